/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpPack:
 *
 * Everything that is true: the guidance, the questions, the destinations, whom to call, what it
 * rests on, and the promises it keeps. A pack is whole and right, or there is none: only the loader
 * makes one, and it hands nothing over while it has a problem to report.
 */

G_DEFINE_FINAL_TYPE (SpPack, sp_pack, SP_TYPE_ITEM)

static void
sp_pack_finalize (GObject *object)
{
  SpPack *self = SP_PACK (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->interface, g_hash_table_unref);
  g_clear_pointer (&self->text_places, g_ptr_array_unref);
  g_string_free (self->letters, TRUE);
  g_clear_pointer (&self->title, sp_text_unref);
  g_clear_pointer (&self->version, g_free);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_object (&self->topics);
  g_clear_object (&self->questions);
  g_clear_object (&self->destinations);
  g_clear_object (&self->contacts);
  g_clear_object (&self->number_groups);
  g_clear_object (&self->sources);
  g_clear_object (&self->scenarios);
  g_clear_object (&self->statements);

  G_OBJECT_CLASS (sp_pack_parent_class)->finalize (object);
}

static void
sp_pack_class_init (SpPackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_pack_finalize;
}

static void
sp_pack_init (SpPack *self)
{
  self->topics = g_list_store_new (SP_TYPE_TOPIC);
  self->questions = g_list_store_new (SP_TYPE_QUESTION);
  self->destinations = g_list_store_new (SP_TYPE_DESTINATION);
  self->contacts = g_list_store_new (SP_TYPE_CONTACT);
  self->number_groups = g_list_store_new (SP_TYPE_NUMBER_GROUP);
  self->sources = g_list_store_new (SP_TYPE_SOURCE);
  self->scenarios = g_list_store_new (SP_TYPE_SCENARIO);
  self->statements = g_list_store_new (SP_TYPE_STATEMENT);
  self->letters = g_string_new (NULL);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->interface = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                           (GDestroyNotify) sp_text_unref);
  self->text_places = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_text_place_free);
}

/**
 * sp_pack_is_sealed:
 * @self: a pack
 *
 * Returns: whether its files came with their sums, and fit them
 */
gboolean
sp_pack_is_sealed (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), FALSE);

  return self->sealed;
}

/**
 * sp_pack_get_version:
 * @self: a pack
 *
 * Returns: (transfer none) (nullable): the version of the content
 */
const char *
sp_pack_get_version (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return self->version;
}

/**
 * sp_pack_get_date:
 * @self: a pack
 *
 * Returns: (transfer none) (nullable): the day the content was finished, as year-month-day
 */
const char *
sp_pack_get_date (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return self->date;
}

/**
 * sp_pack_get_language:
 * @self: a pack
 *
 * Returns: (transfer none) (nullable): the language it is written in, such as en-GB
 */
const char *
sp_pack_get_language (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return self->language;
}

/**
 * sp_pack_get_title:
 * @self: a pack
 *
 * Returns: (transfer none) (nullable): its name
 */
SpText *
sp_pack_get_title (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return self->title;
}

/**
 * sp_pack_get_letters:
 * @self: a pack
 *
 * Returns: (transfer none): the letters, figures and signs its words are written with, each once
 */
const char *
sp_pack_get_letters (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return self->letters->str;
}

/**
 * sp_pack_get_text_places:
 * @self: a pack
 *
 * Returns: (transfer none) (element-type SpTextPlace): where each text stands that can be
 *   translated, in the order of the files
 */
GPtrArray *
sp_pack_get_text_places (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return self->text_places;
}

/**
 * sp_pack_get_start:
 * @self: a pack
 *
 * Returns: (transfer none): the first question
 */
SpQuestion *
sp_pack_get_start (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return self->start;
}

/**
 * sp_pack_get_n_answers:
 * @self: a pack
 *
 * Returns: how many answers all its questions have
 */
guint
sp_pack_get_n_answers (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), 0);

  return self->n_answers;
}

/**
 * sp_pack_get_topics:
 * @self: a pack
 *
 * Returns: (transfer none): a list of #SpTopic, in the order of the list of topics
 */
GListModel *
sp_pack_get_topics (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return G_LIST_MODEL (self->topics);
}

/**
 * sp_pack_get_questions:
 * @self: a pack
 *
 * Returns: (transfer none): a list of #SpQuestion, in the order they were written
 */
GListModel *
sp_pack_get_questions (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return G_LIST_MODEL (self->questions);
}

/**
 * sp_pack_get_destinations:
 * @self: a pack
 *
 * Returns: (transfer none): a list of #SpDestination, in the order of the results screen
 */
GListModel *
sp_pack_get_destinations (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return G_LIST_MODEL (self->destinations);
}

/**
 * sp_pack_get_contacts:
 * @self: a pack
 *
 * Returns: (transfer none): a list of #SpContact, in the order they were written
 */
GListModel *
sp_pack_get_contacts (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return G_LIST_MODEL (self->contacts);
}

