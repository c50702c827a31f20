/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "app/sheet/sp-destination-parts.h"
#include "app/sheet/sp-guide.h"
#include "app/sheet/sp-itinerary.h"
#include "app/sheet/sp-part-text.h"
#include "app/sheet/sp-sheets.h"
#include "app/triage/sp-path-census.h"
#include "app/triage/sp-walk.h"
#include "tests/testlib/test-pack.h"
#include "tests/testlib/test-voice.h"

/*
 * What every screen says, without a screen: the shipped content at the example site, held against
 * texts that somebody can read. When a word changes its place, they change.
 *
 * A test that fails leaves what it found in the build folder, below `sheets`, to be compared, and
 * to be copied here once it is right.
 */

/* A Monday in the hours of the team, and a Saturday night. */
#define OPEN "2026-11-23T14:00:00Z"
#define CLOSED "2026-11-28T23:00:00Z"

static SpPack *pack;
static SpSite *site;

typedef struct
{
  SpVoice   *voice;
  GPtrArray *voices;
  SpVisit   *visit;
  GDateTime *now;
  SpScene    scene;
} Stage;

static void
stage_set (Stage      *stage,
           const char *now)
{
  stage->voice = sp_voice_new (pack);
  stage->voices = g_ptr_array_new ();
  g_ptr_array_add (stage->voices, stage->voice);
  stage->visit = sp_visit_new (pack);
  stage->now = g_date_time_new_from_iso8601 (now, NULL);
  stage->scene = (SpScene) { pack, site, stage->voice, stage->voices, stage->visit, stage->now,
                             NULL, 120 };
}

static void
stage_clear (Stage *stage)
{
  g_clear_pointer (&stage->voices, g_ptr_array_unref);
  g_clear_object (&stage->voice);
  g_clear_object (&stage->visit);
  g_clear_pointer (&stage->now, g_date_time_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stage, stage_clear)

static void
assert_golden (const char *name,
               const char *found)
{
  g_autofree char *golden = g_test_build_filename (G_TEST_DIST, "content", "sheets", name, NULL);
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "sheets", NULL);
  g_autofree char *file = g_build_filename (folder, name, NULL);
  g_autofree char *wanted = NULL;

  g_file_get_contents (golden, &wanted, NULL, NULL);
  if (g_strcmp0 (wanted, found) == 0)
    return;

  g_mkdir_with_parents (folder, 0755);
  g_file_set_contents (file, found, -1, NULL);
  g_error ("The sheets say something else: diff -u %s %s", golden, file);
}

static void
append_sheet (GString    *text,
              const char *name,
              SpSheet    *sheet)
{
  g_autofree char *said = sp_sheet_to_text (sheet);

  g_string_append_printf (text, "== %s\n%s\n", name, said);
}

/* --- Every place. --- */

static void
test_sheets_places (void)
{
  g_auto (Stage) stage = { 0 };
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);
  g_autoptr (GString) text = g_string_new (NULL);

  stage_set (&stage, OPEN);
  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      const char *name = sp_itinerary_get_name (itinerary, i);
      g_autoptr (SpSheet) sheet = NULL;

      if (g_str_has_prefix (name, "outcome-"))
        continue;

      sp_itinerary_go (itinerary, i, stage.visit);
      sheet = sp_scene_make_place (&stage.scene);
      append_sheet (text, name, sheet);
    }

  assert_golden ("places.txt", text->str);
}

static void
test_sheets_frame (void)
{
  g_auto (Stage) stage = { 0 };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (SpSheet) attract = NULL;
  g_autoptr (SpSheet) home = NULL;
  g_autoptr (SpSheet) emergency = NULL;
  g_autoptr (SpSheet) warning = NULL;
  g_autoptr (SpSheet) early_warning = NULL;

  stage_set (&stage, OPEN);
  attract = sp_scene_make_frame (&stage.scene);
  append_sheet (text, "frame: attract", attract);
  sp_visit_do (stage.visit, &(SpMove) { .kind = SP_MOVE_HOME });
  home = sp_scene_make_frame (&stage.scene);
  append_sheet (text, "frame: home", home);
  sp_visit_do (stage.visit, &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_EMERGENCY });
  emergency = sp_scene_make_frame (&stage.scene);
  append_sheet (text, "frame: emergency", emergency);
  g_assert_cmpint (sp_sheet_compare (home, emergency), ==, SP_PARTS_ALIKE);

  early_warning = sp_scene_make_warning (&stage.scene, 31);
  append_sheet (text, "warning: 31", early_warning);
  warning = sp_scene_make_warning (&stage.scene, 30);
  append_sheet (text, "warning: 30", warning);

  assert_golden ("frame.txt", text->str);
}

