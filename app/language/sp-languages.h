/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"
#include "sp-language.h"

G_BEGIN_DECLS

GPtrArray  *sp_languages_read (const char *file,
                               SpProblems *problems) G_GNUC_WARN_UNUSED_RESULT;
SpLanguage *sp_languages_find (GPtrArray  *languages,
                               const char *code);

G_END_DECLS
