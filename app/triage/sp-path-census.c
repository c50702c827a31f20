/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-path-census.h"

/* What there is to say of the paths from one question on. */
typedef struct
{
  guint64     n_paths;
  long double n_paths_about;    /* does not stop at the largest whole number */
  long double n_answers_about;  /* of all these paths together */
  guint       shortest;
  guint       longest;
} Rest;

static const Rest end_rest = { 1, 1, 0, 0, 0 };

static guint64
add (guint64 one,
     guint64 other)
{
  return one > SP_PATH_CENSUS_MANY - other ? SP_PATH_CENSUS_MANY : one + other;
}

static void
add_rest (Rest       *self,
          const Rest *further)
{
  self->shortest = MIN (self->shortest, further->shortest + 1);
  self->longest = MAX (self->longest, further->longest + 1);
  self->n_paths = add (self->n_paths, further->n_paths);
  self->n_paths_about += further->n_paths_about;
  self->n_answers_about += further->n_answers_about + further->n_paths_about;
}

/* Each question after all it leads to: a rest that many lead to is counted once. */
static void
count (const SpGraph *graph,
       GHashTable    *avoided,
       Rest          *ret_rest)
{
  g_autofree Rest *rests = g_new0 (Rest, sp_graph_get_n_questions (graph));
  GArray *order = sp_graph_get_order (graph);

  for (guint i = order->len; i > 0; i--)
    {
      guint question = g_array_index (order, guint, i - 1);
      guint n_edges;
      const SpEdge *edges = sp_graph_get_edges (graph, question, &n_edges);

      rests[question].shortest = G_MAXUINT - 1;
      for (guint j = 0; j < n_edges; j++)
        {
          if (avoided == NULL || !g_hash_table_contains (avoided, edges[j].answer))
            add_rest (&rests[question],
                      edges[j].to == SP_GRAPH_END ? &end_rest : &rests[edges[j].to]);
        }
    }

  *ret_rest = rests[sp_graph_get_start (graph)];
}

/**
 * sp_path_census_take:
 * @graph: a graph without a loop
 * @ret_census: (out caller-allocates): what there is to say of its paths
 *
 * Counts all paths without walking them: it takes as long as there are answers.
 */
void
sp_path_census_take (const SpGraph *graph,
                     SpPathCensus  *ret_census)
{
  Rest rest;

  count (graph, NULL, &rest);

  ret_census->n_paths = rest.n_paths;
  ret_census->shortest = rest.shortest;
  ret_census->longest = rest.longest;
  ret_census->mean = rest.n_answers_about / rest.n_paths_about;
}

/**
 * sp_path_census_through:
 * @graph: a graph without a loop
 * @answers: (nullable) (element-type SpAnswer): some answers
 *
 * Returns: how many paths go through one or more of @answers, at most %SP_PATH_CENSUS_MANY; all of
 *   them if @answers is %NULL
 */
guint64
sp_path_census_through (const SpGraph *graph,
                        GPtrArray     *answers)
{
  g_autoptr (GHashTable) avoided = g_hash_table_new (NULL, NULL);
  Rest all, others;

  count (graph, NULL, &all);
  if (answers == NULL)
    return all.n_paths;

  for (guint i = 0; i < answers->len; i++)
    g_hash_table_add (avoided, g_ptr_array_index (answers, i));
  count (graph, avoided, &others);

  /* Where they are too many to be told apart, so is what is left of them. */
  return all.n_paths == SP_PATH_CENSUS_MANY ? all.n_paths : all.n_paths - others.n_paths;
}

/* The next answer to try at each question of the path, on a stack that may grow as it likes. */
typedef struct
{
  guint question;
  guint next_edge;
} Frame;

static void
push (GArray *stack,
      guint   question)
{
  Frame frame = { question, 0 };

  g_array_append_val (stack, frame);
}

/**
 * sp_path_census_for_each:
 * @graph: a graph without a loop
 * @func: (scope call): what to tell of each path
 * @user_data: passed on
 *
 * Walks every path, in the order of the answers. There may be very many.
 */
void
sp_path_census_for_each (const SpGraph *graph,
                         SpPathFunc     func,
                         gpointer       user_data)
{
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (Frame));
  g_autoptr (GPtrArray) path = g_ptr_array_new ();

  push (stack, sp_graph_get_start (graph));
  while (stack->len > 0)
    {
      Frame *frame = &g_array_index (stack, Frame, stack->len - 1);
      guint n_edges;
      const SpEdge *edges = sp_graph_get_edges (graph, frame->question, &n_edges);
      const SpEdge *edge;

      g_ptr_array_set_size (path, stack->len - 1);
      if (frame->next_edge == n_edges)
        {
          g_array_set_size (stack, stack->len - 1);
          continue;
        }

      edge = &edges[frame->next_edge++];
      g_ptr_array_add (path, edge->answer);
      if (edge->to == SP_GRAPH_END)
        func (path, user_data);
      else
        push (stack, edge->to);
    }
}
