/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sp-guide.h"

G_BEGIN_DECLS

GtkWidget *sp_page_table_make (SpGuide *guide);

G_END_DECLS
