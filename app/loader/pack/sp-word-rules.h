/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-loading.h"

G_BEGIN_DECLS

void sp_word_rules_check        (SpLoading     *loading,
                                 const xmlNode *node,
                                 const char    *words);
void sp_word_rules_check_figure (SpLoading     *loading,
                                 const xmlNode *node,
                                 const char    *figure);
void sp_word_rules_check_plain  (SpLoading     *loading,
                                 const xmlNode *node,
                                 const char    *words);

G_END_DECLS
