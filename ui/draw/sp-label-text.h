/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "app/language/sp-words.h"

G_BEGIN_DECLS

char   *sp_label_text_make            (const SpWords *words,
                                       PangoAttrList *attributes) G_GNUC_WARN_UNUSED_RESULT;
double  sp_label_text_get_line_height (const SpWords *words);
double  sp_label_text_get_overhang    (const SpWords *words);

G_END_DECLS
