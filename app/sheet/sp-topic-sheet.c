/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/language/sp-voice-time.h"
#include "sp-block-parts.h"
#include "sp-place-sheets.h"
#include "sp-source-parts.h"

static SpWords *
say_place (const SpScene *scene,
           SpPage        *page)
{
  SpTopic *topic = sp_page_get_topic (page);
  guint n_pages = g_list_model_get_n_items (sp_topic_get_pages (topic));
  g_autoptr (SpWords) name = sp_scene_say_text (scene, sp_topic_get_title (topic));
  g_autoptr (SpWords) number = sp_scene_say_count (scene, sp_page_get_position (page) + 1);
  g_autoptr (SpWords) total = sp_scene_say_count (scene, n_pages);

  return sp_scene_say (scene, "page-place", "topic", name, "number", number, "total", total, NULL);
}

static SpPart *
make_provenance (const SpScene *scene,
                 SpPage        *page)
{
  g_autoptr (SpWords) sources = sp_source_parts_list (scene,
                                                     sp_item_get_sources (SP_ITEM (page)));
  g_autoptr (SpWords) date = sp_voice_say_date (scene->voice,
                                                sp_item_get_reviewed (SP_ITEM (page)));

  return sp_part_new (SP_PART_TEXT, SP_ROLE_SMALL,
                      sp_scene_say (scene, "page-provenance", "sources", sources, "date", date,
                                    NULL));
}

static SpPage *
get_neighbour (SpPage *page,
               int     step)
{
  GListModel *pages = sp_topic_get_pages (sp_page_get_topic (page));
  int position = (int) sp_page_get_position (page) + step;

  return position >= 0 ? sp_list_peek (pages, position) : NULL;
}

static void
add_actions (const SpScene *scene,
             SpSheet       *sheet,
             SpPage        *page)
{
  SpPage *before = get_neighbour (page, -1);
  SpPage *next = get_neighbour (page, 1);

  if (before != NULL)
    sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_ELSEWHERE, "page-before",
                         (SpMove) { .kind = SP_MOVE_PAGE, .page = before });
  if (next != NULL)
    sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_NEXT, "page-next",
                         (SpMove) { .kind = SP_MOVE_PAGE, .page = next });
  else
    sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_ELSEWHERE, "page-topics",
                         (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_TOPICS });
}

/**
 * sp_topic_sheet_new:
 * @scene: a scene whose visit is at a page
 *
 * Makes a page of reading.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_topic_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  SpPage *page = sp_visit_get_place (scene->visit)->page;
  SpPart *title = sp_part_new (SP_PART_TITLE, SP_ROLE_NONE,
                               sp_scene_say_text (scene, sp_page_get_title (page)));

  title->level = 1;
  sp_sheet_add (sheet, SP_ZONE_HEAD,
                sp_part_new (SP_PART_TAG, SP_ROLE_NONE, say_place (scene, page)));
  sp_sheet_add (sheet, SP_ZONE_HEAD, title);
  if (sp_page_get_lead (page) != NULL)
    sp_sheet_add (sheet, SP_ZONE_HEAD,
                  sp_part_new (SP_PART_LEAD, SP_ROLE_NONE,
                               sp_scene_say_text (scene, sp_page_get_lead (page))));

  sp_block_parts_add_to_sheet (sheet, SP_ZONE_READING, scene, sp_page_get_blocks (page));
  /* What the words rest on stays with the last of them. */
  sp_sheet_get_part (sheet, SP_ZONE_READING,
                     sp_sheet_get_n_parts (sheet, SP_ZONE_READING) - 1)->leads_on = TRUE;
  sp_sheet_add (sheet, SP_ZONE_READING, make_provenance (scene, page));
  add_actions (scene, sheet, page);

  return sheet;
}
