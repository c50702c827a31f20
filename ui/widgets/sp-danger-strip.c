/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-danger-strip.h"

#include "sp-button.h"

static void
on_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_EMERGENCY);
}

/**
 * sp_danger_strip_new:
 * @guide: a guide
 *
 * Makes the strip that leads to the emergency page in one touch from anywhere.
 *
 * Returns: (transfer floating): a new strip
 */
GtkWidget *
sp_danger_strip_new (SpGuide *guide)
{
  g_autofree char *label = sp_guide_say (guide, "strip-danger", NULL);
  GtkWidget *strip = sp_button_new ("phone", label, "danger-strip");

  gtk_widget_add_css_class (strip, "steady");
  g_signal_connect_object (strip, "clicked", G_CALLBACK (on_clicked),
                           sp_guide_get_visit (guide), G_CONNECT_SWAPPED);

  return strip;
}
