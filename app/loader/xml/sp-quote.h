/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_quote_new       (const char *words) G_GNUC_WARN_UNUSED_RESULT;
char *sp_quote_new_value (const char *value) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
