/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpQuestion:
 *
 * One question of the triage, with the answers a visitor can choose from.
 */

G_DEFINE_FINAL_TYPE (SpQuestion, sp_question, SP_TYPE_ITEM)

static void
sp_question_finalize (GObject *object)
{
  SpQuestion *self = SP_QUESTION (object);

  sp_wording_clear (&self->title);
  sp_wording_clear (&self->why);
  g_clear_object (&self->help[SP_PERSON_THEY]);
  g_clear_object (&self->help[SP_PERSON_YOU]);
  g_clear_object (&self->answers);
  g_clear_pointer (&self->waiver, g_free);

  G_OBJECT_CLASS (sp_question_parent_class)->finalize (object);
}

static void
sp_question_class_init (SpQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_question_finalize;
}

static void
sp_question_init (SpQuestion *self)
{
  self->answers = g_list_store_new (SP_TYPE_ANSWER);
}

/**
 * sp_question_get_title:
 * @self: a question
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): the question
 */
SpText *
sp_question_get_title (SpQuestion *self,
                       SpPerson    person)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), NULL);

  return sp_wording_get (&self->title, person);
}

/**
 * sp_question_get_why:
 * @self: a question
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): why it is asked
 */
SpText *
sp_question_get_why (SpQuestion *self,
                     SpPerson    person)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), NULL);

  return sp_wording_get (&self->why, person);
}

/**
 * sp_question_get_help:
 * @self: a question
 * @person: whom it is about
 *
 * Returns: (transfer none) (nullable): a list of #SpBlock, what helps to answer it
 */
GListModel *
sp_question_get_help (SpQuestion *self,
                      SpPerson    person)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), NULL);

  return sp_blocks_get (self->help, person);
}

/**
 * sp_question_get_answers:
 * @self: a question
 *
 * Returns: (transfer none): a list of #SpAnswer, the answers, in order
 */
GListModel *
sp_question_get_answers (SpQuestion *self)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), NULL);

  return G_LIST_MODEL (self->answers);
}

/**
 * sp_question_get_waiver:
 * @self: a question
 *
 * Returns: (transfer none) (nullable): why it has no “not sure” answer
 */
const char *
sp_question_get_waiver (SpQuestion *self)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), NULL);

  return self->waiver;
}

/**
 * sp_question_get_index:
 * @self: a question
 *
 * Returns: its place among the questions of the pack, from 0
 */
guint
sp_question_get_index (SpQuestion *self)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), 0);

  return self->index;
}
