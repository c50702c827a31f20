/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-columns.h"

#include "sp-flow.h"
#include "ui/draw/sp-drawing.h"
#include "ui/sp-style.h"

/* Millimetres of the panel. Where a page has room to spare, its gaps and its targets are larger. */
#define GAP_MM 3.5
#define DENSE_GAP_MM 2.0
#define ROOMY_GAP_MM 5.5
#define ROOMY_TARGET_MM 27.0

/* What is cut off at the edge needs room for a focus ring, which is wider than what it is on. */
#define EDGE_MM 2.0

/* In times the text size. A line of one column alone keeps to 80 characters (WCAG 2.2, 1.4.8). */
#define COLUMN_GAP_EMS 1.1
#define MAX_EMS_ALONE 38

/* How much of a page stays in sight when it is turned, so that nobody loses the line. */
#define OVERLAP 0.15

/* Words that end this near to the edge of a page, in px, look as if there were more of them. */
#define NEAR_EDGE 12

/*
 * SpColumns:
 *
 * The parts of a screen, in one column or in two, on as many pages as they need, one of which is in
 * sight. All of the layout is found when the place is given out, from the heights of the parts
 * alone; nothing is asked for another layout meanwhile.
 *
 * Where one part alone is higher or wider than a column may be, as with the largest text, there is
 * one column instead of two.
 *
 * Node name: `columns`.
 */
struct _SpColumns
{
  GtkWidget parent_instance;

  gboolean two;                 /* in two columns, where that is possible */
  gboolean dense;               /* as much in sight as can be, for there are numbers in it */
  gboolean roomy;
  int      offset;              /* in px: what is above the page in sight */
  int      extent;              /* in px: how high all of it is */
  int      page_height;         /* in px; 0 if it is not on pages of its own */
};

enum
{
  TURNED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpColumns, sp_columns, GTK_TYPE_WIDGET)

typedef struct
{
  GPtrArray  *children;         /* (owned) */
  SpFlowItem *items;            /* (owned): of the children */
  int         edge;             /* in px */
  int         gap;              /* in px */
  int         head_width;       /* in px */
  int         column_width;     /* in px */
  int         extent;           /* in px, with the edges */
  int         page_height;      /* in px; 0 if there is one page, or what is scrolled */
  gboolean    fits;
} Layout;

static void
layout_clear (Layout *layout)
{
  g_clear_pointer (&layout->children, g_ptr_array_unref);
  g_clear_pointer (&layout->items, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Layout, layout_clear)

static GPtrArray *
list_children (SpColumns *self)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_should_layout (child))
        g_ptr_array_add (children, child);
    }

  return children;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

static int
measure_least_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
get_least_width (GPtrArray *children)
{
  int least = 0;

  for (guint i = 0; i < children->len; i++)
    least = MAX (least, measure_least_width (g_ptr_array_index (children, i)));

  return least;
}

/* How much higher than it has to be a part is where there is room: what is touched grows. */
static int
measure_growth (SpColumns *self,
                GtkWidget *widget,
                int        width)
{
  SpPart *part = sp_drawing_get_part (widget);
  int target = sp_style_get_mm (GTK_WIDGET (self)) * ROOMY_TARGET_MM;
  int growth = 0;

  if (part == NULL)
    return 0;

  if (part->kind == SP_PART_BUTTON && part->role != SP_ROLE_LINK)
    return MAX (0, target - measure_height (widget, width));

  if (part->kind != SP_PART_CHOICES)
    return 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_CHECK_BUTTON (child))
        growth += MAX (0, target - measure_height (child, width));
    }

  return growth;
}

static gboolean
is_head (const SpPart *part)
{
  return part != NULL && (part->kind == SP_PART_TAG || part->kind == SP_PART_TITLE
                          || part->kind == SP_PART_LEAD);
}

static double
get_low (GtkWidget *widget)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "low-percent")) / 100.0;
}

static gboolean
has_number (const SpPart *part)
{
  if (part->kind == SP_PART_NUMBER || part->role == SP_ROLE_WEB)
    return TRUE;

  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    {
      if (has_number (sp_part_get_child (part, i)))
        return TRUE;
    }

  return FALSE;
}

/*
 * What stands above both columns: the title, and a place that comes first but has no number, so
 * that the first numbers stand side by side below it.
 */
static gboolean
is_wide (Layout       *layout,
         const SpPart *part,
         guint         i)
{
  gboolean after_wide = i == 0 || layout->items[i - 1].wide;

  return part != NULL && after_wide
         && (is_head (part) || (part->kind == SP_PART_DESTINATION && !has_number (part)));
}

static void
measure_item (SpColumns *self,
              Layout    *layout,
              guint      i,
              gboolean   roomy)
{
  GtkWidget *child = g_ptr_array_index (layout->children, i);
  SpFlowItem *item = &layout->items[i];
  int width = item->wide ? layout->head_width : layout->column_width;

  item->height = measure_height (child, width);
  if (roomy)
    item->height += measure_growth (self, child, width);
}

