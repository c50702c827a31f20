/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/triage/sp-walk.h"
#include "app/visit/sp-lesson.h"
#include "tests/testlib/test-pack.h"

/* More steps than any story has. */
#define MOST_STEPS 200

/* Christmas Day 2026, at 3am. */
#define SOME_TIME 1798167600

static SpPack *pack;

static SpVisit *
new_visit (void)
{
  SpVisit *visit = sp_visit_new (pack);

  sp_visit_set_presenting (visit, TRUE);

  return visit;
}

static void
step (SpVisit *visit)
{
  SpMove move;

  g_assert_true (sp_lesson_get_next (visit, pack, &move));
  sp_visit_do (visit, &move);
}

static void
go_back (SpVisit *visit)
{
  SpMove move;

  g_assert_true (sp_lesson_get_previous (visit, &move));
  sp_visit_do (visit, &move);
}

static SpPlaceKind
get_kind (SpVisit *visit)
{
  return sp_visit_get_place (visit)->kind;
}

static void
go_on_until (SpVisit     *visit,
             SpPlaceKind  kind)
{
  for (guint i = 0; i < MOST_STEPS && get_kind (visit) != kind; i++)
    step (visit);
  g_assert_cmpint (get_kind (visit), ==, kind);
}

static void
assert_expected (SpVisit    *visit,
                 SpScenario *story)
{
  g_autoptr (SpOutcome) outcome = sp_visit_get_outcome (visit);

  g_assert_true (sp_outcome_shows_only (outcome, sp_scenario_get_expects (story)));
}

/* One key leads from the first screen through every story there is, to where each is to lead. */
static void
test_lesson_every_story (void)
{
  g_autoptr (SpVisit) visit = new_visit ();
  GListModel *stories = sp_pack_get_scenarios (pack);

  for (guint i = 0; i < g_list_model_get_n_items (stories); i++)
    {
      SpScenario *story = sp_list_peek (stories, i);

      go_on_until (visit, SP_PLACE_STORY);
      g_assert_true (sp_visit_get_story (visit) == story);
      go_on_until (visit, SP_PLACE_REASONS);
      assert_expected (visit, story);
    }

  step (visit);
  g_assert_cmpint (get_kind (visit), ==, SP_PLACE_STORIES);
}

/* Whoever looks at the page for 999 in the middle of a story has not come to its end. */
static void
test_lesson_danger_beside (void)
{
  g_autoptr (SpVisit) visit = new_visit ();
  GListModel *stories = sp_pack_get_scenarios (pack);

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_STORY, .story = sp_list_peek (stories, 2) });
  for (guint i = 0; i < 3; i++)
    step (visit);
  g_assert_cmpuint (sp_visit_get_walk (visit)->len, ==, 1);
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_EMERGENCY });
  g_assert_false (sp_visit_has_reasons (visit));
  step (visit);
  g_assert_cmpint (get_kind (visit), ==, SP_PLACE_QUESTION);
}

/* The way back is the way there, as far as the first screen of the visit. */
static void
test_lesson_back (void)
{
  g_autoptr (SpVisit) visit = new_visit ();
  SpMove move;
  guint n_answers;

  go_on_until (visit, SP_PLACE_REASONS);
  n_answers = sp_visit_get_walk (visit)->len;
  go_back (visit);
  for (guint i = 0; i < n_answers; i++)
    {
      go_back (visit);
      g_assert_cmpint (get_kind (visit), ==, SP_PLACE_QUESTION);
    }
  go_back (visit);
  g_assert_cmpint (get_kind (visit), ==, SP_PLACE_STORY);
  go_back (visit);
  g_assert_cmpint (get_kind (visit), ==, SP_PLACE_STORIES);
  go_back (visit);
  g_assert_cmpint (get_kind (visit), ==, SP_PLACE_HOME);
  g_assert_false (sp_lesson_get_previous (visit, &move));
}

static SpAnswer *
find_other (SpAnswer *answer)
{
  GListModel *answers = sp_question_get_answers (sp_answer_get_question (answer));
  SpAnswer *first = sp_list_peek (answers, 0);

  return first != answer ? first : sp_list_peek (answers, 1);
}

/* What the room says is what is answered, and from there on nobody answers for them. */
static void
test_lesson_room_decides (void)
{
  g_autoptr (SpVisit) visit = new_visit ();
  SpScenario *story = NULL;
  SpAnswer *other;
  SpMove move;

  for (guint i = 0; story == NULL; i++)
    {
      SpScenario *one = sp_list_peek (sp_pack_get_scenarios (pack), i);

      if (sp_scenario_get_answers (one)->len > 3)
        story = one;
    }

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_STORY, .story = story });
  step (visit);
  other = find_other (g_ptr_array_index (sp_scenario_get_answers (story), 0));
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CHOOSE, .answer = other });
  step (visit);
  g_assert_true (g_ptr_array_index (sp_visit_get_walk (visit), 0) == other);
  if (get_kind (visit) == SP_PLACE_QUESTION)
    g_assert_false (sp_lesson_get_next (visit, pack, &move));
  else
    g_assert_cmpint (get_kind (visit), ==, SP_PLACE_EMERGENCY);
}

/* Who comes to a kiosk in public never meets a story. */
static void
test_lesson_not_in_public (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_HOME });
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_STORIES });
  g_assert_cmpint (get_kind (visit), ==, SP_PLACE_HOME);
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_REASONS });
  g_assert_cmpint (get_kind (visit), ==, SP_PLACE_HOME);
}

static void
test_lesson_forgotten (void)
{
  static const SpMoveKind ends[] = { SP_MOVE_HIDE, SP_MOVE_HOME };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autoptr (SpVisit) visit = new_visit ();

      go_on_until (visit, SP_PLACE_QUESTION);
      sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CLOCK, .time = SOME_TIME });
      g_assert_cmpint (sp_visit_get_clock (visit), ==, SOME_TIME);
      sp_visit_do (visit, &(SpMove) { .kind = ends[i] });
      g_assert_null (sp_visit_get_story (visit));
      g_assert_cmpuint (sp_visit_get_walk (visit)->len, ==, 0);
      g_assert_true (sp_visit_is_presenting (visit));
      g_assert_cmpint (sp_visit_get_clock (visit), ==,
                       ends[i] == SP_MOVE_HIDE ? 0 : SOME_TIME);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = test_pack_load_shipped ();

  g_test_add_func ("/lesson/every-story", test_lesson_every_story);
  g_test_add_func ("/lesson/danger-beside", test_lesson_danger_beside);
  g_test_add_func ("/lesson/back", test_lesson_back);
  g_test_add_func ("/lesson/room-decides", test_lesson_room_decides);
  g_test_add_func ("/lesson/not-in-public", test_lesson_not_in_public);
  g_test_add_func ("/lesson/forgotten", test_lesson_forgotten);

  status = g_test_run ();
  g_object_unref (pack);

  return status;
}
