/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-glossary.h"

#include "app/model/sp-rules.h"
#include "sp-language-file.h"

/*
 * SpGlossary:
 *
 * The words of the field in one language, as po/glossary/ has them, and the names that stay as they
 * are in all of them: names.txt.
 */
struct _SpGlossary
{
  GArray *terms;                /* (owned) (element-type SpTerm) */
  GRegex *names;                /* (owned) (nullable): any of the names */
};

static void
clear_term (gpointer data)
{
  SpTerm *term = data;

  g_free (term->english);
  g_strfreev (term->stems);
  g_free (term->say);
}

/**
 * sp_glossary_free:
 * @self: (transfer full): a glossary
 *
 * Frees it.
 */
void
sp_glossary_free (SpGlossary *self)
{
  g_array_unref (self->terms);
  g_clear_pointer (&self->names, g_regex_unref);
  g_free (self);
}

static void
read_terms (SpGlossary *self,
            const char *file,
            SpProblems *problems)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) groups = NULL;

  if (!sp_language_file_check (file, "language-glossary", problems))
    return;

  if (!g_key_file_load_from_file (keys, file, G_KEY_FILE_NONE, &error))
    {
      sp_rules_report (problems, "language-glossary", file, 0, "%s", error->message);
      return;
    }

  groups = g_key_file_get_groups (keys, NULL);
  for (guint i = 0; groups[i] != NULL; i++)
    {
      SpTerm term = {
        .english = g_utf8_strdown (groups[i], -1),
        .stems = g_key_file_get_string_list (keys, groups[i], "stems", NULL, NULL),
        .say = g_key_file_get_string (keys, groups[i], "say", NULL),
      };

      if (term.say == NULL)
        sp_rules_report (problems, "language-glossary", file, 0,
                         "the term “%s” has no say=, what is said for it", groups[i]);
      g_array_append_val (self->terms, term);
    }
}

/* The longest first, so that no name is found in the middle of another. */
static int
compare_lengths (gconstpointer one,
                 gconstpointer other)
{
  const char *a = *(const char **) one;
  const char *b = *(const char **) other;

  return g_utf8_strlen (b, -1) - g_utf8_strlen (a, -1);
}

static GRegex *
compile_names (char **lines)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) pattern = g_string_new ("(?<![\\p{L}\\p{N}])(?:");

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (*lines[i] != '\0' && *lines[i] != '#')
        g_ptr_array_add (names, g_regex_escape_string (lines[i], -1));
    }

  if (names->len == 0)
    return NULL;

  g_ptr_array_sort (names, compare_lengths);
  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (pattern, "%s%s", i > 0 ? "|" : "",
                            (char *) g_ptr_array_index (names, i));
  g_string_append (pattern, ")(?![\\p{Latin}\\p{N}])");

  return g_regex_new (pattern->str, G_REGEX_OPTIMIZE, 0, NULL);
}

static void
read_names (SpGlossary *self,
            const char *file,
            SpProblems *problems)
{
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;

  if (!sp_language_file_check (file, "language-glossary", problems)
      || !g_file_get_contents (file, &content, NULL, NULL))
    return;

  lines = g_strsplit (content, "\n", -1);
  self->names = compile_names (lines);
}

/**
 * sp_glossary_read:
 * @folder: the folder of the translations
 * @language: such as `pl`
 * @problems: where to say what is wrong
 *
 * Returns: (transfer full): the words of the field, as far as they could be read
 */
SpGlossary *
sp_glossary_read (const char *folder,
                  const char *language,
                  SpProblems *problems)
{
  g_autofree char *name = g_strconcat (language, ".ini", NULL);
  g_autofree char *terms = g_build_filename (folder, "glossary", name, NULL);
  g_autofree char *names = g_build_filename (folder, "glossary", "names.txt", NULL);
  SpGlossary *self = g_new0 (SpGlossary, 1);

  self->terms = g_array_new (FALSE, FALSE, sizeof (SpTerm));
  g_array_set_clear_func (self->terms, clear_term);
  read_names (self, names, problems);
  /* Somebody who begins a language has none yet. */
  if (g_file_test (terms, G_FILE_TEST_EXISTS))
    read_terms (self, terms, problems);

  return self;
}

/**
 * sp_glossary_get_n_terms:
 * @self: a glossary
 *
 * Returns: how many terms it has
 */
guint
sp_glossary_get_n_terms (const SpGlossary *self)
{
  return self->terms->len;
}

/**
 * sp_glossary_get_term:
 * @self: a glossary
 * @index: a place below sp_glossary_get_n_terms()
 *
 * Returns: (transfer none): the term at @index
 */
const SpTerm *
sp_glossary_get_term (const SpGlossary *self,
                      guint             index)
{
  g_return_val_if_fail (index < self->terms->len, NULL);

  return &g_array_index (self->terms, SpTerm, index);
}

/**
 * sp_glossary_strip_names:
 * @self: a glossary
 * @words: words of any language
 *
 * Returns: (transfer full): @words without the names that stay as they are in all of them
 */
char *
sp_glossary_strip_names (const SpGlossary *self,
                         const char       *words)
{
  if (self->names == NULL)
    return g_strdup (words);

  return g_regex_replace_literal (self->names, words, -1, 0, "", 0, NULL);
}
