/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

SpWords *sp_clock_parts_say_date (const SpScene *scene,
                                  GDateTime     *day) G_GNUC_WARN_UNUSED_RESULT;
SpWords *sp_clock_parts_say_now  (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
