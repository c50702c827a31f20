/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpItem:
 *
 * What every part of a pack has: an id, the place where its author wrote it, and where it makes
 * a claim, the sources of the claim and the day somebody last checked it.
 */

G_DEFINE_TYPE_WITH_PRIVATE (SpItem, sp_item, G_TYPE_OBJECT)

SpItemPrivate *
sp_item_get_fields (SpItem *self)
{
  return sp_item_get_instance_private (self);
}

static void
sp_item_finalize (GObject *object)
{
  SpItemPrivate *priv = sp_item_get_fields (SP_ITEM (object));

  g_clear_pointer (&priv->id, g_free);
  g_clear_pointer (&priv->file, g_ref_string_release);
  g_clear_pointer (&priv->reviewed, g_ref_string_release);
  g_clear_pointer (&priv->review_by, g_ref_string_release);
  g_clear_object (&priv->sources);

  G_OBJECT_CLASS (sp_item_parent_class)->finalize (object);
}

static void
sp_item_class_init (SpItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_item_finalize;
}

static void
sp_item_init (SpItem *self)
{
}

/**
 * sp_item_get_id:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the id its author gave it
 */
const char *
sp_item_get_id (SpItem *self)
{
  g_return_val_if_fail (SP_IS_ITEM (self), NULL);

  return sp_item_get_fields (self)->id;
}

/**
 * sp_item_get_file:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the file it was written in
 */
const char *
sp_item_get_file (SpItem *self)
{
  g_return_val_if_fail (SP_IS_ITEM (self), NULL);

  return sp_item_get_fields (self)->file;
}

/**
 * sp_item_get_line:
 * @self: an item
 *
 * Returns: the line it starts on, counted from 1, or 0 when it was not read from a file
 */
guint
sp_item_get_line (SpItem *self)
{
  g_return_val_if_fail (SP_IS_ITEM (self), 0);

  return sp_item_get_fields (self)->line;
}

/**
 * sp_item_get_sources:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): a list of #SpSource, what the item rests on
 */
GListModel *
sp_item_get_sources (SpItem *self)
{
  g_return_val_if_fail (SP_IS_ITEM (self), NULL);

  return G_LIST_MODEL (sp_item_get_fields (self)->sources);
}

/**
 * sp_item_get_reviewed:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the day somebody last checked it, as year-month-day
 */
const char *
sp_item_get_reviewed (SpItem *self)
{
  g_return_val_if_fail (SP_IS_ITEM (self), NULL);

  return sp_item_get_fields (self)->reviewed;
}

/**
 * sp_item_get_review_by:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the day by which it wants checking again, as
 *   year-month-day
 */
const char *
sp_item_get_review_by (SpItem *self)
{
  g_return_val_if_fail (SP_IS_ITEM (self), NULL);

  return sp_item_get_fields (self)->review_by;
}
