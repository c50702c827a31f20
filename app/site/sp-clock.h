/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"
#include "sp-site.h"

G_BEGIN_DECLS

gboolean sp_clock_is_plausible (SpSite    *site,
                                SpPack    *pack,
                                GDateTime *now);

G_END_DECLS
