/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_TYPE_IDLE (sp_idle_get_type ())

G_DECLARE_FINAL_TYPE (SpIdle, sp_idle, SP, IDLE, GObject)

SpIdle *sp_idle_new              (guint     idle_seconds,
                                  guint     warning_seconds);

void    sp_idle_set_seconds      (SpIdle   *self,
                                  guint     idle_seconds,
                                  guint     warning_seconds);
void    sp_idle_set_active       (SpIdle   *self,
                                  gboolean  active);
void    sp_idle_touch            (SpIdle   *self);
void    sp_idle_resume           (SpIdle   *self);
guint   sp_idle_get_seconds_left (SpIdle   *self);

G_END_DECLS
