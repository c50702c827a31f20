/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/triage/sp-graph.h"

G_BEGIN_DECLS

/**
 * SpFrontQuery:
 * @after: (element-type SpAnswer): the path goes through one of these
 * @fronts: (element-type SpDestination): and something else than one of these stands first
 * @unless: (nullable) (element-type SpDestination): and it shows none of these
 *
 * What is asked of the paths.
 */
typedef struct
{
  GPtrArray *after;
  GPtrArray *fronts;
  GPtrArray *unless;
} SpFrontQuery;

GPtrArray *sp_front_query_find (const SpFrontQuery *self,
                                SpPack             *pack,
                                const SpGraph      *graph) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
