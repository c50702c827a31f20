/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-idle-warning.h"

#include "sp-button.h"
#include "sp-column.h"
#include "sp-pager.h"
#include "sp-words.h"

/* Earlier than this a running number only worries people. */
#define COUNTDOWN_SECONDS 30

static void
on_ticked (SpIdle    *idle,
           GtkWidget *countdown)
{
  SpGuide *guide = g_object_get_data (G_OBJECT (countdown), "guide");
  guint left = sp_idle_get_seconds_left (idle);
  g_autofree char *seconds = g_strdup_printf ("%u", left);
  g_autofree char *words = sp_guide_say (guide, "idle-left", "seconds", seconds, NULL);

  if (left <= COUNTDOWN_SECONDS)
    gtk_label_set_text (GTK_LABEL (countdown), words);
}

static void
on_cover_released (SpIdle *idle)
{
  sp_idle_resume (idle);
}

/* A touch beside the buttons means somebody is there, too. */
static void
make_cover_answer (GtkWidget *cover,
                   SpIdle    *idle)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (on_cover_released), idle,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (cover, GTK_EVENT_CONTROLLER (click));
}

static GtkWidget *
make_button (SpGuide    *guide,
             const char *key,
             const char *css_class)
{
  g_autofree char *label = sp_guide_say (guide, key, NULL);

  return sp_button_new (NULL, label, css_class);
}

/**
 * sp_idle_warning_new:
 * @guide: a guide
 * @idle: the idle watch that warns
 *
 * Makes the panel that asks whether anybody is still there. It covers the page, so that the page
 * is not read by somebody else meanwhile. Its first button, which goes on, is the first thing that
 * can take the focus. A touch anywhere on it but on “clear” goes on.
 *
 * Returns: (transfer floating): a new panel
 */
GtkWidget *
sp_idle_warning_new (SpGuide *guide,
                     SpIdle  *idle)
{
  GtkWidget *cover = g_object_new (GTK_TYPE_BOX,
                                   "orientation", GTK_ORIENTATION_VERTICAL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                   NULL);
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *countdown = sp_words_new ("", "lead");
  GtkWidget *more = make_button (guide, "idle-more", "go");
  GtkWidget *clear = make_button (guide, "idle-clear", "outline");
  g_autofree char *title = sp_guide_say_markup (guide, "idle-title");
  g_autofree char *name = sp_guide_say (guide, "idle-title", NULL);
  g_autofree char *text = sp_guide_say (guide, "idle-text", NULL);
  GtkWidget *column = sp_column_new (sp_pager_new (guide, inner), 28);

  gtk_widget_add_css_class (cover, "idle-warning");
  gtk_widget_add_css_class (inner, "stack");
  gtk_widget_set_valign (inner, GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (column, TRUE);
  gtk_box_append (GTK_BOX (inner), sp_words_new_heading (title, "title", 1));
  gtk_box_append (GTK_BOX (inner), sp_words_new (text, "lead"));
  g_object_set_data_full (G_OBJECT (countdown), "guide", g_object_ref (guide), g_object_unref);
  g_signal_connect_object (idle, "ticked", G_CALLBACK (on_ticked), countdown, 0);
  gtk_box_append (GTK_BOX (inner), countdown);
  g_signal_connect_object (more, "clicked", G_CALLBACK (sp_idle_resume), idle,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (inner), more);
  g_signal_connect_object (clear, "clicked", G_CALLBACK (sp_visit_forget),
                           sp_guide_get_visit (guide), G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (inner), clear);
  gtk_box_append (GTK_BOX (cover), column);
  make_cover_answer (cover, idle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cover),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);

  return cover;
}
