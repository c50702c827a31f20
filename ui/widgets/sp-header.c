/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-header.h"

#include "sp-words.h"

/**
 * sp_header_new:
 * @guide: a guide
 *
 * Makes the line on top: what this is, and where. On an example site a ribbon says so, on every
 * page, for its numbers lead nowhere.
 *
 * Returns: (transfer floating): a new header
 */
GtkWidget *
sp_header_new (SpGuide *guide)
{
  SpSite *site = sp_guide_get_site (guide);
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *place = sp_words_new (sp_site_get_place (site), "place");
  GtkWidget *purpose = sp_words_new_key (guide, "app-purpose", "purpose");

  gtk_widget_add_css_class (header, "header");
  gtk_widget_add_css_class (line, "header-line");
  gtk_box_append (GTK_BOX (line), sp_words_new_key (guide, "app-name", "brand"));
  gtk_widget_set_hexpand (purpose, TRUE);
  gtk_box_append (GTK_BOX (line), purpose);
  gtk_box_append (GTK_BOX (line), place);
  gtk_box_append (GTK_BOX (header), line);

  if (sp_site_get_example (site))
    {
      GtkWidget *ribbon = sp_words_new_key (guide, "ribbon-example", "ribbon");

      gtk_label_set_xalign (GTK_LABEL (ribbon), 0.5);
      gtk_box_append (GTK_BOX (header), ribbon);
    }

  return header;
}
