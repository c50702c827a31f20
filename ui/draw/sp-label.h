/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/language/sp-words.h"

G_BEGIN_DECLS

#define SP_TYPE_LABEL (sp_label_get_type ())

G_DECLARE_FINAL_TYPE (SpLabel, sp_label, SP, LABEL, GtkWidget)

GtkWidget   *sp_label_new          (const SpWords *words,
                                    const char    *css_class);
GtkWidget   *sp_label_new_centred  (const SpWords *words,
                                    const char    *css_class);
GtkWidget   *sp_label_new_number   (const SpWords *words,
                                    const char    *css_class);
GtkWidget   *sp_label_new_button   (const SpWords *words);
GtkWidget   *sp_label_new_heading  (const SpWords *words,
                                    const char    *css_class,
                                    guint          level);

void         sp_label_set_words    (SpLabel       *self,
                                    const SpWords *words);
void         sp_label_set_whole    (SpLabel       *self);
void         sp_label_set_centred  (SpLabel       *self);
void         sp_label_set_close    (SpLabel       *self);
const char  *sp_label_get_text     (SpLabel       *self);
PangoLayout *sp_label_get_layout   (SpLabel       *self,
                                    int           *x,
                                    int           *y);
void         sp_label_keep_layouts (GtkWidget     *widget,
                                    GtkWidget     *before);

G_END_DECLS
