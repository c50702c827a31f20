/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

SpSheet *sp_scene_make_place   (const SpScene *self) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_scene_make_frame   (const SpScene *self) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_scene_make_warning (const SpScene *self,
                                guint          seconds_left) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
