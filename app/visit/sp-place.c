/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-place.h"

/**
 * sp_place_equal:
 * @self: a place
 * @other: another
 *
 * Returns: whether both are the same screen
 */
gboolean
sp_place_equal (const SpPlace *self,
                const SpPlace *other)
{
  return self->kind == other->kind && self->page == other->page
         && self->story == other->story && self->position == other->position
         && self->changing == other->changing;
}

/**
 * sp_place_is_aside:
 * @self: a place
 *
 * How the screen looks and reads, and what time it takes it for, is chosen beside the way through
 * the screens: whoever has done so comes back to all as they left it.
 *
 * Returns: whether it is beside the way
 */
gboolean
sp_place_is_aside (const SpPlace *self)
{
  return self->kind == SP_PLACE_DISPLAY || self->kind == SP_PLACE_LANGUAGE
         || self->kind == SP_PLACE_CLOCK;
}

/**
 * sp_place_is_staff:
 * @self: a place
 *
 * Returns: whether it is for staff: their door, and what is behind it
 */
gboolean
sp_place_is_staff (const SpPlace *self)
{
  return self->kind == SP_PLACE_STAFF || self->kind == SP_PLACE_PANEL
         || self->kind == SP_PLACE_TEST;
}
