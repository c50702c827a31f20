/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

GBytes *sp_file_read (const char *path,
                      const char *shown_name,
                      SpProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
