/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-graph.h"

/*
 * SpGraph:
 *
 * The questions and answers of a pack as numbers in arrays, so that a proof over all paths costs
 * in step with the number of answers and not with the number of paths.
 */
struct _SpGraph
{
  GPtrArray *questions;         /* (owned) (element-type SpQuestion): the pack keeps them */
  GArray    *edges;             /* (owned) (element-type SpEdge): grouped by question */
  GArray    *first_edge;        /* (owned) (element-type guint): per question, and one past it */
  GArray    *order;             /* (owned) (element-type guint): reachable questions */
  GPtrArray *loop;              /* (owned) (nullable) (element-type SpAnswer) */
  guint8    *reachable;         /* (owned): per question */
  guint      start;
};

typedef struct
{
  guint question;
  guint next_edge;
} Frame;

static void
add_edges (SpGraph    *self,
           SpQuestion *question)
{
  GListModel *answers = sp_question_get_answers (question);
  guint n_answers = g_list_model_get_n_items (answers);

  g_array_append_val (self->first_edge, self->edges->len);

  for (guint i = 0; i < n_answers; i++)
    {
      SpAnswer *answer = sp_list_peek (answers, i);
      SpQuestion *next = sp_answer_get_next (answer);
      SpEdge edge = { answer, sp_question_get_index (question), SP_GRAPH_END };

      if (next != NULL)
        edge.to = sp_question_get_index (next);

      g_array_append_val (self->edges, edge);
    }
}

static GPtrArray *
take_loop (SpGraph *self,
           GArray  *stack,
           guint    first)
{
  GPtrArray *loop = g_ptr_array_new ();
  guint i = stack->len;

  while (i > 0 && g_array_index (stack, Frame, i - 1).question != first)
    i--;

  for (i--; i < stack->len; i++)
    {
      Frame *frame = &g_array_index (stack, Frame, i);

      g_ptr_array_add (loop, g_array_index (self->edges, SpEdge, frame->next_edge - 1).answer);
    }

  return loop;
}

static void
reverse (GArray *numbers)
{
  for (guint i = 0; i < numbers->len / 2; i++)
    {
      guint *head = &g_array_index (numbers, guint, i);
      guint *tail = &g_array_index (numbers, guint, numbers->len - 1 - i);
      guint number = *head;

      *head = *tail;
      *tail = number;
    }
}

/*
 * Depth first with a stack of its own: a tree of a hundred thousand questions in a row must not
 * run the program out of the machine's stack. Leaves the questions in an order in which each
 * stands before all it leads to, and the first loop met.
 */
static void
explore (SpGraph *self)
{
  enum { NEW, OPEN, DONE };
  g_autofree guint8 *state = g_new0 (guint8, self->questions->len);
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (Frame));
  Frame first = { self->start, g_array_index (self->first_edge, guint, self->start) };

  g_array_append_val (stack, first);
  state[self->start] = OPEN;

  while (stack->len > 0)
    {
      Frame *frame = &g_array_index (stack, Frame, stack->len - 1);
      guint32 to;

      if (frame->next_edge == g_array_index (self->first_edge, guint, frame->question + 1))
        {
          state[frame->question] = DONE;
          g_array_append_val (self->order, frame->question);
          g_array_set_size (stack, stack->len - 1);
          continue;
        }

      to = g_array_index (self->edges, SpEdge, frame->next_edge++).to;
      if (to == SP_GRAPH_END || state[to] == DONE)
        continue;

      if (state[to] == OPEN)
        {
          if (self->loop == NULL)
            self->loop = take_loop (self, stack, to);
        }
      else
        {
          Frame next = { to, g_array_index (self->first_edge, guint, to) };

          state[to] = OPEN;
          g_array_append_val (stack, next);
        }
    }

  reverse (self->order);

  for (guint i = 0; i < self->questions->len; i++)
    self->reachable[i] = state[i] == DONE;
}

/**
 * sp_graph_new:
 * @pack: a pack with a start question
 *
 * Reads the graph out of a pack.
 *
 * Returns: (transfer full): the graph; it must not outlive @pack
 */
