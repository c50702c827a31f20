/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-proof.h"

#include "app/triage/sp-walk.h"
#include "sp-path-query.h"
#include "sp-statement-proof.h"
#include "sp-story.h"

static void
check_reachable (const SpGraph *graph,
                 SpProblems    *problems)
{
  for (guint i = 0; i < sp_graph_get_n_questions (graph); i++)
    {
      SpQuestion *question = sp_graph_get_question (graph, i);

      if (sp_graph_is_reachable (graph, i))
        continue;

      sp_problems_add_for (problems, SP_SEVERITY_ERROR, "unreachable-question",
                           SP_ITEM (question),
                           "no path leads to question “%s”: let an answer name it as next, or "
                           "take it out", sp_item_get_id (SP_ITEM (question)));
    }
}

static void
check_loop (const SpGraph *graph,
            SpProblems    *problems)
{
  GPtrArray *loop = sp_graph_find_loop (graph);
  g_autofree char *path = NULL;

  if (loop == NULL)
    return;

  path = sp_path_to_string (loop);
  sp_problems_add_for (problems, SP_SEVERITY_ERROR, "loop",
                       g_ptr_array_index (loop, loop->len - 1),
                       "these answers lead round in a circle: “%s”; let one of them lead "
                       "forward", path);
}

/* Every path must name somebody who can help. */
static void
check_dead_ends (SpPack        *pack,
                 const SpGraph *graph,
                 SpProblems    *problems)
{
  g_autoptr (SpPathQuery) query = sp_path_query_new ();
  GListModel *destinations = sp_pack_get_destinations (pack);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) path = NULL;
  g_autofree char *story = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (destinations); i++)
    g_ptr_array_add (all, sp_list_peek (destinations, i));

  sp_path_query_showing (query, all, FALSE);
  path = sp_path_query_find (query, graph);
  if (path == NULL)
    return;

  story = sp_path_to_string (path);
  sp_problems_add_for (problems, SP_SEVERITY_ERROR, "dead-end",
                       g_ptr_array_index (path, path->len - 1),
                       "the path “%s” ends without a destination: let one of its answers add one",
                       story);
}

static gboolean
has_not_sure (SpQuestion *question)
{
  GListModel *answers = sp_question_get_answers (question);

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      if (sp_answer_get_not_sure (sp_list_peek (answers, i)))
        return TRUE;
    }

  return FALSE;
}

static void
check_not_sure (SpPack     *pack,
                SpProblems *problems)
{
  GListModel *questions = sp_pack_get_questions (pack);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      SpQuestion *question = sp_list_peek (questions, i);

      if (has_not_sure (question) || sp_question_get_waiver (question) != NULL)
        continue;

      sp_problems_add_for (problems, SP_SEVERITY_ERROR, "no-not-sure", SP_ITEM (question),
                           "question “%s” has no “not sure” answer: mark one with "
                           "not-sure=\"yes\", or say why not with no-not-sure=\"…\"",
                           sp_item_get_id (SP_ITEM (question)));
    }
}

static void
check_used_destinations (SpPack        *pack,
                         const SpGraph *graph,
                         SpProblems    *problems)
{
  GListModel *destinations = sp_pack_get_destinations (pack);
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < sp_graph_get_n_questions (graph); i++)
    {
      guint n_edges;
      const SpEdge *edges = sp_graph_get_edges (graph, i, &n_edges);

      for (guint j = 0; j < n_edges; j++)
        {
          GPtrArray *adds = sp_answer_get_adds (edges[j].answer);

          for (guint k = 0; adds != NULL && k < adds->len; k++)
            g_hash_table_add (used, g_ptr_array_index (adds, k));
        }
    }

  for (guint i = 0; i < g_list_model_get_n_items (destinations); i++)
    {
      SpItem *destination = sp_list_peek (destinations, i);

      if (!g_hash_table_contains (used, destination))
        sp_problems_add_for (problems, SP_SEVERITY_ERROR, "unused-destination", destination,
                             "no answer adds destination “%s”: add it to one, or take it out",
                             sp_item_get_id (destination));
    }
}

