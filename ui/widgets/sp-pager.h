/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"
#include "ui/widgets/sp-spread.h"

G_BEGIN_DECLS

#define SP_TYPE_PAGER (sp_pager_get_type ())

G_DECLARE_FINAL_TYPE (SpPager, sp_pager, SP, PAGER, GtkWidget)

GtkWidget *sp_pager_new         (SpGuide   *guide,
                                 GtkWidget *child);
void       sp_pager_set_spread  (SpPager   *self,
                                 SpSpread  *spread);
void       sp_pager_set_actions (SpPager   *self,
                                 GtkWidget *actions);
gboolean   sp_pager_get_at_end  (SpPager   *self);

G_END_DECLS
