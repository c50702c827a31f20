/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_DESTINATION (sp_destination_get_type ())

G_DECLARE_FINAL_TYPE (SpDestination, sp_destination, SP, DESTINATION, SpItem)

SpLevel     sp_destination_get_level    (SpDestination *self);
const char *sp_destination_get_icon     (SpDestination *self);
SpText     *sp_destination_get_title    (SpDestination *self);
SpText     *sp_destination_get_name     (SpDestination *self);
SpText     *sp_destination_get_short    (SpDestination *self);
SpText     *sp_destination_get_summary  (SpDestination *self,
                                         SpPerson       person);
GListModel *sp_destination_get_todo     (SpDestination *self,
                                         SpPerson       person);
GListModel *sp_destination_get_asked    (SpDestination *self,
                                         SpPerson       person);
GListModel *sp_destination_get_expect   (SpDestination *self,
                                         SpPerson       person);
GListModel *sp_destination_get_ways     (SpDestination *self);
GListModel *sp_destination_get_contacts (SpDestination *self);
GListModel *sp_destination_get_pages    (SpDestination *self);
guint       sp_destination_get_rank     (SpDestination *self);
gint        sp_destination_compare_ranks (gconstpointer a,
                                         gconstpointer b);

G_END_DECLS