static void
check_statements (SpPack        *pack,
                  const SpGraph *graph,
                  SpProblems    *problems)
{
  GListModel *statements = sp_pack_get_statements (pack);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      SpStatement *statement = sp_list_peek (statements, i);
      g_autofree char *why = NULL;

      if (sp_statement_prove (statement, pack, graph, &why))
        continue;

      sp_problems_add_for (problems, SP_SEVERITY_ERROR, "broken-statement", SP_ITEM (statement),
                           "the safety statement “%s” does not hold: %s; mend the answers, or "
                           "the statement with the safeguarding lead’s consent",
                           sp_item_get_id (SP_ITEM (statement)), why);
    }
}

/* Whether the answers follow from one another; otherwise the scenario tells of a different tree. */
static gboolean
check_scenario_path (SpPack     *pack,
                     SpScenario *scenario,
                     SpProblems *problems)
{
  GPtrArray *answers = sp_scenario_get_answers (scenario);
  g_autoptr (GPtrArray) walk = sp_walk_new ();
  SpQuestion *question = sp_walk_get_question (pack, walk);

  for (guint i = 0; i < answers->len; i++)
    {
      SpAnswer *answer = g_ptr_array_index (answers, i);

      if (question != sp_answer_get_question (answer))
        {
          sp_problems_add_for (problems, SP_SEVERITY_ERROR, "scenario-path", SP_ITEM (scenario),
                               "scenario “%s” answers %s where the tree %s %s",
                               sp_item_get_id (SP_ITEM (scenario)),
                               sp_item_get_id (SP_ITEM (sp_answer_get_question (answer))),
                               question != NULL ? "asks" : "has",
                               question != NULL ? sp_item_get_id (SP_ITEM (question)) : "ended");
          return FALSE;
        }

      g_ptr_array_add (walk, answer);
      question = sp_walk_get_question (pack, walk);
    }

  if (question == NULL)
    return TRUE;

  sp_problems_add_for (problems, SP_SEVERITY_ERROR, "scenario-path", SP_ITEM (scenario),
                       "scenario “%s” stops where the tree goes on to ask %s",
                       sp_item_get_id (SP_ITEM (scenario)), sp_item_get_id (SP_ITEM (question)));

  return FALSE;
}

static void
check_scenario (SpPack     *pack,
                SpScenario *scenario,
                SpProblems *problems)
{
  g_autoptr (SpOutcome) outcome = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *expected = NULL;

  if (!check_scenario_path (pack, scenario, problems))
    return;

  outcome = sp_walk_get_outcome (pack, sp_scenario_get_answers (scenario));
  if (sp_outcome_shows_only (outcome, sp_scenario_get_expects (scenario)))
    return;

  shown = sp_ids_to_string (outcome->shown, " ");
  expected = sp_ids_to_string (sp_scenario_get_expects (scenario), " ");
  sp_problems_add_for (problems, SP_SEVERITY_ERROR, "scenario-outcome", SP_ITEM (scenario),
                       "scenario “%s” expects “%s” and the tree shows “%s”: one of the two is "
                       "wrong", sp_item_get_id (SP_ITEM (scenario)), expected, shown);
}

static void
check_scenarios (SpPack     *pack,
                 SpProblems *problems)
{
  GListModel *scenarios = sp_pack_get_scenarios (pack);

  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++)
    check_scenario (pack, sp_list_peek (scenarios, i), problems);
}

/**
 * sp_proof_check:
 * @pack: a pack with all its references resolved
 * @problems: where to put what is found
 *
 * Checks the tree of questions as a whole: no circle, nothing that cannot be reached, no path
 * without a destination, a “not sure” at every question, every scenario and every safety statement
 * true. Nothing is sampled: each of these is decided for all paths.
 */
void
sp_proof_check (SpPack     *pack,
                SpProblems *problems)
{
  g_autoptr (SpGraph) graph = sp_graph_new (pack);

  check_not_sure (pack, problems);
  check_reachable (graph, problems);
  check_used_destinations (pack, graph, problems);
  check_loop (graph, problems);

  /* A tree with a circle has no longest path, and no end that all its paths come to. */
  if (sp_graph_find_loop (graph) != NULL)
    return;

  check_dead_ends (pack, graph, problems);
  check_scenarios (pack, problems);
  check_statements (pack, graph, problems);
}
