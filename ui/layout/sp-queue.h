/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/draw/sp-drawing.h"

#include "sp-columns.h"

G_BEGIN_DECLS

typedef struct _SpQueue SpQueue;

SpQueue  *sp_queue_new        (SpDrawing *drawing,
                               SpColumns *columns) G_GNUC_WARN_UNUSED_RESULT;
void      sp_queue_free       (SpQueue   *self);

void      sp_queue_add        (SpQueue   *self,
                               SpPart    *part,
                               double     low);
void      sp_queue_set_like   (SpQueue   *self,
                               GtkWidget *like);
gboolean  sp_queue_is_empty   (SpQueue   *self);
void      sp_queue_draw       (SpQueue   *self,
                               int        width,
                               int        height);
void      sp_queue_draw_all   (SpQueue   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpQueue, sp_queue_free)

G_END_DECLS
