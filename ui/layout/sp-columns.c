/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-columns.h"

#include "sp-arrangement.h"

/* How much of a page stays in sight when it is turned, so that nobody loses the line. */
#define OVERLAP 0.15

/* Words that end this near to the edge of a page, in px, look as if there were more of them. */
#define NEAR_EDGE 12

/*
 * SpColumns:
 *
 * The parts of a screen, in one column or in two, on as many pages as they need, one of which is in
 * sight. All of the layout is found when the place is given out; nothing is asked for another
 * layout meanwhile.
 *
 * Node name: `columns`.
 */
struct _SpColumns
{
  GtkWidget parent_instance;

  SpArrangementStyle style;
  int                offset;            /* in px: what is above the page in sight */
  int                extent;            /* in px: how high all of it is */
  int                page_height;       /* in px; 0 if it is not on pages of its own */
};

enum
{
  TURNED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpColumns, sp_columns, GTK_TYPE_WIDGET)

static void
sp_columns_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  *minimum = 0;
  /* Whatever the height, the parts find their place on pages. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = sp_arrangement_least_width (widget);
  *natural = *minimum;
}

static int
get_last_offset (SpColumns *self,
                 int        height)
{
  return MAX (0, self->extent - height);
}

static void
sp_columns_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  SpColumns *self = SP_COLUMNS (widget);
  g_auto (SpArrangement) arrangement = { 0 };

  sp_arrangement_find (&arrangement, widget, &self->style, width, height);
  self->extent = arrangement.extent;
  self->page_height = arrangement.page_height;
  self->offset = CLAMP (self->offset, 0, get_last_offset (self, height));
  sp_arrangement_allocate (&arrangement, widget, self->offset);
}

static GtkSizeRequestMode
sp_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
show_from (SpColumns *self,
           int        offset)
{
  int clamped = CLAMP (offset, 0, get_last_offset (self,
                                                   gtk_widget_get_height (GTK_WIDGET (self))));

  if (clamped == self->offset)
    return;

  self->offset = clamped;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[TURNED], 0);
}

/* Whoever goes on by the keyboard sees where they are. */
static void
sp_columns_set_focus_child (GtkWidget *widget,
                            GtkWidget *child)
{
  SpColumns *self = SP_COLUMNS (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  int height = gtk_widget_get_height (widget);
  graphene_rect_t bounds;

  GTK_WIDGET_CLASS (sp_columns_parent_class)->set_focus_child (widget, child);

  if (child == NULL || focus == NULL || height == 0
      || !gtk_widget_compute_bounds (focus, widget, &bounds))
    return;

  if (self->page_height > 0)
    show_from (self, (int) (bounds.origin.y + self->offset) / self->page_height
                     * self->page_height);
  else if (bounds.origin.y < 0)
    show_from (self, self->offset + bounds.origin.y - NEAR_EDGE);
  else if (bounds.origin.y + bounds.size.height > height)
    show_from (self, self->offset + bounds.origin.y + bounds.size.height - height + NEAR_EDGE);
}

static void
sp_columns_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (sp_columns_parent_class)->dispose (object);
}

