/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/triage/sp-alternatives.h"
#include "app/triage/sp-walk.h"
#include "tests/testlib/test-pack.h"

static SpPack *
load_tree (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  SpPack *pack = test_pack_load_tree (TEST_SMALL_TREE, NULL, problems);

  g_assert_nonnull (pack);

  return pack;
}

static void
answer (SpPack     *pack,
        GPtrArray  *walk,
        const char *name)
{
  SpAnswer *found = sp_pack_get_answer (pack, name);

  g_assert_nonnull (found);
  sp_walk_add (walk, found);
}

static char *
describe (const SpAlternative *self)
{
  g_autofree char *gains = test_pack_list_ids (self->gains);
  g_autofree char *losses = test_pack_list_ids (self->losses);

  return g_strdup_printf ("%u %s:%s +[%s] -[%s]%s%s", self->position,
                          sp_item_get_id (SP_ITEM (sp_answer_get_question (self->answer))),
                          sp_item_get_id (SP_ITEM (self->answer)), gains, losses,
                          self->asks ? " asks" : "", self->may_be_emergency ? " maybe" : "");
}

static void
assert_alternatives (GPtrArray          *found,
                     const char * const *expected)
{
  for (guint i = 0; i < found->len; i++)
    {
      g_autofree char *words = describe (g_ptr_array_index (found, i));

      g_assert_cmpstr (words, ==, expected[i]);
    }
  g_assert_null (expected[found->len]);
}

/* The last question comes first, and who is called all the same is not told of. */
static void
test_alternatives_tree (void)
{
  static const char * const expected[] = {
    "3 Q4:now +[999] -[SAFE POL help]",
    "2 Q3:unsure +[] -[help] asks maybe",
    "1 Q2:right +[] -[POL help] asks maybe",
    "1 Q2:unsure +[] -[POL help] asks maybe",
    "0 Q1:yes +[999] -[SAFE POL help]",
    NULL,
  };
  g_autoptr (SpPack) pack = load_tree ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();
  g_autoptr (GPtrArray) found = NULL;

  answer (pack, walk, "Q1:no");
  answer (pack, walk, "Q2:left");
  answer (pack, walk, "Q3:yes");
  answer (pack, walk, "Q4:yes");
  found = sp_alternatives_list (pack, walk);
  assert_alternatives (found, expected);
}

/* --- Every way on, walked. --- */

typedef struct
{
  SpPack     *pack;
  GHashTable *always;           /* (nullable) until the first */
  GHashTable *ever;
  gboolean    alarming;
} Trial;

static GHashTable *
list_shown (SpPack    *pack,
            GPtrArray *walk)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, walk);
  GHashTable *shown = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < outcome->shown->len; i++)
    g_hash_table_add (shown, g_ptr_array_index (outcome->shown, i));

  return shown;
}

static gboolean
is_missing (gpointer destination,
            gpointer value,
            gpointer set)
{
  return !g_hash_table_contains (set, destination);
}

static void
end_way (Trial     *trial,
         GPtrArray *walk)
{
  g_autoptr (GHashTable) shown = list_shown (trial->pack, walk);
  GHashTableIter iter;
  gpointer destination;

  if (g_hash_table_contains (shown, sp_pack_get_emergency (trial->pack)))
    {
      trial->alarming = TRUE;
      return;
    }

  g_hash_table_iter_init (&iter, shown);
  while (g_hash_table_iter_next (&iter, &destination, NULL))
    g_hash_table_add (trial->ever, destination);
  if (trial->always == NULL)
    trial->always = g_steal_pointer (&shown);
  else
    g_hash_table_foreach_remove (trial->always, is_missing, shown);
}

static void
walk_on (Trial     *trial,
         GPtrArray *walk)
{
  SpQuestion *question = sp_walk_get_question (trial->pack, walk);
  GListModel *answers;

  if (question == NULL)
    {
      end_way (trial, walk);
      return;
    }

  answers = sp_question_get_answers (question);
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      g_autoptr (GPtrArray) longer = g_ptr_array_copy (walk, NULL, NULL);

      sp_walk_add (longer, sp_list_peek (answers, i));
      walk_on (trial, longer);
    }
}

