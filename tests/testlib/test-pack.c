/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-pack.h"

#include <glib/gstdio.h>

#include "app/loader/pack/sp-pack-loader.h"
#include "app/loader/site/sp-site-loader.h"

/*
 * Packs for tests: the shipped one, and small ones made from a tree in one line a question, such
 * as `Q1 | yes>END+999 ; no>Q2 ; unsure?>END+999`. A question mark marks a “not sure” answer,
 * `me@you>Q2` says whom it is about, and `yes>END+SAFE+POL!POL` puts one in front.
 */

#define NAMESPACE "urn:signpost:content:1"
#define ANY_STATEMENT "<at-most id=\"st-most\" answers=\"50\">Short.</at-most>"

static void
write_file (const char *folder,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* Cuts off what follows @sign, and writes it as an attribute. */
static char *
take_attribute (char       *written,
                char        sign,
                const char *attribute)
{
  char *found = strchr (written, sign);

  if (found == NULL)
    return g_strdup ("");

  *found = '\0';

  return g_strdup_printf (" %s=\"%s\"", attribute, found + 1);
}

static void
append_answer (GString    *xml,
               const char *written)
{
  g_auto (GStrv) sides = g_strsplit (written, ">", 2);
  g_auto (GStrv) ends = NULL;
  g_autofree char *adds = NULL;
  g_autofree char *about = NULL;
  g_autofree char *lead = NULL;
  gsize length;
  gboolean not_sure;

  g_assert_cmpuint (g_strv_length (sides), ==, 2);
  about = take_attribute (sides[0], '@', "about");
  lead = take_attribute (sides[1], '!', "lead");
  ends = g_strsplit (sides[1], "+", -1);
  adds = g_strjoinv (" ", ends + 1);
  length = strlen (sides[0]);
  not_sure = g_str_has_suffix (sides[0], "?");
  if (not_sure)
    sides[0][length - 1] = '\0';

  g_string_append_printf (xml, "<answer id=\"%s\" next=\"%s\"", sides[0], ends[0]);
  if (*adds != '\0')
    g_string_append_printf (xml, " add=\"%s\"", adds);
  if (not_sure)
    g_string_append (xml, " not-sure=\"yes\"");
  g_string_append (xml, about);
  g_string_append (xml, lead);
  g_string_append (xml, "><label>An answer</label><because>So it is.</because></answer>\n");
}

static char *
make_questions (const char *tree)
{
  GString *xml = g_string_new ("<triage xmlns=\"" NAMESPACE "\">\n");
  g_auto (GStrv) lines = g_strsplit (tree, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) halves = g_strsplit (lines[i], "|", 2);
      g_auto (GStrv) answers = NULL;

      if (g_strv_length (halves) != 2)
        continue;

      g_string_append_printf (xml,
                              "<question id=\"%s\" sources=\"src\" reviewed=\"2026-01-01\" "
                              "review-by=\"2099-01-01\"><title>A question</title>"
                              "<why>A reason</why>\n", g_strstrip (halves[0]));
      answers = g_strsplit (halves[1], ";", -1);
      for (guint j = 0; answers[j] != NULL; j++)
        append_answer (xml, g_strstrip (answers[j]));
      g_string_append (xml, "</question>\n");
    }

  g_string_append (xml, "</triage>\n");

  return g_string_free (xml, FALSE);
}

static char *
make_destinations (const char * const *ids,
                   char              **ret_results)
{
  GString *xml = g_string_new ("<destinations xmlns=\"" NAMESPACE "\">\n");
  GString *results = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *level = g_str_equal (ids[i], "999") ? "emergency"
                          : g_ascii_isupper (ids[i][0]) ? "urgent" : "advice";

      g_string_append_printf (xml,
                              "<destination id=\"%s\" level=\"%s\" icon=\"phone\" "
                              "contacts=\"emergency\" sources=\"src\" reviewed=\"2026-01-01\" "
                              "review-by=\"2099-01-01\"><title>A title</title><name>A name</name>"
                              "<summary>A summary.</summary></destination>\n", ids[i], level);
      g_string_append_printf (results, "<destination ref=\"%s\"/>", ids[i]);
    }

  g_string_append (xml, "</destinations>\n");
  *ret_results = g_string_free (results, FALSE);

  return g_string_free (xml, FALSE);
}

/* Every destination the tree adds, in the order it first adds them, 999 before all. */
static GPtrArray *
find_destinations (const char *tree)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRegex) regex = g_regex_new ("\\+([A-Za-z0-9]+)", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_ptr_array_add (ids, g_strdup ("999"));
  g_regex_match (regex, tree, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *id = g_match_info_fetch (match, 1);

      if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, g_steal_pointer (&id));
    }
  g_ptr_array_add (ids, NULL);

  return ids;
}

