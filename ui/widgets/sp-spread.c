/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-spread.h"

#include "ui/sp-style.h"

/* In times the text size. A line of one column alone keeps to 80 characters (WCAG 2.2, 1.4.8). */
#define GAP_EMS 1.1
#define MAX_EMS_ALONE 38

/*
 * SpSpread:
 *
 * Lays out what there is to read as an open book does: down the left column, then down the right
 * one, as even as can be, and with no heading left at the foot of a column. What does not fit
 * goes on the next two columns, which stand below as a page of their own; nothing is cut, and
 * nobody has to scroll down, up and down again to read on. The title stands above both columns.
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

typedef struct
{
  GArray *parts;                /* (owned): of Part */
  guint   n_head;               /* how many of them stand above the columns */
  int     head;                 /* how high those are */
} Flow;

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
             || gtk_widget_has_css_class (next, "provenance")
             || (GTK_IS_LABEL (child) && get_role (next) == GTK_ACCESSIBLE_ROLE_LIST));
}

static gboolean
is_head (GtkWidget *child)
{
  return gtk_widget_has_css_class (child, "tag")
         || gtk_widget_has_css_class (child, "title")
         || gtk_widget_has_css_class (child, "lead");
}

static void
flow_clear (Flow *flow)
{
  g_clear_pointer (&flow->parts, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Flow, flow_clear)

static Part *
get_part (Flow  *flow,
          guint  i)
{
  return &g_array_index (flow->parts, Part, i);
}

static void
flow_init (Flow      *flow,
           GtkWidget *widget,
           int        width,
           int        column_width)
{
  flow->parts = g_array_new (FALSE, TRUE, sizeof (Part));
  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      Part part = { .child = child, .leads_on = leads_on (child) };
      gboolean head = flow->n_head == flow->parts->len && is_head (child);

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, head ? width : column_width,
                          NULL, &part.height, NULL, NULL);
      g_array_append_val (flow->parts, part);
      if (head)
        {
          flow->n_head++;
          flow->head += part.height;
        }
    }
}

static int
add_heights (Flow  *flow,
             guint  first)
{
  int height = 0;

  for (guint i = first; i < flow->parts->len; i++)
    height += get_part (flow, i)->height;

  return height;
}

/* Where the right column starts if all from @first on goes on two; and how high the higher is. */
static guint
find_turn (Flow  *flow,
           guint  first,
           int   *height)
{
  int all = add_heights (flow, first);
  int left = 0;
  guint turn = flow->parts->len;

  *height = all;
  for (guint i = first; i + 1 < flow->parts->len; i++)
    {
      Part *part = get_part (flow, i);
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
fill_column (Flow  *flow,
             guint  first,
             int    height)
{
  int filled = 0;
  guint next = first;
  guint filled_to = first;

  for (guint i = first; i < flow->parts->len; i++)
    {
      Part *part = get_part (flow, i);

      filled += part->height;
      if (filled > height)
        break;
      filled_to = i + 1;
      if (!part->leads_on)
        next = i + 1;
    }

  /* Rather parted from what it leads on to than no columns at all. */
  return next > first ? next : filled_to;
}

static void
set_column (Flow  *flow,
            guint  first,
            guint  end,
            guint  column)
{
  for (guint i = first; i < end; i++)
    get_part (flow, i)->column = column;
}

/* Gives every part its column. Returns how many pages there are, or 0 if a part is too high. */
static guint
flow_onto (Flow *flow,
           int   page_height)
{
  guint first = flow->n_head;

  for (guint column = 0; ; column++)
    {
      int room = page_height - (column < 2 ? flow->head : 0);
      int higher;
      guint next = find_turn (flow, first, &higher);

      if (column % 2 == 0 && higher <= room)
        {
          set_column (flow, first, next, column);
          set_column (flow, next, flow->parts->len, column + 1);
          return column / 2 + 1;
        }

      next = fill_column (flow, first, room);
      /* Below the title there is less room than on the pages to come; but not for nothing. */
      if (next == first && (room == page_height || (column == 1 && first == flow->n_head)))
        return 0;

      set_column (flow, first, next, column);
      first = next;
      if (first == flow->parts->len)
        return column / 2 + 1;
    }
}

static int
get_gap (GtkWidget *widget)
{
  return sp_style_get_em (widget) * GAP_EMS;
}

/* How wide the widest part has to be. */
static int
get_least_width (GtkWidget *widget)
{
  int least = 0;

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      int minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      least = MAX (least, minimum);
    }

  return least;
}

static int
get_half (GtkWidget *widget,
          int        width)
{
  return (width - get_gap (widget)) / 2;
}

static int
get_column_width (SpSpread  *self,
                  GtkWidget *widget,
                  int        width)
{
  int least = get_least_width (widget);
  int alone = sp_style_get_em (widget) * MAX_EMS_ALONE;

  /* Never less than the least, for GTK asks before sp_spread_fit() has decided, too. */
  if (self->alone)
    return MIN (width, MAX (least, alone));

  return MAX (least, get_half (widget, width));
}

static GtkSizeRequestMode
sp_spread_get_request_mode (GtkLayoutManager *manager,
                            GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Too narrow for two columns is no reason to be wider than the screen: there can be one. */
static void
measure_widths (SpSpread  *self,
                GtkWidget *widget,
                int       *minimum,
                int       *natural)
{
  int widest = 0;

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      int child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &child_natural, NULL, NULL);
      widest = MAX (widest, child_natural);
    }

  *minimum = get_least_width (widget);
  *natural = self->alone ? widest : 2 * widest + get_gap (widget);
}

