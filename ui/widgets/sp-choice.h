/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_choice_new (const char *label,
                          const char *hint,
                          GtkWidget  *group);

G_END_DECLS
