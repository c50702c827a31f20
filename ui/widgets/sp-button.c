/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-button.h"

#include "sp-icon.h"
#include "sp-words.h"

/*
 * The two shapes of button. Both say their name themselves: GTK 4.8 would otherwise have a screen
 * reader spell out what the button is made of.
 */

static GtkWidget *
make_button (GtkWidget  *content,
             const char *name,
             const char *css_class)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), content);
  if (css_class != NULL)
    gtk_widget_add_css_class (button, css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);

  return button;
}

/**
 * sp_button_new:
 * @icon: (nullable): the name of a drawing
 * @label: what the button does
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a button with centred words
 */
GtkWidget *
sp_button_new (const char *icon,
               const char *label,
               const char *css_class)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *words = sp_words_new (label, NULL);

  gtk_widget_add_css_class (content, "content");
  gtk_widget_set_halign (content, GTK_ALIGN_CENTER);
  if (icon != NULL)
    gtk_box_append (GTK_BOX (content), sp_icon_new (icon));
  gtk_label_set_justify (GTK_LABEL (words), GTK_JUSTIFY_CENTER);
  gtk_label_set_wrap_mode (GTK_LABEL (words), PANGO_WRAP_WORD);
  /* Otherwise it would rather have two lines than one, wherever two would fit. */
  gtk_label_set_natural_wrap_mode (GTK_LABEL (words), GTK_NATURAL_WRAP_NONE);
  gtk_box_append (GTK_BOX (content), words);

  return make_button (content, label, css_class);
}

/**
 * sp_button_new_card:
 * @icon: (nullable): the name of a drawing
 * @title: what is behind it
 * @text: (nullable): a line about it
 *
 * Returns: (transfer floating): a button the width of the page
 */
GtkWidget *
sp_button_new_card (const char *icon,
                    const char *title,
                    const char *text)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *name = NULL;

  gtk_widget_add_css_class (content, "content");
  if (icon != NULL)
    gtk_box_append (GTK_BOX (content), sp_icon_new (icon));
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (column), sp_words_new (title, "card-title"));
  if (text != NULL)
    gtk_box_append (GTK_BOX (column), sp_words_new (text, "card-text"));
  gtk_box_append (GTK_BOX (content), column);

  name = text != NULL ? g_strdup_printf ("%s. %s", title, text) : g_strdup (title);

  return make_button (content, name, "card");
}
