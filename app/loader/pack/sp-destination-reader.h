/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-loading.h"

G_BEGIN_DECLS

void sp_destination_reader_read (SpLoading     *loading,
                                 const xmlNode *root);

G_END_DECLS
