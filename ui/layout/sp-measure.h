/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int sp_measure_least_width (GtkWidget *widget);
int sp_measure_width       (GtkWidget *widget);
int sp_measure_height      (GtkWidget *widget,
                            int        width);

G_END_DECLS
