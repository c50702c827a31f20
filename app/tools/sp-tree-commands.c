/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-content-commands.h"

#include "app/proof/sp-statement-answers.h"
#include "app/proof/sp-statement-claim.h"
#include "app/proof/sp-statement-proof.h"
#include "app/proof/sp-story.h"
#include "app/triage/sp-path-census.h"
#include "app/triage/sp-walk.h"
#include "sp-path-classes.h"
#include "sp-tree-drawing.h"

/*
 * The commands about the tree as a whole. They take a tree that breaks its safety statements, for
 * that is when they are wanted most.
 */

static SpPack *
load (const char *command,
      int         argc,
      char      **argv,
      SpExit     *ret_exit)
{
  if (argc == 1)
    return sp_content_load (argv[0], FALSE, ret_exit);

  g_printerr ("signpost-content: %s wants one folder; see signpost-content --help\n", command);
  *ret_exit = SP_EXIT_USAGE;

  return NULL;
}

static SpGraph *
load_graph (SpPack *pack)
{
  SpGraph *graph = sp_graph_new (pack);
  GPtrArray *loop = sp_graph_find_loop (graph);
  g_autofree char *path = NULL;

  if (loop == NULL)
    return graph;

  path = sp_path_to_string (loop);
  g_print ("the answers “%s” lead round in a circle, so there is no saying what all paths do\n",
           path);
  sp_graph_free (graph);

  return NULL;
}

static char *
paths_to_string (guint64 n_paths)
{
  if (n_paths == SP_PATH_CENSUS_MANY)
    return g_strdup ("2^64 or more");

  return g_strdup_printf ("%" G_GUINT64_FORMAT, n_paths);
}

static gboolean
prove (SpPack        *pack,
       const SpGraph *graph,
       SpStatement   *statement)
{
  GPtrArray *answers = sp_statement_list_answers (statement, graph);
  g_autofree char *n_paths = paths_to_string (sp_path_census_through (graph, answers));
  g_autofree char *claim = sp_statement_to_claim (statement);
  g_autofree char *why = NULL;
  gboolean holds = sp_statement_prove (statement, pack, graph, &why);

  g_print ("%-6s  %s: %s paths are concerned\n        %s\n        For: %s\n",
           holds ? "holds" : "BROKEN", sp_item_get_id (SP_ITEM (statement)), n_paths, claim,
           sp_statement_get_words (statement));
  if (!holds)
    g_print ("        %s\n", why);
  g_clear_pointer (&answers, g_ptr_array_unref);

  return holds;
}

/**
 * sp_content_prove:
 * @argc: how many arguments
 * @argv: (array length=argc): the folder
 *
 * `signpost-content prove`: prints each safety statement, whether it holds, how many paths it
 * speaks of, what is proved of them, and the author’s sentence, which says what it is for.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_prove (int    argc,
                  char **argv)
{
  SpExit pack_exit;
  g_autoptr (SpPack) pack = load ("prove", argc, argv, &pack_exit);
  g_autoptr (SpGraph) graph = NULL;
  g_autofree char *n_paths = NULL;
  GListModel *statements;
  guint n_statements;
  guint n_holding = 0;

  if (pack == NULL)
    return pack_exit;

  graph = load_graph (pack);
  if (graph == NULL)
    return SP_EXIT_PROBLEMS;

  statements = sp_pack_get_statements (pack);
  n_statements = g_list_model_get_n_items (statements);
  for (guint i = 0; i < n_statements; i++)
    n_holding += prove (pack, graph, sp_list_peek (statements, i)) ? 1 : 0;

  n_paths = paths_to_string (sp_path_census_through (graph, NULL));
  g_print ("%u of %u safety statements hold; there are %s paths\n", n_holding, n_statements,
           n_paths);

  return n_holding == n_statements ? SP_EXIT_FINE : SP_EXIT_PROBLEMS;
}

static void
print_path (GPtrArray *path,
            gpointer   pack)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, path);
  g_autofree char *answers = sp_path_to_string (path);

  g_print ("%s ->", answers);
  for (guint i = 0; i < outcome->shown->len; i++)
    g_print (" %s", sp_item_get_id (g_ptr_array_index (outcome->shown, i)));
  g_print ("\n");
}

static void
print_census (const SpGraph *graph)
{
  SpPathCensus census;
  g_autofree char *n_paths = NULL;

  sp_path_census_take (graph, &census);
  n_paths = paths_to_string (census.n_paths);
  g_print ("paths     %s\nshortest  %u answers\nlongest   %u answers\nmean      %.2f answers\n",
           n_paths, census.shortest, census.longest, census.mean);
}

static void
print_classes (SpPack        *pack,
               const SpGraph *graph)
{
  g_autofree char *classes = sp_path_classes_to_string (pack, graph);

  g_print ("%s", classes);
}

/**
 * sp_content_paths:
 * @argc: how many arguments
 * @argv: (array length=argc): the folder, and `--list` or `--classes` before it if wanted
 *
 * `signpost-content paths`: prints how many paths there are and how long they are, or each of them
 * with the destinations it leads to, or each set of destinations that paths lead to.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_paths (int    argc,
                  char **argv)
{
  gboolean list = argc > 0 && g_str_equal (argv[0], "--list");
  gboolean classes = argc > 0 && g_str_equal (argv[0], "--classes");
  int n_options = list || classes ? 1 : 0;
  SpExit pack_exit;
  g_autoptr (SpPack) pack = load ("paths", argc - n_options, argv + n_options, &pack_exit);
  g_autoptr (SpGraph) graph = NULL;

  if (pack == NULL)
    return pack_exit;

  graph = load_graph (pack);
  if (graph == NULL)
    return SP_EXIT_PROBLEMS;

  if (list)
    sp_path_census_for_each (graph, print_path, pack);
  else if (classes)
    print_classes (pack, graph);
  else
    print_census (graph);

  return SP_EXIT_FINE;
}

/**
 * sp_content_graph:
 * @argc: how many arguments
 * @argv: (array length=argc): the folder, and `--format=dot`, `svg` or `pdf` before it if wanted
 *
 * `signpost-content graph`: draws the tree: questions as boxes, answers as arrows, and on the
 * arrows the destinations they add.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_graph (int    argc,
                  char **argv)
{
  gboolean chosen = argc > 0 && g_str_has_prefix (argv[0], "--format=");
  const char *format = chosen ? argv[0] + strlen ("--format=") : "dot";
  static const char * const formats[] = { "dot", "svg", "pdf", NULL };
  SpExit pack_exit;
  g_autoptr (SpPack) pack = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *drawing = NULL;

  if (!g_strv_contains (formats, format))
    {
      g_printerr ("signpost-content: “%s” is no format of graph; there are dot, svg and pdf\n",
                  format);
      return SP_EXIT_USAGE;
    }

  pack = load ("graph", argc - chosen, argv + chosen, &pack_exit);
  if (pack == NULL)
    return pack_exit;

  drawing = sp_tree_drawing_new (pack);
  if (g_str_equal (format, "dot"))
    g_print ("%s", drawing);
  else if (!sp_tree_drawing_render (drawing, format, &error))
    {
      g_printerr ("signpost-content: %s\n", error->message);
      return SP_EXIT_USAGE;
    }

  return SP_EXIT_FINE;
}
