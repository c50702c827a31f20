/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SP_FILE_MAX_BYTES:
 *
 * The size beyond which no file is read: 8 MiB, about a hundred times the largest shipped one.
 */
#define SP_FILE_MAX_BYTES (8 * 1024 * 1024)

GBytes *sp_file_read (const char *path,
                      const char *shown_name,
                      SpProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
