/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-label.h"

/*
 * The one maker of text: all words on the screen pass through here. Labels wrap, never end in dots,
 * and never can be selected, for a selected text can be dragged out of the kiosk and stays for the
 * next visitor.
 */

#define NO_BREAK_SPACE "\302\240"

/* A left-to-right isolate keeps the groups of a number in their order in every script. */
#define ISOLATE "\342\201\246"
#define ISOLATE_END "\342\201\251"

static void
insert_attribute (PangoAttrList  *attributes,
                  PangoAttribute *attribute,
                  guint           start,
                  guint           end)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (attributes, attribute);
}

static void
append_run (GString          *text,
            PangoAttrList    *attributes,
            const SpWordsRun *run)
{
  const char *language = sp_words_run_get_language (run);
  guint start = text->len;

  if (sp_words_run_get_direction (run) == SP_DIRECTION_LTR)
    g_string_append_printf (text, ISOLATE "%s" ISOLATE_END, run->text);
  else
    g_string_append (text, run->text);

  if (run->kind == SP_WORDS_STRONG || run->kind == SP_WORDS_PHONE)
    insert_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, text->len);
  if (language != NULL)
    insert_attribute (attributes, pango_attr_language_new (pango_language_from_string (language)),
                      start, text->len);
}

/* The number of a house goes with its street, and the halves of a postcode with each other. */
static void
keep_numbers_with_next (GString *words)
{
  for (gsize i = 1; i < words->len; i++)
    {
      if (words->str[i] == ' ' && g_ascii_isdigit (words->str[i - 1]))
        {
          g_string_erase (words, i, 1);
          g_string_insert (words, i, NO_BREAK_SPACE);
        }
    }
}

/* A number in a sentence is read out and dialled as a whole, so it is never on two lines. */
static SpWordsRun
keep_together (const SpWordsRun *run,
               GString          *kept)
{
  g_string_assign (kept, run->text);

  if (run->kind == SP_WORDS_PHONE || run->kind == SP_WORDS_FIGURE)
    g_string_replace (kept, " ", NO_BREAK_SPACE, 0);
  else if (run->kind == SP_WORDS_NAME)
    keep_numbers_with_next (kept);
  else
    return *run;

  return (SpWordsRun) { run->kind, kept->str };
}

/**
 * sp_label_set_words:
 * @label: a label made here
 * @words: (nullable): what it says from now on
 */
void
sp_label_set_words (GtkLabel      *label,
                    const SpWords *words)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) kept = g_string_new (NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  /* A word that has to break does so without a hyphen, which would look like part of it. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  for (guint i = 0; words != NULL && i < sp_words_get_n_runs (words); i++)
    {
      SpWordsRun run = keep_together (sp_words_get_run (words, i), kept);

      append_run (text, attributes, &run);
    }

  gtk_label_set_text (label, text->str);
  gtk_label_set_attributes (label, attributes);
}

static void
set_up (GtkLabel      *label,
        const SpWords *words,
        const char    *css_class)
{
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (label, 0);
  sp_label_set_words (label, words);
  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (label), css_class);
}

/**
 * sp_label_new:
 * @words: (nullable): what it says
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a label that begins where lines begin
 */
GtkWidget *
sp_label_new (const SpWords *words,
              const char    *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  set_up (GTK_LABEL (label), words, css_class);

  return label;
}

/**
 * sp_label_new_centred:
 * @words: what it says
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a label in the middle
 */
GtkWidget *
sp_label_new_centred (const SpWords *words,
                      const char    *css_class)
{
  GtkWidget *label = sp_label_new (words, css_class);

  gtk_label_set_xalign (GTK_LABEL (label), 0.5);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);

  return label;
}

/**
 * sp_label_new_number:
 * @words: a number that stands by itself
 * @css_class: (nullable): a style class
 *
 * Where the largest text leaves no room for it on one line, it breaks between its groups.
 *
 * Returns: (transfer floating): a label that reads from left to right in every language
 */
GtkWidget *
sp_label_new_number (const SpWords *words,
                     const char    *css_class)
{
  g_autoptr (SpWords) plain = sp_words_new (SP_WORDS_PLAIN, sp_words_get_plain (words));
  GtkWidget *label = sp_label_new (plain, css_class);

  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);

  return label;
}

/**
 * sp_label_new_button:
 * @words: what it says
 *
 * Returns: (transfer floating): the label of a button
 */
GtkWidget *
sp_label_new_button (const SpWords *words)
{
  GtkWidget *label = sp_label_new_centred (words, NULL);

  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD);
  /* Otherwise it would rather have two lines than one, wherever two would fit. */
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);

  return label;
}

/**
 * sp_label_new_heading:
 * @words: what it says
 * @css_class: (nullable): a style class
 * @level: 1 for the title of the screen, 2 below it, and so on
 *
 * Returns: (transfer floating): a label that assistive technology knows for a heading
 */
GtkWidget *
sp_label_new_heading (const SpWords *words,
                      const char    *css_class,
                      guint          level)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   NULL);

  set_up (GTK_LABEL (label), words, css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label),
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) level,
                                  -1);

  return label;
}
