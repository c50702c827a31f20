/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpPage:
 *
 * One screen of reading.
 */

G_DEFINE_FINAL_TYPE (SpPage, sp_page, SP_TYPE_ITEM)

static void
sp_page_finalize (GObject *object)
{
  SpPage *self = SP_PAGE (object);

  g_clear_pointer (&self->title, sp_text_unref);
  g_clear_pointer (&self->lead, sp_text_unref);
  g_clear_object (&self->blocks);

  G_OBJECT_CLASS (sp_page_parent_class)->finalize (object);
}

static void
sp_page_class_init (SpPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_page_finalize;
}

static void
sp_page_init (SpPage *self)
{
  self->blocks = g_list_store_new (SP_TYPE_BLOCK);
}

/**
 * sp_page_get_topic:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the topic it belongs to
 */
SpTopic *
sp_page_get_topic (SpPage *self)
{
  g_return_val_if_fail (SP_IS_PAGE (self), NULL);

  return self->topic;
}

/**
 * sp_page_get_position:
 * @self: a page
 *
 * Returns: its place in the topic, from 0
 */
guint
sp_page_get_position (SpPage *self)
{
  g_return_val_if_fail (SP_IS_PAGE (self), 0);

  return self->position;
}

/**
 * sp_page_get_title:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): its heading
 */
SpText *
sp_page_get_title (SpPage *self)
{
  g_return_val_if_fail (SP_IS_PAGE (self), NULL);

  return self->title;
}

/**
 * sp_page_get_lead:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): a sentence below the heading
 */
SpText *
sp_page_get_lead (SpPage *self)
{
  g_return_val_if_fail (SP_IS_PAGE (self), NULL);

  return self->lead;
}

/**
 * sp_page_get_blocks:
 * @self: a page
 *
 * Returns: (transfer none): a list of #SpBlock, what is on it
 */
GListModel *
sp_page_get_blocks (SpPage *self)
{
  g_return_val_if_fail (SP_IS_PAGE (self), NULL);

  return G_LIST_MODEL (self->blocks);
}
