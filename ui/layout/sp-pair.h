/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-container.h"

G_BEGIN_DECLS

#define SP_TYPE_PAIR (sp_pair_get_type ())

G_DECLARE_FINAL_TYPE (SpPair, sp_pair, SP, PAIR, SpContainer)

GtkWidget *sp_pair_new (GtkWidget *first,
                        GtkWidget *second);

G_END_DECLS
