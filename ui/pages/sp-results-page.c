/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-results-page.h"

#include "ui/widgets/sp-blocks.h"
#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-contact-card.h"
#include "ui/widgets/sp-destination-card.h"
#include "ui/widgets/sp-icon.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

#define MAX_PLACES_IN_TITLE 3

static void
on_check_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_CHECK);
}

static void
on_numbers_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_NUMBERS);
}

static void
on_page_clicked (GtkButton *button,
                 SpVisit   *visit)
{
  sp_visit_go_to_page (visit, g_object_get_data (G_OBJECT (button), "page"));
}

static GtkWidget *
make_panel (SpGuide    *guide,
            const char *key)
{
  GtkWidget *panel = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *heading = sp_guide_say_markup (guide, key);

  gtk_widget_add_css_class (panel, "panel");
  gtk_box_append (GTK_BOX (panel), sp_words_new_heading (heading, "card-title", 2));

  return panel;
}

static void
add_why (SpScreen *screen)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  SpVisit *visit = sp_guide_get_visit (guide);
  GPtrArray *walk = sp_visit_get_walk (visit);
  GtkWidget *panel = make_panel (guide, "results-why");

  gtk_widget_add_css_class (panel, "why-advice");
  for (guint i = 0; i < walk->len; i++)
    {
      SpPerson person = sp_visit_get_person_at (visit, i + 1);
      SpText *because = sp_answer_get_because (g_ptr_array_index (walk, i), person);

      if (because != NULL)
        gtk_box_append (GTK_BOX (panel), sp_words_new_text (guide, because, "because"));
    }

  sp_screen_add (screen, panel);
}

static void
add_part (SpScreen   *screen,
          const char *key,
          GListModel *blocks)
{
  g_autofree char *heading = NULL;

  if (blocks == NULL || g_list_model_get_n_items (blocks) == 0)
    return;

  heading = sp_guide_say_markup (sp_screen_get_guide (screen), key);
  sp_screen_add (screen, sp_words_new_heading (heading, "heading", 3));
  sp_screen_add_blocks (screen, blocks);
}

static void
add_others (SpScreen      *screen,
            SpDestination *destination)
{
  GtkWidget *panel = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (panel, "panel");
  sp_destination_card_append_others (panel, sp_screen_get_guide (screen), destination);
  if (gtk_widget_get_first_child (panel) != NULL)
    sp_screen_add (screen, panel);
  else
    g_object_unref (g_object_ref_sink (panel));
}

/* The card has no room for more than the number. */
static void
add_web (SpScreen      *screen,
         SpDestination *destination)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  GListModel *contacts = sp_destination_get_contacts (destination);
  g_autofree char *web = g_list_model_get_n_items (contacts) > 0
                         ? sp_contact_card_say_web (guide, sp_list_peek (contacts, 0)) : NULL;

  if (web != NULL)
    sp_screen_add (screen, sp_words_new (web, "paragraph"));
}

/*
 * What to say and to expect comes after all the numbers: somebody who is frightened finds the
 * number first, and what else there is when they want it.
 */
static void
add_details (SpScreen      *screen,
             SpDestination *destination,
             SpPerson       person)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  g_autofree char *name = sp_guide_to_markup (guide, sp_destination_get_name (destination));

  sp_screen_add (screen, sp_words_new_heading (name, "card-title", 2));
  add_web (screen, destination);
  add_part (screen, "results-todo", sp_destination_get_todo (destination, person));
  add_part (screen, "results-asked", sp_destination_get_asked (destination, person));
  add_part (screen, "results-expect", sp_destination_get_expect (destination, person));
  add_others (screen, destination);
}

static void
add_not_told (SpScreen *screen)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (line, "line");
  gtk_widget_add_css_class (line, "not-told");
  gtk_box_append (GTK_BOX (line), sp_icon_new ("info"));
  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (column), sp_words_new_key (guide, "results-not-told", NULL));
  gtk_box_append (GTK_BOX (column), sp_words_new_key (guide, "results-worse", NULL));
  gtk_box_append (GTK_BOX (line), column);
  sp_screen_add (screen, line);
}

static void
add_pages (SpScreen  *screen,
           GPtrArray *shown)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < shown->len; i++)
    {
      GListModel *pages = sp_destination_get_pages (g_ptr_array_index (shown, i));

      for (guint j = 0; j < g_list_model_get_n_items (pages); j++)
        {
          SpPage *page = sp_list_peek (pages, j);
          g_autofree char *label = sp_guide_to_plain (guide, sp_page_get_title (page));
          GtkWidget *button;

          if (!g_hash_table_add (seen, page))
            continue;

          button = sp_button_new_card ("book", label, NULL);
          gtk_widget_add_css_class (button, "link");
          g_object_set_data (G_OBJECT (button), "page", page);
          g_signal_connect_object (button, "clicked", G_CALLBACK (on_page_clicked),
                                   sp_guide_get_visit (guide), 0);
          sp_screen_add (screen, button);
        }
    }
}

