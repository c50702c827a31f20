/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_box_new           (GtkOrientation     orientation,
                                 const char        *css_class);
GtkWidget *sp_box_new_with_role (GtkOrientation     orientation,
                                 const char        *css_class,
                                 GtkAccessibleRole  role);

G_END_DECLS
