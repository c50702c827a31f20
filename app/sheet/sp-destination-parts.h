/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

SpPart *sp_destination_parts_new_card   (const SpScene *scene,
                                         SpDestination *destination,
                                         guint          number) G_GNUC_WARN_UNUSED_RESULT;
SpPart *sp_destination_parts_new_others (const SpScene *scene,
                                         SpDestination *destination) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
