/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/sheet/sp-guide.h"
#include "sp-idle.h"
#include "sp-public-window.h"

G_BEGIN_DECLS

#define SP_TYPE_WINDOW (sp_window_get_type ())

G_DECLARE_FINAL_TYPE (SpWindow, sp_window, SP, WINDOW, SpPublicWindow)

GtkWidget *sp_window_new       (SpGuide  *guide,
                                SpIdle   *idle,
                                gboolean  landscape);
GtkWidget *sp_window_new_unseen (SpGuide *guide,
                                 SpIdle  *idle,
                                 gboolean landscape);

gboolean   sp_window_turn       (SpWindow *self,
                                 gboolean  on);

G_END_DECLS