static void
sp_columns_class_init (SpColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_columns_dispose;
  widget_class->measure = sp_columns_measure;
  widget_class->size_allocate = sp_columns_size_allocate;
  widget_class->get_request_mode = sp_columns_get_request_mode;
  widget_class->set_focus_child = sp_columns_set_focus_child;

  /**
   * SpColumns::turned:
   * @self: columns
   *
   * Another page is in sight.
   */
  signals[TURNED] = g_signal_new ("turned", SP_TYPE_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "columns");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
sp_columns_init (SpColumns *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sp_columns_new:
 * @two: whether there are two columns, where that is possible
 * @dense: whether, where there is no room to spare, as much is in sight as can be
 *
 * Returns: (transfer floating): columns with nothing in them
 */
GtkWidget *
sp_columns_new (gboolean two,
                gboolean dense)
{
  SpColumns *self = g_object_new (SP_TYPE_COLUMNS, NULL);

  self->style = (SpArrangementStyle) { .two = two, .dense = dense };

  return GTK_WIDGET (self);
}

/**
 * sp_columns_append:
 * @self: columns
 * @child: what comes next
 */
void
sp_columns_append (SpColumns *self,
                   GtkWidget *child)
{
  g_return_if_fail (SP_IS_COLUMNS (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/**
 * sp_columns_append_low:
 * @self: columns
 * @child: what comes next, and may stand lower where there is room, nearer to hand
 * @low: how much of the room that is left stands above it, from 0 to 1
 */
void
sp_columns_append_low (SpColumns *self,
                       GtkWidget *child,
                       double     low)
{
  g_return_if_fail (SP_IS_COLUMNS (self));

  g_object_set_data (G_OBJECT (child), "low-percent", GUINT_TO_POINTER ((guint) (low * 100)));
  sp_columns_append (self, child);
}

/**
 * sp_columns_fits:
 * @self: columns
 * @width: the room there is, in px
 * @height: the room there is, in px
 * @roomy: whether with wide gaps and large targets
 *
 * Returns: whether all of it is in sight at once there
 */
gboolean
sp_columns_fits (SpColumns *self,
                 int        width,
                 int        height,
                 gboolean   roomy)
{
  g_auto (SpArrangement) arrangement = { 0 };
  SpArrangementStyle style;

  g_return_val_if_fail (SP_IS_COLUMNS (self), FALSE);

  style = self->style;
  style.roomy = roomy;
  sp_arrangement_find (&arrangement, GTK_WIDGET (self), &style, width, height);

  return arrangement.fits;
}

/**
 * sp_columns_get_roomy:
 * @self: columns
 *
 * Returns: whether they have wide gaps and large targets
 */
gboolean
sp_columns_get_roomy (SpColumns *self)
{
  g_return_val_if_fail (SP_IS_COLUMNS (self), FALSE);

  return self->style.roomy;
}

/**
 * sp_columns_set_roomy:
 * @self: columns that are about to be given their place
 * @roomy: whether with wide gaps and large targets
 */
void
sp_columns_set_roomy (SpColumns *self,
                      gboolean   roomy)
{
  g_return_if_fail (SP_IS_COLUMNS (self));

  self->style.roomy = roomy;
}

/**
 * sp_columns_has_before:
 * @self: columns
 *
 * Returns: whether there is anything above what is in sight
 */
gboolean
sp_columns_has_before (SpColumns *self)
{
  g_return_val_if_fail (SP_IS_COLUMNS (self), FALSE);

  return self->offset > 0;
}

/**
 * sp_columns_has_more:
 * @self: columns
 *
 * Returns: whether there is anything below what is in sight
 */
gboolean
sp_columns_has_more (SpColumns *self)
{
  g_return_val_if_fail (SP_IS_COLUMNS (self), FALSE);

  return self->offset < get_last_offset (self, gtk_widget_get_height (GTK_WIDGET (self)));
}

static gboolean
is_cut_at (SpColumns       *self,
           GtkWidget       *widget,
           double           edge,
           graphene_rect_t *bounds)
{
  return gtk_widget_should_layout (widget)
         && gtk_widget_compute_bounds (widget, GTK_WIDGET (self), bounds)
         && bounds->origin.y < edge + NEAR_EDGE
         && bounds->origin.y + bounds->size.height > edge - NEAR_EDGE;
}

/* How far from @edge the words reach that it cuts, up (negative) or down. */
static double
find_cut (SpColumns *self,
          GtkWidget *widget,
          double     edge,
          gboolean   up)
{
  double cut = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;
      double reach;

      if (!is_cut_at (self, child, edge, &bounds))
        continue;

      if (!GTK_IS_LABEL (child))
        reach = find_cut (self, child, edge, up);
      else
        reach = up ? bounds.origin.y - edge : bounds.origin.y + bounds.size.height - edge;
      cut = up ? MIN (cut, reach) : MAX (cut, reach);
    }

  return cut;
}

/*
 * What a turned page begins with, or ends with, is whole: whoever reads slowly need not put half a
 * sentence together with the other half. Words higher than the page are turned like any.
 */
static int
get_step (SpColumns *self,
          gboolean   on)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double step = height * (1 - OVERLAP);
  double cut;

  if (self->page_height > 0)
    return self->page_height;

  cut = on ? -find_cut (self, GTK_WIDGET (self), height, TRUE)
           : find_cut (self, GTK_WIDGET (self), 0, FALSE);

  return cut < height - 1 ? MIN (step, height - cut) : step;
}

/**
 * sp_columns_turn:
 * @self: columns
 * @on: whether on to what comes next, and not back
 *
 * Turns the page.
 */
void
sp_columns_turn (SpColumns *self,
                 gboolean   on)
{
  int step;

  g_return_if_fail (SP_IS_COLUMNS (self));

  step = get_step (self, on);
  show_from (self, self->offset + (on ? step : -step));
}

/**
 * sp_columns_get_offset:
 * @self: columns
 *
 * Returns: how much of it is above what is in sight, in px
 */
int
sp_columns_get_offset (SpColumns *self)
{
  g_return_val_if_fail (SP_IS_COLUMNS (self), 0);

  return self->offset;
}

/**
 * sp_columns_set_offset:
 * @self: columns that have not been given their place
 * @offset: how much of it is to be above what is in sight, in px
 */
void
sp_columns_set_offset (SpColumns *self,
                       int        offset)
{
  g_return_if_fail (SP_IS_COLUMNS (self));

  self->offset = offset;
}
