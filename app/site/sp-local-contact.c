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
  sp_check_clear (&self->check);
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
 * sp_local_contact_get_check:
 * @self: a local contact
 *
 * Returns: (transfer none): when and how somebody made sure of it
 */
const SpCheck *
sp_local_contact_get_check (SpLocalContact *self)
{
  g_return_val_if_fail (SP_IS_LOCAL_CONTACT (self), NULL);

  return &self->check;
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
