/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-clock.h"

#define DAY TEST_DAY_MINUTES

static gboolean
is_leap (int year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int
days_in_month (int year,
               int month)
{
  static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return days[month - 1] + (month == 2 && is_leap (year));
}

int
test_clock_count_days (TestDay day)
{
  int n = day.day - 1;

  for (int year = 1970; year < day.year; year++)
    n += is_leap (year) ? 366 : 365;

  for (int month = 1; month < day.month; month++)
    n += days_in_month (day.year, month);

  return n;
}

/* The first of January 1970 was a Thursday; Monday is 0. */
int
test_clock_get_weekday (int day)
{
  return (day + 3) % 7;
}

static TestMinute
last_sunday_at_one (int year,
                    int month)
{
  int day = test_clock_count_days ((TestDay) { year, month, 31 });

  while (test_clock_get_weekday (day) != 6)
    day--;

  return (TestMinute) day * DAY + 60;
}

/* Summer time runs from the last Sunday of March to that of October, at one in Greenwich. */
TestMinute
test_clock_get_wall (TestMinute utc)
{
  static int year = 1970;
  static TestMinute year_begin = -1;
  static TestMinute year_end = -1;
  static TestMinute spring;
  static TestMinute autumn;

  while (utc < year_begin || utc >= year_end)
    {
      year = utc < year_begin || year_begin < 0 ? 2020 : year + 1;
      year_begin = (TestMinute) test_clock_count_days ((TestDay) { year, 1, 1 }) * DAY;
      year_end = (TestMinute) test_clock_count_days ((TestDay) { year + 1, 1, 1 }) * DAY;
      spring = last_sunday_at_one (year, 3);
      autumn = last_sunday_at_one (year, 10);
    }

  return utc >= spring && utc < autumn ? utc + 60 : utc;
}

/* The first minute at which the clock on the wall shows a time or a later one. */
TestMinute
test_clock_find (TestMinute shown)
{
  TestMinute utc = shown - 3 * 60;

  while (test_clock_get_wall (utc) < shown)
    utc++;

  return utc;
}

/* In microseconds: how far a training clock that shows @wanted is ahead. */
GTimeSpan
test_clock_get_offset (const char *wanted)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) then = g_date_time_new_from_iso8601 (wanted, NULL);

  return g_date_time_difference (then, now);
}
