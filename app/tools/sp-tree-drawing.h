/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

char     *sp_tree_drawing_new    (SpPack      *pack) G_GNUC_WARN_UNUSED_RESULT;
gboolean  sp_tree_drawing_render (const char  *drawing,
                                  const char  *format,
                                  GError     **error);

G_END_DECLS
