/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-content-commands.h"

#include "app/doctor/sp-doctor.h"

/**
 * sp_content_doctor:
 * @argc: how many arguments
 * @argv: (array length=argc): `--root=DIR`, `--site=FILE` and `--content=DIR` if wanted
 *
 * `signpost-content doctor`: says on one page what is wrong with an installation, and how to mend
 * it.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_doctor (int    argc,
                   char **argv)
{
  g_autofree char *root = NULL;
  g_autofree char *site = NULL;
  g_autofree char *content = NULL;
  const GOptionEntry entries[] = {
    { "root", 0, 0, G_OPTION_ARG_FILENAME, &root, "Where the file system begins", "DIR" },
    { "site", 0, 0, G_OPTION_ARG_FILENAME, &site, "The site file in it", "FILE" },
    { "content", 0, 0, G_OPTION_ARG_FILENAME, &content, "The folder of the content in it", "DIR" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) arguments = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpDoctor) doctor = NULL;

  /* The first is the name of a program. */
  g_strv_builder_add (builder, "doctor");
  for (int i = 0; i < argc; i++)
    g_strv_builder_add (builder, argv[i]);
  arguments = g_strv_builder_end (builder);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse_strv (context, &arguments, &error) || arguments[1] != NULL)
    {
      g_printerr ("signpost-content: doctor wants nothing after it but --root=DIR, --site=FILE and "
                  "--content=DIR; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  if (root != NULL && !g_file_test (root, G_FILE_TEST_IS_DIR))
    {
      g_printerr ("signpost-content: %s: there is no such folder\n", root);
      return SP_EXIT_USAGE;
    }

  doctor = sp_doctor_new (root != NULL ? root : "/",
                          content != NULL ? content : SP_DATA_DIR "/content",
                          site != NULL ? site : SP_SITE_FILE);
  sp_doctor_look_at_all (doctor);
  g_print ("%s", doctor->page->str);

  return doctor->worst == SP_FINDING_FINE ? SP_EXIT_FINE : SP_EXIT_PROBLEMS;
}
