/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-translations.h"

#include "app/model/sp-rules.h"
#include "sp-languages.h"

/*
 * SpTranslations:
 *
 * All that a folder of translations has for one pack: a language for each catalogue there, in the
 * order of the table.
 */
struct _SpTranslations
{
  GPtrArray *table;             /* (owned) (element-type SpLanguage) */
  GPtrArray *languages;         /* (owned) (element-type SpLanguage): those with a catalogue */
  GPtrArray *translations;      /* (owned) (element-type SpTranslation): one each */
};

/**
 * sp_translations_free:
 * @self: (transfer full): translations
 *
 * Frees them.
 */
void
sp_translations_free (SpTranslations *self)
{
  g_ptr_array_unref (self->translations);
  g_ptr_array_unref (self->languages);
  g_ptr_array_unref (self->table);
  g_free (self);
}

static void
read_language (SpTranslations   *self,
               const SpLanguage *language,
               const char       *folder,
               SpPack           *pack,
               SpProblems       *problems)
{
  g_autofree char *name = g_strconcat (language->code, ".po", NULL);
  g_autofree char *file = g_build_filename (folder, name, NULL);
  g_autoptr (SpCatalogue) catalogue = NULL;
  g_autoptr (SpGlossary) glossary = NULL;
  g_autoptr (SpLedger) ledger = NULL;

  if (!g_file_test (file, G_FILE_TEST_EXISTS))
    return;

  catalogue = sp_catalogue_read (file, problems);
  if (catalogue == NULL)
    return;

  glossary = sp_glossary_read (folder, language->code, problems);
  ledger = sp_ledger_read (folder, language->code, problems);
  g_ptr_array_add (self->languages, (gpointer) language);
  g_ptr_array_add (self->translations,
                   sp_translation_new (pack, language, catalogue, glossary, ledger, problems));
}

static int
compare_names (gconstpointer one,
               gconstpointer other)
{
  return g_strcmp0 (*(const char **) one, *(const char **) other);
}

/* A catalogue that nobody reads would be waited for in vain. */
static void
check_catalogues (SpTranslations *self,
                  const char     *folder,
                  SpProblems     *problems)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".po") && *name != '.')
        g_ptr_array_add (names, g_strdup (name));
    }
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    {
      const char *found = g_ptr_array_index (names, i);
      g_autofree char *code = g_strndup (found, strlen (found) - strlen (".po"));
      g_autofree char *file = g_build_filename (folder, found, NULL);

      if (sp_languages_find (self->table, code) == NULL)
        sp_rules_report (problems, "language-table", file, 0,
                         "languages.ini has no language “%s”; add a group for it", code);
    }
}

/**
 * sp_translations_read:
 * @folder: a folder with a table of languages and catalogues
 * @pack: the content
 * @wanted: (nullable): the languages to read, such as `pl`, or %NULL for all there are
 * @problems: where to say what is wrong
 *
 * Reads them. What is wrong with one language takes nothing away from another.
 *
 * Returns: (transfer full): the translations
 */
SpTranslations *
sp_translations_read (const char         *folder,
                      SpPack             *pack,
                      const char * const *wanted,
                      SpProblems         *problems)
{
  g_autofree char *table = g_build_filename (folder, "languages.ini", NULL);
  SpTranslations *self = g_new0 (SpTranslations, 1);

  self->table = sp_languages_read (table, problems);
  self->languages = g_ptr_array_new ();
  self->translations = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->table->len; i++)
    {
      const SpLanguage *language = g_ptr_array_index (self->table, i);

      if (wanted == NULL || g_strv_contains (wanted, language->code))
        read_language (self, language, folder, pack, problems);
    }
  if (self->table->len > 0)
    check_catalogues (self, folder, problems);

  return self;
}

/**
 * sp_translations_get_n:
 * @self: translations
 *
 * Returns: how many languages there are, besides that of the pack
 */
guint
sp_translations_get_n (const SpTranslations *self)
{
  return self->translations->len;
}

/**
 * sp_translations_get_language:
 * @self: translations
 * @index: a place below sp_translations_get_n()
 *
 * Returns: (transfer none): the language at @index
 */
SpLanguage *
sp_translations_get_language (const SpTranslations *self,
                              guint                 index)
{
  g_return_val_if_fail (index < self->languages->len, NULL);

  return g_ptr_array_index (self->languages, index);
}

/**
 * sp_translations_find_language:
 * @self: translations
 * @code: (nullable): such as `pl`
 *
 * Returns: (transfer none) (nullable): the language of the table, whether it has a catalogue or not
 */
SpLanguage *
sp_translations_find_language (const SpTranslations *self,
                               const char           *code)
{
  return code != NULL ? sp_languages_find (self->table, code) : NULL;
}

/**
 * sp_translations_get:
 * @self: translations
 * @index: a place below sp_translations_get_n()
 *
 * Returns: (transfer none): what there is in the language at @index
 */
SpTranslation *
sp_translations_get (const SpTranslations *self,
                     guint                 index)
{
  g_return_val_if_fail (index < self->translations->len, NULL);

  return g_ptr_array_index (self->translations, index);
}
