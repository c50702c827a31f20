/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-drawing.h"

G_BEGIN_DECLS

/* The drawing for each kind of part; sp-drawing.c knows which is for what. */
GtkWidget *sp_draw_tag         (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_title       (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_lead        (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_heading     (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_text        (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_line        (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_list        (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_note        (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_panel       (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_card        (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_picture     (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_number      (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_destination (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_row         (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_button      (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_choices     (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_choice      (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_ways        (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_way         (SpDrawing *drawing,
                                SpPart    *part);
GtkWidget *sp_draw_picker      (SpDrawing *drawing,
                                SpPart    *part);

G_END_DECLS
