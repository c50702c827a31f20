/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"
#include "ui/sp-idle.h"

G_BEGIN_DECLS

GtkWidget *sp_idle_warning_new (SpGuide *guide,
                                SpIdle  *idle);

G_END_DECLS
