/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint    sp_service_get_pulse_ms (void);
gboolean sp_service_tell         (const char *state);

G_END_DECLS
