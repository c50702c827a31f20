/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_QUESTION (sp_question_get_type ())

G_DECLARE_FINAL_TYPE (SpQuestion, sp_question, SP, QUESTION, SpItem)

SpText     *sp_question_get_title   (SpQuestion *self,
                                     SpPerson    person);
SpText     *sp_question_get_why     (SpQuestion *self,
                                     SpPerson    person);
GListModel *sp_question_get_help    (SpQuestion *self,
                                     SpPerson    person);
GListModel *sp_question_get_answers (SpQuestion *self);
const char *sp_question_get_waiver  (SpQuestion *self);
guint       sp_question_get_index   (SpQuestion *self);

G_END_DECLS
