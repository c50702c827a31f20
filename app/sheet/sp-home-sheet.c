/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-place-sheets.h"

static SpPart *
add_card (const SpScene *scene,
          SpSheet       *sheet,
          const char    *icon,
          const char    *title_key,
          const char    *text_key,
          SpMove         move)
{
  return sp_sheet_add (sheet, SP_ZONE_READING,
                       sp_scene_new_card (scene, icon, sp_scene_say (scene, title_key, NULL),
                                          sp_scene_say (scene, text_key, NULL), move));
}

static SpMove
go (SpPlaceKind place)
{
  return (SpMove) { .kind = SP_MOVE_GO, .place = place };
}

/* In whole minutes where they are whole, for nobody says two and a half. */
static SpWords *
say_idle_note (const SpScene *scene)
{
  gboolean whole = scene->idle_seconds % 60 == 0;
  g_autoptr (SpWords) count = sp_scene_say_count (scene, whole ? scene->idle_seconds / 60
                                                               : scene->idle_seconds);

  return whole ? sp_scene_say (scene, "home-idle-note", "minutes", count, NULL)
               : sp_scene_say (scene, "home-idle-note-seconds", "seconds", count, NULL);
}

static SpPart *
make_notes (const SpScene *scene)
{
  SpPart *notes = sp_part_new (SP_PART_PANEL, SP_ROLE_NOTES, NULL);

  sp_part_add (notes, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                                   sp_scene_say (scene, "home-hide-note", NULL)));
  /* Whoever speaks to a room is there. */
  if (!sp_visit_is_presenting (scene->visit))
    sp_part_add (notes, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE, say_idle_note (scene)));

  return notes;
}

/**
 * sp_home_sheet_new:
 * @scene: a scene
 *
 * Makes the first screen of a visit.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_home_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "home-title");
  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_LEAD, "home-lead");
  add_card (scene, sheet, "speech", "home-questions-title", "home-questions-text",
            (SpMove) { .kind = SP_MOVE_QUESTIONS })->role = SP_ROLE_MAIN;
  add_card (scene, sheet, "book", "home-topics-title", "home-topics-text", go (SP_PLACE_TOPICS));
  add_card (scene, sheet, "list", "home-numbers-title", "home-numbers-text",
            go (SP_PLACE_NUMBERS));
  add_card (scene, sheet, "info", "home-about-title", "home-about-text", go (SP_PLACE_ABOUT));
  if (sp_visit_is_presenting (scene->visit))
    {
      add_card (scene, sheet, "people", "stories-title", "stories-lead", go (SP_PLACE_STORIES));
      add_card (scene, sheet, "clock", "clock-title", "clock-lead", go (SP_PLACE_CLOCK));
    }
  sp_sheet_add (sheet, SP_ZONE_DOING, make_notes (scene));

  return sheet;
}
