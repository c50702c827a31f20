/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/triage/sp-graph.h"

G_BEGIN_DECLS

/* As many paths as this, or more: they are no longer told apart. */
#define SP_PATH_CENSUS_MANY G_MAXUINT64

/**
 * SpPathCensus:
 * @n_paths: how many paths there are, at most %SP_PATH_CENSUS_MANY
 * @shortest: how many answers the shortest has
 * @longest: how many answers the longest has
 * @mean: how many answers one has on average, every path counted alike
 *
 * What there is to say of all paths from the first question to an end.
 */
typedef struct
{
  guint64 n_paths;
  guint   shortest;
  guint   longest;
  double  mean;
} SpPathCensus;

/**
 * SpPathFunc:
 * @path: (element-type SpAnswer): the answers of a path, only valid during the call
 * @user_data: what was passed on
 *
 * Is told of a path.
 */
typedef void (*SpPathFunc) (GPtrArray *path,
                            gpointer   user_data);

void    sp_path_census_take     (const SpGraph *graph,
                                 SpPathCensus  *ret_census);
guint64 sp_path_census_through  (const SpGraph *graph,
                                 GPtrArray     *answers);
void    sp_path_census_for_each (const SpGraph *graph,
                                 SpPathFunc     func,
                                 gpointer       user_data);

G_END_DECLS
