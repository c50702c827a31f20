/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

GPtrArray *sp_shortest_way_find (SpPack     *pack,
                                 SpQuestion *question) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
