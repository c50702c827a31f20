/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-content-commands.h"

#include <unistd.h>

#include <gio/gio.h>

#include "app/language/sp-languages.h"
#include "app/language/sp-pseudo.h"
#include "app/language/sp-template.h"
#include "app/language/sp-translations.h"
#include "app/sp-shipped.h"
#include "sp-sign-off.h"

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

static void
print_share (const char *name,
             SpShare     share)
{
  g_print ("  %-26s %4u of %u translated, %u signed\n", name, share.n_translated, share.n,
           share.n_signed);
}

static void
print_language (const SpLanguage *language,
                SpTranslation    *translation)
{
  const char *state = !sp_translation_is_whole (translation) ? "not whole"
                      : sp_translation_is_signed (translation) ? "for the public" : "a draft";

  g_print ("%s %s: %s\n", language->code, language->english, state);
  print_share ("safety-critical", sp_translation_get_share (translation, SP_TEXTS_CRITICAL));
  print_share ("other words of the screens",
               sp_translation_get_share (translation, SP_TEXTS_INTERFACE));
  print_share ("all else", sp_translation_get_share (translation, SP_TEXTS_OTHER));
  if (language->negation == NULL)
    g_print ("  a lost “not” is not looked for: languages.ini has no negation= for it\n");
}

static char *
find_po (int    argc,
         char **argv)
{
  return argc > 0 ? g_strdup (argv[0]) : sp_shipped_find (SP_DATA_DIR "/po", "po");
}

/* How a command begins that wants the folder of the translations, and that of the pack. */
static SpPack *
load_for (const char *command,
          const char *po,
          int         argc,
          char      **argv,
          SpExit     *ret_exit)
{
  if (argc <= 2 && g_file_test (po, G_FILE_TEST_IS_DIR))
    return load_content (argc > 1 ? argv[1] : NULL, ret_exit);

  g_printerr ("signpost-content: %s wants the folder of the translations, and that of the pack "
              "after it; see signpost-content --help\n", command);
  *ret_exit = SP_EXIT_USAGE;

  return NULL;
}

/* What a translator had is kept beside what it was for, and marked to be looked at again. */
static gboolean
merge (const char  *catalogue,
       const char  *template,
       GError     **error)
{
  g_autoptr (GSubprocess) merging =
    g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, error, "msgmerge", "--quiet", "--update",
                      "--previous", "--backup=none", "--width=100", catalogue, template, NULL);

  if (merging != NULL)
    return g_subprocess_wait_check (merging, NULL, error);

  if (g_error_matches (*error, G_SPAWN_ERROR, G_SPAWN_ERROR_NOENT))
    g_prefix_error (error, "install the package gettext: ");

  return FALSE;
}

