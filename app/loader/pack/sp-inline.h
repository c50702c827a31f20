/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-loading.h"

G_BEGIN_DECLS

SpText *sp_inline_read       (SpLoading     *loading,
                              const xmlNode *node) G_GNUC_WARN_UNUSED_RESULT;
SpText *sp_inline_read_child (SpLoading     *loading,
                              const xmlNode *parent,
                              const char    *name) G_GNUC_WARN_UNUSED_RESULT;
void    sp_inline_read_both  (SpLoading     *loading,
                              const xmlNode *parent,
                              const char    *name,
                              SpWording     *wording);
char   *sp_inline_read_plain (SpLoading     *loading,
                              const xmlNode *node) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
