/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-triage-reader.h"

#include "app/loader/xml/sp-bounds.h"
#include "sp-block-reader.h"
#include "sp-inline.h"

static void
read_person (SpAnswer      *answer,
             const xmlNode *node)
{
  const char *about = sp_node_get_attribute (node, "about");

  answer->sets_person = about != NULL;
  answer->person = g_strcmp0 (about, "you") == 0 ? SP_PERSON_YOU : SP_PERSON_THEY;
}

static void
read_route (SpLoading     *loading,
            SpAnswer      *answer,
            const xmlNode *node)
{
  const char *next = sp_node_get_attribute (node, "next");

  if (g_strcmp0 (next, "END") != 0)
    sp_loading_refer (loading, SP_REFERENCE_NEXT, answer, node, next);

  answer->adds = g_ptr_array_new ();
  sp_loading_refer_all (loading, SP_REFERENCE_ADD, answer, node, "add");
  sp_loading_refer (loading, SP_REFERENCE_LEAD, answer, node,
                    sp_node_get_attribute (node, "lead"));
}

static SpAnswer *
read_answer (SpLoading     *loading,
             const xmlNode *node,
             SpQuestion    *question)
{
  SpAnswer *answer = g_object_new (SP_TYPE_ANSWER, NULL);

  answer->question = question;
  answer->index = loading->pack->n_answers++;
  answer->not_sure = sp_node_has_value (node, "not-sure", "yes");
  sp_loading_begin_item (loading, answer, node);
  sp_loading_register_local (loading, loading->answer_ids, node);

  read_person (answer, node);
  read_route (loading, answer, node);
  sp_inline_read_both (loading, node, "label", &answer->label);
  sp_inline_read_both (loading, node, "hint", &answer->hint);
  sp_inline_read_both (loading, node, "because", &answer->because);

  return answer;
}

static void
read_answers (SpLoading     *loading,
              const xmlNode *node,
              SpQuestion    *question)
{
  guint n = 0;

  g_hash_table_remove_all (loading->answer_ids);

  SP_NODE_EACH_NAMED (child, node, "answer")
    {
      if (++n > SP_QUESTION_MAX_ANSWERS)
        {
          sp_loading_report (loading, "too-many-answers", child,
                             "a question has at most %d answers; split it into two questions",
                             SP_QUESTION_MAX_ANSWERS);
          return;
        }

      sp_loading_keep (question->answers, read_answer (loading, child, question));
    }
}

static SpQuestion *
read_question (SpLoading     *loading,
               const xmlNode *node)
{
  SpQuestion *question = g_object_new (SP_TYPE_QUESTION, NULL);

  question->index = g_list_model_get_n_items (G_LIST_MODEL (loading->pack->questions));
  question->waiver = g_strdup (sp_node_get_attribute (node, "no-not-sure"));
  sp_loading_begin_item (loading, question, node);
  sp_loading_begin_review (loading, question, node);
  sp_loading_register (loading, question, node);

  sp_inline_read_both (loading, node, "title", &question->title);
  sp_inline_read_both (loading, node, "why", &question->why);
  sp_block_reader_read_both (loading, node, "help", question->help);
  read_answers (loading, node, question);

  return question;
}

/**
 * sp_triage_reader_read:
 * @loading: a reading
 * @root: a `<triage>`
 *
 * Reads questions with their answers.
 */
void
sp_triage_reader_read (SpLoading     *loading,
                       const xmlNode *root)
{
  SP_NODE_EACH_NAMED (child, root, "question")
    sp_loading_keep (loading->pack->questions, read_question (loading, child));
}