/* --- Every set of destinations. --- */

typedef struct
{
  GHashTable *paths;            /* (owned): name of the set to owned GPtrArray of answers */
} Sets;

static char *
name_set (GPtrArray *path)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, path);
  GString *name = g_string_new (sp_walk_get_person (path, path->len) == SP_PERSON_YOU ? "you:"
                                                                                      : "they:");

  for (guint i = 0; i < outcome->shown->len; i++)
    g_string_append_printf (name, " %s",
                            sp_item_get_id (SP_ITEM (g_ptr_array_index (outcome->shown, i))));
  for (guint i = 0; i < outcome->later->len; i++)
    g_string_append_printf (name, " (%s)",
                            sp_item_get_id (SP_ITEM (g_ptr_array_index (outcome->later, i))));

  return g_string_free (name, FALSE);
}

static void
collect_set (GPtrArray *path,
             gpointer   user_data)
{
  Sets *sets = user_data;
  g_autofree char *name = name_set (path);

  if (!g_hash_table_contains (sets->paths, name))
    g_hash_table_insert (sets->paths, g_steal_pointer (&name), g_ptr_array_copy (path, NULL, NULL));
}

static GHashTable *
collect_sets (void)
{
  g_autoptr (SpGraph) graph = sp_graph_new (pack);
  Sets sets = { g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_ptr_array_unref) };

  sp_path_census_for_each (graph, collect_set, &sets);

  return sets.paths;
}

static void
answer_all (Stage     *stage,
            GPtrArray *path)
{
  sp_visit_do (stage->visit, &(SpMove) { .kind = SP_MOVE_QUESTIONS });
  for (guint i = 0; i < path->len; i++)
    {
      sp_visit_do (stage->visit, &(SpMove) { .kind = SP_MOVE_CHOOSE,
                                             .answer = g_ptr_array_index (path, i) });
      sp_visit_do (stage->visit, &(SpMove) { .kind = SP_MOVE_CONTINUE });
    }
}

static char *
say_part (const SpPart *part)
{
  GString *text = g_string_new (NULL);

  sp_part_append_text (part, 0, text);

  return g_string_free (text, FALSE);
}

/* The cards come first, in the order of the rules, and each says what it says by itself. */
static void
assert_cards (Stage     *stage,
              SpSheet   *sheet,
              GPtrArray *places,
              SpZone     zone,
              guint      first)
{
  for (guint i = 0; i < places->len; i++)
    {
      guint number = zone == SP_ZONE_READING && places->len > 1 ? i + 1 : 0;
      g_autoptr (SpPart) card = sp_destination_parts_new_card (&stage->scene,
                                                               g_ptr_array_index (places, i),
                                                               number);
      g_autofree char *wanted = say_part (card);
      g_autofree char *found = say_part (sp_sheet_get_part (sheet, zone, first + i));

      g_assert_cmpstr (found, ==, wanted);
    }
}

static void
assert_results (Stage     *stage,
                GPtrArray *path)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, path);
  g_autoptr (SpSheet) sheet = NULL;

  answer_all (stage, path);
  sheet = sp_scene_make_place (&stage->scene);
  if (sp_visit_get_place (stage->visit)->kind == SP_PLACE_RESULTS)
    assert_cards (stage, sheet, outcome->shown, SP_ZONE_READING, 0);
  else
    /* After the ways to call, and a heading. */
    assert_cards (stage, sheet, outcome->later, SP_ZONE_DOING, 2);
}

