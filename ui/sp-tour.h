/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/sheet/sp-itinerary.h"
#include "sp-window.h"

G_BEGIN_DECLS

gboolean sp_tour_draw (SpWindow           *window,
                       SpVisit            *visit,
                       const SpItinerary  *itinerary,
                       SpIdle             *idle,
                       const char         *folder,
                       GError            **error);

G_END_DECLS
