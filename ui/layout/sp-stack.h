/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-container.h"

G_BEGIN_DECLS

#define SP_TYPE_STACK (sp_stack_get_type ())

G_DECLARE_FINAL_TYPE (SpStack, sp_stack, SP, STACK, SpContainer)

GtkWidget *sp_stack_new    (double     gap_mm);
void       sp_stack_append (SpStack   *self,
                            GtkWidget *child);

G_END_DECLS
