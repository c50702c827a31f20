/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_SPREAD (sp_spread_get_type ())

G_DECLARE_FINAL_TYPE (SpSpread, sp_spread, SP, SPREAD, GtkLayoutManager)

GtkLayoutManager *sp_spread_new       (void);
void              sp_spread_fit       (SpSpread *self,
                                       int       width,
                                       int       height,
                                       int       page_height);
gboolean          sp_spread_has_pages (SpSpread *self);

G_END_DECLS
