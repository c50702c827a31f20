/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-statement-proof.h"

#include "sp-dominance.h"
#include "sp-front-query.h"
#include "sp-path-query.h"
#include "sp-person-query.h"
#include "sp-statement-answers.h"
#include "sp-story.h"

#include "app/triage/sp-walk.h"

typedef gboolean (*Prover) (SpStatement   *statement,
                            SpPack        *pack,
                            const SpGraph *graph,
                            char         **ret_why);

static const char *
id_of (gpointer item)
{
  return sp_item_get_id (SP_ITEM (item));
}

static char *
tell_of_path (GPtrArray     *path,
              SpStatement   *statement,
              const char    *fault,
              SpDestination *destination)
{
  g_autofree char *answers = sp_path_to_string (path);
  g_autofree char *story = sp_path_to_story (path);
  SpAnswer *suspect = sp_path_get_suspect (path, destination, sp_statement_get_after (statement));

  return g_strdup_printf ("the path “%s” %s (%s); look at “%s:%s” in %s:%u", answers, fault, story,
                          id_of (sp_answer_get_question (suspect)), id_of (suspect),
                          sp_item_get_file (SP_ITEM (suspect)),
                          sp_item_get_line (SP_ITEM (suspect)));
}

/* Searches for a path that breaks the promise, and tells of it. */
static gboolean
no_such_path (SpPathQuery   *query,
              const SpGraph *graph,
              SpStatement   *statement,
              const char    *fault,
              SpDestination *destination,
              char         **ret_why)
{
  g_autoptr (GPtrArray) path = sp_path_query_find (query, graph);
  g_autofree char *what = NULL;

  if (path == NULL)
    return TRUE;

  what = g_strdup_printf ("%s %s", fault, id_of (destination));
  *ret_why = tell_of_path (path, statement, what, destination);

  return FALSE;
}

static gboolean
prove_always (SpStatement   *statement,
              SpPack        *pack,
              const SpGraph *graph,
              char         **ret_why)
{
  GPtrArray *shows = sp_statement_get_shows (statement);

  for (guint i = 0; i < shows->len; i++)
    {
      g_autoptr (SpPathQuery) query = sp_path_query_new ();
      SpDestination *destination = g_ptr_array_index (shows, i);

      sp_path_query_through (query, sp_statement_get_after (statement), TRUE);
      sp_path_query_showing_one (query, destination, FALSE);
      sp_path_query_showing (query, sp_statement_get_unless (statement), FALSE);
      if (!no_such_path (query, graph, statement, "does not show", destination, ret_why))
        return FALSE;
    }

  return TRUE;
}

static gboolean
prove_never (SpStatement   *statement,
             SpPack        *pack,
             const SpGraph *graph,
             char         **ret_why)
{
  GPtrArray *shows = sp_statement_get_shows (statement);

  for (guint i = 0; i < shows->len; i++)
    {
      g_autoptr (SpPathQuery) query = sp_path_query_new ();
      SpDestination *destination = g_ptr_array_index (shows, i);

      sp_path_query_through (query, sp_statement_get_after (statement), TRUE);
      sp_path_query_showing_one (query, destination, TRUE);
      sp_path_query_showing (query, sp_statement_get_without (statement), FALSE);
      sp_path_query_showing (query, sp_statement_get_unless (statement), FALSE);
      if (!no_such_path (query, graph, statement, "shows", destination, ret_why))
        return FALSE;
    }

  return TRUE;
}

