/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-call-sheet.h"

#include <string.h>

#include "app/site/sp-contact-here.h"
#include "app/site/sp-phone-number.h"

/*
 * What an operator asks when they ring a number, and where they write down the answer. The words on
 * it are the operator’s, not a visitor’s, so they are here and not in the content.
 */

#define RESULT "[ ] right   [ ] wrong   [ ] nobody answered"
#define SIGNED "On: ____________  By (job): __________________  Check again by: ____________"

static void
add_line (GPtrArray  *lines,
          const char *format,
          ...) G_GNUC_PRINTF (2, 3);

static void
add_line (GPtrArray  *lines,
          const char *format,
          ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (lines, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

static void
call_free (gpointer data)
{
  SpCall *self = data;

  g_free (self->reach);
  g_ptr_array_unref (self->lines);
  g_free (self);
}

/* --- What is said of a contact. --- */

static void
add_openings (GPtrArray *lines,
              SpHours   *hours)
{
  guint n;
  const SpOpening *openings = sp_hours_get_openings (hours, &n);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *days = sp_days_to_string (openings[i].days);
      guint to = openings[i].to <= SP_DAY_MINUTES ? openings[i].to
                                                  : openings[i].to - SP_DAY_MINUTES;

      g_string_append_printf (words, "%s%s %02u:%02u to %02u:%02u", i > 0 ? "; " : "", days,
                              openings[i].from / 60, openings[i].from % 60, to / 60, to % 60);
    }

  add_line (lines, "Hours here: %s", words->str);
}

static void
add_local_hours (GPtrArray *lines,
                 SpHours   *hours)
{
  switch (sp_hours_get_kind (hours))
    {
    case SP_HOURS_ALWAYS:
      add_line (lines, "Hours here: day and night");
      break;

    case SP_HOURS_WEEKLY:
      add_openings (lines, hours);
      break;

    case SP_HOURS_UNKNOWN:
    default:
      add_line (lines, "Hours here: not known");
    }
}

static void
add_hours (GPtrArray *lines,
           SpSite    *site,
           SpContact *contact)
{
  SpLocalContact *local = sp_site_get_contact (site, sp_item_get_id (SP_ITEM (contact)));
  SpText *hours = sp_contact_get_hours (contact);
  g_autofree char *words = hours != NULL ? sp_text_to_plain (hours, NULL, NULL) : NULL;

  if (sp_contact_get_scope (contact) == SP_SCOPE_LOCAL)
    add_local_hours (lines, sp_local_contact_get_hours (local));
  else
    add_line (lines, "Hours on the screen: %s", words != NULL ? words : "none");
}

static void
add_last_check (GPtrArray     *lines,
                const SpCheck *check)
{
  if (check == NULL)
    add_line (lines, "Last made sure of: never, as far as the site file says");
  else
    add_line (lines, "Last made sure of: %s, %s, by %s", check->on,
              check->how == SP_CHECK_CALLED ? "called" : "seen", check->by);
}

static void
add_contact (GPtrArray           *lines,
             SpSite              *site,
             const SpContactHere *here)
{
  SpContact *contact = here->contact;
  g_autofree char *name = sp_text_to_plain (sp_contact_get_name (contact), NULL, NULL);
  g_autofree char *purpose = sp_text_to_plain (sp_contact_get_purpose (contact), NULL, NULL);

  add_line (lines, "%s (%s)", here->name != NULL ? here->name : name,
            sp_item_get_id (SP_ITEM (contact)));
  add_line (lines, "For: %s", purpose);
  if (here->number != NULL && here->web != NULL)
    add_line (lines, "On the web: %s", here->web);
  add_hours (lines, site, contact);
  add_last_check (lines, here->check);
  if (sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL && !sp_contact_get_sure (contact))
    add_line (lines, "Its sources do not agree, or are old. If it is not as it says here, write "
              "<left-out ref=\"%s\" …/>.", sp_item_get_id (SP_ITEM (contact)));
}

static void
add_question (GPtrArray           *lines,
              const SpContactHere *here)
{
  if (here->number == NULL)
    add_line (lines, "Do: open the page. Is it there, and does it say whom to call?");
  else if (sp_phone_number_is_for_all (here->number))
    add_line (lines, "Do not call it. Look at a page of its owner: is this still the number?");
  else if (sp_contact_get_scope (here->contact) == SP_SCOPE_NATIONAL && here->always_open)
    add_line (lines, "Do: look at a page of its owner. People in need call it at any hour, so call "
              "only if the page leaves you in doubt.");
  else if (sp_contact_get_scope (here->contact) == SP_SCOPE_LOCAL)
    add_line (lines, "Ask: Is this the right team? Who may call, and what about? Are these all "
              "your hours? What does a call cost? How do Deaf people reach you?");
  else
    add_line (lines, "Ask: Who is it for? When do you answer? What does a call cost? How do Deaf "
              "people reach you?");
}

/* --- The sheet. --- */

static SpCall *
find_call (SpCallSheet *self,
           const char  *reach)
{
  SpCall *call;

  for (guint i = 0; i < self->calls->len; i++)
    {
      call = g_ptr_array_index (self->calls, i);
      if (strcmp (call->reach, reach) == 0)
        return call;
    }

  call = g_new0 (SpCall, 1);
  call->reach = g_strdup (reach);
  call->lines = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->calls, call);

  return call;
}

