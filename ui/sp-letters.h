/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_letters_find_missing (const char *letters) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
