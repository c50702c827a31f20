/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpDrawnFunc:
 * @data: what was given with it
 *
 * Called when a frame was drawn.
 */
typedef void (*SpDrawnFunc) (gpointer data);

#define SP_TYPE_PUBLIC_WINDOW (sp_public_window_get_type ())

G_DECLARE_DERIVABLE_TYPE (SpPublicWindow, sp_public_window, SP, PUBLIC_WINDOW, GtkWindow)

struct _SpPublicWindowClass
{
  GtkWindowClass parent_class;
};

void sp_public_window_lock_down (SpPublicWindow *self);
void sp_public_window_set_dark  (SpPublicWindow *self,
                                 gboolean        dark);
gboolean sp_public_window_is_dark (SpPublicWindow *self);
void sp_public_window_set_pulse (SpPublicWindow *self,
                                 guint           pulse_ms,
                                 SpDrawnFunc     drawn,
                                 gpointer        data);

G_END_DECLS
