/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/model/sp-model-private.h"
#include "app/site/sp-site-private.h"
#include "app/site/sp-who-answers.h"
#include "tests/testlib/test-clock.h"

/*
 * Opening hours, and who answers, at every minute of a year.
 *
 * What is right is worked out here a second time, in the most naive way there is: a year is a row
 * of minutes, each of them marked open, closed or unknown. Nothing of it is shared with the code it
 * judges: neither the calendar of GLib, nor its time zones, nor any sorting or merging.
 */

#define DAY TEST_DAY_MINUTES

typedef struct
{
  const char *days;             /* for people: space-separated words */
  const char *from;
  const char *to;
} Row;

typedef enum
{
  WEEKLY,
  ALWAYS,
  UNKNOWN,
  NOT_THERE,
} Kind;

typedef struct
{
  Kind kind;
  Row  rows[8];
} Config;

typedef struct
{
  TestDay from;
  TestDay until;
  TestDay holidays[24];
} Holidays;

static const Holidays holidays_2027 = {
  { 2026, 12, 1 }, { 2027, 12, 31 },
  { { 2026, 12, 25 }, { 2026, 12, 28 }, { 2027, 1, 1 }, { 2027, 3, 26 }, { 2027, 3, 29 },
    { 2027, 5, 3 }, { 2027, 5, 31 }, { 2027, 8, 30 }, { 2027, 12, 27 }, { 2027, 12, 28 } },
};

static const Holidays holidays_2028 = {
  { 2027, 12, 1 }, { 2028, 12, 31 },
  { { 2027, 12, 27 }, { 2027, 12, 28 }, { 2028, 1, 3 }, { 2028, 4, 14 }, { 2028, 4, 17 },
    { 2028, 5, 1 }, { 2028, 5, 29 }, { 2028, 8, 28 }, { 2028, 12, 25 }, { 2028, 12, 26 } },
};

static const Config office = {
  WEEKLY, { { "mon tue wed thu", "09:00", "17:00" }, { "fri", "09:00", "16:30" } }
};

static const Config duty_team = {
  WEEKLY,
  { { "mon tue wed thu fri", "00:00", "09:00" }, { "mon tue wed thu", "17:00", "24:00" },
    { "fri", "16:30", "24:00" }, { "sat sun bank-holiday", "00:00", "24:00" } }
};

/* Written with stretches that run into the next morning. */
static const Config night_team = {
  WEEKLY,
  { { "mon tue wed thu", "17:00", "09:00" }, { "fri", "16:30", "09:00" },
    { "sat", "09:00", "09:00" }, { "sun", "09:00", "09:00" }, { "bank-holiday", "09:00", "09:00" } }
};

/* Written so that nothing counts on the morning after a bank holiday on a Monday: a likely slip. */
static const Config bare_morning = {
  WEEKLY,
  { { "mon", "00:00", "09:00" }, { "mon tue wed thu", "17:00", "09:00" },
    { "fri", "16:30", "24:00" }, { "sat sun bank-holiday", "00:00", "24:00" } }
};

/* Staffed to one in the morning, as one small council does it, and again from seven. */
static const Config night_gap = {
  WEEKLY,
  { { "mon tue wed thu fri", "16:30", "01:00" }, { "mon tue wed thu fri", "07:00", "09:00" },
    { "sat sun", "07:00", "01:00" }, { "bank-holiday", "08:00", "01:00" } }
};

/* Begins and ends inside the hour that is missing in spring and comes twice in autumn. */
static const Config small_hours = {
  WEEKLY,
  { { "sat", "22:00", "01:30" }, { "sun", "01:30", "04:00" }, { "sun", "22:00", "01:15" },
    { "wed", "01:15", "01:45" } }
};

/* Shut for a part of the hour that comes twice, and for the whole of the one that is missing. */
static const Config missing_hour = {
  WEEKLY, { { "sat", "20:00", "01:00" }, { "sun", "02:00", "03:00" }, { "sun", "01:10", "01:20" } }
};

static const Config lunch_gap = {
  WEEKLY,
  { { "mon tue wed thu fri", "09:00", "12:30" }, { "mon tue wed thu fri", "13:30", "17:00" },
    { "bank-holiday", "10:00", "12:00" } }
};

static const Config one_day = { WEEKLY, { { "wed", "10:00", "12:00" } } };
static const Config only_holidays = { WEEKLY, { { "bank-holiday", "10:00", "16:00" } } };
static const Config every_day = {
  WEEKLY, { { "mon tue wed thu fri sat sun bank-holiday", "00:00", "24:00" } }
};
static const Config always = { .kind = ALWAYS };
static const Config unknown = { .kind = UNKNOWN };
static const Config not_there = { .kind = NOT_THERE };

/* --- The naive side. --- */

static int
minute_of_day (const char *words)
{
  return ((words[0] - '0') * 10 + words[1] - '0') * 60 + (words[3] - '0') * 10 + words[4] - '0';
}

