/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

typedef struct _SpOutcome SpOutcome;

/**
 * SpOutcome:
 * @shown: (element-type SpDestination): the destinations to show, in the order of the screen
 * @later: (element-type SpDestination): with an emergency among them, all the others, for
 *   afterwards; else empty
 *
 * Where a walk leads.
 */
struct _SpOutcome
{
  GPtrArray *shown;
  GPtrArray *later;
};

GPtrArray  *sp_walk_new           (void) G_GNUC_WARN_UNUSED_RESULT;
SpQuestion *sp_walk_get_question  (SpPack    *pack,
                                   GPtrArray *walk);
SpPerson    sp_walk_get_person    (GPtrArray *walk,
                                   guint      n_answers);
void        sp_walk_add           (GPtrArray *walk,
                                   SpAnswer  *answer);
void        sp_walk_change        (SpPack    *pack,
                                   GPtrArray *walk,
                                   guint      position,
                                   SpAnswer  *answer);
void        sp_walk_forget        (GPtrArray *walk);

SpOutcome  *sp_walk_get_outcome   (SpPack    *pack,
                                   GPtrArray *walk) G_GNUC_WARN_UNUSED_RESULT;
gboolean    sp_outcome_shows_only (const SpOutcome *self,
                                   GPtrArray       *destinations);
void        sp_outcome_free       (SpOutcome *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpOutcome, sp_outcome_free)

G_END_DECLS
