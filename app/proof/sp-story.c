/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-story.h"

#include "app/triage/sp-walk.h"

/**
 * sp_path_to_string:
 * @path: (element-type SpAnswer): some answers
 *
 * Writes a path in the way scenarios and the command line name it.
 *
 * Returns: (transfer full): such as `E1:no A1:other`
 */
char *
sp_path_to_string (GPtrArray *path)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < path->len; i++)
    {
      SpAnswer *answer = g_ptr_array_index (path, i);

      g_string_append_printf (words, "%s%s:%s", i > 0 ? " " : "",
                              sp_item_get_id (SP_ITEM (sp_answer_get_question (answer))),
                              sp_item_get_id (SP_ITEM (answer)));
    }

  return g_string_free (words, FALSE);
}

/**
 * sp_ids_to_string:
 * @items: (element-type SpItem): some items
 * @separator: what stands between two of them
 *
 * Returns: (transfer full): their ids, one after the other
 */
char *
sp_ids_to_string (GPtrArray  *items,
                  const char *separator)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;

  for (guint i = 0; i < items->len; i++)
    g_strv_builder_add (ids, sp_item_get_id (g_ptr_array_index (items, i)));
  strv = g_strv_builder_end (ids);

  return g_strjoinv (separator, strv);
}

/**
 * sp_path_to_story:
 * @path: (element-type SpAnswer): answers from the first question on
 *
 * Writes a path in the words a visitor reads, for a lead who does not know the ids by heart.
 *
 * Returns: (transfer full): such as `Is anyone in danger? No → Is it you? Yes`
 */
char *
sp_path_to_story (GPtrArray *path)
{
  GString *story = g_string_new (NULL);

  for (guint i = 0; i < path->len; i++)
    {
      SpAnswer *answer = g_ptr_array_index (path, i);
      SpQuestion *question = sp_answer_get_question (answer);
      SpPerson person = sp_walk_get_person (path, i);
      g_autofree char *asked = sp_text_to_plain (sp_question_get_title (question, person),
                                                 NULL, NULL);
      g_autofree char *said = sp_text_to_plain (sp_answer_get_label (answer, person), NULL, NULL);

      g_string_append_printf (story, "%s%s %s", i > 0 ? " → " : "", asked, said);
    }

  return g_string_free (story, FALSE);
}

static gboolean
contains (GPtrArray *items,
          gpointer   item)
{
  return items != NULL && g_ptr_array_find (items, item, NULL);
}

/**
 * sp_path_get_suspect:
 * @path: (element-type SpAnswer): a path that breaks a promise, not empty
 * @destination: (nullable): the destination it shows and must not, or does not show and must
 * @after: (nullable) (element-type SpAnswer): the answers the promise is about
 *
 * Finds the answer to look at first. Where one adds the destination, that one did it; otherwise it
 * is the last that the promise is about, or else the one that ends the questions.
 *
 * Returns: (transfer none): an answer of @path
 */
SpAnswer *
sp_path_get_suspect (GPtrArray     *path,
                     SpDestination *destination,
                     GPtrArray     *after)
{
  SpAnswer *suspect = g_ptr_array_index (path, path->len - 1);

  for (guint i = 0; i < path->len; i++)
    {
      SpAnswer *answer = g_ptr_array_index (path, i);

      if (contains (sp_answer_get_adds (answer), destination))
        return answer;
      if (contains (after, answer))
        suspect = answer;
    }

  return suspect;
}
