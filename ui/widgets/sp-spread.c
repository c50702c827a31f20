/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-spread.h"

#include "ui/sp-style.h"

/* In times the text size. A line of one column alone keeps to 80 characters (WCAG 2.2, 1.4.8). */
#define GAP_EMS 1.6
#define MAX_EMS_ALONE 38

/*
 * SpSpread:
 *
 * Lays out what there is to read as an open book does: down the left column, then down the right
 * one, as even as can be, and with no heading left at the foot of a column. What does not fit
 * goes on the next two columns, which stand below as a page of their own; nothing is cut, and
 * nobody has to scroll down, up and down again to read on.
 *
 * Where one part alone is higher or wider than a column may be, as with the largest text, there is
 * one column instead. sp_spread_fit() decides.
 */
struct _SpSpread
{
  GtkLayoutManager parent_instance;

  int      page_height;         /* in px; 0 if all is on one page */
  gboolean alone;               /* one column only */
};

G_DEFINE_FINAL_TYPE (SpSpread, sp_spread, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget *child;
  int        height;
  gboolean   leads_on;          /* means nothing without what comes below it */
  guint      column;
} Part;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return skip_hidden (gtk_widget_get_first_child (widget));
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

static GtkAccessibleRole
get_role (GtkWidget *child)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (child));
}

static gboolean
leads_on (GtkWidget *child)
{
  GtkWidget *next = get_next (child);

  return next != NULL
         && (get_role (child) == GTK_ACCESSIBLE_ROLE_HEADING
             || gtk_widget_has_css_class (child, "tag")
             || gtk_widget_has_css_class (next, "small")
             || (GTK_IS_LABEL (child) && get_role (next) == GTK_ACCESSIBLE_ROLE_LIST));
}

static GArray *
measure_parts (GtkWidget *widget,
               int        width)
{
  GArray *parts = g_array_new (FALSE, TRUE, sizeof (Part));

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      Part part = { .child = child, .leads_on = leads_on (child) };

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &part.height, NULL, NULL);
      g_array_append_val (parts, part);
    }

  return parts;
}

static int
add_heights (GArray *parts,
             guint   first)
{
  int height = 0;

  for (guint i = first; i < parts->len; i++)
    height += g_array_index (parts, Part, i).height;

  return height;
}

/* Where the right column starts if all from @first on goes on two; and how high the higher is. */
static guint
find_turn (GArray *parts,
           guint   first,
           int    *height)
{
  int all = add_heights (parts, first);
  int left = 0;
  guint turn = parts->len;

  *height = all;
  for (guint i = first; i + 1 < parts->len; i++)
    {
      Part *part = &g_array_index (parts, Part, i);
      int higher;

      left += part->height;
      higher = MAX (left, all - left);
      if (!part->leads_on && higher < *height)
        {
          *height = higher;
          turn = i + 1;
        }
    }

  return turn;
}

/* Where the next column starts if the one that starts at @first is filled. */
static guint
fill_column (GArray *parts,
             guint   first,
             int     height)
{
  int filled = 0;
  guint next = first;

  for (guint i = first; i < parts->len; i++)
    {
      Part *part = &g_array_index (parts, Part, i);

      filled += part->height;
      if (filled > height)
        break;
      if (!part->leads_on)
        next = i + 1;
    }

  return next;
}

static void
set_column (GArray *parts,
            guint   first,
            guint   end,
            guint   column)
{
  for (guint i = first; i < end; i++)
    g_array_index (parts, Part, i).column = column;
}

/* Gives every part its column. Returns how many pages there are, or 0 if a part is too high. */
static guint
flow (GArray *parts,
      int     page_height)
{
  guint first = 0;

  for (guint column = 0; ; column++)
    {
      int higher;
      guint next = find_turn (parts, first, &higher);

      if (column % 2 == 0 && higher <= page_height)
        {
          set_column (parts, first, next, column);
          set_column (parts, next, parts->len, column + 1);
          return column / 2 + 1;
        }

      next = fill_column (parts, first, page_height);
      if (next == first)
        return 0;

      set_column (parts, first, next, column);
      first = next;
      if (first == parts->len)
        return column / 2 + 1;
    }
}

static int
get_gap (GtkWidget *widget)
{
  return sp_style_get_em (widget) * GAP_EMS;
}

static int
get_column_width (SpSpread  *self,
                  GtkWidget *widget,
                  int        width)
{
  if (self->alone)
    return MIN (width, (int) (sp_style_get_em (widget) * MAX_EMS_ALONE));

  return (width - get_gap (widget)) / 2;
}

