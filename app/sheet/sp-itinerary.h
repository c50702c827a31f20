/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-types.h"
#include "app/visit/sp-visit.h"

G_BEGIN_DECLS

typedef struct _SpItinerary SpItinerary;

SpItinerary *sp_itinerary_new         (SpPack            *pack) G_GNUC_WARN_UNUSED_RESULT;
void         sp_itinerary_free        (SpItinerary       *self);

guint        sp_itinerary_get_n_stops (const SpItinerary *self);
const char  *sp_itinerary_get_name    (const SpItinerary *self,
                                       guint              stop);
void         sp_itinerary_go          (const SpItinerary *self,
                                       guint              stop,
                                       SpVisit           *visit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpItinerary, sp_itinerary_free)

G_END_DECLS
