/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-resolver.h"

#include "app/loader/grammar/sp-suggest.h"
#include "sp-reference.h"

/*
 * Puts in place of every id the thing it names, once everything has been read.
 */

/* Looking through all ids for a near one takes a while; nobody reads so many suggestions. */
#define MAX_SUGGESTIONS 20

typedef struct
{
  SpLoading *loading;
  guint      n_suggestions;
} Resolver;

static char *
suggest_id (Resolver   *self,
            const char *id,
            GType       wanted)
{
  GHashTableIter iter;
  gpointer key, value;
  SpSuggestion nearest;

  if (++self->n_suggestions > MAX_SUGGESTIONS)
    return g_strdup ("");

  sp_suggestion_start (&nearest, id);
  g_hash_table_iter_init (&iter, self->loading->pack->by_id);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      if (G_OBJECT_TYPE (value) == wanted)
        sp_suggestion_consider (&nearest, key);
    }

  return sp_suggestion_finish (&nearest);
}

static void
report_dangling (Resolver          *self,
                 const SpReference *reference,
                 SpItem            *other)
{
  const char *attribute = sp_reference_get_attribute (reference);
  GType wanted = sp_reference_get_wanted (reference);
  g_autofree char *suggestion = NULL;

  if (other != NULL)
    {
      sp_loading_report_at (self->loading, "wrong-reference", reference->file, reference->line,
                            "“%s” in %s=\"…\" is %s; name %s here", reference->id, attribute,
                            sp_loading_describe (G_OBJECT_TYPE (other)),
                            sp_loading_describe (wanted));
      return;
    }

  suggestion = suggest_id (self, reference->id, wanted);
  sp_loading_report_at (self->loading, "dangling-reference", reference->file, reference->line,
                        "“%s” in %s=\"…\" names %s that this pack does not have%s",
                        reference->id, attribute, sp_loading_describe (wanted), suggestion);
}

static char *
suggest_answer (SpQuestion *question,
                const char *id)
{
  GListModel *answers = G_LIST_MODEL (question->answers);
  SpSuggestion nearest;

  sp_suggestion_start (&nearest, id);
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      const char *candidate = sp_item_get_id (sp_list_peek (answers, i));

      if (candidate != NULL)
        sp_suggestion_consider (&nearest, candidate);
    }

  return sp_suggestion_finish (&nearest);
}

static void
report_dangling_answer (Resolver          *self,
                        const SpReference *reference)
{
  const char *attribute = sp_reference_get_attribute (reference);
  g_auto (GStrv) ids = g_strsplit (reference->id, ":", 2);
  SpQuestion *question = sp_pack_get_question (self->loading->pack, ids[0]);
  g_autofree char *suggestion = NULL;

  if (question == NULL)
    {
      suggestion = suggest_id (self, ids[0], SP_TYPE_QUESTION);
      sp_loading_report_at (self->loading, "dangling-reference", reference->file, reference->line,
                            "“%s” in %s=\"…\": this pack has no question “%s”%s",
                            reference->id, attribute, ids[0], suggestion);
      return;
    }

  suggestion = suggest_answer (question, ids[1]);
  sp_loading_report_at (self->loading, "dangling-reference", reference->file, reference->line,
                        "“%s” in %s=\"…\": question “%s” has no answer “%s”%s",
                        reference->id, attribute, ids[0], ids[1], suggestion);
}

/* As sp_pack_get_answer(), which may not be asked while answers without an id may be about. */
static SpItem *
find_answer (SpPack     *pack,
             const char *question_and_answer)
{
  g_auto (GStrv) ids = g_strsplit (question_and_answer, ":", 2);
  SpQuestion *question = sp_pack_get_question (pack, ids[0]);

  if (question == NULL || ids[1] == NULL)
    return NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (question->answers)); i++)
    {
      SpItem *answer = sp_list_peek (G_LIST_MODEL (question->answers), i);

      if (g_strcmp0 (sp_item_get_id (answer), ids[1]) == 0)
        return answer;
    }

  return NULL;
}

static SpItem *
find_target (Resolver          *self,
             const SpReference *reference)
{
  GType wanted = sp_reference_get_wanted (reference);
  SpItem *item;

  if (wanted == SP_TYPE_ANSWER)
    {
      item = find_answer (self->loading->pack, reference->id);
      if (item == NULL)
        report_dangling_answer (self, reference);
      return item;
    }

  item = sp_pack_lookup (self->loading->pack, reference->id);
  if (item != NULL && G_OBJECT_TYPE (item) == wanted)
    return item;

  report_dangling (self, reference, item);

  return NULL;
}

static void
check_all_listed (SpLoading  *loading,
                  GPtrArray  *found,
                  GListStore *listed,
                  const char *element)
{
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (listed)); i++)
    g_hash_table_add (known, sp_list_peek (G_LIST_MODEL (listed), i));

  for (guint i = 0; i < found->len; i++)
    {
      SpItem *item = g_ptr_array_index (found, i);
      const char *id = sp_item_get_id (item);

      /* One whose id is taken has been told of; listing that id would not help it. */
      if (g_hash_table_contains (known, item)
          || id == NULL
          || sp_pack_lookup (loading->pack, id) != item)
        continue;

      sp_loading_report_at (loading, "not-listed", sp_item_get_file (item),
                            sp_item_get_line (item),
                            "“%s” is not in pack.xml, so nobody can see it; add <%s ref=\"%s\"/> "
                            "there", id, element, id);
    }
}

