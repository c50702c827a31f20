/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-content-commands.h"

#include "app/language/sp-template.h"
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
