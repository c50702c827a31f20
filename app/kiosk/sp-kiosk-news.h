/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/sheet/sp-staff-news.h"
#include "sp-kiosk.h"

G_BEGIN_DECLS

void sp_kiosk_tell_staff (SpKiosk     *self,
                          SpStaffNews *news);

G_END_DECLS
