/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-stack.h"

#include "sp-measure.h"
#include "ui/sp-style.h"

/*
 * SpStack:
 *
 * Things one below the other, all as wide as it is, such as the words beside an icon.
 *
 * A box that stands beside something searches for the width at which it is just as high as its row,
 * halving it again and again, and has all its words laid out each time. Words do not need that:
 * here the width follows from the words alone, and the height from the width.
 *
 * Node name: `stack`.
 */
struct _SpStack
{
  SpContainer parent_instance;

  double gap_mm;                /* between two, in millimetres of the panel */
};

G_DEFINE_FINAL_TYPE (SpStack, sp_stack, SP_TYPE_CONTAINER)

static int
get_gap (SpStack *self)
{
  return self->gap_mm * sp_style_get_mm (GTK_WIDGET (self));
}

static GtkWidget *
find_laid_out (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return find_laid_out (gtk_widget_get_first_child (widget));
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return find_laid_out (gtk_widget_get_next_sibling (child));
}

static int
measure_for (GtkWidget *widget,
             int        width)
{
  int height = 0;

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    height += sp_measure_height (child, width)
              + (get_next (child) != NULL ? get_gap (SP_STACK (widget)) : 0);

  return height;
}

static void
sp_stack_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_for (widget, for_size);
      return;
    }

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      *minimum = MAX (*minimum, sp_measure_least_width (child));
      *natural = MAX (*natural, sp_measure_width (child));
    }
}

static void
sp_stack_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  GtkAllocation place = { .width = width };

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      place.height = sp_measure_height (child, width);
      gtk_widget_size_allocate (child, &place, -1);
      place.y += place.height + get_gap (SP_STACK (widget));
    }
}

static void
sp_stack_class_init (SpStackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = sp_stack_measure;
  widget_class->size_allocate = sp_stack_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "stack");
}

static void
sp_stack_init (SpStack *self)
{
}

/**
 * sp_stack_new:
 * @gap_mm: what is between two things, in millimetres of the panel
 *
 * Returns: (transfer floating): a stack with nothing in it
 */
GtkWidget *
sp_stack_new (double gap_mm)
{
  SpStack *self = g_object_new (SP_TYPE_STACK, NULL);

  self->gap_mm = gap_mm;

  return GTK_WIDGET (self);
}

/**
 * sp_stack_append:
 * @self: a stack
 * @child: (transfer floating): what comes next
 */
void
sp_stack_append (SpStack   *self,
                 GtkWidget *child)
{
  g_return_if_fail (SP_IS_STACK (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}
