/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-part.h"

G_DEFINE_BOXED_TYPE (SpPart, sp_part, sp_part_ref, sp_part_unref)

/**
 * sp_part_new:
 * @kind: what it is
 * @role: what it is for
 * @words: (transfer full) (nullable): its words
 *
 * Returns: (transfer full): a new part, for a sheet that is being made
 */
SpPart *
sp_part_new (SpPartKind  kind,
             SpPartRole  role,
             SpWords    *words)
{
  SpPart *self = g_atomic_rc_box_new0 (SpPart);

  self->kind = kind;
  self->role = role;
  self->words = words;
  self->enabled = TRUE;

  return self;
}

/**
 * sp_part_new_key:
 * @words: (transfer full): what stands on it
 * @move: what a touch on it does
 *
 * Returns: (transfer full): one of the small buttons of a picker
 */
SpPart *
sp_part_new_key (SpWords *words,
                 SpMove   move)
{
  SpPart *key = sp_part_new (SP_PART_BUTTON, SP_ROLE_LANGUAGE, words);

  key->move = move;

  return key;
}

/**
 * sp_part_ref:
 * @self: a part
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SpPart *
sp_part_ref (SpPart *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
part_free (gpointer data)
{
  SpPart *self = data;

  g_free (self->icon);
  g_clear_pointer (&self->words, sp_words_unref);
  g_clear_pointer (&self->second, sp_words_unref);
  g_clear_pointer (&self->name, sp_words_unref);
  g_clear_pointer (&self->children, g_ptr_array_unref);
}

/**
 * sp_part_unref:
 * @self: a part
 *
 * Gives a reference back.
 */
void
sp_part_unref (SpPart *self)
{
  g_atomic_rc_box_release_full (self, part_free);
}

/**
 * sp_part_add:
 * @self: a part of a sheet that is being made
 * @child: (transfer full) (nullable): a part that goes inside, or %NULL for nothing
 *
 * Returns: (transfer none) (nullable): @child
 */
SpPart *
sp_part_add (SpPart *self,
             SpPart *child)
{
  if (child == NULL)
    return NULL;

  if (self->children == NULL)
    self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_part_unref);
  g_ptr_array_add (self->children, child);

  return child;
}

/**
 * sp_part_get_n_children:
 * @self: a part
 *
 * Returns: how many parts are inside
 */
guint
sp_part_get_n_children (const SpPart *self)
{
  return self->children != NULL ? self->children->len : 0;
}

/**
 * sp_part_get_child:
 * @self: a part
 * @index: a place below sp_part_get_n_children()
 *
 * Returns: (transfer none): the part inside at @index
 */
SpPart *
sp_part_get_child (const SpPart *self,
                   guint         index)
{
  g_return_val_if_fail (index < sp_part_get_n_children (self), NULL);

  return g_ptr_array_index (self->children, index);
}

/**
 * sp_part_get_spoken:
 * @self: a part
 *
 * Returns: (transfer none): what it is called where it is only heard; empty for nothing
 */
const char *
sp_part_get_spoken (const SpPart *self)
{
  if (self->name != NULL)
    return sp_words_get_plain (self->name);

  return self->words != NULL ? sp_words_get_plain (self->words) : "";
}

/**
 * sp_part_has_number:
 * @self: a part
 *
 * Returns: whether there is a number to call in it, or an address in place of one
 */
gboolean
sp_part_has_number (const SpPart *self)
{
  if (self->kind == SP_PART_NUMBER || self->role == SP_ROLE_WEB)
    return TRUE;

  for (guint i = 0; i < sp_part_get_n_children (self); i++)
    {
      if (sp_part_has_number (sp_part_get_child (self, i)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
says_the_same (const SpPart *self,
               const SpPart *other)
{
  return self->kind == other->kind && self->role == other->role && self->level == other->level
         && self->leads_on == other->leads_on && self->essential == other->essential
         && g_strcmp0 (self->icon, other->icon) == 0
         && sp_words_equal (self->words, other->words)
         && sp_words_equal (self->second, other->second)
         && sp_words_equal (self->name, other->name)
         && sp_move_equal (&self->move, &other->move)
         && sp_part_get_n_children (self) == sp_part_get_n_children (other);
}

/**
 * sp_part_compare:
 * @self: a part
 * @other: another
 *
 * Returns: how alike they are, with all that is inside
 */
SpPartLikeness
sp_part_compare (const SpPart *self,
                 const SpPart *other)
{
  SpPartLikeness likeness = SP_PARTS_SAME;

  if (!says_the_same (self, other))
    return SP_PARTS_DIFFER;

  if (self->enabled != other->enabled || self->chosen != other->chosen)
    likeness = SP_PARTS_ALIKE;

  for (guint i = 0; i < sp_part_get_n_children (self) && likeness != SP_PARTS_DIFFER; i++)
    likeness = MIN (likeness, sp_part_compare (sp_part_get_child (self, i),
                                               sp_part_get_child (other, i)));

  return likeness;
}
