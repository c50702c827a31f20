/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/triage/sp-walk.h"
#include "sp-block-parts.h"
#include "sp-contact-parts.h"
#include "sp-destination-parts.h"
#include "sp-place-sheets.h"

static SpContact *
get_contact (SpDestination *emergency)
{
  return sp_list_peek (sp_destination_get_contacts (emergency), 0);
}

/* What to do and the number, larger than anything else. */
static SpPart *
make_number (const SpScene *scene,
             SpDestination *emergency)
{
  SpPerson person = sp_visit_get_person (scene->visit);
  SpPart *card = sp_part_new (SP_PART_DESTINATION, SP_ROLE_EMERGENCY,
                              sp_scene_say_text (scene, sp_destination_get_title (emergency)));

  card->level = 1;
  card->second = sp_scene_say (scene, "emergency-level", NULL);
  sp_part_add (card, sp_contact_parts_new_number (scene, get_contact (emergency)));
  sp_part_add (card, sp_part_new (SP_PART_TEXT, SP_ROLE_SUMMARY,
                                  sp_scene_say_text (scene, sp_destination_get_summary (emergency,
                                                                                        person))));

  return card;
}

/* As whoever answers needs to hear it, in whatever language the rest is. */
static SpWords *
say_address (const SpScene *scene)
{
  g_autoptr (SpWords) place = sp_words_new (SP_WORDS_NAME, sp_site_get_place (scene->site));
  g_autoptr (SpWords) address = sp_words_new (SP_WORDS_NAME, sp_site_get_address (scene->site));
  g_autoptr (SpWords) postcode = sp_words_new (SP_WORDS_FIGURE,
                                               sp_site_get_postcode (scene->site));

  return sp_voice_say (sp_voice_get_own (scene->voice), "emergency-address", "place", place,
                       "address", address, "postcode", postcode, NULL);
}

/* Whoever calls reads it out, so it and the number above it are never covered. */
static SpPart *
make_address (const SpScene *scene)
{
  SpPart *panel = sp_part_new (SP_PART_CARD, SP_ROLE_ADDRESS, NULL);

  panel->icon = g_strdup ("map");
  panel->essential = TRUE;
  sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_DETAIL,
                                   sp_scene_say (scene, "emergency-place", NULL)));
  sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_NAME, say_address (scene)));

  return panel;
}

static void
add_place (SpPart        *way,
           const SpScene *scene,
           const char    *key,
           const char    *name)
{
  g_autoptr (SpWords) place = sp_words_new (SP_WORDS_NAME, name);

  if (name != NULL)
    sp_part_add (way, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                                   sp_scene_say (scene, key, "place", place, NULL)));
}

static SpPart *
make_way (const SpScene *scene,
          SpBlock       *block,
          guint          number,
          gboolean       last)
{
  SpPart *way = sp_part_new (SP_PART_WAY, SP_ROLE_NONE,
                             sp_scene_say_text (scene, sp_block_get_title (block)));

  way->move = (SpMove) { .kind = SP_MOVE_WAY, .number = number };
  way->chosen = number == sp_visit_get_way (scene->visit);
  sp_block_parts_add (way, scene, sp_block_get_children (block));

  /* The last way is for somebody without a phone: where there is one, and who can help. */
  if (last)
    {
      add_place (way, scene, "emergency-help-point", sp_site_get_help_point (scene->site));
      add_place (way, scene, "emergency-phone", sp_site_get_nearest_phone (scene->site));
    }

  return way;
}

static SpPart *
make_ways (const SpScene *scene,
           SpDestination *emergency)
{
  GListModel *blocks = sp_destination_get_ways (emergency);
  guint n_ways = g_list_model_get_n_items (blocks);
  SpPart *ways = sp_part_new (SP_PART_WAYS, SP_ROLE_NONE, NULL);

  for (guint i = 0; i < n_ways; i++)
    sp_part_add (ways, make_way (scene, sp_list_peek (blocks, i), i, i + 1 == n_ways));

  return ways;
}

/* What the answers before the emergency led to is not lost, but nothing of it comes before 999. */
static void
add_later (const SpScene *scene,
           SpSheet       *sheet)
{
  g_autoptr (SpOutcome) outcome = sp_visit_get_outcome (scene->visit);

  if (outcome->later->len == 0)
    return;

  sp_sheet_add (sheet, SP_ZONE_DOING,
                sp_scene_new_heading (scene, 2, SP_ROLE_NONE,
                                      sp_scene_say (scene, "emergency-later", NULL)));
  for (guint i = 0; i < outcome->later->len; i++)
    sp_sheet_add (sheet, SP_ZONE_DOING,
                  sp_destination_parts_new_card (scene, g_ptr_array_index (outcome->later, i), 0));
}

/**
 * sp_emergency_sheet_new:
 * @scene: a scene
 *
 * Makes the screen to call for help from. The number needs nothing else to be touched.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_emergency_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_NUMBERS);
  SpDestination *emergency = sp_pack_get_emergency (scene->pack);

  sp_sheet_add (sheet, SP_ZONE_READING, make_number (scene, emergency));
  sp_sheet_add (sheet, SP_ZONE_READING, make_address (scene));
  /* Whoever cannot hear or speak must not have to look for their way behind a touch. */
  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_contact_parts_new_voiceless (scene, get_contact (emergency)));
  sp_sheet_add (sheet, SP_ZONE_DOING, make_ways (scene, emergency));
  add_later (scene, sheet);
  sp_reasons_add_button (scene, sheet);
  if (sp_visit_can_go_back (scene->visit))
    sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_ELSEWHERE, "emergency-not-now",
                         (SpMove) { .kind = SP_MOVE_BACK });

  return sheet;
}
