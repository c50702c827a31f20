/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

double sp_panel_choose_ppi (int    width,
                            int    height,
                            double known_ppi);
double sp_panel_believe    (int    height,
                            int    height_mm);

G_END_DECLS
