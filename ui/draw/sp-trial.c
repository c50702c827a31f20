/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-trial.h"

#include "sp-icon.h"
#include "sp-label.h"

static void
paint (GtkWidget *widget,
       cairo_t   *cr)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return;

  if (SP_IS_LABEL (widget))
    {
      int x, y;

      cairo_move_to (cr, 0, 0);
      pango_cairo_show_layout (cr, sp_label_get_layout (SP_LABEL (widget), &x, &y));
    }
  else if (SP_IS_ICON (widget))
    sp_icon_get_ready (SP_ICON (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    paint (child, cr);
}

/**
 * sp_trial_paint:
 * @widget: a widget that has its place, and need not be shown
 * @format: of the picture that is thrown away
 * @width: of that, in px
 * @height: of that, in px
 *
 * Paints the letters of @widget where nobody sees them, and gets its icons ready. When something
 * is painted, most of the time goes into what is there the next time: memory for a picture, each
 * letter of a font, and the icons.
 */
void
sp_trial_paint (GtkWidget      *widget,
                cairo_format_t  format,
                int             width,
                int             height)
{
  cairo_surface_t *surface = cairo_image_surface_create (format, width, height);
  cairo_t *cr = cairo_create (surface);

  /* All of the picture gets memory. */
  cairo_paint (cr);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    paint (child, cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}
