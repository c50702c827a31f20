/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_CONTACT (sp_contact_get_type ())

G_DECLARE_FINAL_TYPE (SpContact, sp_contact, SP, CONTACT, SpItem)

SpScope     sp_contact_get_scope       (SpContact *self);
SpChannel   sp_contact_get_channel     (SpContact *self);
const char *sp_contact_get_number      (SpContact *self);
const char *sp_contact_get_web         (SpContact *self);
const char *sp_contact_get_read        (SpContact *self);
gboolean    sp_contact_get_sure        (SpContact *self);
gboolean    sp_contact_get_always_open (SpContact *self);
gboolean    sp_contact_get_required    (SpContact *self);
SpContact  *sp_contact_get_after_hours (SpContact *self);
SpText     *sp_contact_get_name        (SpContact *self);
SpText     *sp_contact_get_purpose     (SpContact *self);
SpText     *sp_contact_get_hours       (SpContact *self);
SpText     *sp_contact_get_cost        (SpContact *self);
SpText     *sp_contact_get_deaf        (SpContact *self);
SpText     *sp_contact_get_note        (SpContact *self);

G_END_DECLS
