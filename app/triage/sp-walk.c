/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-walk.h"

#include <string.h>

/* For how many answers there is room at once. */
#define ROOM 32

/*
 * A walk is the answers so far, in order, and nothing else. Everything about a visitor's way
 * through the questions follows from it and from the pack, so there is no other state that could
 * disagree with it.
 */

/**
 * sp_walk_new:
 *
 * Starts a walk, before the first question.
 *
 * Returns: (transfer full) (element-type SpAnswer): a walk; the pack keeps the answers
 */
GPtrArray *
sp_walk_new (void)
{
  return g_ptr_array_new ();
}

/**
 * sp_walk_get_question:
 * @pack: a pack
 * @walk: (element-type SpAnswer): the answers so far
 *
 * Returns: (transfer none) (nullable): the question that comes next, or %NULL at the end
 */
SpQuestion *
sp_walk_get_question (SpPack    *pack,
                      GPtrArray *walk)
{
  if (walk->len == 0)
    return sp_pack_get_start (pack);

  return sp_answer_get_next (g_ptr_array_index (walk, walk->len - 1));
}

/**
 * sp_walk_get_person:
 * @walk: (element-type SpAnswer): the answers so far
 * @n_answers: how many of them to look at
 *
 * Returns: whom the questions are about after the first @n_answers answers
 */
SpPerson
sp_walk_get_person (GPtrArray *walk,
                    guint      n_answers)
{
  g_return_val_if_fail (n_answers <= walk->len, SP_PERSON_THEY);

  for (guint i = n_answers; i > 0; i--)
    {
      SpAnswer *answer = g_ptr_array_index (walk, i - 1);

      if (sp_answer_get_sets_person (answer))
        return sp_answer_get_person (answer);
    }

  return SP_PERSON_THEY;
}

/*
 * The answer given before to @question, where it was meant of the same person: what somebody said
 * of themselves says nothing of their neighbour.
 */
static SpAnswer *
find_earlier_answer (GPtrArray  *earlier,
                     guint       from,
                     SpQuestion *question,
                     SpPerson    person)
{
  for (guint i = from; i < earlier->len; i++)
    {
      SpAnswer *answer = g_ptr_array_index (earlier, i);

      if (sp_answer_get_question (answer) == question
          && sp_walk_get_person (earlier, i) == person)
        return answer;
    }

  return NULL;
}

/* What is cut off is overwritten: it was somebody’s answer. */
static void
cut (GPtrArray *walk,
     guint      length)
{
  if (walk->len > length)
    explicit_bzero (walk->pdata + length, (walk->len - length) * sizeof (gpointer));

  g_ptr_array_set_size (walk, length);
}

/* An array that grows by itself would leave what was in it where it stood before. */
static void
make_room (GPtrArray *walk)
{
  gsize length;
  gpointer *before;

  if (walk->len % ROOM != 0)
    return;

  before = g_ptr_array_steal (walk, &length);
  g_ptr_array_set_size (walk, length + ROOM);
  if (length > 0)
    {
      memcpy (walk->pdata, before, length * sizeof (gpointer));
      explicit_bzero (before, length * sizeof (gpointer));
    }
  g_ptr_array_set_size (walk, length);
  g_free (before);
}

/**
 * sp_walk_add:
 * @walk: (element-type SpAnswer): the answers so far
 * @answer: the next one; the pack keeps it
 *
 * Adds an answer. Use sp_walk_change() where it has to fit what came before.
 */
void
sp_walk_add (GPtrArray *walk,
             SpAnswer  *answer)
{
  make_room (walk);
  g_ptr_array_add (walk, answer);
}

/**
 * sp_walk_change:
 * @pack: a pack
 * @walk: (element-type SpAnswer): the answers so far
 * @position: the place of the question that is answered, from 0, at most the length of @walk
 * @answer: an answer to that question
 *
 * Answers a question, again or for the first time. The answers behind it are replayed on the new
 * path as far as it goes through their questions; what no longer belongs is dropped, for good.
 */
