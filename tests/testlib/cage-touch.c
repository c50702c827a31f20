/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <wayland-server-core.h>

#include <wlr/backend.h>
#include <wlr/backend/headless.h>
#include <wlr/backend/multi.h>
#include <wlr/interfaces/wlr_touch.h>
#include <wlr/types/wlr_input_device.h>

/*
 * A touchscreen for cage where there is none: loaded into it before all else, it adds one to the
 * backend that has no hardware, and puts fingers on it as lines of a pipe say:
 *
 *     d FINGER X Y     a finger comes down, at a place from 0 to 1 each way
 *     m FINGER X Y     it moves
 *     u FINGER         it is lifted
 *     c FINGER         the compositor takes it for something else
 *
 * From there on it is what cage does with any touch. Made for wlroots 0.15, which is in Debian 12;
 * later ones have no such device.
 */

static struct wl_display *display;
static struct wlr_input_device *screen;
static FILE *orders;

static uint32_t
get_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);

  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void
put_down (int    finger,
          double x,
          double y)
{
  struct wlr_event_touch_down event = { screen, get_time (), finger, x, y };

  wl_signal_emit (&screen->touch->events.down, &event);
}

static void
move (int    finger,
      double x,
      double y)
{
  struct wlr_event_touch_motion event = { screen, get_time (), finger, x, y };

  wl_signal_emit (&screen->touch->events.motion, &event);
}

static void
lift (int finger)
{
  struct wlr_event_touch_up event = { screen, get_time (), finger };

  wl_signal_emit (&screen->touch->events.up, &event);
}

static void
cancel (int finger)
{
  struct wlr_event_touch_cancel event = { screen, get_time (), finger };

  wl_signal_emit (&screen->touch->events.cancel, &event);
}

static void
obey (const char *line)
{
  char kind;
  int finger;
  double x = 0, y = 0;

  if (sscanf (line, "%c %d %lf %lf", &kind, &finger, &x, &y) < 2)
    return;

  if (kind == 'd')
    put_down (finger, x, y);
  else if (kind == 'm')
    move (finger, x, y);
  else if (kind == 'u')
    lift (finger);
  else if (kind == 'c')
    cancel (finger);
  wl_signal_emit (&screen->touch->events.frame, NULL);
}

static int
on_orders (int       fd,
           uint32_t  mask,
           void     *data)
{
  char line[256];

  while (fgets (line, sizeof line, orders) != NULL)
    obey (line);
  clearerr (orders);

  return 0;
}

static void
add_to_headless (struct wlr_backend *backend,
                 void               *data)
{
  if (screen == NULL && wlr_backend_is_headless (backend))
    screen = wlr_headless_add_input_device (backend, WLR_INPUT_DEVICE_TOUCH);
}

static void
open_orders (void)
{
  const char *path = getenv ("CAGE_TOUCH");
  /* For writing too, so that it is never at its end. */
  int fd = path != NULL ? open (path, O_RDWR | O_NONBLOCK | O_CLOEXEC) : -1;

  if (fd < 0 || screen == NULL)
    {
      fprintf (stderr, "cage-touch: no pipe, or no backend to put a touchscreen on\n");
      exit (1);
    }

  orders = fdopen (fd, "r");
  wl_event_loop_add_fd (wl_display_get_event_loop (display), fd, WL_EVENT_READABLE, on_orders,
                        NULL);
}

__attribute__ ((visibility ("default"))) struct wlr_backend *
wlr_backend_autocreate (struct wl_display *the_display)
{
  struct wlr_backend *(*next) (struct wl_display *) = dlsym (RTLD_NEXT, "wlr_backend_autocreate");

  display = the_display;

  return next (the_display);
}

__attribute__ ((visibility ("default"))) bool
wlr_backend_start (struct wlr_backend *backend)
{
  bool (*next) (struct wlr_backend *) = dlsym (RTLD_NEXT, "wlr_backend_start");
  bool started = next (backend);

  /* It starts those inside it by the same function. */
  if (started && screen == NULL && wlr_backend_is_multi (backend))
    {
      wlr_multi_for_each_backend (backend, add_to_headless, NULL);
      open_orders ();
    }

  return started;
}

/* What cage starts is not to load this. */
__attribute__ ((constructor)) static void
hide (void)
{
  unsetenv ("LD_PRELOAD");
}
