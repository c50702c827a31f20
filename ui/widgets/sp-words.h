/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"

G_BEGIN_DECLS

GtkWidget *sp_words_new         (const char *words,
                                 const char *css_class);
GtkWidget *sp_words_new_text    (SpGuide    *guide,
                                 SpText     *text,
                                 const char *css_class);
GtkWidget *sp_words_new_key     (SpGuide    *guide,
                                 const char *key,
                                 const char *css_class);
GtkWidget *sp_words_new_heading (const char *markup,
                                 const char *css_class,
                                 int         level);

G_END_DECLS
