/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-destination-parts.h"

#include "sp-contact-parts.h"

static SpPartRole
get_role (SpDestination *destination)
{
  switch (sp_destination_get_level (destination))
    {
    case SP_LEVEL_EMERGENCY:
      return SP_ROLE_EMERGENCY;

    case SP_LEVEL_URGENT:
      return SP_ROLE_URGENT;

    case SP_LEVEL_ADVICE:
    default:
      return SP_ROLE_ADVICE;
    }
}

static SpWords *
say_head (const SpScene *scene,
          SpDestination *destination,
          guint          number)
{
  g_autoptr (SpWords) name = sp_scene_say_text (scene, sp_destination_get_name (destination));
  g_autoptr (SpWords) count = sp_scene_say_count (scene, number);

  if (number == 0)
    return g_steal_pointer (&name);

  return sp_scene_say (scene, "results-place", "number", count, "place", name, NULL);
}

/* The contacts with a way to reach them here: the first is the one to call. */
static GPtrArray *
list_contacts (const SpScene *scene,
               SpDestination *destination)
{
  GListModel *contacts = sp_destination_get_contacts (destination);
  GPtrArray *reachable = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);

      if (sp_contact_parts_can_be_reached (scene, contact) || sp_contact_get_required (contact))
        g_ptr_array_add (reachable, contact);
    }

  return reachable;
}

/* Whether it has a contact that is left out here, though it is there. */
static gboolean
has_national (SpDestination *destination)
{
  GListModel *contacts = sp_destination_get_contacts (destination);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      if (sp_contact_get_scope (sp_list_peek (contacts, i)) == SP_SCOPE_NATIONAL)
        return TRUE;
    }

  return FALSE;
}

/* Compares what the content says, whatever language it is shown in. */
static gboolean
has_same_name (SpDestination *destination,
               SpContact     *contact)
{
  g_autofree char *one = sp_text_to_source (sp_destination_get_name (destination));
  g_autofree char *other = sp_text_to_source (sp_contact_get_name (contact));

  return sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL && g_str_equal (one, other);
}

static void
add_dear (SpPart        *box,
          const SpScene *scene,
          SpContact     *contact)
{
  SpWords *dear = sp_contact_parts_say_dear (scene, contact);

  if (dear != NULL)
    sp_part_add (box, sp_part_new (SP_PART_TEXT, SP_ROLE_DETAIL, dear));
}

/* The number needs its owner's name, and whom it is for, unless the head of the card says so. */
static void
add_contact (SpPart        *card,
             const SpScene *scene,
             SpDestination *destination,
             SpContact     *contact)
{
  gboolean named = has_same_name (destination, contact);

  sp_contact_parts_add_number (card, scene, contact, named);
  if (!named && sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL)
    sp_part_add (card, sp_part_new (SP_PART_TEXT, SP_ROLE_DETAIL,
                                    sp_scene_say_text (scene, sp_contact_get_purpose (contact))));
  add_dear (card, scene, contact);
}

/**
 * sp_destination_parts_new_card:
 * @scene: a scene
 * @destination: who can help
 * @number: its number in the list, from 1, or 0 for none
 *
 * Makes a card for one destination, with the one number to call.
 *
 * Returns: (transfer full): the card
 */
SpPart *
sp_destination_parts_new_card (const SpScene *scene,
                               SpDestination *destination,
                               guint          number)
{
  SpPerson person = sp_visit_get_person (scene->visit);
  SpText *summary = sp_destination_get_summary (destination, person);
  g_autoptr (GPtrArray) contacts = list_contacts (scene, destination);
  SpPart *card = sp_part_new (SP_PART_DESTINATION, get_role (destination),
                              say_head (scene, destination, number));

  card->level = 2;
  card->icon = g_strdup (sp_destination_get_icon (destination));
  if (contacts->len > 0)
    add_contact (card, scene, destination, g_ptr_array_index (contacts, 0));
  else if (has_national (destination))
    sp_part_add (card, sp_part_new (SP_PART_TEXT, SP_ROLE_NOBODY,
                                    sp_scene_say (scene, "contact-by-name", NULL)));
  if (summary != NULL)
    sp_part_add (card, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                                    sp_scene_say_text (scene, summary)));
  if (contacts->len > 0)
    sp_part_add (card, sp_contact_parts_new_voiceless (scene, g_ptr_array_index (contacts, 0)));

  return card;
}

static SpPart *
make_other (const SpScene *scene,
            SpContact     *contact)
{
  SpPart *other = sp_part_new (SP_PART_PANEL, SP_ROLE_CONTACT, NULL);

  sp_part_add (other, sp_part_new (SP_PART_TEXT, SP_ROLE_NAME,
                                   sp_contact_parts_say_name (scene, contact)));
  if (sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL)
    sp_part_add (other, sp_part_new (SP_PART_TEXT, SP_ROLE_DETAIL,
                                     sp_scene_say_text (scene, sp_contact_get_purpose (contact))));
  sp_contact_parts_add_number (other, scene, contact, TRUE);
  add_dear (other, scene, contact);
  if (sp_contact_get_note (contact) != NULL)
    sp_part_add (other, sp_part_new (SP_PART_TEXT, SP_ROLE_DETAIL,
                                     sp_scene_say_text (scene, sp_contact_get_note (contact))));
  sp_part_add (other, sp_contact_parts_new_voiceless (scene, contact));

  return other;
}

/**
 * sp_destination_parts_add_others:
 * @scene: a scene
 * @destination: who can help
 * @sheet: where to add them
 *
 * Adds the contacts of a destination that its card does not show, each in a panel of its own.
 */
void
sp_destination_parts_add_others (const SpScene *scene,
                                 SpDestination *destination,
                                 SpSheet       *sheet)
{
  g_autoptr (GPtrArray) contacts = list_contacts (scene, destination);

  for (guint i = 1; i < contacts->len; i++)
    sp_sheet_add (sheet, SP_ZONE_READING, make_other (scene, g_ptr_array_index (contacts, i)));
}
