/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-reference.h"

/*
 * Where in a pack one thing can name another: how it is written there, what it must name, where the
 * model keeps what is named, and what else must be true of it.
 */

typedef enum
{
  NOWHERE,
  FIELD,
  ARRAY,                        /* in a GPtrArray */
  LIST,                         /* in a GListStore */
} Store;

typedef void (*CheckFunc) (SpLoading         *loading,
                           const SpReference *reference,
                           gpointer           target);

static void
check_after_hours (SpLoading         *loading,
                   const SpReference *reference,
                   gpointer           target)
{
  SpContact *other = target;

  if (target == reference->owner || other->scope != SP_SCOPE_LOCAL)
    sp_loading_report_at (loading, "after-hours", reference->file, reference->line,
                          "“%s” cannot answer outside the hours of “%s”; name another local "
                          "contact", reference->id, sp_item_get_id (reference->owner));
}

static void
check_phone (SpLoading         *loading,
             const SpReference *reference,
             gpointer           target)
{
  SpContact *contact = target;

  if (contact->scope == SP_SCOPE_NATIONAL && contact->number == NULL)
    sp_loading_report_at (loading, "phone-without-number", reference->file, reference->line,
                          "the contact “%s” has no number to show here; say it in words, or name "
                          "another", reference->id);
}

static void
check_link (SpLoading         *loading,
            const SpReference *reference,
            gpointer           target)
{
  if (SP_DESTINATION (target)->level != SP_LEVEL_EMERGENCY)
    sp_loading_report_at (loading, "link-destination", reference->file, reference->line,
                          "a link cannot lead straight to “%s”: only the emergency destination "
                          "has a page of its own; link to a question or a page", reference->id);
}

static void
set_rank (SpLoading         *loading,
          const SpReference *reference,
          gpointer           target)
{
  SP_DESTINATION (target)->rank =
    g_list_model_get_n_items (G_LIST_MODEL (loading->pack->destinations)) - 1;
}

#define IN(type, field) G_STRUCT_OFFSET (type, field)

static const struct
{
  const char *attribute;
  GType     (*get_wanted) (void);
  Store       store;
  gsize       offset;           /* in the owner */
  CheckFunc   check;            /* (nullable) */
} places[] = {
  [SP_REFERENCE_SOURCE] = { "sources", sp_source_get_type, LIST, IN (SpItemPrivate, sources) },
  [SP_REFERENCE_NEXT] = { "next", sp_question_get_type, FIELD, IN (SpAnswer, next) },
  [SP_REFERENCE_ADD] = { "add", sp_destination_get_type, ARRAY, IN (SpAnswer, adds) },
  [SP_REFERENCE_LEAD] = { "lead", sp_destination_get_type, FIELD, IN (SpAnswer, lead) },
  [SP_REFERENCE_PHONE] = { "ref", sp_contact_get_type, NOWHERE, 0, check_phone },
  [SP_REFERENCE_LINK_PAGE] = { "page", sp_page_get_type, FIELD, IN (SpBlock, target) },
  [SP_REFERENCE_LINK_QUESTION] = { "question", sp_question_get_type, FIELD, IN (SpBlock, target) },
  [SP_REFERENCE_LINK_DESTINATION] = { "destination", sp_destination_get_type, FIELD,
                                      IN (SpBlock, target), check_link },
  [SP_REFERENCE_NUMBER_CARD] = { "contact", sp_contact_get_type, FIELD, IN (SpBlock, target) },
  [SP_REFERENCE_DESTINATION_CONTACT] = { "contacts", sp_contact_get_type, LIST,
                                         IN (SpDestination, contacts) },
  [SP_REFERENCE_DESTINATION_PAGE] = { "pages", sp_page_get_type, LIST, IN (SpDestination, pages) },
  [SP_REFERENCE_AFTER_HOURS] = { "after-hours", sp_contact_get_type, FIELD,
                                 IN (SpContact, after_hours), check_after_hours },
  [SP_REFERENCE_GROUP_CONTACT] = { "ref", sp_contact_get_type, LIST, IN (SpNumberGroup, contacts) },
  [SP_REFERENCE_STATEMENT_AFTER] = { "after", sp_answer_get_type, ARRAY, IN (SpStatement, after) },
  [SP_REFERENCE_STATEMENT_SHOWS] = { "shows", sp_destination_get_type, ARRAY,
                                     IN (SpStatement, shows) },
  [SP_REFERENCE_STATEMENT_WITHOUT] = { "without", sp_destination_get_type, ARRAY,
                                       IN (SpStatement, without) },
  [SP_REFERENCE_STATEMENT_UNLESS] = { "unless", sp_destination_get_type, ARRAY,
                                      IN (SpStatement, unless) },
  [SP_REFERENCE_STATEMENT_QUESTION] = { "questions", sp_question_get_type, ARRAY,
                                        IN (SpStatement, questions) },
  [SP_REFERENCE_STATEMENT_ANSWER] = { "answer", sp_answer_get_type, FIELD,
                                      IN (SpStatement, answer) },
  [SP_REFERENCE_STATEMENT_YARDSTICK] = { "as", sp_answer_get_type, FIELD,
                                         IN (SpStatement, yardstick) },
  [SP_REFERENCE_SCENARIO_ANSWER] = { "answers", sp_answer_get_type, ARRAY,
                                     IN (SpScenario, answers) },
  [SP_REFERENCE_SCENARIO_EXPECT] = { "expects", sp_destination_get_type, ARRAY,
                                     IN (SpScenario, expects) },
  [SP_REFERENCE_START] = { "start", sp_question_get_type, FIELD, IN (SpPack, start) },
  [SP_REFERENCE_TOPIC_ORDER] = { "ref", sp_topic_get_type, LIST, IN (SpPack, topics) },
  [SP_REFERENCE_RESULT_ORDER] = { "ref", sp_destination_get_type, LIST, IN (SpPack, destinations),
                                  set_rank },
};

