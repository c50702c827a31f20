/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"

G_BEGIN_DECLS

void sp_blocks_append (GtkWidget  *box,
                       SpGuide    *guide,
                       GListModel *blocks);

G_END_DECLS
