/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COLUMN (sp_column_get_type ())

G_DECLARE_FINAL_TYPE (SpColumn, sp_column, SP, COLUMN, GtkWidget)

GtkWidget *sp_column_new (GtkWidget *child,
                          int        max_ems);

G_END_DECLS
