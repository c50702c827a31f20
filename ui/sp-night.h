/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/sheet/sp-guide.h"
#include "sp-input-filter.h"
#include "sp-public-window.h"

G_BEGIN_DECLS

typedef struct _SpNight SpNight;

SpNight *sp_night_new   (SpPublicWindow *window,
                         SpInputFilter  *filter,
                         SpGuide        *guide);
void     sp_night_free  (SpNight        *self);
void     sp_night_rest  (SpNight        *self,
                         gboolean        nobody);
void     sp_night_touch (SpNight        *self);

G_END_DECLS
