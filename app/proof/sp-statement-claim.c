/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-statement-claim.h"

/*
 * What a statement claims, in words that are made from what is proved and from nothing else. The
 * author's sentence may promise more than its attributes say; a reader who sees both notices.
 */

static void
append_named (GString    *words,
              const char *id,
              SpText     *name)
{
  g_autofree char *plain = name != NULL ? sp_text_to_plain (name, NULL, NULL) : NULL;

  g_string_append (words, id);
  if (plain != NULL)
    g_string_append_printf (words, " “%s”", plain);
}

static void
append_item (GString *words,
             SpItem  *item)
{
  if (SP_IS_ANSWER (item))
    {
      SpAnswer *answer = SP_ANSWER (item);

      g_string_append_printf (words, "%s:",
                              sp_item_get_id (SP_ITEM (sp_answer_get_question (answer))));
      append_named (words, sp_item_get_id (item), sp_answer_get_label (answer, SP_PERSON_THEY));
    }
  else if (SP_IS_QUESTION (item))
    append_named (words, sp_item_get_id (item),
                  sp_question_get_title (SP_QUESTION (item), SP_PERSON_THEY));
  else
    append_named (words, sp_item_get_id (item), sp_destination_get_name (SP_DESTINATION (item)));
}

/* Returns: (transfer full): such as `E1:yes “Yes” or E2:unsure “I am not sure”` */
static char *
list (GPtrArray  *items,
      const char *last_separator)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      if (i > 0)
        g_string_append (words, i + 1 < items->len ? ", " : last_separator);
      append_item (words, g_ptr_array_index (items, i));
    }

  return g_string_free (words, FALSE);
}

static char *
say_who (SpStatement *statement)
{
  GPtrArray *after = sp_statement_get_after (statement);
  g_autofree char *answers = NULL;

  if (after == NULL)
    return g_strdup ("Everybody");

  answers = list (after, " or ");

  return g_strdup_printf ("Whoever answers %s", answers);
}

/* Returns: (transfer full): what stands at the end of a sentence about paths */
static char *
say_unless (SpStatement *statement)
{
  GPtrArray *unless = sp_statement_get_unless (statement);
  g_autofree char *shown = NULL;

  if (unless == NULL)
    return g_strdup ("");

  shown = list (unless, " or ");

  return g_strdup_printf (", unless shown %s", shown);
}

/* Whether one of @destinations is the emergency, or whether one is not. */
static gboolean
has_one (GPtrArray *destinations,
         gboolean   emergency)
{
  for (guint i = 0; destinations != NULL && i < destinations->len; i++)
    {
      SpLevel level = sp_destination_get_level (g_ptr_array_index (destinations, i));

      if ((level == SP_LEVEL_EMERGENCY) == emergency)
        return TRUE;
    }

  return FALSE;
}

/* An emergency overrides all others; what else a path leads to is told below it. */
static const char *
say_after_emergency (SpStatement *statement)
{
  if (!has_one (sp_statement_get_shows (statement), FALSE)
      || has_one (sp_statement_get_unless (statement), TRUE))
    return "";

  return " (below the emergency, where there is one)";
}

static char *
claim_never (SpStatement *statement)
{
  GPtrArray *without = sp_statement_get_without (statement);
  g_autofree char *who = say_who (statement);
  g_autofree char *shown = list (sp_statement_get_shows (statement), " or ");
  g_autofree char *others = without != NULL ? list (without, " or ") : NULL;
  g_autofree char *unless = say_unless (statement);

  if (sp_statement_get_after (statement) == NULL)
    return g_strdup_printf ("Nobody is shown %s without %s%s.", shown, others, unless);

  return g_strdup_printf ("%s is never shown %s%s%s%s.", who, shown,
                          others != NULL ? " without " : "", others != NULL ? others : "", unless);
}

