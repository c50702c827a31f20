/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-voice-time.h"

#include <stdio.h>

/*
 * Days and times in the words of the content, so that no locale has to be installed and a
 * translation covers them. Each is a whole phrase with gaps: in some languages the little word
 * before a weekday changes with the weekday, so none is put together here.
 */

static SpWords *
say_two_digits (int number)
{
  g_autofree char *digits = g_strdup_printf ("%02d", number);

  return sp_words_new (SP_WORDS_PLAIN, digits);
}

/**
 * sp_voice_say_time:
 * @self: a voice
 * @time: a time, in the time zone it is to be read in
 *
 * Says a time of day as the content has it, by the twelve hours or by the twenty-four.
 *
 * Returns: (transfer full): the time of day, such as “5pm” or “16:30”
 */
SpWords *
sp_voice_say_time (SpVoice   *self,
                   GDateTime *time)
{
  int hours = g_date_time_get_hour (time);
  int minutes = g_date_time_get_minute (time);
  gboolean morning = hours < 12;
  g_autoptr (SpWords) hour = sp_voice_say_count (self, hours % 12 == 0 ? 12 : hours % 12);
  g_autoptr (SpWords) hour_of_day = sp_voice_say_count (self, hours);
  g_autoptr (SpWords) minute = say_two_digits (minutes);

  if (minutes == 0 && hours % 12 == 0)
    return sp_voice_say (self, morning ? "time-midnight" : "time-midday", NULL);

  if (minutes == 0)
    return sp_voice_say (self, morning ? "time-am" : "time-pm", "hour", hour,
                         "hour-of-day", hour_of_day, NULL);

  return sp_voice_say (self, morning ? "time-am-minutes" : "time-pm-minutes", "hour", hour,
                       "hour-of-day", hour_of_day, "minutes", minute, NULL);
}

static SpWords *
say_year_month_day (SpVoice *self,
                    int      year,
                    int      month,
                    int      day)
{
  static const char * const months[] = {
    "month-january", "month-february", "month-march", "month-april", "month-may", "month-june",
    "month-july", "month-august", "month-september", "month-october", "month-november",
    "month-december",
  };
  g_autoptr (SpWords) day_words = sp_voice_say_count (self, day);
  g_autoptr (SpWords) month_words = sp_voice_say (self, months[month - 1], NULL);
  g_autoptr (SpWords) year_words = sp_voice_say_count (self, year);

  return sp_voice_say (self, "date", "day", day_words, "month", month_words, "year", year_words,
                       NULL);
}

/**
 * sp_voice_say_date:
 * @self: a voice
 * @date: (nullable): a day, as year-month-day
 *
 * Returns: (transfer full): the day, such as “4 December 2026”, or @date itself when it is no day
 */
SpWords *
sp_voice_say_date (SpVoice    *self,
                   const char *date)
{
  int year, month, day;

  if (date == NULL || sscanf (date, "%4d-%2d-%2d", &year, &month, &day) != 3
      || !g_date_valid_dmy (day, month, year))
    return sp_words_new (SP_WORDS_PLAIN, date);

  return say_year_month_day (self, year, month, day);
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

static gboolean
is_midnight (GDateTime *time)
{
  return g_date_time_get_hour (time) == 0 && g_date_time_get_minute (time) == 0;
}

/*
 * The day a time is said to be on. At midnight that is the day which ends: somebody who is there
 * from eight to twelve on a Monday night is not there “until midnight on Tuesday”.
 */
static GDateTime *
get_day (GDateTime *time)
{
  return is_midnight (time) ? g_date_time_add_minutes (time, -1) : g_date_time_ref (time);
}

/* “Until midnight on Friday” is clear; “on Friday at midnight” could be the beginning of Friday. */
static SpWords *
say_clock (SpVoice     *self,
           SpMomentUse  use,
           int          days,
           GDateTime   *time)
{
  if (use == SP_MOMENT_OPENS && days != 0 && is_midnight (time))
    return sp_voice_say (self, "time-day-end", NULL);

  return sp_voice_say_time (self, time);
}

/* Days are named as people do: today, tomorrow, by the weekday within a week, else by the date. */
static const char *
get_moment_key (SpMomentUse  use,
                int          days,
                GDateTime   *day)
{
  static const char * const keys[][10] = {
    [SP_MOMENT_OPENS] = {
      "opens-today", "opens-tomorrow", "opens-date", "opens-monday", "opens-tuesday",
      "opens-wednesday", "opens-thursday", "opens-friday", "opens-saturday", "opens-sunday",
    },
    [SP_MOMENT_UNTIL] = {
      "until-today", "until-tomorrow", "until-date", "until-monday", "until-tuesday",
      "until-wednesday", "until-thursday", "until-friday", "until-saturday", "until-sunday",
    },
  };

  if (days == 0 || days == 1)
    return keys[use][days];

  return days > 1 && days < 7 ? keys[use][2 + g_date_time_get_day_of_week (day)] : keys[use][2];
}

/**
 * sp_voice_say_moment:
 * @self: a voice
 * @use: in what sort of sentence
 * @time: a time, in the time zone it is to be read in
 * @now: the time it is
 *
 * Returns: (transfer full): a day with a time, such as “tomorrow at 9am” or “5pm on Monday”;
 *   midnight is that with which the day ends
 */
SpWords *
sp_voice_say_moment (SpVoice     *self,
                     SpMomentUse  use,
                     GDateTime   *time,
                     GDateTime   *now)
{
  static const char * const tonight[] = {
    [SP_MOMENT_OPENS] = "opens-tonight",
    [SP_MOMENT_UNTIL] = "until-tonight",
  };
  g_autoptr (GDateTime) here = g_date_time_to_timezone (now, g_date_time_get_timezone (time));
  g_autoptr (GDateTime) day = get_day (time);
  int days = count_days (here, day);
  g_autoptr (SpWords) clock = say_clock (self, use, days, time);
  g_autoptr (SpWords) date = say_year_month_day (self, g_date_time_get_year (day),
                                                 g_date_time_get_month (day),
                                                 g_date_time_get_day_of_month (day));

  if (days == 0 && is_midnight (time))
    return sp_voice_say (self, tonight[use], "time", clock, NULL);

  return sp_voice_say (self, get_moment_key (use, days, day), "time", clock, "date", date, NULL);
}
