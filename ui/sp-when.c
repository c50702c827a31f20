/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-when.h"

#include <stdio.h>

/*
 * Days and times in the words of the content, so that no locale has to be installed and a
 * translation covers them.
 */

/**
 * sp_when_say_time:
 * @guide: a guide
 * @time: a time, in the time zone it is to be read in
 *
 * Returns: (transfer full): the time of day, such as “5pm” or “4.30pm”
 */
char *
sp_when_say_time (SpGuide   *guide,
                  GDateTime *time)
{
  int hours = g_date_time_get_hour (time);
  int minutes = g_date_time_get_minute (time);
  gboolean morning = hours < 12;
  g_autofree char *hour = g_strdup_printf ("%d", hours % 12 == 0 ? 12 : hours % 12);
  g_autofree char *minute = g_strdup_printf ("%02d", minutes);

  if (minutes == 0 && hours % 12 == 0)
    return sp_guide_say (guide, morning ? "time-midnight" : "time-midday", NULL);

  if (minutes == 0)
    return sp_guide_say (guide, morning ? "time-am" : "time-pm", "hour", hour, NULL);

  return sp_guide_say (guide, morning ? "time-am-minutes" : "time-pm-minutes",
                       "hour", hour, "minutes", minute, NULL);
}

static char *
say_year_month_day (SpGuide *guide,
                    int      year,
                    int      month,
                    int      day)
{
  static const char * const months[] = {
    "month-january", "month-february", "month-march", "month-april", "month-may", "month-june",
    "month-july", "month-august", "month-september", "month-october", "month-november",
    "month-december",
  };
  g_autofree char *day_words = g_strdup_printf ("%d", day);
  g_autofree char *year_words = g_strdup_printf ("%d", year);
  g_autofree char *month_words = sp_guide_say (guide, months[month - 1], NULL);

  return sp_guide_say (guide, "date", "day", day_words, "month", month_words,
                       "year", year_words, NULL);
}

/**
 * sp_when_say_date:
 * @guide: a guide
 * @date: a day, as year-month-day
 *
 * Returns: (transfer full): the day, such as “4 December 2026”, or @date itself when it is no day
 */
char *
sp_when_say_date (SpGuide    *guide,
                  const char *date)
{
  int year, month, day;

  if (date == NULL || sscanf (date, "%4d-%2d-%2d", &year, &month, &day) != 3
      || !g_date_valid_dmy (day, month, year))
    return g_strdup (date != NULL ? date : "");

  return say_year_month_day (guide, year, month, day);
}

static int
count_days (GDateTime *from,
            GDateTime *to)
{
  g_autoptr (GDate) first = g_date_new_dmy (g_date_time_get_day_of_month (from),
                                            g_date_time_get_month (from),
                                            g_date_time_get_year (from));
  g_autoptr (GDate) last = g_date_new_dmy (g_date_time_get_day_of_month (to),
                                           g_date_time_get_month (to),
                                           g_date_time_get_year (to));

  return g_date_days_between (first, last);
}

/**
 * sp_when_say_day:
 * @guide: a guide
 * @time: a time, in the time zone it is to be read in
 *
 * Names a day as people do: today, tomorrow, by its weekday within a week, else by its date.
 *
 * Returns: (transfer full): the day, such as “tomorrow” or “on Monday”
 */
char *
sp_when_say_day (SpGuide   *guide,
                 GDateTime *time)
{
  static const char * const weekdays[] = {
    "when-monday", "when-tuesday", "when-wednesday", "when-thursday", "when-friday",
    "when-saturday", "when-sunday",
  };
  g_autoptr (GDateTime) now = sp_guide_get_now (guide);
  g_autoptr (GDateTime) here = g_date_time_to_timezone (now, g_date_time_get_timezone (time));
  g_autofree char *date = NULL;
  int days = count_days (here, time);

  if (days == 0)
    return sp_guide_say (guide, "when-today", NULL);

  if (days == 1)
    return sp_guide_say (guide, "when-tomorrow", NULL);

  if (days > 1 && days < 7)
    return sp_guide_say (guide, weekdays[g_date_time_get_day_of_week (time) - 1], NULL);

  date = say_year_month_day (guide, g_date_time_get_year (time), g_date_time_get_month (time),
                             g_date_time_get_day_of_month (time));

  return sp_guide_say (guide, "when-date", "date", date, NULL);
}
