/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-lines.h"

#include "ui/draw/sp-drawing.h"
#include "ui/draw/sp-label.h"

/* What must not be cut at the edge of a page: words, and what can be touched. */

typedef struct
{
  GtkWidget *root;
  int        offset;
  int        most_whole;
  GArray    *lines;
} Listing;

static void
add_line (Listing *listing,
          double   top,
          double   bottom,
          double   start)
{
  SpPageLine line = {
    .top = (int) top + listing->offset,
    /* Edges of a fraction of a pixel are inside. */
    .bottom = (int) bottom + listing->offset,
    .start = (int) start + listing->offset,
  };

  g_array_append_val (listing->lines, line);
}

static void
add_lines_of_label (Listing               *listing,
                    SpLabel               *label,
                    const graphene_rect_t *bounds,
                    double                 start)
{
  int x, y;
  PangoLayoutIter *iter = pango_layout_get_iter (sp_label_get_layout (label, &x, &y));
  double top = start;

  do
    {
      int to;

      pango_layout_iter_get_line_yrange (iter, NULL, &to);
      add_line (listing, top, bounds->origin.y + y + PANGO_PIXELS_FLOOR (to), start);
      top = bounds->origin.y + y + PANGO_PIXELS_FLOOR (to);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

/* A long paragraph may go on over the page, or most of the one before it would be empty. */
static gboolean
is_parted_by_line (Listing               *listing,
                   GtkWidget             *widget,
                   const graphene_rect_t *bounds)
{
  return SP_IS_LABEL (widget) && bounds->size.height > listing->most_whole;
}

static gboolean
is_whole (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || SP_IS_LABEL (widget)
         || gtk_widget_get_first_child (widget) == NULL;
}

static gboolean
leads_on (GtkWidget *widget)
{
  const SpPart *part = sp_drawing_get_part (widget);

  return (part != NULL && part->leads_on)
         || gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget))
              == GTK_ACCESSIBLE_ROLE_HEADING;
}

/* @start: where that begins of which this comes first, in px of the root */
static void
list (Listing   *listing,
      GtkWidget *widget,
      double     start)
{
  guint n_before = listing->lines->len;
  graphene_rect_t bounds;

  if (!gtk_widget_should_layout (widget) || !gtk_widget_get_child_visible (widget)
      || !gtk_widget_compute_bounds (widget, listing->root, &bounds))
    return;

  start = MIN (start, bounds.origin.y);
  if (is_parted_by_line (listing, widget, &bounds))
    add_lines_of_label (listing, SP_LABEL (widget), &bounds, start);
  else if (is_whole (widget))
    add_line (listing, start, bounds.origin.y + bounds.size.height, start);
  else
    {
      for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        list (listing, child, listing->lines->len == n_before ? start : G_MAXDOUBLE);
    }

  if (listing->lines->len > n_before && leads_on (widget))
    g_array_index (listing->lines, SpPageLine, listing->lines->len - 1).leads_on = TRUE;
}

/**
 * sp_lines_list:
 * @root: a widget whose children have their places
 * @offset: how much of it is above what is in sight, in px
 * @most_whole: how high a paragraph may be that is never parted, in px
 *
 * Returns: (transfer full) (element-type SpPageLine): what must not be cut, in reading order
 */
GArray *
sp_lines_list (GtkWidget *root,
               int        offset,
               int        most_whole)
{
  Listing listing = {
    root, offset, most_whole, g_array_new (FALSE, FALSE, sizeof (SpPageLine)),
  };

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list (&listing, child, G_MAXDOUBLE);

  return listing.lines;
}
