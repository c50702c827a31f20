/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-prepare.h"

#include <stdlib.h>
#include <string.h>

#include <gtk/gtk.h>

/* Without a session bus there is no screen reader, and GTK need not look for one, and complain. */
static void
leave_missing_bus_alone (void)
{
  g_autofree char *socket = NULL;

  if (getenv ("DBUS_SESSION_BUS_ADDRESS") != NULL)
    return;

  socket = g_build_filename (g_get_user_runtime_dir (), "bus", NULL);
  if (!g_file_test (socket, G_FILE_TEST_EXISTS))
    setenv ("GTK_A11Y", "none", FALSE);
}

/**
 * sp_prepare:
 *
 * Chooses how to draw, in the environment, before anything else has looked there. Without a GPU
 * cairo draws first and takes the least memory; a demonstration can ask for another. With cairo
 * there is no need to set OpenGL up, which takes longer than everything else at the start.
 *
 * The locale stays as the program has set it, for all words are its own: that of the machine would
 * turn numbers and the whole screen round.
 *
 * GTK's own look is left out, for nothing of it is kept: to read it takes a tenth of the start, and
 * it changes from one GTK to the next.
 */
void
sp_prepare (void)
{
  gtk_disable_setlocale ();
  leave_missing_bus_alone ();
  setenv ("GTK_THEME", "Empty", TRUE);
  setenv ("GSK_RENDERER", "cairo", FALSE);
  if (strcmp (getenv ("GSK_RENDERER"), "cairo") != 0)
    return;

  /* GTK 4.16 moved what turns things off into a variable of its own. */
  if (gtk_get_minor_version () >= 16)
    setenv ("GDK_DISABLE", "gl,vulkan", TRUE);
  else
    setenv ("GDK_DEBUG", "gl-disable", TRUE);
}
