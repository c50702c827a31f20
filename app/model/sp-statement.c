/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpStatement:
 *
 * A promise about the tree, in words a safeguarding lead can read, that is proved for every path.
 */

G_DEFINE_FINAL_TYPE (SpStatement, sp_statement, SP_TYPE_ITEM)

static void
sp_statement_finalize (GObject *object)
{
  SpStatement *self = SP_STATEMENT (object);

  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->after, g_ptr_array_unref);
  g_clear_pointer (&self->shows, g_ptr_array_unref);
  g_clear_pointer (&self->without, g_ptr_array_unref);
  g_clear_pointer (&self->unless, g_ptr_array_unref);
  g_clear_pointer (&self->questions, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_statement_parent_class)->finalize (object);
}

static void
sp_statement_class_init (SpStatementClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_statement_finalize;
}

static void
sp_statement_init (SpStatement *self)
{
}

/**
 * sp_statement_get_kind:
 * @self: a statement
 *
 * Returns: what sort of promise it is
 */
SpStatementKind
sp_statement_get_kind (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), 0);

  return self->kind;
}

/**
 * sp_statement_get_words:
 * @self: a statement
 *
 * Returns: (transfer none) (nullable): the promise
 */
const char *
sp_statement_get_words (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), NULL);

  return self->words;
}

/**
 * sp_statement_get_after:
 * @self: a statement
 *
 * Returns: (transfer none) (nullable) (element-type SpAnswer): the answers it speaks of
 */
GPtrArray *
sp_statement_get_after (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), NULL);

  return self->after;
}

/**
 * sp_statement_get_shows:
 * @self: a statement
 *
 * Returns: (transfer none) (nullable) (element-type SpDestination): the destinations it speaks
 *   of
 */
GPtrArray *
sp_statement_get_shows (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), NULL);

  return self->shows;
}

/**
 * sp_statement_get_without:
 * @self: a statement
 *
 * Returns: (transfer none) (nullable) (element-type SpDestination): the destinations that go
 *   with them
 */
GPtrArray *
sp_statement_get_without (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), NULL);

  return self->without;
}

/**
 * sp_statement_get_unless:
 * @self: a statement
 *
 * Returns: (transfer none) (nullable) (element-type SpDestination): paths that show one of these
 *   are left out
 */
GPtrArray *
sp_statement_get_unless (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), NULL);

  return self->unless;
}

/**
 * sp_statement_get_questions:
 * @self: a statement
 *
 * Returns: (transfer none) (nullable) (element-type SpQuestion): the questions of which one has to
 *   be asked
 */
GPtrArray *
sp_statement_get_questions (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), NULL);

  return self->questions;
}

/**
 * sp_statement_get_person:
 * @self: a statement
 *
 * Returns: whom the questions are to be about
 */
SpPerson
sp_statement_get_person (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), SP_PERSON_THEY);

  return self->person;
}

/**
 * sp_statement_get_answer:
 * @self: a statement
 *
 * Returns: (transfer none) (nullable): the answer that is compared
 */
SpAnswer *
sp_statement_get_answer (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), NULL);

  return self->answer;
}

/**
 * sp_statement_get_yardstick:
 * @self: a statement
 *
 * Returns: (transfer none) (nullable): the answer it is compared with
 */
SpAnswer *
sp_statement_get_yardstick (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), NULL);

  return self->yardstick;
}

/**
 * sp_statement_get_count:
 * @self: a statement
 *
 * Returns: how many answers
 */
guint
sp_statement_get_count (SpStatement *self)
{
  g_return_val_if_fail (SP_IS_STATEMENT (self), 0);

  return self->count;
}
