/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-move.h"
#include "sp-staff-entry.h"

G_BEGIN_DECLS

#define SP_TYPE_VISIT (sp_visit_get_type ())

G_DECLARE_FINAL_TYPE (SpVisit, sp_visit, SP, VISIT, GObject)

typedef struct _SpOutcome SpOutcome;

SpVisit       *sp_visit_new             (SpPack       *pack);
SpVisit       *sp_visit_copy            (SpVisit      *self) G_GNUC_WARN_UNUSED_RESULT;
void           sp_visit_replace_pack    (SpVisit      *self,
                                         SpPack       *pack);

void           sp_visit_set_presenting  (SpVisit      *self,
                                         gboolean      presenting);
gboolean       sp_visit_is_presenting   (SpVisit      *self);
gint64         sp_visit_get_clock       (SpVisit      *self);
gboolean       sp_visit_has_reasons     (SpVisit      *self);
SpScenario    *sp_visit_get_story       (SpVisit      *self);

void           sp_visit_do              (SpVisit      *self,
                                         const SpMove *move);

const SpPlace *sp_visit_get_place       (SpVisit      *self);
gboolean       sp_visit_can_go_back     (SpVisit      *self);
SpQuestion    *sp_visit_get_question    (SpVisit      *self);
SpAnswer      *sp_visit_get_chosen      (SpVisit      *self);
guint          sp_visit_get_way         (SpVisit      *self);
SpPerson       sp_visit_get_person      (SpVisit      *self);
GPtrArray     *sp_visit_get_walk        (SpVisit      *self);
SpPerson       sp_visit_get_person_at   (SpVisit      *self,
                                         guint         position);
SpOutcome     *sp_visit_get_outcome     (SpVisit      *self) G_GNUC_WARN_UNUSED_RESULT;
guint          sp_visit_get_text_size   (SpVisit      *self);
SpTheme        sp_visit_get_theme       (SpVisit      *self);
guint          sp_visit_get_voice       (SpVisit      *self);

const SpStaffEntry *sp_visit_get_staff_entry (SpVisit *self);
void           sp_visit_judge_pin       (SpVisit      *self,
                                         gboolean      right);

G_END_DECLS
