/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SpStaffDoor SpStaffDoor;

/**
 * SP_STAFF_FREE_TRIES:
 *
 * How many wrong PINs are taken before there is any waiting.
 */
#define SP_STAFF_FREE_TRIES 5

SpStaffDoor *sp_staff_door_new       (const char  *state) G_GNUC_WARN_UNUSED_RESULT;
void         sp_staff_door_free      (SpStaffDoor *self);
void         sp_staff_door_set_hash  (SpStaffDoor *self,
                                      const char  *hash);
guint        sp_staff_door_get_wait  (SpStaffDoor *self,
                                      gint64       now);
gboolean     sp_staff_door_try       (SpStaffDoor *self,
                                      const char  *pin,
                                      gint64       now);

char        *sp_staff_door_hash      (const char  *pin) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpStaffDoor, sp_staff_door_free)

G_END_DECLS
