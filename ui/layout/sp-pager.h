/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-columns.h"
#include "ui/draw/sp-drawing.h"

G_BEGIN_DECLS

#define SP_TYPE_PAGER (sp_pager_get_type ())

G_DECLARE_FINAL_TYPE (SpPager, sp_pager, SP, PAGER, SpContainer)

GtkWidget *sp_pager_new         (SpColumns     *columns,
                                 const SpWords *before,
                                 const SpWords *more);

SpColumns *sp_pager_get_columns (SpPager       *self);
void       sp_pager_set_actions (SpPager       *self,
                                 GtkWidget     *actions,
                                 gboolean       low);
gboolean   sp_pager_fits        (SpPager       *self,
                                 int            width,
                                 int            height,
                                 gboolean       roomy);
gboolean   sp_pager_get_at_end  (SpPager       *self);

G_END_DECLS
