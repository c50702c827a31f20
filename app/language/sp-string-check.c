/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-string-check.h"

#include <string.h>

#include "app/model/sp-rules.h"
#include "sp-source.h"

/*
 * Holds one string of a translation against the text it is for. What a program can see of it is
 * seen here; whether it means the same only a person can tell.
 */

static const SpStringCheckFunc funcs[] = {
  /* Of its letters. */
  sp_check_hidden,
  sp_check_normal,
  sp_check_script,
  sp_check_wrong_letters,
  sp_check_digits,
  sp_check_signs,
  sp_check_spaces,
  sp_check_joined,
  sp_check_pairs,
  sp_check_ending,
  sp_check_capital,
  /* Of what it says. */
  sp_check_tags,
  sp_check_gaps,
  sp_check_numbers,
  sp_check_same,
  sp_check_english_left,
  sp_check_length,
  sp_check_limit,
  sp_check_negation,
  sp_check_terms,
  sp_check_repeated,
};

/**
 * sp_string_check_report:
 * @self: a string
 * @rule: the rule it breaks
 * @format: what is wrong, and what would be right
 * @...: arguments for @format
 *
 * Says what is wrong with it, and where it stands.
 */
void
sp_string_check_report (SpStringCheck *self,
                        const char    *rule,
                        const char    *format,
                        ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  sp_rules_report (self->problems, rule, self->file, self->line, "%s: %s", self->place->path,
                   message);
  self->wrong = TRUE;
}

static char *
get_words (const SpText *text)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < sp_text_get_n_runs (text); i++)
    {
      const SpRun *run = sp_text_get_run (text, i);
      gboolean object = run->kind == SP_RUN_PHONE || run->kind == SP_RUN_NUMBER;

      g_string_append (words, object ? SP_OBJECT : run->text);
    }

  return g_string_free (words, FALSE);
}

/* Where in the string it is tells nobody anything who sees the line. */
static const char *
get_reason (const char *message)
{
  const char *reason = g_str_has_prefix (message, "Error on line") ? strstr (message, ": ") : NULL;

  return reason != NULL ? reason + 2 : message;
}

/* What cannot be read at all is not looked at further. */
static gboolean
read_translation (SpStringCheck *self)
{
  g_autoptr (GError) error = NULL;

  self->text = sp_source_parse (self->translation, &error);
  if (self->text == NULL)
    sp_string_check_report (self, "language-markup", "%s; take the elements over from the "
                            "English as they are", get_reason (error->message));

  return self->text != NULL;
}

/**
 * sp_string_check:
 * @self: a string, of which all is set that goes in
 *
 * Holds it against all that a string is held to.
 *
 * Returns: (transfer full) (nullable): the translation, or %NULL when anything is wrong with it
 */
SpText *
sp_string_check (SpStringCheck *self)
{
  g_autofree char *source = get_words (self->place->text);
  g_autofree char *words = NULL;
  g_autoptr (SpText) text = NULL;

  self->wrong = FALSE;
  self->text = NULL;
  if (!read_translation (self))
    return NULL;

  text = self->text;
  words = get_words (text);
  self->source = source;
  self->words = words;
  for (guint i = 0; i < G_N_ELEMENTS (funcs); i++)
    funcs[i] (self);

  return self->wrong ? NULL : g_steal_pointer (&text);
}
