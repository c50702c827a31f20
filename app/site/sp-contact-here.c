/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-contact-here.h"

static SpContactHere
take_national (SpContact *contact)
{
  return (SpContactHere) {
    .contact = contact,
    .number = sp_contact_get_number (contact),
    .web = sp_contact_get_web (contact),
    .checked = sp_contact_get_checked (contact),
    .always_open = sp_contact_get_always_open (contact),
  };
}

static SpContactHere
take_local (SpContact      *contact,
            SpLocalContact *local)
{
  SpHours *hours = sp_local_contact_get_hours (local);

  return (SpContactHere) {
    .contact = contact,
    .name = sp_local_contact_get_name (local),
    .number = sp_local_contact_get_number (local),
    .web = sp_local_contact_get_web (local),
    .checked = sp_local_contact_get_checked (local),
    .always_open = hours != NULL && sp_hours_get_kind (hours) == SP_HOURS_ALWAYS,
  };
}

/**
 * sp_site_get_contact_here:
 * @self: (nullable): a site, or %NULL when there is none
 * @contact: a contact of the pack
 *
 * Puts together what is to be shown of a contact. A local contact that the site does not name has
 * nothing to show, and never what belongs to another place.
 *
 * Returns: the contact, as it is here
 */
SpContactHere
sp_site_get_contact_here (SpSite    *self,
                          SpContact *contact)
{
  SpContactHere nothing = { .contact = contact };
  SpLocalContact *local;

  g_return_val_if_fail (self == NULL || SP_IS_SITE (self), nothing);
  g_return_val_if_fail (SP_IS_CONTACT (contact), nothing);

  if (sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL)
    return take_national (contact);

  local = self != NULL ? sp_site_get_contact (self, sp_item_get_id (SP_ITEM (contact))) : NULL;

  return local != NULL ? take_local (contact, local) : nothing;
}

/**
 * sp_contact_here_can_be_reached:
 * @self: a contact as it is here
 *
 * Returns: whether there is a number or an address to show for it
 */
gboolean
sp_contact_here_can_be_reached (const SpContactHere *self)
{
  return self->number != NULL || self->web != NULL;
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
