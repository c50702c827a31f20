/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/loader/xml/sp-xml.h"
#include "app/site/sp-site-private.h"
#include "sp-site-reader.h"

/*
 * The list of bank holidays. A day left out of it would show a closed team as open, so the list
 * must say which days it covers, and is counted.
 */

/* Bank holidays are published about two years ahead. A longer list would be guesswork. */
#define HOLIDAYS_MAX_YEARS 5

/* England has eight bank holidays in a year; now and then there is one more. */
#define HOLIDAYS_A_YEAR 8

static void
check_holiday_count (SpSiteReader  *self,
                     const xmlNode *node,
                     GDateYear     year)
{
  GDate date;
  guint n = 0;

  g_date_clear (&date, 1);
  for (g_date_set_dmy (&date, 1, 1, year); g_date_get_year (&date) == year;
       g_date_add_days (&date, 1))
    if (sp_calendar_get_holiday (self->site->calendar, &date) != NULL)
      n++;

  if (n < HOLIDAYS_A_YEAR)
    sp_reading_report (&self->reading, "site-holidays", node,
                           "the list covers the whole of %u but has only %u of its %d bank "
                           "holidays; add the others: www.gov.uk/bank-holidays has them", year, n,
                           HOLIDAYS_A_YEAR);
}

/* Three days are bank holidays in every year in which they are not on a weekend. */
static void
check_holiday_listed (SpSiteReader  *self,
                      const xmlNode *node,
                      GDateDay      day,
                      GDateMonth    month,
                      GDateYear     year)
{
  SpCalendar *calendar = self->site->calendar;
  g_autofree char *words = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  if (g_date_compare (&date, sp_calendar_get_from (calendar)) < 0
      || g_date_compare (&date, sp_calendar_get_until (calendar)) > 0
      || g_date_get_weekday (&date) >= G_DATE_SATURDAY
      || sp_calendar_get_holiday (calendar, &date) != NULL)
    return;

  words = sp_site_date_to_string (&date);
  sp_reading_report (&self->reading, "site-holidays", node,
                         "%s is a bank holiday, but is not in the list; add it", words);
}

static void
check_holidays (SpSiteReader  *self,
                const xmlNode *node)
{
  const GDate *from = sp_calendar_get_from (self->site->calendar);
  const GDate *until = sp_calendar_get_until (self->site->calendar);

  for (GDateYear year = g_date_get_year (from); year <= g_date_get_year (until); year++)
    {
      GDate first;
      GDate last;

      g_date_clear (&first, 1);
      g_date_clear (&last, 1);
      g_date_set_dmy (&first, 1, 1, year);
      g_date_set_dmy (&last, 31, 12, year);
      if (g_date_compare (from, &first) <= 0 && g_date_compare (&last, until) <= 0)
        check_holiday_count (self, node, year);

      check_holiday_listed (self, node, 1, 1, year);
      check_holiday_listed (self, node, 25, 12, year);
      check_holiday_listed (self, node, 26, 12, year);
    }
}

static void
read_holiday (SpSiteReader  *self,
              const xmlNode *node)
{
  SpCalendar *calendar = self->site->calendar;
  const char *words = sp_node_get_attribute (node, "date");
  g_autofree char *name = sp_site_reader_get_words (node);
  GDate date;

  if (!sp_site_reader_get_date (node, "date", &date) || calendar == NULL)
    return;

  if (g_date_compare (&date, sp_calendar_get_from (calendar)) < 0
      || g_date_compare (&date, sp_calendar_get_until (calendar)) > 0)
    sp_reading_report (&self->reading, "site-holidays", node,
                           "%s is outside the days this list covers; change “from” or “until” of "
                           "<bank-holidays>, or take it out", words);
  else if (!sp_calendar_add_holiday (calendar, &date, name != NULL ? name : words))
    sp_reading_report (&self->reading, "site-twice", node, "%s is in the list twice; take one out",
                           words);
}

static SpCalendar *
read_calendar (SpSiteReader  *self,
               const xmlNode *node)
{
  SpCalendar *calendar;
  GDate from;
  GDate until;
  gboolean has_from = sp_site_reader_get_date (node, "from", &from);
  gboolean has_until = sp_site_reader_get_date (node, "until", &until);

  if (!has_from || !has_until)
    return NULL;

  if (g_date_compare (&from, &until) > 0)
    {
      sp_reading_report (&self->reading, "site-dates", node,
                             "the list of bank holidays ends before it begins; “until” must come "
                             "after “from”");
      return NULL;
    }

  if (g_date_get_year (&until) - g_date_get_year (&from) >= HOLIDAYS_MAX_YEARS)
    {
      sp_reading_report (&self->reading, "site-dates", node,
                             "the list of bank holidays covers more than %d years, and nobody "
                             "knows them so far ahead; end it with the last day you are sure of",
                             HOLIDAYS_MAX_YEARS);
      return NULL;
    }

  calendar = sp_calendar_new (&from, &until);
  if (calendar == NULL)
    sp_reading_report (&self->reading, "site-time-zone", node,
                           "this machine does not know when England’s clocks change; install its "
                           "time zones (the package tzdata)");

  return calendar;
}

/**
 * sp_site_read_holidays:
 * @self: a reader
 * @root: the outermost element
 *
 * Reads the list of bank holidays into the calendar of the site, and checks that none is missing.
 */
void
sp_site_read_holidays (SpSiteReader  *self,
                       const xmlNode *root)
{
  const xmlNode *node = sp_node_find (root, "bank-holidays");

  if (node == NULL)
    return;

  self->site->calendar_line = sp_xml_get_line (node);
  self->site->calendar = read_calendar (self, node);
  SP_NODE_EACH (day, node)
    read_holiday (self, day);

  if (self->site->calendar != NULL)
    check_holidays (self, node);
}
