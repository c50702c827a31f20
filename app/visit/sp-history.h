/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-place.h"

G_BEGIN_DECLS

typedef struct _SpHistory SpHistory;

SpHistory     *sp_history_new        (void) G_GNUC_WARN_UNUSED_RESULT;
SpHistory     *sp_history_copy       (const SpHistory *self) G_GNUC_WARN_UNUSED_RESULT;
void           sp_history_free       (SpHistory       *self);

void           sp_history_push       (SpHistory       *self,
                                      SpPlace          place);
void           sp_history_pop        (SpHistory       *self);
void           sp_history_wipe       (SpHistory       *self);
const SpPlace *sp_history_get_last   (const SpHistory *self);
guint          sp_history_get_length (const SpHistory *self);

G_END_DECLS
