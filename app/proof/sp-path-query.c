/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-path-query.h"

/*
 * SpPathQuery:
 *
 * Asks whether any path from the start to the end has some facts and lacks some others, and finds
 * the shortest that does. A fact is "one of these answers was given" or "one of these destinations
 * is shown".
 *
 * A path is looked at as far as it matters: which question it stands at, and which facts have come
 * true on the way. There are at most questions times two to the number of facts of these states,
 * however many paths there are, so the search is exact and costs in step with the tree.
 */
struct _SpPathQuery
{
  GHashTable *answer_facts;             /* (owned): SpAnswer to bits */
  GHashTable *destination_facts;        /* (owned): SpDestination to bits */
  guint       n_facts;
  guint       wanted;                   /* bits that must be set at the end */
  guint       unwanted;                 /* bits that must not */
};

typedef struct
{
  guint32       previous;
  const SpEdge *edge;
} Visit;

/**
 * sp_path_query_new:
 *
 * Makes a query that every path answers.
 *
 * Returns: (transfer full): a new query
 */
SpPathQuery *
sp_path_query_new (void)
{
  SpPathQuery *self = g_new0 (SpPathQuery, 1);

  self->answer_facts = g_hash_table_new (NULL, NULL);
  self->destination_facts = g_hash_table_new (NULL, NULL);

  return self;
}

/**
 * sp_path_query_free:
 * @self: (transfer full): a query
 *
 * Frees the query.
 */
void
sp_path_query_free (SpPathQuery *self)
{
  g_hash_table_unref (self->answer_facts);
  g_hash_table_unref (self->destination_facts);
  g_free (self);
}

static guint
add_fact (SpPathQuery *self,
          gboolean     wanted)
{
  guint fact;

  g_assert (self->n_facts < SP_PATH_QUERY_MAX_FACTS);

  fact = 1u << self->n_facts++;
  if (wanted)
    self->wanted |= fact;
  else
    self->unwanted |= fact;

  return fact;
}

static guint
get_bits (GHashTable *facts,
          gpointer    key)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (facts, key));
}

static void
add_bits (GHashTable *facts,
          gpointer    key,
          guint       bits)
{
  g_hash_table_insert (facts, key, GUINT_TO_POINTER (get_bits (facts, key) | bits));
}

/**
 * sp_path_query_through:
 * @self: a query
 * @answers: (nullable) (element-type SpAnswer): some answers; with %NULL nothing is asked
 * @wanted: whether the path is to go through one of them, or through none
 *
 * Adds the fact that a path goes through one of @answers.
 */
void
sp_path_query_through (SpPathQuery *self,
                       GPtrArray   *answers,
                       gboolean     wanted)
{
  guint fact;

  if (answers == NULL)
    return;

  fact = add_fact (self, wanted);
  for (guint i = 0; i < answers->len; i++)
    add_bits (self->answer_facts, g_ptr_array_index (answers, i), fact);
}

/**
 * sp_path_query_showing:
 * @self: a query
 * @destinations: (nullable) (element-type SpDestination): some destinations; with %NULL nothing
 *   is asked
 * @wanted: whether the path is to show one of them, or none
 *
 * Adds the fact that a path shows one of @destinations.
 */
void
sp_path_query_showing (SpPathQuery *self,
                       GPtrArray   *destinations,
                       gboolean     wanted)
{
  guint fact;

  if (destinations == NULL)
    return;

  fact = add_fact (self, wanted);
  for (guint i = 0; i < destinations->len; i++)
    add_bits (self->destination_facts, g_ptr_array_index (destinations, i), fact);
}

/**
 * sp_path_query_showing_one:
 * @self: a query
 * @destination: a destination
 * @wanted: whether the path is to show it, or not
 *
 * Adds the fact that a path shows @destination.
 */
void
sp_path_query_showing_one (SpPathQuery   *self,
                           SpDestination *destination,
                           gboolean       wanted)
{
  add_bits (self->destination_facts, destination, add_fact (self, wanted));
}

static guint
get_facts_of_answer (SpPathQuery *self,
                     SpAnswer    *answer)
{
  GPtrArray *adds = sp_answer_get_adds (answer);
  guint facts = get_bits (self->answer_facts, answer);

  for (guint i = 0; adds != NULL && i < adds->len; i++)
    facts |= get_bits (self->destination_facts, g_ptr_array_index (adds, i));

  return facts;
}

static GPtrArray *
trace_back (const Visit  *visits,
            guint32       state,
            const SpEdge *last)
{
  GPtrArray *path = g_ptr_array_new ();

  g_ptr_array_add (path, last->answer);
  for (; visits[state].edge != NULL; state = visits[state].previous)
    g_ptr_array_insert (path, 0, visits[state].edge->answer);

  return path;
}

/**
 * sp_path_query_find:
 * @self: a query
 * @graph: the graph to search
 *
 * Searches all paths at once.
 *
 * Returns: (transfer full) (nullable) (element-type SpAnswer): the shortest path that has all the
 *   wanted facts and none of the unwanted, or %NULL when there is none
 */
GPtrArray *
sp_path_query_find (SpPathQuery   *self,
                    const SpGraph *graph)
{
  guint n_masks = 1u << self->n_facts;
  gsize n_states = (gsize) sp_graph_get_n_questions (graph) * n_masks;
  g_autofree Visit *visits = g_new0 (Visit, n_states);
  g_autofree guint8 *seen = g_new0 (guint8, n_states);
  g_autoptr (GArray) queue = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 start = sp_graph_get_start (graph) * n_masks;

  g_array_append_val (queue, start);
  seen[start] = TRUE;

  for (guint head = 0; head < queue->len; head++)
    {
      guint32 state = g_array_index (queue, guint32, head);
      guint n_edges;
      const SpEdge *edges = sp_graph_get_edges (graph, state / n_masks, &n_edges);

      for (guint i = 0; i < n_edges; i++)
        {
          guint facts = (state % n_masks) | get_facts_of_answer (self, edges[i].answer);
          guint32 next;

          /* Facts never turn false again, so a path with an unwanted one is lost for good. */
          if ((facts & self->unwanted) != 0)
            continue;

          if (edges[i].to == SP_GRAPH_END)
            {
              if ((facts & self->wanted) == self->wanted)
                return trace_back (visits, state, &edges[i]);
              continue;
            }

          next = edges[i].to * n_masks + facts;
          if (seen[next])
            continue;

          seen[next] = TRUE;
          visits[next].previous = state;
          visits[next].edge = &edges[i];
          g_array_append_val (queue, next);
        }
    }

  return NULL;
}
