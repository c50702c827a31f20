/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-statement-reader.h"

#include "sp-inline.h"

/* In the order of SpStatementKind. */
static const char * const kinds[] = {
  "always", "never", "only", "within", "ends", "asks", "first", "about", "as-safe", "at-most",
  "choices",
};

/* A list that is not written stays absent: it means something else than an empty one. */
static void
read_list (SpLoading        *loading,
           SpReferenceKind   kind,
           SpStatement      *statement,
           const xmlNode    *node,
           const char       *attribute,
           GPtrArray       **ret_list)
{
  if (sp_node_get_attribute (node, attribute) == NULL)
    return;

  *ret_list = g_ptr_array_new ();
  sp_loading_refer_all (loading, kind, statement, node, attribute);
}

/* The two answers belong to one question, which the statement names once. */
static void
read_comparison (SpLoading     *loading,
                 SpStatement   *statement,
                 const xmlNode *node)
{
  const char *question = sp_node_get_attribute (node, "question");
  const char *answer = sp_node_get_attribute (node, "answer");
  const char *yardstick = sp_node_get_attribute (node, "as");
  g_autofree char *compared = g_strdup_printf ("%s:%s", question, answer);
  g_autofree char *with = g_strdup_printf ("%s:%s", question, yardstick);

  if (question == NULL || answer == NULL || yardstick == NULL)
    return;

  sp_loading_refer (loading, SP_REFERENCE_STATEMENT_ANSWER, statement, node, compared);
  sp_loading_refer (loading, SP_REFERENCE_STATEMENT_YARDSTICK, statement, node, with);
}

/* Without either, a statement would promise nothing, or something nobody meant. */
static void
check_when (SpLoading     *loading,
            SpStatement   *statement,
            const xmlNode *node)
{
  if (statement->kind == SP_STATEMENT_NEVER
      && statement->after == NULL && statement->without == NULL)
    sp_loading_report (loading, "never-when", node,
                       "a <never> says when: after=\"…\" some answers, or without=\"…\" other "
                       "destinations, or both");

  if (statement->kind == SP_STATEMENT_ENDS
      && (statement->after == NULL) == (statement->shows == NULL))
    sp_loading_report (loading, "ends-what", node,
                       "an <ends> says which answers end the questions: after=\"…\" names them, or "
                       "shows=\"…\" the destinations they add; write one of the two");
}

static void
read_statement (SpLoading       *loading,
                const xmlNode   *node,
                SpStatementKind  kind)
{
  g_autoptr (SpStatement) statement = g_object_new (SP_TYPE_STATEMENT, NULL);
  const char *count = sp_node_get_attribute (node, "answers");

  statement->kind = kind;
  sp_loading_begin_item (loading, statement, node);
  sp_loading_register (loading, statement, node);

  read_list (loading, SP_REFERENCE_STATEMENT_AFTER, statement, node, "after", &statement->after);
  read_list (loading, SP_REFERENCE_STATEMENT_SHOWS, statement, node, "shows", &statement->shows);
  read_list (loading, SP_REFERENCE_STATEMENT_WITHOUT, statement, node, "without",
             &statement->without);
  read_list (loading, SP_REFERENCE_STATEMENT_UNLESS, statement, node, "unless",
             &statement->unless);
  read_list (loading, SP_REFERENCE_STATEMENT_QUESTION, statement, node, "questions",
             &statement->questions);
  if (sp_node_has_value (node, "person", "you"))
    statement->person = SP_PERSON_YOU;

  if (kind == SP_STATEMENT_AS_SAFE)
    read_comparison (loading, statement, node);
  else if (count != NULL)
    statement->count = g_ascii_strtoull (count, NULL, 10);

  check_when (loading, statement, node);
  statement->words = sp_inline_read_plain (loading, node);
  g_list_store_append (loading->pack->statements, statement);
}

/**
 * sp_statement_reader_read:
 * @loading: a reading
 * @root: a `<statements>`
 *
 * Reads the safety statements.
 */
void
sp_statement_reader_read (SpLoading     *loading,
                          const xmlNode *root)
{
  SP_NODE_EACH (child, root)
    {
      for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
        {
          if (sp_node_is (child, kinds[i]))
            read_statement (loading, child, i);
        }
    }
}
