/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void     sp_environment_clean (void);
gboolean sp_environment_close (char **argv) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
