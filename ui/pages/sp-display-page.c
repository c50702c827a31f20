/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-display-page.h"

#include "ui/widgets/sp-button.h"
#include "ui/widgets/sp-choice.h"
#include "ui/widgets/sp-screen.h"
#include "ui/widgets/sp-words.h"

static void
on_size_toggled (GtkCheckButton *choice,
                 SpVisit        *visit)
{
  if (gtk_check_button_get_active (choice))
    sp_visit_set_text_size (visit,
                            GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (choice), "value")));
}

static void
on_theme_toggled (GtkCheckButton *choice,
                  SpVisit        *visit)
{
  if (gtk_check_button_get_active (choice))
    sp_visit_set_theme (visit,
                        GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (choice), "value")));
}

static GtkWidget *
make_choices (SpGuide            *guide,
              const char         *heading_key,
              const char * const *keys,
              guint               n_keys,
              guint               current,
              GCallback           on_toggled)
{
  g_autofree char *heading = sp_guide_say (guide, heading_key, NULL);
  g_autofree char *markup = sp_guide_say_markup (guide, heading_key);
  GtkWidget *choices = g_object_new (GTK_TYPE_BOX,
                                     "orientation", GTK_ORIENTATION_VERTICAL,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO_GROUP,
                                     NULL);
  GtkWidget *group = NULL;

  gtk_widget_add_css_class (choices, "choices");
  gtk_accessible_update_property (GTK_ACCESSIBLE (choices),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  -1);
  gtk_box_append (GTK_BOX (choices), sp_words_new_heading (markup, "heading", 2));

  for (guint i = 0; i < n_keys; i++)
    {
      g_autofree char *label = sp_guide_say (guide, keys[i], NULL);
      GtkWidget *choice = sp_choice_new (label, NULL, group);

      if (group == NULL)
        group = choice;
      gtk_check_button_set_active (GTK_CHECK_BUTTON (choice), i == current);
      g_object_set_data (G_OBJECT (choice), "value", GUINT_TO_POINTER (i));
      g_signal_connect_object (choice, "toggled", on_toggled, sp_guide_get_visit (guide), 0);
      gtk_box_append (GTK_BOX (choices), choice);
    }

  return choices;
}

/**
 * sp_display_page_new:
 * @guide: a guide
 *
 * Makes the page to choose text size and colours on. A choice shows at once.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_display_page_new (SpGuide *guide)
{
  static const char * const sizes[SP_N_TEXT_SIZES] = {
    "display-size-standard", "display-size-large", "display-size-larger", "display-size-largest",
  };
  static const char * const themes[SP_N_THEMES] = {
    [SP_THEME_STANDARD] = "display-theme-standard",
    [SP_THEME_DARK] = "display-theme-dark",
    [SP_THEME_LIGHT] = "display-theme-light",
  };
  GtkWidget *page = sp_screen_new (guide);
  SpScreen *screen = SP_SCREEN (page);
  SpVisit *visit = sp_guide_get_visit (guide);
  g_autofree char *title = sp_guide_say_markup (guide, "display-title");
  g_autofree char *done = sp_guide_say (guide, "display-done", NULL);
  GtkWidget *button = sp_button_new (NULL, done, "go");

  sp_screen_set_title (screen, title);
  sp_screen_add (screen, make_choices (guide, "display-size", sizes, SP_N_TEXT_SIZES,
                                       sp_visit_get_text_size (visit),
                                       G_CALLBACK (on_size_toggled)));
  sp_screen_add_beside (screen, make_choices (guide, "display-theme", themes, SP_N_THEMES,
                                              sp_visit_get_theme (visit),
                                              G_CALLBACK (on_theme_toggled)));
  g_signal_connect_object (button, "clicked", G_CALLBACK (sp_visit_go_back), visit,
                           G_CONNECT_SWAPPED);
  sp_screen_add_action (screen, button);

  return page;
}
