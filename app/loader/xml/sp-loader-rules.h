/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SpLoaderRule:
 * @id: the id that stands in square brackets after a problem
 * @severity: how bad it is to break it
 * @breaks_tree: whether the tree of questions may be incomplete once it is broken, so that
 *   nothing can be proved about it
 * @what: what it asks for, in one line
 * @why: why it asks for that
 *
 * A rule that the loader holds every pack to.
 */
typedef struct
{
  const char *id;
  SpSeverity  severity;
  gboolean    breaks_tree;
  const char *what;
  const char *why;
} SpLoaderRule;

const SpLoaderRule *sp_loader_rules_list   (guint       *ret_n);
const SpLoaderRule *sp_loader_rules_lookup (const char  *id);

void                sp_loader_report       (SpProblems  *problems,
                                            const char  *rule,
                                            const char  *file,
                                            guint        line,
                                            const char  *format,
                                            ...) G_GNUC_PRINTF (5, 6);

G_END_DECLS
