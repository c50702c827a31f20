/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/triage/sp-walk.h"
#include "app/visit/sp-visit.h"
#include "tests/testlib/test-pack.h"

static SpPack *pack;

static void
do_move (SpVisit    *visit,
         SpMoveKind  kind)
{
  sp_visit_do (visit, &(SpMove) { .kind = kind });
}

static void
do_numbered (SpVisit    *visit,
             SpMoveKind  kind,
             guint       number)
{
  sp_visit_do (visit, &(SpMove) { .kind = kind, .number = number });
}

static void
go (SpVisit     *visit,
    SpPlaceKind  place)
{
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_GO, .place = place });
}

static void
answer_with (SpVisit  *visit,
             SpAnswer *chosen)
{
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CHOOSE, .answer = chosen });
  do_move (visit, SP_MOVE_CONTINUE);
}

static void
answer (SpVisit    *visit,
        const char *name)
{
  SpAnswer *found = sp_pack_get_answer (pack, name);

  g_assert_nonnull (found);
  answer_with (visit, found);
}

static void
assert_place (SpVisit     *visit,
              SpPlaceKind  kind)
{
  g_assert_cmpint (sp_visit_get_place (visit)->kind, ==, kind);
}

static void
assert_question (SpVisit    *visit,
                 const char *id)
{
  assert_place (visit, SP_PLACE_QUESTION);
  g_assert_cmpstr (sp_item_get_id (SP_ITEM (sp_visit_get_question (visit))), ==, id);
}

static void
answer_to_results (SpVisit *visit)
{
  do_move (visit, SP_MOVE_QUESTIONS);
  answer (visit, "E1:no");
  answer (visit, "A1:other");
  answer (visit, "C1:adult");
  answer (visit, "H1:care");
  answer (visit, "S0:self");
  answer (visit, "N2:unsure");
  answer (visit, "CR1:yes");
  assert_place (visit, SP_PLACE_RESULTS);
}

static void
test_visit_emergency_at_once (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  do_move (visit, SP_MOVE_HOME);
  do_move (visit, SP_MOVE_QUESTIONS);
  assert_question (visit, "E1");
  answer (visit, "E1:yes");
  assert_place (visit, SP_PLACE_EMERGENCY);
  do_move (visit, SP_MOVE_BACK);
  assert_question (visit, "E1");
  g_assert_cmpstr (sp_item_get_id (SP_ITEM (sp_visit_get_chosen (visit))), ==, "yes");
}

/* From the attract screen the emergency page is one touch away, and Back leads to a safe place. */
static void
test_visit_emergency_from_attract (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  go (visit, SP_PLACE_EMERGENCY);
  assert_place (visit, SP_PLACE_EMERGENCY);
  do_move (visit, SP_MOVE_BACK);
  assert_place (visit, SP_PLACE_HOME);
  g_assert_false (sp_visit_can_go_back (visit));
}

static void
test_visit_change_returns_to_check (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  answer_to_results (visit);
  go (visit, SP_PLACE_CHECK);
  do_numbered (visit, SP_MOVE_CHANGE, 6);
  assert_question (visit, "CR1");
  answer (visit, "CR1:no");
  assert_place (visit, SP_PLACE_CHECK);
  do_move (visit, SP_MOVE_BACK);
  assert_place (visit, SP_PLACE_RESULTS);
  do_move (visit, SP_MOVE_BACK);
  assert_question (visit, "CR1");
}

/* A change that opens a new path asks what is new, and nothing of the old path is left behind. */
static void
test_visit_change_asks_what_is_new (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  answer_to_results (visit);
  go (visit, SP_PLACE_CHECK);
  do_numbered (visit, SP_MOVE_CHANGE, 3);
  answer (visit, "H1:money");
  assert_question (visit, "M1");
  g_assert_cmpuint (sp_visit_get_walk (visit)->len, ==, 4);
  do_move (visit, SP_MOVE_BACK);
  assert_question (visit, "H1");
}

static void
test_visit_change_to_emergency (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  answer_to_results (visit);
  go (visit, SP_PLACE_CHECK);
  do_numbered (visit, SP_MOVE_CHANGE, 0);
  answer (visit, "E1:yes");
  assert_place (visit, SP_PLACE_EMERGENCY);
}