static guint
count_missing (GHashTable *set,
               GHashTable *other,
               GPtrArray  *told)
{
  GHashTableIter iter;
  gpointer destination;
  guint n = 0;

  g_hash_table_iter_init (&iter, set);
  while (g_hash_table_iter_next (&iter, &destination, NULL))
    {
      if (g_hash_table_contains (other, destination))
        continue;

      n++;
      g_assert_true (told == NULL || g_ptr_array_find (told, destination, NULL));
    }

  return n;
}

static const SpAlternative *
find_told (GPtrArray *found,
           guint      position,
           SpAnswer  *other)
{
  for (guint i = 0; i < found->len; i++)
    {
      const SpAlternative *told = g_ptr_array_index (found, i);

      if (told->position == position && told->answer == other)
        return told;
    }

  return NULL;
}

static void
check_answer (SpPack    *pack,
              GPtrArray *walk,
              guint      position,
              SpAnswer  *other,
              GPtrArray *found)
{
  const SpAlternative *told = find_told (found, position, other);
  g_autoptr (GHashTable) shown = list_shown (pack, walk);
  g_autoptr (GHashTable) ever = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) way = sp_walk_new ();
  Trial trial = { pack, NULL, ever, FALSE };
  guint n_gains;
  guint n_losses;

  for (guint i = 0; i < position; i++)
    sp_walk_add (way, g_ptr_array_index (walk, i));
  sp_walk_add (way, other);
  walk_on (&trial, way);

  /* Where all ways on are an emergency, that alone is shown. */
  if (trial.always == NULL)
    {
      trial.always = g_hash_table_new (NULL, NULL);
      g_hash_table_add (trial.always, sp_pack_get_emergency (pack));
      g_hash_table_add (ever, sp_pack_get_emergency (pack));
      trial.alarming = FALSE;
    }

  n_gains = count_missing (trial.always, shown, told != NULL ? told->gains : NULL);
  n_losses = count_missing (shown, ever, told != NULL ? told->losses : NULL);
  g_assert_cmpuint (n_gains, ==, told != NULL ? told->gains->len : 0);
  g_assert_cmpuint (n_losses, ==, told != NULL ? told->losses->len : 0);
  if (told != NULL)
    {
      g_assert_cmpint (told->may_be_emergency, ==, trial.alarming);
      g_assert_cmpint (told->asks, ==, sp_answer_get_next (other) != NULL);
    }
  g_hash_table_unref (trial.always);
}

static guint
check_walk (SpPack    *pack,
            GPtrArray *walk)
{
  g_autoptr (GPtrArray) found = sp_alternatives_list (pack, walk);

  for (guint i = 0; i < walk->len; i++)
    {
      SpAnswer *given = g_ptr_array_index (walk, i);
      GListModel *answers = sp_question_get_answers (sp_answer_get_question (given));

      for (guint j = 0; j < g_list_model_get_n_items (answers); j++)
        {
          SpAnswer *other = sp_list_peek (answers, j);

          if (other != given)
            check_answer (pack, walk, i, other, found);
        }
    }
  for (guint i = 1; i < found->len; i++)
    g_assert_cmpuint (((SpAlternative *) g_ptr_array_index (found, i - 1))->position, >=,
                      ((SpAlternative *) g_ptr_array_index (found, i))->position);

  return found->len;
}

/* All that is told of each story that ships is what walking every way on shows. */
static void
test_alternatives_shipped (void)
{
  g_autoptr (SpPack) pack = test_pack_load_shipped ();
  GListModel *scenarios = sp_pack_get_scenarios (pack);
  guint n_told = 0;

  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++)
    n_told += check_walk (pack, sp_scenario_get_answers (sp_list_peek (scenarios, i)));

  g_test_message ("%u other answers told of", n_told);
  g_assert_cmpuint (n_told, >, 10);
}

/* What is said of a way is never kept by the way that it was said of. */
static void
test_alternatives_keep_walk (void)
{
  g_autoptr (SpPack) pack = load_tree ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();
  g_autoptr (GPtrArray) found = NULL;

  answer (pack, walk, "Q1:yes");
  found = sp_alternatives_list (pack, walk);
  g_assert_cmpuint (walk->len, ==, 1);
  g_assert_cmpuint (check_walk (pack, walk), ==, found->len);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/alternatives/tree", test_alternatives_tree);
  g_test_add_func ("/alternatives/shipped", test_alternatives_shipped);
  g_test_add_func ("/alternatives/keep-walk", test_alternatives_keep_walk);

  return g_test_run ();
}
