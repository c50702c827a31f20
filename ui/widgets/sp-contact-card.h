/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"

G_BEGIN_DECLS

GtkWidget *sp_contact_card_new              (SpGuide    *guide,
                                             SpContact  *contact,
                                             gboolean    in_list);
char      *sp_contact_card_get_name         (SpGuide    *guide,
                                             SpContact  *contact) G_GNUC_WARN_UNUSED_RESULT;
char      *sp_contact_card_say_web          (SpGuide    *guide,
                                             SpContact  *contact) G_GNUC_WARN_UNUSED_RESULT;
void       sp_contact_card_append_number    (GtkWidget  *box,
                                             SpGuide    *guide,
                                             SpContact  *contact,
                                             gboolean    named);
void       sp_contact_card_append_voiceless (GtkWidget  *box,
                                             SpGuide    *guide,
                                             SpContact  *contact);
gboolean   sp_contact_card_has_way          (SpGuide    *guide,
                                             SpContact  *contact);

G_END_DECLS