static gboolean
update_all (SpPack      *pack,
            const char  *po,
            GError     **error)
{
  g_autofree char *template = g_build_filename (po, "signpost.pot", NULL);
  g_autofree char *table = g_build_filename (po, "languages.ini", NULL);
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (GPtrArray) languages = sp_languages_read (table, problems);

  if (!sp_template_write (pack, template, error))
    return FALSE;

  for (guint i = 0; i < languages->len; i++)
    {
      const SpLanguage *language = g_ptr_array_index (languages, i);
      g_autofree char *name = g_strconcat (language->code, ".po", NULL);
      g_autofree char *catalogue = g_build_filename (po, name, NULL);

      if (g_file_test (catalogue, G_FILE_TEST_EXISTS) && !merge (catalogue, template, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * sp_content_update_po:
 * @argc: how many arguments
 * @argv: (array length=argc): the folder of the translations and the folder of the pack, if they
 *   are not those that ship
 *
 * `signpost-content update-po`: writes the template anew, and brings each catalogue up to it.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_update_po (int    argc,
                      char **argv)
{
  g_autofree char *po = find_po (argc, argv);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpPack) pack = NULL;
  SpExit pack_exit;

  pack = load_for ("update-po", po, argc, argv, &pack_exit);
  if (pack == NULL)
    return pack_exit;

  if (update_all (pack, po, &error))
    return SP_EXIT_FINE;

  g_printerr ("signpost-content: %s\n", error->message);

  return SP_EXIT_USAGE;
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
  g_autofree char *po = find_po (argc, argv);
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpTranslations) translations = NULL;
  g_autoptr (SpPack) pack = NULL;
  SpExit pack_exit;

  pack = load_for ("languages", po, argc, argv, &pack_exit);
  if (pack == NULL)
    return pack_exit;

  translations = sp_translations_read (po, pack, NULL, problems);
  for (guint i = 0; i < sp_translations_get_n (translations); i++)
    print_language (sp_translations_get_language (translations, i),
                    sp_translations_get (translations, i));

  return sp_content_print_problems (problems);
}

/**
 * sp_content_pseudo:
 * @argc: how many arguments
 * @argv: (array length=argc): the folder to write to, and that of the pack if it is not the one
 *   that ships
 *
 * `signpost-content pseudo`: writes two languages that nobody speaks, in which whatever cannot be
 * translated, has no room or is not turned round is seen at once.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_pseudo (int    argc,
                   char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpPack) pack = NULL;
  SpExit pack_exit;

  if (argc < 1 || argc > 2)
    {
      g_printerr ("signpost-content: pseudo wants a folder to write to, and that of the pack after "
                  "it; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  pack = load_content (argc > 1 ? argv[1] : NULL, &pack_exit);
  if (pack == NULL)
    return pack_exit;

  if (sp_pseudo_write (pack, argv[0], &error))
    return SP_EXIT_FINE;

  g_printerr ("signpost-content: %s\n", error->message);

  return SP_EXIT_USAGE;
}

/* Returns: (transfer full) (nullable): a translation to be read, or %NULL after saying why not */
static SpSigning *
load_signing (const char  *command,
              const char  *code,
              const char  *po,
              int          argc,
              char       **argv,
              SpExit      *ret_exit)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) pack = load_for (command, po, argc, argv, ret_exit);
  SpSigning *signing;

  if (pack == NULL)
    return NULL;

  signing = sp_signing_new (pack, po, code, problems);
  if (signing != NULL)
    return signing;

  if (sp_content_print_problems (problems) == SP_EXIT_FINE)
    g_printerr ("signpost-content: languages.ini in %s has no language “%s”\n", po, code);
  *ret_exit = SP_EXIT_USAGE;

  return NULL;
}

/**
 * sp_content_sign_off:
 * @argc: how many arguments
 * @argv: (array length=argc): the language, a role, initials, and the folder of the translations
 *   and the folder of the pack, if they are not those that ship
 *
 * `signpost-content sign-off`: shows each string beside its English, and writes down which of them
 * somebody signs.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_sign_off (int    argc,
                     char **argv)
{
  g_autofree char *po = find_po (argc - 3, argv + 3);
  g_autoptr (SpSigning) signing = NULL;
  g_autoptr (GError) error = NULL;
  SpExit signing_exit;

  if (argc < 3 || !sp_ledger_is_role (argv[1]) || !sp_ledger_is_initials (argv[2]))
    {
      g_printerr ("signpost-content: sign-off wants a language, a role (speaker, practitioner or "
                  "back-translator) and two to four capital letters that stand for you; see "
                  "signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  signing = load_signing ("sign-off", argv[0], po, argc - 3, argv + 3, &signing_exit);
  if (signing == NULL)
    return signing_exit;

  if (sp_signing_ask (signing, po, argv[1], argv[2], &error))
    return SP_EXIT_FINE;

  g_printerr ("signpost-content: %s\n", error->message);

  return SP_EXIT_USAGE;
}

/**
 * sp_content_sign_sheet:
 * @argc: how many arguments
 * @argv: (array length=argc): the language, and the folder of the translations and the folder of
 *   the pack, if they are not those that ship
 *
 * `signpost-content sign-sheet`: prints a translation beside its English, with lines to put it back
 * into English on.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_sign_sheet (int    argc,
                       char **argv)
{
  g_autofree char *po = find_po (argc - 1, argv + 1);
  g_autoptr (SpSigning) signing = NULL;
  g_autoptr (GError) error = NULL;
  SpExit signing_exit;

  if (argc < 1)
    {
      g_printerr ("signpost-content: sign-sheet wants a language; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  signing = load_signing ("sign-sheet", argv[0], po, argc - 1, argv + 1, &signing_exit);
  if (signing == NULL)
    return signing_exit;

  if (sp_signing_to_pdf (signing, STDOUT_FILENO, &error))
    return SP_EXIT_FINE;

  g_printerr ("signpost-content: %s\n", error->message);

  return SP_EXIT_USAGE;
}
