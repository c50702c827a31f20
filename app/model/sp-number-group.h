/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_NUMBER_GROUP (sp_number_group_get_type ())

G_DECLARE_FINAL_TYPE (SpNumberGroup, sp_number_group, SP, NUMBER_GROUP, SpItem)

SpText     *sp_number_group_get_title    (SpNumberGroup *self);
GListModel *sp_number_group_get_contacts (SpNumberGroup *self);

G_END_DECLS
