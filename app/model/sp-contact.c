/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpContact:
 *
 * Somebody to reach. A national contact carries its number; the number of a local one comes from
 * the site file.
 */

G_DEFINE_FINAL_TYPE (SpContact, sp_contact, SP_TYPE_ITEM)

static void
sp_contact_finalize (GObject *object)
{
  SpContact *self = SP_CONTACT (object);

  g_clear_pointer (&self->number, g_free);
  g_clear_pointer (&self->web, g_free);
  g_clear_pointer (&self->read, g_free);
  g_clear_pointer (&self->name, sp_text_unref);
  g_clear_pointer (&self->purpose, sp_text_unref);
  g_clear_pointer (&self->hours, sp_text_unref);
  g_clear_pointer (&self->cost, sp_text_unref);
  g_clear_pointer (&self->deaf, sp_text_unref);
  g_clear_pointer (&self->note, sp_text_unref);

  G_OBJECT_CLASS (sp_contact_parent_class)->finalize (object);
}

static void
sp_contact_class_init (SpContactClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_contact_finalize;
}

static void
sp_contact_init (SpContact *self)
{
}

/**
 * sp_contact_get_scope:
 * @self: a contact
 *
 * Returns: whether it is the same everywhere
 */
SpScope
sp_contact_get_scope (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), 0);

  return self->scope;
}

/**
 * sp_contact_get_channel:
 * @self: a contact
 *
 * Returns: how it is reached
 */
SpChannel
sp_contact_get_channel (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), 0);

  return self->channel;
}

/**
 * sp_contact_get_number:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): its number as it is read: digits with single spaces
 */
const char *
sp_contact_get_number (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->number;
}

/**
 * sp_contact_get_web:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): its web address
 */
const char *
sp_contact_get_web (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->web;
}

/**
 * sp_contact_get_read:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): the day on which the sources of a national one were read, as
 *   year-month-day. That is no check of its number: nobody has called it
 */
const char *
sp_contact_get_read (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->read;
}

/**
 * sp_contact_get_sure:
 * @self: a contact
 *
 * Returns: whether its sources agree and are good enough; where they are not, a site may leave it
 *   out
 */
gboolean
sp_contact_get_sure (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), FALSE);

  return self->sure;
}

/**
 * sp_contact_get_always_open:
 * @self: a contact
 *
 * Returns: whether somebody answers day and night
 */
gboolean
sp_contact_get_always_open (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), FALSE);

  return self->always_open;
}

/**
 * sp_contact_get_required:
 * @self: a contact
 *
 * Returns: whether a site must name it
 */
gboolean
sp_contact_get_required (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), FALSE);

  return self->required;
}

/**
 * sp_contact_get_after_hours:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): who answers when it does not
 */
SpContact *
sp_contact_get_after_hours (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->after_hours;
}

/**
 * sp_contact_get_name:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): its name
 */
SpText *
sp_contact_get_name (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->name;
}

/**
 * sp_contact_get_purpose:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): what it is for
 */
SpText *
sp_contact_get_purpose (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->purpose;
}

/**
 * sp_contact_get_hours:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): when it answers, in words
 */
SpText *
sp_contact_get_hours (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->hours;
}

/**
 * sp_contact_get_cost:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): what a call costs
 */
SpText *
sp_contact_get_cost (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->cost;
}

/**
 * sp_contact_get_deaf:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): how to reach it without hearing or speech
 */
SpText *
sp_contact_get_deaf (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->deaf;
}

/**
 * sp_contact_get_note:
 * @self: a contact
 *
 * Returns: (transfer none) (nullable): anything else a caller wants to know
 */
SpText *
sp_contact_get_note (SpContact *self)
{
  g_return_val_if_fail (SP_IS_CONTACT (self), NULL);

  return self->note;
}
