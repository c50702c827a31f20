/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/sheet/sp-sheet.h"
#include "sp-container.h"
#include "ui/draw/sp-drawing.h"

G_BEGIN_DECLS

#define SP_TYPE_SCREEN (sp_screen_get_type ())

G_DECLARE_FINAL_TYPE (SpScreen, sp_screen, SP, SCREEN, SpContainer)

GtkWidget *sp_screen_new            (SpSheet   *sheet,
                                     SpDrawing *drawing);

void       sp_screen_draw_all       (SpScreen  *self);
void       sp_screen_draw_in_sight  (SpScreen  *self,
                                     int        width,
                                     int        height);
GtkWidget *sp_screen_get_essential  (SpScreen  *self);
SpDrawing *sp_screen_get_drawing    (SpScreen  *self);
void       sp_screen_set_like       (SpScreen  *self,
                                     SpScreen  *like);
void       sp_screen_keep_place     (SpScreen  *self,
                                     SpScreen  *before);
gboolean   sp_screen_turn           (SpScreen  *self,
                                     gboolean   on);

G_END_DECLS
