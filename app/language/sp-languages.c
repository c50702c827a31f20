/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-languages.h"

#include <string.h>

#include "app/model/sp-rules.h"
#include "sp-language-file.h"

/* The table of languages: po/languages.ini. */

#define LEAST_LINE_HEIGHT 0.5
#define MOST_LINE_HEIGHT 3.0
#define MOST_OVERHANG 1.0

typedef struct
{
  GKeyFile   *keys;
  const char *file;
  SpProblems *problems;
  SpLanguage *language;
} Reader;

G_GNUC_PRINTF (2, 3)
static void
report (const Reader *self,
        const char   *format,
        ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  sp_rules_report (self->problems, "language-table", self->file, 0, "the language “%s”: %s",
                   self->language->code, message);
}

/* Returns: (transfer full) (nullable): what it says, or %NULL where that is nothing */
static char *
read_word (const Reader *self,
           const char   *key)
{
  char *word = g_key_file_get_string (self->keys, self->language->code, key, NULL);

  if (word != NULL && *word == '\0')
    g_clear_pointer (&word, g_free);

  return word;
}

static char *
read_needed (const Reader *self,
             const char   *key)
{
  char *word = read_word (self, key);

  if (word == NULL)
    report (self, "%s= is missing", key);

  return word;
}

static SpDirection
read_direction (const Reader *self)
{
  g_autofree char *word = read_needed (self, "direction");

  if (word != NULL && !g_str_equal (word, "ltr") && !g_str_equal (word, "rtl"))
    report (self, "direction=%s is neither ltr nor rtl", word);

  return g_strcmp0 (word, "rtl") == 0 ? SP_DIRECTION_RTL : SP_DIRECTION_LTR;
}

/* By the four letters of ISO 15924. */
static GUnicodeScript
read_script (const Reader *self)
{
  g_autofree char *word = read_needed (self, "script");
  GUnicodeScript script = G_UNICODE_SCRIPT_UNKNOWN;

  if (word == NULL)
    return script;

  if (strlen (word) == 4)
    script = g_unicode_script_from_iso15924 ((guint) word[0] << 24 | (guint) word[1] << 16
                                             | (guint) word[2] << 8 | (guint) word[3]);
  if (script == G_UNICODE_SCRIPT_UNKNOWN || script == G_UNICODE_SCRIPT_INVALID_CODE)
    report (self, "script=%s is none; write the four letters of ISO 15924, such as Latn or Arab",
            word);

  return script;
}

static double
read_size (const Reader *self,
           const char   *key,
           double        least,
           double        most,
           double        otherwise)
{
  g_autofree char *word = read_word (self, key);
  double size = word != NULL ? g_ascii_strtod (word, NULL) : otherwise;

  if (size >= least && size <= most)
    return size;

  report (self, "%s=%s is not between %.1f and %.1f", key, word, least, most);

  return otherwise;
}

static GRegex *
read_regex (const Reader *self,
            const char   *key)
{
  g_autofree char *pattern = g_key_file_get_value (self->keys, self->language->code, key, NULL);
  g_autoptr (GError) error = NULL;
  GRegex *regex;

  if (pattern == NULL)
    return NULL;

  regex = g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, &error);
  if (regex == NULL)
    report (self, "%s= is no regular expression: %s", key, error->message);

  return regex;
}

static SpLanguage *
read_language (GKeyFile   *keys,
               const char *code,
               const char *file,
               SpProblems *problems)
{
  SpLanguage *self = g_atomic_rc_box_new0 (SpLanguage);
  Reader reader = { keys, file, problems, self };

  self->code = g_strdup (code);
  self->name = read_needed (&reader, "name");
  self->english = read_needed (&reader, "english");
  self->direction = read_direction (&reader);
  self->script = read_script (&reader);
  self->font = read_word (&reader, "font");
  self->line_height = read_size (&reader, "line-height", LEAST_LINE_HEIGHT, MOST_LINE_HEIGHT, 1);
  self->overhang = read_size (&reader, "overhang", 0, MOST_OVERHANG, 0);
  self->voice = read_needed (&reader, "voice");
  self->negation = read_regex (&reader, "negation");
  self->wrong_letters = read_word (&reader, "wrong-letters");

  return self;
}

/**
 * sp_languages_read:
 * @file: the table of languages
 * @problems: where to say what is wrong
 *
 * Returns: (transfer full) (element-type SpLanguage): the languages, in the order of the table;
 *   none, when there is something wrong with it
 */
GPtrArray *
sp_languages_read (const char *file,
                   SpProblems *problems)
{
  GPtrArray *languages = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_language_unref);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (SpProblems) found = sp_problems_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) codes = NULL;

  if (!sp_language_file_check (file, "language-table", problems))
    return languages;

  if (!g_key_file_load_from_file (keys, file, G_KEY_FILE_NONE, &error))
    {
      sp_rules_report (problems, "language-table", file, 0, "%s", error->message);
      return languages;
    }

  codes = g_key_file_get_groups (keys, NULL);
  for (guint i = 0; codes[i] != NULL; i++)
    g_ptr_array_add (languages, read_language (keys, codes[i], file, found));
  sp_problems_add_all (problems, found);
  if (sp_problems_get_n (found) > 0)
    g_ptr_array_set_size (languages, 0);

  return languages;
}

/**
 * sp_languages_find:
 * @languages: (element-type SpLanguage): languages
 * @code: such as `pl`
 *
 * Returns: (transfer none) (nullable): the language
 */
SpLanguage *
sp_languages_find (GPtrArray  *languages,
                   const char *code)
{
  for (guint i = 0; i < languages->len; i++)
    {
      SpLanguage *language = g_ptr_array_index (languages, i);

      if (g_str_equal (language->code, code))
        return language;
    }

  return NULL;
}
