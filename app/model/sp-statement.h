/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_STATEMENT (sp_statement_get_type ())

G_DECLARE_FINAL_TYPE (SpStatement, sp_statement, SP, STATEMENT, SpItem)

SpStatementKind sp_statement_get_kind      (SpStatement *self);
const char     *sp_statement_get_words     (SpStatement *self);
GPtrArray      *sp_statement_get_after     (SpStatement *self);
GPtrArray      *sp_statement_get_shows     (SpStatement *self);
GPtrArray      *sp_statement_get_without   (SpStatement *self);
GPtrArray      *sp_statement_get_unless    (SpStatement *self);
GPtrArray      *sp_statement_get_questions (SpStatement *self);
SpPerson        sp_statement_get_person    (SpStatement *self);
SpAnswer       *sp_statement_get_answer    (SpStatement *self);
SpAnswer       *sp_statement_get_yardstick (SpStatement *self);
guint           sp_statement_get_count     (SpStatement *self);

G_END_DECLS
