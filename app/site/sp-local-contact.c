/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-private.h"

/*
 * SpLocalContact:
 *
 * What a site says about a contact of the pack: the number here, its hours, and when and by whom
 * they were checked.
 */

G_DEFINE_FINAL_TYPE (SpLocalContact, sp_local_contact, G_TYPE_OBJECT)

static void
sp_local_contact_finalize (GObject *object)
{
  SpLocalContact *self = SP_LOCAL_CONTACT (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->number, g_free);
  g_clear_pointer (&self->web, g_free);
  g_clear_pointer (&self->checked, g_free);
  g_clear_pointer (&self->checked_by, g_free);
  g_clear_pointer (&self->review_by, g_free);
  g_clear_pointer (&self->hours, sp_hours_unref);

  G_OBJECT_CLASS (sp_local_contact_parent_class)->finalize (object);
}

static void
sp_local_contact_class_init (SpLocalContactClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_local_contact_finalize;
}

static void
sp_local_contact_init (SpLocalContact *self)
{
}

/**
 * sp_local_contact_get_id:
 * @self: a local contact
 *
 * Returns: (transfer none): the id of the contact of the pack it stands for
 */
const char *
sp_local_contact_get_id (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return self->id;
}

/**
 * sp_local_contact_get_name:
 * @self: a local contact
 *
 * Returns: (transfer none): what it is called here
 */
const char *
sp_local_contact_get_name (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return self->name;
}

/**
 * sp_local_contact_get_number:
 * @self: a local contact
 *
 * Returns: (transfer none) (nullable): its number as it is read: digits with single spaces; %NULL
 *   when it is reached on a web page alone
 */
const char *
sp_local_contact_get_number (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return self->number;
}

/**
 * sp_local_contact_get_web:
 * @self: a local contact
 *
 * Returns: (transfer none) (nullable): its web address, without `https://`
 */
const char *
sp_local_contact_get_web (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return self->web;
}

/**
 * sp_local_contact_get_checked:
 * @self: a local contact
 *
 * Returns: (transfer none): the day its number was last checked, as year-month-day
 */
const char *
sp_local_contact_get_checked (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return self->checked;
}

/**
 * sp_local_contact_get_checked_by:
 * @self: a local contact
 *
 * Returns: (transfer none): who checked it: a role, not a person
 */
const char *
sp_local_contact_get_checked_by (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return self->checked_by;
}

/**
 * sp_local_contact_get_review_by:
 * @self: a local contact
 *
 * Returns: (transfer none): the last day it may be shown without another check, as year-month-day
 */
const char *
sp_local_contact_get_review_by (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return self->review_by;
}

/**
 * sp_local_contact_get_hours:
 * @self: a local contact
 *
 * Returns: (transfer none): when somebody answers
 */
SpHours *
sp_local_contact_get_hours (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return self->hours;
}

/**
 * sp_local_contact_get_line:
 * @self: a local contact
 *
 * Returns: the line of the site file it starts on
 */
guint
sp_local_contact_get_line (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), 0);

  return self->line;
}
