/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-guide.h"

G_BEGIN_DECLS

char *sp_when_say_time (SpGuide    *guide,
                        GDateTime  *time) G_GNUC_WARN_UNUSED_RESULT;
char *sp_when_say_day  (SpGuide    *guide,
                        GDateTime  *time) G_GNUC_WARN_UNUSED_RESULT;
char *sp_when_say_date (SpGuide    *guide,
                        const char *date) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
