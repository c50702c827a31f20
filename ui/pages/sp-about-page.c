/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-about-page.h"

#include "ui/sp-when.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static void
append_filled (GtkWidget  *box,
               SpGuide    *guide,
               const char *key,
               const char *gap,
               const char *filling)
{
  g_autofree char *words = NULL;

  if (filling == NULL)
    return;

  words = sp_guide_say (guide, key, gap, filling, NULL);
  gtk_box_append (GTK_BOX (box), sp_words_new (words, "paragraph"));
}

static GtkWidget *
make_ownership (SpGuide *guide)
{
  SpSite *site = sp_guide_get_site (guide);
  SpPack *pack = sp_guide_get_pack (guide);
  GtkWidget *panel = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *date = sp_when_say_date (guide, sp_pack_get_date (pack));
  g_autofree char *content = sp_guide_say (guide, "about-content",
                                           "version", sp_pack_get_version (pack),
                                           "date", date, NULL);

  gtk_widget_add_css_class (panel, "panel");
  append_filled (panel, guide, "about-owner", "owner", sp_site_get_owner (site));
  append_filled (panel, guide, "about-council", "council", sp_site_get_council (site));
  append_filled (panel, guide, "about-police", "police", sp_site_get_police (site));
  gtk_box_append (GTK_BOX (panel), sp_words_new (content, "paragraph"));
  append_filled (panel, guide, "about-program", "version", SP_VERSION);

  return panel;
}

static GtkWidget *
make_sources (SpGuide *guide)
{
  GListModel *sources = sp_pack_get_sources (sp_guide_get_pack (guide));
  GtkWidget *panel = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *heading = sp_guide_say_markup (guide, "about-sources");

  gtk_widget_add_css_class (panel, "panel");
  gtk_box_append (GTK_BOX (panel), sp_words_new_heading (heading, "card-title", 2));
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      SpSource *source = sp_list_peek (sources, i);
      g_autofree char *words = g_strdup_printf ("%s. %s", sp_source_get_title (source),
                                                sp_source_get_publisher (source));

      gtk_box_append (GTK_BOX (panel), sp_words_new (words, "small"));
    }

  return panel;
}

/**
 * sp_about_page_new:
 * @guide: a guide
 *
 * Makes the page that says whose kiosk this is and what its words rest on.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_about_page_new (SpGuide *guide)
{
  GtkWidget *page = sp_screen_new (guide);
  SpScreen *screen = SP_SCREEN (page);
  g_autofree char *title = sp_guide_say_markup (guide, "about-title");

  sp_screen_set_title (screen, title);
  sp_screen_add (screen, sp_words_new_key (guide, "about-what", "paragraph"));
  sp_screen_add (screen, sp_words_new_key (guide, "about-private", "paragraph"));
  sp_screen_add (screen, make_ownership (guide));
  sp_screen_add_beside (screen, make_sources (guide));

  return page;
}
