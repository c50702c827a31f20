/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_TYPE_CALENDAR (sp_calendar_get_type ())

typedef struct _SpCalendar SpCalendar;

GType        sp_calendar_get_type    (void) G_GNUC_CONST;

SpCalendar  *sp_calendar_ref         (SpCalendar       *self);
void         sp_calendar_unref       (SpCalendar       *self);

GTimeZone   *sp_calendar_get_zone    (const SpCalendar *self);
const GDate *sp_calendar_get_from    (const SpCalendar *self);
const GDate *sp_calendar_get_until   (const SpCalendar *self);
const char  *sp_calendar_get_holiday (const SpCalendar *self,
                                      const GDate      *date);
GDateTime   *sp_calendar_get_time    (const SpCalendar *self,
                                      gint64            instant);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCalendar, sp_calendar_unref)

G_END_DECLS
