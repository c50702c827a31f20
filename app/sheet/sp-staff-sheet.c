/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-place-sheets.h"

#include <string.h>

/*
 * The screens for staff: the door, where a PIN is typed, the panel behind it, and the test of the
 * screen. They speak the language of the content, whatever a visitor chose.
 */

#define SECONDS_A_MINUTE 60

static SpScene
speak_own (const SpScene *scene)
{
  SpScene own = *scene;

  own.voice = sp_voice_get_own (scene->voice);

  return own;
}

/* --- The door. --- */

static SpWords *
say_lead (const SpScene *scene)
{
  guint wait = scene->news->wait_seconds;
  g_autoptr (SpWords) minutes = NULL;

  if (!scene->news->has_pin)
    return sp_scene_say (scene, "staff-none", NULL);

  if (wait > 0)
    {
      minutes = sp_scene_say_count (scene, (wait + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE);
      return sp_scene_say (scene, "staff-wait", "minutes", minutes, NULL);
    }

  return sp_scene_say (scene,
                       sp_visit_get_staff_entry (scene->visit)->refused ? "staff-wrong"
                                                                        : "staff-lead", NULL);
}

/* How many figures there are, and not which: somebody may look over a shoulder. */
static SpPart *
make_typed (const SpScene *scene)
{
  gsize length = strlen (sp_visit_get_staff_entry (scene->visit)->pin);
  g_autoptr (SpWords) count = sp_scene_say_count (scene, length);

  return sp_part_new (SP_PART_TEXT, SP_ROLE_NAME,
                      sp_scene_say (scene, "staff-typed", "count", count, NULL));
}

static SpPart *
new_key (SpWords  *words,
         SpMove    move,
         gboolean  enabled)
{
  SpPart *key = sp_part_new_key (words, move);

  key->enabled = enabled;

  return key;
}

static SpPart *
new_figure (guint    figure,
            gboolean enabled)
{
  const char words[] = { '0' + figure, '\0' };

  return new_key (sp_words_new (SP_WORDS_PLAIN, words),
                  (SpMove) { .kind = SP_MOVE_FIGURE, .number = figure }, enabled);
}

static SpPart *
make_keypad (const SpScene *scene)
{
  gsize length = strlen (sp_visit_get_staff_entry (scene->visit)->pin);
  gboolean open = scene->news->has_pin && scene->news->wait_seconds == 0;
  SpPart *keypad = sp_part_new (SP_PART_PICKER, SP_ROLE_NONE, NULL);

  for (guint figure = 1; figure <= 9; figure++)
    sp_part_add (keypad, new_figure (figure, open));
  sp_part_add (keypad, new_key (sp_scene_say (scene, "staff-erase", NULL),
                                (SpMove) { .kind = SP_MOVE_ERASE }, open && length > 0));
  sp_part_add (keypad, new_figure (0, open));
  sp_part_add (keypad, new_key (sp_scene_say (scene, "staff-open", NULL),
                                (SpMove) { .kind = SP_MOVE_ASK, .number = SP_STAFF_ENTER },
                                open && length >= SP_PIN_MIN));

  return keypad;
}

/**
 * sp_staff_sheet_new:
 * @scene: a scene
 *
 * Makes the door: where staff type their PIN.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_staff_sheet_new (const SpScene *scene)
{
  SpScene own = speak_own (scene);
  SpSheet *sheet = sp_scene_new_sheet (&own, SP_SHEET_READING);

  sp_scene_add (&own, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "staff-title");
  sp_sheet_add (sheet, SP_ZONE_HEAD, sp_part_new (SP_PART_LEAD, SP_ROLE_NONE, say_lead (&own)));
  sp_sheet_add (sheet, SP_ZONE_READING, make_typed (&own));
  sp_sheet_add (sheet, SP_ZONE_DOING, make_keypad (&own));

  return sheet;
}

/* --- The panel. --- */

static void
add_lines (const SpScene *scene,
           SpSheet       *sheet,
           const char    *heading,
           GPtrArray     *lines)
{
  SpPart *panel = sp_part_new (SP_PART_PANEL, SP_ROLE_NONE, NULL);

  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_scene_new_heading (scene, 2, SP_ROLE_NAME, sp_scene_say (scene, heading, NULL)));
  for (guint i = 0; i < lines->len; i++)
    sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_SMALL,
                                     sp_words_new (SP_WORDS_PLAIN, g_ptr_array_index (lines, i))));
  if (lines->len == 0)
    sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_SMALL,
                                     sp_scene_say (scene, "staff-no-problems", NULL)));
  sp_sheet_add (sheet, SP_ZONE_READING, panel);
}

static void
add_ask (const SpScene *scene,
         SpPart        *asks,
         const char    *key,
         SpStaffAsk     what)
{
  sp_part_add (asks, new_key (sp_scene_say (scene, key, NULL),
                              (SpMove) { .kind = SP_MOVE_ASK, .number = what }, TRUE));
}

/* What can be done comes first, for the numbers are many. */
static SpPart *
make_asks (const SpScene *scene)
{
  SpPart *asks = sp_part_new (SP_PART_PICKER, SP_ROLE_NONE, NULL);

  sp_part_add (asks, new_key (sp_scene_say (scene, "staff-test", NULL),
                              (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_TEST }, TRUE));
  add_ask (scene, asks, "staff-reload", SP_STAFF_RELOAD);
  add_ask (scene, asks, "staff-restart", SP_STAFF_RESTART);
  add_ask (scene, asks, "staff-leave", SP_STAFF_LEAVE);

  return asks;
}

/**
 * sp_panel_sheet_new:
 * @scene: a scene
 *
 * Makes the panel: how the kiosk is, what is wrong, how its numbers stand, and what can be done.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_panel_sheet_new (const SpScene *scene)
{
  SpScene own = speak_own (scene);
  SpSheet *sheet = sp_scene_new_sheet (&own, SP_SHEET_READING);

  sp_scene_add (&own, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "staff-panel-title");
  add_lines (&own, sheet, "staff-health", own.news->health);
  sp_sheet_add (sheet, SP_ZONE_READING, make_asks (&own));
  add_lines (&own, sheet, "staff-problems", own.news->problems);
  add_lines (&own, sheet, "staff-numbers", own.news->numbers);

  return sheet;
}

/* --- The test of the screen. --- */

/**
 * sp_test_sheet_new:
 * @scene: a scene
 *
 * Makes the test of the screen: places all over it, each to be touched once.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_test_sheet_new (const SpScene *scene)
{
  SpScene own = speak_own (scene);
  SpSheet *sheet = sp_scene_new_sheet (&own, SP_SHEET_READING);
  SpPart *places = sp_part_new (SP_PART_PICKER, SP_ROLE_NONE, NULL);
  guint touched = sp_visit_get_staff_entry (scene->visit)->touched;
  gboolean all = touched == (1u << SP_N_TOUCH_TESTS) - 1;

  sp_scene_add (&own, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "staff-test-title");
  sp_scene_add (&own, sheet, SP_ZONE_HEAD, SP_PART_LEAD,
                all ? "staff-test-done" : "staff-test-lead");
  for (guint i = 0; i < SP_N_TOUCH_TESTS; i++)
    sp_part_add (places, new_key (sp_scene_say_count (&own, i + 1),
                                  (SpMove) { .kind = SP_MOVE_TEST, .number = i },
                                  (touched & 1u << i) == 0));
  sp_sheet_add (sheet, SP_ZONE_DOING, places);

  return sheet;
}
