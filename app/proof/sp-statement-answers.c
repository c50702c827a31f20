/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-statement-answers.h"

static GPtrArray *
list_answers_that_add (const SpGraph *graph,
                       GPtrArray     *destinations)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < sp_graph_get_n_questions (graph); i++)
    {
      guint n_edges;
      const SpEdge *edges = sp_graph_get_edges (graph, i, &n_edges);

      for (guint j = 0; j < n_edges; j++)
        {
          GPtrArray *adds = sp_answer_get_adds (edges[j].answer);

          for (guint k = 0; adds != NULL && k < adds->len; k++)
            {
              if (g_ptr_array_find (destinations, g_ptr_array_index (adds, k), NULL))
                g_ptr_array_add (found, edges[j].answer);
            }
        }
    }

  return found;
}

/**
 * sp_statement_list_answers:
 * @statement: a statement
 * @graph: the graph of its tree
 *
 * Lists the answers whose paths a statement speaks of. How many paths go through them tells whether
 * a statement that holds says much, or speaks of next to nothing.
 *
 * Returns: (transfer container) (element-type SpAnswer) (nullable): the answers, or %NULL where it
 *   speaks of all paths
 */
GPtrArray *
sp_statement_list_answers (SpStatement   *statement,
                           const SpGraph *graph)
{
  GPtrArray *after = sp_statement_get_after (statement);

  switch (sp_statement_get_kind (statement))
    {
    case SP_STATEMENT_AT_MOST:
    case SP_STATEMENT_CHOICES:
      return NULL;

    case SP_STATEMENT_ASKS:
      return after != NULL ? g_ptr_array_ref (after) : NULL;

    case SP_STATEMENT_AS_SAFE:
      after = g_ptr_array_new ();
      g_ptr_array_add (after, sp_statement_get_answer (statement));
      g_ptr_array_add (after, sp_statement_get_yardstick (statement));
      return after;

    case SP_STATEMENT_ONLY:
      return list_answers_that_add (graph, sp_statement_get_shows (statement));

    case SP_STATEMENT_ALWAYS:
    case SP_STATEMENT_NEVER:
    case SP_STATEMENT_WITHIN:
    case SP_STATEMENT_ENDS:
    case SP_STATEMENT_FIRST:
    case SP_STATEMENT_ABOUT:
    default:
      return after != NULL ? g_ptr_array_ref (after)
                           : list_answers_that_add (graph, sp_statement_get_shows (statement));
    }
}
