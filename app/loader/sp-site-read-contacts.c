/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-reader.h"

#include <string.h>

#include "app/site/sp-phone-number.h"
#include "app/site/sp-site-private.h"

#include "sp-xml.h"

/*
 * The contacts of a site: the number, when somebody answers, and when it was checked.
 */

#define WEB "^[a-z0-9-]+(\\.[a-z0-9-]+)+(/[^ ]*)?$"

static gboolean
read_opening (SpSiteReader *self,
              xmlNodePtr    node,
              SpOpening    *ret_opening)
{
  g_autofree char *days = sp_site_reader_get_attribute (node, "days");
  g_autofree char *from = sp_site_reader_get_attribute (node, "from");
  g_autofree char *to = sp_site_reader_get_attribute (node, "to");
  gboolean good = days != NULL && from != NULL && to != NULL;

  if (days != NULL && !sp_days_parse (days, &ret_opening->days))
    {
      sp_site_reader_report (self, node, "site-days",
                             "“%s” cannot be read as days; write mon tue wed thu fri sat sun or "
                             "bank-holiday with spaces between them, or a run such as mon-fri, "
                             "and each only once", days);
      good = FALSE;
    }

  if (from != NULL && to != NULL && !sp_opening_set_times (ret_opening, from, to))
    {
      sp_site_reader_report (self, node, "site-time",
                             "“%s” to “%s” cannot be read as times; write both from 00:00 to "
                             "23:59, such as 09:00, and only the second may be 24:00", from, to);
      good = FALSE;
    }

  return good;
}

static void
check_overlaps (SpSiteReader *self,
                xmlNodePtr    node,
                GArray       *openings,
                GArray       *lines)
{
  guint last = openings->len - 1;

  for (guint i = 0; i < last; i++)
    if (sp_openings_overlap (&g_array_index (openings, SpOpening, i),
                             &g_array_index (openings, SpOpening, last)))
      sp_site_reader_report (self, node, "site-overlap",
                             "these hours and those on line %u cover the same time; mend one of "
                             "them, or join them into one", g_array_index (lines, guint, i));
}

static SpHours *
read_openings (SpSiteReader *self,
               xmlNodePtr    node)
{
  g_autoptr (GArray) openings = g_array_new (FALSE, FALSE, sizeof (SpOpening));
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (guint));

  for (xmlNodePtr open = sp_site_reader_find (node, "open"); open != NULL;
       open = sp_site_reader_find_next (open))
    {
      guint line = sp_xml_get_line (open);
      SpOpening opening;

      if (!read_opening (self, open, &opening))
        continue;

      g_array_append_val (openings, opening);
      g_array_append_val (lines, line);
      check_overlaps (self, open, openings, lines);
    }

  if (self->site->calendar == NULL)
    return NULL;

  return sp_hours_new_weekly ((const SpOpening *) (gpointer) openings->data, openings->len,
                              self->site->calendar);
}

/* Says whether @attribute is there, and tells of it when it is not "yes". */
static gboolean
read_choice (SpSiteReader *self,
             xmlNodePtr    node,
             const char   *attribute)
{
  g_autofree char *words = sp_site_reader_get_attribute (node, attribute);

  if (words != NULL && strcmp (words, "yes") != 0)
    sp_site_reader_report (self, node, "site-yes-no",
                           "“%s” is “%s”; it can only be yes, or be left out", attribute, words);

  return words != NULL;
}

static SpHours *
read_hours (SpSiteReader *self,
            xmlNodePtr    contact)
{
  xmlNodePtr node = sp_site_reader_find (contact, "hours");
  gboolean always;
  gboolean unknown;
  gboolean weekly;

  if (node == NULL)
    return NULL;

  always = read_choice (self, node, "always");
  unknown = read_choice (self, node, "unknown");
  weekly = sp_site_reader_find (node, "open") != NULL;

  if (always + unknown + weekly != 1)
    sp_site_reader_report (self, node, "site-hours",
                           "hours are said in one of three ways: <hours always=\"yes\"/>, <hours "
                           "unknown=\"yes\"/>, or <hours> with an <open/> for each stretch of "
                           "time in it");

  if (weekly)
    return read_openings (self, node);

  return always ? sp_hours_new_always () : sp_hours_new_unknown ();
}

