/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-idle.h"

/*
 * SpIdle:
 *
 * Notices when nobody has touched the screen for a while: first it warns, then it is over.
 * Anything a visitor does starts it afresh, as often as they like (WCAG 2.2, 2.2.1).
 *
 * While it is not active it has no timer at all: nothing runs when nobody is there.
 */
struct _SpIdle
{
  GObject parent_instance;

  guint    idle_seconds;
  guint    warning_seconds;
  guint    source;              /* of the timer that runs, or 0 */
  guint    seconds_left;        /* of the warning, or 0 before it */
  gint64   last_touch;          /* monotonic, microseconds */
  gboolean active;
};

enum
{
  WARNED,
  TICKED,
  RESUMED,
  EXPIRED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpIdle, sp_idle, G_TYPE_OBJECT)

static void wait_for_idle (SpIdle *self,
                           guint   seconds);

static gboolean
on_second (gpointer data)
{
  SpIdle *self = SP_IDLE (data);

  self->seconds_left--;
  if (self->seconds_left > 0)
    {
      g_signal_emit (self, signals[TICKED], 0);
      return G_SOURCE_CONTINUE;
    }

  self->source = 0;
  g_signal_emit (self, signals[EXPIRED], 0);

  return G_SOURCE_REMOVE;
}

static gboolean
on_idle (gpointer data)
{
  SpIdle *self = SP_IDLE (data);
  gint64 waited = (g_get_monotonic_time () - self->last_touch) / G_USEC_PER_SEC;

  self->source = 0;

  /* A touch only notes its time; the timer catches up with it here. */
  if (waited < self->idle_seconds)
    {
      wait_for_idle (self, self->idle_seconds - waited);
      return G_SOURCE_REMOVE;
    }

  self->seconds_left = self->warning_seconds;
  self->source = g_timeout_add_seconds (1, on_second, self);
  g_signal_emit (self, signals[WARNED], 0);

  return G_SOURCE_REMOVE;
}

static void
wait_for_idle (SpIdle *self,
               guint   seconds)
{
  self->source = g_timeout_add_seconds (seconds, on_idle, self);
}

static void
sp_idle_dispose (GObject *object)
{
  SpIdle *self = SP_IDLE (object);

  g_clear_handle_id (&self->source, g_source_remove);

  G_OBJECT_CLASS (sp_idle_parent_class)->dispose (object);
}

static void
sp_idle_class_init (SpIdleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  static const char * const names[N_SIGNALS] = {
    [WARNED] = "warned",
    [TICKED] = "ticked",
    [RESUMED] = "resumed",
    [EXPIRED] = "expired",
  };

  object_class->dispose = sp_idle_dispose;

  /**
   * SpIdle::warned:
   *
   * Nobody has touched the screen for the idle time; the warning begins.
   */
  /**
   * SpIdle::ticked:
   *
   * A second of the warning went by.
   */
  /**
   * SpIdle::resumed:
   *
   * Somebody answered the warning.
   */
  /**
   * SpIdle::expired:
   *
   * Nobody answered it.
   */
  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], SP_TYPE_IDLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
}

static void
sp_idle_init (SpIdle *self)
{
}

/**
 * sp_idle_new:
 * @idle_seconds: how long nobody must have touched the screen before it warns
 * @warning_seconds: how long the warning lasts
 *
 * Returns: (transfer full): a new idle watch, not active
 */
SpIdle *
sp_idle_new (guint idle_seconds,
             guint warning_seconds)
{
  SpIdle *self = g_object_new (SP_TYPE_IDLE, NULL);

  self->idle_seconds = idle_seconds;
  self->warning_seconds = warning_seconds;

  return self;
}

/**
 * sp_idle_set_seconds:
 * @self: what is not active
 * @idle_seconds: how long nobody must have touched the screen before it warns
 * @warning_seconds: how long the warning lasts
 *
 * Goes by other times from now on.
 */
void
sp_idle_set_seconds (SpIdle *self,
                     guint   idle_seconds,
                     guint   warning_seconds)
{
  g_return_if_fail (SP_IS_IDLE (self) && !self->active);

  self->idle_seconds = idle_seconds;
  self->warning_seconds = warning_seconds;
}

/**
 * sp_idle_set_active:
 * @self: an idle watch
 * @active: whether there is a visit to watch over
 *
 * Starts and stops watching.
 */
void
sp_idle_set_active (SpIdle   *self,
                    gboolean  active)
{
  g_return_if_fail (SP_IS_IDLE (self));

  if (self->active == active)
    return;

  self->active = active;
  self->seconds_left = 0;
  g_clear_handle_id (&self->source, g_source_remove);

  if (active)
    {
      self->last_touch = g_get_monotonic_time ();
      wait_for_idle (self, self->idle_seconds);
    }
}

/**
 * sp_idle_touch:
 * @self: an idle watch
 *
 * Somebody did something. During the warning its time starts afresh, for whoever is slow to answer
 * it; only sp_idle_resume() ends it.
 */
void
sp_idle_touch (SpIdle *self)
{
  g_return_if_fail (SP_IS_IDLE (self));

  self->last_touch = g_get_monotonic_time ();
  if (self->seconds_left > 0)
    self->seconds_left = self->warning_seconds;
}

/**
 * sp_idle_resume:
 * @self: an idle watch
 *
 * Somebody is still there and goes on.
 */
void
sp_idle_resume (SpIdle *self)
{
  g_return_if_fail (SP_IS_IDLE (self));

  self->last_touch = g_get_monotonic_time ();
  if (self->seconds_left == 0)
    return;

  self->seconds_left = 0;
  g_clear_handle_id (&self->source, g_source_remove);
  wait_for_idle (self, self->idle_seconds);
  g_signal_emit (self, signals[RESUMED], 0);
}

/**
 * sp_idle_get_seconds_left:
 * @self: an idle watch
 *
 * Returns: how many seconds of the warning are left, or 0 when there is none
 */
guint
sp_idle_get_seconds_left (SpIdle *self)
{
  g_return_val_if_fail (SP_IS_IDLE (self), 0);

  return self->seconds_left;
}