static GtkSizeRequestMode
sp_spread_get_request_mode (GtkLayoutManager *manager,
                            GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_widths (SpSpread  *self,
                GtkWidget *widget,
                int       *minimum,
                int       *natural)
{
  int columns = self->alone ? 1 : 2;
  int gaps = self->alone ? 0 : get_gap (widget);

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1,
                          &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }

  /* Too narrow for two columns is no reason to be wider than the screen: there can be one. */
  *natural = MAX (*minimum, *natural * columns + gaps);
}

static int
measure_height (SpSpread  *self,
                GtkWidget *widget,
                int        width)
{
  g_autoptr (GArray) parts = measure_parts (widget, get_column_width (self, widget, width));
  int height;

  if (self->alone)
    return add_heights (parts, 0);

  if (self->page_height > 0)
    return flow (parts, self->page_height) * self->page_height;

  find_turn (parts, 0, &height);

  return height;
}

static void
sp_spread_measure (GtkLayoutManager *manager,
                   GtkWidget        *widget,
                   GtkOrientation    orientation,
                   int               for_size,
                   int              *minimum,
                   int              *natural,
                   int              *minimum_baseline,
                   int              *natural_baseline)
{
  SpSpread *self = SP_SPREAD (manager);

  *minimum = 0;
  *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_widths (self, widget, minimum, natural);
      return;
    }

  if (for_size < 0)
    measure_widths (self, widget, minimum, &for_size);
  *natural = measure_height (self, widget, for_size);
  *minimum = *natural;
}

static void
allocate_parts (SpSpread *self,
                GArray   *parts,
                int       width,
                int       column_width)
{
  guint column = 0;
  int y = 0;

  for (guint i = 0; i < parts->len; i++)
    {
      Part *part = &g_array_index (parts, Part, i);
      GtkAllocation place = { 0, 0, column_width, part->height };

      if (part->column != column)
        {
          column = part->column;
          y = (int) (column / 2) * self->page_height;
        }

      place.x = column % 2 == 0 ? 0 : width - column_width;
      place.y = y;
      gtk_widget_size_allocate (part->child, &place, -1);
      y += part->height;
    }
}

static void
sp_spread_allocate (GtkLayoutManager *manager,
                    GtkWidget        *widget,
                    int               width,
                    int               height,
                    int               baseline)
{
  SpSpread *self = SP_SPREAD (manager);
  int column_width = get_column_width (self, widget, width);
  g_autoptr (GArray) parts = measure_parts (widget, column_width);

  if (!self->alone)
    flow (parts, self->page_height > 0 ? self->page_height : G_MAXINT);
  allocate_parts (self, parts, width, column_width);
}

static void
sp_spread_class_init (SpSpreadClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = sp_spread_get_request_mode;
  layout_class->measure = sp_spread_measure;
  layout_class->allocate = sp_spread_allocate;
}

static void
sp_spread_init (SpSpread *self)
{
}

/**
 * sp_spread_new:
 *
 * The space below each child is its own margin.
 *
 * Returns: (transfer full): a layout of two columns
 */
GtkLayoutManager *
sp_spread_new (void)
{
  return g_object_new (SP_TYPE_SPREAD, NULL);
}

static gboolean
is_too_wide (GtkWidget *widget,
             int        column_width)
{
  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      int minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      if (minimum > column_width)
        return TRUE;
    }

  return FALSE;
}

static gboolean
fit_columns (GtkWidget *widget,
             int        width,
             int        height,
             int        page_height,
             int       *fitted)
{
  int column_width = (width - get_gap (widget)) / 2;
  g_autoptr (GArray) parts = NULL;
  int higher;

  *fitted = 0;
  if (is_too_wide (widget, column_width))
    return FALSE;

  parts = measure_parts (widget, column_width);
  find_turn (parts, 0, &higher);
  if (higher <= height)
    return TRUE;

  *fitted = page_height;

  return flow (parts, page_height) > 0;
}

/**
 * sp_spread_fit:
 * @self: a spread
 * @width: the room there is, in px
 * @height: the room there is if all is on one page, in px
 * @page_height: the room there is if there are more, in px
 *
 * Chooses how to lay out what there is in this room.
 */
void
sp_spread_fit (SpSpread *self,
               int       width,
               int       height,
               int       page_height)
{
  gboolean alone;
  int fitted;

  g_return_if_fail (SP_IS_SPREAD (self));

  alone = !fit_columns (gtk_layout_manager_get_widget (GTK_LAYOUT_MANAGER (self)),
                        width, height, page_height, &fitted);
  if (alone)
    fitted = 0;
  if (alone == self->alone && fitted == self->page_height)
    return;

  self->alone = alone;
  self->page_height = fitted;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * sp_spread_has_pages:
 * @self: a spread
 *
 * Returns: whether what there is stands on pages, each as high as the room for it
 */
gboolean
sp_spread_has_pages (SpSpread *self)
{
  g_return_val_if_fail (SP_IS_SPREAD (self), FALSE);

  return self->page_height > 0;
}
