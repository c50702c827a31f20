/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SP_PACK_MAX_FILES:
 *
 * How many files a pack may have.
 */
#define SP_PACK_MAX_FILES 1000

/**
 * SP_PACK_MAX_BYTES:
 *
 * How large all the files of a pack together may be: room for some hundred thousand questions.
 */
#define SP_PACK_MAX_BYTES (256u * 1024 * 1024)

GStrv sp_pack_files_list (const char *folder,
                          SpProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
