/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-emergency-page.h"

#include "app/site/sp-contact-here.h"
#include "ui/widgets/sp-blocks.h"
#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-contact-card.h"
#include "ui/widgets/sp-destination-card.h"
#include "ui/widgets/sp-icon.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static void
on_not_now_clicked (SpVisit *visit)
{
  sp_visit_go_back (visit);
}

static void
on_way_toggled (GtkToggleButton *button,
                GtkWidget       *panel)
{
  gtk_widget_set_visible (panel, gtk_toggle_button_get_active (button));
}

static GtkWidget *
make_summary (SpGuide       *guide,
              SpDestination *emergency,
              const char    *css_class)
{
  SpPerson person = sp_visit_get_person (sp_guide_get_visit (guide));
  GtkWidget *summary = sp_words_new_text (guide, sp_destination_get_summary (emergency, person),
                                          css_class);

  gtk_label_set_xalign (GTK_LABEL (summary), 0.5);
  gtk_label_set_justify (GTK_LABEL (summary), GTK_JUSTIFY_CENTER);

  return summary;
}

static GtkWidget *
make_number (SpGuide       *guide,
             SpDestination *emergency)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  SpContact *contact = sp_list_peek (sp_destination_get_contacts (emergency), 0);
  g_autofree char *title = sp_guide_to_markup (guide, sp_destination_get_title (emergency));
  SpContactHere here = sp_site_get_contact_here (sp_guide_get_site (guide), contact);
  GtkWidget *digits = sp_words_new (here.number, "emergency-number");

  gtk_widget_add_css_class (card, "destination");
  gtk_widget_add_css_class (card, "emergency");
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (head, "head");
  gtk_widget_add_css_class (body, "inside");
  if (!sp_guide_get_landscape (guide))
    gtk_box_append (GTK_BOX (head), sp_words_new_key (guide, "emergency-level", "level"));
  gtk_box_append (GTK_BOX (head), sp_words_new_heading (title, "emergency-title", 1));
  gtk_label_set_xalign (GTK_LABEL (digits), 0.5);
  gtk_box_append (GTK_BOX (body), digits);
  if (!sp_guide_get_landscape (guide))
    gtk_box_append (GTK_BOX (body), make_summary (guide, emergency, "emergency-summary"));
  gtk_box_append (GTK_BOX (card), head);
  gtk_box_append (GTK_BOX (card), body);

  return card;
}

/* Whoever cannot hear or speak must not have to look for their way behind a touch. */
static GtkWidget *
make_voiceless (SpGuide       *guide,
                SpDestination *emergency)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  sp_contact_card_append_voiceless (box, guide,
                                    sp_list_peek (sp_destination_get_contacts (emergency), 0));

  return box;
}

static GtkWidget *
make_address (SpGuide *guide)
{
  SpSite *site = sp_guide_get_site (guide);
  g_autofree char *postcode = sp_guide_keep_together (sp_site_get_postcode (site));
  GtkWidget *panel = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *address = g_strdup_printf ("%s, %s, %s", sp_site_get_place (site),
                                              sp_site_get_address (site),
                                              postcode);

  gtk_widget_add_css_class (panel, "panel");
  gtk_widget_add_css_class (panel, "content");
  gtk_widget_add_css_class (panel, "address");
  if (!sp_guide_get_landscape (guide))
    gtk_box_append (GTK_BOX (panel), sp_icon_new ("map"));
  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (column), sp_words_new_key (guide, "emergency-place", "card-text"));
  gtk_box_append (GTK_BOX (column), sp_words_new (address, "card-title"));
  gtk_box_append (GTK_BOX (panel), column);

  return panel;
}

static void
append_place (GtkWidget  *panel,
              SpGuide    *guide,
              const char *key,
              const char *place)
{
  g_autofree char *words = NULL;

  if (place == NULL)
    return;

  words = sp_guide_say (guide, key, "place", place, NULL);
  gtk_box_append (GTK_BOX (panel), sp_words_new (words, "paragraph"));
}

static GtkWidget *
make_panel (SpGuide  *guide,
            SpBlock  *way,
            gboolean  last)
{
  SpSite *site = sp_guide_get_site (guide);
  GtkWidget *panel = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (panel, "panel");
  gtk_widget_set_visible (panel, FALSE);
  sp_blocks_append (panel, guide, sp_block_get_children (way));

  /* The last way is for somebody without a phone: where there is one, and who can help. */
  if (last)
    {
      append_place (panel, guide, "emergency-help-point", sp_site_get_help_point (site));
      append_place (panel, guide, "emergency-phone", sp_site_get_nearest_phone (site));
    }

  return panel;
}

