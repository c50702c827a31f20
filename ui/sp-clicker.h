/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/sheet/sp-guide.h"
#include "sp-window.h"

G_BEGIN_DECLS

void sp_clicker_attach (SpWindow *window,
                        SpGuide  *guide);

G_END_DECLS
