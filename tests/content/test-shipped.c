/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/triage/sp-walk.h"
#include "tests/testlib/test-pack.h"

/*
 * The content that ships, looked at from outside: the shape of its tree against a list kept by
 * hand, and every single path walked, beside the proofs that need no walking.
 */

static SpPack *pack;

static const char *
id_of (gpointer item)
{
  return sp_item_get_id (SP_ITEM (item));
}

static void
append_edge (GString  *line,
             SpAnswer *answer)
{
  SpQuestion *next = sp_answer_get_next (answer);
  GPtrArray *adds = sp_answer_get_adds (answer);

  g_string_append_printf (line, "%s>%s", id_of (answer), next != NULL ? id_of (next) : "END");
  for (guint i = 0; adds != NULL && i < adds->len; i++)
    g_string_append_printf (line, "+%s", id_of (g_ptr_array_index (adds, i)));
}

static char *
write_question (SpQuestion *question)
{
  GListModel *answers = sp_question_get_answers (question);
  GString *line = g_string_new (id_of (question));

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      g_string_append (line, i > 0 ? " ; " : " | ");
      append_edge (line, sp_list_peek (answers, i));
    }

  return g_string_free (line, FALSE);
}

static GStrv
read_expected_tree (void)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GRegex) comments = g_regex_new ("^#.*\n", G_REGEX_MULTILINE, 0, NULL);
  g_autofree char *bare = NULL;

  g_file_get_contents (SP_TEST_TREE, &text, NULL, &error);
  g_assert_no_error (error);
  bare = g_regex_replace_literal (comments, text, -1, 0, "", 0, NULL);

  return g_strsplit (g_strstrip (bare), "\n", -1);
}

static void
test_shipped_tree (void)
{
  GListModel *questions = sp_pack_get_questions (pack);
  g_auto (GStrv) expected = read_expected_tree ();

  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, g_strv_length (expected));
  for (guint i = 0; expected[i] != NULL; i++)
    {
      g_autofree char *line = write_question (sp_list_peek (questions, i));

      g_assert_cmpstr (line, ==, expected[i]);
    }
}

static gboolean
gave (GPtrArray  *walk,
      const char *names)
{
  g_auto (GStrv) split = g_strsplit (names, " ", -1);

  for (guint i = 0; split[i] != NULL; i++)
    {
      if (g_ptr_array_find (walk, sp_pack_get_answer (pack, split[i]), NULL))
        return TRUE;
    }

  return FALSE;
}

static gboolean
shows (SpOutcome  *outcome,
       const char *id)
{
  return g_ptr_array_find (outcome->shown, sp_pack_get_destination (pack, id), NULL);
}

#define EMERGENCY_ANSWERS \
  "E1:yes E2:crime_now E2:suspect_near E2:life_danger E2:violence E2:medical E2:missing " \
  "E2:unsure F1:with_them MH1:yes MH1:unsure MP1:yes MP1:unsure CH1:life IH1:now KH1:now"

#define HARM_ANSWERS \
  "H1:harm H1:several H2:family H2:staff H2:ex_stalking H2:stalking H2:hate H2:slavery " \
  "H2:known MH2:family MH2:yes MH2:unsure K1:hurts_me S1:harm S1:unsure AR1:family AR1:yes " \
  "AR1:unsure CH1:hurt"

#define CHILD_ANSWERS "C1:under18 C2:under18 K1:young"

/* What stands first, where that is a matter of time, of trust or of evidence. */
static void
assert_order_safe (GPtrArray *walk,
                   SpOutcome *outcome)
{
  const char *first = id_of (g_ptr_array_index (outcome->shown, 0));

  if (gave (walk, "A1:work"))
    g_assert_cmpstr (first, ==, "STAFF");
  else if (gave (walk, "H1:own"))
    g_assert_cmpstr (first, ==, "LISTEN");
  else if (gave (walk, "M1:threat"))
    g_assert_cmpstr (first, ==, "101");
  else if (gave (walk, "M1:online P1:scam"))
    g_assert_cmpstr (first, ==, "FRAUD");
  else if (gave (walk, "SX1:yes SX2:yes P1:car P1:damage P1:drugs P1:info P1:general"))
    g_assert_cmpstr (first, ==, "101");
}

