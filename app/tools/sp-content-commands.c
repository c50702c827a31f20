/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-content-commands.h"

#include <string.h>
#include <unistd.h>

#include "app/loader/pack/sp-pack-files.h"
#include "app/loader/pack/sp-pack-loader.h"
#include "app/loader/site/sp-site-loader.h"
#include "app/loader/xml/sp-file.h"
#include "app/loader/xml/sp-seal.h"
#include "app/model/sp-rules.h"
#include "app/site/sp-site-check.h"
#include "app/sp-shipped.h"
#include "sp-call-sheet.h"

/**
 * sp_content_print_problems:
 * @problems: what is wrong
 *
 * Prints it. It is the result of a check, so it goes to the output.
 *
 * Returns: how a command ends that has found it
 */
SpExit
sp_content_print_problems (SpProblems *problems)
{
  sp_problems_sort (problems);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      g_autofree char *line = sp_problem_to_string (sp_problems_get (problems, i));

      g_print ("%s\n", line);
    }

  return sp_problems_get_n (problems) > 0 ? SP_EXIT_PROBLEMS : SP_EXIT_FINE;
}

/* The reading of the clock stays out of app/site: what it judges by is passed in. */
static GDate *
get_today (SpSite *site)
{
  GTimeZone *zone = sp_calendar_get_zone (sp_site_get_calendar (site));
  g_autoptr (GDateTime) now = g_date_time_new_now (zone);

  return g_date_new_dmy (g_date_time_get_day_of_month (now), g_date_time_get_month (now),
                         g_date_time_get_year (now));
}

/**
 * sp_content_load:
 * @folder: the folder of a pack
 * @proved: whether its tree has to be proved
 * @ret_exit: (out): how a command that can do no more ends
 *
 * Loads a pack and prints its problems.
 *
 * Returns: (transfer full) (nullable): the pack
 */
SpPack *
sp_content_load (const char *folder,
                 gboolean    proved,
                 SpExit     *ret_exit)
{
  g_autoptr (SpProblems) problems = NULL;
  SpPack *pack;

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_printerr ("signpost-content: %s: there is no such folder\n", folder);
      *ret_exit = SP_EXIT_USAGE;
      return NULL;
    }

  problems = sp_problems_new ();
  pack = proved ? sp_pack_load (folder, problems) : sp_pack_load_unproved (folder, problems);
  *ret_exit = sp_content_print_problems (problems);

  return pack;
}

