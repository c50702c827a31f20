/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/sheet/sp-part.h"
#include "app/visit/sp-place.h"

G_BEGIN_DECLS

typedef struct _SpAside SpAside;

SpAside *sp_aside_new  (void);
void     sp_aside_free (SpAside       *self);

SpPart  *sp_aside_move (SpAside       *self,
                        const SpPlace *place,
                        SpPart        *focused) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpAside, sp_aside_free)

G_END_DECLS
