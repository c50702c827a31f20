/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/triage/sp-graph.h"

G_BEGIN_DECLS

/**
 * SP_PATH_QUERY_MAX_FACTS:
 *
 * How many facts a query can hold at the most.
 */
#define SP_PATH_QUERY_MAX_FACTS 8

typedef struct _SpPathQuery SpPathQuery;

SpPathQuery *sp_path_query_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void         sp_path_query_free        (SpPathQuery   *self);

void         sp_path_query_through     (SpPathQuery   *self,
                                        GPtrArray     *answers,
                                        gboolean       wanted);
void         sp_path_query_showing     (SpPathQuery   *self,
                                        GPtrArray     *destinations,
                                        gboolean       wanted);
void         sp_path_query_showing_one (SpPathQuery   *self,
                                        SpDestination *destination,
                                        gboolean       wanted);

GPtrArray   *sp_path_query_find        (SpPathQuery   *self,
                                        const SpGraph *graph) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPathQuery, sp_path_query_free)

G_END_DECLS
