/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"
#include "sp-text-place.h"

G_BEGIN_DECLS

#define SP_TYPE_PACK (sp_pack_get_type ())

G_DECLARE_FINAL_TYPE (SpPack, sp_pack, SP, PACK, SpItem)

SpText        *sp_pack_get_title         (SpPack     *self);
gboolean       sp_pack_is_sealed         (SpPack     *self);
const char    *sp_pack_get_version       (SpPack     *self);
const char    *sp_pack_get_date          (SpPack     *self);
const char    *sp_pack_get_language      (SpPack     *self);
const char    *sp_pack_get_letters       (SpPack     *self);
GPtrArray     *sp_pack_get_text_places   (SpPack     *self);
SpQuestion    *sp_pack_get_start         (SpPack     *self);
guint          sp_pack_get_n_answers     (SpPack     *self);

GListModel    *sp_pack_get_topics        (SpPack     *self);
GListModel    *sp_pack_get_questions     (SpPack     *self);
GListModel    *sp_pack_get_destinations  (SpPack     *self);
GListModel    *sp_pack_get_contacts      (SpPack     *self);
GListModel    *sp_pack_get_number_groups (SpPack     *self);
GListModel    *sp_pack_get_sources       (SpPack     *self);
GListModel    *sp_pack_get_scenarios     (SpPack     *self);
GListModel    *sp_pack_get_statements    (SpPack     *self);

SpItem        *sp_pack_lookup            (SpPack     *self,
                                          const char *id);
SpQuestion    *sp_pack_get_question      (SpPack     *self,
                                          const char *id);
SpDestination *sp_pack_get_destination   (SpPack     *self,
                                          const char *id);
SpContact     *sp_pack_get_contact       (SpPack     *self,
                                          const char *id);
SpPage        *sp_pack_get_page          (SpPack     *self,
                                          const char *id);
SpAnswer      *sp_pack_get_answer        (SpPack     *self,
                                          const char *question_and_answer);
SpDestination *sp_pack_get_emergency     (SpPack     *self);

SpText        *sp_pack_get_interface     (SpPack     *self,
                                          const char *id);

G_END_DECLS
