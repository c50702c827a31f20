/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-attract-page.h"

#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-column.h"
#include "ui/widgets/sp-icon.h"
#include "ui/widgets/sp-words.h"

static void
on_start_clicked (SpVisit *visit)
{
  sp_visit_begin (visit);
}

static void
on_danger_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_EMERGENCY);
}

static GtkWidget *
make_title (SpGuide *guide)
{
  g_autofree char *markup = sp_guide_say_markup (guide, "attract-title");

  return sp_words_new_heading (markup, "attract-title", 1);
}

static GtkWidget *
make_button (SpGuide    *guide,
             const char *icon,
             const char *key,
             const char *css_class,
             GCallback   on_clicked)
{
  g_autofree char *label = sp_guide_say (guide, key, NULL);
  GtkWidget *button = sp_button_new (icon, label, css_class);

  g_signal_connect_object (button, "clicked", on_clicked, sp_guide_get_visit (guide),
                           G_CONNECT_SWAPPED);

  return button;
}

/* The whole of the screen starts a visit, not only its button; only the strip does not. */
static void
make_all_start (SpGuide   *guide,
                GtkWidget *widget)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (on_start_clicked),
                           sp_guide_get_visit (guide), G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

/**
 * sp_attract_page_new:
 * @guide: a guide
 *
 * Makes the screen that waits for somebody. It says in neutral words what it is for; from across
 * the room it says nothing about why one would touch it.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_attract_page_new (SpGuide *guide)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *middle = sp_column_new (inner, 34);
  GtkWidget *logo = sp_icon_new ("signpost");
  GtkWidget *clears = sp_words_new_key (guide, "attract-clears", "attract-lead");
  GtkWidget *start = make_button (guide, NULL, "attract-start", "start",
                                  G_CALLBACK (on_start_clicked));

  gtk_widget_add_css_class (page, "attract");
  gtk_widget_add_css_class (inner, "attract-inner");
  gtk_widget_add_css_class (logo, "logo");
  gtk_widget_set_halign (logo, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (inner), logo);
  gtk_box_append (GTK_BOX (inner), make_title (guide));
  gtk_box_append (GTK_BOX (inner), sp_words_new_key (guide, "attract-about", "attract-about"));
  gtk_box_append (GTK_BOX (inner), sp_words_new_key (guide, "attract-lead", "attract-lead"));
  gtk_widget_set_vexpand (clears, TRUE);
  gtk_widget_set_valign (clears, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (inner), clears);
  gtk_box_append (GTK_BOX (inner), start);
  gtk_widget_set_vexpand (middle, TRUE);
  make_all_start (guide, middle);
  gtk_box_append (GTK_BOX (page), middle);
  gtk_box_append (GTK_BOX (page), make_button (guide, "phone", "strip-danger", "danger-strip",
                                               G_CALLBACK (on_danger_clicked)));
  gtk_widget_set_vexpand (page, TRUE);

  return page;
}
