/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-confirmation.h"

/*
 * A number is shown to the public only after a person made sure of it: a source may be old, and a
 * service may have moved since.
 */

/**
 * sp_check_clear:
 * @self: a check
 *
 * Frees what is in it.
 */
void
sp_check_clear (SpCheck *self)
{
  g_clear_pointer (&self->on, g_free);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->review_by, g_free);
}

/**
 * sp_confirmation_free:
 * @self: (transfer full): a confirmation
 *
 * Frees it.
 */
void
sp_confirmation_free (SpConfirmation *self)
{
  g_free (self->id);
  g_free (self->as);
  sp_check_clear (&self->check);
  g_free (self);
}
