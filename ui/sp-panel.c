/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-panel.h"

/*
 * How large things are on a panel. All is drawn in millimetres and points, so what is chosen here
 * is how many pixels those have.
 */

/* The panel all sizes were drawn for: 21.5 inches across, upright. */
#define PANEL_SHORT 1080
#define PANEL_LONG 1920
#define PANEL_PPI 102.0

/* What a screen may say of itself and be believed; many report nonsense or nothing. */
#define BELIEVED_LEAST_PPI 60.0
#define BELIEVED_MOST_PPI 300.0

/* What a display server says that does not know is no more than a habit. */
#define HABIT_SLACK 0.5

/**
 * sp_panel_choose_ppi:
 * @width: of the panel or window, in px
 * @height: of the panel or window, in px
 * @known_ppi: how many pixels to the inch it has, or 0 if nobody knows
 *
 * Chooses how many pixels an inch of the drawing has. That is what it has in truth where that is
 * known, and where the screens fit: on a panel that is smaller than they were drawn for, all of it
 * shrinks together until they do. Where nobody knows, the panel is taken to be as large as the one
 * they were drawn for.
 *
 * Returns: pixels per inch
 */
double
sp_panel_choose_ppi (int    width,
                     int    height,
                     double known_ppi)
{
  gboolean upright = width <= height;
  double across = (double) width / (upright ? PANEL_SHORT : PANEL_LONG);
  double down = (double) height / (upright ? PANEL_LONG : PANEL_SHORT);
  double most = PANEL_PPI * MIN (across, down);

  return known_ppi > 0 ? MIN (known_ppi, most) : most;
}

/**
 * sp_panel_believe:
 * @height: of the monitor, in px
 * @height_mm: what it says of its height, in mm
 *
 * Returns: its pixels per inch, or 0 if what it says cannot be, or says nothing
 */
double
sp_panel_believe (int height,
                  int height_mm)
{
  static const double habits[] = { 96, 100 };
  double ppi = height_mm > 0 ? height * 25.4 / height_mm : 0;

  for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
    {
      if (ABS (ppi - habits[i]) < HABIT_SLACK)
        return 0;
    }

  return ppi >= BELIEVED_LEAST_PPI && ppi <= BELIEVED_MOST_PPI ? ppi : 0;
}
