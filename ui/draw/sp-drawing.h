/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/sheet/sp-sheet.h"

G_BEGIN_DECLS

#define SP_TYPE_DRAWING (sp_drawing_get_type ())

G_DECLARE_FINAL_TYPE (SpDrawing, sp_drawing, SP, DRAWING, GObject)

SpDrawing *sp_drawing_new      (SpSheet    *sheet,
                                gboolean    low);

gboolean   sp_drawing_get_low  (SpDrawing  *self);
GtkWidget *sp_drawing_draw     (SpDrawing  *self,
                                SpPart     *part);
void       sp_drawing_draw_all (SpDrawing  *self,
                                GtkWidget  *box,
                                SpPart     *part);
void       sp_drawing_watch    (SpDrawing  *self,
                                GtkWidget  *widget,
                                SpPart     *part);
void       sp_drawing_watch_all (SpDrawing *self,
                                 GtkWidget *widget,
                                 SpPart    *part);
void       sp_drawing_update   (SpDrawing  *self,
                                SpSheet    *sheet);

GtkWidget *sp_drawing_get_alike (SpDrawing *self,
                                 const SpPart *part);

SpPart    *sp_drawing_get_part (GtkWidget  *widget);
GtkWidget *sp_drawing_find     (GtkWidget  *widget,
                                SpPart     *part);

G_END_DECLS
