/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-words.h"

/*
 * Words on a page: labels that wrap, never end in dots, and never can be selected, for a selected
 * text can be dragged out of the kiosk and stays for the next visitor.
 */

/* A word that has to break does so without a hyphen, which would look like part of it. */
static PangoAttrList *
get_attributes (void)
{
  static PangoAttrList *attributes;

  if (attributes == NULL)
    {
      attributes = pango_attr_list_new ();
      pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
    }

  return attributes;
}

static void
set_up (GtkLabel   *label,
        const char *css_class)
{
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_attributes (label, get_attributes ());
  gtk_label_set_xalign (label, 0);

  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (label), css_class);
}

/**
 * sp_words_new:
 * @words: plain words
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a label
 */
GtkWidget *
sp_words_new (const char *words,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  set_up (GTK_LABEL (label), css_class);

  return label;
}

static GtkWidget *
new_markup (const char *markup,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  set_up (GTK_LABEL (label), css_class);

  return label;
}

/**
 * sp_words_new_text:
 * @guide: a guide
 * @text: (nullable): a text of the pack
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a label
 */
GtkWidget *
sp_words_new_text (SpGuide    *guide,
                   SpText     *text,
                   const char *css_class)
{
  g_autofree char *markup = sp_guide_to_markup (guide, text);

  return new_markup (markup, css_class);
}

/**
 * sp_words_new_key:
 * @guide: a guide
 * @key: which of the words of the screens
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a label
 */
GtkWidget *
sp_words_new_key (SpGuide    *guide,
                  const char *key,
                  const char *css_class)
{
  g_autofree char *markup = sp_guide_say_markup (guide, key);

  return new_markup (markup, css_class);
}

/**
 * sp_words_new_heading:
 * @markup: the words, as Pango markup
 * @css_class: (nullable): a style class
 * @level: 1 for the title of the screen, 2 below it, and so on
 *
 * Returns: (transfer floating): a label that assistive technology knows for a heading
 */
GtkWidget *
sp_words_new_heading (const char *markup,
                      const char *css_class,
                      int         level)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  set_up (GTK_LABEL (label), css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label),
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, level,
                                  -1);

  return label;
}
