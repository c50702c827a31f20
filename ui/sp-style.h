/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/visit/sp-visit.h"

G_BEGIN_DECLS

void   sp_style_init   (double     ppi);
void   sp_style_apply  (SpTheme    theme,
                        guint      text_size);
double sp_style_get_em (GtkWidget *widget);
double sp_style_get_mm (GtkWidget *widget);

G_END_DECLS
