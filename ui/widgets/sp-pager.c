/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pager.h"

#include "sp-button.h"

/* How much of a page stays in sight when it is turned, so that nobody loses the line. */
#define OVERLAP 0.15

/*
 * SpPager:
 *
 * Shows a child that may be taller than there is room for. If it is, two big buttons below turn
 * its pages: nobody has to drag, and nobody has to find a scroll bar (WCAG 2.2, 2.5.7). If it
 * fits, the buttons are not there.
 *
 * Node name: `pager`.
 */
struct _SpPager
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;          /* (owned) */
  GtkWidget *child;             /* inside scrolled */
  GtkWidget *buttons;           /* (owned) */
  GtkWidget *up;                /* inside buttons */
  GtkWidget *down;              /* inside buttons */
};

G_DEFINE_FINAL_TYPE (SpPager, sp_pager, GTK_TYPE_WIDGET)

static GtkAdjustment *
get_adjustment (SpPager *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
}

static void
on_adjustment_changed (SpPager *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double value = gtk_adjustment_get_value (adjustment);
  double page_size = gtk_adjustment_get_page_size (adjustment);

  gtk_widget_set_sensitive (self->up, value > gtk_adjustment_get_lower (adjustment) + 1);
  gtk_widget_set_sensitive (self->down,
                            value + page_size < gtk_adjustment_get_upper (adjustment) - 1);
}

static void
turn (SpPager *self,
      double   pages)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double step = gtk_adjustment_get_page_size (adjustment) * (1 - OVERLAP);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + pages * step);
}

static void
on_up_clicked (SpPager *self)
{
  turn (self, -1);
}

static void
on_down_clicked (SpPager *self)
{
  turn (self, 1);
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

static void
sp_pager_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  SpPager *self = SP_PAGER (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      int buttons_minimum;

      gtk_widget_measure (self->child, orientation, -1, minimum, natural, NULL, NULL);
      gtk_widget_measure (self->buttons, orientation, -1, &buttons_minimum, NULL, NULL, NULL);
      *minimum = MAX (*minimum, buttons_minimum);
      *natural = MAX (*minimum, *natural);
      return;
    }

  gtk_widget_measure (self->buttons, orientation, for_size, minimum, NULL, NULL, NULL);
  *minimum *= 2;
  *natural = MAX (*minimum, measure_height (self->child, for_size));
}

static void
sp_pager_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  SpPager *self = SP_PAGER (widget);
  gboolean fits = measure_height (self->child, width) <= height;
  int buttons_height = fits ? 0 : measure_height (self->buttons, width);
  GtkAllocation top = { 0, 0, width, MAX (0, height - buttons_height) };
  GtkAllocation bottom = { 0, top.height, width, buttons_height };

  gtk_widget_set_child_visible (self->buttons, !fits);
  gtk_widget_size_allocate (self->scrolled, &top, -1);
  if (!fits)
    gtk_widget_size_allocate (self->buttons, &bottom, -1);
}

static GtkSizeRequestMode
sp_pager_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_pager_dispose (GObject *object)
{
  SpPager *self = SP_PAGER (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_pointer (&self->buttons, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_pager_parent_class)->dispose (object);
}

static void
sp_pager_class_init (SpPagerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_pager_dispose;
  widget_class->measure = sp_pager_measure;
  widget_class->size_allocate = sp_pager_size_allocate;
  widget_class->get_request_mode = sp_pager_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "pager");
}

static void
sp_pager_init (SpPager *self)
{
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static GtkWidget *
make_button (SpPager    *self,
             SpGuide    *guide,
             const char *icon,
             const char *key,
             GCallback   on_clicked)
{
  g_autofree char *label = sp_guide_say (guide, key, NULL);
  GtkWidget *button = sp_button_new (icon, label, "quiet");

  gtk_widget_set_hexpand (button, TRUE);
  g_signal_connect_object (button, "clicked", on_clicked, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->buttons), button);

  return button;
}

/**
 * sp_pager_new:
 * @guide: a guide
 * @child: what to show
 *
 * Returns: (transfer floating): a new pager
 */
GtkWidget *
sp_pager_new (SpGuide   *guide,
              GtkWidget *child)
{
  SpPager *self = g_object_new (SP_TYPE_PAGER, NULL);

  self->child = child;
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled),
                                  GTK_POLICY_NEVER, GTK_POLICY_EXTERNAL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), child);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));

  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_set_homogeneous (GTK_BOX (self->buttons), TRUE);
  gtk_widget_add_css_class (self->buttons, "row");
  gtk_widget_add_css_class (self->buttons, "page-buttons");
  gtk_widget_add_css_class (self->buttons, "steady");
  self->up = make_button (self, guide, "arrow-up", "scroll-up", G_CALLBACK (on_up_clicked));
  self->down = make_button (self, guide, "arrow-down", "scroll-down", G_CALLBACK (on_down_clicked));
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));

  g_signal_connect_object (get_adjustment (self), "changed",
                           G_CALLBACK (on_adjustment_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_adjustment (self), "value-changed",
                           G_CALLBACK (on_adjustment_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
