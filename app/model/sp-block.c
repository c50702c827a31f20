/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpBlock:
 *
 * A piece of a page: a heading, a paragraph, a list and its items, a call-out, a card, a picture, a
 * button to another place, or the big number of a contact.
 */

G_DEFINE_FINAL_TYPE (SpBlock, sp_block, SP_TYPE_ITEM)

static void
sp_block_finalize (GObject *object)
{
  SpBlock *self = SP_BLOCK (object);

  g_clear_pointer (&self->title, sp_text_unref);
  g_clear_pointer (&self->words, sp_text_unref);
  g_clear_pointer (&self->tag, sp_text_unref);
  g_clear_pointer (&self->icon, g_free);
  g_clear_object (&self->children);

  G_OBJECT_CLASS (sp_block_parent_class)->finalize (object);
}

static void
sp_block_class_init (SpBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_block_finalize;
}

static void
sp_block_init (SpBlock *self)
{
}

/* Internal. Returns: (transfer none): where the blocks inside it go */
GListStore *
sp_block_need_children (SpBlock *self)
{
  if (self->children == NULL)
    self->children = g_list_store_new (SP_TYPE_BLOCK);

  return self->children;
}

/* Most of a thousand blocks hold no others. */
static GListModel *
get_nothing (void)
{
  static GListModel *nothing;

  if (nothing == NULL)
    nothing = G_LIST_MODEL (g_list_store_new (SP_TYPE_BLOCK));

  return nothing;
}

/**
 * sp_block_get_kind:
 * @self: a block
 *
 * Returns: what it is
 */
SpBlockKind
sp_block_get_kind (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), 0);

  return self->kind;
}

/**
 * sp_block_get_style:
 * @self: a block
 *
 * Returns: how it is set, or %SP_BLOCK_STYLE_NONE
 */
SpBlockStyle
sp_block_get_style (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), 0);

  return self->style;
}

/**
 * sp_block_get_title:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): its title, where it has one
 */
SpText *
sp_block_get_title (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), NULL);

  return self->title;
}

/**
 * sp_block_get_words:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): its words; for a picture, what it shows, and %NULL when
 *   it only decorates
 */
SpText *
sp_block_get_words (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), NULL);

  return self->words;
}

/**
 * sp_block_get_tag:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): the formal word that goes with a card
 */
SpText *
sp_block_get_tag (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), NULL);

  return self->tag;
}

/**
 * sp_block_get_icon:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): the name of its icon or picture
 */
const char *
sp_block_get_icon (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), NULL);

  return self->icon;
}

/**
 * sp_block_get_target:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): the page, question or destination a link leads to, or the
 *   contact of a number card
 */
SpItem *
sp_block_get_target (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), NULL);

  return self->target;
}

/**
 * sp_block_get_children:
 * @self: a block
 *
 * Returns: (transfer none): a list of #SpBlock, the blocks inside it
 */
GListModel *
sp_block_get_children (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), NULL);

  return self->children != NULL ? G_LIST_MODEL (self->children) : get_nothing ();
}

/*
 * The blocks for @person, or those for somebody else where there are none of their own, as
 * sp_wording_get() does for a single text.
 */
GListModel *
sp_blocks_get (GListStore * const blocks[2],
               SpPerson           person)
{
  GListStore *own = blocks[person];

  return G_LIST_MODEL (own != NULL ? own : blocks[SP_PERSON_THEY]);
}
