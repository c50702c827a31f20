/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"

G_BEGIN_DECLS

#define SP_TYPE_BAR (sp_bar_get_type ())

G_DECLARE_FINAL_TYPE (SpBar, sp_bar, SP, BAR, GtkBox)

GtkWidget *sp_bar_new (SpGuide *guide);

G_END_DECLS
