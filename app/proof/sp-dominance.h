/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

gboolean sp_dominance_is_as_safe (SpPack   *pack,
                                  SpAnswer *answer,
                                  SpAnswer *yardstick);

G_END_DECLS