void
sp_walk_change (SpPack    *pack,
                GPtrArray *walk,
                guint      position,
                SpAnswer  *answer)
{
  g_autoptr (GPtrArray) earlier = g_ptr_array_copy (walk, NULL, NULL);
  SpQuestion *question;

  g_return_if_fail (position <= walk->len);

  cut (walk, position);
  g_return_if_fail (sp_walk_get_question (pack, walk) == sp_answer_get_question (answer));

  sp_walk_add (walk, answer);

  while ((question = sp_walk_get_question (pack, walk)) != NULL)
    {
      SpPerson person = sp_walk_get_person (walk, walk->len);
      SpAnswer *again = find_earlier_answer (earlier, position + 1, question, person);

      if (again == NULL)
        break;

      sp_walk_add (walk, again);
    }

  sp_walk_forget (earlier);
}

/**
 * sp_walk_forget:
 * @walk: (element-type SpAnswer): the answers so far
 *
 * Wipes the answers, also from the memory they stood in.
 */
void
sp_walk_forget (GPtrArray *walk)
{
  cut (walk, 0);
}

static void
move_to_front (GPtrArray     *destinations,
               SpDestination *destination)
{
  if (g_ptr_array_remove (destinations, destination))
    g_ptr_array_insert (destinations, 0, destination);
}

static GPtrArray *
collect_destinations (GPtrArray *walk)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < walk->len; i++)
    {
      GPtrArray *adds = sp_answer_get_adds (g_ptr_array_index (walk, i));

      for (guint j = 0; adds != NULL && j < adds->len; j++)
        {
          if (!g_ptr_array_find (found, g_ptr_array_index (adds, j), NULL))
            g_ptr_array_add (found, g_ptr_array_index (adds, j));
        }
    }

  return found;
}

/**
 * sp_walk_get_outcome:
 * @pack: a pack
 * @walk: (element-type SpAnswer): the answers so far
 *
 * Adds up the destinations along the way and puts them in the order of the screen: the order the
 * pack lays down, with a destination that an answer puts in front before the others, the earliest
 * such answer foremost: what somebody said first of all, such as that it is their work, stays true
 * of whatever follows. An emergency overrides them all.
 *
 * Returns: (transfer full): where the walk leads
 */
SpOutcome *
sp_walk_get_outcome (SpPack    *pack,
                     GPtrArray *walk)
{
  SpOutcome *outcome = g_new0 (SpOutcome, 1);
  SpDestination *emergency = sp_pack_get_emergency (pack);

  outcome->shown = collect_destinations (walk);
  outcome->later = g_ptr_array_new ();
  g_ptr_array_sort (outcome->shown, sp_destination_compare_ranks);

  for (guint i = walk->len; i > 0; i--)
    {
      SpDestination *lead = sp_answer_get_lead (g_ptr_array_index (walk, i - 1));

      if (lead != NULL)
        move_to_front (outcome->shown, lead);
    }

  if (emergency != NULL && g_ptr_array_remove (outcome->shown, emergency))
    {
      g_ptr_array_unref (outcome->later);
      outcome->later = outcome->shown;
      outcome->shown = g_ptr_array_new ();
      g_ptr_array_add (outcome->shown, emergency);
    }

  return outcome;
}

/**
 * sp_outcome_shows_only:
 * @self: an outcome
 * @destinations: (element-type SpDestination): some destinations, each once, in any order
 *
 * Returns: whether these are shown, and no others
 */
gboolean
sp_outcome_shows_only (const SpOutcome *self,
                       GPtrArray       *destinations)
{
  if (self->shown->len != destinations->len)
    return FALSE;

  for (guint i = 0; i < destinations->len; i++)
    {
      if (!g_ptr_array_find (self->shown, g_ptr_array_index (destinations, i), NULL))
        return FALSE;
    }

  return TRUE;
}

/**
 * sp_outcome_free:
 * @self: (transfer full): an outcome
 *
 * Wipes and frees it.
 */
void
sp_outcome_free (SpOutcome *self)
{
  sp_walk_forget (self->shown);
  sp_walk_forget (self->later);
  g_ptr_array_unref (self->shown);
  g_ptr_array_unref (self->later);
  g_free (self);
}
