/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-columns.h"

#include "sp-arrangement.h"
#include "sp-lines.h"
#include "ui/sp-style.h"

/* In shares of a page: a paragraph higher than this may go on over the page. */
#define MOST_WHOLE 0.25

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
  SpContainer parent_instance;

  SpArrangementStyle style;
  GArray            *pages;             /* of SpPageSpan; empty until there is a place */
  guint              page;              /* the one in sight */
  int                offset;            /* in px: what is above the page in sight */
};

enum
{
  TURNED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpColumns, sp_columns, SP_TYPE_CONTAINER)

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

/* Pages of two columns are as high as the room there is, and nothing on them is cut. */
static void
find_whole_pages (SpColumns           *self,
                  const SpArrangement *arrangement)
{
  for (int y = 0; y < arrangement->extent; y += arrangement->page_height)
    g_array_append_val (self->pages, ((SpPageSpan) { y, y + arrangement->page_height }));
}

static void
find_pages (SpColumns           *self,
            const SpArrangement *arrangement,
            int                  height)
{
  g_autoptr (GArray) lines = NULL;

  g_array_set_size (self->pages, 0);
  if (arrangement->page_height > 0)
    {
      find_whole_pages (self, arrangement);
      return;
    }

  /* What fits need not be asked for its lines. */
  if (arrangement->extent > height)
    lines = sp_lines_list (GTK_WIDGET (self), self->offset, height * MOST_WHOLE);
  g_array_unref (self->pages);
  self->pages = sp_pages_find (lines != NULL ? (SpPageLine *) lines->data : NULL,
                               lines != NULL ? lines->len : 0, arrangement->extent,
                               MAX (1, height));
}

static SpPageSpan
get_page (SpColumns *self,
          guint      i)
{
  return g_array_index (self->pages, SpPageSpan, i);
}

/* The page on which that is which is @y px below the top of the first one. */
static guint
find_page (SpColumns *self,
           int        y)
{
  guint page = 0;

  while (page + 1 < self->pages->len && get_page (self, page + 1).start <= y)
    page++;

  return page;
}

/* In px from the top of what is in sight. */
static int
get_end (SpColumns *self)
{
  return self->pages->len > 0 ? get_page (self, self->page).end - self->offset : G_MAXINT;
}

static void
sp_columns_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  SpColumns *self = SP_COLUMNS (widget);
  g_auto (SpArrangement) arrangement = { 0 };
  int end = get_end (self);

  sp_arrangement_find (&arrangement, widget, &self->style, width, height);
  sp_arrangement_allocate (&arrangement, widget, self->offset);
  find_pages (self, &arrangement, height);
  self->page = find_page (self, self->offset);

  /* Only moved: the sizes stay. */
  if (get_page (self, self->page).start != self->offset)
    {
      self->offset = get_page (self, self->page).start;
      sp_arrangement_allocate (&arrangement, widget, self->offset);
    }

  /* What was left out, and stands where it stood, is in sight now. */
  if (get_end (self) != end)
    gtk_widget_queue_draw (widget);
}

/* What is focused has a ring around it, for which there is room at the edge. */
static gboolean
is_in_sight (GtkWidget *widget,
             GtkWidget *child,
             int        end)
{
  int edge = sp_style_get_mm (widget) * SP_ARRANGEMENT_EDGE_MM;
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (child, widget, &bounds)
         && bounds.origin.y + bounds.size.height + edge > 0 && bounds.origin.y - edge < end;
}

static void
sp_columns_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  SpColumns *self = SP_COLUMNS (widget);
  int height = gtk_widget_get_height (widget);
  int end = MIN (get_end (self), height);

  /* What the next page begins with is not drawn on this one, nor is what stands on others. */
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), end));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (is_in_sight (widget, child, end))
        gtk_widget_snapshot_child (widget, child, snapshot);
    }
  gtk_snapshot_pop (snapshot);
}

/* What is on the next page cannot be touched yet, though it begins below this one. */
static void
on_pressed (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            SpColumns       *self)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture),
                         y >= get_end (self) ? GTK_EVENT_SEQUENCE_CLAIMED
                                             : GTK_EVENT_SEQUENCE_DENIED);
}

static void
show_page (SpColumns *self,
           guint      page)
{
  if (page == self->page)
    return;

  self->page = page;
  self->offset = get_page (self, page).start;
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
  graphene_rect_t bounds;

  GTK_WIDGET_CLASS (sp_columns_parent_class)->set_focus_child (widget, child);

  if (child != NULL && focus != NULL && self->pages->len > 0
      && gtk_widget_compute_bounds (focus, widget, &bounds))
    show_page (self, find_page (self, (int) bounds.origin.y + self->offset));
}

static void
sp_columns_finalize (GObject *object)
{
  g_array_unref (SP_COLUMNS (object)->pages);

  G_OBJECT_CLASS (sp_columns_parent_class)->finalize (object);
}

static void
sp_columns_class_init (SpColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sp_columns_finalize;
  widget_class->measure = sp_columns_measure;
  widget_class->size_allocate = sp_columns_size_allocate;
  widget_class->snapshot = sp_columns_snapshot;
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
}

static void
sp_columns_init (SpColumns *self)
{
  GtkGesture *press = gtk_gesture_click_new ();

  self->pages = g_array_new (FALSE, FALSE, sizeof (SpPageSpan));
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect (press, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
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
 * sp_columns_get_extent:
 * @self: columns
 * @width: the room there is, in px
 *
 * Returns: how high all of it is on one page, in px, where there is no room to spare
 */
int
sp_columns_get_extent (SpColumns *self,
                       int        width)
{
  g_auto (SpArrangement) arrangement = { 0 };
  SpArrangementStyle style;

  g_return_val_if_fail (SP_IS_COLUMNS (self), 0);

  style = self->style;
  style.roomy = FALSE;
  sp_arrangement_find (&arrangement, GTK_WIDGET (self), &style, width, G_MAXINT16);

  return arrangement.extent;
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
 * sp_columns_set_shape:
 * @self: columns that are about to be given their place
 * @two: whether there are two columns, where that is possible
 * @dense: whether, where there is no room to spare, as much is in sight as can be
 */
void
sp_columns_set_shape (SpColumns *self,
                      gboolean   two,
                      gboolean   dense)
{
  g_return_if_fail (SP_IS_COLUMNS (self));

  self->style.two = two;
  self->style.dense = dense;
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

  return self->page > 0;
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

  return self->page + 1 < self->pages->len;
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
  g_return_if_fail (SP_IS_COLUMNS (self));

  if (on && sp_columns_has_more (self))
    show_page (self, self->page + 1);
  else if (!on && sp_columns_has_before (self))
    show_page (self, self->page - 1);
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
