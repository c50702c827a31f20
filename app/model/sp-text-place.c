/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-text-place.h"

/**
 * sp_text_place_free:
 * @self: (transfer full): a place
 *
 * Frees it, and lets go of its text.
 */
void
sp_text_place_free (SpTextPlace *self)
{
  g_clear_pointer (&self->text, sp_text_unref);
  g_clear_pointer (&self->file, g_ref_string_release);
  g_free (self->path);
  g_free (self->note);
  g_free (self);
}

/**
 * sp_text_place_get_context:
 * @self: a place
 *
 * Returns: (transfer none) (nullable): what a translation of it is found by, besides its words, or
 *   %NULL when it is found by those alone
 */
const char *
sp_text_place_get_context (const SpTextPlace *self)
{
  return self->short_text ? self->path : NULL;
}
