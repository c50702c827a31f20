/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pager.h"

#include "sp-button.h"

/* How much of a page stays in sight when it is turned, so that nobody loses the line. */
#define OVERLAP 0.15

/* Words that end this near to the edge of a page, in px, look as if there were more of them. */
#define NEAR_EDGE 12

/*
 * SpPager:
 *
 * Shows a child that may be taller than there is room for. If it is, two big buttons below turn
 * its pages: nobody has to drag, and nobody has to find a scroll bar (WCAG 2.2, 2.5.7). If it
 * fits, the buttons are not there.
 *
 * Low screens have room for one row of buttons: there the actions of the page stand in it, too.
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
  GtkWidget *actions;           /* (owned) (nullable) */
  SpSpread  *spread;            /* inside child (nullable) */
  gboolean   at_end;
};

G_DEFINE_FINAL_TYPE (SpPager, sp_pager, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_AT_END,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

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
  gboolean at_end = value + page_size >= gtk_adjustment_get_upper (adjustment) - 1;

  gtk_widget_set_sensitive (self->up, value > gtk_adjustment_get_lower (adjustment) + 1);
  gtk_widget_set_sensitive (self->down, !at_end);
  if (at_end == self->at_end)
    return;

  self->at_end = at_end;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AT_END]);
}

static gboolean
is_cut_at (SpPager         *self,
           GtkWidget       *widget,
           double           edge,
           graphene_rect_t *bounds)
{
  return gtk_widget_get_mapped (widget)
         && gtk_widget_compute_bounds (widget, self->child, bounds)
         && bounds->origin.y < edge + NEAR_EDGE
         && bounds->origin.y + bounds->size.height > edge - NEAR_EDGE;
}

/* How far from @edge the words reach that it cuts, up (negative) or down. */
static double
find_cut (SpPager   *self,
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
static double
get_step (SpPager  *self,
          gboolean  down)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double page_size = gtk_adjustment_get_page_size (adjustment);
  double top = gtk_adjustment_get_value (adjustment);
  double step = page_size * (1 - OVERLAP);
  double cut;

  if (self->spread != NULL && sp_spread_has_pages (self->spread))
    return page_size;

  cut = down ? -find_cut (self, self->child, top + page_size, TRUE)
             : find_cut (self, self->child, top, FALSE);

  return cut < page_size - 1 ? MIN (step, page_size - cut) : step;
}

static void
turn (SpPager  *self,
      gboolean  down)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double step = get_step (self, down);

  gtk_adjustment_set_value (adjustment,
                            gtk_adjustment_get_value (adjustment) + (down ? step : -step));
}

static void
on_up_clicked (SpPager *self)
{
  turn (self, FALSE);
}

static void
on_down_clicked (SpPager *self)
{
  turn (self, TRUE);
}

static int
measure_least_width (GtkWidget *widget)
{
  int minimum;

  if (widget == NULL)
    return 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int natural;

  if (widget == NULL)
    return 0;

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
      int buttons = measure_least_width (self->buttons);
      int actions = measure_least_width (self->actions);

      gtk_widget_measure (self->child, orientation, -1, minimum, natural, NULL, NULL);
      *minimum = MAX (*minimum, MAX (buttons, actions));
      *natural = MAX (*minimum, *natural);
      return;
    }

  gtk_widget_measure (self->buttons, orientation, for_size, minimum, NULL, NULL, NULL);
  *minimum = *minimum * 2 + measure_height (self->actions, for_size);
  *natural = MAX (*minimum, measure_height (self->child, for_size)
                            + measure_height (self->actions, for_size));
}

static gboolean
has_one_row (SpPager *self,
             int      width)
{
  int half = width / 2;

  return self->actions != NULL
         && measure_least_width (self->buttons) <= half
         && measure_least_width (self->actions) <= half;
}

/* How high the foot is if it has the buttons that turn the pages. */
static int
measure_foot (SpPager *self,
              int      width)
{
  int half = width / 2;

  if (!has_one_row (self, width))
    return measure_height (self->buttons, width) + measure_height (self->actions, width);

  return MAX (measure_height (self->buttons, half), measure_height (self->actions, half));
}

