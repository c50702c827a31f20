/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_ANSWER (sp_answer_get_type ())

G_DECLARE_FINAL_TYPE (SpAnswer, sp_answer, SP, ANSWER, SpItem)

SpQuestion    *sp_answer_get_question    (SpAnswer *self);
SpText        *sp_answer_get_label       (SpAnswer *self,
                                          SpPerson  person);
SpText        *sp_answer_get_hint        (SpAnswer *self,
                                          SpPerson  person);
SpText        *sp_answer_get_because     (SpAnswer *self,
                                          SpPerson  person);
SpQuestion    *sp_answer_get_next        (SpAnswer *self);
GPtrArray     *sp_answer_get_adds        (SpAnswer *self);
SpDestination *sp_answer_get_lead        (SpAnswer *self);
gboolean       sp_answer_get_not_sure    (SpAnswer *self);
gboolean       sp_answer_get_sets_person (SpAnswer *self);
SpPerson       sp_answer_get_person      (SpAnswer *self);
guint          sp_answer_get_index       (SpAnswer *self);

G_END_DECLS
