/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-input-filter.h"

#include "sp-style.h"

/* A second strike this soon after a page changed was meant for the old page (EN 301 549, 5.9). */
#define DEBOUNCE_USEC (500 * 1000)

/* Shift this often within the time hides the screen, as on GOV.UK’s way to leave a page. */
#define HIDE_PRESSES 3
#define HIDE_USEC (5 * G_USEC_PER_SEC)

/* The upper left corner, touched this often within the time, or the key Home: staff want in. */
#define STAFF_PRESSES 5
#define STAFF_USEC (5 * G_USEC_PER_SEC)
#define STAFF_CORNER_MM 25

/*
 * SpInputFilter:
 *
 * Sees every touch and key before anything else in the window does. It lets nothing through that
 * a visitor has no use for, swallows the second half of a double tap, and tells who wants to know
 * that somebody is there.
 */
struct _SpInputFilter
{
  GObject parent_instance;

  GPtrArray *exempt;            /* (owned) (element-type GtkWidget): they outlive the filter */
  gboolean   asleep;
  gboolean   waking;            /* whether what woke it goes on: a finger is down, or a key */
  gint64     page_changed;      /* monotonic, microseconds */
  gint64     hide_presses[HIDE_PRESSES];
  gint64     staff_presses[STAFF_PRESSES];
};

enum
{
  TOUCHED,
  PRESSED,
  RELEASED,
  HIDE_ASKED,
  STAFF_ASKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpInputFilter, sp_input_filter, G_TYPE_OBJECT)

static gboolean
is_too_soon (SpInputFilter *self)
{
  return g_get_monotonic_time () - self->page_changed < DEBOUNCE_USEC;
}

/* Returns: (nullable): what is at the place of a touch */
static GtkWidget *
find_widget (GtkWidget *window,
             GdkEvent  *event)
{
  double x, y, surface_x, surface_y;

  if (!gdk_event_get_position (event, &x, &y))
    return NULL;

  gtk_native_get_surface_transform (GTK_NATIVE (window), &surface_x, &surface_y);

  return gtk_widget_pick (window, x - surface_x, y - surface_y, GTK_PICK_DEFAULT);
}

static gboolean
is_exempt (SpInputFilter *self,
           GtkWidget     *widget)
{
  for (guint i = 0; widget != NULL && i < self->exempt->len; i++)
    {
      GtkWidget *exempt = g_ptr_array_index (self->exempt, i);

      if (widget == exempt || gtk_widget_is_ancestor (widget, exempt))
        return TRUE;
    }

  return FALSE;
}

/* Returns whether so many came within the time; then it counts anew. */
static gboolean
count_press (gint64 *presses,
             guint   n,
             gint64  usec)
{
  gint64 now = g_get_monotonic_time ();

  for (guint i = 0; i + 1 < n; i++)
    presses[i] = presses[i + 1];
  presses[n - 1] = now;

  if (presses[0] == 0 || now - presses[0] > usec)
    return FALSE;

  for (guint i = 0; i < n; i++)
    presses[i] = 0;

  return TRUE;
}

static void
count_staff_press (SpInputFilter *self)
{
  if (count_press (self->staff_presses, STAFF_PRESSES, STAFF_USEC))
    g_signal_emit (self, signals[STAFF_ASKED], 0);
}

static gboolean
is_in_corner (GtkWidget *window,
              GdkEvent  *event)
{
  double corner = sp_style_get_mm (window) * STAFF_CORNER_MM;
  double x, y, surface_x, surface_y;

  if (!gdk_event_get_position (event, &x, &y))
    return FALSE;

  gtk_native_get_surface_transform (GTK_NATIVE (window), &surface_x, &surface_y);

  return x - surface_x < corner && y - surface_y < corner;
}

