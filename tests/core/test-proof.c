/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "tests/testlib/test-pack.h"

/*
 * Each case is a tree, maybe a statement, and the rule that must be found broken, or none. The
 * message must hold the words given, which name the path or the place.
 */
typedef struct
{
  const char *name;
  const char *tree;
  const char *statement;
  const char *rule;             /* (nullable) */
  const char *words;            /* (nullable) */
} Case;

#define ALWAYS(attributes) "<always id=\"st\" " attributes ">Words.</always>"
#define NEVER(attributes) "<never id=\"st\" " attributes ">Words.</never>"
#define ONLY(attributes) "<only id=\"st\" " attributes ">Words.</only>"
#define WITHIN(attributes) "<within id=\"st\" " attributes ">Words.</within>"
#define AS_SAFE(attributes) "<as-safe id=\"st\" " attributes ">Words.</as-safe>"
#define AT_MOST(attributes) "<at-most id=\"st\" " attributes ">Words.</at-most>"

#define SMALL \
  "Q1 | yes>END+999 ; no>Q2 ; unsure?>Q3\n" \
  "Q2 | a>END+SAFE ; b>Q3 ; unsure?>END+SAFE\n" \
  "Q3 | yes>END+SAFE+POL ; no>END+POL ; unsure?>END+999\n"

static const Case cases[] = {
  { "sound", SMALL, NULL, NULL, NULL },
  { "loop", "Q1 | a>Q2+999 ; u?>END+SAFE\nQ2 | b>Q1 ; u?>END+SAFE\n", NULL,
    "loop", "Q1:a Q2:b" },
  { "loop-on-itself", "Q1 | a>Q1+999 ; u?>END+SAFE\n", NULL, "loop", "“Q1:a”" },
  { "dead-end", "Q1 | a>END ; b>END+999 ; u?>END+999\n", NULL, "dead-end", "Q1:a" },
  { "unreachable", "Q1 | a>END+999 ; u?>END+999\nQ2 | a>END+999 ; u?>END+999\n", NULL,
    "unreachable-question", "Q2" },
  { "no-not-sure", "Q1 | a>END+999 ; b>END+999\n", NULL, "no-not-sure", "Q1" },

  { "always-holds", SMALL, ALWAYS ("after=\"Q1:yes Q3:unsure\" shows=\"999\""), NULL, NULL },
  { "always-broken", SMALL, ALWAYS ("after=\"Q1:no\" shows=\"SAFE\""),
    "broken-statement", "Q1:no Q2:b Q3:no" },
  { "always-names-its-answer", SMALL, ALWAYS ("after=\"Q1:no\" shows=\"SAFE\""),
    "broken-statement", "look at “Q1:no” in" },
  { "never-names-the-adding-answer", SMALL, NEVER ("after=\"Q1:no\" shows=\"POL\""),
    "broken-statement", "look at “Q3:yes” in" },
  { "always-unless", SMALL,
    ALWAYS ("after=\"Q3:yes Q3:no Q3:unsure\" shows=\"POL\" unless=\"999\""), NULL, NULL },
  { "always-unless-broken", SMALL, ALWAYS ("after=\"Q1:unsure\" shows=\"SAFE\" unless=\"999\""),
    "broken-statement", "Q1:unsure Q3:no" },
  { "always-every-one", SMALL, ALWAYS ("after=\"Q3:yes\" shows=\"SAFE POL\""), NULL, NULL },

  { "never-holds", SMALL, NEVER ("after=\"Q1:yes\" shows=\"SAFE\""), NULL, NULL },
  { "never-broken", SMALL, NEVER ("after=\"Q1:no\" shows=\"POL\""),
    "broken-statement", "Q1:no Q2:b Q3:yes" },
  { "never-without-holds", "Q1 | a>END+SAFE+help ; b>END+999 ; u?>END+SAFE\n",
    NEVER ("shows=\"help\" without=\"SAFE\""), NULL, NULL },
  { "never-without-broken", "Q1 | a>END+help ; b>END+999 ; u?>END+SAFE\n",
    NEVER ("shows=\"help\" without=\"SAFE\""), "broken-statement", "Q1:a" },

  { "only-holds", SMALL, ONLY ("after=\"Q1:yes Q3:unsure\" shows=\"999\""), NULL, NULL },
  { "only-broken", SMALL, ONLY ("after=\"Q1:yes\" shows=\"999\""),
    "broken-statement", "Q1:unsure Q3:unsure" },

  { "within-holds", SMALL, WITHIN ("answers=\"1\" after=\"Q1:yes\" shows=\"999\""), NULL, NULL },
  { "within-too-late", SMALL, WITHIN ("answers=\"2\" after=\"Q3:unsure\" shows=\"999\""),
    "broken-statement", "answer number 3" },
  { "within-goes-on", SMALL, WITHIN ("answers=\"1\" after=\"Q1:no\" shows=\"999\""),
    "broken-statement", "does not end" },

  { "as-safe-emergency", SMALL, AS_SAFE ("question=\"Q3\" answer=\"unsure\" as=\"no\""),
    NULL, NULL },
  { "as-safe-more", "Q1 | no>END+POL ; unsure?>END+POL+SAFE ; yes>END+999\n",
    AS_SAFE ("question=\"Q1\" answer=\"unsure\" as=\"no\""), NULL, NULL },
  { "as-safe-less", "Q1 | no>END+POL+SAFE ; unsure?>END+POL ; yes>END+999\n",
    AS_SAFE ("question=\"Q1\" answer=\"unsure\" as=\"no\""), "broken-statement", "unsure" },
  { "as-safe-closer-check",
    "Q1 | no>Q3 ; unsure?>Q2 ; yes>END+999\nQ2 | a>END+999 ; b>Q3 ; u?>END+999\n"
    "Q3 | a>END+SAFE ; u?>END+POL\n",
    AS_SAFE ("question=\"Q1\" answer=\"unsure\" as=\"no\""), NULL, NULL },
  { "as-safe-skips-questions",
    "Q1 | no>Q2 ; unsure?>END+POL ; yes>END+999\nQ2 | a>END+SAFE ; u?>END+POL\n",
    AS_SAFE ("question=\"Q1\" answer=\"unsure\" as=\"no\""), "broken-statement", "unsure" },
  { "as-safe-advice-does-not-count", "Q1 | no>END+POL+help ; unsure?>END+POL ; yes>END+999\n",
    AS_SAFE ("question=\"Q1\" answer=\"unsure\" as=\"no\""), NULL, NULL },

  { "at-most-holds", SMALL, AT_MOST ("answers=\"3\""), NULL, NULL },
  { "at-most-broken", SMALL, AT_MOST ("answers=\"2\""), "broken-statement", "question number 3" },
};

static void
test_proof_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) pack = test_pack_load_tree (test->tree, test->statement, problems);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    g_test_message ("%s", sp_problems_get (problems, i)->message);

  if (test->rule == NULL)
    {
      g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);
      g_assert_nonnull (pack);
      return;
    }

  g_assert_null (pack);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
  g_assert_cmpstr (sp_problems_get (problems, 0)->rule, ==, test->rule);
  g_assert_nonnull (strstr (sp_problems_get (problems, 0)->message, test->words));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/proof/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_proof_case);
    }

  return g_test_run ();
}
