/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-check.h"

#include "sp-phone-number.h"
#include "sp-site-private.h"

/*
 * What a site file can be told only beside a pack, and what it must still be told before a kiosk
 * stands in public on its own.
 */

/* How many days before the end of the list of bank holidays an operator is reminded of it. */
#define HOLIDAYS_NOTICE_DAYS 30

#define ERROR SP_SEVERITY_ERROR
#define WARNING SP_SEVERITY_WARNING

/* Words that stand where somebody meant to put others. */
#define PLACEHOLDER \
  "exampl|placeholder|lorem ipsum|to be (confirmed|announced|decided)|to follow" \
  "|\\b(tbc|tba|tbd|todo|to do|x{2,}|n/a|name of|your (council|library|surgery|organisation))\\b" \
  "|[][{}<>]|\\.\\.\\.|…|^[[:punct:][:space:]]*$"

static char *
list_local_ids (SpPack *pack)
{
  GListModel *contacts = sp_pack_get_contacts (pack);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);

      if (sp_contact_get_scope (contact) == SP_SCOPE_LOCAL)
        g_string_append_printf (ids, "%s%s", ids->len > 0 ? ", " : "",
                                sp_item_get_id (SP_ITEM (contact)));
    }

  return g_string_free (ids, FALSE);
}

static void
check_known (SpSite         *self,
             SpPack         *pack,
             SpLocalContact *local,
             SpProblems     *problems)
{
  SpContact *contact = sp_pack_get_contact (pack, local->id);

  if (contact == NULL)
    {
      g_autofree char *ids = list_local_ids (pack);

      sp_problems_add (problems, ERROR, "site-contact-unknown", self->file, local->line,
                       "the content has no contact “%s”; its local contacts are: %s",
                       local->id, ids);
    }
  else if (sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL)
    sp_problems_add (problems, ERROR, "site-contact-national", self->file, local->line,
                     "“%s” is the same everywhere and comes with the content; take it out here",
                     local->id);
}

static void
check_confirmation (SpSite         *self,
                    SpPack         *pack,
                    SpConfirmation *confirmation,
                    SpProblems     *problems)
{
  const char *id = confirmation->id;
  SpContact *contact = sp_pack_get_contact (pack, id);

  if (contact == NULL)
    sp_problems_add (problems, ERROR, "site-contact-unknown", self->file, confirmation->check.line,
                     "the content has no contact “%s”; take this line out, or mend its ref", id);
  else if (sp_contact_get_scope (contact) == SP_SCOPE_LOCAL)
    sp_problems_add (problems, ERROR, "site-contact-local", self->file, confirmation->check.line,
                     "“%s” belongs to this place: say in its <contact> when it was checked, and "
                     "take this line out", id);
  else if (confirmation->left_out && sp_contact_get_sure (contact))
    sp_problems_add (problems, ERROR, "site-left-out", self->file, confirmation->check.line,
                     "“%s” cannot be left out, for the screens send people there; make sure of it, "
                     "and write <confirmed> in place of <left-out>", id);
}

/* Nobody in need expects to pay for a call, and some have no credit. */
static void
check_cost (SpSite         *self,
            SpLocalContact *local,
            SpProblems     *problems)
{
  if (local->number != NULL && sp_phone_number_is_dear (local->number))
    sp_problems_add (problems, WARNING, "site-dear-number", self->file, local->number_line,
                     "a call to “%s”, %s, costs more than a normal one, and the screen says so; "
                     "ask its owner for a number that begins with 01, 02, 03 or 0800",
                     local->id, local->number);
}

/* Without the team of the day nobody would ever be shown the team of the night. */
static void
report_day_missing (SpSite         *self,
                    SpContact      *contact,
                    SpLocalContact *night,
                    SpProblems     *problems)
{
  const char *id = sp_item_get_id (SP_ITEM (contact));

  sp_problems_add (problems, ERROR, "site-contact-day", self->file, night->line,
                   "“%s” answers when “%s” is closed, but “%s” is not in this file; add it",
                   night->id, id, id);
}

/*
 * Some councils do leave a gap between their two teams; more often it is a slip, such as a night
 * that is said to begin on a day that turns out to be a bank holiday.
 */
