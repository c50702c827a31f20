/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/triage/sp-graph.h"

G_BEGIN_DECLS

char *sp_path_classes_to_string (SpPack        *pack,
                                 const SpGraph *graph);

G_END_DECLS