static int
measure_height (SpSpread  *self,
                GtkWidget *widget,
                int        width)
{
  g_auto (Flow) flow = { 0 };
  int height;

  flow_init (&flow, widget, width, get_column_width (self, widget, width));
  if (self->alone)
    return add_heights (&flow, 0);

  if (self->page_height > 0)
    return flow_onto (&flow, self->page_height) * self->page_height;

  find_turn (&flow, flow.n_head, &height);

  return flow.head + height;
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
allocate_part (GtkWidget *child,
               int        x,
               int        y,
               int        width,
               int        height)
{
  GtkAllocation place = { x, y, width, height };

  gtk_widget_size_allocate (child, &place, -1);
}

static void
allocate_columns (SpSpread *self,
                  Flow     *flow,
                  int       width,
                  int       column_width)
{
  guint column = 0;
  int y = flow->head;

  for (guint i = flow->n_head; i < flow->parts->len; i++)
    {
      Part *part = get_part (flow, i);

      if (part->column != column)
        {
          column = part->column;
          y = column < 2 ? flow->head : (int) (column / 2) * self->page_height;
        }

      allocate_part (part->child, column % 2 == 0 ? 0 : width - column_width, y, column_width,
                     part->height);
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
  g_auto (Flow) flow = { 0 };
  int y = 0;

  flow_init (&flow, widget, width, column_width);
  if (!self->alone)
    flow_onto (&flow, self->page_height > 0 ? self->page_height : G_MAXINT);

  for (guint i = 0; i < flow.n_head; i++)
    {
      Part *part = get_part (&flow, i);

      allocate_part (part->child, 0, y, width, part->height);
      y += part->height;
    }
  allocate_columns (self, &flow, width, column_width);
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
fit_columns (GtkWidget *widget,
             int        width,
             int        height,
             int        page_height,
             int       *fitted)
{
  int column_width = get_half (widget, width);
  g_auto (Flow) flow = { 0 };
  int higher;

  *fitted = 0;
  if (get_least_width (widget) > column_width)
    return FALSE;

  flow_init (&flow, widget, width, column_width);
  find_turn (&flow, flow.n_head, &higher);
  if (flow.head + higher <= height)
    return TRUE;

  *fitted = page_height;

  return flow_onto (&flow, page_height) > 0;
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