static void
measure_items (SpColumns *self,
               Layout    *layout,
               gboolean   roomy,
               gboolean   two)
{
  for (guint i = 0; i < layout->children->len; i++)
    {
      GtkWidget *child = g_ptr_array_index (layout->children, i);
      const SpPart *part = sp_drawing_get_part (child);

      layout->items[i] = (SpFlowItem) {
        .wide = two && is_wide (layout, part, i),
        .leads_on = part != NULL && part->leads_on,
        .low = get_low (child),
      };
      measure_item (self, layout, i, roomy);
    }
}

/* What is higher than a page is less so where it has both columns. */
static void
widen_high_items (SpColumns *self,
                  Layout    *layout,
                  int        page_height)
{
  for (guint i = 0; i < layout->children->len; i++)
    {
      if (layout->items[i].wide || layout->items[i].height <= page_height)
        continue;

      layout->items[i].wide = TRUE;
      measure_item (self, layout, i, FALSE);
    }
}

static void
layout_one_column (SpColumns *self,
                   Layout    *layout,
                   int        height,
                   gboolean   roomy)
{
  int inner = height - 2 * layout->edge;

  measure_items (self, layout, roomy, FALSE);
  layout->extent = sp_flow_in_one_column (layout->items, layout->children->len, layout->gap, inner)
                   + 2 * layout->edge;
  layout->page_height = 0;
  layout->fits = layout->extent <= height;
}

static gboolean
layout_two_columns (SpColumns *self,
                    Layout    *layout,
                    int        height,
                    gboolean   roomy)
{
  int inner = height - 2 * layout->edge;
  guint n = layout->children->len;
  guint n_pages;

  measure_items (self, layout, roomy, TRUE);
  layout->extent = sp_flow_in_two_columns (layout->items, n, layout->gap) + 2 * layout->edge;
  layout->fits = layout->extent <= height;
  if (layout->fits)
    return TRUE;

  widen_high_items (self, layout, inner);
  n_pages = sp_flow_on_pages (layout->items, n, layout->gap, inner);
  layout->page_height = height;
  layout->extent = n_pages * height;

  return n_pages > 0;
}

static void
lay_out (SpColumns *self,
         int        width,
         int        height,
         gboolean   roomy,
         Layout    *layout)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double mm = sp_style_get_mm (widget);
  double em = sp_style_get_em (widget);
  int least;

  *layout = (Layout) { .children = list_children (self) };
  layout->items = g_new0 (SpFlowItem, MAX (1, layout->children->len));
  layout->edge = mm * EDGE_MM;
  layout->gap = mm * (roomy ? ROOMY_GAP_MM : self->dense ? DENSE_GAP_MM : GAP_MM);
  layout->head_width = width - 2 * layout->edge;
  layout->column_width = (layout->head_width - (int) (em * COLUMN_GAP_EMS)) / 2;

  least = get_least_width (layout->children);
  if (self->two && layout->column_width >= least
      && layout_two_columns (self, layout, height, roomy))
    return;

  layout->column_width = self->two ? MIN (layout->head_width, MAX (least, em * MAX_EMS_ALONE))
                                   : layout->head_width;
  layout_one_column (self, layout, height, roomy);
}

static void
sp_columns_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  SpColumns *self = SP_COLUMNS (widget);
  int edges = 2 * (int) (sp_style_get_mm (widget) * EDGE_MM);
  g_autoptr (GPtrArray) children = NULL;

  *minimum = 0;
  *natural = 0;
  /* Whatever the height, the parts find their place on pages. */
  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;

  children = list_children (self);
  *minimum = get_least_width (children) + edges;
  *natural = *minimum;
}

/* In a language that is read from the right, the first column is the right one. */
static int
get_column_x (SpColumns    *self,
              const Layout *layout,
              guint         column)
{
  gboolean second = column % 2 == 1;
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return layout->edge + (second != rtl ? layout->head_width - layout->column_width : 0);
}

static void
allocate_item (SpColumns    *self,
               const Layout *layout,
               guint         i)
{
  const SpFlowItem *item = &layout->items[i];
  /* Each page has edges of its own. */
  int edges = layout->page_height > 0 ? 2 * layout->edge * (int) (item->column / 2) : 0;
  GtkAllocation place = {
    item->wide ? layout->edge : get_column_x (self, layout, item->column),
    layout->edge + edges + item->y - self->offset,
    item->wide ? layout->head_width : layout->column_width,
    item->height,
  };

  gtk_widget_size_allocate (g_ptr_array_index (layout->children, i), &place, -1);
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
  g_auto (Layout) layout = { 0 };

  lay_out (self, width, height, self->roomy, &layout);
  self->extent = layout.extent;
  self->page_height = layout.page_height;
  self->offset = CLAMP (self->offset, 0, get_last_offset (self, height));
  for (guint i = 0; i < layout.children->len; i++)
    allocate_item (self, &layout, i);
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

  self->two = two;
  self->dense = dense;

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
  g_auto (Layout) layout = { 0 };

  g_return_val_if_fail (SP_IS_COLUMNS (self), FALSE);

  lay_out (self, width, height, roomy, &layout);

  return layout.fits;
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

  return self->roomy;
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

  self->roomy = roomy;
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
  return gtk_widget_get_mapped (widget)
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
