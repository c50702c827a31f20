/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-numbers-page.h"

#include "ui/widgets/sp-contact-card.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static void
add_group (SpScreen      *screen,
           SpNumberGroup *group,
           gboolean       beside)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  GListModel *contacts = sp_number_group_get_contacts (group);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *title = sp_guide_to_markup (guide, sp_number_group_get_title (group));
  guint n_shown = 0;

  gtk_widget_add_css_class (box, "stack");
  gtk_box_append (GTK_BOX (box), sp_words_new_heading (title, "heading", 2));
  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);

      if (!sp_contact_card_has_way (guide, contact))
        continue;

      gtk_box_append (GTK_BOX (box), sp_contact_card_new (guide, contact, TRUE));
      n_shown++;
    }

  gtk_widget_set_visible (box, n_shown > 0);
  if (beside)
    sp_screen_add_beside (screen, box);
  else
    sp_screen_add (screen, box);
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
  GtkWidget *page = sp_screen_new (guide);
  SpScreen *screen = SP_SCREEN (page);
  GListModel *groups = sp_pack_get_number_groups (sp_guide_get_pack (guide));
  guint n_groups = g_list_model_get_n_items (groups);
  g_autofree char *title = sp_guide_say_markup (guide, "numbers-title");
  g_autofree char *lead = sp_guide_say_markup (guide, "numbers-lead");

  sp_screen_set_title (screen, title);
  sp_screen_set_lead (screen, lead);
  for (guint i = 0; i < n_groups; i++)
    add_group (screen, sp_list_peek (groups, i),
               sp_guide_get_landscape (guide) && i >= (n_groups + 1) / 2);

  return page;
}
