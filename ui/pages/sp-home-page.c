/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-home-page.h"

#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static void
on_topics_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_TOPICS);
}

static void
on_numbers_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_NUMBERS);
}

static void
on_about_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_ABOUT);
}

static GtkWidget *
make_card (SpGuide    *guide,
           const char *icon,
           const char *key,
           GCallback   on_clicked)
{
  g_autofree char *title_key = g_strdup_printf ("home-%s-title", key);
  g_autofree char *text_key = g_strdup_printf ("home-%s-text", key);
  g_autofree char *title = sp_guide_say (guide, title_key, NULL);
  g_autofree char *text = sp_guide_say (guide, text_key, NULL);
  GtkWidget *card = sp_button_new_card (icon, title, text);

  g_signal_connect_object (card, "clicked", on_clicked, sp_guide_get_visit (guide),
                           G_CONNECT_SWAPPED);

  return card;
}

static GtkWidget *
make_notes (SpGuide *guide)
{
  GtkWidget *notes = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  guint tenths = (sp_guide_get_idle_seconds (guide) + 3) / 6;
  g_autofree char *minutes = g_strdup_printf ("%g", tenths / 10.0);
  g_autofree char *idle = sp_guide_say (guide, "home-idle-note", "minutes", minutes, NULL);

  gtk_widget_add_css_class (notes, "quiet-notes");
  gtk_box_append (GTK_BOX (notes), sp_words_new_key (guide, "home-hide-note", NULL));
  gtk_box_append (GTK_BOX (notes), sp_words_new (idle, NULL));

  return notes;
}

/**
 * sp_home_page_new:
 * @guide: a guide
 *
 * Makes the first screen of a visit.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_home_page_new (SpGuide *guide)
{
  GtkWidget *page = sp_screen_new (guide);
  SpScreen *screen = SP_SCREEN (page);
  gboolean landscape = sp_guide_get_landscape (guide);
  void (*add) (SpScreen *, GtkWidget *) = landscape ? sp_screen_add_beside : sp_screen_add;
  g_autofree char *title = sp_guide_say_markup (guide, "home-title");
  GtkWidget *questions = make_card (guide, "speech", "questions",
                                    G_CALLBACK (sp_visit_start_questions));

  sp_screen_set_title (screen, title);
  /* Beside each other, so that the questions are in sight at the largest text, too. */
  add (screen, sp_words_new_key (guide, "home-lead", "lead"));
  gtk_widget_add_css_class (questions, "main");
  sp_screen_add (screen, questions);
  sp_screen_add (screen, make_card (guide, "book", "topics", G_CALLBACK (on_topics_clicked)));
  add (screen, make_card (guide, "list", "numbers", G_CALLBACK (on_numbers_clicked)));
  add (screen, make_card (guide, "info", "about", G_CALLBACK (on_about_clicked)));
  sp_screen_add_beside (screen, make_notes (guide));

  return page;
}
