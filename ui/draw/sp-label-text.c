/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-label-text.h"

/* What Pango is given for words: one text, and what of it looks or reads other than the rest. */

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

/* In the font of its language, and in the shapes it has there: its letters alone do not tell. */
static void
mark_language (PangoAttrList    *attributes,
               const SpWordsRun *run,
               guint             start,
               guint             end)
{
  const char *language = sp_words_run_get_language (run);

  if (language != NULL)
    insert_attribute (attributes, pango_attr_language_new (pango_language_from_string (language)),
                      start, end);
  if (run->language != NULL && run->language->font != NULL)
    insert_attribute (attributes, pango_attr_family_new (run->language->font), start, end);
}

static void
append_run (GString          *text,
            PangoAttrList    *attributes,
            const SpWordsRun *run)
{
  guint start = text->len;

  if (sp_words_run_get_direction (run) == SP_DIRECTION_LTR)
    g_string_append_printf (text, ISOLATE "%s" ISOLATE_END, run->text);
  else
    g_string_append (text, run->text);

  if (run->kind == SP_WORDS_STRONG || run->kind == SP_WORDS_PHONE)
    insert_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, text->len);
  mark_language (attributes, run, start, text->len);
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

  return (SpWordsRun) { run->kind, kept->str, run->language };
}

/* Returns: (nullable): the first language in which lines are not as in English */
static const SpLanguage *
find_language (const SpWords *words)
{
  for (guint i = 0; words != NULL && i < sp_words_get_n_runs (words); i++)
    {
      const SpLanguage *language = sp_words_get_run (words, i)->language;

      if (language != NULL && (language->line_height != 1 || language->overhang > 0))
        return language;
    }

  return NULL;
}

/**
 * sp_label_text_get_line_height:
 * @words: (nullable): what is to be said
 *
 * Returns: how far apart the lines stand, in times what they do in English
 */
double
sp_label_text_get_line_height (const SpWords *words)
{
  const SpLanguage *language = find_language (words);

  return language != NULL ? language->line_height : 1;
}

/**
 * sp_label_text_get_overhang:
 * @words: (nullable): what is to be said
 *
 * Returns: how far letters reach out over the ends of a line, in times the text size
 */
double
sp_label_text_get_overhang (const SpWords *words)
{
  const SpLanguage *language = find_language (words);

  return language != NULL ? language->overhang : 0;
}

/**
 * sp_label_text_make:
 * @words: (nullable): what is to be said
 * @attributes: where to add what of it stands out, or is in another language
 *
 * Returns: (transfer full): the text, with each number and name kept together and in its order
 */
char *
sp_label_text_make (const SpWords *words,
                    PangoAttrList *attributes)
{
  g_autoptr (GString) kept = g_string_new (NULL);
  GString *text = g_string_new (NULL);

  /* A word that has to break does so without a hyphen, which would look like part of it. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  for (guint i = 0; words != NULL && i < sp_words_get_n_runs (words); i++)
    {
      SpWordsRun run = keep_together (sp_words_get_run (words, i), kept);

      append_run (text, attributes, &run);
    }

  return g_string_free (text, FALSE);
}
