/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-loading.h"

G_BEGIN_DECLS

void sp_block_reader_read      (SpLoading     *loading,
                                const xmlNode *parent,
                                GListStore    *blocks);
void sp_block_reader_read_both (SpLoading     *loading,
                                const xmlNode *parent,
                                const char    *name,
                                GListStore    *blocks[2]);

G_END_DECLS
