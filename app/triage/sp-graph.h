/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

/**
 * SP_GRAPH_END:
 *
 * Stands for the results screen where an edge would name a question.
 */
#define SP_GRAPH_END G_MAXUINT32

/**
 * SpEdge:
 * @answer: the answer it stands for
 * @from: the index of its question
 * @to: the index of the question it leads to, or %SP_GRAPH_END
 *
 * An answer, as a step in the graph.
 */
typedef struct
{
  SpAnswer *answer;
  guint32   from;
  guint32   to;
} SpEdge;

typedef struct _SpGraph SpGraph;

SpGraph      *sp_graph_new            (SpPack        *pack) G_GNUC_WARN_UNUSED_RESULT;
void          sp_graph_free           (SpGraph       *self);

guint         sp_graph_get_n_questions (const SpGraph *self);
SpQuestion   *sp_graph_get_question   (const SpGraph *self,
                                       guint          index);
guint         sp_graph_get_start      (const SpGraph *self);
const SpEdge *sp_graph_get_edges      (const SpGraph *self,
                                       guint          question,
                                       guint         *ret_n_edges);

gboolean      sp_graph_is_reachable   (const SpGraph *self,
                                       guint          question);
GArray       *sp_graph_get_order      (const SpGraph *self);
guint        *sp_graph_measure_depths (const SpGraph *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray    *sp_graph_find_loop      (const SpGraph *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpGraph, sp_graph_free)

G_END_DECLS
