/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-loading.h"

G_BEGIN_DECLS

void sp_text_places_add (SpLoading     *loading,
                         const xmlNode *node,
                         SpText        *text);

G_END_DECLS
