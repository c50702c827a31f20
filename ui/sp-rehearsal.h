/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/sheet/sp-guide.h"

G_BEGIN_DECLS

void sp_rehearsal_start (SpGuide   *guide,
                         GtkWidget *window);

G_END_DECLS