static void
report_gaps (SpSite         *self,
             SpLocalContact *day,
             SpLocalContact *night,
             guint           n_gaps,
             gint64          begin,
             gint64          end,
             SpProblems     *problems)
{
  g_autoptr (GDateTime) first = sp_calendar_get_time (self->calendar, begin);
  g_autoptr (GDateTime) last = sp_calendar_get_time (self->calendar, end);
  g_autofree char *first_words = g_date_time_format (first, "%Y-%m-%d %H:%M");
  g_autofree char *last_words = g_date_time_format (last, "%Y-%m-%d %H:%M");

  sp_problems_add (problems, WARNING, "site-gap", self->file, day->line,
                   "neither “%s” nor “%s” answers from %s to %s; look at the hours of both "
                   "(such gaps on the days the list of bank holidays covers: %u)",
                   day->id, night->id, first_words, last_words, n_gaps);
}

static void
check_gaps (SpSite         *self,
            SpLocalContact *day,
            SpLocalContact *night,
            SpProblems     *problems)
{
  const GDate *until = sp_calendar_get_until (self->calendar);
  gint64 end = sp_calendar_get_instant (self->calendar, until, SP_DAY_MINUTES);
  gint64 gap_begin = SP_NEVER;
  gint64 gap_end = SP_NEVER;
  guint n_gaps = 0;

  for (gint64 now = sp_calendar_get_instant (self->calendar,
                                             sp_calendar_get_from (self->calendar), 0);
       now < end; )
    {
      g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (now);
      SpSpell day_spell = sp_hours_get_spell (day->hours, moment);
      SpSpell night_spell = sp_hours_get_spell (night->hours, moment);
      gint64 change = MIN (day_spell.end, night_spell.end);

      if (day_spell.openness == SP_CLOSED && night_spell.openness == SP_CLOSED && n_gaps++ == 0)
        {
          gap_begin = now;
          gap_end = change;
        }

      now = change;
    }

  if (n_gaps > 0)
    report_gaps (self, day, night, n_gaps, gap_begin, gap_end, problems);
}

static void
check_pair (SpSite     *self,
            SpContact  *contact,
            SpProblems *problems)
{
  SpContact *after_hours = sp_contact_get_after_hours (contact);
  SpLocalContact *day;
  SpLocalContact *night;

  if (after_hours == NULL)
    return;

  day = sp_site_get_contact (self, sp_item_get_id (SP_ITEM (contact)));
  night = sp_site_get_contact (self, sp_item_get_id (SP_ITEM (after_hours)));

  if (day == NULL && night != NULL)
    report_day_missing (self, contact, night, problems);
  else if (day != NULL && night != NULL)
    check_gaps (self, day, night, problems);
}

/**
 * sp_site_check_pack:
 * @self: a site
 * @pack: the pack it is to be shown with
 * @problems: where to say what is wrong
 *
 * Checks that site and pack speak of the same contacts, and warns of times at which neither of two
 * contacts that stand in for each other answers.
 *
 * Returns: whether there was no error
 */
gboolean
sp_site_check_pack (SpSite     *self,
                    SpPack     *pack,
                    SpProblems *problems)
{
  const guint n_errors = sp_problems_get_n_errors (problems);
  GListModel *contacts = sp_pack_get_contacts (pack);

  for (guint i = 0; i < self->contacts->len; i++)
    {
      check_known (self, pack, g_ptr_array_index (self->contacts, i), problems);
      check_cost (self, g_ptr_array_index (self->contacts, i), problems);
    }

  for (guint i = 0; i < self->confirmations->len; i++)
    check_confirmation (self, pack, g_ptr_array_index (self->confirmations, i), problems);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);

      if (sp_contact_get_scope (contact) == SP_SCOPE_LOCAL)
        check_pair (self, contact, problems);
    }

  return sp_problems_get_n_errors (problems) == n_errors;
}

static void
check_words (SpSite     *self,
             guint       line,
             const char *what,
             const char *words,
             SpProblems *problems)
{
  if (words != NULL && g_regex_match_simple (PLACEHOLDER, words, G_REGEX_CASELESS, 0))
    sp_problems_add (problems, ERROR, "kiosk-placeholder", self->file, line,
                     "%s is still “%s”; put the real words in its place", what, words);
}

