/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

GStrv sp_pack_files_list (const char *folder,
                          SpProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
