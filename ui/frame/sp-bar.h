/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/draw/sp-drawing.h"

G_BEGIN_DECLS

GtkWidget *sp_bar_new      (SpSheet   *frame,
                            SpDrawing *drawing);
GtkWidget *sp_bar_get_hide (GtkWidget *bar);

G_END_DECLS
