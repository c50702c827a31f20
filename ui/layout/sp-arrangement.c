/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-arrangement.h"

#include "sp-choices.h"
#include "sp-measure.h"
#include "ui/draw/sp-drawing.h"
#include "ui/sp-style.h"

/*
 * SpArrangement:
 *
 * Where the parts of a screen go, in one column or in two, on as many pages as they need: measures
 * each at the width it will have, and lets sp-flow.h place them.
 *
 * Where so little fits below the title that half of the first page would be empty, the title goes
 * into the first column, and what is high beside it. Where that does not help, or one part alone is
 * wider than a column may be, as with the largest text, there is one column instead of two.
 */

/* Millimetres of the panel. Where a page has room to spare, its gaps and its targets are larger. */
#define GAP_MM 3.5
#define DENSE_GAP_MM 2.0
#define ROOMY_GAP_MM 5.5
#define ROOMY_TARGET_MM 27.0
#define ROOMY_MAIN_MM 38.0

/* In times the text size. A line of one column alone keeps to 80 characters (WCAG 2.2, 1.4.8). */
#define COLUMN_GAP_EMS 1.1
#define MAX_EMS_ALONE 38

static GPtrArray *
list_children (GtkWidget *widget)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_should_layout (child))
        g_ptr_array_add (children, child);
    }

  return children;
}

static int
get_least_width (GPtrArray *children)
{
  int least = 0;

  for (guint i = 0; i < children->len; i++)
    least = MAX (least, sp_measure_least_width (g_ptr_array_index (children, i)));

  return least;
}

/* How much higher than it has to be a part is where there is room: what is touched grows. */
static int
measure_growth (GtkWidget *widget,
                int        width)
{
  SpPart *part = sp_drawing_get_part (widget);
  int target;

  if (part == NULL)
    return 0;

  target = sp_style_get_mm (widget) * (part->role == SP_ROLE_MAIN ? ROOMY_MAIN_MM
                                                                  : ROOMY_TARGET_MM);

  if (part->kind == SP_PART_CHOICES)
    return sp_choices_get_growth (SP_CHOICES (widget), width, target);

  if (part->kind == SP_PART_BUTTON && part->role != SP_ROLE_LINK)
    return MAX (0, target - sp_measure_height (widget, width));

  return 0;
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

/*
 * What stands above both columns: the title, and a place that comes first but has no number, so
 * that the first numbers stand side by side below it.
 */
static gboolean
is_wide (const SpArrangement *self,
         const SpPart        *part,
         guint                i)
{
  gboolean after_wide = i == 0 || self->items[i - 1].wide;

  return part != NULL && after_wide
         && (is_head (part) || (part->kind == SP_PART_DESTINATION && !sp_part_has_number (part)));
}

static void
measure_item (SpArrangement *self,
              guint          i,
              gboolean       roomy)
{
  GtkWidget *child = g_ptr_array_index (self->children, i);
  SpFlowItem *item = &self->items[i];
  int width = item->wide ? self->full_width : self->column_width;

  item->height = sp_measure_height (child, width);
  if (roomy)
    item->height += measure_growth (child, width);
}

/* @head_wide: whether the title stands above both columns, or at the top of the one column */
static void
measure_items (SpArrangement *self,
               gboolean       roomy,
               gboolean       head_wide)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      GtkWidget *child = g_ptr_array_index (self->children, i);
      const SpPart *part = sp_drawing_get_part (child);

      self->items[i] = (SpFlowItem) {
        .wide = head_wide && is_wide (self, part, i),
        .leads_on = part != NULL && (part->leads_on || (!head_wide && is_head (part))),
        .low = get_low (child),
      };
      measure_item (self, i, roomy);
    }
}

/* What is higher than a page is less so where it has both columns. */
static void
widen_high_items (SpArrangement *self,
                  int            page_height)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      if (self->items[i].wide || self->items[i].height <= page_height)
        continue;

      self->items[i].wide = TRUE;
      measure_item (self, i, FALSE);
    }
}

static void
arrange_in_one_column (SpArrangement *self,
                       int            height,
                       gboolean       roomy)
{
  int inner = height - 2 * self->edge;

  measure_items (self, roomy, FALSE);
  self->extent = sp_flow_in_one_column (self->items, self->children->len, self->gap, inner)
                   + 2 * self->edge;
  self->page_height = 0;
  self->fits = self->extent <= height;
}

/* How much of a column of the first page is used, in px. What is wide is in both. */
static int
measure_column (const SpArrangement *self,
                guint                column)
{
  int used = 0;

  for (guint i = 0; i < self->children->len && self->items[i].column < 2; i++)
    {
      if (self->items[i].column == column || self->items[i].wide)
        used = MAX (used, self->items[i].y + self->items[i].height);
    }

  return used;
}

static gboolean
has_second_column (const SpArrangement *self)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      if (self->items[i].column == 1)
        return TRUE;
    }

  return FALSE;
}

