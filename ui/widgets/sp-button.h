/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_button_new      (const char *icon,
                               const char *label,
                               const char *css_class);
GtkWidget *sp_button_new_card (const char *icon,
                               const char *title,
                               const char *text);

G_END_DECLS