/**
 * sp_pack_get_number_groups:
 * @self: a pack
 *
 * Returns: (transfer none): a list of #SpNumberGroup, in the order of the screen with all the
 *   numbers
 */
GListModel *
sp_pack_get_number_groups (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return G_LIST_MODEL (self->number_groups);
}

/**
 * sp_pack_get_sources:
 * @self: a pack
 *
 * Returns: (transfer none): a list of #SpSource, in the order they were written
 */
GListModel *
sp_pack_get_sources (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return G_LIST_MODEL (self->sources);
}

/**
 * sp_pack_get_scenarios:
 * @self: a pack
 *
 * Returns: (transfer none): a list of #SpScenario, in the order they were written
 */
GListModel *
sp_pack_get_scenarios (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return G_LIST_MODEL (self->scenarios);
}

/**
 * sp_pack_get_statements:
 * @self: a pack
 *
 * Returns: (transfer none): a list of #SpStatement, in the order they were written
 */
GListModel *
sp_pack_get_statements (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return G_LIST_MODEL (self->statements);
}

/**
 * sp_pack_lookup:
 * @self: a pack
 * @id: an id
 *
 * Finds a topic, page, question, destination, contact, source, scenario or statement.
 *
 * Returns: (transfer none) (nullable): the item, or %NULL when there is none
 */
SpItem *
sp_pack_lookup (SpPack     *self,
                const char *id)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, id);
}

/**
 * sp_pack_get_question:
 * @self: a pack
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the question with this id, or %NULL when there is none
 */
SpQuestion *
sp_pack_get_question (SpPack     *self,
                      const char *id)
{
  SpItem *item = sp_pack_lookup (self, id);

  return SP_IS_QUESTION (item) ? SP_QUESTION (item) : NULL;
}

/**
 * sp_pack_get_destination:
 * @self: a pack
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the destination with this id, or %NULL when there is none
 */
SpDestination *
sp_pack_get_destination (SpPack     *self,
                         const char *id)
{
  SpItem *item = sp_pack_lookup (self, id);

  return SP_IS_DESTINATION (item) ? SP_DESTINATION (item) : NULL;
}

/**
 * sp_pack_get_contact:
 * @self: a pack
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the contact with this id, or %NULL when there is none
 */
SpContact *
sp_pack_get_contact (SpPack     *self,
                     const char *id)
{
  SpItem *item = sp_pack_lookup (self, id);

  return SP_IS_CONTACT (item) ? SP_CONTACT (item) : NULL;
}

/**
 * sp_pack_get_page:
 * @self: a pack
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the page with this id, or %NULL when there is none
 */
SpPage *
sp_pack_get_page (SpPack     *self,
                  const char *id)
{
  SpItem *item = sp_pack_lookup (self, id);

  return SP_IS_PAGE (item) ? SP_PAGE (item) : NULL;
}

/**
 * sp_pack_get_answer:
 * @self: a pack
 * @question_and_answer: the two ids with a colon between them, such as `E1:yes`
 *
 * Finds an answer in the way scenarios, statements and the command line name it.
 *
 * Returns: (transfer none) (nullable): the answer, or %NULL when there is none
 */
SpAnswer *
sp_pack_get_answer (SpPack     *self,
                    const char *question_and_answer)
{
  g_auto (GStrv) ids = g_strsplit (question_and_answer, ":", 2);
  SpQuestion *question;
  GListModel *answers;

  if (g_strv_length (ids) != 2)
    return NULL;

  question = sp_pack_get_question (self, ids[0]);
  if (question == NULL)
    return NULL;

  answers = sp_question_get_answers (question);
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      SpAnswer *answer = sp_list_peek (answers, i);

      if (g_str_equal (sp_item_get_id (SP_ITEM (answer)), ids[1]))
        return answer;
    }

  return NULL;
}

/**
 * sp_pack_get_emergency:
 * @self: a pack
 *
 * Finds the destination that overrides all others. The loader sees to it that there is exactly
 * one.
 *
 * Returns: (transfer none) (nullable): the emergency destination
 */
SpDestination *
sp_pack_get_emergency (SpPack *self)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->destinations)); i++)
    {
      SpDestination *destination = sp_list_peek (G_LIST_MODEL (self->destinations), i);

      if (destination->level == SP_LEVEL_EMERGENCY)
        return destination;
    }

  return NULL;
}

/**
 * sp_pack_get_interface:
 * @self: a pack
 * @id: which of the words of the screens, such as `bar-back`
 *
 * Finds words that belong to the screens and not to the guidance: buttons, labels, and sentences
 * with a gap to fill.
 *
 * Returns: (transfer none) (nullable): the words, or %NULL when the pack has none by that id
 */
SpText *
sp_pack_get_interface (SpPack     *self,
                       const char *id)
{
  g_return_val_if_fail (SP_IS_PACK (self), NULL);

  return g_hash_table_lookup (self->interface, id);
}

