/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpDestination:
 *
 * Who can help, what to say to them, and what to expect.
 */

G_DEFINE_FINAL_TYPE (SpDestination, sp_destination, SP_TYPE_ITEM)

static void
sp_destination_finalize (GObject *object)
{
  SpDestination *self = SP_DESTINATION (object);

  g_clear_pointer (&self->icon, g_free);
  g_clear_pointer (&self->title, sp_text_unref);
  g_clear_pointer (&self->name, sp_text_unref);
  g_clear_pointer (&self->short_name, sp_text_unref);
  sp_wording_clear (&self->summary);
  g_clear_object (&self->todo[SP_PERSON_THEY]);
  g_clear_object (&self->todo[SP_PERSON_YOU]);
  g_clear_object (&self->asked[SP_PERSON_THEY]);
  g_clear_object (&self->asked[SP_PERSON_YOU]);
  g_clear_object (&self->expect[SP_PERSON_THEY]);
  g_clear_object (&self->expect[SP_PERSON_YOU]);
  g_clear_object (&self->ways);
  g_clear_object (&self->contacts);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (sp_destination_parent_class)->finalize (object);
}

static void
sp_destination_class_init (SpDestinationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_destination_finalize;
}

static void
sp_destination_init (SpDestination *self)
{
  self->ways = g_list_store_new (SP_TYPE_BLOCK);
  self->contacts = g_list_store_new (SP_TYPE_CONTACT);
  self->pages = g_list_store_new (SP_TYPE_PAGE);
}

/**
 * sp_destination_get_level:
 * @self: a destination
 *
 * Returns: how urgent it is
 */
SpLevel
sp_destination_get_level (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), 0);

  return self->level;
}

/**
 * sp_destination_get_icon:
 * @self: a destination
 *
 * Returns: (transfer none) (nullable): the name of its icon
 */
const char *
sp_destination_get_icon (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return self->icon;
}

/**
 * sp_destination_get_title:
 * @self: a destination
 *
 * Returns: (transfer none) (nullable): what to do, as a heading
 */
SpText *
sp_destination_get_title (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return self->title;
}

/**
 * sp_destination_get_name:
 * @self: a destination
 *
 * Returns: (transfer none) (nullable): who it is
 */
SpText *
sp_destination_get_name (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return self->name;
}

/**
 * sp_destination_get_short:
 * @self: a destination
 *
 * Gets the words that stand in a sentence such as “Call … and …”, where several can help.
 *
 * Returns: (transfer none) (nullable): who it is, as part of a sentence; the name where the
 *   content says nothing shorter
 */
SpText *
sp_destination_get_short (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return self->short_name != NULL ? self->short_name : self->name;
}

/**
 * sp_destination_get_summary:
 * @self: a destination
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): a sentence or two beside the number
 */
SpText *
sp_destination_get_summary (SpDestination *self,
                            SpPerson       person)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return sp_wording_get (&self->summary, person);
}

/**
 * sp_destination_get_todo:
 * @self: a destination
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): a list of #SpBlock, what to do
 */
GListModel *
sp_destination_get_todo (SpDestination *self,
                         SpPerson       person)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return sp_blocks_get (self->todo, person);
}

/**
 * sp_destination_get_asked:
 * @self: a destination
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): a list of #SpBlock, what a caller may be asked
 */
GListModel *
sp_destination_get_asked (SpDestination *self,
                          SpPerson       person)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return sp_blocks_get (self->asked, person);
}

/**
 * sp_destination_get_expect:
 * @self: a destination
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): a list of #SpBlock, what to expect
 */
GListModel *
sp_destination_get_expect (SpDestination *self,
                           SpPerson       person)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return sp_blocks_get (self->expect, person);
}

/**
 * sp_destination_get_ways:
 * @self: a destination
 *
 * Returns: (transfer none): a list of #SpBlock, the ways to reach it, each a block with a title
 *   and children
 */
GListModel *
sp_destination_get_ways (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return G_LIST_MODEL (self->ways);
}

/**
 * sp_destination_get_contacts:
 * @self: a destination
 *
 * Returns: (transfer none): a list of #SpContact, whom to call, most important first
 */
GListModel *
sp_destination_get_contacts (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return G_LIST_MODEL (self->contacts);
}

/**
 * sp_destination_get_pages:
 * @self: a destination
 *
 * Returns: (transfer none): a list of #SpPage, pages worth reading next
 */
GListModel *
sp_destination_get_pages (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return G_LIST_MODEL (self->pages);
}

/**
 * sp_destination_get_rank:
 * @self: a destination
 *
 * Returns: its place in the fixed order of results, from 0
 */
guint
sp_destination_get_rank (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), 0);

  return self->rank;
}

/**
 * sp_destination_compare_ranks:
 * @a: where one #SpDestination is
 * @b: where another is
 *
 * A #GCompareFunc for an array of destinations.
 *
 * Returns: below 0, 0 or above 0, as the first comes before, with or after the second in results
 */
gint
sp_destination_compare_ranks (gconstpointer a,
                              gconstpointer b)
{
  guint left = (*(SpDestination * const *) a)->rank;
  guint right = (*(SpDestination * const *) b)->rank;

  return left < right ? -1 : left > right;
}
