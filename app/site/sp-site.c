/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-private.h"

#include <string.h>

/*
 * SpSite:
 *
 * The place a kiosk stands in: what its own operator knows and no pack can. Like a pack, a site is
 * whole and right or there is none: only the loader makes one.
 */

G_DEFINE_FINAL_TYPE (SpSite, sp_site, G_TYPE_OBJECT)

static void
sp_site_finalize (GObject *object)
{
  SpSite *self = SP_SITE (object);

  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->address, g_free);
  g_clear_pointer (&self->postcode, g_free);
  g_clear_pointer (&self->help_point, g_free);
  g_clear_pointer (&self->nearest_phone, g_free);
  g_clear_pointer (&self->place_hours, sp_hours_unref);
  g_clear_pointer (&self->owner, g_free);
  g_clear_pointer (&self->council, g_free);
  g_clear_pointer (&self->police, g_free);
  g_clear_pointer (&self->contacts, g_ptr_array_unref);
  g_clear_pointer (&self->confirmations, g_ptr_array_unref);
  g_clear_pointer (&self->calendar, sp_calendar_unref);
  g_clear_pointer (&self->languages, g_strfreev);
  g_clear_pointer (&self->pin, g_free);

  G_OBJECT_CLASS (sp_site_parent_class)->finalize (object);
}

static void
sp_site_class_init (SpSiteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_site_finalize;
}

static void
sp_site_init (SpSite *self)
{
  self->contacts = g_ptr_array_new_with_free_func (g_object_unref);
  self->confirmations =
    g_ptr_array_new_with_free_func ((GDestroyNotify) sp_confirmation_free);
}

/**
 * sp_site_get_place:
 * @self: a site
 *
 * Returns: (transfer none): the name of the building
 */
const char *
sp_site_get_place (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->place;
}

/**
 * sp_site_get_address:
 * @self: a site
 *
 * Returns: (transfer none): its address in one line, without the postcode
 */
const char *
sp_site_get_address (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->address;
}

/**
 * sp_site_get_postcode:
 * @self: a site
 *
 * Returns: (transfer none): its postcode, to be read to whoever answers 999
 */
const char *
sp_site_get_postcode (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->postcode;
}

/**
 * sp_site_get_help_point:
 * @self: a site
 *
 * Returns: (transfer none) (nullable): where the nearest staff are, in words to follow a colon
 */
const char *
sp_site_get_help_point (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->help_point;
}

/**
 * sp_site_get_nearest_phone:
 * @self: a site
 *
 * Returns: (transfer none) (nullable): where the nearest phone is, in words
 */
const char *
sp_site_get_nearest_phone (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->nearest_phone;
}

/**
 * sp_site_get_place_hours:
 * @self: a site
 *
 * Returns: (transfer none) (nullable): when people come to the place, or %NULL where nobody said
 */
SpHours *
sp_site_get_place_hours (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->place_hours;
}

/**
 * sp_site_get_owner:
 * @self: a site
 *
 * Returns: (transfer none): who runs the kiosk
 */
const char *
sp_site_get_owner (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->owner;
}

/**
 * sp_site_get_council:
 * @self: a site
 *
 * Returns: (transfer none): the council whose area it stands in
 */
const char *
sp_site_get_council (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->council;
}

/**
 * sp_site_get_police:
 * @self: a site
 *
 * Returns: (transfer none) (nullable): the police force whose area it stands in
 */
const char *
sp_site_get_police (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->police;
}

/**
 * sp_site_get_example:
 * @self: a site
 *
 * Returns: whether it is made up, and must carry a ribbon that says so
 */
gboolean
sp_site_get_example (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), FALSE);

  return self->example;
}

/**
 * sp_site_get_idle_seconds:
 * @self: a site
 *
 * Returns: after how many seconds without a touch a visitor is asked whether they are there
 */
guint
sp_site_get_idle_seconds (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), 0);

  return self->idle_seconds;
}

/**
 * sp_site_get_warning_seconds:
 * @self: a site
 *
 * Returns: how many seconds they have to answer, before the visit is forgotten
 */
guint
sp_site_get_warning_seconds (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), 0);

  return self->warning_seconds;
}

/**
 * sp_site_get_ppi:
 * @self: a site
 *
 * Returns: how many pixels the panel has to an inch, or 0 when nobody said
 */
double
sp_site_get_ppi (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), 0);

  return self->ppi;
}

/**
 * sp_site_get_counts_weekly:
 * @self: a site
 *
 * Returns: whether the operator wants to know each week how much the screen was used
 */
gboolean
sp_site_get_counts_weekly (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), FALSE);

  return self->counts_weekly;
}

/**
 * sp_site_get_pin:
 * @self: a site
 *
 * Returns: (transfer none) (nullable): what crypt(3) made of the PIN of the staff, or %NULL where
 *   they have none
 */
const char *
sp_site_get_pin (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->pin;
}

/**
 * sp_site_get_languages:
 * @self: a site
 *
 * Returns: (transfer none): the languages offered, such as en-GB; the first is the one to start
 *   in
 */
const char * const *
sp_site_get_languages (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return (const char * const *) self->languages;
}

/**
 * sp_site_get_calendar:
 * @self: a site
 *
 * Returns: (transfer none): its bank holidays and time zone
 */
SpCalendar *
sp_site_get_calendar (SpSite *self)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);

  return self->calendar;
}

/**
 * sp_site_get_contact:
 * @self: a site
 * @contact_id: the id of a contact of the pack
 *
 * Finds what the site says about a contact.
 *
 * Returns: (transfer none) (nullable): the local contact, or %NULL when the site does not name it
 */
SpLocalContact *
sp_site_get_contact (SpSite     *self,
                     const char *contact_id)
{
  g_return_val_if_fail (SP_IS_SITE (self), NULL);
  g_return_val_if_fail (contact_id != NULL, NULL);

  for (guint i = 0; i < self->contacts->len; i++)
    {
      SpLocalContact *contact = g_ptr_array_index (self->contacts, i);

      if (strcmp (contact->id, contact_id) == 0)
        return contact;
    }

  return NULL;
}

/**
 * sp_site_get_confirmation:
 * @self: a site
 * @contact_id: the id of a national contact of the pack
 *
 * Returns: (transfer none) (nullable): what the operator says of it
 */
SpConfirmation *
sp_site_get_confirmation (SpSite     *self,
                          const char *contact_id)
{
  for (guint i = 0; i < self->confirmations->len; i++)
    {
      SpConfirmation *confirmation = g_ptr_array_index (self->confirmations, i);

      if (g_strcmp0 (confirmation->id, contact_id) == 0)
        return confirmation;
    }

  return NULL;
}
