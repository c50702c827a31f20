/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/draw/sp-drawing.h"

G_BEGIN_DECLS

GtkWidget *sp_header_new (SpSheet *frame);

G_END_DECLS
