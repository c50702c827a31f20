/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/sheet/sp-guide.h"
#include "app/sheet/sp-itinerary.h"
#include "tests/testlib/test-clock.h"
#include "tests/testlib/test-pack.h"

/*
 * A look ahead, from every screen at everything that can be touched there: it says what is said
 * once that is touched, and the visitor stays where they were.
 */

#define NOW "2026-11-28T23:00:00Z"

static SpPack *pack;
static SpSite *site;
static GPtrArray *voices;
static SpItinerary *itinerary;
static GTimeSpan clock_offset;
static guint n_looks;

static SpGuide *
guide_new_at (guint stop)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  SpGuide *guide = sp_guide_new (pack, site, visit, clock_offset, 120, 60);

  sp_guide_set_voices (guide, voices);
  sp_itinerary_go (itinerary, stop, visit);

  return guide;
}

static void
on_moved (gboolean *moved)
{
  *moved = TRUE;
}

/* Returns: (nullable): what is said once it is done, by somebody else who came the same way */
static SpSheet *
make_after (guint         stop,
            const SpMove *first,
            const SpMove *move)
{
  g_autoptr (SpGuide) guide = guide_new_at (stop);
  SpVisit *visit = sp_guide_get_visit (guide);
  gboolean moved = FALSE;

  if (first != NULL)
    sp_visit_do (visit, first);
  g_signal_connect_swapped (visit, "moved", G_CALLBACK (on_moved), &moved);
  sp_visit_do (visit, move);

  return moved ? sp_guide_make_place (guide) : NULL;
}

static void
assert_same (SpSheet *sheet,
             SpSheet *other)
{
  g_autofree char *text = sheet != NULL ? sp_sheet_to_text (sheet) : g_strdup ("nothing");
  g_autofree char *other_text = other != NULL ? sp_sheet_to_text (other) : g_strdup ("nothing");

  g_assert_cmpstr (text, ==, other_text);
  if (sheet != NULL)
    g_assert_cmpint (sp_sheet_compare (sheet, other), ==, SP_PARTS_SAME);
}

static void
look (SpGuide      *guide,
      guint         stop,
      const SpMove *first,
      const SpMove *move)
{
  g_autoptr (SpSheet) before = sp_guide_make_place (guide);
  g_autoptr (SpSheet) ahead = sp_guide_make_ahead (guide, move);
  g_autoptr (SpSheet) still = sp_guide_make_place (guide);
  g_autoptr (SpSheet) after = make_after (stop, first, move);

  assert_same (still, before);
  assert_same (ahead, after);
  n_looks++;
}

static void
look_at_part (SpGuide      *guide,
              guint         stop,
              const SpMove *first,
              SpPart       *part)
{
  if (part->move.kind != SP_MOVE_NONE && part->enabled)
    look (guide, stop, first, &part->move);

  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    look_at_part (guide, stop, first, sp_part_get_child (part, i));
}

static void
look_at_sheet (SpGuide      *guide,
               guint         stop,
               const SpMove *first,
               SpSheet      *sheet)
{
  for (SpZone zone = 0; zone < SP_N_ZONES; zone++)
    {
      for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone); i++)
        look_at_part (guide, stop, first, sp_sheet_get_part (sheet, zone, i));
    }
}

static void
look_from (guint         stop,
           const SpMove *first)
{
  g_autoptr (SpGuide) guide = guide_new_at (stop);
  g_autoptr (SpSheet) place = NULL;
  g_autoptr (SpSheet) frame = NULL;

  if (first != NULL)
    sp_visit_do (sp_guide_get_visit (guide), first);
  place = sp_guide_make_place (guide);
  frame = sp_guide_make_frame (guide);
  look_at_sheet (guide, stop, first, place);
  look_at_sheet (guide, stop, first, frame);
}

