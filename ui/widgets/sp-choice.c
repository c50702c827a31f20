/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-choice.h"

#include "sp-words.h"

/* Asks for all on one line, for a check button gives its child no more than it asks for. */
static GtkWidget *
make_words (const char *words,
            const char *css_class)
{
  GtkWidget *label = sp_words_new (words, css_class);

  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);

  return label;
}

/**
 * sp_choice_new:
 * @label: the answer
 * @hint: (nullable): a line below it
 * @group: (nullable): another choice of the same question
 *
 * Makes a radio as big as a button. Choosing one does nothing else: arrow keys choose as they
 * move, so only the button below the choices may go on (EN 301 549, 5.5.2).
 *
 * Returns: (transfer floating): a check button that is a radio to assistive technology
 */
GtkWidget *
sp_choice_new (const char *label,
               const char *hint,
               GtkWidget  *group)
{
  GtkWidget *choice = g_object_new (GTK_TYPE_CHECK_BUTTON,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                    NULL);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (column), make_words (label, "choice-label"));
  if (hint != NULL)
    {
      gtk_box_append (GTK_BOX (column), make_words (hint, "choice-hint"));
      gtk_accessible_update_property (GTK_ACCESSIBLE (choice),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint,
                                      -1);
    }

  gtk_check_button_set_child (GTK_CHECK_BUTTON (choice), column);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (choice), GTK_CHECK_BUTTON (group));
  gtk_widget_add_css_class (choice, "choice");
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);

  return choice;
}
