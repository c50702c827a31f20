/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

/**
 * SpAlternative:
 * @position: which of the questions on the way is answered another way, from 0
 * @answer: the other answer
 * @gains: (element-type SpDestination): who is called then and was not before, in the order of the
 *   screen
 * @losses: (element-type SpDestination): who was called before and is not then, in that order
 * @asks: whether more questions follow it
 * @may_be_emergency: whether some of these lead to the emergency after all
 *
 * One other answer on a way, and what would come of it. Where more questions follow, @gains are
 * those whom every way on leads to, and @losses those whom none does, but for the ways that turn
 * out to be an emergency.
 */
typedef struct
{
  guint      position;
  SpAnswer  *answer;
  GPtrArray *gains;
  GPtrArray *losses;
  gboolean   asks;
  gboolean   may_be_emergency;
} SpAlternative;

GPtrArray *sp_alternatives_list (SpPack    *pack,
                                 GPtrArray *walk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
