/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"
#include "app/model/sp-problem.h"

#include "sp-site.h"

G_BEGIN_DECLS

gboolean sp_site_check_pack  (SpSite      *self,
                              SpPack      *pack,
                              SpProblems  *problems);
gboolean sp_site_check_kiosk (SpSite      *self,
                              SpPack      *pack,
                              const GDate *today,
                              SpProblems  *problems);

G_END_DECLS