static char *
claim_ends (SpStatement *statement)
{
  GPtrArray *after = sp_statement_get_after (statement);
  g_autofree char *what = list (after != NULL ? after : sp_statement_get_shows (statement),
                                after != NULL ? " and " : " or ");

  if (after != NULL)
    return g_strdup_printf ("No question comes after %s.", what);

  return g_strdup_printf ("No question comes after an answer that adds %s.", what);
}

static char *
claim_as_safe (SpStatement *statement)
{
  SpAnswer *answer = sp_statement_get_answer (statement);
  GString *claim = g_string_new ("At ");

  append_item (claim, SP_ITEM (sp_answer_get_question (answer)));
  g_string_append (claim, ", whoever answers ");
  append_item (claim, SP_ITEM (answer));
  g_string_append (claim, " is led to the emergency, or to every urgent destination to which ");
  append_item (claim, SP_ITEM (sp_statement_get_yardstick (statement)));
  g_string_append (claim, " would lead.");

  return g_string_free (claim, FALSE);
}

/* The kinds that speak of whoever answers, and of destinations or questions. */
static char *
claim_of_paths (SpStatement *statement)
{
  GPtrArray *shows = sp_statement_get_shows (statement);
  g_autofree char *who = say_who (statement);
  g_autofree char *unless = say_unless (statement);
  g_autofree char *what = NULL;

  switch (sp_statement_get_kind (statement))
    {
    case SP_STATEMENT_ASKS:
      what = list (sp_statement_get_questions (statement), " or ");
      return g_strdup_printf ("%s is asked %s%s.", who, what, unless);

    case SP_STATEMENT_FIRST:
      what = list (shows, " or ");
      return g_strdup_printf ("%s is shown first of all %s%s.", who, what, unless);

    case SP_STATEMENT_WITHIN:
      what = list (shows, " and ");
      return g_strdup_printf ("%s is shown %s at once, and that answer is number %u at the latest.",
                              who, what, sp_statement_get_count (statement));

    case SP_STATEMENT_ALWAYS:
    default:
      what = list (shows, " and ");
      return g_strdup_printf ("%s is shown %s%s%s.", who, what, say_after_emergency (statement),
                              unless);
    }
}

static char *
claim_only (SpStatement *statement)
{
  g_autofree char *shown = list (sp_statement_get_shows (statement), " or ");
  g_autofree char *answers = list (sp_statement_get_after (statement), " or ");

  return g_strdup_printf ("Nobody is shown %s who does not answer %s.", shown, answers);
}

static char *
claim_about (SpStatement *statement)
{
  g_autofree char *answers = list (sp_statement_get_after (statement), " or ");

  return g_strdup_printf ("From %s on, everything is about %s.", answers,
                          sp_statement_get_person (statement) == SP_PERSON_YOU
                          ? "the reader" : "somebody else");
}

/**
 * sp_statement_to_claim:
 * @statement: a safety statement with all its references resolved
 *
 * Writes what is proved when a statement holds, from its formal content alone.
 *
 * Returns: (transfer full): a sentence
 */
char *
sp_statement_to_claim (SpStatement *statement)
{
  switch (sp_statement_get_kind (statement))
    {
    case SP_STATEMENT_NEVER:
      return claim_never (statement);

    case SP_STATEMENT_ONLY:
      return claim_only (statement);

    case SP_STATEMENT_ENDS:
      return claim_ends (statement);

    case SP_STATEMENT_ABOUT:
      return claim_about (statement);

    case SP_STATEMENT_AS_SAFE:
      return claim_as_safe (statement);

    case SP_STATEMENT_AT_MOST:
      return g_strdup_printf ("Nobody is asked more than %u questions.",
                              sp_statement_get_count (statement));

    case SP_STATEMENT_CHOICES:
      return g_strdup_printf ("No question has more than %u answers.",
                              sp_statement_get_count (statement));

    case SP_STATEMENT_ALWAYS:
    case SP_STATEMENT_WITHIN:
    case SP_STATEMENT_ASKS:
    case SP_STATEMENT_FIRST:
    default:
      return claim_of_paths (statement);
    }
}
