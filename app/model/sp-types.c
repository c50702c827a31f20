/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-types.h"

/**
 * sp_wording_get:
 * @self: a wording
 * @person: whom it is about
 *
 * Picks the words for @person, or those for somebody else where there are none of its own.
 *
 * Returns: (transfer none) (nullable): the words, or %NULL when the author wrote none
 */
SpText *
sp_wording_get (const SpWording *self,
                SpPerson         person)
{
  if (self->text[person] != NULL)
    return self->text[person];

  return self->text[SP_PERSON_THEY];
}

/**
 * sp_wording_clear:
 * @self: a wording
 *
 * Lets go of the words, not of @self.
 */
void
sp_wording_clear (SpWording *self)
{
  g_clear_pointer (&self->text[SP_PERSON_THEY], sp_text_unref);
  g_clear_pointer (&self->text[SP_PERSON_YOU], sp_text_unref);
}

/**
 * sp_list_peek:
 * @list: a list of a pack
 * @position: a place in it, from 0
 *
 * Looks at an item without taking a reference. That is right for the lists of a pack and for
 * nothing else: they never change, and whoever reads them holds the pack.
 *
 * Returns: (transfer none) (nullable): the item, or %NULL past the end
 */
gpointer
sp_list_peek (GListModel *list,
              guint       position)
{
  g_autoptr (GObject) item = g_list_model_get_item (list, position);

  return item;
}
