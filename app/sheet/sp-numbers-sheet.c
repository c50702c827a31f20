/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-contact-parts.h"
#include "sp-place-sheets.h"

static GPtrArray *
make_cards (const SpScene *scene,
            SpNumberGroup *group)
{
  GListModel *contacts = sp_number_group_get_contacts (group);
  GPtrArray *cards = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpPart *card = sp_contact_parts_new_list_card (scene, sp_list_peek (contacts, i));

      if (card != NULL)
        g_ptr_array_add (cards, card);
    }

  return cards;
}

static void
add_group (const SpScene *scene,
           SpSheet       *sheet,
           SpNumberGroup *group)
{
  g_autoptr (GPtrArray) cards = make_cards (scene, group);

  if (cards->len == 0)
    return;

  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_scene_new_heading (scene, 2, SP_ROLE_NONE,
                                      sp_scene_say_text (scene,
                                                         sp_number_group_get_title (group))));
  for (guint i = 0; i < cards->len; i++)
    sp_sheet_add (sheet, SP_ZONE_READING, g_ptr_array_index (cards, i));
}

/**
 * sp_numbers_sheet_new:
 * @scene: a scene
 *
 * Makes the list of all the numbers.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_numbers_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  GListModel *groups = sp_pack_get_number_groups (scene->pack);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "numbers-title");
  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_LEAD, "numbers-lead");
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    add_group (scene, sheet, sp_list_peek (groups, i));

  return sheet;
}
