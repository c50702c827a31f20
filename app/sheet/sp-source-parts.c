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
  SpWords *list = sp_words_new (SP_WORDS_NAME, sp_source_get_title (sp_list_peek (sources, 0)));

  for (guint i = 1; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (SpWords) before = g_steal_pointer (&list);
      g_autoptr (SpWords) next =
        sp_words_new (SP_WORDS_NAME, sp_source_get_title (sp_list_peek (sources, i)));

      list = sp_scene_say (scene, "list-next", "list", before, "next", next, NULL);
    }

  return list;
}
