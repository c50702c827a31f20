/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-place-sheets.h"

#include "sp-language-parts.h"

/**
 * sp_attract_sheet_new:
 * @scene: a scene
 *
 * Makes the screen that waits for somebody. It says in neutral words what it is for; from across
 * the room it says nothing about why one would touch it.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_attract_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_ATTRACT);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "attract-title")->icon
    = g_strdup ("signpost");
  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_LEAD, "attract-about");
  sp_scene_add (scene, sheet, SP_ZONE_READING, SP_PART_TEXT, "attract-lead");
  /* While somebody presents it, it does not. */
  if (!sp_visit_is_presenting (scene->visit))
    sp_scene_add (scene, sheet, SP_ZONE_READING, SP_PART_TEXT, "attract-clears");
  if (sp_language_parts_is_choice (scene))
    sp_sheet_add (sheet, SP_ZONE_DOING, sp_language_parts_new_picker (scene));
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_START, "attract-start",
                       (SpMove) { .kind = SP_MOVE_HOME });

  return sheet;
}
