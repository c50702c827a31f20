/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/triage/sp-path-census.h"
#include "app/triage/sp-walk.h"
#include "tests/testlib/test-pack.h"

static SpPack *
load_tree (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  SpPack *pack = test_pack_load_tree (TEST_SMALL_TREE, NULL, problems);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    g_test_message ("%s", sp_problems_get (problems, i)->message);
  g_assert_nonnull (pack);

  return pack;
}

static void
answer (SpPack     *pack,
        GPtrArray  *walk,
        guint       position,
        const char *name)
{
  SpAnswer *found = sp_pack_get_answer (pack, name);

  g_assert_nonnull (found);
  sp_walk_change (pack, walk, position, found);
}

static void
assert_walk (GPtrArray  *walk,
             const char *expected)
{
  g_autofree char *ids = test_pack_list_ids (walk);

  g_assert_cmpstr (ids, ==, expected);
}

static void
assert_outcome (SpPack     *pack,
                GPtrArray  *walk,
                const char *shown,
                const char *later)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, walk);
  g_autofree char *shown_ids = test_pack_list_ids (outcome->shown);
  g_autofree char *later_ids = test_pack_list_ids (outcome->later);

  g_assert_cmpstr (shown_ids, ==, shown);
  g_assert_cmpstr (later_ids, ==, later);
}

/* Destinations add up along the way and come in the order of the pack, each once. */
static void
test_walk_adds_up (void)
{
  g_autoptr (SpPack) pack = load_tree ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();

  answer (pack, walk, 0, "Q1:unsure");
  answer (pack, walk, 1, "Q2:left");
  answer (pack, walk, 2, "Q3:yes");
  answer (pack, walk, 3, "Q4:unsure");
  g_assert_null (sp_walk_get_question (pack, walk));
  assert_outcome (pack, walk, "SAFE POL help", "");
}

/* An emergency is the only thing shown; what came before is kept for afterwards. */
static void
test_walk_emergency_overrides (void)
{
  g_autoptr (SpPack) pack = load_tree ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();

  answer (pack, walk, 0, "Q1:unsure");
  answer (pack, walk, 1, "Q2:left");
  answer (pack, walk, 2, "Q3:yes");
  answer (pack, walk, 3, "Q4:now");
  assert_outcome (pack, walk, "999", "SAFE POL help");
}

/* Answers that still fit the new path stay; those that do not are gone for good. */
static void
test_walk_change_replays (void)
{
  g_autoptr (SpPack) pack = load_tree ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();

  answer (pack, walk, 0, "Q1:no");
  answer (pack, walk, 1, "Q2:left");
  answer (pack, walk, 2, "Q3:yes");
  answer (pack, walk, 3, "Q4:yes");

  answer (pack, walk, 1, "Q2:right");
  assert_walk (walk, "no right yes");
  assert_outcome (pack, walk, "SAFE", "");

  answer (pack, walk, 1, "Q2:left");
  assert_walk (walk, "no left");
  g_assert_cmpstr (sp_item_get_id (SP_ITEM (sp_walk_get_question (pack, walk))), ==, "Q3");

  answer (pack, walk, 0, "Q1:yes");
  assert_walk (walk, "yes");
  assert_outcome (pack, walk, "999", "");
}

static SpAnswer *
pick_answer (GRand      *random,
             SpQuestion *question)
{
  GListModel *answers = sp_question_get_answers (question);

  return sp_list_peek (answers, g_rand_int_range (random, 0, g_list_model_get_n_items (answers)));
}

static void
finish_at_random (SpPack    *pack,
                  GPtrArray *walk,
                  GRand     *random)
{
  SpQuestion *question;

  while ((question = sp_walk_get_question (pack, walk)) != NULL)
    sp_walk_change (pack, walk, walk->len, pick_answer (random, question));
}

/* After any change the walk is one that a fresh visitor could have made, answer by answer. */
static void
test_walk_change_equals_fresh_walk (void)
{
  g_autoptr (SpPack) pack = test_pack_load_shipped ();
  g_autoptr (GRand) random = g_rand_new_with_seed (20260401);

  for (guint round = 0; round < 5000; round++)
    {
      g_autoptr (GPtrArray) walk = sp_walk_new ();
      g_autoptr (GPtrArray) fresh = sp_walk_new ();
      guint position;
      SpAnswer *chosen;

      finish_at_random (pack, walk, random);
      position = g_rand_int_range (random, 0, walk->len);
      chosen = pick_answer (random,
                            sp_answer_get_question (g_ptr_array_index (walk, position)));
      sp_walk_change (pack, walk, position, chosen);

      g_assert_true (g_ptr_array_index (walk, position) == chosen);
      for (guint i = 0; i < walk->len; i++)
        {
          SpAnswer *step = g_ptr_array_index (walk, i);

          g_assert_true (sp_walk_get_question (pack, fresh) == sp_answer_get_question (step));
          g_ptr_array_add (fresh, step);
        }
    }
}

