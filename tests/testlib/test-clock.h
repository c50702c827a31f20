/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The calendar and the clock of England a second time, in the most naive way there is: neither the
 * calendar of GLib nor its time zones are asked. The clock goes from 2020 on.
 */

#define TEST_DAY_MINUTES 1440

/* Minutes and days are counted from the beginning of 1970. */
typedef gint64 TestMinute;

typedef struct
{
  int year;
  int month;
  int day;
} TestDay;

int        test_clock_count_days  (TestDay    day);
int        test_clock_get_weekday (int        day);
TestMinute test_clock_get_wall    (TestMinute utc);
TestMinute test_clock_find        (TestMinute shown);

GTimeSpan  test_clock_get_offset  (const char *wanted);

G_END_DECLS
