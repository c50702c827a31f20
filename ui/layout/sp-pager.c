/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pager.h"

#include "sp-measure.h"
#include "ui/draw/sp-box.h"
#include "ui/draw/sp-icon.h"
#include "ui/draw/sp-label.h"

/*
 * SpPager:
 *
 * Shows columns that may have more than there is room for. If they have, two big buttons at the
 * foot turn their pages: nobody has to drag, and nobody has to find a scroll bar (WCAG 2.2, 2.5.7).
 * If all of it fits, the buttons are not there. The one that goes on is always at the far end.
 *
 * Below them stand the actions of the screen; low screens have room for one row, where the actions
 * come first.
 *
 * Node name: `pager`.
 */
struct _SpPager
{
  SpContainer parent_instance;

  SpColumns     *columns;       /* inside */
  GtkWidget     *buttons;       /* inside */
  GtkWidget     *before;        /* inside buttons */
  GtkWidget     *more;          /* inside buttons */
  GtkWidget     *actions;       /* inside (nullable) */
  GdkFrameClock *clock;         /* (owned) (nullable): while an update waits for it */
  gulong         update;        /* what waits for it, or 0 */
  gboolean       low;
  gboolean       at_end;
};

G_DEFINE_FINAL_TYPE (SpPager, sp_pager, SP_TYPE_CONTAINER)

enum
{
  PROP_0,
  PROP_AT_END,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
update (SpPager *self)
{
  gboolean at_end = !sp_columns_has_more (self->columns);

  gtk_widget_set_sensitive (self->before, sp_columns_has_before (self->columns));
  gtk_widget_set_sensitive (self->more, !at_end);
  if (at_end == self->at_end)
    return;

  self->at_end = at_end;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AT_END]);
}

static void
forget_update (SpPager *self)
{
  if (self->clock != NULL)
    g_clear_signal_handler (&self->update, self->clock);
  g_clear_object (&self->clock);
}

static void
on_layout (SpPager *self)
{
  forget_update (self);
  update (self);
}

/*
 * No widget may change while sizes are being given out. Once they are, it may, and the frame clock
 * sees to it before it paints: the buttons are right in the first frame, and there is no second.
 */
static void
update_soon (SpPager *self)
{
  GdkFrameClock *clock = sp_container_get_clock (SP_CONTAINER (self));

  if (clock == NULL || self->update != 0)
    return;

  self->clock = g_object_ref (clock);
  self->update = g_signal_connect_swapped (clock, "layout", G_CALLBACK (on_layout), self);
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_LAYOUT);
}

static void
on_before_clicked (SpPager *self)
{
  sp_columns_turn (self->columns, FALSE);
}

static void
on_more_clicked (SpPager *self)
{
  sp_columns_turn (self->columns, TRUE);
}

static gboolean
has_one_row (SpPager *self,
             int      width)
{
  int half = width / 2;

  return self->actions != NULL && self->low
         && sp_measure_least_width (self->buttons) <= half
         && sp_measure_least_width (self->actions) <= half;
}

/* How high the foot is if it has the buttons that turn the pages. */
static int
measure_foot (SpPager *self,
              int      width)
{
  int half = width / 2;

  if (!has_one_row (self, width))
    return sp_measure_height (self->buttons, width) + sp_measure_height (self->actions, width);

  return MAX (sp_measure_height (self->buttons, half), sp_measure_height (self->actions, half));
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
    *minimum = MAX (sp_measure_least_width (GTK_WIDGET (self->columns)),
                    MAX (sp_measure_least_width (self->buttons),
                         sp_measure_least_width (self->actions)));
  else
    *minimum = 2 * sp_measure_height (self->buttons, for_size)
               + sp_measure_height (self->actions, for_size);
  *natural = *minimum;
}

