/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-kiosk.h"

G_BEGIN_DECLS

/**
 * SpStaffEvent:
 * @SP_STAFF_EVENT_LET_IN: somebody typed the PIN
 * @SP_STAFF_EVENT_REFUSED: somebody typed another
 * @SP_STAFF_EVENT_RELOAD: the files were read again
 * @SP_STAFF_EVENT_RESTART: the program is to start again
 * @SP_STAFF_EVENT_LEAVE: the screen is to be left to the console
 *
 * What happened at the staff door.
 */
typedef enum
{
  SP_STAFF_EVENT_LET_IN,
  SP_STAFF_EVENT_REFUSED,
  SP_STAFF_EVENT_RELOAD,
  SP_STAFF_EVENT_RESTART,
  SP_STAFF_EVENT_LEAVE,
} SpStaffEvent;

/**
 * SpStaffEventFunc:
 * @event: what happened
 * @data: what was given with it
 *
 * Hears of what happens at the staff door.
 */
typedef void (*SpStaffEventFunc) (SpStaffEvent event,
                                  gpointer     data);

typedef struct _SpStaffDesk SpStaffDesk;

SpStaffDesk *sp_staff_desk_new  (SpKiosk          *kiosk,
                                 SpGuide          *guide,
                                 const char       *state,
                                 SpStaffEventFunc  func,
                                 gpointer          data) G_GNUC_WARN_UNUSED_RESULT;
void         sp_staff_desk_free (SpStaffDesk      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpStaffDesk, sp_staff_desk_free)

G_END_DECLS
