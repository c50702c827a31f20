/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/sheet/sp-guide.h"
#include "ui/layout/sp-host.h"

G_BEGIN_DECLS

/**
 * SpDrawAheadFunc:
 * @sheet: what may have to be shown next
 * @user_data: what was passed along
 *
 * Draws @sheet on a page that stands ready behind the one that is seen.
 *
 * Returns: (transfer none): that page
 */
typedef GtkWidget *(*SpDrawAheadFunc) (SpSheet  *sheet,
                                       gpointer  user_data);

typedef struct _SpAhead SpAhead;

SpAhead   *sp_ahead_new       (SpGuide         *guide,
                               SpHost          *host,
                               SpDrawAheadFunc  draw,
                               gpointer         user_data) G_GNUC_WARN_UNUSED_RESULT;
void       sp_ahead_free      (SpAhead         *self);

void       sp_ahead_press     (SpAhead         *self,
                               const SpMove    *move);
void       sp_ahead_release   (SpAhead         *self);
void       sp_ahead_drop      (SpAhead         *self);
void       sp_ahead_end_visit (SpAhead         *self);
GtkWidget *sp_ahead_find      (SpAhead         *self,
                               SpSheet         *wanted);
GtkWidget *sp_ahead_get_page  (SpAhead         *self);

G_END_DECLS
