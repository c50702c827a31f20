/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-sheets.h"

/* Earlier than this a running number only worries people. */
#define COUNTDOWN_SECONDS 30

/**
 * sp_scene_make_warning:
 * @self: a scene
 * @seconds_left: in how many seconds the screen clears, or 0 if that is not known
 *
 * Makes what asks whether somebody is still there.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_scene_make_warning (const SpScene *self,
                       guint          seconds_left)
{
  SpSheet *sheet = sp_scene_new_sheet (self, SP_SHEET_WARNING);
  g_autoptr (SpWords) seconds = sp_scene_say_count (self, seconds_left);

  sp_scene_add (self, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "idle-title");
  sp_scene_add (self, sheet, SP_ZONE_HEAD, SP_PART_LEAD, "idle-text");
  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_part_new (SP_PART_LEAD, SP_ROLE_NONE,
                             seconds_left > 0 && seconds_left <= COUNTDOWN_SECONDS
                             ? sp_scene_say (self, "idle-left", "seconds", seconds, NULL)
                             : sp_words_new (SP_WORDS_PLAIN, NULL)));
  sp_scene_add_button (self, sheet, SP_ZONE_DOING, SP_ROLE_GO, "idle-more",
                       (SpMove) { .kind = SP_MOVE_STAY });
  sp_scene_add_button (self, sheet, SP_ZONE_DOING, SP_ROLE_ELSEWHERE, "idle-clear",
                       (SpMove) { .kind = SP_MOVE_HIDE });

  return sheet;
}
