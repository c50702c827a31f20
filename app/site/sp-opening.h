/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SP_DAY_MINUTES:
 *
 * The minutes of a day on which the clocks do not change.
 */
#define SP_DAY_MINUTES (24 * 60)

/**
 * SpDays:
 * @SP_DAYS_MONDAY: Mondays
 * @SP_DAYS_TUESDAY: Tuesdays
 * @SP_DAYS_WEDNESDAY: Wednesdays
 * @SP_DAYS_THURSDAY: Thursdays
 * @SP_DAYS_FRIDAY: Fridays
 * @SP_DAYS_SATURDAY: Saturdays
 * @SP_DAYS_SUNDAY: Sundays
 * @SP_DAYS_BANK_HOLIDAY: bank holidays, whatever day of the week they fall on
 *
 * Sorts of days. A bank holiday is of that sort alone: hours for Mondays say nothing about a
 * bank holiday that is a Monday.
 */
typedef enum
{
  SP_DAYS_MONDAY       = 1 << 0,
  SP_DAYS_TUESDAY      = 1 << 1,
  SP_DAYS_WEDNESDAY    = 1 << 2,
  SP_DAYS_THURSDAY     = 1 << 3,
  SP_DAYS_FRIDAY       = 1 << 4,
  SP_DAYS_SATURDAY     = 1 << 5,
  SP_DAYS_SUNDAY       = 1 << 6,
  SP_DAYS_BANK_HOLIDAY = 1 << 7,
} SpDays;

/**
 * SpOpening:
 * @days: the days it begins on
 * @from: the minute of the day it begins at
 * @to: the minute it ends before, counted from the same midnight: past %SP_DAY_MINUTES it ends
 *   on the next day
 *
 * A stretch of time in which somebody answers, by the clock on the wall. It belongs to the day it
 * begins on and is at most 24 hours long.
 */
typedef struct
{
  SpDays days;
  guint  from;
  guint  to;
} SpOpening;

gboolean sp_days_parse         (const char      *words,
                                SpDays          *ret_days);
char    *sp_days_to_string     (SpDays           days) G_GNUC_WARN_UNUSED_RESULT;
gboolean sp_opening_set_times  (SpOpening       *self,
                                const char      *from,
                                const char      *to);
gboolean sp_wall_time_parse    (const char      *words,
                                guint           *ret_minute);
gboolean sp_openings_overlap   (const SpOpening *a,
                                const SpOpening *b);

G_END_DECLS