static void
check_emergency (SpLoading *loading)
{
  SpItem *first = NULL;

  for (guint i = 0; i < loading->destinations->len; i++)
    {
      SpDestination *destination = g_ptr_array_index (loading->destinations, i);
      SpItem *item = SP_ITEM (destination);

      if (destination->level != SP_LEVEL_EMERGENCY)
        continue;

      if (first == NULL)
        first = item;
      else
        sp_loading_report_at (loading, "one-emergency", sp_item_get_file (item),
                              sp_item_get_line (item),
                              "there is already an emergency destination, “%s” (%s:%u); give this "
                              "one another level", sp_item_get_id (first),
                              sp_item_get_file (first), sp_item_get_line (first));
    }

  if (first == NULL)
    sp_loading_report_at (loading, "one-emergency", sp_item_get_file (SP_ITEM (loading->pack)),
                          sp_item_get_line (SP_ITEM (loading->pack)),
                          "no destination has level=\"emergency\"; exactly one must, and it "
                          "overrides all others");
}

static void
check_emergency_number (SpLoading     *loading,
                        SpDestination *destination)
{
  SpContact *first = sp_list_peek (G_LIST_MODEL (destination->contacts), 0);
  SpItem *item = SP_ITEM (destination);

  if (first != NULL && first->scope == SP_SCOPE_NATIONAL && first->channel == SP_CHANNEL_PHONE
      && first->number != NULL)
    return;

  sp_loading_report_at (loading, "emergency-number", sp_item_get_file (item),
                        sp_item_get_line (item),
                        "the emergency destination “%s” has no number to call: name a national "
                        "contact with a number first in contacts=\"…\"", sp_item_get_id (item));
}

static void
check_something_to_do (SpLoading     *loading,
                       SpDestination *destination)
{
  SpItem *item = SP_ITEM (destination);

  if (g_list_model_get_n_items (G_LIST_MODEL (destination->contacts)) > 0
      || destination->todo[SP_PERSON_THEY] != NULL)
    return;

  sp_loading_report_at (loading, "nothing-to-do", sp_item_get_file (item),
                        sp_item_get_line (item),
                        "the destination “%s” has no contact and does not say what to do; name one "
                        "in contacts=\"…\", or write a <do>", sp_item_get_id (item));
}

static void
check_lead (const SpReference *reference,
            SpLoading         *loading)
{
  SpAnswer *answer = SP_ANSWER (reference->owner);

  if (answer->lead == NULL || g_ptr_array_find (answer->adds, answer->lead, NULL))
    return;

  sp_loading_report_at (loading, "lead-not-added", reference->file, reference->line,
                        "lead=\"%s\" puts first what this answer does not add; name it in "
                        "add=\"…\" too", reference->id);
}

static void
check_linked_question (const SpReference *reference,
                       SpLoading         *loading)
{
  SpQuestion *start = loading->pack->start;
  SpItem *target = SP_BLOCK (reference->owner)->target;

  if (start == NULL || target == NULL || !SP_IS_QUESTION (target) || target == SP_ITEM (start))
    return;

  sp_loading_report_at (loading, "link-question", reference->file, reference->line,
                        "a link cannot lead into the middle of the questions, to “%s”: they begin "
                        "with “%s”; write question=\"%s\"", reference->id,
                        sp_item_get_id (SP_ITEM (start)), sp_item_get_id (SP_ITEM (start)));
}

static void
check_destination (SpLoading     *loading,
                   SpDestination *destination)
{
  if (destination->level != SP_LEVEL_EMERGENCY)
    check_something_to_do (loading, destination);
  else if (destination == sp_pack_get_emergency (loading->pack))
    check_emergency_number (loading, destination);
}

/* What can be judged only when every name has become the thing it names. */
static void
check_whole (SpLoading *loading)
{
  for (guint i = 0; i < loading->destinations->len; i++)
    check_destination (loading, g_ptr_array_index (loading->destinations, i));

  for (guint i = 0; i < loading->references->len; i++)
    {
      const SpReference *reference = &g_array_index (loading->references, SpReference, i);

      if (reference->kind == SP_REFERENCE_LEAD)
        check_lead (reference, loading);
      else if (reference->kind == SP_REFERENCE_LINK_QUESTION)
        check_linked_question (reference, loading);
    }
}

/**
 * sp_resolver_run:
 * @loading: a reading that has come to the end of all files
 *
 * Makes one whole of what the files say: every id becomes the thing it names, and the lists of the
 * pack get their order.
 */
void
sp_resolver_run (SpLoading *loading)
{
  Resolver self = { loading, 0 };
  gboolean whole = TRUE;

  for (guint i = 0; i < loading->references->len; i++)
    {
      const SpReference *reference = &g_array_index (loading->references, SpReference, i);
      SpItem *target = find_target (&self, reference);

      if (target != NULL)
        sp_reference_apply (reference, loading, target);
      else
        whole = FALSE;
    }

  check_all_listed (loading, loading->topics, loading->pack->topics, "topic");
  check_all_listed (loading, loading->destinations, loading->pack->destinations, "destination");
  check_emergency (loading);
  if (whole)
    check_whole (loading);
}