static void
test_everywhere (void)
{
  for (guint stop = 0; stop < sp_itinerary_get_n_stops (itinerary); stop++)
    {
      g_test_message ("%s", sp_itinerary_get_name (itinerary, stop));
      look_from (stop, NULL);
    }
  g_assert_cmpuint (n_looks, >, 1000);
}

/* What was touched and not yet given goes along. */
static void
test_chosen (void)
{
  for (guint stop = 0; stop < sp_itinerary_get_n_stops (itinerary); stop++)
    {
      g_autoptr (SpVisit) visit = sp_visit_new (pack);
      GListModel *answers;

      sp_itinerary_go (itinerary, stop, visit);
      if (sp_visit_get_place (visit)->kind != SP_PLACE_QUESTION)
        continue;

      answers = sp_question_get_answers (sp_visit_get_question (visit));
      for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
        {
          g_autoptr (SpAnswer) answer = g_list_model_get_item (answers, i);

          look_from (stop, &(SpMove) { .kind = SP_MOVE_CHOOSE, .answer = answer });
        }
    }
}

/* What looks another way cannot be got ready beside what is shown. */
static void
test_another_look (void)
{
  g_autoptr (SpGuide) guide = guide_new_at (1);
  g_autoptr (SpSheet) ahead = NULL;
  SpVisit *visit = sp_guide_get_visit (guide);

  g_assert_null (sp_guide_make_ahead (guide, &(SpMove) { .kind = SP_MOVE_TEXT_SIZE, .number = 2 }));
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_TEXT_SIZE, .number = 2 });
  ahead = sp_guide_make_ahead (guide, &(SpMove) { .kind = SP_MOVE_QUESTIONS });
  g_assert_nonnull (ahead);
  g_assert_null (sp_guide_make_ahead (guide, &(SpMove) { .kind = SP_MOVE_HIDE }));
  g_assert_cmpuint (sp_visit_get_text_size (visit), ==, 2);
}

/* To come back to the page in the other language, and to begin in it. */
static void
test_another_voice (void)
{
  g_autoptr (SpGuide) guide = guide_new_at (0);
  g_autoptr (SpSheet) begun = NULL;
  g_autoptr (SpSheet) back = NULL;

  begun = sp_guide_make_ahead (guide, &(SpMove) { .kind = SP_MOVE_VOICE, .number = 1 });
  g_assert_nonnull (begun);
  sp_visit_do (sp_guide_get_visit (guide), &(SpMove) { .kind = SP_MOVE_HOME });
  sp_visit_do (sp_guide_get_visit (guide),
               &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_LANGUAGE });
  back = sp_guide_make_ahead (guide, &(SpMove) { .kind = SP_MOVE_VOICE, .number = 1 });
  assert_same (back, begun);
  g_assert_cmpint (sp_sheet_get_direction (back), ==, SP_DIRECTION_RTL);
  g_assert_cmpuint (sp_visit_get_voice (sp_guide_get_visit (guide)), ==, 0);
}

static GPtrArray *
list_voices (void)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpLanguage) urdu = sp_language_new ("ur");

  g_ptr_array_add (list, sp_voice_new (pack));
  g_ptr_array_add (list, sp_voice_new_other (pack, urdu, SP_EDITION_STANDARD, NULL, NULL, NULL));

  return list;
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = test_pack_load_shipped ();
  site = test_site_load_example ();
  itinerary = sp_itinerary_new (pack);
  voices = list_voices ();
  clock_offset = test_clock_get_offset (NOW);

  g_test_add_func ("/ahead/everywhere", test_everywhere);
  g_test_add_func ("/ahead/chosen", test_chosen);
  g_test_add_func ("/ahead/another-look", test_another_look);
  g_test_add_func ("/ahead/another-voice", test_another_voice);
  status = g_test_run ();

  g_clear_pointer (&voices, g_ptr_array_unref);
  g_clear_pointer (&itinerary, sp_itinerary_free);
  g_clear_object (&site);
  g_clear_object (&pack);

  return status;
}
