/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-loading.h"

G_BEGIN_DECLS

char *sp_picture_read (SpLoading     *loading,
                       const xmlNode *node,
                       const char    *attribute) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
