/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/language/sp-voice-time.h"
#include "tests/testlib/test-clock.h"
#include "tests/testlib/test-pack.h"

/*
 * What is said of when somebody opens, and of how long they are there, at every minute of a year:
 * the words themselves, for a wrong day sends people to a phone that nobody answers.
 */

#define DAY TEST_DAY_MINUTES

/* A time on a day some days from now. */
typedef struct
{
  int         days;
  int         minute;           /* of that day; 1440 is the midnight with which it ends */
  const char *clock;
} Moment;

static const Moment moments[] = {
  { 0, 1440, "midnight" }, { 1, 0, "midnight" }, { 1, 540, "9am" }, { 1, 1440, "midnight" },
  { 3, 1020, "5pm" }, { 5, 1440, "midnight" }, { 6, 1439, "11.59pm" }, { 7, 0, "midnight" },
  { 7, 1440, "midnight" }, { 9, 750, "12.30pm" },
};

static SpVoice *voice;

static int
find_year (int day)
{
  int year = 1970;

  while (test_clock_count_days ((TestDay) { year + 1, 1, 1 }) <= day)
    year++;

  return year;
}

static char *
name_date (int day)
{
  static const char * const months[] = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  };
  int year = find_year (day);
  int month = 1;

  while (month < 12 && test_clock_count_days ((TestDay) { year, month + 1, 1 }) <= day)
    month++;

  return g_strdup_printf ("on %d %s %d",
                          day - test_clock_count_days ((TestDay) { year, month, 1 }) + 1,
                          months[month - 1], year);
}

/* @today: a day; @day: the day that is meant, which ends at midnight */
static char *
name_day (int      today,
          int      day,
          gboolean midnight)
{
  static const char * const weekdays[] = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  };

  if (day == today)
    return g_strdup (midnight ? "tonight" : "today");

  if (day == today + 1)
    return g_strdup ("tomorrow");

  return day < today + 7 ? g_strconcat ("on ", weekdays[test_clock_get_weekday (day)], NULL)
                         : name_date (day);
}

static char *
make_expected (int           today,
               const Moment *moment,
               SpMomentUse   use)
{
  gboolean midnight = moment->minute % DAY == 0;
  int day = today + moment->days - (moment->minute == 0);
  g_autofree char *day_words = name_day (today, day, midnight);

  if (use == SP_MOMENT_UNTIL)
    return g_strconcat (moment->clock, " ", day_words, NULL);

  if (midnight && day == today)
    return g_strdup ("at midnight tonight");

  return g_strconcat (day_words, " at ", midnight ? "midnight, when the day ends" : moment->clock,
                      NULL);
}

static GDateTime *
show (TestMinute utc)
{
  static GTimeZone *london;
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (utc * 60);

  if (london == NULL)
    london = g_time_zone_new_identifier ("Europe/London");

  return g_date_time_to_timezone (time, london);
}

static void
check (TestMinute    now,
       const Moment *moment,
       SpMomentUse   use)
{
  int today = test_clock_get_wall (now) / DAY;
  TestMinute then = (TestMinute) (today + moment->days) * DAY + moment->minute;
  g_autoptr (GDateTime) now_time = g_date_time_new_from_unix_utc (now * 60);
  g_autoptr (GDateTime) then_time = show (test_clock_find (then));
  g_autoptr (SpWords) words = sp_voice_say_moment (voice, use, then_time, now_time);
  g_autofree char *expected = make_expected (today, moment, use);

  if (!g_str_equal (sp_words_get_plain (words), expected))
    g_error ("in minute %" G_GINT64_FORMAT ": got “%s”, expected “%s”", now,
             sp_words_get_plain (words), expected);
}

/* Another moment each minute, and not the same ones at the same hour of every day. */
static void
test_every_minute (void)
{
  TestMinute begin = (TestMinute) test_clock_count_days ((TestDay) { 2027, 1, 1 }) * DAY;
  TestMinute end = (TestMinute) test_clock_count_days ((TestDay) { 2028, 1, 1 }) * DAY;

  for (TestMinute minute = begin; minute < end; minute++)
    {
      guint turn = minute + minute / DAY;

      check (minute, &moments[turn % G_N_ELEMENTS (moments)],
             turn / G_N_ELEMENTS (moments) % 2 == 0 ? SP_MOMENT_OPENS : SP_MOMENT_UNTIL);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (SpPack) pack = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = test_pack_load_shipped ();
  voice = sp_voice_new (pack);
  g_test_add_func ("/moments/every-minute", test_every_minute);

  status = g_test_run ();
  g_clear_object (&voice);

  return status;
}