static char *
say_head (Stage     *stage,
          GPtrArray *path)
{
  g_autoptr (SpSheet) sheet = NULL;
  GString *text = g_string_new (NULL);

  answer_all (stage, path);
  sheet = sp_scene_make_place (&stage->scene);
  g_string_append (text, sp_sheet_get_title (sheet));
  for (guint i = 0; i < sp_sheet_get_n_parts (sheet, SP_ZONE_HEAD); i++)
    {
      const SpPart *part = sp_sheet_get_part (sheet, SP_ZONE_HEAD, i);

      if (part->kind == SP_PART_LEAD)
        g_string_append_printf (text, " | %s", sp_words_get_plain (part->words));
    }

  return g_string_free (text, FALSE);
}

/* The set without whom it is about and without what comes after an emergency. */
static char *
name_shown (GPtrArray *path)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, path);
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < outcome->shown->len; i++)
    g_string_append_printf (name, "%s%s", i > 0 ? " " : "",
                            sp_item_get_id (SP_ITEM (g_ptr_array_index (outcome->shown, i))));

  return g_string_free (name, FALSE);
}

/* One line for each set of places, whoever it is about and whatever the hour. */
static void
test_sheets_results (void)
{
  g_auto (Stage) open = { 0 };
  g_auto (Stage) closed = { 0 };
  g_autoptr (GHashTable) sets = collect_sets ();
  g_autoptr (GHashTable) lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GList) sorted = NULL;
  GHashTableIter iter;
  gpointer path;

  stage_set (&open, OPEN);
  stage_set (&closed, CLOSED);
  g_hash_table_iter_init (&iter, sets);
  while (g_hash_table_iter_next (&iter, NULL, &path))
    {
      g_autofree char *name = name_shown (path);
      g_autofree char *head = say_head (&open, path);
      g_autofree char *closed_head = say_head (&closed, path);

      g_assert_cmpstr (head, ==, closed_head);
      g_hash_table_add (lines, g_strdup_printf ("%s: %s\n", name, head));
      assert_results (&open, path);
      assert_results (&closed, path);
    }

  sorted = g_list_sort (g_hash_table_get_keys (lines), (GCompareFunc) strcmp);
  for (GList *line = sorted; line != NULL; line = line->next)
    g_string_append (text, line->data);

  assert_golden ("results.txt", text->str);
}

/* --- Every destination. --- */

/* A path that shows @destination and is about @person, the shortest. */
static GPtrArray *
find_path (GHashTable    *sets,
           SpDestination *destination,
           SpPerson       person)
{
  GHashTableIter iter;
  gpointer name, path;
  GPtrArray *found = NULL;
  const char *found_name = NULL;

  g_hash_table_iter_init (&iter, sets);
  while (g_hash_table_iter_next (&iter, &name, &path))
    {
      g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, path);
      guint length = ((GPtrArray *) path)->len;

      if (sp_walk_get_person (path, length) != person
          || !g_ptr_array_find (outcome->shown, destination, NULL))
        continue;

      if (found == NULL || length < found->len
          || (length == found->len && strcmp (name, found_name) < 0))
        {
          found = path;
          found_name = name;
        }
    }

  return found;
}

static char *
say_card (SpDestination *destination,
          GPtrArray     *path,
          const char    *now)
{
  g_auto (Stage) stage = { 0 };
  g_autoptr (SpPart) card = NULL;
  g_autoptr (SpSheet) others = NULL;
  GString *text = g_string_new (NULL);

  stage_set (&stage, now);
  answer_all (&stage, path);
  card = sp_destination_parts_new_card (&stage.scene, destination, 1);
  others = sp_scene_new_sheet (&stage.scene, SP_SHEET_NUMBERS);
  sp_destination_parts_add_others (&stage.scene, destination, others);
  sp_part_append_text (card, 0, text);
  for (guint i = 0; i < sp_sheet_get_n_parts (others, SP_ZONE_READING); i++)
    sp_part_append_text (sp_sheet_get_part (others, SP_ZONE_READING, i), 0, text);

  return g_string_free (text, FALSE);
}

