/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-source-parts.h"

/**
 * sp_source_parts_list:
 * @scene: a scene
 * @sources: a list of #SpSource, at least one
 *
 * Returns: (transfer full): their titles, in one list
 */
SpWords *
sp_source_parts_list (const SpScene *scene,
                      GListModel    *sources)
{
  SpWords *list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    list = sp_scene_extend_list (scene, list,
                                 sp_words_new (SP_WORDS_NAME,
                                               sp_source_get_title (sp_list_peek (sources, i))));

  return list;
}
