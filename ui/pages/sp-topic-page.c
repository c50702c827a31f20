/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-topic-page.h"

#include "ui/sp-when.h"
#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static void
on_page_clicked (GtkButton *button,
                 SpVisit   *visit)
{
  sp_visit_go_to_page (visit, g_object_get_data (G_OBJECT (button), "page"));
}

static void
on_topics_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_TOPICS);
}

static SpPage *
get_neighbour (SpPage *page,
               int     step)
{
  GListModel *pages = sp_topic_get_pages (sp_page_get_topic (page));
  int position = (int) sp_page_get_position (page) + step;

  return position >= 0 ? sp_list_peek (pages, position) : NULL;
}

static void
add_page_button (SpScreen   *screen,
                 SpPage     *page,
                 const char *key,
                 const char *css_class,
                 void      (*add) (SpScreen *, GtkWidget *))
{
  SpGuide *guide = sp_screen_get_guide (screen);
  g_autofree char *label = NULL;
  GtkWidget *button;

  if (page == NULL)
    return;

  label = sp_guide_say (guide, key, NULL);
  button = sp_button_new (NULL, label, css_class);
  g_object_set_data (G_OBJECT (button), "page", page);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_page_clicked),
                           sp_guide_get_visit (guide), 0);
  add (screen, button);
}

static void
add_topics_button (SpScreen *screen)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  g_autofree char *label = sp_guide_say (guide, "page-topics", NULL);
  GtkWidget *button = sp_button_new (NULL, label, "outline");

  g_signal_connect_object (button, "clicked", G_CALLBACK (on_topics_clicked),
                           sp_guide_get_visit (guide), G_CONNECT_SWAPPED);
  sp_screen_add_action (screen, button);
}

static void
set_tag (SpScreen *screen,
         SpPage   *page)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  SpTopic *topic = sp_page_get_topic (page);
  guint n_pages = g_list_model_get_n_items (sp_topic_get_pages (topic));
  g_autofree char *name = sp_guide_to_plain (guide, sp_topic_get_title (topic));
  g_autofree char *number = g_strdup_printf ("%u", sp_page_get_position (page) + 1);
  g_autofree char *total = g_strdup_printf ("%u", n_pages);
  g_autofree char *tag = sp_guide_say (guide, "page-place", "topic", name, "number", number,
                                       "total", total, NULL);

  sp_screen_set_tag (screen, tag);
}

static char *
list_sources (SpPage *page)
{
  GListModel *sources = sp_item_get_sources (SP_ITEM (page));
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;

  for (guint i = 0; sources != NULL && i < g_list_model_get_n_items (sources); i++)
    g_strv_builder_add (titles, sp_source_get_title (sp_list_peek (sources, i)));
  strv = g_strv_builder_end (titles);

  return g_strjoinv ("; ", strv);
}

static void
add_provenance (SpScreen *screen,
                SpPage   *page)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  g_autofree char *sources = list_sources (page);
  g_autofree char *from = sp_guide_say (guide, "page-sources", "sources", sources, NULL);
  g_autofree char *date = sp_when_say_date (guide, sp_item_get_reviewed (SP_ITEM (page)));
  g_autofree char *checked = sp_guide_say (guide, "page-checked", "date", date, NULL);
  g_autofree char *both = g_strdup_printf ("%s %s", from, checked);
  GtkWidget *words;

  words = sp_words_new (both, "small");
  gtk_widget_add_css_class (words, "provenance");
  sp_screen_add (screen, words);
}

/**
 * sp_topic_page_new:
 * @guide: a guide whose visit is at a page
 *
 * Makes a page of reading.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_topic_page_new (SpGuide *guide)
{
  GtkWidget *widget = sp_screen_new_reading (guide);
  SpScreen *screen = SP_SCREEN (widget);
  SpPage *page = sp_visit_get_place (sp_guide_get_visit (guide))->page;
  g_autofree char *title = sp_guide_to_markup (guide, sp_page_get_title (page));

  set_tag (screen, page);
  sp_screen_set_title (screen, title);
  if (sp_page_get_lead (page) != NULL)
    {
      g_autofree char *lead = sp_guide_to_markup (guide, sp_page_get_lead (page));

      sp_screen_set_lead (screen, lead);
    }

  sp_screen_add_blocks (screen, sp_page_get_blocks (page));
  add_provenance (screen, page);

  add_page_button (screen, get_neighbour (page, -1), "page-before", "outline",
                   sp_screen_add_action);
  if (get_neighbour (page, 1) == NULL)
    add_topics_button (screen);
  add_page_button (screen, get_neighbour (page, 1), "page-next", "go", sp_screen_add_next);

  return widget;
}
