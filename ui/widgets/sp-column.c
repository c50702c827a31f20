/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-column.h"

#include "ui/sp-style.h"

/*
 * SpColumn:
 *
 * Keeps its child from growing wider than lines are easy to read, and centres it.
 *
 * WCAG 2.2, 1.4.8: no more than 80 characters a line.
 */
struct _SpColumn
{
  GtkWidget parent_instance;

  GtkWidget *child;             /* (owned) */
  int        max_ems;
};

G_DEFINE_FINAL_TYPE (SpColumn, sp_column, GTK_TYPE_WIDGET)

static int
get_child_width (SpColumn *self,
                 int       width)
{
  double em = sp_style_get_em (GTK_WIDGET (self));
  int minimum;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return MIN (width, MAX (minimum, (int) (em * self->max_ems)));
}

static void
sp_column_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  SpColumn *self = SP_COLUMN (widget);

  /* However wide the column is, its child is not: that width is the one without a width, too. */
  if (orientation == GTK_ORIENTATION_VERTICAL)
    for_size = get_child_width (self, for_size >= 0 ? for_size : G_MAXINT);

  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
sp_column_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  SpColumn *self = SP_COLUMN (widget);
  int child_width = get_child_width (self, width);
  GtkAllocation allocation = { (width - child_width) / 2, 0, child_width, height };

  gtk_widget_size_allocate (self->child, &allocation, -1);
}

static GtkSizeRequestMode
sp_column_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_column_dispose (GObject *object)
{
  SpColumn *self = SP_COLUMN (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_column_parent_class)->dispose (object);
}

static void
sp_column_class_init (SpColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_column_dispose;
  widget_class->measure = sp_column_measure;
  widget_class->size_allocate = sp_column_size_allocate;
  widget_class->get_request_mode = sp_column_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "column");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
sp_column_init (SpColumn *self)
{
}

/**
 * sp_column_new:
 * @child: what to keep narrow
 * @max_ems: how wide it may grow, in times the text size
 *
 * Returns: (transfer floating): a new column
 */
GtkWidget *
sp_column_new (GtkWidget *child,
               int        max_ems)
{
  SpColumn *self = g_object_new (SP_TYPE_COLUMN, NULL);

  self->child = child;
  self->max_ems = max_ems;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);

  return GTK_WIDGET (self);
}