static void
copy_interface (const char *folder)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (SP_TEST_CONTENT "/interface.xml", &text, NULL, &error);
  g_assert_no_error (error);
  write_file (folder, "interface.xml", text);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_unlink (path);
    }

  g_rmdir (folder);
}

/**
 * test_pack_load_shipped:
 *
 * Returns: (transfer full): the content that ships; the test ends if it has any problem
 */
SpPack *
test_pack_load_shipped (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  SpPack *pack = sp_pack_load (SP_TEST_CONTENT, problems);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      g_autofree char *line = sp_problem_to_string (sp_problems_get (problems, i));

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);
  g_assert_nonnull (pack);

  return pack;
}

/**
 * test_pack_load_tree:
 * @tree: a tree, one question a line
 * @statements: (nullable): XML for the statements
 * @problems: where to put what the loader finds
 *
 * Writes a small pack around a tree and loads it like any other.
 *
 * Returns: (transfer full) (nullable): the pack, or %NULL when it has errors
 */
SpPack *
test_pack_load_tree (const char *tree,
                     const char *statements,
                     SpProblems *problems)
{
  g_autofree char *folder = g_dir_make_tmp ("signpost-test-XXXXXX", NULL);
  g_autoptr (GPtrArray) ids = find_destinations (tree);
  g_autofree char *questions = make_questions (tree);
  g_autofree char *results = NULL;
  g_autofree char *destinations = make_destinations ((const char * const *) ids->pdata, &results);
  g_autofree char *statements_xml =
    g_strdup_printf ("<statements xmlns=\"" NAMESPACE "\">%s</statements>",
                     statements != NULL ? statements : ANY_STATEMENT);
  g_autofree char *pack_xml =
    g_strdup_printf ("<pack xmlns=\"" NAMESPACE "\" id=\"test\" version=\"1\" date=\"2026-01-01\" "
                     "language=\"en-GB\" start=\"Q1\"><title>A test</title>"
                     "<topics><topic ref=\"top\"/></topics><results>%s</results><numbers>"
                     "<group id=\"grp\"><title>Numbers</title><contact ref=\"emergency\"/></group>"
                     "</numbers></pack>", results);
  SpPack *pack;

  g_assert_nonnull (folder);
  write_file (folder, "pack.xml", pack_xml);
  copy_interface (folder);
  write_file (folder, "triage/questions.xml", questions);
  write_file (folder, "triage/destinations.xml", destinations);
  write_file (folder, "triage/statements.xml", statements_xml);
  write_file (folder, "topics/top.xml",
              "<topic xmlns=\"" NAMESPACE "\" id=\"top\" icon=\"book\"><title>A topic</title>"
              "<summary>About it.</summary><page id=\"top-page\" sources=\"src\" "
              "reviewed=\"2026-01-01\" review-by=\"2099-01-01\"><title>A page</title>"
              "<p id=\"p1\">Words.</p></page></topic>");
  write_file (folder, "contacts/contacts.xml",
              "<contacts xmlns=\"" NAMESPACE "\"><contact id=\"emergency\" scope=\"national\" "
              "number=\"999\" by=\"phone\" always=\"yes\" cost=\"free\" read=\"2026-01-01\" "
              "review-by=\"2099-01-01\" sources=\"src\"><name>Emergency</name><for>Danger</for>"
              "</contact><contact id=\"police\" scope=\"national\" number=\"101\" by=\"phone\" "
              "always=\"yes\" read=\"2026-01-01\" review-by=\"2099-01-01\" sources=\"src\">"
              "<name>Police</name><for>Crime</for></contact><contact id=\"adult-social-care\" "
              "scope=\"local\" required=\"no\"><name>Council</name><for>Advice</for></contact>"
              "</contacts>");
  write_file (folder, "sources/sources.xml",
              "<sources xmlns=\"" NAMESPACE "\"><source id=\"src\"><title>A source</title>"
              "<publisher>Somebody</publisher></source></sources>");

  pack = sp_pack_load (folder, problems);
  remove_folder (folder);

  return pack;
}

/* The site that ships as an example. */
SpSite *
test_site_load_example (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  SpSite *site = sp_site_load (SP_TEST_SITE, problems);

  g_assert_cmpuint (sp_problems_get_n_errors (problems), ==, 0);
  g_assert_nonnull (site);

  return site;
}

/**
 * test_pack_list_ids:
 * @items: (element-type SpItem): some items
 *
 * Returns: (transfer full): their ids, as an attribute names them
 */
char *
test_pack_list_ids (GPtrArray *items)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            sp_item_get_id (g_ptr_array_index (items, i)));

  return g_string_free (ids, FALSE);
}
