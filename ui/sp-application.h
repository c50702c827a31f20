/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/sheet/sp-guide.h"
#include "app/sheet/sp-itinerary.h"
#include "sp-public-window.h"

G_BEGIN_DECLS

#define SP_RUN_ERROR (sp_run_error_quark ())

/**
 * SpRunError:
 * @SP_RUN_ERROR_NO_DISPLAY: there is no display to show a window on
 * @SP_RUN_ERROR_NO_FONT: no font can draw all the words
 *
 * Why nothing is shown.
 */
typedef enum
{
  SP_RUN_ERROR_NO_DISPLAY,
  SP_RUN_ERROR_NO_FONT,
} SpRunError;

/**
 * SpRunOptions:
 * @guide: what to show
 * @letters: the letters of all words that can be shown
 * @itinerary: the way to every screen, for the tour
 * @width: width of the window in px, or 0 to choose
 * @height: height of the window in px, or 0 to choose
 * @ppi: pixels per inch of the panel, or 0 to choose
 * @fullscreen: whether to fill the screen
 * @present: whether somebody shows it to others, with the keys of a clicker
 * @kiosk: whether to lock the window down
 * @tour: (nullable): a folder to draw every screen into, instead of waiting for a visitor
 * @pulse_ms: how often @drawn is to be called at least, in ms, or 0 for the first frame alone
 * @drawn: (nullable): called when a frame has been painted
 * @drawn_data: for @drawn
 *
 * How to run.
 */
typedef struct
{
  SpGuide           *guide;
  const char        *letters;
  const SpItinerary *itinerary;
  int                width;
  int                height;
  double             ppi;
  gboolean           fullscreen;
  gboolean           present;
  gboolean           kiosk;
  const char        *tour;
  guint              pulse_ms;
  SpDrawnFunc        drawn;
  gpointer           drawn_data;
} SpRunOptions;

GQuark   sp_run_error_quark     (void);
void     sp_application_leave   (void);
gboolean sp_application_run     (const SpRunOptions  *options,
                                 GError             **error);

G_END_DECLS
