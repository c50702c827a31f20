/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "sp-opening.h"

G_BEGIN_DECLS

#define SP_TYPE_HOURS (sp_hours_get_type ())

typedef struct _SpHours SpHours;

/**
 * SpHoursKind:
 * @SP_HOURS_UNKNOWN: nobody could say
 * @SP_HOURS_ALWAYS: day and night
 * @SP_HOURS_WEEKLY: the openings of a week and of bank holidays
 *
 * How hours are given.
 */
typedef enum
{
  SP_HOURS_UNKNOWN,
  SP_HOURS_ALWAYS,
  SP_HOURS_WEEKLY,
} SpHoursKind;

/**
 * SpOpenness:
 * @SP_OPEN: somebody answers
 * @SP_CLOSED: nobody answers
 * @SP_OPENNESS_UNKNOWN: it cannot be told
 *
 * Whether somebody answers at some moment.
 */
typedef enum
{
  SP_OPEN,
  SP_CLOSED,
  SP_OPENNESS_UNKNOWN,
} SpOpenness;

/**
 * SP_NEVER:
 *
 * A moment that does not come.
 */
#define SP_NEVER G_MAXINT64

/**
 * SpSpell:
 * @openness: whether somebody answers
 * @end: when that is no longer so, in seconds since the beginning of 1970 in UTC, or %SP_NEVER
 * @next: what it is from then on, where @end comes
 *
 * A stretch of time in which nothing changes.
 */
typedef struct
{
  SpOpenness openness;
  gint64     end;
  SpOpenness next;
} SpSpell;

GType            sp_hours_get_type     (void) G_GNUC_CONST;

SpHours         *sp_hours_ref          (SpHours        *self);
void             sp_hours_unref        (SpHours        *self);

SpHoursKind      sp_hours_get_kind     (const SpHours  *self);
const SpOpening *sp_hours_get_openings (const SpHours  *self,
                                        guint          *ret_n);

SpSpell          sp_hours_get_spell    (const SpHours  *self,
                                        GDateTime      *now);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpHours, sp_hours_unref)

G_END_DECLS
