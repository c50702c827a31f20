/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SP_PIN_MIN:
 *
 * How many figures a PIN has at least.
 */
#define SP_PIN_MIN 4

/**
 * SP_PIN_MAX:
 *
 * How many figures a PIN has at most.
 */
#define SP_PIN_MAX 12

/**
 * SP_N_TOUCH_TESTS:
 *
 * How many places of the screen are touched to test it.
 */
#define SP_N_TOUCH_TESTS 12

/**
 * SpStaffAsk:
 * @SP_STAFF_ENTER: to be let in, with what was typed
 * @SP_STAFF_RELOAD: that the files are read again
 * @SP_STAFF_RESTART: that the program starts again
 * @SP_STAFF_LEAVE: that the screen is left to the console
 *
 * What somebody at the staff door asks for, which is for others to do.
 */
typedef enum
{
  SP_STAFF_ENTER,
  SP_STAFF_RELOAD,
  SP_STAFF_RESTART,
  SP_STAFF_LEAVE,
} SpStaffAsk;

/**
 * SpStaffEntry:
 * @pin: the figures typed
 * @refused: whether what was typed last was not the PIN
 * @admitted: whether it was
 * @touched: which places were touched in the test of the screen, a bit each
 *
 * How far somebody has come who is at the staff door.
 */
typedef struct
{
  char     pin[SP_PIN_MAX + 1];
  gboolean refused;
  gboolean admitted;
  guint    touched;
} SpStaffEntry;

gboolean sp_staff_entry_type  (SpStaffEntry *self,
                               guint         figure);
gboolean sp_staff_entry_erase (SpStaffEntry *self);
void     sp_staff_entry_judge (SpStaffEntry *self,
                               gboolean      admitted);
void     sp_staff_entry_wipe  (SpStaffEntry *self);

G_END_DECLS
