/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_ICON (sp_icon_get_type ())

G_DECLARE_FINAL_TYPE (SpIcon, sp_icon, SP, ICON, GtkWidget)

GtkWidget *sp_icon_new       (const char *name);
void       sp_icon_get_ready (SpIcon     *self);

G_END_DECLS