static void
read_checked (SpSiteReader   *self,
              xmlNodePtr      contact,
              SpLocalContact *local)
{
  xmlNodePtr node = sp_site_reader_find (contact, "checked");
  GDate checked;
  GDate review_by;
  GDate latest;
  gboolean has_checked = sp_site_reader_get_date (self, node, "on", &checked);
  gboolean has_review_by = sp_site_reader_get_date (self, node, "review-by", &review_by);

  local->checked_line = sp_xml_get_line (node);
  local->checked_by = sp_site_reader_get_attribute (node, "by");
  if (!has_checked || !has_review_by)
    return;

  local->checked = sp_site_date_to_string (&checked);
  local->review_by = sp_site_date_to_string (&review_by);

  latest = checked;
  g_date_add_years (&latest, 1);
  if (g_date_compare (&review_by, &checked) < 0)
    sp_site_reader_report (self, node, "site-dates",
                           "it is to be checked again by %s, which is before it was checked, on "
                           "%s; change one of the two", local->review_by, local->checked);
  else if (g_date_compare (&review_by, &latest) > 0)
    sp_site_reader_report (self, node, "site-dates",
                           "it was checked on %s and is to be checked again by %s; that must be "
                           "within a year", local->checked, local->review_by);
}

static void
read_number (SpSiteReader   *self,
             xmlNodePtr      contact,
             SpLocalContact *local)
{
  xmlNodePtr node = sp_site_reader_find (contact, "number");
  const char *fault;

  local->number_line = sp_xml_get_line (node);
  local->number = sp_site_reader_get_words (node);
  fault = local->number != NULL ? sp_phone_number_find_fault (local->number) : NULL;
  if (fault != NULL)
    sp_site_reader_report (self, node, "site-number", "“%s” is not a number to call: %s",
                           local->number, fault);
}

static void
read_web (SpSiteReader   *self,
          xmlNodePtr      contact,
          SpLocalContact *local)
{
  xmlNodePtr node = sp_site_reader_find (contact, "web");

  local->web = sp_site_reader_get_words (node);
  if (local->web != NULL && !g_regex_match_simple (WEB, local->web, 0, 0))
    sp_site_reader_report (self, node, "site-web",
                           "“%s” is not a web address as people type it; leave out https:// and "
                           "spaces, such as www.gov.uk/report-abuse", local->web);
}

static void
check_unique (SpSiteReader *self,
              xmlNodePtr    contact,
              const char   *id)
{
  SpLocalContact *other = id != NULL ? sp_site_get_contact (self->site, id) : NULL;

  if (other != NULL)
    sp_site_reader_report (self, contact, "site-twice",
                           "“%s” is on line %u already; keep one of the two", id, other->line);
}

static void
read_contact (SpSiteReader *self,
              xmlNodePtr    node)
{
  g_autoptr (SpLocalContact) local = g_object_new (SP_TYPE_LOCAL_CONTACT, NULL);

  local->line = sp_xml_get_line (node);
  local->id = sp_site_reader_get_attribute (node, "ref");
  local->name = sp_site_reader_get_child_words (node, "name");
  local->hours = read_hours (self, node);
  read_number (self, node, local);
  read_web (self, node, local);
  read_checked (self, node, local);

  if (sp_site_reader_find (node, "number") == NULL
      && sp_site_reader_find (node, "web") == NULL)
    sp_site_reader_report (self, node, "site-missing",
                           "there is no way to reach this contact; add a <number> or a <web>");

  check_unique (self, node, local->id);
  if (local->id != NULL)
    g_list_store_append (self->site->contacts, local);
}

/**
 * sp_site_read_contacts:
 * @self: a reader whose site has its calendar, or none because that is wrong
 * @root: the outermost element
 *
 * Reads the contacts into the site.
 */
void
sp_site_read_contacts (SpSiteReader *self,
                       xmlNodePtr    root)
{
  for (xmlNodePtr node = sp_site_reader_find (root, "contact"); node != NULL;
       node = sp_site_reader_find_next (node))
    read_contact (self, node);
}
