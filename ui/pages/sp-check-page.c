/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-check-page.h"

#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static void
on_change_clicked (GtkButton *button,
                   SpVisit   *visit)
{
  guint position = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "position"));

  sp_visit_change_answer (visit, position);
}

static GtkWidget *
make_change (SpGuide    *guide,
             const char *question,
             guint       position)
{
  g_autofree char *label = sp_guide_say (guide, "check-change", NULL);
  g_autofree char *name = sp_guide_say (guide, "check-change-name", "question", question, NULL);
  GtkWidget *button = sp_button_new (NULL, label, "outline");

  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (button), "position", GUINT_TO_POINTER (position));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_change_clicked),
                           sp_guide_get_visit (guide), 0);

  return button;
}

static GtkWidget *
make_row (SpGuide  *guide,
          SpAnswer *answer,
          guint     position)
{
  SpPerson person = sp_visit_get_person_at (sp_guide_get_visit (guide), position);
  SpQuestion *question = sp_answer_get_question (answer);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *title = sp_guide_to_plain (guide, sp_question_get_title (question, person));

  gtk_widget_add_css_class (row, "panel");
  gtk_widget_add_css_class (row, "answer-row");
  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (column), sp_words_new (title, "card-text"));
  gtk_box_append (GTK_BOX (column),
                  sp_words_new_text (guide, sp_answer_get_label (answer, person), "card-title"));
  gtk_box_append (GTK_BOX (row), column);
  gtk_box_append (GTK_BOX (row), make_change (guide, title, position));

  return row;
}

/**
 * sp_check_page_new:
 * @guide: a guide whose visit has answers
 *
 * Makes the list of the answers given, each with a button to change it.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_check_page_new (SpGuide *guide)
{
  GtkWidget *page = sp_screen_new (guide);
  SpScreen *screen = SP_SCREEN (page);
  GPtrArray *walk = sp_visit_get_walk (sp_guide_get_visit (guide));
  g_autofree char *title = sp_guide_say_markup (guide, "check-title");
  g_autofree char *lead = sp_guide_say_markup (guide, "check-lead");
  g_autofree char *done = sp_guide_say (guide, "check-done", NULL);
  GtkWidget *button = sp_button_new (NULL, done, "go");

  sp_screen_set_title (screen, title);
  sp_screen_set_lead (screen, lead);
  for (guint i = 0; i < walk->len; i++)
    sp_screen_add (screen, make_row (guide, g_ptr_array_index (walk, i), i));

  /* The results are what lies behind this page, always. */
  g_signal_connect_object (button, "clicked", G_CALLBACK (sp_visit_go_back),
                           sp_guide_get_visit (guide), G_CONNECT_SWAPPED);
  sp_screen_add_action (screen, button);

  return page;
}