static void
take_a_step (SpVisit *visit,
             GRand   *random)
{
  const SpPlace *place = sp_visit_get_place (visit);
  guint choice = g_rand_int_range (random, 0, 6);

  if (place->kind == SP_PLACE_QUESTION && choice < 5)
    {
      GListModel *answers = sp_question_get_answers (sp_visit_get_question (visit));
      guint n_answers = g_list_model_get_n_items (answers);

      answer_with (visit, sp_list_peek (answers, g_rand_int_range (random, 0, n_answers)));
    }
  else if (place->kind == SP_PLACE_RESULTS && choice < 3)
    go (visit, SP_PLACE_CHECK);
  else if (place->kind == SP_PLACE_CHECK && choice < 4)
    do_numbered (visit, SP_MOVE_CHANGE,
                 g_rand_int_range (random, 0, sp_visit_get_walk (visit)->len));
  else if (choice == 0)
    do_move (visit, SP_MOVE_QUESTIONS);
  else if (choice == 1)
    go (visit, SP_PLACE_EMERGENCY);
  else if (choice == 2)
    sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_PAGE,
                                 .page = sp_pack_get_page (pack, "call-101") });
  else
    go (visit, SP_PLACE_NUMBERS);
}

/* Whatever a visitor did, the screen they are on can be shown, and Back undoes a step forward. */
static void
test_visit_back_undoes (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  g_autoptr (GRand) random = g_rand_new_with_seed (101);

  do_move (visit, SP_MOVE_HOME);
  for (guint i = 0; i < 20000; i++)
    {
      SpPlace before = *sp_visit_get_place (visit);
      SpPlace after;

      take_a_step (visit, random);
      after = *sp_visit_get_place (visit);

      if (after.kind == SP_PLACE_QUESTION)
        g_assert_nonnull (sp_visit_get_question (visit));
      if (after.kind == SP_PLACE_RESULTS || after.kind == SP_PLACE_CHECK)
        {
          g_autoptr (SpOutcome) outcome = sp_visit_get_outcome (visit);

          g_assert_null (sp_walk_get_question (pack, sp_visit_get_walk (visit)));
          g_assert_cmpuint (outcome->shown->len, >, 0);
        }

      /* A change retraces the way, and starting again forgets it: there Back leads elsewhere. */
      if (before.changing || (after.kind == SP_PLACE_QUESTION && after.position == 0))
        continue;

      if (memcmp (&before, &after, sizeof before) != 0 && g_rand_boolean (random))
        {
          do_move (visit, SP_MOVE_BACK);
          g_assert_cmpint (sp_visit_get_place (visit)->kind, ==, before.kind);
          g_assert_cmpuint (sp_visit_get_place (visit)->position, ==, before.position);
          g_assert_true (sp_visit_get_place (visit)->page == before.page);
        }
    }
}

static void
test_visit_forget (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  answer_to_results (visit);
  do_numbered (visit, SP_MOVE_TEXT_SIZE, 3);
  do_numbered (visit, SP_MOVE_THEME, SP_THEME_DARK);
  do_numbered (visit, SP_MOVE_VOICE, 2);
  assert_place (visit, SP_PLACE_RESULTS);
  g_assert_cmpuint (sp_visit_get_voice (visit), ==, 2);
  do_move (visit, SP_MOVE_HIDE);
  assert_place (visit, SP_PLACE_ATTRACT);
  g_assert_false (sp_visit_can_go_back (visit));
  g_assert_cmpuint (sp_visit_get_walk (visit)->len, ==, 0);
  g_assert_cmpuint (sp_visit_get_text_size (visit), ==, 0);
  g_assert_cmpint (sp_visit_get_theme (visit), ==, SP_THEME_STANDARD);
  g_assert_cmpuint (sp_visit_get_voice (visit), ==, 0);
}

static void
on_moved (guint *n_moves)
{
  (*n_moves)++;
}

/* A second touch of the same button is no second step that Back would have to undo. */
static void
test_visit_same_place (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  guint n_moves = 0;

  do_move (visit, SP_MOVE_HOME);
  g_signal_connect_swapped (visit, "moved", G_CALLBACK (on_moved), &n_moves);
  go (visit, SP_PLACE_NUMBERS);
  go (visit, SP_PLACE_NUMBERS);
  g_assert_cmpuint (n_moves, ==, 1);
  do_move (visit, SP_MOVE_BACK);
  assert_place (visit, SP_PLACE_HOME);
}

/* Whoever reads for hours can go back a long way, and the way does not grow for ever. */
static void
test_visit_long_way_back (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  guint n_steps = 0;

  do_move (visit, SP_MOVE_HOME);
  for (guint i = 0; i < 1000; i++)
    go (visit, i % 2 == 0 ? SP_PLACE_NUMBERS : SP_PLACE_ABOUT);

  for (; sp_visit_can_go_back (visit); n_steps++)
    do_move (visit, SP_MOVE_BACK);
  g_assert_cmpuint (n_steps, ==, 255);
}

static void
count (SpVisit *visit,
       guint   *n)
{
  (*n)++;
}

