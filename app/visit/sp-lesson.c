/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-lesson.h"

#include "app/triage/sp-walk.h"

/*
 * The way through a story that somebody shows to others, one step at a time: the story, each answer
 * chosen and then given, the results, the reasons, and the next story. Whoever shows it has a
 * clicker, or the two keys that one sends.
 */

static SpScenario *
get_first_story (SpPack *pack)
{
  return sp_list_peek (sp_pack_get_scenarios (pack), 0);
}

static SpScenario *
get_story_after (SpPack     *pack,
                 SpScenario *story)
{
  GListModel *stories = sp_pack_get_scenarios (pack);

  for (guint i = 0; i + 1 < g_list_model_get_n_items (stories); i++)
    {
      if (sp_list_peek (stories, i) == (gpointer) story)
        return sp_list_peek (stories, i + 1);
    }

  return NULL;
}

/* Returns: (nullable): what the story answers here, as long as it was followed so far */
static SpAnswer *
get_expected (SpVisit *visit)
{
  GPtrArray *answers = sp_scenario_get_answers (sp_visit_get_story (visit));
  GPtrArray *walk = sp_visit_get_walk (visit);
  guint position = sp_visit_get_place (visit)->position;

  if (position >= answers->len)
    return NULL;

  for (guint i = 0; i < position; i++)
    {
      if (g_ptr_array_index (walk, i) != g_ptr_array_index (answers, i))
        return NULL;
    }

  return g_ptr_array_index (answers, position);
}

/* What the room has chosen goes before what the story says. */
static gboolean
get_next_of_question (SpVisit *visit,
                      SpMove  *ret_move)
{
  SpAnswer *expected;

  if (sp_visit_get_chosen (visit) != NULL)
    {
      *ret_move = (SpMove) { .kind = SP_MOVE_CONTINUE };
      return TRUE;
    }

  expected = sp_visit_get_story (visit) != NULL ? get_expected (visit) : NULL;
  *ret_move = (SpMove) { .kind = SP_MOVE_CHOOSE, .answer = expected };

  return expected != NULL;
}

static gboolean
move_to_story (SpScenario *story,
               SpMove     *ret_move)
{
  *ret_move = (SpMove) { .kind = SP_MOVE_STORY, .story = story };

  return story != NULL;
}

/**
 * sp_lesson_get_next:
 * @visit: a visit that is presented
 * @pack: the content it is of
 * @ret_move: (out): what leads on
 *
 * Returns: whether anything leads on from where it is
 */
gboolean
sp_lesson_get_next (SpVisit *visit,
                    SpPack  *pack,
                    SpMove  *ret_move)
{
  SpScenario *story = sp_visit_get_story (visit);

  switch (sp_visit_get_place (visit)->kind)
    {
    case SP_PLACE_ATTRACT:
      *ret_move = (SpMove) { .kind = SP_MOVE_HOME };
      return TRUE;

    case SP_PLACE_HOME:
      *ret_move = (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_STORIES };
      return TRUE;

    case SP_PLACE_STORIES:
      return move_to_story (get_first_story (pack), ret_move);

    case SP_PLACE_STORY:
      *ret_move = (SpMove) { .kind = SP_MOVE_QUESTIONS };
      return TRUE;

    case SP_PLACE_QUESTION:
      return get_next_of_question (visit, ret_move);

    case SP_PLACE_RESULTS:
    case SP_PLACE_EMERGENCY:
      if (!sp_visit_has_reasons (visit))
        return sp_lesson_get_previous (visit, ret_move);

      *ret_move = (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_REASONS };
      return TRUE;

    case SP_PLACE_REASONS:
      if (move_to_story (get_story_after (pack, story), ret_move))
        return TRUE;

      *ret_move = (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_STORIES };
      return TRUE;

    /* Whoever looked at something beside the way goes on where they were. */
    default:
      return sp_lesson_get_previous (visit, ret_move);
    }
}

/**
 * sp_lesson_get_previous:
 * @visit: a visit that is presented
 * @ret_move: (out): what leads back
 *
 * Returns: whether there is a way back from where it is
 */
gboolean
sp_lesson_get_previous (SpVisit *visit,
                        SpMove  *ret_move)
{
  *ret_move = (SpMove) { .kind = SP_MOVE_BACK };

  return sp_visit_can_go_back (visit);
}

/**
 * sp_lesson_is_read:
 * @visit: a visit that is presented
 *
 * Returns: whether where it is there is something to be read to its end before it is left; a list
 *   to choose from is not
 */
gboolean
sp_lesson_is_read (SpVisit *visit)
{
  switch (sp_visit_get_place (visit)->kind)
    {
    case SP_PLACE_ATTRACT:
    case SP_PLACE_HOME:
    case SP_PLACE_STORIES:
      return FALSE;

    default:
      return TRUE;
    }
}
