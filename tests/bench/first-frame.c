/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <glib.h>

/*
 * first-frame COMMAND…: starts a program and looks at the screen until it has painted something.
 * Prints the milliseconds that took, and the memory of the program half a second later in KiB
 * (its proportional share). Both programs of a comparison are looked at in the same way, from
 * outside.
 */

#define POLL_USEC 500
#define DEADLINE_USEC (20 * G_USEC_PER_SEC)
#define SETTLE_USEC (500 * 1000)
#define REST_USEC 1000

static unsigned long
get_middle_pixel (Display *display)
{
  int screen = DefaultScreen (display);
  XImage *image = XGetImage (display, RootWindow (display, screen),
                             DisplayWidth (display, screen) / 4,
                             DisplayHeight (display, screen) / 2, 1, 1, AllPlanes, ZPixmap);
  unsigned long pixel = XGetPixel (image, 0, 0);

  XDestroyImage (image);

  return pixel;
}

static pid_t
start (char *argv[])
{
  pid_t child = fork ();

  if (child != 0)
    return child;

  execv (argv[0], argv);
  _exit (127);
}

static gint64
get_cpu_usec (pid_t child)
{
  struct timespec used = { 0 };
  clockid_t clock;

  if (clock_getcpuclockid (child, &clock) == 0)
    clock_gettime (clock, &used);

  return used.tv_sec * G_USEC_PER_SEC + used.tv_nsec / 1000;
}

/* Whatever a program does after its first frame, it is at rest when it does nothing any more. */
static void
wait_for_rest (pid_t child)
{
  gint64 give_up = g_get_monotonic_time () + DEADLINE_USEC;
  gint64 before, used = get_cpu_usec (child);

  do
    {
      g_usleep (SETTLE_USEC);
      before = used;
      used = get_cpu_usec (child);
    }
  while (used - before > REST_USEC && g_get_monotonic_time () < give_up);
}

static long
read_pss (pid_t child)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", (int) child);
  g_autofree char *text = NULL;
  const char *line;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return -1;

  line = strstr (text, "\nPss:");

  return line != NULL ? strtol (line + 5, NULL, 10) : -1;
}

int
main (int   argc,
      char *argv[])
{
  Display *display = XOpenDisplay (NULL);
  unsigned long background;
  gint64 started, painted;
  pid_t child;
  int status = 0;

  if (display == NULL || argc < 2)
    return 2;

  background = get_middle_pixel (display);
  started = g_get_monotonic_time ();
  child = start (argv + 1);

  do
    {
      g_usleep (POLL_USEC);
      painted = g_get_monotonic_time ();
    }
  while (get_middle_pixel (display) == background && painted - started < DEADLINE_USEC
         && waitpid (child, &status, WNOHANG) == 0);

  wait_for_rest (child);
  printf ("%.1f %ld\n", (painted - started) / 1000.0, read_pss (child));
  kill (child, SIGKILL);
  waitpid (child, &status, 0);
  XCloseDisplay (display);

  return painted - started < DEADLINE_USEC ? 0 : 1;
}
