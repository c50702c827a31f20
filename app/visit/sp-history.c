/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-history.h"

#include <string.h>

/* A visitor who reads for hours keeps no more of the way back than this. */
#define MAX_HISTORY 256

/*
 * SpHistory:
 *
 * The way a visitor came, with where they are as its last place. It is in memory only, and nothing
 * of it is left there when it is wiped.
 */
struct _SpHistory
{
  GArray *places;               /* (owned) (element-type SpPlace) */
};

/**
 * sp_history_new:
 *
 * Returns: (transfer full): a way without places
 */
SpHistory *
sp_history_new (void)
{
  SpHistory *self = g_new0 (SpHistory, 1);

  /* An array that grows would leave what was in it where it stood before. */
  self->places = g_array_sized_new (FALSE, TRUE, sizeof (SpPlace), MAX_HISTORY);

  return self;
}

/**
 * sp_history_copy:
 * @self: a way
 *
 * Returns: (transfer full): another with the same places
 */
SpHistory *
sp_history_copy (const SpHistory *self)
{
  SpHistory *copy = sp_history_new ();

  g_array_append_vals (copy->places, self->places->data, self->places->len);

  return copy;
}

/**
 * sp_history_free:
 * @self: a way
 *
 * Wipes it and lets go of it.
 */
void
sp_history_free (SpHistory *self)
{
  sp_history_wipe (self);
  g_array_unref (self->places);
  g_free (self);
}

/**
 * sp_history_push:
 * @self: a way
 * @place: where the visitor goes
 *
 * Adds a place. Of a very long way the beginning is let go.
 */
void
sp_history_push (SpHistory *self,
                 SpPlace    place)
{
  if (self->places->len >= MAX_HISTORY)
    g_array_remove_index (self->places, 0);

  g_array_append_val (self->places, place);
}

/**
 * sp_history_pop:
 * @self: a way with places
 *
 * Takes the last place off, and overwrites it.
 */
void
sp_history_pop (SpHistory *self)
{
  g_return_if_fail (self->places->len > 0);

  explicit_bzero (&g_array_index (self->places, SpPlace, self->places->len - 1), sizeof (SpPlace));
  g_array_set_size (self->places, self->places->len - 1);
}

/**
 * sp_history_wipe:
 * @self: a way
 *
 * Overwrites all of it.
 */
void
sp_history_wipe (SpHistory *self)
{
  explicit_bzero (self->places->data, self->places->len * sizeof (SpPlace));
  g_array_set_size (self->places, 0);
}

/**
 * sp_history_get_last:
 * @self: a way with places
 *
 * Returns: (transfer none): where the visitor is, until they move
 */
const SpPlace *
sp_history_get_last (const SpHistory *self)
{
  g_return_val_if_fail (self->places->len > 0, NULL);

  return &g_array_index (self->places, SpPlace, self->places->len - 1);
}

/**
 * sp_history_get_length:
 * @self: a way
 *
 * Returns: how many places it has
 */
guint
sp_history_get_length (const SpHistory *self)
{
  return self->places->len;
}