static gboolean
is_holiday (const Holidays *holidays,
            int             day)
{
  for (guint i = 0; holidays->holidays[i].year != 0; i++)
    if (test_clock_count_days (holidays->holidays[i]) == day)
      return TRUE;

  return FALSE;
}

static gboolean
applies (const Row      *row,
         const Holidays *holidays,
         int             day)
{
  static const char * const names[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };
  g_auto (GStrv) words = g_strsplit (row->days, " ", -1);
  const char *name = is_holiday (holidays, day) ? "bank-holiday"
                                                : names[test_clock_get_weekday (day)];

  return g_strv_contains ((const char * const *) words, name);
}

typedef struct
{
  TestMinute  begin;
  TestMinute  end;
  guint8     *state;            /* an SpOpenness for each minute */
  TestMinute *change;           /* when that is next another one, or -1 */
} Oracle;

static void
mark (Oracle     *oracle,
      TestMinute  from,
      TestMinute  to,
      SpOpenness  openness)
{
  for (TestMinute minute = MAX (from, oracle->begin); minute < MIN (to, oracle->end); minute++)
    oracle->state[minute - oracle->begin] = openness;
}

static void
mark_week (Oracle         *oracle,
           const Config   *config,
           const Holidays *holidays)
{
  int first = test_clock_count_days (holidays->from);
  int last = test_clock_count_days (holidays->until);
  int spill = 0;

  mark (oracle, oracle->begin, oracle->end, SP_CLOSED);

  for (guint i = 0; i < G_N_ELEMENTS (config->rows) && config->rows[i].days != NULL; i++)
    {
      const Row *row = &config->rows[i];
      int from = minute_of_day (row->from);
      int to = minute_of_day (row->to);

      if (to <= from)
        {
          spill = MAX (spill, to);
          to += DAY;
        }

      for (int day = first; day <= last; day++)
        if (applies (row, holidays, day))
          mark (oracle, test_clock_find ((TestMinute) day * DAY + from),
                test_clock_find ((TestMinute) day * DAY + to), SP_OPEN);
    }

  mark (oracle, oracle->begin, test_clock_find ((TestMinute) first * DAY + spill),
        SP_OPENNESS_UNKNOWN);
  mark (oracle, test_clock_find ((TestMinute) (last + 1) * DAY), oracle->end,
        SP_OPENNESS_UNKNOWN);
}

/* Two days before the list of bank holidays begins to three days after it ends. */
static Oracle *
oracle_new (const Config   *config,
            const Holidays *holidays)
{
  Oracle *oracle = g_new0 (Oracle, 1);
  gsize n;

  oracle->begin = (TestMinute) (test_clock_count_days (holidays->from) - 2) * DAY;
  oracle->end = (TestMinute) (test_clock_count_days (holidays->until) + 4) * DAY;
  n = oracle->end - oracle->begin;
  oracle->state = g_new (guint8, n);
  oracle->change = g_new (TestMinute, n);

  if (config->kind == WEEKLY)
    mark_week (oracle, config, holidays);
  else if (config->kind == ALWAYS)
    mark (oracle, oracle->begin, oracle->end, SP_OPEN);
  else if (config->kind == UNKNOWN)
    mark (oracle, oracle->begin, oracle->end, SP_OPENNESS_UNKNOWN);
  else
    mark (oracle, oracle->begin, oracle->end, SP_CLOSED);

  oracle->change[n - 1] = -1;
  for (gsize i = n - 1; i > 0; i--)
    oracle->change[i - 1] = oracle->state[i - 1] != oracle->state[i]
                            ? oracle->begin + (TestMinute) i : oracle->change[i];

  return oracle;
}

static void
oracle_free (Oracle *oracle)
{
  g_free (oracle->state);
  g_free (oracle->change);
  g_free (oracle);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Oracle, oracle_free)

static SpOpenness
oracle_state (const Oracle *oracle,
              TestMinute    minute)
{
  return oracle->state[minute - oracle->begin];
}

static TestMinute
oracle_change (const Oracle *oracle,
               TestMinute    minute)
{
  return oracle->change[minute - oracle->begin];
}

/* When it opens next, if it is closed and nothing unknown comes before that, or else -1. */
static TestMinute
oracle_opening (const Oracle *oracle,
                TestMinute    minute)
{
  TestMinute change = oracle_change (oracle, minute);

  if (oracle_state (oracle, minute) != SP_CLOSED || change < 0)
    return -1;

  return oracle_state (oracle, change) == SP_OPEN ? change : -1;
}

static TestMinute
earlier (TestMinute a,
         TestMinute b)
{
  if (a < 0 || b < 0)
    return MAX (a, b);

  return MIN (a, b);
}

/* --- The side under test. --- */

static void
set_date (GDate   *date,
          TestDay  day)
{
  g_date_clear (date, 1);
  g_date_set_dmy (date, day.day, day.month, day.year);
}

