/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-kiosk-news.h"

#include "app/site/sp-contact-here.h"

/* What staff are told of a kiosk behind their door. */

static void
add (GPtrArray  *lines,
     const char *format,
     ...) G_GNUC_PRINTF (2, 3);

static void
add (GPtrArray  *lines,
     const char *format,
     ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (lines, g_strdup_vprintf (format, args));
  va_end (args);
}

static char *
say_time (gint64     seconds,
          GTimeZone *zone)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (seconds);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);

  return g_date_time_format (local, "%F %H:%M");
}

static void
add_health (GPtrArray      *lines,
            const SpHealth *health,
            GTimeZone      *zone)
{
  g_autofree char *started = say_time (health->started, zone);

  add (lines, "Version %s, content %s of %s", health->version, health->content_version,
       health->content_date);
  add (lines, "Running since %s", started);
  if (health->n_starts > 0)
    add (lines, "Started %" G_GUINT64_FORMAT " times since it was installed", health->n_starts);
  if (health->kept)
    add (lines, "The files are not right. What is shown is older, and was kept.");
  add (lines, "%u numbers: %u not confirmed, %u past their review date", health->reviews.n_numbers,
       health->reviews.n_unconfirmed, health->reviews.n_overdue);
  if (*health->reviews.next != '\0')
    add (lines, "The next number is to be checked again by %s", health->reviews.next);
}

static void
add_problems (GPtrArray        *lines,
              const SpProblems *problems)
{
  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    g_ptr_array_add (lines, sp_problem_to_string (sp_problems_get (problems, i)));
}

/* By name, and as the site file calls it, for whoever is to mend it there. */
static char *
say_contact (const SpContactHere *here)
{
  const char *id = sp_item_get_id (SP_ITEM (here->contact));
  const char *shown = here->number != NULL ? here->number : here->web;
  g_autofree char *name = here->name != NULL
    ? g_strdup (here->name)
    : sp_text_to_plain (sp_contact_get_name (here->contact), NULL, NULL);

  return shown != NULL ? g_strdup_printf ("%s, %s (%s)", name, shown, id) : NULL;
}

static void
add_number (GPtrArray           *lines,
            const SpContactHere *here)
{
  g_autofree char *contact = say_contact (here);

  if (contact == NULL)
    return;

  if (here->check == NULL)
    add (lines, "%s: nobody has made sure of it", contact);
  else
    add (lines, "%s: %s on %s by %s, again by %s", contact,
         here->check->how == SP_CHECK_CALLED ? "called" : "seen", here->check->on, here->check->by,
         here->check->review_by);
}

static void
add_numbers (GPtrArray *lines,
             SpPack    *pack,
             SpSite    *site)
{
  GListModel *contacts = sp_pack_get_contacts (pack);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContactHere here = sp_site_get_contact_here (site, sp_list_peek (contacts, i), NULL);

      add_number (lines, &here);
    }
}

/**
 * sp_kiosk_tell_staff:
 * @self: a kiosk with a pair
 * @news: what is told
 *
 * Says how the kiosk is, what is wrong and how its numbers stand.
 */
void
sp_kiosk_tell_staff (SpKiosk     *self,
                     SpStaffNews *news)
{
  SpHealth health = sp_kiosk_get_health (self);

  add_health (news->health, &health,
              sp_calendar_get_zone (sp_site_get_calendar (sp_kiosk_get_site (self))));
  add_problems (news->problems, sp_kiosk_get_problems (self));
  add_problems (news->problems, sp_kiosk_get_language_problems (self));
  add_numbers (news->numbers, sp_kiosk_get_pack (self), sp_kiosk_get_site (self));
}