static void
check_place (SpSite     *self,
             SpProblems *problems)
{
  check_words (self, self->place_line, "the name of the place", self->place, problems);
  check_words (self, self->place_line, "the address", self->address, problems);
  check_words (self, self->place_line, "the help point", self->help_point, problems);
  check_words (self, self->place_line, "the nearest phone", self->nearest_phone, problems);
  check_words (self, self->run_by_line, "the owner", self->owner, problems);
  check_words (self, self->run_by_line, "the council", self->council, problems);
  check_words (self, self->run_by_line, "the police force", self->police, problems);

  /* No place in the country has a postcode that begins with ZZ; the example has one. */
  if (g_str_has_prefix (self->postcode, "ZZ"))
    sp_problems_add (problems, ERROR, "kiosk-placeholder", self->file, self->place_line,
                     "the postcode is still “%s”; put the real one in its place: it is read to "
                     "whoever answers 999", self->postcode);

  if (self->help_point == NULL && self->nearest_phone == NULL)
    sp_problems_add (problems, ERROR, "kiosk-no-phone", self->file, self->place_line,
                     "a person without a phone is not told where to go; add <help-point> or "
                     "<nearest-phone>");
}

static void
check_dates (SpSite        *self,
             const char    *id,
             const SpCheck *check,
             const char    *today,
             SpProblems    *problems)
{
  if (g_strcmp0 (check->on, today) > 0)
    sp_problems_add (problems, ERROR, "kiosk-checked", self->file, check->line,
                     "“%s” says it was checked on %s, but today is %s; mend the date, or the clock "
                     "of this machine", id, check->on, today);

  if (check->review_by != NULL && g_strcmp0 (check->review_by, today) < 0)
    sp_problems_add (problems, ERROR, "kiosk-out-of-date", self->file, check->line,
                     "“%s” was to be checked again by %s; make sure of it, then write the new "
                     "dates", id, check->review_by);
}

static void
check_local (SpSite         *self,
             SpLocalContact *local,
             const char     *today,
             SpProblems     *problems)
{
  g_autofree char *name = g_strdup_printf ("the name of “%s”", local->id);
  g_autofree char *checker = g_strdup_printf ("who checked “%s”", local->id);

  check_words (self, local->line, name, local->name, problems);
  check_words (self, local->check.line, checker, local->check.by, problems);
  check_words (self, local->line, "a web address", local->web, problems);
  check_dates (self, local->id, &local->check, today, problems);

  if (local->number != NULL && sp_phone_number_is_reserved (local->number))
    sp_problems_add (problems, ERROR, "kiosk-number-reserved", self->file, local->number_line,
                     "the number of “%s”, %s, is one for drama and examples that nobody answers; "
                     "put the real one in its place", local->id, local->number);
}

static void
check_required (SpSite     *self,
                SpContact  *contact,
                SpProblems *problems)
{
  const char *id = sp_item_get_id (SP_ITEM (contact));
  SpLocalContact *local = sp_site_get_contact (self, id);

  if (!sp_contact_get_required (contact))
    return;

  if (local == NULL)
    sp_problems_add (problems, ERROR, "kiosk-contact-missing", self->file, self->line,
                     "the contact “%s” is missing; add <contact ref=\"%s\"> with its number",
                     id, id);
  else if (local->number == NULL)
    sp_problems_add (problems, ERROR, "kiosk-number-missing", self->file, local->line,
                     "“%s” has no <number>, and people must be able to call it; add one", id);
}

static void
check_source (SpContact  *contact,
              const char *today,
              SpProblems *problems)
{
  SpItem *item = SP_ITEM (contact);
  const char *review_by = sp_item_get_review_by (item);

  if (sp_contact_get_read (contact) == NULL || review_by == NULL)
    sp_problems_add_for (problems, ERROR, "kiosk-out-of-date", item,
                         "nobody has said when the sources of “%s” were read, and when they are to "
                         "be read again; the content must say so", sp_item_get_id (item));
  else if (g_strcmp0 (review_by, today) < 0)
    sp_problems_add_for (problems, ERROR, "kiosk-out-of-date", item,
                         "the sources of “%s” were to be read again by %s; install newer content",
                         sp_item_get_id (item), review_by);
}

/* Whoever is in danger may be waiting: 999 is not called to see whether it answers. */
static void
report_unconfirmed (SpSite     *self,
                    SpContact  *contact,
                    const char *as,
                    SpProblems *problems)
{
  const char *id = sp_item_get_id (SP_ITEM (contact));
  gboolean call = sp_contact_get_number (contact) != NULL && !sp_phone_number_is_for_all (as)
                  && !sp_contact_get_always_open (contact);
  g_autofree char *or_else =
    sp_contact_get_sure (contact)
    ? g_strdup ("")
    : g_strdup_printf (", or <left-out ref=\"%s\" on=\"…\" by=\"…\"/> if it is wrong", id);

  sp_problems_add (problems, ERROR, "kiosk-unconfirmed", self->file, self->line,
                   "nobody has confirmed “%s”, %s; %s, then add <confirmed ref=\"%s\" as=\"%s\" "
                   "on=\"…\" by=\"…\" how=\"%s\" review-by=\"…\"/>%s",
                   id, as, call ? "call it" : "look at a page of its owner", id, as,
                   call ? "called" : "seen", or_else);
}

