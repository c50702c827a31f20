/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pair.h"

#include "sp-measure.h"
#include "ui/sp-style.h"

/* Between the two, in times the text size. */
#define GAP_EMS 0.8

/*
 * SpPair:
 *
 * Two things beside each other where both fit on a line, and else below each other.
 *
 * Node name: `pair`.
 */
struct _SpPair
{
  SpContainer parent_instance;

  GtkWidget *first;             /* inside */
  GtkWidget *second;            /* inside */
};

G_DEFINE_FINAL_TYPE (SpPair, sp_pair, SP_TYPE_CONTAINER)

static int
get_gap (SpPair *self)
{
  return sp_style_get_em (GTK_WIDGET (self)) * GAP_EMS;
}

static int
get_line_width (SpPair *self)
{
  return sp_measure_width (self->first) + get_gap (self) + sp_measure_width (self->second);
}

static int
measure_for (SpPair *self,
             int     width)
{
  int first = sp_measure_width (self->first);

  if (width < 0 || get_line_width (self) <= width)
    return MAX (sp_measure_height (self->first, first),
                sp_measure_height (self->second, sp_measure_width (self->second)));

  return sp_measure_height (self->first, width) + sp_measure_height (self->second, width);
}

static void
sp_pair_measure (GtkWidget      *widget,
                 GtkOrientation  orientation,
                 int             for_size,
                 int            *minimum,
                 int            *natural,
                 int            *minimum_baseline,
                 int            *natural_baseline)
{
  SpPair *self = SP_PAIR (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (sp_measure_least_width (self->first), sp_measure_least_width (self->second));
      *natural = get_line_width (self);
      return;
    }

  *natural = measure_for (self, for_size);
  *minimum = *natural;
}

static void
sp_pair_size_allocate (GtkWidget *widget,
                       int        width,
                       int        height,
                       int        baseline)
{
  SpPair *self = SP_PAIR (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int first_width = sp_measure_width (self->first);
  int taken = first_width + get_gap (self);
  int first_height;
  GtkAllocation first = { rtl ? width - first_width : 0, 0, first_width, height };
  GtkAllocation second = { rtl ? 0 : taken, 0, width - taken, height };

  if (get_line_width (self) > width)
    {
      first_height = sp_measure_height (self->first, width);
      first = (GtkAllocation) { 0, 0, width, first_height };
      second = (GtkAllocation) { 0, first_height, width, height - first_height };
    }

  gtk_widget_size_allocate (self->first, &first, -1);
  gtk_widget_size_allocate (self->second, &second, -1);
}

static void
sp_pair_class_init (SpPairClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = sp_pair_measure;
  widget_class->size_allocate = sp_pair_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "pair");
}

static void
sp_pair_init (SpPair *self)
{
}

/**
 * sp_pair_new:
 * @first: what comes first
 * @second: what comes beside it, or below it
 *
 * Returns: (transfer floating): a new pair
 */
GtkWidget *
sp_pair_new (GtkWidget *first,
             GtkWidget *second)
{
  SpPair *self = g_object_new (SP_TYPE_PAIR, NULL);

  self->first = first;
  self->second = second;
  gtk_widget_set_parent (first, GTK_WIDGET (self));
  gtk_widget_set_parent (second, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