SpGraph *
sp_graph_new (SpPack *pack)
{
  SpGraph *self = g_new0 (SpGraph, 1);
  GListModel *questions = sp_pack_get_questions (pack);
  guint n_questions = g_list_model_get_n_items (questions);

  self->questions = g_ptr_array_sized_new (n_questions);
  self->edges = g_array_new (FALSE, FALSE, sizeof (SpEdge));
  self->first_edge = g_array_new (FALSE, FALSE, sizeof (guint));
  self->order = g_array_new (FALSE, FALSE, sizeof (guint));
  self->reachable = g_new0 (guint8, n_questions);
  self->start = sp_question_get_index (sp_pack_get_start (pack));

  for (guint i = 0; i < n_questions; i++)
    {
      g_ptr_array_add (self->questions, sp_list_peek (questions, i));
      add_edges (self, g_ptr_array_index (self->questions, i));
    }
  g_array_append_val (self->first_edge, self->edges->len);

  explore (self);

  return self;
}

/**
 * sp_graph_free:
 * @self: (transfer full): a graph
 *
 * Frees the graph and leaves the pack alone.
 */
void
sp_graph_free (SpGraph *self)
{
  g_ptr_array_unref (self->questions);
  g_array_unref (self->edges);
  g_array_unref (self->first_edge);
  g_array_unref (self->order);
  g_clear_pointer (&self->loop, g_ptr_array_unref);
  g_free (self->reachable);
  g_free (self);
}

/**
 * sp_graph_get_n_questions:
 * @self: a graph
 *
 * Returns: how many questions there are, also those nothing leads to
 */
guint
sp_graph_get_n_questions (const SpGraph *self)
{
  return self->questions->len;
}

/**
 * sp_graph_get_question:
 * @self: a graph
 * @index: a number below sp_graph_get_n_questions()
 *
 * Returns: (transfer none): the question with this number
 */
SpQuestion *
sp_graph_get_question (const SpGraph *self,
                       guint          index)
{
  g_return_val_if_fail (index < self->questions->len, NULL);

  return g_ptr_array_index (self->questions, index);
}

/**
 * sp_graph_get_start:
 * @self: a graph
 *
 * Returns: the number of the first question
 */
guint
sp_graph_get_start (const SpGraph *self)
{
  return self->start;
}

/**
 * sp_graph_get_edges:
 * @self: a graph
 * @question: the number of a question
 * @ret_n_edges: (out): how many edges it has
 *
 * Returns: (transfer none) (array length=ret_n_edges): its answers, in order
 */
const SpEdge *
sp_graph_get_edges (const SpGraph *self,
                    guint          question,
                    guint         *ret_n_edges)
{
  guint first = g_array_index (self->first_edge, guint, question);

  *ret_n_edges = g_array_index (self->first_edge, guint, question + 1) - first;

  return &g_array_index (self->edges, SpEdge, first);
}

/**
 * sp_graph_is_reachable:
 * @self: a graph
 * @question: the number of a question
 *
 * Returns: whether a path from the start leads to it
 */
gboolean
sp_graph_is_reachable (const SpGraph *self,
                       guint          question)
{
  g_return_val_if_fail (question < self->questions->len, FALSE);

  return self->reachable[question];
}

/**
 * sp_graph_get_order:
 * @self: a graph without a loop
 *
 * Returns: (transfer none) (element-type guint): the reachable questions, each before all it
 *   leads to
 */
GArray *
sp_graph_get_order (const SpGraph *self)
{
  return self->order;
}

/**
 * sp_graph_find_loop:
 * @self: a graph
 *
 * Returns: (transfer none) (nullable) (element-type SpAnswer): answers that lead round in a
 *   circle, or %NULL when there are none
 */
GPtrArray *
sp_graph_find_loop (const SpGraph *self)
{
  return self->loop;
}

/**
 * sp_graph_measure_depths:
 * @self: a graph without loops
 *
 * Returns: (transfer full): for each question, by its index, how many answers the longest way to it
 *   has
 */
guint *
sp_graph_measure_depths (const SpGraph *self)
{
  guint *depths = g_new0 (guint, sp_graph_get_n_questions (self));
  GArray *order = sp_graph_get_order (self);

  for (guint i = 0; i < order->len; i++)
    {
      guint question = g_array_index (order, guint, i);
      guint n_edges;
      const SpEdge *edges = sp_graph_get_edges (self, question, &n_edges);

      for (guint j = 0; j < n_edges; j++)
        {
          if (edges[j].to != SP_GRAPH_END)
            depths[edges[j].to] = MAX (depths[edges[j].to], depths[question] + 1);
        }
    }

  return depths;
}
