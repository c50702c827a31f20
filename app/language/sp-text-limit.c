/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-text-limit.h"

/* In letters: six buttons stand side by side at the foot, and this much fits into two lines. */
#define MOST_ON_BAR 22

/**
 * sp_text_limit_get:
 * @place: where a text stands
 *
 * Returns: how many letters a translation of it may have, where there is no room for more, or 0
 */
guint
sp_text_limit_get (const SpTextPlace *place)
{
  return g_str_has_prefix (place->path, "interface.bar-") ? MOST_ON_BAR : 0;
}
