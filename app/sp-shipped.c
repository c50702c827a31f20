/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-shipped.h"

/**
 * sp_shipped_find:
 * @installed: where a file that ships with the program is installed
 * @in_checkout: where it is in a checkout
 *
 * Finds the installed file, or for a program that was only built, the one in its checkout. That one
 * still is where it was built, beside what it was built by: a program that was installed or moved
 * never takes what happens to lie around it.
 *
 * Returns: (transfer full): its path, whether it is there or not
 */
char *
sp_shipped_find (const char *installed,
                 const char *in_checkout)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program != NULL ? g_path_get_dirname (program) : g_strdup (".");
  g_autofree char *build_file = g_build_filename (folder, "build.ninja", NULL);

  if (g_file_test (build_file, G_FILE_TEST_EXISTS))
    return g_build_filename (folder, "..", in_checkout, NULL);

  return g_strdup (installed);
}
