/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"

G_BEGIN_DECLS

#define SP_TYPE_PAGER (sp_pager_get_type ())

G_DECLARE_FINAL_TYPE (SpPager, sp_pager, SP, PAGER, GtkWidget)

GtkWidget *sp_pager_new (SpGuide   *guide,
                         GtkWidget *child);

G_END_DECLS