static gboolean
prove_only (SpStatement   *statement,
            SpPack        *pack,
            const SpGraph *graph,
            char         **ret_why)
{
  GPtrArray *shows = sp_statement_get_shows (statement);

  for (guint i = 0; i < shows->len; i++)
    {
      g_autoptr (SpPathQuery) query = sp_path_query_new ();
      SpDestination *destination = g_ptr_array_index (shows, i);

      sp_path_query_showing_one (query, destination, TRUE);
      sp_path_query_through (query, sp_statement_get_after (statement), FALSE);
      sp_path_query_showing (query, sp_statement_get_unless (statement), FALSE);
      if (!no_such_path (query, graph, statement, "goes through none of these answers and shows",
                         destination, ret_why))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_ends (SpAnswer *answer,
            char    **ret_why)
{
  if (sp_answer_get_next (answer) == NULL)
    return TRUE;

  *ret_why = g_strdup_printf ("“%s:%s” in %s:%u does not end the questions",
                              id_of (sp_answer_get_question (answer)), id_of (answer),
                              sp_item_get_file (SP_ITEM (answer)),
                              sp_item_get_line (SP_ITEM (answer)));

  return FALSE;
}

static gboolean
prove_within (SpStatement   *statement,
              SpPack        *pack,
              const SpGraph *graph,
              char         **ret_why)
{
  g_autofree guint *depths = sp_graph_measure_depths (graph);
  GPtrArray *after = sp_statement_get_after (statement);

  if (!prove_always (statement, pack, graph, ret_why))
    return FALSE;

  for (guint i = 0; i < after->len; i++)
    {
      SpAnswer *answer = g_ptr_array_index (after, i);
      SpQuestion *question = sp_answer_get_question (answer);
      guint n_answers = depths[sp_question_get_index (question)] + 1;

      if (n_answers > sp_statement_get_count (statement))
        {
          *ret_why = g_strdup_printf ("“%s:%s” can be answer number %u",
                                      id_of (question), id_of (answer), n_answers);
          return FALSE;
        }

      if (!check_ends (answer, ret_why))
        return FALSE;
    }

  return TRUE;
}

static gboolean
prove_ends (SpStatement   *statement,
            SpPack        *pack,
            const SpGraph *graph,
            char         **ret_why)
{
  g_autoptr (GPtrArray) answers = sp_statement_list_answers (statement, graph);

  for (guint i = 0; i < answers->len; i++)
    {
      if (!check_ends (g_ptr_array_index (answers, i), ret_why))
        return FALSE;
    }

  return TRUE;
}

static GPtrArray *
list_answers_of (GPtrArray *questions)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < questions->len; i++)
    {
      GListModel *answers = sp_question_get_answers (g_ptr_array_index (questions, i));

      for (guint j = 0; j < g_list_model_get_n_items (answers); j++)
        g_ptr_array_add (found, sp_list_peek (answers, j));
    }

  return found;
}

static gboolean
prove_asks (SpStatement   *statement,
            SpPack        *pack,
            const SpGraph *graph,
            char         **ret_why)
{
  g_autoptr (SpPathQuery) query = sp_path_query_new ();
  GPtrArray *questions = sp_statement_get_questions (statement);
  g_autoptr (GPtrArray) asked = list_answers_of (questions);
  g_autoptr (GPtrArray) path = NULL;
  g_autofree char *ids = NULL;
  g_autofree char *fault = NULL;

  sp_path_query_through (query, sp_statement_get_after (statement), TRUE);
  sp_path_query_through (query, asked, FALSE);
  sp_path_query_showing (query, sp_statement_get_unless (statement), FALSE);
  path = sp_path_query_find (query, graph);
  if (path == NULL)
    return TRUE;

  ids = sp_ids_to_string (questions, " or ");
  fault = g_strdup_printf ("does not ask %s", ids);
  *ret_why = tell_of_path (path, statement, fault, NULL);

  return FALSE;
}

static gboolean
prove_first (SpStatement   *statement,
             SpPack        *pack,
             const SpGraph *graph,
             char         **ret_why)
{
  SpFrontQuery query = {
    .after = sp_statement_get_after (statement),
    .fronts = sp_statement_get_shows (statement),
    .unless = sp_statement_get_unless (statement),
  };
  g_autoptr (GPtrArray) path = sp_front_query_find (&query, pack, graph);
  g_autoptr (SpOutcome) outcome = NULL;
  g_autofree char *fault = NULL;

  if (path == NULL)
    return TRUE;

  outcome = sp_walk_get_outcome (pack, path);
  fault = g_strdup_printf ("shows %s first", id_of (g_ptr_array_index (outcome->shown, 0)));
  *ret_why = tell_of_path (path, statement, fault, g_ptr_array_index (outcome->shown, 0));

  return FALSE;
}

