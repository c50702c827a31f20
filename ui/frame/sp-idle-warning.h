/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/draw/sp-drawing.h"

G_BEGIN_DECLS

GtkWidget *sp_idle_warning_new    (SpSheet   *sheet,
                                   SpDrawing *drawing);
void       sp_idle_warning_update (GtkWidget *warning,
                                   SpSheet   *sheet);

G_END_DECLS
