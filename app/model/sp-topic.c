/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpTopic:
 *
 * A subject a visitor can read about, in a few pages.
 */

G_DEFINE_FINAL_TYPE (SpTopic, sp_topic, SP_TYPE_ITEM)

static void
sp_topic_finalize (GObject *object)
{
  SpTopic *self = SP_TOPIC (object);

  g_clear_pointer (&self->title, sp_text_unref);
  g_clear_pointer (&self->summary, sp_text_unref);
  g_clear_pointer (&self->icon, g_free);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (sp_topic_parent_class)->finalize (object);
}

static void
sp_topic_class_init (SpTopicClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_topic_finalize;
}

static void
sp_topic_init (SpTopic *self)
{
  self->pages = g_list_store_new (SP_TYPE_PAGE);
}

/**
 * sp_topic_get_title:
 * @self: a topic
 *
 * Returns: (transfer none) (nullable): its name
 */
SpText *
sp_topic_get_title (SpTopic *self)
{
  g_return_val_if_fail (SP_IS_TOPIC (self), NULL);

  return self->title;
}

/**
 * sp_topic_get_summary:
 * @self: a topic
 *
 * Returns: (transfer none) (nullable): one line for the list of topics
 */
SpText *
sp_topic_get_summary (SpTopic *self)
{
  g_return_val_if_fail (SP_IS_TOPIC (self), NULL);

  return self->summary;
}

/**
 * sp_topic_get_icon:
 * @self: a topic
 *
 * Returns: (transfer none) (nullable): the name of its icon
 */
const char *
sp_topic_get_icon (SpTopic *self)
{
  g_return_val_if_fail (SP_IS_TOPIC (self), NULL);

  return self->icon;
}

/**
 * sp_topic_get_pages:
 * @self: a topic
 *
 * Returns: (transfer none): a list of #SpPage, its pages, in reading order
 */
GListModel *
sp_topic_get_pages (SpTopic *self)
{
  g_return_val_if_fail (SP_IS_TOPIC (self), NULL);

  return G_LIST_MODEL (self->pages);
}
