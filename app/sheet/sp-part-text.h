/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-part.h"

G_BEGIN_DECLS

void sp_part_append_text (const SpPart *self,
                          guint         depth,
                          GString      *text);

G_END_DECLS
