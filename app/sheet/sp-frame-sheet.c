/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-sheets.h"

#include "sp-clock-parts.h"
#include "sp-language-parts.h"

static void
add_bar_button (const SpScene *scene,
                SpSheet       *sheet,
                const char    *icon,
                const char    *key,
                SpMove         move,
                gboolean       enabled)
{
  SpPart *button = sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_NONE, key, move);

  button->icon = g_strdup (icon);
  button->enabled = enabled;
}

static void
add_bar (const SpScene *scene,
         SpSheet       *sheet)
{
  SpPlaceKind here = sp_visit_get_place (scene->visit)->kind;

  add_bar_button (scene, sheet, "arrow-back", "bar-back", (SpMove) { .kind = SP_MOVE_BACK },
                  sp_visit_can_go_back (scene->visit));
  add_bar_button (scene, sheet, "home", "bar-home", (SpMove) { .kind = SP_MOVE_HOME },
                  here != SP_PLACE_HOME);
  add_bar_button (scene, sheet, "display", "bar-display",
                  (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_DISPLAY },
                  here != SP_PLACE_DISPLAY);
  if (sp_language_parts_is_choice (scene))
    add_bar_button (scene, sheet, "language", "bar-language",
                    (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_LANGUAGE },
                    here != SP_PLACE_LANGUAGE);
  add_bar_button (scene, sheet, "hide", "bar-hide", (SpMove) { .kind = SP_MOVE_HIDE }, TRUE);
}

/* In both languages, for whoever helps may read only the other. */
static void
add_draft_ribbon (const SpScene *scene,
                  SpSheet       *sheet)
{
  SpWords *words = sp_scene_say (scene, "ribbon-draft", NULL);
  g_autoptr (SpWords) own = sp_voice_say (sp_voice_get_own (scene->voice), "ribbon-draft", NULL);

  if (!sp_words_equal (words, own))
    {
      sp_words_append (words, SP_WORDS_PLAIN, "  ·  ", -1);
      sp_words_join (words, own);
    }
  sp_sheet_add (sheet, SP_ZONE_HEAD, sp_part_new (SP_PART_NOTE, SP_ROLE_NONE, words));
}

/**
 * sp_scene_make_frame:
 * @self: a scene
 *
 * Makes what stands around every screen: at its head what this is, where it stands, and that it is
 * an example if it is one; below it the strip that leads to 999; and at its foot the bar.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_scene_make_frame (const SpScene *self)
{
  SpSheet *sheet = sp_scene_new_sheet (self, SP_SHEET_FRAME);
  SpPart *strip;

  sp_scene_add (self, sheet, SP_ZONE_HEAD, SP_PART_TEXT, "app-name")->role = SP_ROLE_NAME;
  sp_scene_add (self, sheet, SP_ZONE_HEAD, SP_PART_TEXT, "app-purpose");
  sp_sheet_add (sheet, SP_ZONE_HEAD,
                sp_part_new (SP_PART_TEXT, SP_ROLE_ADDRESS,
                             sp_words_new (SP_WORDS_NAME, sp_site_get_place (self->site))));
  if (sp_site_get_example (self->site))
    sp_scene_add (self, sheet, SP_ZONE_HEAD, SP_PART_NOTE, "ribbon-example");
  if (sp_visit_get_clock (self->visit) != 0)
    sp_sheet_add (sheet, SP_ZONE_HEAD,
                  sp_part_new (SP_PART_NOTE, SP_ROLE_NONE, sp_clock_parts_say_now (self)));
  if (sp_voice_get_draft (self->voice))
    add_draft_ribbon (self, sheet);

  strip = sp_scene_add_button (self, sheet, SP_ZONE_DOING, SP_ROLE_EMERGENCY, "strip-danger",
                               (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_EMERGENCY });
  strip->icon = g_strdup ("phone");
  strip->enabled = sp_visit_get_place (self->visit)->kind != SP_PLACE_EMERGENCY;
  add_bar (self, sheet);

  return sheet;
}
