/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/language/sp-voice-time.h"
#include "sp-place-sheets.h"

static void
add_filled (SpPart        *panel,
            const SpScene *scene,
            const char    *key,
            const char    *gap,
            const char    *name)
{
  g_autoptr (SpWords) filling = sp_words_new (SP_WORDS_NAME, name);

  if (name != NULL)
    sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                                     sp_scene_say (scene, key, gap, filling, NULL)));
}

static SpWords *
say_content (const SpScene *scene)
{
  g_autoptr (SpWords) version = sp_words_new (SP_WORDS_FIGURE, sp_pack_get_version (scene->pack));
  g_autoptr (SpWords) date = sp_voice_say_date (scene->voice, sp_pack_get_date (scene->pack));

  return sp_scene_say (scene, "about-content", "version", version, "date", date, NULL);
}

static SpWords *
say_program (const SpScene *scene)
{
  g_autoptr (SpWords) version = sp_words_new (SP_WORDS_FIGURE, SP_VERSION);

  return sp_scene_say (scene, "about-program", "version", version, NULL);
}

static SpPart *
make_ownership (const SpScene *scene)
{
  SpPart *panel = sp_part_new (SP_PART_PANEL, SP_ROLE_NONE, NULL);

  add_filled (panel, scene, "about-owner", "owner", sp_site_get_owner (scene->site));
  add_filled (panel, scene, "about-council", "council", sp_site_get_council (scene->site));
  add_filled (panel, scene, "about-police", "police", sp_site_get_police (scene->site));
  sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE, say_content (scene)));
  sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE, say_program (scene)));

  return panel;
}

static SpPart *
make_source (const SpScene *scene,
             SpSource      *source)
{
  g_autoptr (SpWords) title = sp_words_new (SP_WORDS_NAME, sp_source_get_title (source));
  g_autoptr (SpWords) publisher = sp_words_new (SP_WORDS_NAME, sp_source_get_publisher (source));

  return sp_part_new (SP_PART_TEXT, SP_ROLE_SMALL,
                      sp_scene_say (scene, "about-source", "title", title, "publisher", publisher,
                                    NULL));
}

static void
add_sources (const SpScene *scene,
             SpSheet       *sheet)
{
  GListModel *sources = sp_pack_get_sources (scene->pack);

  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_scene_new_heading (scene, 2, SP_ROLE_NAME,
                                      sp_scene_say (scene, "about-sources", NULL)));
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    sp_sheet_add (sheet, SP_ZONE_READING, make_source (scene, sp_list_peek (sources, i)));
}

/**
 * sp_about_sheet_new:
 * @scene: a scene
 *
 * Makes the screen that says whose kiosk this is and what its words rest on.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_about_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "about-title");
  sp_scene_add (scene, sheet, SP_ZONE_READING, SP_PART_TEXT, "about-what");
  sp_scene_add (scene, sheet, SP_ZONE_READING, SP_PART_TEXT, "about-private");
  sp_sheet_add (sheet, SP_ZONE_READING, make_ownership (scene));
  add_sources (scene, sheet);

  return sheet;
}