static SpCalendar *
make_calendar (const Holidays *holidays)
{
  SpCalendar *calendar;
  GDate from;
  GDate until;

  set_date (&from, holidays->from);
  set_date (&until, holidays->until);
  calendar = sp_calendar_new (&from, &until);
  g_assert_nonnull (calendar);

  for (guint i = 0; holidays->holidays[i].year != 0; i++)
    {
      GDate date;

      set_date (&date, holidays->holidays[i]);
      g_assert_true (sp_calendar_add_holiday (calendar, &date, "Holiday"));
    }

  return calendar;
}

static SpHours *
make_hours (const Config *config,
            SpCalendar   *calendar)
{
  SpOpening openings[G_N_ELEMENTS (config->rows)];
  guint n = 0;

  if (config->kind == ALWAYS)
    return sp_hours_new_always ();

  if (config->kind == UNKNOWN)
    return sp_hours_new_unknown ();

  for (; n < G_N_ELEMENTS (config->rows) && config->rows[n].days != NULL; n++)
    {
      g_assert_true (sp_days_parse (config->rows[n].days, &openings[n].days));
      g_assert_true (sp_opening_set_times (&openings[n], config->rows[n].from,
                                           config->rows[n].to));
    }

  return sp_hours_new_weekly (openings, n, calendar);
}

static void
assert_minute (gint64     instant,
               TestMinute minute,
               TestMinute now)
{
  gint64 expected = minute < 0 ? SP_NEVER : minute * 60;

  if (instant != expected)
    g_error ("in minute %" G_GINT64_FORMAT ": got second %" G_GINT64_FORMAT ", expected second %"
             G_GINT64_FORMAT, now, instant, expected);
}

typedef struct
{
  const char     *name;
  const Config   *config;
  const Holidays *holidays;
} HoursCase;

static void
check_hours_at (const SpHours *hours,
                const Oracle  *oracle,
                TestMinute     minute)
{
  /* A different second of every minute: nothing may change inside one. */
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (minute * 60 + minute % 60);
  SpSpell spell = sp_hours_get_spell (hours, now);
  TestMinute change = oracle_change (oracle, minute);

  if (spell.openness != oracle_state (oracle, minute))
    g_error ("in minute %" G_GINT64_FORMAT ": got %d, expected %d", minute, spell.openness,
             oracle_state (oracle, minute));

  assert_minute (spell.end, change, minute);
  if (change >= 0)
    g_assert_cmpint (spell.next, ==, oracle_state (oracle, change));
}

static void
test_hours (gconstpointer data)
{
  const HoursCase *item = data;
  g_autoptr (SpCalendar) calendar = make_calendar (item->holidays);
  g_autoptr (SpHours) hours = make_hours (item->config, calendar);
  g_autoptr (Oracle) oracle = oracle_new (item->config, item->holidays);

  for (TestMinute minute = oracle->begin; minute < oracle->end; minute++)
    check_hours_at (hours, oracle, minute);
}

typedef struct
{
  SpSite    *site;
  SpContact *day;
  SpContact *night;
} Fixture;