/* Whether a line that means nothing without the next one stands at the foot of the first column. */
static gboolean
parts_what_leads_on (const SpArrangement *self)
{
  for (guint i = 0; i + 1 < self->children->len; i++)
    {
      const SpPart *part = sp_drawing_get_part (g_ptr_array_index (self->children, i));

      if (part != NULL && part->leads_on && self->items[i].column == 0
          && self->items[i + 1].column == 1)
        return TRUE;
    }

  return FALSE;
}

/* Rather one column than two with little in them, and all that matters on the next page. */
static gboolean
is_first_page_used (const SpArrangement *self,
                    gboolean             head_wide,
                    int                  height)
{
  int first = measure_column (self, 0);
  int second = measure_column (self, 1);

  return has_second_column (self) && MAX (first, second) >= height / 2
         && (head_wide || MIN (first, second) >= height / 3);
}

static gboolean
arrange_in_two_columns (SpArrangement *self,
                        int            height,
                        gboolean       roomy,
                        gboolean       head_wide)
{
  int inner = height - 2 * self->edge;
  guint n = self->children->len;
  guint n_pages;

  measure_items (self, roomy, head_wide);
  self->extent = sp_flow_in_two_columns (self->items, n, self->gap) + 2 * self->edge;
  self->fits = self->extent <= height;
  if (self->fits)
    return TRUE;

  widen_high_items (self, inner);
  n_pages = sp_flow_on_pages (self->items, n, self->gap, inner);
  self->page_height = n_pages > 1 ? height : 0;
  self->extent = n_pages * height;
  /* As even as can be it did not fit, but it does. */
  self->fits = n_pages == 1;
  if (parts_what_leads_on (self))
    return FALSE;

  return n_pages == 1 || (n_pages > 1 && is_first_page_used (self, head_wide, inner));
}

/**
 * sp_arrangement_find:
 * @self: (out caller-allocates): to be cleared with sp_arrangement_clear()
 * @widget: whose children are to be arranged
 * @style: how
 * @width: the room there is, in px
 * @height: the room there is, in px
 *
 * Finds a place for each child, from the heights of the parts alone.
 */
void
sp_arrangement_find (SpArrangement            *self,
                     GtkWidget                *widget,
                     const SpArrangementStyle *style,
                     int                       width,
                     int                       height)
{
  double mm = sp_style_get_mm (widget);
  double em = sp_style_get_em (widget);
  int least;

  *self = (SpArrangement) { .children = list_children (widget) };
  self->items = g_new0 (SpFlowItem, MAX (1, self->children->len));
  self->edge = mm * SP_ARRANGEMENT_EDGE_MM;
  self->gap = mm * (style->roomy ? ROOMY_GAP_MM : style->dense ? DENSE_GAP_MM : GAP_MM);
  self->full_width = width - 2 * self->edge;
  self->column_width = (self->full_width - (int) (em * COLUMN_GAP_EMS)) / 2;

  least = get_least_width (self->children);
  if (style->two && self->column_width >= least
      && (arrange_in_two_columns (self, height, style->roomy, TRUE)
          || arrange_in_two_columns (self, height, style->roomy, FALSE)))
    return;

  self->column_width = style->two ? MIN (self->full_width, MAX (least, em * MAX_EMS_ALONE))
                                  : self->full_width;
  arrange_in_one_column (self, height, style->roomy);
}

/**
 * sp_arrangement_clear:
 * @self: an arrangement
 *
 * Lets go of what it holds.
 */
void
sp_arrangement_clear (SpArrangement *self)
{
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_free);
}

/* In a language that is read from the right, the first column is the right one. */
static int
get_column_x (const SpArrangement *self,
              guint                column,
              gboolean             from_right)
{
  gboolean second = column % 2 == 1;

  return self->edge + (second != from_right ? self->full_width - self->column_width : 0);
}

/**
 * sp_arrangement_allocate:
 * @self: an arrangement of the children of @widget
 * @widget: a widget that is being given its place
 * @offset: how much of it is above what is in sight, in px
 *
 * Gives each child its place.
 */
void
sp_arrangement_allocate (const SpArrangement *self,
                         GtkWidget           *widget,
                         int                  offset)
{
  gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < self->children->len; i++)
    {
      const SpFlowItem *item = &self->items[i];
      /* Each page has edges of its own. */
      int edges = self->page_height > 0 ? 2 * self->edge * (int) (item->column / 2) : 0;
      GtkAllocation place = {
        item->wide ? self->edge : get_column_x (self, item->column, from_right),
        self->edge + edges + item->y - offset,
        item->wide ? self->full_width : self->column_width,
        item->height,
      };

      gtk_widget_size_allocate (g_ptr_array_index (self->children, i), &place, -1);
    }
}

/**
 * sp_arrangement_least_width:
 * @widget: whose children are to be arranged
 *
 * Returns: how wide the room has to be at least, in px
 */
int
sp_arrangement_least_width (GtkWidget *widget)
{
  g_autoptr (GPtrArray) children = list_children (widget);

  return get_least_width (children) + 2 * (int) (sp_style_get_mm (widget) * SP_ARRANGEMENT_EDGE_MM);
}
