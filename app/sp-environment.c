/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-environment.h"

#include <signal.h>
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

/* The number of the process that has started itself again: it does so once. */
#define AGAIN "SIGNPOST_STARTED_AGAIN"

/* Where the screen is, and who watches over it. */
static const char * const kept[] = {
  "DISPLAY", "NOTIFY_SOCKET", "WATCHDOG_USEC", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR",
};

/*
 * What a visit showed is copied by the toolkit: into layouts, labels, names. So all memory is
 * overwritten as soon as it is let go of, by the C library, and nothing keeps a store of its own.
 *
 * The libraries look for files of the user’s: GTK for gtk.css and settings.ini, fontconfig for
 * fonts. A kiosk talks to nobody: there is no session bus, and with it no way in for another
 * program.
 */
static const char * const set[] = {
  "DBUS_SESSION_BUS_ADDRESS=disabled:",
  "GLIBC_TUNABLES=glibc.malloc.perturb=165",
  "GSETTINGS_BACKEND=memory",
  "GTK_A11Y=none",
  "G_SLICE=always-malloc",
  "HOME=" NOWHERE,
  "LC_ALL=C.UTF-8",
  "MESA_SHADER_CACHE_DISABLE=true",
  "XDG_CACHE_HOME=" NOWHERE,
  "XDG_CONFIG_DIRS=" NOWHERE,
  "XDG_CONFIG_HOME=" NOWHERE,
  "XDG_DATA_HOME=" NOWHERE,
};

/**
 * sp_environment_clean:
 *
 * Takes away what would let somebody with a hold on the environment load code, open the inspector
 * or change the look. It is for a demonstration.
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

static char *
get_process (void)
{
  return g_strdup_printf ("%d", (int) getpid ());
}

static GStrv
make_wanted (void)
{
  g_autoptr (GStrvBuilder) wanted = g_strv_builder_new ();
  g_autofree char *process = get_process ();

  add (wanted, AGAIN, process);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    add (wanted, kept[i], g_getenv (kept[i]));

  add_authority (wanted);
  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    g_strv_builder_add (wanted, set[i]);

  return g_strv_builder_end (wanted);
}

static gboolean
is_now (char **wanted)
{
  g_auto (GStrv) now = g_get_environ ();

  for (guint i = 0; wanted[i] != NULL; i++)
    {
      if (!g_strv_contains ((const char * const *) now, wanted[i]))
        return FALSE;
    }

  return g_strv_length (now) == g_strv_length (wanted);
}

/* Returns only where it cannot. */
static void
start_again (char **argv,
             char **wanted)
{
  g_autofree char *process = get_process ();

  if (g_strcmp0 (g_getenv (AGAIN), process) == 0)
    {
      g_printerr ("signpost: something adds to the environment of every program here; a kiosk "
                  "cannot be sure of its screen so\n");
      return;
    }

  execve ("/proc/self/exe", argv, wanted);
  perror ("signpost: cannot start again with a clean environment");
}

/* A compositor may hand down its own, and then nothing that asks the program to leave is heard. */
static void
open_signals (void)
{
  sigset_t none;

  sigemptyset (&none);
  sigprocmask (SIG_SETMASK, &none, NULL);
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
 * Libraries look at the environment before main() begins, so where it is not as it is to be, the
 * program starts once more, in place of itself, with one that is.
 *
 * Returns: whether it is so; where it cannot be, why has been said
 */
gboolean
sp_environment_close (char **argv)
{
  g_auto (GStrv) wanted = make_wanted ();

  if (!is_now (wanted))
    {
      start_again (argv, wanted);
      return FALSE;
    }

  open_signals ();
  keep_memory_in ();

  return TRUE;
}
