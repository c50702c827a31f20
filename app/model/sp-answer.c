/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpAnswer:
 *
 * An answer to a question. Where it leads depends on nothing but itself: that is what makes every
 * check of the tree exact, and Back and Change correct.
 */

G_DEFINE_FINAL_TYPE (SpAnswer, sp_answer, SP_TYPE_ITEM)

static void
sp_answer_finalize (GObject *object)
{
  SpAnswer *self = SP_ANSWER (object);

  sp_wording_clear (&self->label);
  sp_wording_clear (&self->hint);
  sp_wording_clear (&self->because);
  g_clear_pointer (&self->adds, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_answer_parent_class)->finalize (object);
}

static void
sp_answer_class_init (SpAnswerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_answer_finalize;
}

static void
sp_answer_init (SpAnswer *self)
{
}

/**
 * sp_answer_get_question:
 * @self: an answer
 *
 * Returns: (transfer none) (nullable): the question it answers
 */
SpQuestion *
sp_answer_get_question (SpAnswer *self)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), NULL);

  return self->question;
}

/**
 * sp_answer_get_label:
 * @self: an answer
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): the answer
 */
SpText *
sp_answer_get_label (SpAnswer *self,
                     SpPerson  person)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), NULL);

  return sp_wording_get (&self->label, person);
}

/**
 * sp_answer_get_hint:
 * @self: an answer
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): a line below the label
 */
SpText *
sp_answer_get_hint (SpAnswer *self,
                    SpPerson  person)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), NULL);

  return sp_wording_get (&self->hint, person);
}

/**
 * sp_answer_get_because:
 * @self: an answer
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): what it contributes to “why this advice”
 */
SpText *
sp_answer_get_because (SpAnswer *self,
                       SpPerson  person)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), NULL);

  return sp_wording_get (&self->because, person);
}

/**
 * sp_answer_get_next:
 * @self: an answer
 *
 * Returns: (transfer none) (nullable): the question it leads to, or %NULL at the end
 */
SpQuestion *
sp_answer_get_next (SpAnswer *self)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), NULL);

  return self->next;
}

/**
 * sp_answer_get_adds:
 * @self: an answer
 *
 * Returns: (transfer none) (nullable) (element-type SpDestination): the destinations it adds
 */
GPtrArray *
sp_answer_get_adds (SpAnswer *self)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), NULL);

  return self->adds;
}

/**
 * sp_answer_get_lead:
 * @self: an answer
 *
 * Returns: (transfer none) (nullable): the destination it puts in front
 */
SpDestination *
sp_answer_get_lead (SpAnswer *self)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), NULL);

  return self->lead;
}

/**
 * sp_answer_get_not_sure:
 * @self: an answer
 *
 * Returns: whether it says “I am not sure”
 */
gboolean
sp_answer_get_not_sure (SpAnswer *self)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), FALSE);

  return self->not_sure;
}

/**
 * sp_answer_get_sets_person:
 * @self: an answer
 *
 * Returns: whether it says whom the questions are about from here on
 */
gboolean
sp_answer_get_sets_person (SpAnswer *self)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), FALSE);

  return self->sets_person;
}

/**
 * sp_answer_get_person:
 * @self: an answer
 *
 * Returns: whom, where it does
 */
SpPerson
sp_answer_get_person (SpAnswer *self)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), 0);

  return self->person;
}

/**
 * sp_answer_get_index:
 * @self: an answer
 *
 * Returns: its place among the answers of the pack, from 0
 */
guint
sp_answer_get_index (SpAnswer *self)
{
  g_return_val_if_fail (SP_IS_ANSWER (self), 0);

  return self->index;
}
