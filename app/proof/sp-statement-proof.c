/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-statement-proof.h"

#include "sp-dominance.h"
#include "sp-path-query.h"
#include "sp-story.h"

typedef gboolean (*Prover) (SpStatement   *statement,
                            SpPack        *pack,
                            const SpGraph *graph,
                            char         **ret_why);

static const char *
id_of (gpointer item)
{
  return sp_item_get_id (SP_ITEM (item));
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
  g_autofree char *answers = NULL;
  g_autofree char *story = NULL;
  SpAnswer *suspect;

  if (path == NULL)
    return TRUE;

  answers = sp_path_to_string (path);
  story = sp_path_to_story (path);
  suspect = sp_path_get_suspect (path, destination, sp_statement_get_after (statement));
  *ret_why = g_strdup_printf ("the path “%s” %s %s (%s); look at “%s:%s” in %s:%u",
                              answers, fault, id_of (destination), story,
                              id_of (sp_answer_get_question (suspect)), id_of (suspect),
                              sp_item_get_file (SP_ITEM (suspect)),
                              sp_item_get_line (SP_ITEM (suspect)));

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

/* For each question, how many answers the longest way to it has. */
static guint *
measure_depths (const SpGraph *graph)
{
  guint *depths = g_new0 (guint, sp_graph_get_n_questions (graph));
  GArray *order = sp_graph_get_order (graph);

  for (guint i = 0; i < order->len; i++)
    {
      guint question = g_array_index (order, guint, i);
      guint n_edges;
      const SpEdge *edges = sp_graph_get_edges (graph, question, &n_edges);

      for (guint j = 0; j < n_edges; j++)
        {
          if (edges[j].to != SP_GRAPH_END)
            depths[edges[j].to] = MAX (depths[edges[j].to], depths[question] + 1);
        }
    }

  return depths;
}

static gboolean
prove_within (SpStatement   *statement,
              SpPack        *pack,
              const SpGraph *graph,
              char         **ret_why)
{
  g_autofree guint *depths = measure_depths (graph);
  GPtrArray *after = sp_statement_get_after (statement);

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

      if (sp_answer_get_next (answer) != NULL)
        {
          *ret_why = g_strdup_printf ("“%s:%s” does not end the questions",
                                      id_of (question), id_of (answer));
          return FALSE;
        }
    }

  return prove_always (statement, pack, graph, ret_why);
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
  g_autofree guint *depths = measure_depths (graph);
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
    [SP_STATEMENT_AS_SAFE] = prove_as_safe,
    [SP_STATEMENT_AT_MOST] = prove_at_most,
  };
  g_autofree char *why = NULL;

  if (provers[sp_statement_get_kind (statement)] (statement, pack, graph, &why))
    return TRUE;

  if (ret_why != NULL)
    *ret_why = g_steal_pointer (&why);

  return FALSE;
}
