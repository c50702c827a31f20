/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

char     *sp_ids_to_string    (GPtrArray     *items,
                               const char    *separator) G_GNUC_WARN_UNUSED_RESULT;
char     *sp_path_to_string   (GPtrArray     *path) G_GNUC_WARN_UNUSED_RESULT;
char     *sp_path_to_story    (GPtrArray     *path) G_GNUC_WARN_UNUSED_RESULT;
SpAnswer *sp_path_get_suspect (GPtrArray     *path,
                               SpDestination *destination,
                               GPtrArray     *after);

G_END_DECLS
