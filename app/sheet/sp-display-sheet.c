/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-place-sheets.h"

static SpPart *
make_choices (const SpScene      *scene,
              const char         *heading_key,
              const char * const *keys,
              guint               n_keys,
              SpMoveKind          move,
              guint               current)
{
  SpPart *choices = sp_part_new (SP_PART_CHOICES, SP_ROLE_NONE,
                                 sp_scene_say (scene, heading_key, NULL));

  choices->level = 2;
  for (guint i = 0; i < n_keys; i++)
    {
      SpPart *choice = sp_part_new (SP_PART_CHOICE, SP_ROLE_NONE,
                                    sp_scene_say (scene, keys[i], NULL));

      choice->move = (SpMove) { .kind = move, .number = i };
      choice->chosen = i == current;
      sp_part_add (choices, choice);
    }

  return choices;
}

/**
 * sp_display_sheet_new:
 * @scene: a scene
 *
 * Makes the screen to choose text size and colours on. A choice shows at once.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_display_sheet_new (const SpScene *scene)
{
  static const char * const sizes[SP_N_TEXT_SIZES] = {
    "display-size-standard", "display-size-large", "display-size-larger", "display-size-largest",
  };
  static const char * const themes[SP_N_THEMES] = {
    [SP_THEME_STANDARD] = "display-theme-standard",
    [SP_THEME_DARK] = "display-theme-dark",
    [SP_THEME_LIGHT] = "display-theme-light",
  };
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "display-title");
  sp_sheet_add (sheet, SP_ZONE_READING,
                make_choices (scene, "display-size", sizes, SP_N_TEXT_SIZES, SP_MOVE_TEXT_SIZE,
                              sp_visit_get_text_size (scene->visit)));
  sp_sheet_add (sheet, SP_ZONE_DOING,
                make_choices (scene, "display-theme", themes, SP_N_THEMES, SP_MOVE_THEME,
                              sp_visit_get_theme (scene->visit)));
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_GO, "display-done",
                       (SpMove) { .kind = SP_MOVE_BACK });

  return sheet;
}
