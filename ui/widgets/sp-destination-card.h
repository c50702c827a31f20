/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/sp-guide.h"

G_BEGIN_DECLS

GtkWidget *sp_destination_card_new           (SpGuide       *guide,
                                              SpDestination *destination,
                                              guint          number,
                                              SpPerson       person);
void       sp_destination_card_append_others (GtkWidget     *box,
                                              SpGuide       *guide,
                                              SpDestination *destination);

G_END_DECLS
