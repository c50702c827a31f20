/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"

G_BEGIN_DECLS

#define SP_TYPE_SCREEN (sp_screen_get_type ())

G_DECLARE_DERIVABLE_TYPE (SpScreen, sp_screen, SP, SCREEN, GtkBox)

struct _SpScreenClass
{
  GtkBoxClass parent_class;
};

GtkWidget *sp_screen_new          (SpGuide    *guide);
GtkWidget *sp_screen_new_reading  (SpGuide    *guide);

SpGuide   *sp_screen_get_guide    (SpScreen   *self);

void       sp_screen_set_tag       (SpScreen   *self,
                                    const char *tag);
void       sp_screen_set_title     (SpScreen   *self,
                                    const char *markup);
void       sp_screen_set_lead      (SpScreen   *self,
                                    const char *markup);
void       sp_screen_add           (SpScreen   *self,
                                    GtkWidget  *child);
void       sp_screen_add_essential (SpScreen   *self,
                                    GtkWidget  *child);
GtkWidget *sp_screen_get_essential (SpScreen   *self);
void       sp_screen_add_beside    (SpScreen   *self,
                                    GtkWidget  *child);
void       sp_screen_add_action    (SpScreen   *self,
                                    GtkWidget  *button);
void       sp_screen_add_next      (SpScreen   *self,
                                    GtkWidget  *button);
void       sp_screen_add_blocks    (SpScreen   *self,
                                    GListModel *blocks);

G_END_DECLS
