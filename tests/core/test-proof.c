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
#define ENDS(attributes) "<ends id=\"st\" " attributes ">Words.</ends>"
#define ASKS(attributes) "<asks id=\"st\" " attributes ">Words.</asks>"
#define FIRST(attributes) "<first id=\"st\" " attributes ">Words.</first>"
#define ABOUT(attributes) "<about id=\"st\" " attributes ">Words.</about>"
#define AT_MOST(attributes) "<at-most id=\"st\" " attributes ">Words.</at-most>"
#define CHOICES(attributes) "<choices id=\"st\" " attributes ">Words.</choices>"

#define SMALL \
  "Q1 | yes>END+999 ; no>Q2 ; unsure?>Q3\n" \
  "Q2 | a>END+SAFE ; b>Q3 ; unsure?>END+SAFE\n" \
  "Q3 | yes>END+SAFE+POL ; no>END+POL ; unsure?>END+999\n"

/* What stands first: by rank 999, SAFE, POL, help. */
#define FRONT \
  "Q1 | work>Q2+help!help ; no>Q2 ; yes>END+999 ; u?>Q2\n" \
  "Q2 | a>END+SAFE ; b>END+POL+SAFE!POL ; c>END+POL ; d>END+999 ; u?>END+SAFE\n"

#define PERSONS \
  "Q1 | me@you>Q2 ; other@they>Q2 ; carer>Q3 ; u?>Q2\n" \
  "Q2 | yes>END+999 ; no>END+SAFE ; u?>END+999\n" \
  "Q3 | hurts@you>Q2 ; others@they>Q2 ; u?>Q2\n"

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
  { "within-not-shown", SMALL, WITHIN ("answers=\"1\" after=\"Q1:no\" shows=\"999\""),
    "broken-statement", "“Q1:no Q2:a” does not show 999" },
  { "within-goes-on",
    "Q1 | yes>Q2+999 ; no>Q2 ; u?>END+999\nQ2 | a>END+SAFE ; u?>END+SAFE\n",
    WITHIN ("answers=\"1\" after=\"Q1:yes\" shows=\"999\""),
    "broken-statement", "does not end" },

  { "ends-holds", SMALL, ENDS ("after=\"Q1:yes Q3:no\""), NULL, NULL },
  { "ends-goes-on", SMALL, ENDS ("after=\"Q1:yes Q1:no\""), "broken-statement", "“Q1:no” in" },
  { "ends-shown-holds", SMALL, ENDS ("shows=\"999 SAFE\""), NULL, NULL },
  { "ends-shown-goes-on",
    "Q1 | yes>Q2+999 ; no>Q2 ; u?>END+999\nQ2 | a>END+SAFE ; u?>END+SAFE\n",
    ENDS ("shows=\"999\""), "broken-statement", "“Q1:yes” in" },

  { "asks-holds", SMALL, ASKS ("after=\"Q1:no\" questions=\"Q2\""), NULL, NULL },
  { "asks-bypassed", SMALL, ASKS ("after=\"Q1:no\" questions=\"Q3\""),
    "broken-statement", "“Q1:no Q2:a” does not ask Q3" },
  { "asks-one-of", SMALL, ASKS ("after=\"Q1:no Q1:unsure\" questions=\"Q2 Q3\""), NULL, NULL },
  { "asks-before-counts", SMALL, ASKS ("after=\"Q3:yes\" questions=\"Q1\""), NULL, NULL },
  { "asks-everybody", SMALL, ASKS ("questions=\"Q1\""), NULL, NULL },
  { "asks-not-everybody", SMALL, ASKS ("questions=\"Q2\""),
    "broken-statement", "“Q1:yes” does not ask Q2" },
  { "asks-unless", SMALL, ASKS ("questions=\"Q2 Q3\" unless=\"999\""), NULL, NULL },

  { "first-by-rank", FRONT, FIRST ("after=\"Q2:a\" shows=\"SAFE help\""), NULL, NULL },
  { "first-in-front", FRONT, FIRST ("after=\"Q1:work\" shows=\"help\" unless=\"999\""),
    NULL, NULL },
  { "first-earlier-is-foremost", FRONT, FIRST ("after=\"Q2:b\" shows=\"POL\""),
    "broken-statement", "“Q1:work Q2:b” shows help first" },
  { "first-put-behind", FRONT, FIRST ("after=\"Q1:no\" shows=\"SAFE\" unless=\"999\""),
    "broken-statement", "“Q1:no Q2:b” shows POL first" },
  { "first-is-the-emergency", FRONT, FIRST ("after=\"Q1:work\" shows=\"help\""),
    "broken-statement", "“Q1:work Q2:d” shows 999 first" },
  { "first-emergency-holds", FRONT, FIRST ("after=\"Q2:d\" shows=\"999\""), NULL, NULL },

  { "about-holds", PERSONS, ABOUT ("after=\"Q1:me Q3:hurts\" person=\"you\""), NULL, NULL },
  { "about-they-holds", PERSONS, ABOUT ("after=\"Q1:other Q3:others\" person=\"they\""),
    NULL, NULL },
  { "about-not-said", PERSONS, ABOUT ("after=\"Q1:carer\" person=\"they\""),
    "broken-statement", "“Q1:carer” does not say about=\"they\"" },
  { "about-the-other", PERSONS, ABOUT ("after=\"Q1:me\" person=\"they\""),
    "broken-statement", "“Q1:me”" },
  { "about-changed-later",
    "Q1 | me@you>Q2 ; u?>Q2\nQ2 | a>Q3 ; u?>END+999\nQ3 | b@they>END+SAFE ; u?>END+999\n",
    ABOUT ("after=\"Q1:me\" person=\"you\""), "broken-statement", "“Q3:b” says" },

  { "choices-holds", SMALL, CHOICES ("answers=\"3\""), NULL, NULL },
  { "choices-broken", FRONT, CHOICES ("answers=\"4\""), "broken-statement", "Q2 has 5 answers" },

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

/* Two destinations beyond the sixty-fourth are two, however many there are. */
static void
test_proof_many_destinations (void)
{
  g_autoptr (GString) tree = g_string_new ("Q1 | a>END+999");
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) pack = NULL;

  for (guint i = 0; i < 90; i++)
    g_string_append_printf (tree, "+D%u", i);
  g_string_append (tree, " ; no>END+D80 ; unsure?>END+D81\n");

  pack = test_pack_load_tree (tree->str, AS_SAFE ("question=\"Q1\" answer=\"unsure\" as=\"no\""),
                              problems);
  g_assert_null (pack);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
  g_assert_cmpstr (sp_problems_get (problems, 0)->rule, ==, "broken-statement");
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

  g_test_add_func ("/proof/many-destinations", test_proof_many_destinations);

  return g_test_run ();
}