static void
fixture_clear (Fixture *fixture)
{
  g_clear_object (&fixture->site);
  g_clear_object (&fixture->day);
  g_clear_object (&fixture->night);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static SpContact *
make_contact (const char *id)
{
  SpContact *contact = g_object_new (SP_TYPE_CONTACT, NULL);

  sp_item_get_fields (SP_ITEM (contact))->id = g_strdup (id);
  contact->scope = SP_SCOPE_LOCAL;

  return contact;
}

static void
add_local (SpSite       *site,
           const char   *id,
           const Config *config)
{
  g_autoptr (SpLocalContact) local = NULL;

  if (config->kind == NOT_THERE)
    return;

  local = g_object_new (SP_TYPE_LOCAL_CONTACT, NULL);
  local->id = g_strdup (id);
  local->hours = make_hours (config, site->calendar);
  g_ptr_array_add (site->contacts, g_steal_pointer (&local));
}

static void
fixture_init (Fixture        *fixture,
              const Config   *day,
              const Config   *night,
              const Holidays *holidays)
{
  fixture->site = g_object_new (SP_TYPE_SITE, NULL);
  fixture->site->calendar = make_calendar (holidays);
  fixture->day = make_contact ("safeguarding-team");
  fixture->night = make_contact ("out-of-hours-team");
  fixture->day->after_hours = fixture->night;
  add_local (fixture->site, "safeguarding-team", day);
  add_local (fixture->site, "out-of-hours-team", night);
}

typedef struct
{
  const char     *name;
  const Config   *day;
  const Config   *night;
  const Holidays *holidays;
} WhoCase;

typedef struct
{
  const WhoCase *item;
  Fixture        fixture;
  Oracle        *day;
  Oracle        *night;
} WhoRun;

/* Both are there, where there are two, and whoever may answer comes first. */
static void
assert_order (const WhoRun       *run,
              const SpWhoAnswers *who,
              gboolean            night_first)
{
  SpContact *night = run->item->night != &not_there ? run->fixture.night : NULL;

  g_assert_true (who->first.contact == (night_first ? night : run->fixture.day));
  g_assert_true (who->second.contact == (night_first ? run->fixture.day : night));
}

/* What the screen promises, whatever led to it: a number that is shown as answered is answered. */
static void
assert_safe (const WhoRun       *run,
             const SpWhoAnswers *who,
             SpOpenness          day,
             SpOpenness          night)
{
  switch (who->answers)
    {
    case SP_ANSWERS_FIRST:
      g_assert_true (day == SP_OPEN && who->first.contact == run->fixture.day);
      break;

    case SP_ANSWERS_AFTER_HOURS:
      g_assert_true (day == SP_CLOSED && night == SP_OPEN);
      g_assert_true (who->first.contact == run->fixture.night);
      g_assert_true (who->second.contact == run->fixture.day);
      break;

    case SP_ANSWERS_EITHER:
      g_assert_true (day == SP_OPENNESS_UNKNOWN && night != SP_CLOSED);
      assert_order (run, who, night == SP_OPEN);
      break;

    case SP_ANSWERS_PERHAPS:
      g_assert_true (day == SP_OPENNESS_UNKNOWN || night == SP_OPENNESS_UNKNOWN);
      g_assert_true (day == SP_CLOSED || night == SP_CLOSED);
      assert_order (run, who, day == SP_CLOSED);
      break;

    case SP_ANSWERS_NOBODY:
      g_assert_true (day == SP_CLOSED && night == SP_CLOSED);
      break;

    default:
      g_assert_not_reached ();
    }
}

/* Nothing better may be known than what is shown. */
static void
assert_best (const SpWhoAnswers *who,
             SpOpenness          day,
             SpOpenness          night)
{
  if (day == SP_OPEN)
    g_assert_cmpint (who->answers, ==, SP_ANSWERS_FIRST);
  else if (day == SP_CLOSED && night == SP_OPEN)
    g_assert_cmpint (who->answers, ==, SP_ANSWERS_AFTER_HOURS);
  else if (day == SP_CLOSED && night == SP_CLOSED)
    g_assert_cmpint (who->answers, ==, SP_ANSWERS_NOBODY);
  else if (day != SP_CLOSED && night != SP_CLOSED)
    g_assert_cmpint (who->answers, ==, SP_ANSWERS_EITHER);
}

static void
assert_times (const WhoRun       *run,
              const SpWhoAnswers *who,
              TestMinute          minute)
{
  TestMinute day_opens = oracle_opening (run->day, minute);
  TestMinute night_opens = oracle_opening (run->night, minute);
  gboolean night_first = night_opens >= 0 && (day_opens < 0 || night_opens < day_opens);

  switch (who->answers)
    {
    case SP_ANSWERS_FIRST:
      assert_minute (who->until, oracle_change (run->day, minute), minute);
      assert_minute (who->opens, -1, minute);
      break;

    case SP_ANSWERS_AFTER_HOURS:
      assert_minute (who->until, oracle_change (run->night, minute), minute);
      assert_minute (who->opens, day_opens, minute);
      break;

    case SP_ANSWERS_NOBODY:
      assert_minute (who->until, -1, minute);
      assert_minute (who->opens, earlier (day_opens, night_opens), minute);
      g_assert_true (who->first.contact == (night_first ? run->fixture.night : run->fixture.day));
      break;

    case SP_ANSWERS_PERHAPS:
      assert_minute (who->until, -1, minute);
      assert_minute (who->opens, earlier (day_opens, night_opens), minute);
      break;

    case SP_ANSWERS_EITHER:
    default:
      assert_minute (who->until,
                     who->first.contact == run->fixture.night ? oracle_change (run->night, minute)
                                                              : -1, minute);
      assert_minute (who->opens, -1, minute);
    }
}

static void
check_who_at (const WhoRun *run,
              TestMinute    minute)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (minute * 60 + minute % 60);
  SpWhoAnswers who;
  SpOpenness day = oracle_state (run->day, minute);
  SpOpenness night = oracle_state (run->night, minute);

  sp_site_who_answers (run->fixture.site, run->fixture.day, now, &who);
  assert_safe (run, &who, day, night);
  assert_best (&who, day, night);
  assert_times (run, &who, minute);
}

static void
test_who (gconstpointer data)
{
  const WhoCase *item = data;
  g_autoptr (Oracle) day = oracle_new (item->day, item->holidays);
  g_autoptr (Oracle) night = oracle_new (item->night, item->holidays);
  WhoRun run = { .item = item, .day = day, .night = night };

  fixture_init (&run.fixture, item->day, item->night, item->holidays);
  for (TestMinute minute = day->begin; minute < day->end; minute++)
    check_who_at (&run, minute);

  fixture_clear (&run.fixture);
}

/* --- Single moments, with the answers written down by hand. --- */

static GDateTime *
at (const char *iso)
{
  GDateTime *time = g_date_time_new_from_iso8601 (iso, NULL);

  g_assert_nonnull (time);

  return time;
}

