/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

gboolean  sp_language_parts_is_choice  (const SpScene *scene);
SpPart   *sp_language_parts_new_picker (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
