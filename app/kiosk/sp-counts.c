/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-counts.h"

#include <string.h>

/*
 * SpCounts:
 *
 * How much a screen is used, for an operator who asks for it: four totals a week, and nothing else.
 *
 * Nobody is to be told from them. They are only in memory until the week is over, for the time at
 * which a file changes would be that of a visit; what is not written by then is lost. What is fewer
 * than eight is hidden, none as well, and the rest is rounded to fives: as for small numbers of
 * patients (NHS Digital, HES analysis guide). There is no time of day, no place, no language and no
 * answer, and no total is put beside another from which it could be worked out.
 */
struct _SpCounts
{
  SpVisit    *visit;            /* (owned) */
  char       *file;             /* (owned) */
  gulong      moved;            /* handler */
  SpPlaceKind place;            /* where the visitor was last */
  gboolean    wanted;
  GDate       monday;           /* on which the week began that is counted; not valid before one */
  GDate       since;            /* the first day of it on which there was counting */
  guint       counts[4];
};

enum
{
  VISITS,
  QUESTIONS,
  RESULTS,
  EMERGENCY,
  N_COUNTS,
};

static const char head[] = "week,days counted,visits,questions begun,results,999 page\n";

#define FEWEST 8
#define ROUNDED_TO 5
#define DAYS_A_WEEK 7
#define EARLIEST_YEAR 2026

G_STATIC_ASSERT (G_N_ELEMENTS (((SpCounts *) NULL)->counts) == N_COUNTS);

static void
count (SpCounts    *self,
       SpPlaceKind  from,
       SpPlaceKind  to)
{
  if (from == SP_PLACE_ATTRACT)
    self->counts[VISITS]++;
  if (to == SP_PLACE_QUESTION && from != SP_PLACE_QUESTION)
    self->counts[QUESTIONS]++;
  if (to == SP_PLACE_RESULTS)
    self->counts[RESULTS]++;
  if (to == SP_PLACE_EMERGENCY)
    self->counts[EMERGENCY]++;
}

static void
on_moved (SpCounts *self)
{
  SpPlaceKind from = self->place;

  self->place = sp_visit_get_place (self->visit)->kind;
  if (self->wanted && self->place != from)
    count (self, from, self->place);
}

/**
 * sp_counts_new:
 * @visit: the visitor
 * @file: where a line is written each week
 *
 * Returns: (transfer full): counts of nothing, until they are wanted
 */
SpCounts *
sp_counts_new (SpVisit    *visit,
               const char *file)
{
  SpCounts *self = g_new0 (SpCounts, 1);

  self->visit = g_object_ref (visit);
  self->file = g_strdup (file);
  self->place = sp_visit_get_place (visit)->kind;
  g_date_clear (&self->monday, 1);
  g_date_clear (&self->since, 1);
  self->moved = g_signal_connect_swapped (visit, "moved", G_CALLBACK (on_moved), self);

  return self;
}

/**
 * sp_counts_free:
 * @self: counts
 *
 * Forgets them.
 */
void
sp_counts_free (SpCounts *self)
{
  g_signal_handler_disconnect (self->visit, self->moved);
  g_clear_object (&self->visit);
  g_free (self->file);
  explicit_bzero (self->counts, sizeof self->counts);
  g_free (self);
}

static void
add_count (GString *line,
           guint    n)
{
  if (n < FEWEST)
    g_string_append (line, ",*");
  else
    g_string_append_printf (line, ",%u", (n + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO);
}

static char *
make_line (SpCounts *self)
{
  GString *line = g_string_new (NULL);
  GDate end = self->monday;

  g_date_add_days (&end, DAYS_A_WEEK);
  g_string_append_printf (line, "%04d-%02d-%02d,%d", g_date_get_year (&self->monday),
                          g_date_get_month (&self->monday), g_date_get_day (&self->monday),
                          g_date_days_between (&self->since, &end));
  for (guint i = 0; i < N_COUNTS; i++)
    add_count (line, self->counts[i]);
  g_string_append_c (line, '\n');

  return g_string_free (line, FALSE);
}

static gboolean
write_week (SpCounts  *self,
            GError   **error)
{
  g_autofree char *before = NULL;
  g_autofree char *line = make_line (self);
  g_autofree char *after = NULL;

  /* What cannot be read is not begun anew, for years may be in it. */
  if (g_file_test (self->file, G_FILE_TEST_EXISTS)
      && !g_file_get_contents (self->file, &before, NULL, error))
    return FALSE;

  after = g_strconcat (before != NULL ? before : head, line, NULL);

  return g_file_set_contents_full (self->file, after, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644,
                                   error);
}

static void
start_week (SpCounts    *self,
            const GDate *today)
{
  memset (self->counts, 0, sizeof self->counts);
  self->since = *today;
  self->monday = *today;
  g_date_subtract_days (&self->monday, g_date_get_weekday (today) - G_DATE_MONDAY);
}

static gboolean
is_week_over (SpCounts    *self,
              const GDate *today)
{
  return g_date_days_between (&self->monday, today) >= DAYS_A_WEEK;
}

/**
 * sp_counts_check:
 * @self: counts
 * @wanted: whether the operator wants them
 * @now: the time where the kiosk stands
 * @error: return location for an error
 *
 * To be called each day: writes down a week that is over. What is not wanted is forgotten at once.
 *
 * Returns: whether all is well
 */
gboolean
sp_counts_check (SpCounts   *self,
                 gboolean    wanted,
                 GDateTime  *now,
                 GError    **error)
{
  gboolean written = TRUE;
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, g_date_time_get_day_of_month (now), g_date_time_get_month (now),
                  g_date_time_get_year (now));
  /* Without a clock to trust there are no weeks. */
  if (!wanted || g_date_get_year (&today) < EARLIEST_YEAR)
    {
      self->wanted = FALSE;
      memset (self->counts, 0, sizeof self->counts);
      return TRUE;
    }

  if (self->wanted && is_week_over (self, &today))
    written = write_week (self, error);
  if (!self->wanted || is_week_over (self, &today))
    start_week (self, &today);
  self->wanted = TRUE;

  return written;
}
