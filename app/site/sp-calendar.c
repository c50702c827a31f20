/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-private.h"

#define DAY_SECONDS (SP_DAY_MINUTES * 60)

/* 1 January 1970 in the day numbers of GDate. */
#define EPOCH_DAY 719163

/*
 * SpCalendar:
 *
 * The bank holidays of a stretch of days, and what the clock on the wall shows in it. Outside the
 * stretch nobody has said which days are bank holidays, so nothing is known about opening hours
 * there.
 */
struct _SpCalendar
{
  GTimeZone  *zone;             /* (owned) */
  GDate       from;
  GDate       until;
  GHashTable *holidays;         /* (owned): day number to owned name */
  gint64     *midnights;        /* (owned): when each day begins, up to 2 days past @until */
};

G_DEFINE_BOXED_TYPE (SpCalendar, sp_calendar, sp_calendar_ref, sp_calendar_unref)

/*
 * When clocks go back, a time comes twice on the wall, and the first is meant. When they go forward
 * it may not come at all, and the moment they jump is meant. Both are the first moment at which the
 * clock shows that time or a later one, so that what opens at a time follows what closes at that
 * time without a gap, on these two nights as on any other.
 */
static gint64
find_instant (GTimeZone *zone,
              guint32    day,
              guint      minute)
{
  gint64 seconds = ((gint64) day - EPOCH_DAY) * DAY_SECONDS + 60 * minute;
  int interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_DAYLIGHT, &seconds);

  return seconds - g_time_zone_get_offset (zone, interval);
}

/**
 * sp_calendar_new:
 * @from: the first day for which the bank holidays are known
 * @until: the last such day
 *
 * Makes a calendar for England without a bank holiday so far.
 *
 * Returns: (transfer full) (nullable): the calendar, or %NULL on a machine that does not know when
 *   England's clocks change
 */
SpCalendar *
sp_calendar_new (const GDate *from,
                 const GDate *until)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/London");
  guint32 first = g_date_get_julian (from);
  guint n_midnights = g_date_get_julian (until) - first + 3;
  SpCalendar *self;

  g_return_val_if_fail (g_date_compare (from, until) <= 0, NULL);

  if (zone == NULL)
    return NULL;

  self = g_atomic_rc_box_new0 (SpCalendar);
  self->zone = g_steal_pointer (&zone);
  self->from = *from;
  self->until = *until;
  self->holidays = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->midnights = g_new (gint64, n_midnights);
  for (guint i = 0; i < n_midnights; i++)
    self->midnights[i] = find_instant (self->zone, first + i, 0);

  return self;
}

/**
 * sp_calendar_ref:
 * @self: a calendar
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SpCalendar *
sp_calendar_ref (SpCalendar *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
calendar_clear (gpointer data)
{
  SpCalendar *self = data;

  g_time_zone_unref (self->zone);
  g_hash_table_unref (self->holidays);
  g_free (self->midnights);
}

/**
 * sp_calendar_unref:
 * @self: a calendar
 *
 * Gives a reference back.
 */
void
sp_calendar_unref (SpCalendar *self)
{
  g_atomic_rc_box_release_full (self, calendar_clear);
}

/**
 * sp_calendar_add_holiday:
 * @self: a calendar that nobody else holds yet
 * @date: a day
 * @name: what it is called
 *
 * Adds a bank holiday.
 *
 * Returns: whether the day was not one already
 */
gboolean
sp_calendar_add_holiday (SpCalendar  *self,
                         const GDate *date,
                         const char  *name)
{
  return g_hash_table_insert (self->holidays,
                              GUINT_TO_POINTER (g_date_get_julian (date)), g_strdup (name));
}

/**
 * sp_calendar_get_zone:
 * @self: a calendar
 *
 * Returns: (transfer none): the time zone that clocks in England show
 */
GTimeZone *
sp_calendar_get_zone (const SpCalendar *self)
{
  return self->zone;
}

/**
 * sp_calendar_get_from:
 * @self: a calendar
 *
 * Returns: (transfer none): the first day for which the bank holidays are known
 */
const GDate *
sp_calendar_get_from (const SpCalendar *self)
{
  return &self->from;
}

/**
 * sp_calendar_get_until:
 * @self: a calendar
 *
 * Returns: (transfer none): the last day for which the bank holidays are known
 */
const GDate *
sp_calendar_get_until (const SpCalendar *self)
{
  return &self->until;
}

/**
 * sp_calendar_get_holiday:
 * @self: a calendar
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the name of the bank holiday on @date, or %NULL when it is
 *   not known to be one
 */
const char *
sp_calendar_get_holiday (const SpCalendar *self,
                         const GDate      *date)
{
  return g_hash_table_lookup (self->holidays, GUINT_TO_POINTER (g_date_get_julian (date)));
}

/**
 * sp_calendar_get_days:
 * @self: a calendar
 * @date: a day
 *
 * Returns: the one sort of day that @date is
 */
SpDays
sp_calendar_get_days (const SpCalendar *self,
                      const GDate      *date)
{
  if (sp_calendar_get_holiday (self, date) != NULL)
    return SP_DAYS_BANK_HOLIDAY;

  return 1 << (g_date_get_weekday (date) - G_DATE_MONDAY);
}

/**
 * sp_calendar_get_instant:
 * @self: a calendar
 * @date: a day from sp_calendar_get_from() to sp_calendar_get_until()
 * @minute: a minute by the clock on the wall, counted from the midnight @date begins with, before
 *   the end of the next day
 *
 * Finds the first moment at which the clock on the wall shows that time or a later one.
 *
 * Returns: seconds since the beginning of 1970 in UTC
 */
gint64
sp_calendar_get_instant (const SpCalendar *self,
                         const GDate      *date,
                         guint             minute)
{
  guint32 day = g_date_get_julian (date) + minute / SP_DAY_MINUTES;
  const gint64 *midnight = &self->midnights[day - g_date_get_julian (&self->from)];

  minute %= SP_DAY_MINUTES;

  if (midnight[1] - midnight[0] == DAY_SECONDS)
    return midnight[0] + 60 * minute;

  return find_instant (self->zone, day, minute);
}

/**
 * sp_calendar_get_time:
 * @self: a calendar
 * @instant: seconds since the beginning of 1970 in UTC
 *
 * Returns: (transfer full): the time that clocks in England show at @instant
 */
GDateTime *
sp_calendar_get_time (const SpCalendar *self,
                      gint64            instant)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (instant);

  return g_date_time_to_timezone (utc, self->zone);
}
