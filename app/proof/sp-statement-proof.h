/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/triage/sp-graph.h"

G_BEGIN_DECLS

gboolean sp_statement_prove  (SpStatement   *statement,
                              SpPack        *pack,
                              const SpGraph *graph,
                              char         **ret_why);

char    *sp_path_to_string   (GPtrArray     *path) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
