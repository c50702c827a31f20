/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-content-commands.h"

#include "app/language/sp-template.h"
#include "app/language/sp-translations.h"
#include "app/sp-shipped.h"

/* The commands for those who translate, and for those who read what they wrote. */

static SpPack *
load_content (const char *folder,
              SpExit     *ret_exit)
{
  g_autofree char *shipped = NULL;

  if (folder == NULL)
    folder = shipped = sp_shipped_find (SP_DATA_DIR "/content", "content");

  return sp_content_load (folder, TRUE, ret_exit);
}

/**
 * sp_content_pot:
 * @argc: how many arguments
 * @argv: (array length=argc): the folder of the pack if it is not the one that ships
 *
 * `signpost-content pot`: prints the template that translations begin with.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_pot (int    argc,
                char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpPack) pack = NULL;
  SpExit pack_exit;

  if (argc > 1)
    {
      g_printerr ("signpost-content: pot wants one folder at most; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  pack = load_content (argc > 0 ? argv[0] : NULL, &pack_exit);
  if (pack == NULL)
    return pack_exit;

  if (!sp_template_write (pack, "-", &error))
    {
      g_printerr ("signpost-content: %s\n", error->message);
      return SP_EXIT_USAGE;
    }

  return SP_EXIT_FINE;
}

static guint
get_percent (SpShare share)
{
  return share.n > 0 ? share.n_translated * 100 / share.n : 100;
}

static void
print_language (const SpLanguage *language,
                SpTranslation    *translation)
{
  SpShare critical = sp_translation_get_share (translation, SP_TEXTS_CRITICAL);
  SpShare interface = sp_translation_get_share (translation, SP_TEXTS_INTERFACE);
  SpShare other = sp_translation_get_share (translation, SP_TEXTS_OTHER);

  g_print ("%s %s: safety-critical %u of %u, other words of the screens %u of %u, all else %u of "
           "%u (%u %%)%s\n", language->code, language->english, critical.n_translated, critical.n,
           interface.n_translated, interface.n, other.n_translated, other.n, get_percent (other),
           sp_translation_is_whole (translation) ? "" : "; not whole");
}

/**
 * sp_content_languages:
 * @argc: how many arguments
 * @argv: (array length=argc): the folder of the translations and the folder of the pack, if they
 *   are not those that ship
 *
 * `signpost-content languages`: prints how much there is in each language, and all that is wrong.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_languages (int    argc,
                      char **argv)
{
  g_autofree char *folder = argc > 0 ? g_strdup (argv[0])
                                     : sp_shipped_find (SP_DATA_DIR "/po", "po");
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpTranslations) translations = NULL;
  g_autoptr (SpPack) pack = NULL;
  SpExit pack_exit;

  if (argc > 2 || !g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_printerr ("signpost-content: languages wants the folder of the translations, and that of "
                  "the pack after it; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  pack = load_content (argc > 1 ? argv[1] : NULL, &pack_exit);
  if (pack == NULL)
    return pack_exit;

  translations = sp_translations_read (folder, pack, problems);
  for (guint i = 0; i < sp_translations_get_n (translations); i++)
    print_language (sp_translations_get_language (translations, i),
                    sp_translations_get (translations, i));

  return sp_content_print_problems (problems);
}