/* The content says what there is to call; whether that is right, somebody here has made sure of. */
static void
check_national (SpSite     *self,
                SpContact  *contact,
                const char *today,
                SpProblems *problems)
{
  const char *id = sp_item_get_id (SP_ITEM (contact));
  const char *number = sp_contact_get_number (contact);
  const char *as = number != NULL ? number : sp_contact_get_web (contact);
  SpConfirmation *confirmation = sp_site_get_confirmation (self, id);
  g_autofree char *checker = NULL;

  if (as == NULL)
    return;

  check_source (contact, today, problems);
  if (confirmation == NULL)
    {
      report_unconfirmed (self, contact, as, problems);
      return;
    }

  checker = g_strdup_printf ("who checked “%s”", id);
  check_words (self, confirmation->check.line, checker, confirmation->check.by, problems);
  if (confirmation->left_out)
    return;

  if (g_strcmp0 (confirmation->as, as) != 0)
    sp_problems_add (problems, ERROR, "kiosk-unconfirmed", self->file, confirmation->check.line,
                     "“%s” was confirmed as %s, but the content has %s; make sure of that, then "
                     "write it here with the new dates", id, confirmation->as, as);
  else
    check_dates (self, id, &confirmation->check, today, problems);
}

static void
check_holidays (SpSite      *self,
                const GDate *today,
                SpProblems  *problems)
{
  const GDate *from = sp_calendar_get_from (self->calendar);
  const GDate *until = sp_calendar_get_until (self->calendar);
  int days_left = g_date_days_between (today, until);

  if (g_date_compare (today, from) < 0)
    sp_problems_add (problems, ERROR, "kiosk-holidays", self->file, self->calendar_line,
                     "the list of bank holidays begins after today; let it begin earlier, or mend "
                     "the clock of this machine");
  else if (days_left < 0)
    sp_problems_add (problems, ERROR, "kiosk-holidays", self->file, self->calendar_line,
                     "the list of bank holidays has come to its end; add those of the next year");
  else if (days_left < HOLIDAYS_NOTICE_DAYS)
    sp_problems_add (problems, WARNING, "kiosk-holidays", self->file, self->calendar_line,
                     "the list of bank holidays ends in %d days; add those of the next year",
                     days_left);
}

static void
check_contacts (SpSite     *self,
                SpPack     *pack,
                const char *today,
                SpProblems *problems)
{
  GListModel *contacts = sp_pack_get_contacts (pack);

  for (guint i = 0; i < self->contacts->len; i++)
    check_local (self, g_ptr_array_index (self->contacts, i), today, problems);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);

      if (sp_contact_get_scope (contact) == SP_SCOPE_LOCAL)
        check_required (self, contact, problems);
      else
        check_national (self, contact, today, problems);
    }
}

/**
 * sp_site_check_kiosk:
 * @self: a site
 * @pack: the pack it is to be shown with
 * @today: the day on which it is
 * @problems: where to say what is wrong
 *
 * Checks that nothing stands in the way of a kiosk in public: the site is not the example and has
 * nothing left over from it, every contact that must be there is, and somebody here has made sure
 * of every number, and not too long ago. What sp_site_check_pack() finds stands in the way as well.
 *
 * Returns: whether there was no error
 */
gboolean
sp_site_check_kiosk (SpSite      *self,
                     SpPack      *pack,
                     const GDate *today,
                     SpProblems  *problems)
{
  const guint n_errors = sp_problems_get_n_errors (problems);
  char iso[] = "YYYY-MM-DD";

  g_date_strftime (iso, sizeof iso, "%Y-%m-%d", today);

  /* Nothing in an example is meant to be right, and this is the one thing to say of it. */
  if (self->example)
    {
      sp_problems_add (problems, ERROR, "kiosk-example", self->file, self->line,
                       "this is an example, not for public use; when everything in it is real, "
                       "take out example=\"yes\"");
      return FALSE;
    }

  check_place (self, problems);
  check_contacts (self, pack, iso, problems);
  check_holidays (self, today, problems);

  return sp_problems_get_n_errors (problems) == n_errors;
}
