/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-measure.h"

/**
 * sp_measure_least_width:
 * @widget: (nullable): a widget
 *
 * Returns: how wide it has to be at least, in px; 0 for %NULL
 */
int
sp_measure_least_width (GtkWidget *widget)
{
  int minimum = 0;

  if (widget != NULL)
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/**
 * sp_measure_width:
 * @widget: a widget
 *
 * Returns: how wide it would be with room to spare, in px
 */
int
sp_measure_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

/**
 * sp_measure_height:
 * @widget: (nullable): a widget
 * @width: the width it will have, in px
 *
 * Returns: how high it is then, in px; 0 for %NULL
 */
int
sp_measure_height (GtkWidget *widget,
                   int        width)
{
  int natural = 0;

  if (widget != NULL)
    gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}