typedef struct
{
  const Config *config;
  const char   *now;
  SpOpenness    openness;
  const char   *until;
} Moment;

/*
 * In 2027 clocks go forward on 28 March and back on 31 October, in both at 01:00 UTC; "+01" is
 * summer time.
 */
static const Moment moments[] = {
  /* An ordinary week. */
  { &office, "2027-02-02T08:59:59Z", SP_CLOSED, "2027-02-02T09:00:00+00" },
  { &office, "2027-02-02T09:00:00Z", SP_OPEN, "2027-02-02T17:00:00+00" },
  { &office, "2027-02-02T16:59:59Z", SP_OPEN, "2027-02-02T17:00:00+00" },
  { &office, "2027-02-02T17:00:00Z", SP_CLOSED, "2027-02-03T09:00:00+00" },
  { &office, "2027-02-05T16:29:59Z", SP_OPEN, "2027-02-05T16:30:00+00" },
  { &office, "2027-02-05T16:30:00Z", SP_CLOSED, "2027-02-08T09:00:00+00" },
  { &office, "2027-06-01T08:00:00Z", SP_OPEN, "2027-06-01T17:00:00+01" },

  /* Over Easter: from Thursday evening to Tuesday morning, and clocks go forward on the way. */
  { &office, "2027-03-25T17:00:00Z", SP_CLOSED, "2027-03-30T09:00:00+01" },
  { &duty_team, "2027-03-25T17:00:00Z", SP_OPEN, "2027-03-30T09:00:00+01" },

  /* The end of the year. */
  { &night_team, "2026-12-31T23:59:59Z", SP_OPEN, "2027-01-04T09:00:00+00" },
  { &office, "2026-12-31T17:00:00Z", SP_CLOSED, "2027-01-04T09:00:00+00" },
  { &duty_team, "2026-12-31T23:59:59Z", SP_OPEN, "2027-01-04T09:00:00+00" },

  /* What runs over midnight belongs to the day before, even if the next is a bank holiday. */
  { &night_gap, "2027-05-03T00:30:00+01", SP_OPEN, "2027-05-03T01:00:00+01" },
  { &night_gap, "2027-05-03T07:30:00+01", SP_CLOSED, "2027-05-03T08:00:00+01" },
  { &night_gap, "2027-05-04T00:30:00+01", SP_OPEN, "2027-05-04T01:00:00+01" },

  { &bare_morning, "2027-05-03T23:59:59+01", SP_OPEN, "2027-05-04T00:00:00+01" },
  { &bare_morning, "2027-05-04T00:00:00+01", SP_CLOSED, "2027-05-04T17:00:00+01" },

  /* The hour that is missing: what would end in it ends at the jump; what would begin begins. */
  { &small_hours, "2027-03-28T00:59:59Z", SP_OPEN, "2027-03-28T04:00:00+01" },
  { &small_hours, "2027-03-28T01:00:00Z", SP_OPEN, "2027-03-28T04:00:00+01" },
  { &missing_hour, "2027-03-28T00:59:59Z", SP_OPEN, "2027-03-28T03:00:00+01" },
  { &missing_hour, "2027-03-28T01:00:00Z", SP_OPEN, "2027-03-28T03:00:00+01" },

  /* The hour that comes twice: the first counts. */
  { &missing_hour, "2027-10-31T00:05:00+01", SP_OPEN, "2027-10-31T01:00:00+01" },
  { &missing_hour, "2027-10-31T01:15:00+01", SP_OPEN, "2027-10-31T01:20:00+01" },
  { &missing_hour, "2027-10-31T01:20:00+01", SP_CLOSED, "2027-10-31T02:00:00+00" },
  { &missing_hour, "2027-10-31T01:15:00+00", SP_CLOSED, "2027-10-31T02:00:00+00" },
  { &small_hours, "2027-10-31T01:29:59+01", SP_OPEN, "2027-10-31T04:00:00+00" },
  { &small_hours, "2027-10-31T01:29:59+00", SP_OPEN, "2027-10-31T04:00:00+00" },

  /* Outside the list of bank holidays. */
  { &office, "2026-11-30T23:59:59Z", SP_OPENNESS_UNKNOWN, NULL },
  { &office, "2026-12-01T00:00:00Z", SP_CLOSED, "2026-12-01T09:00:00+00" },
  { &night_team, "2026-12-01T08:59:59Z", SP_OPENNESS_UNKNOWN, NULL },
  { &night_team, "2026-12-01T09:00:00Z", SP_CLOSED, "2026-12-01T17:00:00+00" },
  { &office, "2027-12-31T16:29:59Z", SP_OPEN, "2027-12-31T16:30:00+00" },
  { &office, "2027-12-31T16:30:00Z", SP_CLOSED, NULL },
  { &duty_team, "2027-12-31T23:59:59Z", SP_OPEN, "2028-01-01T00:00:00+00" },
  { &duty_team, "2028-01-01T00:00:00Z", SP_OPENNESS_UNKNOWN, NULL },
  { &office, "1970-01-01T00:00:00Z", SP_OPENNESS_UNKNOWN, NULL },
  { &office, "2099-01-05T12:00:00Z", SP_OPENNESS_UNKNOWN, NULL },

  /* Hours that need no calendar. */
  { &always, "1970-01-01T00:00:00Z", SP_OPEN, NULL },
  { &always, "2099-01-05T12:00:00Z", SP_OPEN, NULL },
  { &unknown, "2027-02-02T12:00:00Z", SP_OPENNESS_UNKNOWN, NULL },
  { &every_day, "2027-02-02T12:00:00Z", SP_OPEN, "2028-01-01T00:00:00+00" },
};

