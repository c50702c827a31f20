/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

void sp_block_parts_add          (SpPart        *box,
                                  const SpScene *scene,
                                  GListModel    *blocks);
void sp_block_parts_add_to_sheet (SpSheet       *sheet,
                                  SpZone         zone,
                                  const SpScene *scene,
                                  GListModel    *blocks);

G_END_DECLS
