/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-container.h"

G_BEGIN_DECLS

#define SP_TYPE_COLUMNS (sp_columns_get_type ())

G_DECLARE_FINAL_TYPE (SpColumns, sp_columns, SP, COLUMNS, SpContainer)

GtkWidget *sp_columns_new        (gboolean   two,
                                  gboolean   dense);

void       sp_columns_append     (SpColumns *self,
                                  GtkWidget *child);
void       sp_columns_append_low (SpColumns *self,
                                  GtkWidget *child,
                                  double     low);
gboolean   sp_columns_fits       (SpColumns *self,
                                  int        width,
                                  int        height,
                                  gboolean   roomy);
int        sp_columns_get_extent (SpColumns *self,
                                  int        width);
gboolean   sp_columns_get_roomy  (SpColumns *self);
void       sp_columns_set_shape  (SpColumns *self,
                                  gboolean   two,
                                  gboolean   dense);
void       sp_columns_set_roomy  (SpColumns *self,
                                  gboolean   roomy);

gboolean   sp_columns_has_before (SpColumns *self);
gboolean   sp_columns_has_more   (SpColumns *self);
void       sp_columns_turn       (SpColumns *self,
                                  gboolean   on);
int        sp_columns_get_offset (SpColumns *self);
void       sp_columns_set_offset (SpColumns *self,
                                  int        offset);

G_END_DECLS
