/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_trial_paint (GtkWidget      *widget,
                     cairo_format_t  format,
                     int             width,
                     int             height);

G_END_DECLS
