/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-night.h"

/*
 * SpNight:
 *
 * Keeps the screen dark while nobody can come to the place, so that the panel lasts. A touch
 * anywhere wakes it, and does no more: nobody aims at what cannot be seen. It is dark again when
 * nobody touched it for as long as it takes a visit to be over.
 */
struct _SpNight
{
  SpPublicWindow *window;       /* (unowned): it lives longer */
  SpInputFilter  *filter;       /* (unowned): of the window */
  SpGuide        *guide;        /* (owned) */
  guint           timer;        /* source, or 0 */
  gboolean        nobody;       /* whether nobody is here */
};

static gboolean
on_timer (gpointer data);

static void
wait (SpNight *self,
      guint    seconds)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  if (seconds > 0)
    self->timer = g_timeout_add_seconds (seconds, on_timer, self);
}

static guint
get_awake_seconds (SpNight *self)
{
  return sp_guide_get_idle_seconds (self->guide);
}

static void
set_dark (SpNight  *self,
          gboolean  dark)
{
  sp_public_window_set_dark (self->window, dark);
  sp_input_filter_set_asleep (self->filter, dark);
}

/* Until it changes nothing runs. */
static void
look (SpNight *self)
{
  guint seconds;

  set_dark (self, sp_guide_is_dark (self->guide, &seconds));
  wait (self, seconds);
}

static gboolean
on_timer (gpointer data)
{
  SpNight *self = data;

  self->timer = 0;
  look (self);

  return G_SOURCE_REMOVE;
}

/**
 * sp_night_new:
 * @window: what is to be dark; it lives longer
 * @filter: what sees all touches on it; it lives longer
 * @guide: says when it is dark
 *
 * Returns: (transfer full): a night that has not begun
 */
SpNight *
sp_night_new (SpPublicWindow *window,
              SpInputFilter  *filter,
              SpGuide        *guide)
{
  SpNight *self = g_new0 (SpNight, 1);

  self->window = window;
  self->filter = filter;
  self->guide = g_object_ref (guide);

  return self;
}

/**
 * sp_night_free:
 * @self: a night
 *
 * Frees it, and leaves the window as it is.
 */
void
sp_night_free (SpNight *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->guide);
  g_free (self);
}

/**
 * sp_night_rest:
 * @self: a night
 * @nobody: whether nobody is here
 *
 * Is told that somebody has come or gone, or that the hours are other ones.
 */
void
sp_night_rest (SpNight  *self,
               gboolean  nobody)
{
  guint seconds;
  gboolean dark = sp_guide_is_dark (self->guide, &seconds);

  self->nobody = nobody;
  set_dark (self, FALSE);
  wait (self, !nobody ? 0 : dark ? get_awake_seconds (self) : seconds);
}

/**
 * sp_night_touch:
 * @self: a night
 *
 * Is told of a touch or a key, which is not heard by anything else where it is dark.
 */
void
sp_night_touch (SpNight *self)
{
  guint seconds;

  if (!self->nobody || !sp_guide_is_dark (self->guide, &seconds))
    return;

  set_dark (self, FALSE);
  wait (self, get_awake_seconds (self));
}
