/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-text.h"

G_BEGIN_DECLS

SpText *sp_source_parse (const char  *source,
                         GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
