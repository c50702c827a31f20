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

GType            sp_hours_get_type     (void) G_GNUC_CONST;

SpHours         *sp_hours_ref          (SpHours        *self);
void             sp_hours_unref        (SpHours        *self);

SpHoursKind      sp_hours_get_kind     (const SpHours  *self);
const SpOpening *sp_hours_get_openings (const SpHours  *self,
                                        guint          *ret_n);

SpOpenness       sp_hours_state        (const SpHours  *self,
                                        GDateTime      *now,
                                        GDateTime     **ret_until);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpHours, sp_hours_unref)

G_END_DECLS
