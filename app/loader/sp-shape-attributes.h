/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-loading.h"
#include "sp-shape.h"

G_BEGIN_DECLS

void sp_shape_check_attributes (SpLoading     *loading,
                                const xmlNode *node,
                                const SpShape *shape,
                                gboolean       for_you);

G_END_DECLS
