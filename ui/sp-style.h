/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/visit/sp-visit.h"

G_BEGIN_DECLS

void   sp_style_init          (double     ppi);
void   sp_style_set_theme     (SpTheme    theme);
void   sp_style_set_text_size (GtkWidget *window,
                               guint      text_size);
double sp_style_get_em        (GtkWidget *widget);
double sp_style_get_mm        (GtkWidget *widget);

G_END_DECLS
