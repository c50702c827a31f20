/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-reference.h"

/*
 * Where in a pack one thing can name another: how it is written there, what it must name, and where
 * the model keeps what is named.
 */

static const struct
{
  const char *attribute;
  const char *wanted;
} places[] = {
  [SP_REFERENCE_SOURCE] = { "sources", "source" },
  [SP_REFERENCE_NEXT] = { "next", "question" },
  [SP_REFERENCE_ADD] = { "add", "destination" },
  [SP_REFERENCE_LEAD] = { "lead", "destination" },
  [SP_REFERENCE_PHONE] = { "ref", "contact" },
  [SP_REFERENCE_LINK_PAGE] = { "page", "page" },
  [SP_REFERENCE_LINK_QUESTION] = { "question", "question" },
  [SP_REFERENCE_LINK_DESTINATION] = { "destination", "destination" },
  [SP_REFERENCE_NUMBER_CARD] = { "contact", "contact" },
  [SP_REFERENCE_DESTINATION_CONTACT] = { "contacts", "contact" },
  [SP_REFERENCE_DESTINATION_PAGE] = { "pages", "page" },
  [SP_REFERENCE_AFTER_HOURS] = { "after-hours", "contact" },
  [SP_REFERENCE_GROUP_CONTACT] = { "ref", "contact" },
  [SP_REFERENCE_STATEMENT_AFTER] = { "after", "answer" },
  [SP_REFERENCE_STATEMENT_SHOWS] = { "shows", "destination" },
  [SP_REFERENCE_STATEMENT_WITHOUT] = { "without", "destination" },
  [SP_REFERENCE_STATEMENT_UNLESS] = { "unless", "destination" },
  [SP_REFERENCE_STATEMENT_QUESTION] = { "questions", "question" },
  [SP_REFERENCE_STATEMENT_ANSWER] = { "answer", "answer" },
  [SP_REFERENCE_STATEMENT_YARDSTICK] = { "as", "answer" },
  [SP_REFERENCE_SCENARIO_ANSWER] = { "answers", "answer" },
  [SP_REFERENCE_SCENARIO_EXPECT] = { "expects", "destination" },
  [SP_REFERENCE_START] = { "start", "question" },
  [SP_REFERENCE_TOPIC_ORDER] = { "ref", "topic" },
  [SP_REFERENCE_RESULT_ORDER] = { "ref", "destination" },
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
 * Returns: (transfer none): what sort of thing it must name, in a word
 */
const char *
sp_reference_get_wanted (const SpReference *reference)
{
  return places[reference->kind].wanted;
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

static void
set_after_hours (SpLoading         *loading,
                 const SpReference *reference,
                 SpContact         *contact,
                 SpContact         *other)
{
  contact->after_hours = other;

  if (other == contact || other->scope != SP_SCOPE_LOCAL)
    sp_loading_report_at (loading, "after-hours", reference->file, reference->line,
                          "“%s” cannot answer outside the hours of “%s”; name another local "
                          "contact", reference->id, sp_item_get_id (SP_ITEM (contact)));
}

static void
check_phone (SpLoading         *loading,
             const SpReference *reference,
             SpContact         *contact)
{
  if (contact->scope == SP_SCOPE_NATIONAL && contact->number == NULL)
    sp_loading_report_at (loading, "phone-without-number", reference->file, reference->line,
                          "the contact “%s” has no number to show here; say it in words, or name "
                          "another", reference->id);
}

static void
set_link (SpLoading         *loading,
          const SpReference *reference,
          SpBlock           *link,
          SpItem            *target)
{
  link->target = target;

  if (SP_IS_DESTINATION (target) && SP_DESTINATION (target)->level != SP_LEVEL_EMERGENCY)
    sp_loading_report_at (loading, "link-destination", reference->file, reference->line,
                          "a link cannot lead straight to “%s”: only the emergency destination "
                          "has a page of its own; link to a question or a page", reference->id);
}

static void
apply_to_statement (SpLoading         *loading,
                    const SpReference *reference,
                    SpItem            *target)
{
  SpStatement *statement = SP_STATEMENT (reference->owner);

  switch (reference->kind)
    {
    case SP_REFERENCE_STATEMENT_AFTER:
      add_to_array (loading, reference, statement->after, target);
      break;

    case SP_REFERENCE_STATEMENT_SHOWS:
      add_to_array (loading, reference, statement->shows, target);
      break;

    case SP_REFERENCE_STATEMENT_WITHOUT:
      add_to_array (loading, reference, statement->without, target);
      break;

    case SP_REFERENCE_STATEMENT_UNLESS:
      add_to_array (loading, reference, statement->unless, target);
      break;

    case SP_REFERENCE_STATEMENT_QUESTION:
      add_to_array (loading, reference, statement->questions, target);
      break;

    case SP_REFERENCE_STATEMENT_ANSWER:
      statement->answer = SP_ANSWER (target);
      break;

    case SP_REFERENCE_STATEMENT_YARDSTICK:
      statement->yardstick = SP_ANSWER (target);
      break;

    default:
      g_assert_not_reached ();
    }
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
  SpItem *owner = reference->owner;

  switch (reference->kind)
    {
    case SP_REFERENCE_SOURCE:
      add_to_list (loading, reference, sp_item_get_fields (owner)->sources, target);
      break;

    case SP_REFERENCE_NEXT:
      SP_ANSWER (owner)->next = SP_QUESTION (target);
      break;

    case SP_REFERENCE_ADD:
      add_to_array (loading, reference, SP_ANSWER (owner)->adds, target);
      break;

    case SP_REFERENCE_LEAD:
      SP_ANSWER (owner)->lead = SP_DESTINATION (target);
      break;

    case SP_REFERENCE_PHONE:
      check_phone (loading, reference, SP_CONTACT (target));
      break;

    case SP_REFERENCE_LINK_PAGE:
    case SP_REFERENCE_LINK_QUESTION:
    case SP_REFERENCE_LINK_DESTINATION:
      set_link (loading, reference, SP_BLOCK (owner), target);
      break;

    case SP_REFERENCE_NUMBER_CARD:
      SP_BLOCK (owner)->target = target;
      break;

    case SP_REFERENCE_DESTINATION_CONTACT:
      add_to_list (loading, reference, SP_DESTINATION (owner)->contacts, target);
      break;

    case SP_REFERENCE_DESTINATION_PAGE:
      add_to_list (loading, reference, SP_DESTINATION (owner)->pages, target);
      break;

    case SP_REFERENCE_AFTER_HOURS:
      set_after_hours (loading, reference, SP_CONTACT (owner), SP_CONTACT (target));
      break;

    case SP_REFERENCE_GROUP_CONTACT:
      add_to_list (loading, reference, SP_NUMBER_GROUP (owner)->contacts, target);
      break;

    case SP_REFERENCE_SCENARIO_ANSWER:
      add_to_array (loading, reference, SP_SCENARIO (owner)->answers, target);
      break;

    case SP_REFERENCE_SCENARIO_EXPECT:
      add_to_array (loading, reference, SP_SCENARIO (owner)->expects, target);
      break;

    case SP_REFERENCE_START:
      loading->pack->start = SP_QUESTION (target);
      break;

    case SP_REFERENCE_TOPIC_ORDER:
      add_to_list (loading, reference, loading->pack->topics, target);
      break;

    case SP_REFERENCE_RESULT_ORDER:
      SP_DESTINATION (target)->rank =
        g_list_model_get_n_items (G_LIST_MODEL (loading->pack->destinations));
      add_to_list (loading, reference, loading->pack->destinations, target);
      break;

    default:
      apply_to_statement (loading, reference, target);
      break;
    }
}
