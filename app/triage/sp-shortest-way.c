/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-shortest-way.h"

/* For each question that can be come to, the answer that leads to it on a shortest way. */
static GHashTable *
find_ways (SpPack *pack)
{
  GHashTable *ways = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();

  g_ptr_array_add (queue, sp_pack_get_start (pack));
  g_hash_table_insert (ways, sp_pack_get_start (pack), NULL);

  for (guint head = 0; head < queue->len; head++)
    {
      GListModel *answers = sp_question_get_answers (g_ptr_array_index (queue, head));

      for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
        {
          SpAnswer *answer = sp_list_peek (answers, i);
          SpQuestion *next = sp_answer_get_next (answer);

          if (next == NULL || g_hash_table_contains (ways, next))
            continue;

          g_hash_table_insert (ways, next, answer);
          g_ptr_array_add (queue, next);
        }
    }

  return ways;
}

/**
 * sp_shortest_way_find:
 * @pack: the content
 * @question: a question of it that can be come to
 *
 * Returns: (transfer full) (element-type SpAnswer): the fewest answers that lead to @question, the
 *   first of those that are equally few
 */
GPtrArray *
sp_shortest_way_find (SpPack     *pack,
                      SpQuestion *question)
{
  g_autoptr (GHashTable) ways = find_ways (pack);
  GPtrArray *way = g_ptr_array_new ();
  SpAnswer *answer;

  while ((answer = g_hash_table_lookup (ways, question)) != NULL)
    {
      g_ptr_array_insert (way, 0, answer);
      question = sp_answer_get_question (answer);
    }

  return way;
}
