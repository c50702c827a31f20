/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/visit/sp-visit.h"

G_BEGIN_DECLS

typedef struct _SpCounts SpCounts;

SpCounts *sp_counts_new   (SpVisit    *visit,
                           const char *file) G_GNUC_WARN_UNUSED_RESULT;
void      sp_counts_free  (SpCounts   *self);
gboolean  sp_counts_check (SpCounts   *self,
                           gboolean    wanted,
                           GDateTime  *now,
                           GError    **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCounts, sp_counts_free)

G_END_DECLS