/* The buttons that turn the pages come last in a row, whichever way it is read. */
static void
allocate_foot (SpPager *self,
               int      width,
               int      height,
               int      foot)
{
  gboolean one_row = has_one_row (self, width);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int part = one_row ? width / 2 : width;
  int actions_height = one_row ? foot : sp_measure_height (self->actions, width);
  GtkAllocation buttons = {
    rtl ? 0 : width - part, height - foot, part, one_row ? foot : foot - actions_height,
  };
  GtkAllocation actions = {
    rtl ? width - part : 0, height - actions_height, part, actions_height,
  };

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
  int foot = sp_measure_height (self->actions, width);
  GtkAllocation actions = { 0, height - foot, width, foot };
  gboolean fits = sp_columns_fits (self->columns, width, height - foot,
                                   sp_columns_get_roomy (self->columns));
  GtkAllocation top;

  gtk_widget_set_child_visible (self->buttons, !fits);
  if (!fits)
    {
      foot = measure_foot (self, width);
      allocate_foot (self, width, height, foot);
    }
  else if (self->actions != NULL)
    gtk_widget_size_allocate (self->actions, &actions, -1);

  top = (GtkAllocation) { 0, 0, width, MAX (0, height - foot) };
  gtk_widget_size_allocate (GTK_WIDGET (self->columns), &top, -1);
  update_soon (self);
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

  forget_update (self);

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
make_button (SpPager       *self,
             const char    *icon,
             const SpWords *words,
             GCallback      on_clicked)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "content");

  gtk_widget_set_halign (content, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (content), sp_icon_new (icon));
  gtk_box_append (GTK_BOX (content), sp_label_new_button (words));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "quiet");
  gtk_widget_set_hexpand (button, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sp_words_get_plain (words),
                                  -1);
  g_signal_connect_object (button, "clicked", on_clicked, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->buttons), button);

  return button;
}

/**
 * sp_pager_new:
 * @columns: what to show
 * @before: what the button says that goes back to what came before
 * @more: what the button says that goes on
 *
 * Returns: (transfer floating): a new pager
 */
GtkWidget *
sp_pager_new (SpColumns     *columns,
              const SpWords *before,
              const SpWords *more)
{
  SpPager *self = g_object_new (SP_TYPE_PAGER, NULL);

  self->columns = columns;
  gtk_widget_set_parent (GTK_WIDGET (columns), GTK_WIDGET (self));
  g_signal_connect_object (columns, "turned", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  self->buttons = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "row");
  gtk_box_set_homogeneous (GTK_BOX (self->buttons), TRUE);
  gtk_widget_add_css_class (self->buttons, "page-buttons");
  gtk_widget_add_css_class (self->buttons, "steady");
  self->before = make_button (self, "arrow-up", before, G_CALLBACK (on_before_clicked));
  self->more = make_button (self, "arrow-down", more, G_CALLBACK (on_more_clicked));
  gtk_widget_add_css_class (self->more, "more");
  gtk_widget_set_sensitive (self->before, FALSE);
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/**
 * sp_pager_get_columns:
 * @self: a pager
 *
 * Returns: (transfer none): what it shows
 */
SpColumns *
sp_pager_get_columns (SpPager *self)
{
  g_return_val_if_fail (SP_IS_PAGER (self), NULL);

  return self->columns;
}

/**
 * sp_pager_set_actions:
 * @self: a pager that has no actions
 * @actions: (transfer floating): a row of buttons
 * @low: whether they may stand in one row with those that turn the pages
 *
 * Shows @actions at the foot, whatever page is in sight.
 */
void
sp_pager_set_actions (SpPager   *self,
                      GtkWidget *actions,
                      gboolean   low)
{
  g_return_if_fail (SP_IS_PAGER (self) && self->actions == NULL);

  self->actions = actions;
  self->low = low;
  if (low)
    gtk_widget_add_css_class (self->buttons, "beside");
  gtk_widget_set_parent (actions, GTK_WIDGET (self));
}

/**
 * sp_pager_fits:
 * @self: a pager
 * @width: the room there is, in px
 * @height: the room there is, in px
 * @roomy: whether with wide gaps and large targets
 *
 * Returns: whether all it shows is in sight at once there
 */
gboolean
sp_pager_fits (SpPager  *self,
               int       width,
               int       height,
               gboolean  roomy)
{
  g_return_val_if_fail (SP_IS_PAGER (self), FALSE);

  return sp_columns_fits (self->columns, width, height - sp_measure_height (self->actions, width),
                          roomy);
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