/* Gives the buttons their places at the foot. */
static void
allocate_foot (SpPager *self,
               int      width,
               int      height,
               int      foot)
{
  gboolean one_row = has_one_row (self, width);
  int part = one_row ? width / 2 : width;
  int actions_height = one_row ? foot : measure_height (self->actions, width);
  GtkAllocation buttons = { 0, height - foot, part, one_row ? foot : foot - actions_height };
  GtkAllocation actions = { width - part, height - actions_height, part, actions_height };

  gtk_widget_size_allocate (self->buttons, &buttons, -1);
  if (self->actions != NULL)
    gtk_widget_size_allocate (self->actions, &actions, -1);
}

static void
sp_pager_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  SpPager *self = SP_PAGER (widget);
  int actions_height = measure_height (self->actions, width);
  int foot = measure_foot (self, width);
  GtkAllocation top = { 0, 0, width, MAX (0, height - foot) };
  GtkAllocation actions = { 0, height - actions_height, width, actions_height };
  gboolean fits;

  if (self->spread != NULL)
    sp_spread_fit (self->spread, width, actions.y, top.height);

  fits = measure_height (self->child, width) <= actions.y;
  gtk_widget_set_child_visible (self->buttons, !fits);
  if (!fits)
    allocate_foot (self, width, height, foot);
  else if (self->actions != NULL)
    gtk_widget_size_allocate (self->actions, &actions, -1);

  if (fits)
    top.height = MAX (0, actions.y);
  gtk_widget_size_allocate (self->scrolled, &top, -1);
}

static GtkSizeRequestMode
sp_pager_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_pager_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SpPager *self = SP_PAGER (object);

  switch (property_id)
    {
    case PROP_AT_END:
      g_value_set_boolean (value, self->at_end);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sp_pager_dispose (GObject *object)
{
  SpPager *self = SP_PAGER (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_pointer (&self->buttons, gtk_widget_unparent);
  g_clear_pointer (&self->actions, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_pager_parent_class)->dispose (object);
}

static void
sp_pager_class_init (SpPagerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sp_pager_get_property;
  object_class->dispose = sp_pager_dispose;
  widget_class->measure = sp_pager_measure;
  widget_class->size_allocate = sp_pager_size_allocate;
  widget_class->get_request_mode = sp_pager_get_request_mode;

  /**
   * SpPager:at-end:
   *
   * Whether there is no more below.
   */
  properties[PROP_AT_END] =
    g_param_spec_boolean ("at-end", NULL, NULL, TRUE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "pager");
}

static void
sp_pager_init (SpPager *self)
{
  self->at_end = TRUE;
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
  gtk_widget_add_css_class (self->down, "more");
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));

  g_signal_connect_object (get_adjustment (self), "changed",
                           G_CALLBACK (on_adjustment_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_adjustment (self), "value-changed",
                           G_CALLBACK (on_adjustment_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * sp_pager_set_spread:
 * @self: a pager
 * @spread: the layout of its child
 *
 * Has @spread use one column where two would have to be scrolled.
 */
void
sp_pager_set_spread (SpPager  *self,
                     SpSpread *spread)
{
  g_return_if_fail (SP_IS_PAGER (self));

  self->spread = spread;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sp_pager_set_actions:
 * @self: a pager that has no actions
 * @actions: (transfer floating): a row of buttons
 *
 * Shows @actions at the foot, whatever page is shown.
 */
void
sp_pager_set_actions (SpPager   *self,
                      GtkWidget *actions)
{
  g_return_if_fail (SP_IS_PAGER (self) && self->actions == NULL);

  self->actions = actions;
  gtk_widget_add_css_class (self->buttons, "beside");
  gtk_widget_set_parent (actions, GTK_WIDGET (self));
}

/**
 * sp_pager_get_at_end:
 * @self: a pager
 *
 * Returns: whether there is no more below
 */
gboolean
sp_pager_get_at_end (SpPager *self)
{
  g_return_val_if_fail (SP_IS_PAGER (self), TRUE);

  return self->at_end;
}
