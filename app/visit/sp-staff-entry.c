/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-staff-entry.h"

#include <string.h>

/**
 * sp_staff_entry_type:
 * @self: an entry
 * @figure: from 0 to 9
 *
 * Returns: whether there was room for it
 */
gboolean
sp_staff_entry_type (SpStaffEntry *self,
                     guint         figure)
{
  gsize length = strlen (self->pin);

  g_return_val_if_fail (figure <= 9, FALSE);

  if (length >= SP_PIN_MAX)
    return FALSE;

  self->pin[length] = '0' + figure;
  self->refused = FALSE;

  return TRUE;
}

/**
 * sp_staff_entry_erase:
 * @self: an entry
 *
 * Takes the last figure back.
 *
 * Returns: whether there was one
 */
gboolean
sp_staff_entry_erase (SpStaffEntry *self)
{
  gsize length = strlen (self->pin);

  if (length == 0)
    return FALSE;

  self->pin[length - 1] = '\0';

  return TRUE;
}

/**
 * sp_staff_entry_judge:
 * @self: an entry
 * @admitted: whether it was the PIN
 *
 * Forgets what was typed, right or wrong.
 */
void
sp_staff_entry_judge (SpStaffEntry *self,
                      gboolean      admitted)
{
  explicit_bzero (self->pin, sizeof self->pin);
  self->admitted = admitted;
  self->refused = !admitted;
}

/**
 * sp_staff_entry_wipe:
 * @self: an entry
 *
 * Forgets all of it.
 */
void
sp_staff_entry_wipe (SpStaffEntry *self)
{
  explicit_bzero (self, sizeof *self);
}
