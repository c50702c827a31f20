/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-container.h"

G_BEGIN_DECLS

#define SP_TYPE_HOST (sp_host_get_type ())

G_DECLARE_FINAL_TYPE (SpHost, sp_host, SP, HOST, SpContainer)

GtkWidget *sp_host_new     (void);

void       sp_host_show    (SpHost    *self,
                            GtkWidget *page);
void       sp_host_prepare (SpHost    *self,
                            GtkWidget *page);
void       sp_host_lay_out (SpHost    *self);

G_END_DECLS