/* By day and on a Saturday night, where that differs. */
static char *
say_cards (SpDestination *destination,
           GPtrArray     *path,
           const char    *about)
{
  const char *id = sp_item_get_id (SP_ITEM (destination));
  g_autofree char *open = say_card (destination, path, OPEN);
  g_autofree char *closed = say_card (destination, path, CLOSED);

  if (g_str_equal (open, closed))
    return g_strdup_printf ("== %s%s\n%s\n", id, about, open);

  return g_strdup_printf ("== %s%s\n%s\n== %s%s, on a Saturday night\n%s\n", id, about, open, id,
                          about, closed);
}

/* To the person it is about, where that differs. */
static void
append_cards (GString       *text,
              GHashTable    *sets,
              SpDestination *destination)
{
  GPtrArray *they = find_path (sets, destination, SP_PERSON_THEY);
  GPtrArray *you = find_path (sets, destination, SP_PERSON_YOU);
  g_autofree char *they_cards = they != NULL ? say_cards (destination, they, "") : NULL;
  g_autofree char *you_alike = you != NULL ? say_cards (destination, you, "") : NULL;
  g_autofree char *you_cards = you != NULL ? say_cards (destination, you, ", to yourself") : NULL;

  g_assert_true (they != NULL || you != NULL);
  if (they_cards != NULL)
    g_string_append (text, they_cards);
  if (you_cards != NULL && g_strcmp0 (they_cards, you_alike) != 0)
    g_string_append (text, you_cards);
}

static void
test_sheets_destinations (void)
{
  g_autoptr (GHashTable) sets = collect_sets ();
  g_autoptr (GString) text = g_string_new (NULL);
  GListModel *destinations = sp_pack_get_destinations (pack);

  for (guint i = 0; i < g_list_model_get_n_items (destinations); i++)
    append_cards (text, sets, sp_list_peek (destinations, i));

  assert_golden ("destinations.txt", text->str);
}

/* --- What the screen relies on. --- */

/* A sheet depends on nothing but its scene, so nothing is drawn anew for nothing. */
static void
test_sheets_same (void)
{
  g_auto (Stage) stage = { 0 };
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);

  stage_set (&stage, OPEN);
  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      g_autoptr (SpSheet) one = NULL;
      g_autoptr (SpSheet) other = NULL;

      sp_itinerary_go (itinerary, i, stage.visit);
      one = sp_scene_make_place (&stage.scene);
      other = sp_scene_make_place (&stage.scene);
      g_assert_cmpint (sp_sheet_compare (one, other), ==, SP_PARTS_SAME);
    }
}

/* To choose changes no word, and a team that opens does. */
static void
test_sheets_compare (void)
{
  g_auto (Stage) stage = { 0 };
  g_auto (Stage) later = { 0 };
  SpQuestion *question;
  g_autoptr (SpSheet) asked = NULL;
  g_autoptr (SpSheet) chosen = NULL;
  g_autoptr (SpSheet) open = NULL;
  g_autoptr (SpSheet) closed = NULL;

  stage_set (&stage, OPEN);
  sp_visit_do (stage.visit, &(SpMove) { .kind = SP_MOVE_QUESTIONS });
  asked = sp_scene_make_place (&stage.scene);
  question = sp_visit_get_question (stage.visit);
  sp_visit_do (stage.visit,
               &(SpMove) { .kind = SP_MOVE_CHOOSE,
                           .answer = sp_list_peek (sp_question_get_answers (question), 0) });
  chosen = sp_scene_make_place (&stage.scene);
  g_assert_cmpint (sp_sheet_compare (asked, chosen), ==, SP_PARTS_ALIKE);

  stage_set (&later, CLOSED);
  sp_visit_do (later.visit, &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS });
  closed = sp_scene_make_place (&later.scene);
  later.scene.now = stage.now;
  open = sp_scene_make_place (&later.scene);
  g_assert_cmpint (sp_sheet_compare (open, closed), ==, SP_PARTS_DIFFER);
}

