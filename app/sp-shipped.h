/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_shipped_find (const char *installed,
                       const char *in_checkout) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
