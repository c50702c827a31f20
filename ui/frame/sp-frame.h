/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/draw/sp-drawing.h"
#include "ui/sp-input-filter.h"

G_BEGIN_DECLS

typedef struct _SpFrame SpFrame;

SpFrame   *sp_frame_new    (GtkBox        *box);
void       sp_frame_free   (SpFrame       *self);

void       sp_frame_fill   (SpFrame       *self,
                            SpSheet       *sheet,
                            SpDrawing     *drawing);
void       sp_frame_update (SpFrame       *self,
                            SpSheet       *sheet,
                            gboolean       here);
void       sp_frame_exempt (SpFrame       *self,
                            SpInputFilter *filter);
GtkWidget *sp_frame_get_alike (SpFrame    *self,
                               const SpPart *part);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpFrame, sp_frame_free)

G_END_DECLS