/* What somebody said of themselves is not taken for an answer about somebody else. */
static void
test_walk_change_of_person (void)
{
  g_autoptr (SpPack) pack = test_pack_load_shipped ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();

  answer (pack, walk, 0, "E1:no");
  answer (pack, walk, 1, "A1:self");
  answer (pack, walk, 2, "C1:adult");
  answer (pack, walk, 1, "A1:other");
  assert_walk (walk, "no other");
}

/* Nothing is left in the memory the answers stood in. */
static void
test_walk_forget (void)
{
  g_autoptr (SpPack) pack = load_tree ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();
  gpointer *memory;

  answer (pack, walk, 0, "Q1:no");
  answer (pack, walk, 1, "Q2:left");
  memory = walk->pdata;
  sp_walk_forget (walk);
  g_assert_cmpuint (walk->len, ==, 0);
  g_assert_null (memory[0]);
  g_assert_null (memory[1]);
}

typedef struct
{
  SpAnswer *answer;
  guint     n_paths;
  guint     n_through;
  guint     n_answers;
  guint     shortest;
  guint     longest;
} Tally;

static void
tally (GPtrArray *path,
       gpointer   data)
{
  Tally *self = data;

  self->n_paths++;
  self->n_through += g_ptr_array_find (path, self->answer, NULL) ? 1 : 0;
  self->n_answers += path->len;
  self->shortest = MIN (self->shortest, path->len);
  self->longest = MAX (self->longest, path->len);
}

/* What is counted without walking is what is found by walking every path. */
static void
test_census_equals_walking (void)
{
  g_autoptr (SpPack) pack = load_tree ();
  g_autoptr (SpGraph) graph = sp_graph_new (pack);
  static const char * const names[] = { "Q1:yes", "Q1:unsure", "Q2:left", "Q3:yes", "Q4:now" };
  SpPathCensus census;

  sp_path_census_take (graph, &census);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      Tally self = { .answer = sp_pack_get_answer (pack, names[i]), .shortest = G_MAXUINT };
      g_autoptr (GPtrArray) answers = g_ptr_array_new ();

      g_ptr_array_add (answers, self.answer);
      sp_path_census_for_each (graph, tally, &self);
      g_assert_cmpuint (self.n_paths, ==, 25);
      g_assert_cmpuint (census.n_paths, ==, self.n_paths);
      g_assert_cmpuint (census.shortest, ==, self.shortest);
      g_assert_cmpuint (census.longest, ==, self.longest);
      g_assert_cmpfloat_with_epsilon (census.mean, (double) self.n_answers / self.n_paths, 1e-9);
      g_assert_cmpuint (sp_path_census_through (graph, answers), ==, self.n_through);
    }

  g_assert_cmpuint (sp_path_census_through (graph, NULL), ==, 25);
}

static SpPack *
load_row (guint n_questions)
{
  g_autoptr (GString) row = g_string_new (NULL);
  g_autoptr (SpProblems) problems = sp_problems_new ();

  for (guint i = 1; i < n_questions; i++)
    g_string_append_printf (row, "Q%u | yes>Q%u ; unsure?>Q%u\n", i, i + 1, i + 1);
  g_string_append_printf (row, "Q%u | yes>END+999 ; unsure?>END+SAFE\n", n_questions);

  return test_pack_load_tree (row->str,
                              "<at-most id=\"st-most\" answers=\"99\">Short.</at-most>", problems);
}

/* However many paths there are, they are counted in no time, and never wrongly. */
static void
test_census_of_very_many (void)
{
  g_autoptr (SpPack) sixty = load_row (60);
  g_autoptr (SpPack) seventy = load_row (70);
  g_autoptr (SpGraph) sixty_graph = sp_graph_new (sixty);
  g_autoptr (SpGraph) seventy_graph = sp_graph_new (seventy);
  SpPathCensus census;

  sp_path_census_take (sixty_graph, &census);
  g_assert_cmpuint (census.n_paths, ==, G_GUINT64_CONSTANT (1) << 60);

  sp_path_census_take (seventy_graph, &census);
  g_assert_cmpuint (census.n_paths, ==, SP_PATH_CENSUS_MANY);
  g_assert_cmpuint (census.longest, ==, 70);
  g_assert_cmpfloat_with_epsilon (census.mean, 70, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/walk/adds-up", test_walk_adds_up);
  g_test_add_func ("/walk/emergency-overrides", test_walk_emergency_overrides);
  g_test_add_func ("/walk/change-replays", test_walk_change_replays);
  g_test_add_func ("/walk/change-equals-fresh-walk", test_walk_change_equals_fresh_walk);
  g_test_add_func ("/walk/change-of-person", test_walk_change_of_person);
  g_test_add_func ("/walk/forget", test_walk_forget);
  g_test_add_func ("/census/equals-walking", test_census_equals_walking);
  g_test_add_func ("/census/of-very-many", test_census_of_very_many);

  return g_test_run ();
}
