/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sp_log_hide_visits   (void);
void sp_log_watch_display (int exit_status);

G_END_DECLS
