/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SpKeptFiles:
 * @content: (nullable): the folder with the content
 * @site: (nullable): the site file
 * @po: (nullable): the folder with the translations
 *
 * Where what a kiosk shows is read from.
 */
typedef struct
{
  char *content;
  char *site;
  char *po;
} SpKeptFiles;

/**
 * SpKeptCheckFunc:
 * @files: a copy of what is shown
 *
 * Returns: whether it can be shown
 */
typedef gboolean (*SpKeptCheckFunc) (const SpKeptFiles *files);

gboolean sp_kept_save        (const char        *state,
                              const SpKeptFiles *files,
                              SpKeptCheckFunc    check,
                              SpProblems        *problems);
gboolean sp_kept_find        (const char        *state,
                              SpKeptFiles       *ret_files,
                              SpProblems        *problems);
GDateTime *sp_kept_get_time  (const SpKeptFiles *files);
guint64  sp_kept_count_start (const char        *state);
void     sp_kept_files_clear (SpKeptFiles       *files);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpKeptFiles, sp_kept_files_clear)

G_END_DECLS
