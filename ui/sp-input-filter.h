/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_INPUT_FILTER (sp_input_filter_get_type ())

G_DECLARE_FINAL_TYPE (SpInputFilter, sp_input_filter, SP, INPUT_FILTER, GObject)

SpInputFilter *sp_input_filter_new          (GtkWidget     *window);

void           sp_input_filter_clear_exempt (SpInputFilter *self);
void           sp_input_filter_add_exempt   (SpInputFilter *self,
                                             GtkWidget     *widget);
void           sp_input_filter_page_changed (SpInputFilter *self);
void           sp_input_filter_set_asleep   (SpInputFilter *self,
                                             gboolean       asleep);

G_END_DECLS