/* How long it is open, or when it opens, as clocks in England show it. */
static char *
say_turn (SpCalendar    *calendar,
          const SpSpell *spell)
{
  g_autoptr (GDateTime) time = NULL;

  if (spell->end == SP_NEVER || (spell->openness != SP_OPEN && spell->next != SP_OPEN)
      || spell->openness == SP_OPENNESS_UNKNOWN)
    return NULL;

  time = sp_calendar_get_time (calendar, spell->end);

  return g_date_time_format (time, "%FT%T%:::z");
}

static void
test_moments (void)
{
  g_autoptr (SpCalendar) calendar = make_calendar (&holidays_2027);

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      const Moment *moment = &moments[i];
      g_autoptr (SpHours) hours = make_hours (moment->config, calendar);
      g_autoptr (GDateTime) now = at (moment->now);
      SpSpell spell = sp_hours_get_spell (hours, now);
      g_autofree char *until = say_turn (calendar, &spell);

      g_test_message ("%s", moment->now);
      g_assert_cmpint (spell.openness, ==, moment->openness);
      g_assert_cmpstr (until, ==, moment->until);
    }
}

static void
test_leap_day (void)
{
  g_autoptr (SpCalendar) calendar = make_calendar (&holidays_2028);
  g_autoptr (SpHours) hours = make_hours (&office, calendar);
  g_autoptr (GDateTime) now = at ("2028-02-28T18:00:00Z");
  SpSpell spell = sp_hours_get_spell (hours, now);
  g_autofree char *until = say_turn (calendar, &spell);

  g_assert_cmpint (spell.openness, ==, SP_CLOSED);
  g_assert_cmpstr (until, ==, "2028-02-29T09:00:00+00");
}

static void
test_clock_unknown (void)
{
  g_autoptr (SpCalendar) calendar = make_calendar (&holidays_2027);
  g_autoptr (SpHours) weekly = make_hours (&every_day, calendar);
  g_autoptr (SpHours) day_and_night = make_hours (&always, calendar);
  SpSpell spell = sp_hours_get_spell (weekly, NULL);

  g_assert_cmpint (spell.openness, ==, SP_OPENNESS_UNKNOWN);
  g_assert_cmpint (spell.end, ==, SP_NEVER);
  spell = sp_hours_get_spell (day_and_night, NULL);
  g_assert_cmpint (spell.openness, ==, SP_OPEN);
  g_assert_cmpint (spell.end, ==, SP_NEVER);
}

static void
test_who_clock_unknown (void)
{
  g_auto (Fixture) fixture = { 0 };
  SpWhoAnswers who;

  fixture_init (&fixture, &office, &duty_team, &holidays_2027);
  sp_site_who_answers (fixture.site, fixture.day, NULL, &who);

  g_assert_cmpint (who.answers, ==, SP_ANSWERS_EITHER);
  g_assert_true (who.first.contact == fixture.day && who.second.contact == fixture.night);
  g_assert_cmpint (who.until, ==, SP_NEVER);
  g_assert_cmpint (who.opens, ==, SP_NEVER);
}

static void
test_who_not_there (void)
{
  g_auto (Fixture) fixture = { 0 };
  g_autoptr (GDateTime) now = at ("2027-02-02T12:00:00Z");
  SpWhoAnswers who;
  SpWhoAnswers without_site;

  fixture_init (&fixture, &not_there, &always, &holidays_2027);
  sp_site_who_answers (fixture.site, fixture.day, now, &who);
  g_assert_cmpint (who.answers, ==, SP_ANSWERS_NOBODY);
  g_assert_null (who.first.contact);
  g_assert_cmpint (who.opens, ==, SP_NEVER);

  sp_site_who_answers (NULL, fixture.night, now, &without_site);
  g_assert_cmpint (without_site.answers, ==, SP_ANSWERS_NOBODY);
  g_assert_null (without_site.first.contact);
}

static void
test_who_national (void)
{
  g_autoptr (SpContact) contact = make_contact ("police");
  g_autoptr (GDateTime) now = at ("2027-02-02T12:00:00Z");

  contact->scope = SP_SCOPE_NATIONAL;
  for (int always_open = 0; always_open <= 1; always_open++)
    {
      SpWhoAnswers who;

      contact->always_open = always_open;
      sp_site_who_answers (NULL, contact, always_open ? NULL : now, &who);
      g_assert_cmpint (who.answers, ==, SP_ANSWERS_FIRST);
      g_assert_true (who.first.contact == contact);
      g_assert_null (who.second.contact);
      g_assert_cmpint (who.until, ==, SP_NEVER);
    }
}