/* The safety rules again, in plain C and on every path, so that a slip in the prover shows. */
static void
assert_path_safe (GPtrArray *walk)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, walk);
  gboolean emergency = shows (outcome, "999");

  g_assert_cmpuint (walk->len, <=, 10);
  g_assert_cmpuint (outcome->shown->len, >, 0);
  g_assert_cmpint (emergency, ==, gave (walk, EMERGENCY_ANSWERS));
  if (emergency)
    {
      g_assert_cmpuint (outcome->shown->len, ==, 1);
      return;
    }

  g_assert_cmpint (outcome->later->len, ==, 0);
  if (gave (walk, HARM_ANSWERS " P1:car P1:damage P1:drugs P1:info P1:general P1:harm CR1:yes "
            "CR1:unsure M1:family M1:known M1:staff"))
    g_assert_true (shows (outcome, "101"));
  if (gave (walk, HARM_ANSWERS " SX1:yes SX2:yes CH1:sexual"))
    g_assert_true (shows (outcome, "INJURY"));
  if (gave (walk, "N1:yes N1:unsure F2:yes F2:unsure P2:yes P2:unsure S0:self H1:several H1:unsure "
            "S1:harm S1:unsure"))
    g_assert_true (shows (outcome, "SAFE"));
  if (gave (walk, "S0:staff S0:family S0:unsure"))
    g_assert_true (shows (outcome, "SAFE-NOW"));
  if (gave (walk, "SX1:yes SX1:unsure SX2:yes SX2:unsure CH1:sexual M1:threat"))
    g_assert_true (shows (outcome, "SV") && shows (outcome, "101"));
  if (gave (walk, CHILD_ANSWERS " C1:both C1:unsure C2:both C2:unsure"))
    g_assert_true (shows (outcome, "CHILD"));
  if (gave (walk, CHILD_ANSWERS))
    g_assert_false (shows (outcome, "SAFE") || shows (outcome, "SAFE-NOW"));
  if (gave (walk, "H2:family H2:ex_stalking MH2:family M1:family AR1:family K1:hurts_me V1:yes"))
    g_assert_true (shows (outcome, "DA"));
  if (shows (outcome, "CRIMESTOP"))
    g_assert_true (shows (outcome, "101"));
  assert_order_safe (walk, outcome);
}

static guint
walk_on (GPtrArray *walk)
{
  SpQuestion *question = sp_walk_get_question (pack, walk);
  GListModel *answers;
  guint n_paths = 0;

  if (question == NULL)
    {
      assert_path_safe (walk);
      return 1;
    }

  answers = sp_question_get_answers (question);
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      g_ptr_array_add (walk, sp_list_peek (answers, i));
      n_paths += walk_on (walk);
      g_ptr_array_set_size (walk, walk->len - 1);
    }

  return n_paths;
}

static void
test_shipped_every_path (void)
{
  g_autoptr (GPtrArray) walk = sp_walk_new ();

  g_assert_cmpuint (walk_on (walk), ==, 13806);
}

typedef struct
{
  const char *answers;
  const char *screen;
} Order;

/* What comes first on the screen, where the order is a matter of safety or of time. */
static const Order orders[] = {
  { "E1:no A1:other C1:adult H1:care S0:staff CR1:unsure", "SAFE-NOW 101 CQC" },
  { "E1:no A1:police P1:drugs P2:yes", "101 SAFE CRIMESTOP" },
  { "E1:no A1:other C1:adult H1:harm H2:known SX1:yes N1:yes", "101 SAFE SV INJURY" },
  { "E1:no A1:other C1:both H1:harm H2:known SX1:no N1:yes", "CHILD SAFE 101 INJURY" },
  { "E1:no A1:self C1:adult H1:money M1:online F1:over F2:yes", "FRAUD SAFE 101" },
  { "E1:no A1:other C1:both H1:money M1:online F1:with_them", "999" },
  { "E1:no A1:work C1:adult H1:harm H2:staff SX2:yes", "STAFF 101 SAFE SV INJURY CQC" },
  { "E1:no A1:work C1:adult H1:money M1:online F1:over F2:no", "STAFF FRAUD" },
};

static void
test_shipped_order (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_auto (GStrv) names = g_strsplit (orders[i].answers, " ", -1);
      g_autoptr (GPtrArray) walk = sp_walk_new ();
      g_autoptr (SpOutcome) outcome = NULL;
      g_autoptr (GString) screen = g_string_new (NULL);

      for (guint j = 0; names[j] != NULL; j++)
        g_ptr_array_add (walk, sp_pack_get_answer (pack, names[j]));

      outcome = sp_walk_get_outcome (pack, walk);
      for (guint j = 0; j < outcome->shown->len; j++)
        g_string_append_printf (screen, "%s%s", j > 0 ? " " : "",
                                id_of (g_ptr_array_index (outcome->shown, j)));
      g_assert_cmpstr (screen->str, ==, orders[i].screen);
    }
}

/*
 * The numbers whose sources are good. Any other number is marked as not sure, so that a site may
 * leave it out when nobody there can confirm it.
 */
static const char * const sure_numbers[] = {
  "0300 061 0614", "0300 061 6161", "0300 123 2040", "0800 1111", "0800 555 111",
  "0808 2000 247", "0808 800 5000", "08000 121 700", "101", "111", "116 123", "159", "999", NULL,
};

static void
test_shipped_numbers (void)
{
  GListModel *contacts = sp_pack_get_contacts (pack);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);
      const char *number = sp_contact_get_number (contact);

      if (number != NULL)
        g_assert_cmpint (sp_contact_get_sure (contact), ==,
                         g_strv_contains (sure_numbers, number));
    }
}

static void
test_shipped_scenarios (void)
{
  g_assert_cmpuint (g_list_model_get_n_items (sp_pack_get_scenarios (pack)), ==, 58);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = test_pack_load_shipped ();

  g_test_add_func ("/shipped/tree", test_shipped_tree);
  g_test_add_func ("/shipped/every-path", test_shipped_every_path);
  g_test_add_func ("/shipped/order", test_shipped_order);
  g_test_add_func ("/shipped/numbers", test_shipped_numbers);
  g_test_add_func ("/shipped/scenarios", test_shipped_scenarios);

  status = g_test_run ();
  g_object_unref (pack);

  return status;
}
