/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-opening.h"

#include <string.h>

#define WEEK_MINUTES (7 * SP_DAY_MINUTES)

/* In the order of the bits of SpDays, so that a run of days is a run of bits. */
static const char * const day_words[] = {
  "mon", "tue", "wed", "thu", "fri", "sat", "sun", "bank-holiday", NULL
};

static int
find_day (const char *word,
          gsize       length)
{
  for (int i = 0; day_words[i] != NULL; i++)
    if (strlen (day_words[i]) == length && strncmp (day_words[i], word, length) == 0)
      return i;

  return -1;
}

/* A run may go over the end of the week: "sat-mon" is three days. */
static SpDays
parse_run (const char *run)
{
  const char *dash = strchr (run, '-');
  int first = find_day (run, strlen (run));
  int last;
  SpDays days = 0;

  if (first >= 0)
    return 1 << first;

  if (dash == NULL)
    return 0;

  first = find_day (run, dash - run);
  last = find_day (dash + 1, strlen (dash + 1));
  if (first < 0 || first > 6 || last < 0 || last > 6)
    return 0;

  for (int day = first; ; day = (day + 1) % 7)
    {
      days |= 1 << day;
      if (day == last)
        return days;
    }
}

/**
 * sp_days_parse:
 * @words: days as an operator writes them: `mon`, `mon-thu`, `sat sun bank-holiday`
 * @ret_days: (out): the days
 *
 * Reads a list of days and runs of days. A day named twice is a slip, and refused.
 *
 * Returns: whether @words is such a list
 */
gboolean
sp_days_parse (const char *words,
               SpDays     *ret_days)
{
  g_auto (GStrv) tokens = g_strsplit (words, " ", -1);
  SpDays all = 0;

  for (guint i = 0; tokens[i] != NULL; i++)
    {
      SpDays days;

      if (*tokens[i] == '\0')
        continue;

      days = parse_run (tokens[i]);
      if (days == 0 || (all & days) != 0)
        return FALSE;

      all |= days;
    }

  *ret_days = all;

  return all != 0;
}

/**
 * sp_wall_time_parse:
 * @words: a time as an operator writes it: `09:00`, and `24:00` for the end of a day
 * @ret_minute: (out): the minute of the day
 *
 * Reads a time of day. Two figures on either side are asked for, so that a figure left out is not
 * taken for another time.
 *
 * Returns: whether @words is such a time
 */
gboolean
sp_wall_time_parse (const char *words,
                    guint      *ret_minute)
{
  guint hours;
  guint minutes;

  if (strlen (words) != 5 || words[2] != ':'
      || !g_ascii_isdigit (words[0]) || !g_ascii_isdigit (words[1])
      || !g_ascii_isdigit (words[3]) || !g_ascii_isdigit (words[4]))
    return FALSE;

  hours = 10 * g_ascii_digit_value (words[0]) + g_ascii_digit_value (words[1]);
  minutes = 10 * g_ascii_digit_value (words[3]) + g_ascii_digit_value (words[4]);
  if (minutes > 59 || 60 * hours + minutes > SP_DAY_MINUTES)
    return FALSE;

  *ret_minute = 60 * hours + minutes;

  return TRUE;
}

/**
 * sp_days_to_string:
 * @days: days
 *
 * Returns: (transfer full): the days as an operator writes them, runs of three and more joined
 */
char *
sp_days_to_string (SpDays days)
{
  GString *words = g_string_new (NULL);

  for (int day = 0; day_words[day] != NULL; day++)
    {
      int last = day;

      if ((days & 1 << day) == 0)
        continue;

      while (last < 6 && (days & 1 << (last + 1)) != 0)
        last++;
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", day_words[day]);
      if (last > day + 1)
        {
          g_string_append_printf (words, "-%s", day_words[last]);
          day = last;
        }
    }

  return g_string_free (words, FALSE);
}

/**
 * sp_opening_set_times:
 * @self: an opening
 * @from: when it begins, as for sp_wall_time_parse()
 * @to: when it ends; a time that is not after @from is on the next day
 *
 * Sets when an opening begins and ends.
 *
 * Returns: whether both are times, and @from is not the end of a day
 */
gboolean
sp_opening_set_times (SpOpening  *self,
                      const char *from,
                      const char *to)
{
  if (!sp_wall_time_parse (from, &self->from) || !sp_wall_time_parse (to, &self->to)
      || self->from == SP_DAY_MINUTES)
    return FALSE;

  if (self->to <= self->from)
    self->to += SP_DAY_MINUTES;

  return TRUE;
}

static gboolean
ranges_overlap (int a_from,
                int a_to,
                int b_from,
                int b_to)
{
  return a_from < b_to && b_from < a_to;
}

/* The end of a week runs into its beginning, so each pair is laid side by side three times. */
static gboolean
weekdays_overlap (const SpOpening *a,
                  int              a_day,
                  const SpOpening *b,
                  int              b_day)
{
  for (int week = -1; week <= 1; week++)
    {
      int a_midnight = a_day * SP_DAY_MINUTES;
      int b_midnight = b_day * SP_DAY_MINUTES + week * WEEK_MINUTES;

      if (ranges_overlap (a_midnight + (int) a->from, a_midnight + (int) a->to,
                          b_midnight + (int) b->from, b_midnight + (int) b->to))
        return TRUE;
    }

  return FALSE;
}

/**
 * sp_openings_overlap:
 * @a: an opening
 * @b: another one of the same contact
 *
 * Says whether two openings cover a minute of a common week twice, which is most likely a slip.
 * Times that only touch do not overlap. A bank holiday is compared with bank holidays alone: what
 * it runs into differs from one to the next.
 *
 * Returns: whether they overlap
 */
gboolean
sp_openings_overlap (const SpOpening *a,
                     const SpOpening *b)
{
  if ((a->days & b->days & SP_DAYS_BANK_HOLIDAY) != 0
      && ranges_overlap (a->from, a->to, b->from, b->to))
    return TRUE;

  for (int a_day = 0; a_day < 7; a_day++)
    for (int b_day = 0; b_day < 7; b_day++)
      if ((a->days & (1 << a_day)) != 0 && (b->days & (1 << b_day)) != 0
          && weekdays_overlap (a, a_day, b, b_day))
        return TRUE;

  return FALSE;
}