/* A national contact may stand in for a local one. */
static void
test_who_national_night (void)
{
  g_auto (Fixture) fixture = { 0 };
  g_autoptr (GDateTime) now = at ("2027-02-02T20:00:00Z");
  SpWhoAnswers staffed;
  SpWhoAnswers not_known;

  fixture_init (&fixture, &office, &not_there, &holidays_2027);
  fixture.night->scope = SP_SCOPE_NATIONAL;

  fixture.night->always_open = TRUE;
  sp_site_who_answers (fixture.site, fixture.day, now, &staffed);
  g_assert_cmpint (staffed.answers, ==, SP_ANSWERS_AFTER_HOURS);
  g_assert_true (staffed.first.contact == fixture.night
                 && staffed.second.contact == fixture.day);

  fixture.night->always_open = FALSE;
  sp_site_who_answers (fixture.site, fixture.day, now, &not_known);
  g_assert_cmpint (not_known.answers, ==, SP_ANSWERS_PERHAPS);
  g_assert_true (not_known.first.contact == fixture.night
                 && not_known.second.contact == fixture.day);
}

/* --- What operators write. --- */

static void
test_days_in_words (void)
{
  static const char * const words[] = {
    "mon", "mon-thu", "mon tue", "sat sun bank-holiday", "mon-sun", "tue-thu sun", "bank-holiday",
    "mon-wed fri-sun bank-holiday",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *again = NULL;
      SpDays days;

      g_assert_true (sp_days_parse (words[i], &days));
      again = sp_days_to_string (days);
      g_assert_cmpstr (again, ==, words[i]);
    }
}

static void
test_days (void)
{
  static const char * const bad[] = {
    "", " ", "monday", "Mon", "mon-", "-mon", "mon-mon-mon", "mon,tue", "mon mon", "mon-wed tue",
    "bank-holiday bank-holiday", "mon-bank-holiday", "bank-holidays", "bank", "m", "weekdays",
  };
  SpDays days;

  g_assert_true (sp_days_parse ("mon", &days));
  g_assert_cmpint (days, ==, SP_DAYS_MONDAY);
  g_assert_true (sp_days_parse ("mon-thu", &days));
  g_assert_cmpint (days, ==, 0x0f);
  g_assert_true (sp_days_parse ("sat sun  bank-holiday ", &days));
  g_assert_cmpint (days, ==, SP_DAYS_SATURDAY | SP_DAYS_SUNDAY | SP_DAYS_BANK_HOLIDAY);
  g_assert_true (sp_days_parse ("sat-mon wed", &days));
  g_assert_cmpint (days, ==,
                   SP_DAYS_SATURDAY | SP_DAYS_SUNDAY | SP_DAYS_MONDAY | SP_DAYS_WEDNESDAY);
  g_assert_true (sp_days_parse ("tue-mon", &days));
  g_assert_cmpint (days, ==, 0x7f);
  g_assert_true (sp_days_parse ("fri-fri", &days));
  g_assert_cmpint (days, ==, SP_DAYS_FRIDAY);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("“%s”", bad[i]);
      g_assert_false (sp_days_parse (bad[i], &days));
    }
}

static void
test_times (void)
{
  static const char * const bad[] = {
    "", "9:00", "09.00", "0900", "09:0", "09:60", "24:01", "25:00", "99:99", "-1:00", "09:00 ",
    "9am", "٠٩:٠٠",
  };
  SpOpening opening = { 0 };
  guint minute;

  g_assert_true (sp_wall_time_parse ("00:00", &minute));
  g_assert_cmpuint (minute, ==, 0);
  g_assert_true (sp_wall_time_parse ("23:59", &minute));
  g_assert_cmpuint (minute, ==, 1439);
  g_assert_true (sp_wall_time_parse ("24:00", &minute));
  g_assert_cmpuint (minute, ==, 1440);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("“%s”", bad[i]);
      g_assert_false (sp_wall_time_parse (bad[i], &minute));
    }

  g_assert_true (sp_opening_set_times (&opening, "17:00", "09:00"));
  g_assert_cmpuint (opening.to, ==, 1440 + 540);
  g_assert_true (sp_opening_set_times (&opening, "09:00", "09:00"));
  g_assert_cmpuint (opening.to, ==, 1440 + 540);
  g_assert_true (sp_opening_set_times (&opening, "00:00", "24:00"));
  g_assert_cmpuint (opening.to, ==, 1440);
  g_assert_true (sp_opening_set_times (&opening, "00:00", "00:00"));
  g_assert_cmpuint (opening.to, ==, 1440);
  g_assert_false (sp_opening_set_times (&opening, "24:00", "09:00"));
}

