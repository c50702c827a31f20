/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-confirmation.h"
#include "sp-hours.h"

G_BEGIN_DECLS

#define SP_TYPE_LOCAL_CONTACT (sp_local_contact_get_type ())

G_DECLARE_FINAL_TYPE (SpLocalContact, sp_local_contact, SP, LOCAL_CONTACT, GObject)

const char    *sp_local_contact_get_id     (SpLocalContact *self);
const char    *sp_local_contact_get_name   (SpLocalContact *self);
const char    *sp_local_contact_get_number (SpLocalContact *self);
const char    *sp_local_contact_get_web    (SpLocalContact *self);
const SpCheck *sp_local_contact_get_check  (SpLocalContact *self);
SpHours       *sp_local_contact_get_hours  (SpLocalContact *self);
guint          sp_local_contact_get_line   (SpLocalContact *self);

G_END_DECLS