static void
add_action (SpScreen   *screen,
            const char *key,
            GCallback   on_clicked)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  g_autofree char *label = sp_guide_say (guide, key, NULL);
  GtkWidget *button = sp_button_new (NULL, label, "outline");

  g_signal_connect_object (button, "clicked", on_clicked, sp_guide_get_visit (guide),
                           G_CONNECT_SWAPPED);
  sp_screen_add_action (screen, button);
}

static char *
name_place (SpGuide   *guide,
            GPtrArray *shown,
            guint      i)
{
  return sp_guide_to_plain (guide, sp_destination_get_short (g_ptr_array_index (shown, i)));
}

/*
 * The title names each place, so that nobody takes the first for the only one. More than three make
 * no title any more; the others stand in the sentence below it.
 */
static char *
make_title (SpGuide   *guide,
            GPtrArray *shown)
{
  g_autofree char *first = name_place (guide, shown, 0);
  g_autofree char *second = shown->len > 1 ? name_place (guide, shown, 1) : NULL;
  g_autofree char *third = shown->len == MAX_PLACES_IN_TITLE ? name_place (guide, shown, 2) : NULL;
  g_autofree char *title = NULL;

  if (second == NULL)
    return sp_guide_to_markup (guide, sp_destination_get_title (g_ptr_array_index (shown, 0)));

  title = third == NULL
          ? sp_guide_say (guide, "results-title-two", "first", first, "second", second, NULL)
          : sp_guide_say (guide, "results-title-three", "first", first, "second", second,
                          "third", third, NULL);

  return g_markup_escape_text (title, -1);
}

/* Returns: (nullable): the places that the title has no room for, as a sentence in markup */
static char *
make_lead (SpGuide   *guide,
           GPtrArray *shown)
{
  g_autofree char *places = NULL;
  g_autofree char *lead = NULL;

  if (shown->len <= MAX_PLACES_IN_TITLE)
    return NULL;

  places = name_place (guide, shown, 2);
  for (guint i = 3; i < shown->len; i++)
    {
      g_autofree char *before = g_steal_pointer (&places);
      g_autofree char *place = name_place (guide, shown, i);

      places = sp_guide_say (guide, "results-also-next", "places", before, "place", place, NULL);
    }
  lead = sp_guide_say (guide, "results-also", "places", places, NULL);

  return g_markup_escape_text (lead, -1);
}

static void
set_titles (SpScreen  *screen,
            GPtrArray *shown)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  g_autofree char *number = g_strdup_printf ("%u", shown->len);
  g_autofree char *tag = sp_guide_say (guide, "results-tag", "number", number, NULL);
  g_autofree char *title = make_title (guide, shown);
  g_autofree char *lead = make_lead (guide, shown);

  /* On a low screen the first number comes before a tag that says how many there are. */
  if (sp_guide_get_landscape (guide))
    gtk_widget_add_css_class (GTK_WIDGET (screen), "low");
  else
    sp_screen_set_tag (screen, tag);
  sp_screen_set_title (screen, title);
  if (lead != NULL)
    sp_screen_set_lead (screen, lead);
}

/**
 * sp_results_page_new:
 * @guide: a guide whose visit has answered the last question
 *
 * Makes the page that says who can help, with the number that answers now.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_results_page_new (SpGuide *guide)
{
  GtkWidget *page = sp_screen_new_reading (guide);
  SpScreen *screen = SP_SCREEN (page);
  SpVisit *visit = sp_guide_get_visit (guide);
  SpPerson person = sp_visit_get_person (visit);
  g_autoptr (SpOutcome) outcome = sp_visit_get_outcome (visit);

  /* The loader proves that every path shows a destination. */
  g_assert (outcome->shown->len > 0);

  set_titles (screen, outcome->shown);
  for (guint i = 0; i < outcome->shown->len; i++)
    sp_screen_add (screen, sp_destination_card_new (guide, g_ptr_array_index (outcome->shown, i),
                                                    outcome->shown->len > 1 ? i + 1 : 0, person));
  add_not_told (screen);
  add_why (screen);
  for (guint i = 0; i < outcome->shown->len; i++)
    add_details (screen, g_ptr_array_index (outcome->shown, i), person);
  add_pages (screen, outcome->shown);
  add_action (screen, "results-check", G_CALLBACK (on_check_clicked));
  add_action (screen, "results-numbers", G_CALLBACK (on_numbers_clicked));

  return page;
}
