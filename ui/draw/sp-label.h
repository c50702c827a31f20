/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/language/sp-words.h"

G_BEGIN_DECLS

GtkWidget *sp_label_new         (const SpWords *words,
                                 const char    *css_class);
GtkWidget *sp_label_new_centred (const SpWords *words,
                                 const char    *css_class);
GtkWidget *sp_label_new_number  (const SpWords *words,
                                 const char    *css_class);
GtkWidget *sp_label_new_button  (const SpWords *words);
GtkWidget *sp_label_new_heading (const SpWords *words,
                                 const char    *css_class,
                                 guint          level);
void       sp_label_set_words   (GtkLabel      *label,
                                 const SpWords *words);

G_END_DECLS