/* What the site file says stays as it is, and so do numbers and addresses on the web. */
static void
assert_translated (const SpWords *words,
                   const char    *name)
{
  for (guint i = 0; words != NULL && i < sp_words_get_n_runs (words); i++)
    {
      const SpWordsRun *run = sp_words_get_run (words, i);

      if (run->kind != SP_WORDS_PLAIN && run->kind != SP_WORDS_STRONG)
        continue;

      for (const char *letter = run->text; *letter != '\0'; letter++)
        {
          if (g_ascii_isalpha (*letter))
            g_error ("%s: in another language it still says “%s”", name, run->text);
        }
    }
}

static void
assert_part_translated (const SpPart *part,
                        const char   *name)
{
  /* A language has its own name in every other. */
  if (part->role == SP_ROLE_LANGUAGE)
    return;

  assert_translated (part->words, name);
  assert_translated (part->second, name);
  assert_translated (part->name, name);
  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    assert_part_translated (sp_part_get_child (part, i), name);
}

static void
assert_sheet_translated (SpSheet    *made,
                         const char *name)
{
  g_autoptr (SpSheet) sheet = made;

  g_assert_cmpint (sp_sheet_get_direction (sheet), ==, SP_DIRECTION_RTL);
  assert_translated (sp_sheet_get_before (sheet), name);
  assert_translated (sp_sheet_get_more (sheet), name);
  for (guint zone = 0; zone < SP_N_ZONES; zone++)
    for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone); i++)
      assert_part_translated (sp_sheet_get_part (sheet, zone, i), name);
}

/* Another voice changes every word there is, whoever asked for it and wherever it stands. */
static void
test_sheets_other_voice (void)
{
  g_auto (Stage) stage = { 0 };
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);
  g_autoptr (SpVoice) other = test_voice_new_from_right (pack);

  stage_set (&stage, CLOSED);
  stage.scene.voice = other;
  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      const char *name = sp_itinerary_get_name (itinerary, i);

      sp_itinerary_go (itinerary, i, stage.visit);
      assert_sheet_translated (sp_scene_make_place (&stage.scene), name);
      assert_sheet_translated (sp_scene_make_frame (&stage.scene), name);
    }
  assert_sheet_translated (sp_scene_make_warning (&stage.scene, 31), "warning");
}

/* The visitor chooses the voice, and whoever comes next begins in the first again. */
static void
test_sheets_choose_voice (void)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  g_autoptr (SpGuide) guide = sp_guide_new (pack, site, visit, 0, 120, 60);
  g_autoptr (SpVoice) other = test_voice_new_from_right (pack);
  g_autoptr (GPtrArray) voices = test_voice_list (pack, other);
  g_autoptr (SpSheet) first = NULL;
  g_autoptr (SpSheet) again = NULL;

  sp_guide_set_voices (guide, voices);
  first = sp_guide_make_place (guide);
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_VOICE, .number = 1 });
  assert_sheet_translated (sp_guide_make_place (guide), "place");
  assert_sheet_translated (sp_guide_make_frame (guide), "frame");
  assert_sheet_translated (sp_guide_make_warning (guide, 30), "warning");

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_HIDE });
  again = sp_guide_make_place (guide);
  g_assert_cmpint (sp_sheet_compare (first, again), ==, SP_PARTS_SAME);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = test_pack_load_shipped ();
  site = test_site_load_example ();

  g_test_add_func ("/sheets/places", test_sheets_places);
  g_test_add_func ("/sheets/frame", test_sheets_frame);
  g_test_add_func ("/sheets/results", test_sheets_results);
  g_test_add_func ("/sheets/destinations", test_sheets_destinations);
  g_test_add_func ("/sheets/same", test_sheets_same);
  g_test_add_func ("/sheets/compare", test_sheets_compare);
  g_test_add_func ("/sheets/other-voice", test_sheets_other_voice);
  g_test_add_func ("/sheets/choose-voice", test_sheets_choose_voice);

  status = g_test_run ();
  g_clear_object (&site);
  g_clear_object (&pack);

  return status;
}
