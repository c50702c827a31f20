/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-sign-off.h"

#include <stdio.h>
#include <string.h>

#include "app/language/sp-languages.h"

/* Goes through a translation with somebody who reads it, and writes down what they sign. */

static void
sign_string_free (gpointer data)
{
  SpSignString *self = data;

  g_free (self->mark);
  g_free (self);
}

/**
 * sp_signing_free:
 * @self: (transfer full): a signing
 *
 * Frees it.
 */
void
sp_signing_free (SpSigning *self)
{
  g_clear_pointer (&self->strings, g_ptr_array_unref);
  g_clear_object (&self->translation);
  g_clear_pointer (&self->ledger, sp_ledger_free);
  g_clear_pointer (&self->catalogue, sp_catalogue_free);
  g_clear_pointer (&self->language, sp_language_unref);
  g_free (self);
}

static void
add_string (SpSigning         *self,
            const SpTextPlace *place,
            GHashTable        *seen)
{
  const SpText *text = sp_translation_find (self->translation, place->text);
  g_autofree char *source = sp_text_to_source (place->text);
  const SpCatalogueEntry *entry;
  SpSignString *string;

  if (text == NULL)
    return;

  entry = sp_catalogue_find (self->catalogue, sp_text_place_get_context (place), source);
  string = g_new0 (SpSignString, 1);
  string->place = place;
  string->text = text;
  string->mark = sp_ledger_make_mark (entry->context, entry->source, entry->translation);
  string->line = entry->line;
  if (g_hash_table_add (seen, string->mark))
    g_ptr_array_add (self->strings, string);
  else
    sign_string_free (string);
}

static int
get_weight (const SpTextPlace *place)
{
  if (place->critical)
    return 0;

  return g_str_has_prefix (place->path, "interface.") ? 1 : 2;
}

/* In one go for each weight, so that the order of the content stays. */
static void
list_strings (SpSigning *self,
              SpPack    *pack)
{
  GPtrArray *places = sp_pack_get_text_places (pack);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  self->strings = g_ptr_array_new_with_free_func (sign_string_free);
  for (int weight = 0; weight <= 2; weight++)
    {
      for (guint i = 0; i < places->len; i++)
        {
          const SpTextPlace *place = g_ptr_array_index (places, i);

          if (get_weight (place) == weight)
            add_string (self, place, seen);
        }
    }
}

/**
 * sp_signing_new:
 * @pack: the content
 * @po: the folder of the translations
 * @code: such as `pl`
 * @problems: where to say what is wrong
 *
 * Returns: (transfer full) (nullable): what can be signed in that language, or %NULL when there is
 *   no such language, or its catalogue cannot be read
 */
SpSigning *
sp_signing_new (SpPack     *pack,
                const char *po,
                const char *code,
                SpProblems *problems)
{
  g_autofree char *table = g_build_filename (po, "languages.ini", NULL);
  g_autofree char *name = g_strconcat (code, ".po", NULL);
  g_autofree char *file = g_build_filename (po, name, NULL);
  g_autoptr (GPtrArray) languages = sp_languages_read (table, problems);
  SpLanguage *language = sp_languages_find (languages, code);
  g_autoptr (SpGlossary) glossary = NULL;
  g_autoptr (SpSigning) self = NULL;

  if (language == NULL)
    return NULL;

  self = g_new0 (SpSigning, 1);
  self->language = sp_language_ref (language);
  self->catalogue = sp_catalogue_read (file, problems);
  if (self->catalogue == NULL)
    return NULL;

  glossary = sp_glossary_read (po, code, problems);
  self->ledger = sp_ledger_read (po, code, problems);
  self->translation = sp_translation_new (pack, language, self->catalogue, glossary, self->ledger,
                                          problems);
  list_strings (self, pack);

  return g_steal_pointer (&self);
}

static guint
count_left (const SpSigning *self,
            const char      *initials)
{
  guint n = 0;

  for (guint i = 0; i < self->strings->len; i++)
    {
      const SpSignString *string = g_ptr_array_index (self->strings, i);

      n += !sp_ledger_has (self->ledger, string->mark, initials);
    }

  return n;
}

static void
show_string (const SpSigning    *self,
             const SpSignString *string,
             guint               number,
             guint               n)
{
  g_autofree char *english = sp_text_to_plain (string->place->text, NULL, NULL);
  g_autofree char *translated = sp_text_to_plain (string->text, NULL, NULL);

  g_print ("\n%u of %u%s  %s\n  English: %s\n  %s: %s\n", number, n,
           string->place->critical ? "  SAFETY-CRITICAL" : "", string->place->path, english,
           self->language->english, translated);
}

/* Returns: the first letter of the answer, in lower case, or q at the end of all input */
static char
read_answer (void)
{
  char line[64];

  g_print ("  y/n/q? ");
  fflush (stdout);
  if (fgets (line, sizeof line, stdin) == NULL)
    return 'q';

  return g_ascii_tolower (line[0]);
}

static gboolean
ask_for (SpSigning           *self,
         const SpSignString  *string,
         const char          *po,
         const char          *role,
         const char          *initials,
         gboolean            *ret_on,
         GError             **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");
  char answer = read_answer ();

  *ret_on = answer != 'q';
  if (answer == 'n')
    g_print ("  To be mended: %s:%u\n", sp_catalogue_get_file (self->catalogue), string->line);
  if (answer != 'y')
    return TRUE;

  return sp_ledger_append (po, self->language->code, string->mark, role, initials, date,
                           string->place->path, error);
}

/**
 * sp_signing_ask:
 * @self: a signing
 * @po: the folder of the translations
 * @role: what somebody is to the translation
 * @initials: who they are
 * @error: return location for an error
 *
 * Shows them each string they have not signed, and writes down what they sign at once.
 *
 * Returns: whether all could be written
 */
gboolean
sp_signing_ask (SpSigning   *self,
                const char  *po,
                const char  *role,
                const char  *initials,
                GError     **error)
{
  guint n = count_left (self, initials);
  guint number = 0;
  gboolean on = TRUE;

  g_print ("%s: %u strings are left for %s; the most important come first.\n"
           "y: it says the same. n: it does not. Enter: later. q: stop.\n"
           "What you sign is written down at once.\n", self->language->english, n, initials);
  for (guint i = 0; i < self->strings->len && on; i++)
    {
      const SpSignString *string = g_ptr_array_index (self->strings, i);

      if (sp_ledger_has (self->ledger, string->mark, initials))
        continue;

      show_string (self, string, ++number, n);
      if (!ask_for (self, string, po, role, initials, &on, error))
        return FALSE;
    }
  g_print ("\n");

  return TRUE;
}
