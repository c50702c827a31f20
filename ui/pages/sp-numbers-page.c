/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-numbers-page.h"

#include "ui/widgets/sp-contact-card.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static GPtrArray *
list_shown (SpGuide       *guide,
            SpNumberGroup *group)
{
  GListModel *contacts = sp_number_group_get_contacts (group);
  GPtrArray *shown = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);

      if (sp_contact_card_has_way (guide, contact))
        g_ptr_array_add (shown, contact);
    }

  return shown;
}

static void
add_group (SpScreen      *screen,
           SpNumberGroup *group)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  g_autoptr (GPtrArray) shown = list_shown (guide, group);
  g_autofree char *title = sp_guide_to_markup (guide, sp_number_group_get_title (group));

  if (shown->len == 0)
    return;

  sp_screen_add (screen, sp_words_new_heading (title, "heading", 2));
  for (guint i = 0; i < shown->len; i++)
    sp_screen_add (screen, sp_contact_card_new (guide, g_ptr_array_index (shown, i), TRUE));
}

/**
 * sp_numbers_page_new:
 * @guide: a guide
 *
 * Makes the list of all the numbers.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_numbers_page_new (SpGuide *guide)
{
  GtkWidget *page = sp_screen_new_reading (guide);
  SpScreen *screen = SP_SCREEN (page);
  GListModel *groups = sp_pack_get_number_groups (sp_guide_get_pack (guide));
  g_autofree char *title = sp_guide_say_markup (guide, "numbers-title");
  g_autofree char *lead = sp_guide_say_markup (guide, "numbers-lead");

  sp_screen_set_title (screen, title);
  sp_screen_set_lead (screen, lead);
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    add_group (screen, sp_list_peek (groups, i));

  return page;
}
