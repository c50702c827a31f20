/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-aside.h"

/*
 * SpAside:
 *
 * Where the focus was when a visitor went to choose a language or how the screen looks. They come
 * back to where they were, in whatever language that now is. It is known until then, or until they
 * go anywhere else.
 */
struct _SpAside
{
  SpPlace  here;
  SpPlace  left;        /* what they come back to */
  SpPart  *focused;     /* (owned) (nullable): what had the focus there */
};

/**
 * sp_aside_new:
 *
 * Returns: (transfer full): one that knows of nobody
 */
SpAside *
sp_aside_new (void)
{
  return g_new0 (SpAside, 1);
}

static void
forget (SpAside *self)
{
  g_clear_pointer (&self->focused, sp_part_unref);
  self->left = (SpPlace) { 0 };
}

/**
 * sp_aside_free:
 * @self: (transfer full): one
 *
 * Frees it.
 */
void
sp_aside_free (SpAside *self)
{
  forget (self);
  g_free (self);
}

static void
leave (SpAside *self,
       SpPart  *focused)
{
  forget (self);
  self->left = self->here;
  self->focused = focused != NULL ? sp_part_ref (focused) : NULL;
}

static SpPart *
come_back (SpAside       *self,
           const SpPlace *place)
{
  SpPart *focused = NULL;

  if (self->focused != NULL && sp_place_is_aside (&self->here)
      && sp_place_equal (&self->left, place))
    focused = g_steal_pointer (&self->focused);
  forget (self);

  return focused;
}

/**
 * sp_aside_move:
 * @self: one
 * @place: where the visitor went
 * @focused: (nullable): what had the focus before
 *
 * Returns: (transfer full) (nullable): what is to have the focus, as far as it is there
 */
SpPart *
sp_aside_move (SpAside       *self,
               const SpPlace *place,
               SpPart        *focused)
{
  SpPart *back = NULL;

  if (!sp_place_is_aside (place))
    back = come_back (self, place);
  else if (!sp_place_is_aside (&self->here))
    leave (self, focused);
  self->here = *place;

  return back;
}
