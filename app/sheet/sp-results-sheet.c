/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/triage/sp-walk.h"
#include "sp-block-parts.h"
#include "sp-contact-parts.h"
#include "sp-destination-parts.h"
#include "sp-place-sheets.h"

#define MAX_PLACES_IN_TITLE 3

static SpWords *
say_place (const SpScene *scene,
           GPtrArray     *shown,
           guint          i)
{
  return sp_scene_say_text (scene, sp_destination_get_short (g_ptr_array_index (shown, i)));
}

/*
 * The title names each place, so that nobody takes the first for the only one. More than three make
 * no title any more; the others stand in the sentence below it.
 */
static SpWords *
say_title (const SpScene *scene,
           GPtrArray     *shown)
{
  g_autoptr (SpWords) first = say_place (scene, shown, 0);
  g_autoptr (SpWords) second = shown->len > 1 ? say_place (scene, shown, 1) : NULL;
  g_autoptr (SpWords) third = shown->len == MAX_PLACES_IN_TITLE ? say_place (scene, shown, 2)
                                                                : NULL;

  if (second == NULL)
    return sp_scene_say_text (scene, sp_destination_get_title (g_ptr_array_index (shown, 0)));

  return third == NULL
         ? sp_scene_say (scene, "results-title-two", "first", first, "second", second, NULL)
         : sp_scene_say (scene, "results-title-three", "first", first, "second", second,
                         "third", third, NULL);
}

/* The places that the title has no room for. */
static SpWords *
say_lead (const SpScene *scene,
          GPtrArray     *shown)
{
  g_autoptr (SpWords) places = NULL;

  for (guint i = MAX_PLACES_IN_TITLE - 1; i < shown->len; i++)
    places = sp_scene_extend_list (scene, places, say_place (scene, shown, i));

  return sp_scene_say (scene, "results-also", "places", places, NULL);
}

static void
add_head (const SpScene *scene,
          SpSheet       *sheet,
          GPtrArray     *shown)
{
  g_autoptr (SpWords) number = sp_scene_say_count (scene, shown->len);
  SpPart *title = sp_part_new (SP_PART_TITLE, SP_ROLE_NONE, say_title (scene, shown));

  title->level = 1;
  sp_sheet_add (sheet, SP_ZONE_HEAD,
                sp_part_new (SP_PART_TAG, SP_ROLE_NONE,
                             sp_scene_say (scene, "results-tag", "number", number, NULL)));
  sp_sheet_add (sheet, SP_ZONE_HEAD, title);
  if (shown->len > MAX_PLACES_IN_TITLE)
    sp_sheet_add (sheet, SP_ZONE_HEAD,
                  sp_part_new (SP_PART_LEAD, SP_ROLE_NONE, say_lead (scene, shown)));
}

static SpPart *
make_not_told (const SpScene *scene)
{
  SpPart *card = sp_part_new (SP_PART_CARD, SP_ROLE_NOT_TOLD, NULL);

  card->icon = g_strdup ("info");
  sp_part_add (card, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                                  sp_scene_say (scene, "results-not-told", NULL)));
  sp_part_add (card, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                                  sp_scene_say (scene, "results-worse", NULL)));

  return card;
}

static SpPart *
make_why (const SpScene *scene)
{
  GPtrArray *walk = sp_visit_get_walk (scene->visit);
  SpPart *panel = sp_part_new (SP_PART_PANEL, SP_ROLE_WHY, NULL);

  sp_part_add (panel, sp_scene_new_heading (scene, 2, SP_ROLE_NAME,
                                            sp_scene_say (scene, "results-why", NULL)));
  for (guint i = 0; i < walk->len; i++)
    {
      SpPerson person = sp_visit_get_person_at (scene->visit, i + 1);
      SpText *because = sp_answer_get_because (g_ptr_array_index (walk, i), person);

      if (because != NULL)
        sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_BECAUSE,
                                         sp_scene_say_text (scene, because)));
    }

  return panel;
}