/**
 * sp_reference_get_attribute:
 * @reference: a reference
 *
 * Returns: (transfer none): the attribute it is written in
 */
const char *
sp_reference_get_attribute (const SpReference *reference)
{
  return places[reference->kind].attribute;
}

/**
 * sp_reference_get_wanted:
 * @reference: a reference
 *
 * Returns: what sort of thing it must name
 */
GType
sp_reference_get_wanted (const SpReference *reference)
{
  return places[reference->kind].get_wanted ();
}

static void
report_repeated (SpLoading         *loading,
                 const SpReference *reference)
{
  sp_loading_report_at (loading, "repeated-reference", reference->file, reference->line,
                        "“%s” stands twice in %s=\"…\"; keep one of them", reference->id,
                        sp_reference_get_attribute (reference));
}

/* The answers of a scenario are a path, in which nothing can come twice either. */
static void
add_to_array (SpLoading         *loading,
              const SpReference *reference,
              GPtrArray         *array,
              SpItem            *item)
{
  if (g_ptr_array_find (array, item, NULL))
    report_repeated (loading, reference);
  else
    g_ptr_array_add (array, item);
}

static void
add_to_list (SpLoading         *loading,
             const SpReference *reference,
             GListStore        *list,
             SpItem            *item)
{
  if (g_list_store_find (list, item, NULL))
    report_repeated (loading, reference);
  else
    g_list_store_append (list, item);
}

/**
 * sp_reference_apply:
 * @reference: a reference
 * @loading: the reading it belongs to
 * @target: the thing it names, which is of the right kind
 *
 * Puts the thing in the place where the model keeps it.
 */
void
sp_reference_apply (const SpReference *reference,
                    SpLoading         *loading,
                    SpItem            *target)
{
  gpointer owner = reference->kind == SP_REFERENCE_SOURCE
                   ? (gpointer) sp_item_get_fields (reference->owner) : reference->owner;
  gpointer *place = G_STRUCT_MEMBER_P (owner, places[reference->kind].offset);

  g_assert (owner != NULL || places[reference->kind].store == NOWHERE);

  switch (places[reference->kind].store)
    {
    case FIELD:
      *place = target;
      break;

    case ARRAY:
      add_to_array (loading, reference, *place, target);
      break;

    case LIST:
      add_to_list (loading, reference, *place, target);
      break;

    case NOWHERE:
    default:
      break;
    }

  if (places[reference->kind].check != NULL)
    places[reference->kind].check (loading, reference, target);
}
