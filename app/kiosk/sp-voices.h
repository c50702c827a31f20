/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/language/sp-translations.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

GPtrArray *sp_voices_make (SpPack               *pack,
                           SpSite               *site,
                           const SpTranslations *translations,
                           const char           *first,
                           gboolean              in_public) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