/**
 * sp_content_check:
 * @argc: how many arguments
 * @argv: (array length=argc): the folder
 *
 * `signpost-content check`: prints everything that is wrong with a pack.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_check (int    argc,
                  char **argv)
{
  g_autoptr (SpPack) pack = NULL;
  SpExit pack_exit;

  if (argc != 1)
    {
      g_printerr ("signpost-content: check wants one folder; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  pack = sp_content_load (argv[0], TRUE, &pack_exit);

  return pack_exit;
}

/**
 * sp_content_check_site:
 * @argc: how many arguments
 * @argv: (array length=argc): the site file, and the folder of the pack it is for, if wanted
 *
 * `signpost-content check-site`: prints everything that is wrong with a site file, and with a pack
 * beside it, everything that a kiosk in public would refuse to start on.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_check_site (int    argc,
                       char **argv)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = NULL;
  g_autoptr (SpPack) pack = NULL;
  SpExit pack_exit = SP_EXIT_FINE;
  SpExit site_exit;

  if (argc < 1 || argc > 2)
    {
      g_printerr ("signpost-content: check-site wants a site file, and a folder after it if you "
                  "like; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  if (!g_file_test (argv[0], G_FILE_TEST_EXISTS))
    {
      g_printerr ("signpost-content: %s: there is no such file\n", argv[0]);
      return SP_EXIT_USAGE;
    }

  if (argc == 2)
    pack = sp_content_load (argv[1], TRUE, &pack_exit);
  else
    g_printerr ("signpost-content: without the folder of the content, its numbers are not looked "
                "at, nor what a kiosk in public needs\n");
  site = sp_site_load (argv[0], problems);
  if (site != NULL && pack != NULL)
    {
      g_autoptr (GDate) today = get_today (site);

      sp_site_check_pack (site, pack, problems);
      sp_site_check_kiosk (site, pack, today, problems);
    }
  site_exit = sp_content_print_problems (problems);

  return MAX (pack_exit, site_exit);
}

static SpExit
print_call_sheet (SpSite     *site,
                  const char *site_file,
                  SpPack     *pack,
                  gboolean    pdf)
{
  g_autoptr (GDate) today = get_today (site);
  g_autoptr (SpCallSheet) sheet = sp_call_sheet_new (site, site_file, pack, today);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = pdf ? NULL : sp_call_sheet_to_text (sheet);

  if (text != NULL)
    g_print ("%s", text);
  else if (!sp_call_sheet_to_pdf (sheet, STDOUT_FILENO, &error))
    {
      g_printerr ("signpost-content: %s\n", error->message);
      return SP_EXIT_USAGE;
    }

  return SP_EXIT_FINE;
}

/**
 * sp_content_call_sheet:
 * @argc: how many arguments
 * @argv: (array length=argc): `--format=text` or `pdf` if wanted, the site file, and the folder of
 *   the pack if it is not the one that ships
 *
 * `signpost-content call-sheet`: prints every number and address that a kiosk can show, with what
 * to ask and room for the answer. What is wrong with either file is printed in its place.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_call_sheet (int    argc,
                       char **argv)
{
  gboolean chosen = argc > 0 && g_str_has_prefix (argv[0], "--format=");
  const char *format = chosen ? argv[0] + strlen ("--format=") : "text";
  static const char * const formats[] = { "text", "pdf", NULL };
  char **paths = argv + chosen;
  int n_paths = argc - chosen;
  g_autofree char *content = NULL;
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) pack = NULL;
  g_autoptr (SpSite) site = NULL;
  SpExit pack_exit;

  if (!g_strv_contains (formats, format) || n_paths < 1 || n_paths > 2)
    {
      g_printerr ("signpost-content: call-sheet wants a site file, a folder after it if you like, "
                  "and before it --format=text or --format=pdf; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  content = n_paths == 2 ? g_strdup (paths[1])
                         : sp_shipped_find (SP_DATA_DIR "/content", "content");
  pack = sp_content_load (content, TRUE, &pack_exit);
  site = sp_site_load (paths[0], problems);
  if (pack != NULL && site != NULL)
    return print_call_sheet (site, paths[0], pack, g_str_equal (format, "pdf"));

  return MAX (pack_exit, sp_content_print_problems (problems));
}

/* Returns: (transfer full): the words of a seal */
static GString *
make_seal (const char *folder,
           SpProblems *problems)
{
  g_auto (GStrv) files = sp_pack_files_list (folder, problems);
  GString *seal = g_string_new (NULL);

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    {
      g_autoptr (GBytes) bytes = sp_file_read (files[i], files[i], problems);
      const char *relative = files[i] + strlen (folder);

      if (bytes != NULL)
        sp_seal_add_line (seal, relative + strspn (relative, "/"), bytes);
    }

  return seal;
}

static SpExit
write_seal (const char *folder,
            GString    *seal)
{
  g_autofree char *path = g_build_filename (folder, SP_SEAL_FILE, NULL);
  g_autoptr (GError) error = NULL;

  if (g_file_set_contents (path, seal->str, seal->len, &error))
    return SP_EXIT_FINE;

  g_printerr ("signpost-content: %s\n", error->message);

  return SP_EXIT_USAGE;
}

/**
 * sp_content_seal:
 * @argc: how many arguments
 * @argv: (array length=argc): `--print` if wanted, and the folder
 *
 * `signpost-content seal`: writes the sums of all files of a pack into it, by which a kiosk sees
 * that it is whole. A pack that is wrong can be sealed, too: that is for sp_content_check() to say.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_seal (int    argc,
                 char **argv)
{
  gboolean print = argc > 0 && g_str_equal (argv[0], "--print");
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (GString) seal = NULL;

  if (argc - print != 1)
    {
      g_printerr ("signpost-content: seal wants one folder, and before it --print if you like; see "
                  "signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  seal = make_seal (argv[print], problems);
  if (sp_problems_get_n_errors (problems) > 0)
    return sp_content_print_problems (problems);

  if (!print)
    return write_seal (argv[0], seal);

  g_print ("%s", seal->str);

  return SP_EXIT_FINE;
}

static void
print_rules (SpRuleBook book)
{
  guint n;
  const SpRule *rules = sp_rules_list (book, &n);

  for (guint i = 0; i < n; i++)
    g_print ("%s (%s)\n    %s\n    %s\n", rules[i].id,
             rules[i].severity == SP_SEVERITY_ERROR ? "error" : "warning", rules[i].what,
             rules[i].why);
}

/**
 * sp_content_rules:
 * @argc: how many arguments
 * @argv: (array length=argc): none are wanted
 *
 * `signpost-content rules`: prints every rule a pack or a site file is held to, and why.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_rules (int    argc,
                  char **argv)
{
  if (argc != 0)
    {
      g_printerr ("signpost-content: rules wants nothing after it\n");
      return SP_EXIT_USAGE;
    }

  for (SpRuleBook book = 0; book < SP_N_RULE_BOOKS; book++)
    print_rules (book);

  return SP_EXIT_FINE;
}