/* To choose is not to answer, and what was only chosen goes with the screen it was chosen on. */
static void
test_visit_choose (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  SpAnswer *no = sp_pack_get_answer (pack, "E1:no");
  guint n_moved = 0;
  guint n_changed = 0;

  do_move (visit, SP_MOVE_QUESTIONS);
  g_signal_connect (visit, "moved", G_CALLBACK (count), &n_moved);
  g_signal_connect (visit, "changed", G_CALLBACK (count), &n_changed);

  do_move (visit, SP_MOVE_CONTINUE);
  assert_question (visit, "E1");
  g_assert_null (sp_visit_get_chosen (visit));

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CHOOSE, .answer = no });
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CHOOSE, .answer = no });
  assert_question (visit, "E1");
  g_assert_true (sp_visit_get_chosen (visit) == no);
  g_assert_cmpuint (sp_visit_get_walk (visit)->len, ==, 0);
  g_assert_cmpuint (n_moved, ==, 0);
  g_assert_cmpuint (n_changed, ==, 1);

  go (visit, SP_PLACE_NUMBERS);
  do_move (visit, SP_MOVE_BACK);
  g_assert_null (sp_visit_get_chosen (visit));
}

/* To look at another text size or language takes nothing away of what was chosen. */
static void
test_visit_aside (void)
{
  static const SpPlaceKind places[] = { SP_PLACE_DISPLAY, SP_PLACE_LANGUAGE };
  SpAnswer *no = sp_pack_get_answer (pack, "E1:no");

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (SpVisit) visit = sp_visit_new (pack);

      sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_QUESTIONS });
      sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CHOOSE, .answer = no });
      sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_GO, .place = places[i] });
      sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_BACK });
      g_assert_true (sp_visit_get_chosen (visit) == no);
      sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_GO, .place = places[i] });
      sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_QUESTIONS });
      g_assert_null (sp_visit_get_chosen (visit));
    }
}

/* Whoever chooses a language goes on where they were, and whoever has just come goes in. */
static void
test_visit_voice (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_VOICE, .number = 1 });
  g_assert_cmpint (sp_visit_get_place (visit)->kind, ==, SP_PLACE_HOME);
  g_assert_cmpuint (sp_visit_get_voice (visit), ==, 1);
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS });
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_LANGUAGE });
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_VOICE, .number = 0 });
  g_assert_cmpint (sp_visit_get_place (visit)->kind, ==, SP_PLACE_NUMBERS);
  g_assert_cmpuint (sp_visit_get_voice (visit), ==, 0);
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_VOICE, .number = 1 });
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_HIDE });
  g_assert_cmpuint (sp_visit_get_voice (visit), ==, 0);
}

static void
test_visit_way (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  guint n_changed = 0;

  do_move (visit, SP_MOVE_HOME);
  go (visit, SP_PLACE_EMERGENCY);
  g_signal_connect (visit, "changed", G_CALLBACK (count), &n_changed);
  do_numbered (visit, SP_MOVE_WAY, 2);
  do_numbered (visit, SP_MOVE_WAY, 2);
  g_assert_cmpuint (sp_visit_get_way (visit), ==, 2);
  g_assert_cmpuint (n_changed, ==, 1);

  do_move (visit, SP_MOVE_HIDE);
  g_assert_cmpuint (sp_visit_get_way (visit), ==, 0);
}

/* Somebody who is still there stays where they are. */
static void
test_visit_stay (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  guint n = 0;

  do_move (visit, SP_MOVE_HOME);
  g_signal_connect (visit, "moved", G_CALLBACK (count), &n);
  g_signal_connect (visit, "changed", G_CALLBACK (count), &n);
  do_move (visit, SP_MOVE_STAY);
  do_move (visit, SP_MOVE_NONE);
  g_assert_cmpuint (n, ==, 0);
  assert_place (visit, SP_PLACE_HOME);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = test_pack_load_shipped ();

  g_test_add_func ("/visit/emergency-at-once", test_visit_emergency_at_once);
  g_test_add_func ("/visit/emergency-from-attract", test_visit_emergency_from_attract);
  g_test_add_func ("/visit/change-returns-to-check", test_visit_change_returns_to_check);
  g_test_add_func ("/visit/change-asks-what-is-new", test_visit_change_asks_what_is_new);
  g_test_add_func ("/visit/change-to-emergency", test_visit_change_to_emergency);
  g_test_add_func ("/visit/back-undoes", test_visit_back_undoes);
  g_test_add_func ("/visit/same-place", test_visit_same_place);
  g_test_add_func ("/visit/long-way-back", test_visit_long_way_back);
  g_test_add_func ("/visit/choose", test_visit_choose);
  g_test_add_func ("/visit/aside", test_visit_aside);
  g_test_add_func ("/visit/voice", test_visit_voice);
  g_test_add_func ("/visit/way", test_visit_way);
  g_test_add_func ("/visit/stay", test_visit_stay);
  g_test_add_func ("/visit/forget", test_visit_forget);

  status = g_test_run ();
  g_object_unref (pack);

  return status;
}
