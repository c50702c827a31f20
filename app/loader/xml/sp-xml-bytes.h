/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

gboolean sp_xml_bytes_check (const char **data,
                             gsize       *length,
                             const char  *shown_name,
                             SpProblems  *problems);

guint    sp_xml_bytes_line  (const char  *data,
                             const char  *place);

G_END_DECLS