static gboolean
filter_press (SpInputFilter *self,
              GtkWidget     *window,
              GdkEvent      *event)
{
  GtkWidget *widget = find_widget (window, event);

  if (is_in_corner (window, event))
    count_staff_press (self);

  if (gdk_event_get_event_type (event) == GDK_BUTTON_PRESS
      && gdk_button_event_get_button (event) != GDK_BUTTON_PRIMARY)
    return GDK_EVENT_STOP;

  /* Help and hiding are at the same place on every page and are never to be waited for. */
  if (is_too_soon (self) && !is_exempt (self, widget))
    return GDK_EVENT_STOP;

  if (widget != NULL)
    g_signal_emit (self, signals[PRESSED], 0, widget);

  return GDK_EVENT_PROPAGATE;
}

static void
count_hide_press (SpInputFilter *self)
{
  if (count_press (self->hide_presses, HIDE_PRESSES, HIDE_USEC))
    g_signal_emit (self, signals[HIDE_ASKED], 0);
}

/* The few keys a keyboard or a keypad needs to reach and use everything; see kiosk rules. */
static gboolean
is_useful_key (guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_Tab:
    case GDK_KEY_ISO_Left_Tab:
    case GDK_KEY_Up:
    case GDK_KEY_Down:
    case GDK_KEY_Left:
    case GDK_KEY_Right:
    case GDK_KEY_space:
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return TRUE;

    default:
      return FALSE;
    }
}

static gboolean
is_activating_key (guint keyval)
{
  return keyval == GDK_KEY_space || keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter;
}

static gboolean
filter_key (SpInputFilter *self,
            GdkEvent      *event)
{
  guint keyval = gdk_key_event_get_keyval (event);
  GdkModifierType state = gdk_event_get_modifier_state (event);

  if (keyval == GDK_KEY_Shift_L || keyval == GDK_KEY_Shift_R)
    {
      count_hide_press (self);
      return GDK_EVENT_PROPAGATE;
    }

  if (keyval == GDK_KEY_Home && state == 0)
    count_staff_press (self);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK
                | GDK_HYPER_MASK)) != 0)
    return GDK_EVENT_STOP;

  if (!is_useful_key (keyval))
    return GDK_EVENT_STOP;

  if (is_activating_key (keyval) && is_too_soon (self))
    return GDK_EVENT_STOP;

  return GDK_EVENT_PROPAGATE;
}

/* What wakes it is not heard by anything else, from its beginning to its end. */
static gboolean
filter_waking (SpInputFilter *self,
               GdkEventType   type)
{
  gboolean begins = type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN || type == GDK_KEY_PRESS;
  gboolean swallowed = self->asleep || self->waking;

  if (self->asleep && begins)
    {
      self->waking = TRUE;
      g_signal_emit (self, signals[TOUCHED], 0);
    }
  else if (type == GDK_BUTTON_RELEASE || type == GDK_TOUCH_END || type == GDK_TOUCH_CANCEL
           || type == GDK_KEY_RELEASE)
    self->waking = FALSE;

  return swallowed;
}

static gboolean
on_event (GtkEventControllerLegacy *controller,
          GdkEvent                 *event,
          SpInputFilter            *self)
{
  GtkWidget *window = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));

  if (filter_waking (self, gdk_event_get_event_type (event)))
    return GDK_EVENT_STOP;

  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
    case GDK_TOUCH_BEGIN:
      g_signal_emit (self, signals[TOUCHED], 0);
      return filter_press (self, window, event);

    case GDK_KEY_PRESS:
      g_signal_emit (self, signals[TOUCHED], 0);
      return filter_key (self, event);

    /* Not motion: a finger that rests on the glass, or a pointer that trembles, is nobody. */
    case GDK_BUTTON_RELEASE:
    case GDK_TOUCH_END:
      g_signal_emit (self, signals[TOUCHED], 0);
      g_signal_emit (self, signals[RELEASED], 0);
      return GDK_EVENT_PROPAGATE;

    case GDK_TOUCH_CANCEL:
      g_signal_emit (self, signals[RELEASED], 0);
      return GDK_EVENT_PROPAGATE;

    case GDK_SCROLL:
      g_signal_emit (self, signals[TOUCHED], 0);
      return GDK_EVENT_PROPAGATE;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
