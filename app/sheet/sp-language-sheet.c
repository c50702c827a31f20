/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-place-sheets.h"

#include "sp-language-parts.h"

/**
 * sp_language_sheet_new:
 * @scene: a scene
 *
 * Makes the screen to choose a language on. A choice leads back to where the visitor was.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_language_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "language-title");
  sp_sheet_add (sheet, SP_ZONE_DOING, sp_language_parts_new_picker (scene));

  return sheet;
}
