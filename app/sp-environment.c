/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-environment.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/*
 * What whoever starts the program tells it beside its options. In a demonstration that may choose
 * how to draw, and little else. In public it says where the screen is, and nothing that changes
 * what is on it: no style sheet, no settings, no language and no library of a user's own.
 */

/* No such folder is ever made, so nothing in it is ever read. */
#define NOWHERE "/nonexistent"

/* What has been started again with a clean environment is not started again. */
#define CLEAN "SIGNPOST_CLEAN"

/* Where the screen is. */
static const char * const kept[] = {
  "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR",
};

/*
 * The libraries look for files of the user’s: GTK for gtk.css and settings.ini, fontconfig for
 * fonts. A kiosk talks to nobody: there is no session bus, and with it no way in for another
 * program.
 */
static const char * const set[] = {
  "DBUS_SESSION_BUS_ADDRESS=disabled:",
  "GSETTINGS_BACKEND=memory",
  "GTK_A11Y=none",
  "HOME=" NOWHERE,
  "LC_ALL=C.UTF-8",
  CLEAN "=yes",
  "XDG_CACHE_HOME=" NOWHERE,
  "XDG_CONFIG_DIRS=" NOWHERE,
  "XDG_CONFIG_HOME=" NOWHERE,
  "XDG_DATA_HOME=" NOWHERE,
};

/**
 * sp_environment_clean:
 *
 * Takes away what would let somebody with a hold on the environment load code, open the inspector
 * or change the look. It is all that is done for a demonstration.
 */
void
sp_environment_clean (void)
{
  static const char * const names[] = {
    "GTK_DEBUG", "GDK_DEBUG", "GSK_DEBUG", "GTK_PATH", "GTK_EXE_PREFIX", "GTK_THEME",
    "GTK_DATA_PREFIX", "GTK_IM_MODULE", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR", "GTK_MODULES",
    "GDK_DISABLE",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    unsetenv (names[i]);
}

static void
add (GStrvBuilder *wanted,
     const char   *name,
     const char   *value)
{
  g_autofree char *entry = NULL;

  if (value == NULL)
    return;

  entry = g_strconcat (name, "=", value, NULL);
  g_strv_builder_add (wanted, entry);
}

/* Where nobody says so, what opens the display lies in the home of whoever started it. */
static void
add_authority (GStrvBuilder *wanted)
{
  const char *home = g_getenv ("HOME");
  g_autofree char *file = NULL;

  if (g_getenv ("XAUTHORITY") != NULL || home == NULL)
    return;

  file = g_build_filename (home, ".Xauthority", NULL);
  if (g_file_test (file, G_FILE_TEST_EXISTS))
    add (wanted, "XAUTHORITY", file);
}

static GStrv
make_wanted (void)
{
  g_autoptr (GStrvBuilder) wanted = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    add (wanted, kept[i], g_getenv (kept[i]));

  add_authority (wanted);
  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    g_strv_builder_add (wanted, set[i]);

  return g_strv_builder_end (wanted);
}

/* What a visitor chose and read is in its memory: that goes to no file and to no other program. */
static void
keep_memory_in (void)
{
  const struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_CORE, &none);
  prctl (PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/**
 * sp_environment_close:
 * @argv: the arguments of the program
 *
 * Sees to it that nothing from outside changes the screen, and that nothing of a visit gets out by
 * a dump of the memory. It is for a kiosk in public.
 *
 * Libraries look at the environment before main() begins, so the program starts once more, in place
 * of itself, with one that is as it is to be.
 */
void
sp_environment_close (char **argv)
{
  g_auto (GStrv) wanted = make_wanted ();

  if (g_getenv (CLEAN) == NULL)
    {
      execve ("/proc/self/exe", argv, wanted);
      perror ("signpost: cannot start again with a clean environment");
      exit (EXIT_FAILURE);
    }

  keep_memory_in ();
}
