/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-application.h"

#include <string.h>

#include "icons/icons-resources.h"
#include "sp-clicker.h"
#include "sp-letters.h"
#include "sp-panel.h"
#include "sp-rehearsal.h"
#include "sp-style.h"
#include "sp-tour.h"
#include "sp-window.h"
#include "ui-resources.h"

/* The shape of a demonstration, which is that of the panel the screens were drawn for. */
#define PANEL_WIDTH 1080
#define PANEL_HEIGHT 1920

/* How many of the letters that no font has are told of. */
#define MOST_LETTERS 10

/* How much of a desktop’s height a demonstration takes. */
#define DESKTOP_SHARE 0.88

static double
measure_ppi (GdkMonitor *monitor)
{
  GdkRectangle geometry;

  if (monitor == NULL)
    return 0;

  gdk_monitor_get_geometry (monitor, &geometry);

  return sp_panel_believe (geometry.height, gdk_monitor_get_height_mm (monitor));
}

/* Where nothing manages windows, nothing makes one fill the screen either. */
static void
fill_monitor (SpRunOptions *options,
              GdkMonitor   *monitor)
{
  GdkRectangle geometry;

  if (monitor == NULL || options->width > 0)
    return;

  gdk_monitor_get_geometry (monitor, &geometry);
  options->width = geometry.width;
  options->height = geometry.height;
}

/* As much of the desktop as leaves its own bars in sight. */
static void
choose_window (SpRunOptions *options,
               GdkMonitor   *monitor)
{
  GdkRectangle geometry = { 0, 0, PANEL_WIDTH, PANEL_HEIGHT };
  double scale;

  if (options->width > 0)
    return;

  if (monitor != NULL)
    gdk_monitor_get_geometry (monitor, &geometry);
  scale = MIN (1, geometry.height * DESKTOP_SHARE / PANEL_HEIGHT);
  options->width = PANEL_WIDTH * scale;
  options->height = PANEL_HEIGHT * scale;
}

/*
 * A demonstration in a window shows the whole kiosk, smaller or larger, rather than a part of it. A
 * panel that is filled keeps its millimetres, as far as the screens fit.
 */
static void
choose_size (SpRunOptions *options)
{
  g_autoptr (GdkMonitor) monitor =
    g_list_model_get_item (gdk_display_get_monitors (gdk_display_get_default ()), 0);
  double site_ppi = sp_guide_get_ppi (options->guide);
  gboolean filled = options->fullscreen || options->kiosk;
  double known = 0;

  if (filled)
    fill_monitor (options, monitor);
  else
    choose_window (options, monitor);

  if (filled)
    known = site_ppi > 0 ? site_ppi : measure_ppi (monitor);
  if (options->ppi == 0)
    options->ppi = sp_panel_choose_ppi (options->width, options->height, known);
}

/* The one that runs, while one does. */
static GMainLoop *running;

static void
on_destroy (GMainLoop *loop)
{
  g_main_loop_quit (loop);
}

/* The fonts are looked for by a thread while the window is made, so this comes after it. */
static gboolean
check_letters (const char  *letters,
               GError     **error)
{
  g_autofree char *missing = sp_letters_find_missing (letters);
  g_autofree char *some = g_utf8_substring (missing, 0, MIN (g_utf8_strlen (missing, -1),
                                                             MOST_LETTERS));

  if (*missing == '\0')
    return TRUE;

  g_set_error (error, SP_RUN_ERROR, SP_RUN_ERROR_NO_FONT,
               "no font on this machine has these letters of the content: %s%s; install the "
               "package fonts-noto-core", some, strlen (some) < strlen (missing) ? "…" : "");

  return FALSE;
}

G_DEFINE_QUARK (sp-run-error-quark, sp_run_error)

/**
 * sp_application_leave:
 *
 * Has sp_application_run() end, locked or not. Nothing that a visitor can touch calls it.
 */
void
sp_application_leave (void)
{
  if (running != NULL)
    g_main_loop_quit (running);
}

/**
 * sp_application_run:
 * @options: how to run
 * @error: return location for an error
 *
 * Shows the window until it is closed, or draws the tour. It is a plain loop and not a
 * #GApplication, which would let any program on the session bus act on it.
 *
 * Returns: whether all went well; it fails with an #SpRunError, or when a picture cannot be written
 */
gboolean
sp_application_run (const SpRunOptions  *options,
                    GError             **error)
{
  SpRunOptions chosen = *options;
  g_autoptr (SpIdle) idle = NULL;
  g_autoptr (GMainLoop) loop = NULL;
  GtkWidget *window;

  if (!gtk_init_check ())
    {
      g_set_error (error, SP_RUN_ERROR, SP_RUN_ERROR_NO_DISPLAY,
                   "there is no display to show a window on; start it where DISPLAY or "
                   "WAYLAND_DISPLAY names one");
      return FALSE;
    }

  sp_icons_register_resource ();
  sp_ui_register_resource ();
  choose_size (&chosen);
  sp_style_init (chosen.ppi);

  idle = sp_idle_new (sp_guide_get_idle_seconds (chosen.guide),
                      sp_guide_get_warning_seconds (chosen.guide));
  window = sp_window_new (chosen.guide, idle, chosen.width > chosen.height);
  if (!check_letters (chosen.letters, error))
    {
      gtk_window_destroy (GTK_WINDOW (window));
      return FALSE;
    }

  if (chosen.width > 0)
    gtk_window_set_default_size (GTK_WINDOW (window), chosen.width, chosen.height);
  if (chosen.kiosk)
    sp_public_window_lock_down (SP_PUBLIC_WINDOW (window));
  else if (chosen.fullscreen)
    gtk_window_fullscreen (GTK_WINDOW (window));

  if (chosen.tour != NULL)
    {
      gboolean drawn = sp_tour_draw (SP_WINDOW (window), sp_guide_get_visit (chosen.guide),
                                     chosen.itinerary, idle, chosen.tour, error);

      gtk_window_destroy (GTK_WINDOW (window));

      return drawn;
    }

  if (chosen.present)
    sp_clicker_attach (SP_WINDOW (window), chosen.guide);
  if (chosen.drawn != NULL)
    sp_public_window_set_pulse (SP_PUBLIC_WINDOW (window), chosen.pulse_ms, chosen.drawn,
                                chosen.drawn_data);
  loop = g_main_loop_new (NULL, FALSE);
  g_signal_connect_swapped (window, "destroy", G_CALLBACK (on_destroy), loop);
  gtk_window_present (GTK_WINDOW (window));
  sp_rehearsal_start (chosen.guide, window);
  running = loop;
  g_main_loop_run (loop);
  running = NULL;

  return TRUE;
}
