/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-container.h"

G_BEGIN_DECLS

#define SP_TYPE_CHOICES (sp_choices_get_type ())

G_DECLARE_FINAL_TYPE (SpChoices, sp_choices, SP, CHOICES, SpContainer)

GtkWidget *sp_choices_new        (void);

void       sp_choices_append     (SpChoices *self,
                                  GtkWidget *child);
int        sp_choices_get_growth (SpChoices *self,
                                  int        width,
                                  int        target);

G_END_DECLS
