/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-place-sheets.h"

static SpPart *
make_card (const SpScene *scene,
           SpTopic       *topic)
{
  SpPage *first = sp_list_peek (sp_topic_get_pages (topic), 0);

  return sp_scene_new_card (scene, sp_topic_get_icon (topic),
                            sp_scene_say_text (scene, sp_topic_get_title (topic)),
                            sp_scene_say_text (scene, sp_topic_get_summary (topic)),
                            (SpMove) { .kind = SP_MOVE_PAGE, .page = first });
}

/**
 * sp_topics_sheet_new:
 * @scene: a scene
 *
 * Makes the list of topics.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_topics_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  GListModel *topics = sp_pack_get_topics (scene->pack);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "topics-title");
  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_LEAD, "topics-lead");
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    sp_sheet_add (sheet, SP_ZONE_READING, make_card (scene, sp_list_peek (topics, i)));

  return sheet;
}
