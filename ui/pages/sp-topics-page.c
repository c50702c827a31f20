/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-topics-page.h"

#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static void
on_topic_clicked (GtkButton *button,
                  SpVisit   *visit)
{
  sp_visit_go_to_page (visit, g_object_get_data (G_OBJECT (button), "page"));
}

static GtkWidget *
make_card (SpGuide *guide,
           SpTopic *topic)
{
  g_autofree char *title = sp_guide_to_plain (guide, sp_topic_get_title (topic));
  g_autofree char *summary = sp_guide_to_plain (guide, sp_topic_get_summary (topic));
  GtkWidget *card = sp_button_new_card (sp_topic_get_icon (topic), title, summary);

  g_object_set_data (G_OBJECT (card), "page", sp_list_peek (sp_topic_get_pages (topic), 0));
  g_signal_connect_object (card, "clicked", G_CALLBACK (on_topic_clicked),
                           sp_guide_get_visit (guide), 0);

  return card;
}

/**
 * sp_topics_page_new:
 * @guide: a guide
 *
 * Makes the list of topics.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_topics_page_new (SpGuide *guide)
{
  GtkWidget *page = sp_screen_new_reading (guide);
  SpScreen *screen = SP_SCREEN (page);
  GListModel *topics = sp_pack_get_topics (sp_guide_get_pack (guide));
  g_autofree char *title = sp_guide_say_markup (guide, "topics-title");
  g_autofree char *lead = sp_guide_say_markup (guide, "topics-lead");

  sp_screen_set_title (screen, title);
  sp_screen_set_lead (screen, lead);
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    sp_screen_add (screen, make_card (guide, sp_list_peek (topics, i)));

  return page;
}
