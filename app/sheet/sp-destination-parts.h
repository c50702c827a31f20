/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

SpPart *sp_destination_parts_new_card   (const SpScene *scene,
                                         SpDestination *destination,
                                         guint          number) G_GNUC_WARN_UNUSED_RESULT;
void    sp_destination_parts_add_others (const SpScene *scene,
                                         SpDestination *destination,
                                         SpSheet       *sheet);

G_END_DECLS
