/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *sp_phone_number_find_fault  (const char *number);
gboolean    sp_phone_number_is_for_all  (const char *number);
gboolean    sp_phone_number_is_dear     (const char *number);
gboolean    sp_phone_number_is_reserved (const char *number);

G_END_DECLS
