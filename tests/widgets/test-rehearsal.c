/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For RTLD_NEXT. */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <fontconfig/fontconfig.h>

#include "tests/testlib/test-pack.h"
#include "tests/testlib/test-stage.h"
#include "tests/testlib/test-voice.h"
#include "ui/sp-rehearsal.h"

/* What a visitor would wait for is done before: above all, fonts have been found. */

static SpPack *pack;
static SpSite *site;
static int n_looked_for;

/* Pango finds this one instead of fontconfig’s, which it calls in threads of its own. */
FcPattern *
FcFontSetMatch (FcConfig   *config,
                FcFontSet **sets,
                int         n_sets,
                FcPattern  *pattern,
                FcResult   *result)
{
  __typeof__ (FcFontSetMatch) *match =
    (__typeof__ (FcFontSetMatch) *) dlsym (RTLD_NEXT, "FcFontSetMatch");

  g_atomic_int_inc (&n_looked_for);

  return match (config, sets, n_sets, pattern, result);
}

static void
wait_for_windows (guint n)
{
  GListModel *windows = gtk_window_get_toplevels ();

  while (g_list_model_get_n_items (windows) != n)
    g_main_context_iteration (NULL, TRUE);
}

static void
stage_set (TestStage *stage)
{
  test_stage_set (stage, pack, site, 1080, 1920, TEST_NIGHT);
  gtk_window_set_default_size (GTK_WINDOW (stage->window), stage->width, stage->height);
  gtk_window_present (GTK_WINDOW (stage->window));
  sp_rehearsal_start (stage->guide, stage->window);
}

static void
stage_set_rehearsed (TestStage *stage)
{
  stage_set (stage);
  wait_for_windows (2);
  wait_for_windows (1);
}

/* Moves, and returns how many fonts were looked for until all was drawn. */
static int
count_fonts (TestStage *stage,
             SpMove     move)
{
  int before = g_atomic_int_get (&n_looked_for);

  test_stage_do (stage, move);
  gtk_test_widget_wait_for_draw (stage->window);

  return g_atomic_int_get (&n_looked_for) - before;
}

/* The first touch finds all fonts there, and so does a change of size. */
static void
test_rehearsal_fonts (void)
{
  g_auto (TestStage) stage = { 0 };

  stage_set_rehearsed (&stage);
  g_assert_cmpint (g_atomic_int_get (&n_looked_for), >, 0);
  g_assert_cmpint (sp_visit_get_place (stage.visit)->kind, ==, SP_PLACE_ATTRACT);

  g_assert_cmpint (count_fonts (&stage, (SpMove) { .kind = SP_MOVE_HOME }), ==, 0);
  g_assert_cmpint (count_fonts (&stage, (SpMove) { .kind = SP_MOVE_QUESTIONS }), ==, 0);
  g_assert_cmpint (count_fonts (&stage, (SpMove) { .kind = SP_MOVE_GO,
                                                   .place = SP_PLACE_EMERGENCY }), ==, 0);

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_DISPLAY });
  wait_for_windows (2);
  wait_for_windows (1);
  for (guint size = 1; size < SP_N_TEXT_SIZES; size++)
    g_assert_cmpint (count_fonts (&stage, (SpMove) { .kind = SP_MOVE_TEXT_SIZE,
                                                     .number = size }), ==, 0);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HIDE });
}

/* Returns: (transfer full): the pack's own and two others: there is time to look in between */
static GPtrArray *
list_voices (void)
{
  g_autoptr (SpVoice) other = test_voice_new_from_right (pack);
  GPtrArray *voices = test_voice_list (pack, other);

  g_ptr_array_add (voices, g_object_ref (other));

  return voices;
}

/* What is seen until another language is chosen is read the way it was. */
static void
wait_for_voices (void)
{
  wait_for_windows (2);
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, GTK_TEXT_DIR_LTR);
  wait_for_windows (1);
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, GTK_TEXT_DIR_LTR);
}

static void
choose_voice (TestStage *stage)
{
  g_assert_cmpint (count_fonts (stage, (SpMove) { .kind = SP_MOVE_VOICE, .number = 1 }), ==, 0);
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, GTK_TEXT_DIR_RTL);
  test_stage_do (stage, (SpMove) { .kind = SP_MOVE_HIDE });
}

/* Whoever is about to choose another language finds its fonts there. */
static void
test_rehearsal_voices (void)
{
  g_auto (TestStage) stage = { 0 };
  g_autoptr (GPtrArray) voices = list_voices ();

  stage_set_rehearsed (&stage);
  sp_guide_set_voices (stage.guide, voices);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HOME });

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_LANGUAGE });
  wait_for_voices ();
  choose_voice (&stage);
}

/* So does whoever comes to a kiosk that has read its languages. */
static void
test_rehearsal_picker (void)
{
  g_auto (TestStage) stage = { 0 };
  g_autoptr (GPtrArray) voices = list_voices ();

  stage_set_rehearsed (&stage);
  sp_guide_replace (stage.guide, pack, site, voices);
  wait_for_voices ();
  choose_voice (&stage);
}

/* Nobody waits for it to end. */
static void
test_rehearsal_ends (void)
{
  g_auto (TestStage) stage = { 0 };

  stage_set (&stage);
  wait_for_windows (2);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HOME });
  g_assert_cmpint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  test_stage_init (&argc, &argv);
  pack = test_pack_load_shipped ();
  site = test_site_load_example ();

  g_test_add_func ("/rehearsal/fonts", test_rehearsal_fonts);
  g_test_add_func ("/rehearsal/voices", test_rehearsal_voices);
  g_test_add_func ("/rehearsal/picker", test_rehearsal_picker);
  g_test_add_func ("/rehearsal/ends", test_rehearsal_ends);

  status = g_test_run ();
  g_clear_object (&site);
  g_clear_object (&pack);

  return status;
}