static gboolean
check_about (SpAnswer *answer,
             SpPerson  person,
             char    **ret_why)
{
  SpAnswer *other;

  if (!sp_answer_get_sets_person (answer) || sp_answer_get_person (answer) != person)
    {
      *ret_why = g_strdup_printf ("“%s:%s” does not say about=\"%s\"",
                                  id_of (sp_answer_get_question (answer)), id_of (answer),
                                  person == SP_PERSON_YOU ? "you" : "they");
      return FALSE;
    }

  other = sp_person_query_find_other (answer, person);
  if (other == NULL)
    return TRUE;

  *ret_why = g_strdup_printf ("after “%s:%s”, “%s:%s” says that it is about another",
                              id_of (sp_answer_get_question (answer)), id_of (answer),
                              id_of (sp_answer_get_question (other)), id_of (other));

  return FALSE;
}

static gboolean
prove_about (SpStatement   *statement,
             SpPack        *pack,
             const SpGraph *graph,
             char         **ret_why)
{
  GPtrArray *after = sp_statement_get_after (statement);

  for (guint i = 0; i < after->len; i++)
    {
      if (!check_about (g_ptr_array_index (after, i), sp_statement_get_person (statement),
                        ret_why))
        return FALSE;
    }

  return TRUE;
}

static gboolean
prove_as_safe (SpStatement   *statement,
               SpPack        *pack,
               const SpGraph *graph,
               char         **ret_why)
{
  SpAnswer *answer = sp_statement_get_answer (statement);
  SpAnswer *yardstick = sp_statement_get_yardstick (statement);

  if (sp_dominance_is_as_safe (pack, answer, yardstick))
    return TRUE;

  *ret_why = g_strdup_printf ("at %s, “%s” can lose a destination that “%s” would show",
                              id_of (sp_answer_get_question (answer)),
                              id_of (answer), id_of (yardstick));

  return FALSE;
}

static gboolean
prove_at_most (SpStatement   *statement,
               SpPack        *pack,
               const SpGraph *graph,
               char         **ret_why)
{
  g_autofree guint *depths = sp_graph_measure_depths (graph);
  GArray *order = sp_graph_get_order (graph);

  for (guint i = 0; i < order->len; i++)
    {
      guint question = g_array_index (order, guint, i);

      if (depths[question] < sp_statement_get_count (statement))
        continue;

      *ret_why = g_strdup_printf ("question %s can be question number %u",
                                  id_of (sp_graph_get_question (graph, question)),
                                  depths[question] + 1);
      return FALSE;
    }

  return TRUE;
}

static gboolean
prove_choices (SpStatement   *statement,
               SpPack        *pack,
               const SpGraph *graph,
               char         **ret_why)
{
  for (guint i = 0; i < sp_graph_get_n_questions (graph); i++)
    {
      guint n_edges;

      sp_graph_get_edges (graph, i, &n_edges);
      if (n_edges <= sp_statement_get_count (statement))
        continue;

      *ret_why = g_strdup_printf ("question %s has %u answers",
                                  id_of (sp_graph_get_question (graph, i)), n_edges);
      return FALSE;
    }

  return TRUE;
}

/**
 * sp_statement_prove:
 * @statement: a safety statement
 * @pack: the pack it stands in
 * @graph: the graph of @pack, without a loop
 * @ret_why: (out) (transfer full) (optional): set to the shortest path that breaks it, in words;
 *   left alone when it holds
 *
 * Proves a statement for every path, or finds one that breaks it.
 *
 * Returns: whether it holds
 */
gboolean
sp_statement_prove (SpStatement   *statement,
                    SpPack        *pack,
                    const SpGraph *graph,
                    char         **ret_why)
{
  static const Prover provers[] = {
    [SP_STATEMENT_ALWAYS] = prove_always,
    [SP_STATEMENT_NEVER] = prove_never,
    [SP_STATEMENT_ONLY] = prove_only,
    [SP_STATEMENT_WITHIN] = prove_within,
    [SP_STATEMENT_ENDS] = prove_ends,
    [SP_STATEMENT_ASKS] = prove_asks,
    [SP_STATEMENT_FIRST] = prove_first,
    [SP_STATEMENT_ABOUT] = prove_about,
    [SP_STATEMENT_AS_SAFE] = prove_as_safe,
    [SP_STATEMENT_AT_MOST] = prove_at_most,
    [SP_STATEMENT_CHOICES] = prove_choices,
  };
  g_autofree char *why = NULL;

  if (provers[sp_statement_get_kind (statement)] (statement, pack, graph, &why))
    return TRUE;

  if (ret_why != NULL)
    *ret_why = g_steal_pointer (&why);

  return FALSE;
}