/* Two openings overlap if and only if a minute of a common week is in both. */
static gboolean
share_a_minute (const SpOpening *a,
                const SpOpening *b)
{
  const int week = 7 * DAY;
  g_autofree guint8 *covered = g_new0 (guint8, week);

  for (int day = 0; day < 7; day++)
    for (guint minute = a->from; (a->days & (1 << day)) && minute < a->to; minute++)
      covered[(day * DAY + minute) % week] = 1;

  for (int day = 0; day < 7; day++)
    for (guint minute = b->from; (b->days & (1 << day)) && minute < b->to; minute++)
      if (covered[(day * DAY + minute) % week])
        return TRUE;

  return FALSE;
}

static void
test_overlaps (void)
{
  const SpDays weekdays = 0x7f;
  SpOpening holiday = { SP_DAYS_BANK_HOLIDAY, 600, 700 };
  SpOpening same_holiday = { SP_DAYS_BANK_HOLIDAY | SP_DAYS_MONDAY, 699, 800 };
  SpOpening monday = { SP_DAYS_MONDAY, 600, 700 };
  guint n_overlaps = 0;

  for (int i = 0; i < 4000; i++)
    {
      guint a_from = g_test_rand_int_range (0, DAY);
      guint b_from = g_test_rand_int_range (0, DAY);
      SpOpening a = {
        g_test_rand_int_range (1, weekdays + 1), a_from,
        a_from + g_test_rand_int_range (1, i % 2 ? DAY + 1 : 300),
      };
      SpOpening b = {
        1 << g_test_rand_int_range (0, 7), b_from, b_from + g_test_rand_int_range (1, 300),
      };
      gboolean expected = share_a_minute (&a, &b);

      n_overlaps += expected;
      g_assert_cmpint (sp_openings_overlap (&a, &b), ==, expected);
      g_assert_cmpint (sp_openings_overlap (&b, &a), ==, expected);
    }

  g_assert_cmpuint (n_overlaps, >, 100);
  g_assert_cmpuint (n_overlaps, <, 3900);

  g_assert_true (sp_openings_overlap (&holiday, &same_holiday));
  g_assert_false (sp_openings_overlap (&holiday, &monday));
}

static const HoursCase hours_cases[] = {
  { "office", &office, &holidays_2027 },
  { "office-leap-year", &office, &holidays_2028 },
  { "duty-team", &duty_team, &holidays_2027 },
  { "night-team-leap-year", &night_team, &holidays_2028 },
  { "night-gap", &night_gap, &holidays_2027 },
  { "small-hours", &small_hours, &holidays_2027 },
  { "missing-hour", &missing_hour, &holidays_2027 },
  { "lunch-gap", &lunch_gap, &holidays_2027 },
  { "one-day", &one_day, &holidays_2027 },
  { "only-holidays", &only_holidays, &holidays_2027 },
  { "every-day", &every_day, &holidays_2027 },
  { "always", &always, &holidays_2027 },
  { "unknown", &unknown, &holidays_2027 },
};

static const WhoCase who_cases[] = {
  { "office-and-duty-team", &office, &duty_team, &holidays_2027 },
  { "leap-year", &office, &duty_team, &holidays_2028 },
  { "office-and-night-team", &office, &night_team, &holidays_2027 },
  { "bare-morning", &office, &bare_morning, &holidays_2027 },
  { "night-gap", &office, &night_gap, &holidays_2027 },
  { "small-hours", &lunch_gap, &small_hours, &holidays_2027 },
  { "holidays-only-at-night", &office, &only_holidays, &holidays_2027 },
  { "night-unknown", &office, &unknown, &holidays_2027 },
  { "night-always", &lunch_gap, &always, &holidays_2027 },
  { "no-night", &office, &not_there, &holidays_2027 },
  { "day-unknown", &unknown, &duty_team, &holidays_2027 },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (hours_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/hours/every-minute/%s", hours_cases[i].name);

      g_test_add_data_func (path, &hours_cases[i], test_hours);
    }

  for (guint i = 0; i < G_N_ELEMENTS (who_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/who-answers/every-minute/%s", who_cases[i].name);

      g_test_add_data_func (path, &who_cases[i], test_who);
    }

  g_test_add_func ("/hours/moments", test_moments);
  g_test_add_func ("/hours/leap-day", test_leap_day);
  g_test_add_func ("/hours/clock-unknown", test_clock_unknown);
  g_test_add_func ("/hours/days", test_days);
  g_test_add_func ("/hours/days-in-words", test_days_in_words);
  g_test_add_func ("/hours/times", test_times);
  g_test_add_func ("/hours/overlaps", test_overlaps);
  g_test_add_func ("/who-answers/clock-unknown", test_who_clock_unknown);
  g_test_add_func ("/who-answers/not-there", test_who_not_there);
  g_test_add_func ("/who-answers/national", test_who_national);
  g_test_add_func ("/who-answers/national-night", test_who_national_night);

  return g_test_run ();
}
