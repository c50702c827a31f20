/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpNumberGroup:
 *
 * A heading and some contacts, for the screen with all the numbers.
 */

G_DEFINE_FINAL_TYPE (SpNumberGroup, sp_number_group, SP_TYPE_ITEM)

static void
sp_number_group_finalize (GObject *object)
{
  SpNumberGroup *self = SP_NUMBER_GROUP (object);

  g_clear_pointer (&self->title, sp_text_unref);
  g_clear_object (&self->contacts);

  G_OBJECT_CLASS (sp_number_group_parent_class)->finalize (object);
}

static void
sp_number_group_class_init (SpNumberGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_number_group_finalize;
}

static void
sp_number_group_init (SpNumberGroup *self)
{
  self->contacts = g_list_store_new (SP_TYPE_CONTACT);
}

/**
 * sp_number_group_get_title:
 * @self: a number group
 *
 * Returns: (transfer none) (nullable): its heading
 */
SpText *
sp_number_group_get_title (SpNumberGroup *self)
{
  g_return_val_if_fail (SP_IS_NUMBER_GROUP (self), NULL);

  return self->title;
}

/**
 * sp_number_group_get_contacts:
 * @self: a number group
 *
 * Returns: (transfer none): a list of #SpContact, its contacts, in order
 */
GListModel *
sp_number_group_get_contacts (SpNumberGroup *self)
{
  g_return_val_if_fail (SP_IS_NUMBER_GROUP (self), NULL);

  return G_LIST_MODEL (self->contacts);
}
