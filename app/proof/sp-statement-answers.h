/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/triage/sp-graph.h"

G_BEGIN_DECLS

GPtrArray *sp_statement_list_answers (SpStatement   *statement,
                                      const SpGraph *graph);

G_END_DECLS