sp_input_filter_finalize (GObject *object)
{
  SpInputFilter *self = SP_INPUT_FILTER (object);

  g_clear_pointer (&self->exempt, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_input_filter_parent_class)->finalize (object);
}

static void
sp_input_filter_class_init (SpInputFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_input_filter_finalize;

  /**
   * SpInputFilter::touched:
   *
   * Somebody is there.
   */
  signals[TOUCHED] = g_signal_new ("touched", SP_TYPE_INPUT_FILTER, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SpInputFilter::pressed:
   * @self: a filter
   * @widget: what is under the finger
   *
   * A finger is down, or a button of a mouse, and nothing has come of it yet.
   */
  signals[PRESSED] = g_signal_new ("pressed", SP_TYPE_INPUT_FILTER, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);

  /**
   * SpInputFilter::released:
   * @self: a filter
   *
   * The finger lets go; what it does by that comes next.
   */
  signals[RELEASED] = g_signal_new ("released", SP_TYPE_INPUT_FILTER, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SpInputFilter::hide-asked:
   *
   * Somebody wants the screen hidden at once.
   */
  signals[HIDE_ASKED] = g_signal_new ("hide-asked", SP_TYPE_INPUT_FILTER, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SpInputFilter::staff-asked:
   * @self: a filter
   *
   * Somebody knows where the door for staff is.
   */
  signals[STAFF_ASKED] = g_signal_new ("staff-asked", SP_TYPE_INPUT_FILTER, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_input_filter_init (SpInputFilter *self)
{
  self->exempt = g_ptr_array_new ();
  self->page_changed = -DEBOUNCE_USEC;
}

/**
 * sp_input_filter_new:
 * @window: the window to watch
 *
 * Returns: (transfer full): a new filter
 */
SpInputFilter *
sp_input_filter_new (GtkWidget *window)
{
  SpInputFilter *self = g_object_new (SP_TYPE_INPUT_FILTER, NULL);
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "event", G_CALLBACK (on_event), self, 0);
  gtk_widget_add_controller (window, controller);

  return self;
}

/**
 * sp_input_filter_clear_exempt:
 * @self: a filter
 *
 * Takes none for exempt any more, before they go.
 */
void
sp_input_filter_clear_exempt (SpInputFilter *self)
{
  g_return_if_fail (SP_IS_INPUT_FILTER (self));

  g_ptr_array_set_size (self->exempt, 0);
}

/**
 * sp_input_filter_add_exempt:
 * @self: a filter
 * @widget: a widget of the window that stays as long as the filter
 *
 * Lets every touch on @widget through.
 */
void
sp_input_filter_add_exempt (SpInputFilter *self,
                            GtkWidget     *widget)
{
  g_return_if_fail (SP_IS_INPUT_FILTER (self));

  g_ptr_array_add (self->exempt, widget);
}

/**
 * sp_input_filter_page_changed:
 * @self: a filter
 *
 * There is another page now, and whoever struck twice meant the old one.
 */
void
sp_input_filter_page_changed (SpInputFilter *self)
{
  g_return_if_fail (SP_IS_INPUT_FILTER (self));

  self->page_changed = g_get_monotonic_time ();
}

/**
 * sp_input_filter_set_asleep:
 * @self: a filter
 * @asleep: whether nothing can be seen
 *
 * While it is asleep it lets nothing through: a touch or a key only says that somebody is there.
 */
void
sp_input_filter_set_asleep (SpInputFilter *self,
                            gboolean       asleep)
{
  g_return_if_fail (SP_IS_INPUT_FILTER (self));

  self->asleep = asleep;
}