static GtkWidget *
make_tab (SpGuide   *guide,
          SpBlock   *way,
          GtkWidget *group,
          GtkWidget *panel)
{
  GtkWidget *tab = gtk_toggle_button_new ();
  g_autofree char *label = sp_guide_to_plain (guide, sp_block_get_title (way));
  GtkWidget *words = sp_words_new (label, NULL);

  gtk_label_set_xalign (GTK_LABEL (words), 0.5);
  gtk_label_set_justify (GTK_LABEL (words), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (tab), words);
  gtk_widget_add_css_class (tab, "way");
  gtk_accessible_update_property (GTK_ACCESSIBLE (tab),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (tab), GTK_TOGGLE_BUTTON (group));
  g_signal_connect_object (tab, "toggled", G_CALLBACK (on_way_toggled), panel, 0);

  return tab;
}

static void
add_ways (SpScreen      *screen,
          SpDestination *emergency)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  GListModel *ways = sp_destination_get_ways (emergency);
  guint n_ways = g_list_model_get_n_items (ways);
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *first = NULL;

  gtk_widget_add_css_class (grid, "ways");
  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  sp_screen_add_beside (screen, grid);

  for (guint i = 0; i < n_ways; i++)
    {
      SpBlock *way = sp_list_peek (ways, i);
      GtkWidget *panel = make_panel (guide, way, i + 1 == n_ways);
      GtkWidget *tab = make_tab (guide, way, first, panel);

      gtk_grid_attach (GTK_GRID (grid), tab, i % 2, i / 2, 1, 1);
      sp_screen_add_beside (screen, panel);
      if (first == NULL)
        first = tab;
    }

  if (first != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (first), TRUE);
}

/* What the answers before the emergency led to is not lost, but nothing of it comes before 999. */
static void
add_later (SpScreen *screen)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  SpVisit *visit = sp_guide_get_visit (guide);
  SpPerson person = sp_visit_get_person (visit);
  g_autoptr (SpOutcome) outcome = sp_visit_get_outcome (visit);
  g_autofree char *heading = sp_guide_say_markup (guide, "emergency-later");

  if (outcome->later->len == 0)
    return;

  sp_screen_add_beside (screen, sp_words_new_heading (heading, "heading", 2));
  for (guint i = 0; i < outcome->later->len; i++)
    sp_screen_add_beside (screen,
                          sp_destination_card_new (guide, g_ptr_array_index (outcome->later, i),
                                                   0, person));
}

/**
 * sp_emergency_page_new:
 * @guide: a guide
 *
 * Makes the page to call for help from. The number is the largest thing on it and needs nothing
 * else to be touched.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_emergency_page_new (SpGuide *guide)
{
  GtkWidget *page = sp_screen_new (guide);
  SpScreen *screen = SP_SCREEN (page);
  SpVisit *visit = sp_guide_get_visit (guide);
  SpDestination *emergency = sp_pack_get_emergency (sp_guide_get_pack (guide));
  g_autofree char *name = sp_guide_to_plain (guide, sp_destination_get_title (emergency));

  gtk_accessible_update_property (GTK_ACCESSIBLE (page),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  if (sp_guide_get_landscape (guide))
    gtk_widget_add_css_class (page, "low");
  sp_screen_add (screen, make_number (guide, emergency));
  sp_screen_add_essential (screen, make_address (guide));
  /* A low screen has room for the number and the address first, at the largest text, too. */
  sp_screen_add (screen, make_voiceless (guide, emergency));
  if (sp_guide_get_landscape (guide))
    sp_screen_add (screen, make_summary (guide, emergency, "paragraph"));
  add_ways (screen, emergency);
  add_later (screen);

  if (sp_visit_can_go_back (visit))
    {
      g_autofree char *label = sp_guide_say (guide, "emergency-not-now", NULL);
      GtkWidget *button = sp_button_new (NULL, label, "outline");

      g_signal_connect_object (button, "clicked", G_CALLBACK (on_not_now_clicked), visit,
                               G_CONNECT_SWAPPED);
      sp_screen_add_action (screen, button);
    }

  return page;
}
