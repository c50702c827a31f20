/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-contact-here.h"

#include <string.h>

#include "sp-phone-number.h"
#include "sp-site-private.h"

static SpContactHere
take_national (SpSite    *self,
               SpContact *contact)
{
  SpConfirmation *confirmation =
    self != NULL ? sp_site_get_confirmation (self, sp_item_get_id (SP_ITEM (contact))) : NULL;
  SpContactHere here = { .contact = contact };

  if (confirmation != NULL && confirmation->left_out)
    return here;

  here.number = sp_contact_get_number (contact);
  here.web = sp_contact_get_web (contact);
  here.always_open = sp_contact_get_always_open (contact);
  /* What was confirmed may have been another number. */
  if (confirmation != NULL
      && g_strcmp0 (confirmation->as, here.number != NULL ? here.number : here.web) == 0)
    here.check = &confirmation->check;

  return here;
}

static SpContactHere
take_local (SpContact      *contact,
            SpLocalContact *local)
{
  return (SpContactHere) {
    .contact = contact,
    .name = local->name,
    .number = local->number,
    .web = local->web,
    .check = &local->check,
    .always_open = local->hours != NULL && sp_hours_get_kind (local->hours) == SP_HOURS_ALWAYS,
  };
}

/* Days are written so that the order of letters is the order of days. */
static gboolean
is_overdue (SpSite              *self,
            const SpContactHere *here,
            GDateTime           *now)
{
  const char *source_review_by = sp_item_get_review_by (SP_ITEM (here->contact));
  g_autoptr (GDateTime) local = g_date_time_to_timezone (now,
                                                         sp_calendar_get_zone (self->calendar));
  g_autofree char *today = g_date_time_format (local, "%F");

  return (here->check != NULL && here->check->review_by != NULL
          && strcmp (here->check->review_by, today) < 0)
         || (source_review_by != NULL && strcmp (source_review_by, today) < 0);
}

/*
 * A kiosk does not start with such a number, and does not go on showing it when the day comes while
 * it runs. What everybody knows stays. Nothing in an example is held to its days, and without a
 * clock to trust nothing is.
 */
static void
withdraw_overdue (SpSite        *self,
                  SpContactHere *here,
                  GDateTime     *now)
{
  if (now == NULL || (here->number == NULL && here->web == NULL)
      || (here->number != NULL && sp_phone_number_is_for_all (here->number))
      || !is_overdue (self, here, now))
    return;

  here->number = NULL;
  here->web = NULL;
  here->withdrawn = TRUE;
}

/**
 * sp_site_get_contact_here:
 * @self: (nullable): a site, or %NULL when there is none
 * @contact: a contact of the pack
 * @now: (nullable): the time, or %NULL when the clock is not to be trusted
 *
 * Puts together what is to be shown of a contact. A local contact that the site does not name has
 * nothing to show, and never what belongs to another place.
 *
 * Returns: the contact, as it is here and now
 */
SpContactHere
sp_site_get_contact_here (SpSite    *self,
                          SpContact *contact,
                          GDateTime *now)
{
  SpContactHere here = { .contact = contact };
  SpLocalContact *local;

  g_return_val_if_fail (self == NULL || SP_IS_SITE (self), here);
  g_return_val_if_fail (SP_IS_CONTACT (contact), here);

  local = self != NULL ? sp_site_get_contact (self, sp_item_get_id (SP_ITEM (contact))) : NULL;
  if (sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL)
    here = take_national (self, contact);
  else if (local != NULL)
    here = take_local (contact, local);

  if (self != NULL && !self->example)
    withdraw_overdue (self, &here, now);
  else
    here.check = NULL;

  return here;
}

/**
 * sp_contact_here_can_be_reached:
 * @self: a contact as it is here
 *
 * Returns: whether there is a number or an address for it, though it may be withdrawn
 */
gboolean
sp_contact_here_can_be_reached (const SpContactHere *self)
{
  return self->number != NULL || self->web != NULL || self->withdrawn;
}

/**
 * sp_contact_here_takes_calls:
 * @self: a contact as it is here
 *
 * Returns: whether its number is one to call, and not to text
 */
gboolean
sp_contact_here_takes_calls (const SpContactHere *self)
{
  return self->number != NULL && sp_contact_get_channel (self->contact) == SP_CHANNEL_PHONE;
}
