/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

SpSite *sp_site_load (const char *path,
                      SpProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
