/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/triage/sp-graph.h"

G_BEGIN_DECLS

gboolean sp_statement_prove (SpStatement   *statement,
                             SpPack        *pack,
                             const SpGraph *graph,
                             char         **ret_why);

G_END_DECLS