static void
add_detail (const SpScene *scene,
            SpSheet       *sheet,
            const char    *key,
            GListModel    *blocks)
{
  if (blocks == NULL || g_list_model_get_n_items (blocks) == 0)
    return;

  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_scene_new_heading (scene, 3, SP_ROLE_NONE, sp_scene_say (scene, key, NULL)));
  sp_block_parts_add_to_sheet (sheet, SP_ZONE_READING, scene, blocks);
}

/* The card has no room for more than the number. */
static void
add_web (const SpScene *scene,
         SpSheet       *sheet,
         SpDestination *destination)
{
  GListModel *contacts = sp_destination_get_contacts (destination);
  SpWords *web = g_list_model_get_n_items (contacts) > 0
                 ? sp_contact_parts_say_web (scene, sp_list_peek (contacts, 0)) : NULL;

  if (web != NULL)
    sp_sheet_add (sheet, SP_ZONE_READING, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE, web));
}

/*
 * What to say and to expect comes after all the numbers: somebody who is frightened finds the
 * number first, and what else there is when they want it.
 */
static void
add_details (const SpScene *scene,
             SpSheet       *sheet,
             SpDestination *destination)
{
  SpPerson person = sp_visit_get_person (scene->visit);

  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_scene_new_heading (scene, 2, SP_ROLE_NAME,
                                      sp_scene_say_text (scene,
                                                         sp_destination_get_name (destination))));
  add_web (scene, sheet, destination);
  add_detail (scene, sheet, "results-todo", sp_destination_get_todo (destination, person));
  add_detail (scene, sheet, "results-asked", sp_destination_get_asked (destination, person));
  add_detail (scene, sheet, "results-expect", sp_destination_get_expect (destination, person));
  sp_destination_parts_add_others (scene, destination, sheet);
}

static SpPart *
make_link (const SpScene *scene,
           SpPage        *page)
{
  SpPart *link = sp_scene_new_card (scene, "book", sp_scene_say_text (scene,
                                                                      sp_page_get_title (page)),
                                    NULL, (SpMove) { .kind = SP_MOVE_PAGE, .page = page });

  link->role = SP_ROLE_LINK;

  return link;
}

/* Each page once, however many of the places name it. */
static void
add_links (const SpScene *scene,
           SpSheet       *sheet,
           GPtrArray     *shown)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < shown->len; i++)
    {
      GListModel *pages = sp_destination_get_pages (g_ptr_array_index (shown, i));

      for (guint j = 0; j < g_list_model_get_n_items (pages); j++)
        {
          SpPage *page = sp_list_peek (pages, j);

          if (g_hash_table_add (seen, page))
            sp_sheet_add (sheet, SP_ZONE_READING, make_link (scene, page));
        }
    }
}

/**
 * sp_results_sheet_new:
 * @scene: a scene whose visit has answered the last question
 *
 * Makes the screen that says who can help, with the number that answers now.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_results_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_NUMBERS);
  g_autoptr (SpOutcome) outcome = sp_visit_get_outcome (scene->visit);
  GPtrArray *shown = outcome->shown;

  /* The loader proves that every path shows a destination. */
  g_assert (shown->len > 0);

  add_head (scene, sheet, shown);
  for (guint i = 0; i < shown->len; i++)
    sp_sheet_add (sheet, SP_ZONE_READING,
                  sp_destination_parts_new_card (scene, g_ptr_array_index (shown, i),
                                                 shown->len > 1 ? i + 1 : 0));
  sp_sheet_add (sheet, SP_ZONE_READING, make_not_told (scene));
  sp_sheet_add (sheet, SP_ZONE_READING, make_why (scene));
  for (guint i = 0; i < shown->len; i++)
    add_details (scene, sheet, g_ptr_array_index (shown, i));
  add_links (scene, sheet, shown);
  sp_reasons_add_button (scene, sheet);
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_ELSEWHERE, "results-check",
                       (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_CHECK });
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_ELSEWHERE, "results-numbers",
                       (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS });

  return sheet;
}
