/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-visit.h"

G_BEGIN_DECLS

gboolean sp_lesson_get_next     (SpVisit *visit,
                                 SpPack  *pack,
                                 SpMove  *ret_move);
gboolean sp_lesson_get_previous (SpVisit *visit,
                                 SpMove  *ret_move);

gboolean sp_lesson_is_read      (SpVisit *visit);

G_END_DECLS
