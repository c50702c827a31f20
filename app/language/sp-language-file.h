/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

gboolean sp_language_file_check (const char *file,
                                 const char *rule,
                                 SpProblems *problems);

G_END_DECLS
