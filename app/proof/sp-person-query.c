/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-person-query.h"

static SpAnswer *
find_from (SpQuestion *question,
           SpPerson    person,
           GHashTable *seen)
{
  GListModel *answers;

  if (question == NULL || !g_hash_table_add (seen, question))
    return NULL;

  answers = sp_question_get_answers (question);
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      SpAnswer *answer = sp_list_peek (answers, i);
      SpAnswer *later;

      if (sp_answer_get_sets_person (answer) && sp_answer_get_person (answer) != person)
        return answer;

      later = find_from (sp_answer_get_next (answer), person, seen);
      if (later != NULL)
        return later;
    }

  return NULL;
}

/**
 * sp_person_query_find_other:
 * @answer: an answer
 * @person: whom everything after it should be about
 *
 * Looks through all that may come after an answer.
 *
 * Returns: (transfer none) (nullable): an answer that says that it is about another, or %NULL when
 *   there is none
 */
SpAnswer *
sp_person_query_find_other (SpAnswer *answer,
                            SpPerson  person)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (SP_IS_ANSWER (answer), NULL);

  return find_from (sp_answer_get_next (answer), person, seen);
}
