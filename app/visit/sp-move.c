/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-move.h"

/**
 * sp_move_equal:
 * @self: a move
 * @other: another
 *
 * Returns: whether both do the same
 */
gboolean
sp_move_equal (const SpMove *self,
               const SpMove *other)
{
  return self->kind == other->kind && self->place == other->place && self->page == other->page
         && self->story == other->story && self->answer == other->answer
         && self->number == other->number && self->time == other->time;
}