/* What is asked stands once, below all whose number it is. */
static void
add_call (SpCallSheet         *self,
          SpSite              *site,
          const SpContactHere *here)
{
  SpCall *call = find_call (self, here->number != NULL ? here->number : here->web);

  if (call->lines->len > 0)
    g_ptr_array_remove_index (call->lines, call->lines->len - 1);
  add_contact (call->lines, site, here);
  add_question (call->lines, here);
}

static void
add_calls (SpCallSheet *self,
           SpSite      *site,
           SpPack      *pack,
           SpScope      scope)
{
  GListModel *contacts = sp_pack_get_contacts (pack);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);
      SpContactHere here = sp_site_get_contact_here (site, contact, NULL);

      if (sp_contact_get_scope (contact) == scope && sp_contact_here_can_be_reached (&here))
        add_call (self, site, &here);
    }
}

static void
add_intro (SpCallSheet *self,
           SpSite      *site,
           const char  *site_file,
           const GDate *today)
{
  char printed[] = "YYYY-MM-DD";

  g_date_strftime (printed, sizeof printed, "%Y-%m-%d", today);
  if (sp_site_get_example (site))
    add_line (self->intro, "Example: not for public use. Nobody answers its numbers.");
  add_line (self->intro, "Printed on %s from %s.", printed, site_file);
  add_line (self->intro, "Say: “I look after a public information screen in %s. It shows your "
            "number, and I make sure that it is right.”", sp_site_get_place (site));
  add_line (self->intro, "Do not call 999, 112, 101 or 111: somebody may be waiting.");
  add_line (self->intro, "Then write the dates into the site file, in <checked> or <confirmed>, "
            "and run signpost-content check-site %s. It names what is missing.", site_file);
}

/**
 * sp_call_sheet_new:
 * @site: a site
 * @site_file: the file it was read from, as the operator names it
 * @pack: the pack it is shown with
 * @today: the day
 *
 * Lists every number and address that the kiosk can show: first those of the place, then those that
 * come with the content and are not left out.
 *
 * Returns: (transfer full): the sheet
 */
SpCallSheet *
sp_call_sheet_new (SpSite      *site,
                   const char  *site_file,
                   SpPack      *pack,
                   const GDate *today)
{
  SpCallSheet *self = g_new0 (SpCallSheet, 1);

  self->title = g_strdup_printf ("Numbers to make sure of: %s, %s", sp_site_get_place (site),
                                 sp_site_get_council (site));
  self->intro = g_ptr_array_new_with_free_func (g_free);
  self->calls = g_ptr_array_new_with_free_func (call_free);
  add_intro (self, site, site_file, today);
  add_calls (self, site, pack, SP_SCOPE_LOCAL);
  add_calls (self, site, pack, SP_SCOPE_NATIONAL);

  return self;
}

/**
 * sp_call_sheet_free:
 * @self: (transfer full): a sheet
 *
 * Frees it.
 */
void
sp_call_sheet_free (SpCallSheet *self)
{
  g_free (self->title);
  g_ptr_array_unref (self->intro);
  g_ptr_array_unref (self->calls);
  g_free (self);
}

/**
 * sp_call_sheet_to_text:
 * @self: a sheet
 *
 * Returns: (transfer full): the sheet for a terminal, with room to write on where it is printed
 */
char *
sp_call_sheet_to_text (const SpCallSheet *self)
{
  GString *text = g_string_new (self->title);

  g_string_append (text, "\n\n");
  for (guint i = 0; i < self->intro->len; i++)
    g_string_append_printf (text, "%s\n", (const char *) g_ptr_array_index (self->intro, i));

  for (guint i = 0; i < self->calls->len; i++)
    {
      const SpCall *call = g_ptr_array_index (self->calls, i);

      g_string_append_printf (text, "\n%u. %s\n", i + 1, call->reach);
      for (guint j = 0; j < call->lines->len; j++)
        g_string_append_printf (text, "    %s\n",
                                (const char *) g_ptr_array_index (call->lines, j));
      g_string_append (text, "    " RESULT "\n    " SIGNED "\n");
    }

  return g_string_free (text, FALSE);
}
