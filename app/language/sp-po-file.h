/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gettext-po.h>

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

po_file_t  sp_po_file_read     (const char  *file,
                                SpProblems  *problems);
gboolean   sp_po_file_write    (po_file_t    po_file,
                                const char  *file,
                                GError     **error);
char      *sp_po_file_make_key (const char  *context,
                                const char  *source) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
