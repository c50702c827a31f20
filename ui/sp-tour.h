/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-window.h"

G_BEGIN_DECLS

gboolean sp_tour_draw (SpWindow    *window,
                       SpGuide     *guide,
                       SpIdle      *idle,
                       const char  *folder,
                       GError     **error);

G_END_DECLS
