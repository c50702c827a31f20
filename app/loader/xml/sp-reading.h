/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/tree.h>

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SpReading:
 * @problems: (not owned): where everything that is wrong is told
 * @file: (nullable): the file that is being read, as problems name it: a GRefString, kept as long
 *   as the reading
 * @full: whether so much is wrong with @file that looking for more is of no use
 *
 * One reading of a file, or of several that belong together.
 */
typedef struct
{
  SpProblems *problems;
  char       *file;
  gboolean    full;

  GPtrArray  *files;            /* (owned): keeps the names that others borrow */
  GHashTable *n_problems;       /* (owned): file to how many problems it has */
} SpReading;

void sp_reading_init          (SpReading     *self,
                               SpProblems    *problems);
void sp_reading_clear         (SpReading     *self);
void sp_reading_enter_file    (SpReading     *self,
                               const char    *shown_name);

void sp_reading_report        (SpReading     *self,
                               const char    *rule,
                               const xmlNode *node,
                               const char    *format,
                               ...) G_GNUC_PRINTF (4, 5);
void sp_reading_report_at     (SpReading     *self,
                               const char    *rule,
                               const char    *file,
                               guint          line,
                               const char    *format,
                               ...) G_GNUC_PRINTF (5, 6);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpReading, sp_reading_clear)

G_END_DECLS
