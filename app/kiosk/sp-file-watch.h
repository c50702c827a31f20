/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_FILE_WATCH (sp_file_watch_get_type ())

G_DECLARE_FINAL_TYPE (SpFileWatch, sp_file_watch, SP, FILE_WATCH, GObject)

SpFileWatch *sp_file_watch_new    (const char * const *paths) G_GNUC_WARN_UNUSED_RESULT;
gboolean     sp_file_watch_look   (SpFileWatch        *self);
void         sp_file_watch_listen (SpFileWatch        *self);

G_END_DECLS
