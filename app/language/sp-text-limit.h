/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-text-place.h"

G_BEGIN_DECLS

guint sp_text_limit_get (const SpTextPlace *place);

G_END_DECLS
