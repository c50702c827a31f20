/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-front-query.h"

/*
 * Asks whether any path puts something else first than it should.
 *
 * What stands first on the results follows from three things: whether an emergency is shown, which
 * answer was the first to put something in front, and else which destination of those shown has
 * the lowest rank (sp_walk_get_outcome() does the same for one path). So a path is looked at only
 * as far as these, and the question it stands at. An answer puts in front only what it adds, which
 * the loader sees to; otherwise the first of them might not be on the screen.
 */

#define NOTHING 0xffff          /* more than any rank */

typedef struct
{
  guint16 question;
  guint16 lead;                 /* rank of what was put in front first, or NOTHING */
  guint16 best;                 /* lowest rank of what is shown, or NOTHING */
  guint8  through;              /* whether it went through one of the answers */
  guint8  emergency;
} State;

G_STATIC_ASSERT (sizeof (State) == sizeof (guint64));

typedef struct
{
  State         state;
  guint         previous;
  const SpEdge *edge;
} Visit;

typedef struct
{
  const SpFrontQuery *query;
  SpPack             *pack;
  GArray             *visits;   /* (owned) (element-type Visit) */
  GHashTable         *seen;     /* (owned): each State there has been */
} Search;

static gboolean
contains (GPtrArray *items,
          gpointer   item)
{
  return items != NULL && g_ptr_array_find (items, item, NULL);
}

/* Returns: whether the path is still one to look at */
static gboolean
take_answer (Search   *self,
             SpAnswer *answer,
             State    *state)
{
  GPtrArray *adds = sp_answer_get_adds (answer);
  SpDestination *lead = sp_answer_get_lead (answer);

  if (lead != NULL && state->lead == NOTHING)
    state->lead = sp_destination_get_rank (lead);
  if (contains (self->query->after, answer))
    state->through = TRUE;

  for (guint i = 0; adds != NULL && i < adds->len; i++)
    {
      SpDestination *destination = g_ptr_array_index (adds, i);

      if (contains (self->query->unless, destination))
        return FALSE;
      if (sp_destination_get_level (destination) == SP_LEVEL_EMERGENCY)
        state->emergency = TRUE;
      state->best = MIN (state->best, sp_destination_get_rank (destination));
    }

  return TRUE;
}

static gboolean
is_front_wrong (Search      *self,
                const State *state)
{
  guint rank = state->lead != NOTHING ? state->lead : state->best;
  gpointer front;

  if (!state->through || (state->best == NOTHING && !state->emergency))
    return FALSE;

  front = state->emergency ? (gpointer) sp_pack_get_emergency (self->pack)
                           : sp_list_peek (sp_pack_get_destinations (self->pack), rank);

  return !contains (self->query->fronts, front);
}

static GPtrArray *
trace_back (Search       *self,
            guint         last,
            const SpEdge *edge)
{
  GPtrArray *path = g_ptr_array_new ();

  g_ptr_array_add (path, edge->answer);
  while (g_array_index (self->visits, Visit, last).edge != NULL)
    {
      const Visit *visit = &g_array_index (self->visits, Visit, last);

      g_ptr_array_insert (path, 0, visit->edge->answer);
      last = visit->previous;
    }

  return path;
}

static void
visit (Search       *self,
       State         state,
       guint         previous,
       const SpEdge *edge)
{
  Visit next = { state, previous, edge };

  if (g_hash_table_add (self->seen, g_memdup2 (&state, sizeof state)))
    g_array_append_val (self->visits, next);
}

static GPtrArray *
search (Search        *self,
        const SpGraph *graph)
{
  State start = { .question = sp_graph_get_start (graph), .lead = NOTHING, .best = NOTHING };

  visit (self, start, 0, NULL);
  for (guint head = 0; head < self->visits->len; head++)
    {
      State state = g_array_index (self->visits, Visit, head).state;
      guint n_edges;
      const SpEdge *edges = sp_graph_get_edges (graph, state.question, &n_edges);

      for (guint i = 0; i < n_edges; i++)
        {
          State next = state;

          if (!take_answer (self, edges[i].answer, &next))
            continue;

          if (edges[i].to != SP_GRAPH_END)
            {
              next.question = edges[i].to;
              visit (self, next, head, &edges[i]);
            }
          else if (is_front_wrong (self, &next))
            return trace_back (self, head, &edges[i]);
        }
    }

  return NULL;
}

/**
 * sp_front_query_find:
 * @self: what is asked
 * @pack: a pack
 * @graph: its graph, with fewer than 65,535 questions
 *
 * Searches all paths at once.
 *
 * Returns: (transfer full) (nullable) (element-type SpAnswer): the shortest path that puts
 *   something else first, or %NULL when there is none
 */
GPtrArray *
sp_front_query_find (const SpFrontQuery *self,
                     SpPack             *pack,
                     const SpGraph      *graph)
{
  Search state = { self, pack, NULL, NULL };
  GPtrArray *path;

  g_return_val_if_fail (sp_graph_get_n_questions (graph) < NOTHING, NULL);

  state.visits = g_array_new (FALSE, FALSE, sizeof (Visit));
  state.seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  path = search (&state, graph);
  g_hash_table_unref (state.seen);
  g_array_unref (state.visits);

  return path;
}
