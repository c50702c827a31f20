/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

SpWords *sp_source_parts_list (const SpScene *scene,
                               GListModel    *sources) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
