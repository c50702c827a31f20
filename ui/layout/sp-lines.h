/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sp-pages.h"

G_BEGIN_DECLS

GArray *sp_lines_list (GtkWidget *root,
                       int        offset,
                       int        most_whole) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
