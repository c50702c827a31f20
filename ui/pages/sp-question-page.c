/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-question-page.h"

#include "ui/widgets/sp-blocks.h"
#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-choice.h"
#include "ui/widgets/sp-icon.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

/* What a question page remembers of its own until the visitor goes on. */
typedef struct
{
  SpVisit   *visit;             /* (owned) */
  SpAnswer  *chosen;            /* (nullable): the pack keeps it */
  GtkWidget *go;                /* inside the page */
} State;

static void
state_free (gpointer data,
            GClosure *closure)
{
  State *state = data;

  g_clear_object (&state->visit);
  state->chosen = NULL;
  g_free (state);
}

static void
on_choice_toggled (GtkCheckButton *choice,
                   State          *state)
{
  if (!gtk_check_button_get_active (choice))
    return;

  state->chosen = g_object_get_data (G_OBJECT (choice), "answer");
  gtk_widget_set_sensitive (state->go, TRUE);
}

static void
on_go_clicked (State *state)
{
  if (state->chosen != NULL)
    sp_visit_answer (state->visit, state->chosen);
}

static char *
say_or_null (SpGuide *guide,
             SpText  *text)
{
  return text != NULL ? sp_guide_to_plain (guide, text) : NULL;
}

static GtkWidget *
make_choice (SpGuide   *guide,
             SpAnswer  *answer,
             GtkWidget *group,
             State     *state)
{
  SpPerson person = sp_visit_get_person (state->visit);
  g_autofree char *label = sp_guide_to_plain (guide, sp_answer_get_label (answer, person));
  g_autofree char *hint = say_or_null (guide, sp_answer_get_hint (answer, person));
  GtkWidget *choice = sp_choice_new (label, hint, group);

  g_object_set_data (G_OBJECT (choice), "answer", answer);
  g_signal_connect (choice, "toggled", G_CALLBACK (on_choice_toggled), state);
  if (answer == sp_visit_get_answer (state->visit))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (choice), TRUE);

  return choice;
}

static void
add_choices (SpScreen   *screen,
             SpQuestion *question,
             State      *state)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  GListModel *answers = sp_question_get_answers (question);
  SpText *title = sp_question_get_title (question, sp_visit_get_person (state->visit));
  g_autofree char *name = sp_guide_to_plain (guide, title);
  GtkWidget *choices = g_object_new (GTK_TYPE_BOX,
                                     "orientation", GTK_ORIENTATION_VERTICAL,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO_GROUP,
                                     NULL);
  GtkWidget *group = NULL;

  gtk_widget_add_css_class (choices, "choices");
  gtk_accessible_update_property (GTK_ACCESSIBLE (choices),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      GtkWidget *choice = make_choice (guide, sp_list_peek (answers, i), group, state);

      if (group == NULL)
        group = choice;
      gtk_box_append (GTK_BOX (choices), choice);
    }

  sp_screen_add_beside (screen, choices);
}

static void
add_help (SpScreen   *screen,
          SpQuestion *question,
          SpPerson    person)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  GListModel *help = sp_question_get_help (question, person);
  GtkWidget *panel;

  if (help == NULL || g_list_model_get_n_items (help) == 0)
    return;

  panel = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (panel, "panel");
  gtk_widget_add_css_class (panel, "help");
  sp_blocks_append (panel, guide, help);
  sp_screen_add (screen, panel);
}

static void
add_why (SpScreen   *screen,
         SpQuestion *question,
         SpPerson    person)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *label = sp_guide_say (guide, "question-why", NULL);
  g_autofree char *why = sp_guide_to_plain (guide, sp_question_get_why (question, person));
  g_autofree char *both = g_strdup_printf ("%s: %s", label, why);
  GtkWidget *words = sp_words_new (both, NULL);

  gtk_widget_add_css_class (line, "line");
  gtk_widget_add_css_class (line, "why");
  gtk_box_append (GTK_BOX (line), sp_icon_new ("question"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (line), words);
  sp_screen_add (screen, line);
}

static void
set_tag (SpScreen *screen)
{
  SpGuide *guide = sp_screen_get_guide (screen);
  guint position = sp_visit_get_place (sp_guide_get_visit (guide))->position;
  g_autofree char *number = g_strdup_printf ("%u", position + 1);
  g_autofree char *tag = sp_guide_say (guide, "question-place", "number", number, NULL);

  sp_screen_set_tag (screen, tag);
}

static GtkWidget *
make_go (SpGuide *guide)
{
  g_autofree char *label = sp_guide_say (guide, "question-continue", NULL);
  GtkWidget *go = sp_button_new (NULL, label, "go");

  gtk_widget_set_sensitive (go, FALSE);

  return go;
}

/**
 * sp_question_page_new:
 * @guide: a guide whose visit is at a question
 *
 * Makes a page with one question. An answer given before is chosen, and none other ever is.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_question_page_new (SpGuide *guide)
{
  GtkWidget *page = sp_screen_new (guide);
  SpScreen *screen = SP_SCREEN (page);
  SpVisit *visit = sp_guide_get_visit (guide);
  SpQuestion *question = sp_visit_get_question (visit);
  SpPerson person = sp_visit_get_person (visit);
  g_autofree char *title = sp_guide_to_markup (guide, sp_question_get_title (question, person));
  State *state = g_new0 (State, 1);

  state->visit = g_object_ref (visit);
  state->go = make_go (guide);
  g_signal_connect_data (state->go, "clicked", G_CALLBACK (on_go_clicked), state, state_free,
                         G_CONNECT_SWAPPED);

  set_tag (screen);
  sp_screen_set_title (screen, title);
  add_help (screen, question, person);
  add_why (screen, question, person);
  add_choices (screen, question, state);
  sp_screen_add_action (screen, state->go);

  return page;
}
