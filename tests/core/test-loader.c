/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "app/loader/pack/sp-pack-files.h"
#include "app/loader/pack/sp-pack-loader.h"
#include "app/loader/xml/sp-bounds.h"
#include "app/model/sp-interface-keys.h"
#include "app/model/sp-rules.h"
#include "tests/testlib/test-base.h"

/*
 * What is said about packs that are wrong. fixtures/packs/base is a small pack that is right; every
 * other folder there holds only the files that differ from it, with the problems that must be
 * found, line for line, in a file `expected`. A file `absent` names files to take away.
 */

#define PACK TEST_BASE_PACK

/* --- Fixtures. --- */

static void
remove_absent (const char *name)
{
  g_autofree char *path = test_base_get_path (name, "absent");
  g_autofree char *list = NULL;
  g_auto (GStrv) files = NULL;

  if (!g_file_get_contents (path, &list, NULL, NULL))
    return;

  files = g_strsplit (g_strchomp (list), "\n", -1);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *file = g_build_filename (PACK, files[i], NULL);

      g_assert_cmpint (g_remove (file), ==, 0);
    }
}

static void
test_fixture (gconstpointer data)
{
  const char *name = data;
  g_autofree char *folder = test_base_get_path (name, NULL);
  g_autofree char *expected_path = test_base_get_path (name, "expected");
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;

  test_base_start ();
  test_base_copy (folder, PACK);
  remove_absent (name);
  g_assert_true (g_file_get_contents (expected_path, &expected, NULL, NULL));

  found = test_base_load ();
  g_assert_cmpstr (found, ==, expected);
}

static void
test_base (void)
{
  g_autofree char *found = NULL;

  test_base_start ();
  found = test_base_load ();
  g_assert_cmpstr (found, ==, "");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static GPtrArray *
list_fixtures (void)
{
  g_autofree char *root = test_base_get_path (NULL, NULL);
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (!g_str_equal (name, "base"))
        g_ptr_array_add (names, g_strdup (name));
    }

  g_ptr_array_sort (names, compare_names);

  return names;
}

/* --- The words of the screens. --- */

static void
replace_in_interface (const char *old,
                      const char *new)
{
  g_autofree char *interface = test_base_make_interface ();
  g_autoptr (GString) changed = g_string_new (interface);

  g_assert_cmpint (g_string_replace (changed, old, new, 1), ==, 1);
  test_base_start ();
  test_base_write (PACK "/interface.xml", changed->str, -1);
}

static void
test_interface (void)
{
  const struct
  {
    const char *old;
    const char *new;
    const char *expected;
  } cases[] = {
    { "<text id=\"app-name\">Words</text>\n", "",
      "pack/interface.xml:1: error: the words “app-name” are missing, which a screen asks for; "
      "write <text id=\"app-name\">…</text> [interface-missing]" },
    { "<text id=\"app-name\">Words</text>",
      "<text id=\"app-name\">Words</text><text id=\"bar-bakc\">Back</text>",
      "pack/interface.xml:2: error: no screen asks for the words “bar-bakc”; take them out; did "
      "you mean “bar-back”? [interface-unknown]" },
    { "<text id=\"app-name\">Words</text>",
      "<text id=\"app-name\">Words</text><text id=\"app-name\">More</text>",
      "pack/interface.xml:2: error: the words “app-name” stand twice in this file; keep one of "
      "them [duplicate-id]" },
    { "<text id=\"app-name\">Words</text>", "<text id=\"app-name\"> </text>",
      "pack/interface.xml:2: error: <text> has no words; write them, or take it out [empty-text]" },
    { "<text id=\"app-name\">Words</text>", "<text id=\"app-name\">Words {time}</text>",
      "pack/interface.xml:2: error: the words “app-name” have no gaps; take the braces out "
      "[interface-gap]" },
    { "<text id=\"app-name\">Words</text>", "<text id=\"app-name\">Words {time</text>",
      "pack/interface.xml:2: error: the words “app-name” have no gaps; take the braces out "
      "[interface-gap]" },
    { "<text id=\"app-name\">Words</text>", "<text id=\"app-name\">Words 2</text>",
      "pack/interface.xml:2: error: “Words 2” has a figure in it; write <number>…</number> around "
      "it, or <phone ref=\"…\"/> for a number to call [digit-in-words]" },
    { "<text id=\"app-name\">Words</text>",
      "<text id=\"app-name\">Words <phone ref=\"nobody\"/></text>",
      "pack/interface.xml:2: error: “nobody” in ref=\"…\" names a contact that this pack does not "
      "have [dangling-reference]" },
    { "<text id=\"app-name\">", "<text name=\"app-name\">",
      "pack/interface.xml:1: error: the words “app-name” are missing, which a screen asks for; "
      "write <text id=\"app-name\">…</text> [interface-missing]\n"
      "pack/interface.xml:2: error: <text> needs the attribute id; write id=\"…\" "
      "[missing-attribute]\n"
      "pack/interface.xml:2: error: <text> has no attribute “name” (it may have: id) "
      "[unknown-attribute]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      replace_in_interface (cases[i].old, cases[i].new);
      test_base_assert (cases[i].expected);
    }
}

static const SpInterfaceKey *
find_key_with_gaps (guint n_gaps)
{
  guint n_keys;
  const SpInterfaceKey *keys = sp_interface_keys_get (&n_keys);

  for (guint i = 0; i < n_keys; i++)
    {
      g_auto (GStrv) gaps = g_strsplit (keys[i].gaps, " ", -1);

      if (g_strv_length (gaps) == n_gaps)
        return &keys[i];
    }

  g_assert_not_reached ();
}

static void
test_interface_gap (void)
{
  const char * const wrong[] = {
    "", " {%s} {nothing}", " {nothing}", " {%s} }", " %s}", " {{%s}}",
  };
  const SpInterfaceKey *key = find_key_with_gaps (1);
  g_autofree char *old = g_strdup_printf ("Words {%s}</text>", key->gaps);

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_auto (GStrv) parts = g_strsplit (wrong[i], "%s", 2);
      g_autofree char *gap = g_strjoinv (key->gaps, parts);
      g_autofree char *new = g_strdup_printf ("Words%s</text>", gap);
      g_autofree char *found = NULL;
      g_autofree char *sentence = g_strdup_printf ("error: the words “%s” need exactly these gaps: "
                                                   "{%s} [interface-gap]\n", key->id, key->gaps);

      replace_in_interface (old, new);
      found = test_base_load ();
      g_assert_true (g_str_has_suffix (found, sentence));
      g_assert_null (strchr (found, '\n')[1] != '\0' ? found : NULL);
    }
}

/* An hour may be told by the twelve or by the twenty-four, but not by both. */
static void
test_interface_gap_choice (void)
{
  const char *old = "Words {hour} {minutes}</text>";
  g_autofree char *fine = NULL;
  g_autofree char *both = NULL;

  replace_in_interface (old, "{hour-of-day}:{minutes}</text>");
  fine = test_base_load ();
  g_assert_cmpstr (fine, ==, "");

  replace_in_interface (old, "{hour}, {hour-of-day}, {minutes}</text>");
  both = test_base_load ();
  g_assert_true (g_str_has_suffix (both, "error: the words “time-am-minutes” need exactly these "
                                         "gaps: {hour} or {hour-of-day}, {minutes} "
                                         "[interface-gap]\n"));
}

/* --- Folders. --- */

static void
test_folder_missing (void)
{
  test_base_remove (PACK);
  test_base_assert ("pack: error: there is no such folder; a pack is a folder with a pack.xml in "
                    "it [folder-missing]");

  test_base_write (PACK, "", 0);
  test_base_assert ("pack: error: there is no such folder; a pack is a folder with a pack.xml in "
                    "it [folder-missing]");
}

static void
test_link_out (void)
{
  test_base_start ();
  g_assert_cmpint (symlink ("/etc/hostname", PACK "/topics/host.xml"), ==, 0);
  test_base_assert ("pack/topics/host.xml: error: this leads out of the pack’s folder; put the "
                    "file itself here [outside-folder]");

  test_base_start ();
  g_rename (PACK "/sources", "sources");
  g_assert_cmpint (symlink ("../sources", PACK "/sources"), ==, 0);
  {
    g_autofree char *found = test_base_load ();

    g_assert_nonnull (strstr (found, "pack/sources: error: this leads out of the pack’s folder"));
  }
  test_base_remove ("sources");
}

static void
test_link_inside (void)
{
  g_autofree char *found = NULL;

  test_base_start ();
  g_rename (PACK "/sources/sources.xml", PACK "/sources/kept.txt");
  g_assert_cmpint (symlink ("kept.txt", PACK "/sources/sources.xml"), ==, 0);
  found = test_base_load ();
  g_assert_cmpstr (found, ==, "");
}

/* Whether it would be read or not. */
static void
test_pipe (void)
{
  static const char * const names[] = {
    "topics/pipe.xml", "topics/pipe", "triage/.pipe", "pipe", "pack.xml", "interface.xml",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (PACK, names[i], NULL);
      g_autofree char *expected =
        g_strdup_printf ("pack/%s: error: this is not an ordinary file but a device or pipe; put "
                         "a file in its place [file-not-regular]", names[i]);

      test_base_start ();
      g_remove (path);
      g_assert_cmpint (mkfifo (path, 0644), ==, 0);
      test_base_assert (expected);
    }
}

static void
test_device (void)
{
  test_base_start ();
  g_assert_cmpint (symlink ("/dev/zero", PACK "/sources/zero"), ==, 0);
  test_base_assert ("pack/sources/zero: error: this is not an ordinary file but a device or pipe; "
                    "put a file in its place [file-not-regular]");
}

static void
test_hidden_files (void)
{
  g_autofree char *found = NULL;

  test_base_start ();
  test_base_write (PACK "/topics/.staying-safe.xml.swp", "<", 1);
  test_base_write (PACK "/topics/staying-safe.xml~", "<", 1);
  test_base_write (PACK "/topics/README", "<", 1);
  test_base_write (PACK "/extra/more.xml", "<", 1);
  found = test_base_load ();
  g_assert_cmpstr (found, ==, "");
}

static void
test_too_many_files (void)
{
  test_base_start ();
  for (guint i = 0; i <= SP_PACK_MAX_FILES; i++)
    {
      g_autofree char *path = g_strdup_printf (PACK "/topics/t%u.xml", i);
      int fd = g_open (path, O_CREAT | O_WRONLY, 0644);

      g_assert_cmpint (fd, >=, 0);
      g_close (fd, NULL);
    }

  test_base_assert ("pack: error: this pack has more than 1000 files; put several topics or "
                    "questions into one [too-many-files]");
}

static void
test_file_name (void)
{
  test_base_start ();
  test_base_write (PACK "/topics/caf\xe9.xml", "<", 1);
  test_base_assert ("pack/topics: error: a file in this folder has a name that is not UTF-8; "
                    "rename it [file-name]");
}

/* Files with holes take no room, but are as long as others. */
static void
test_pack_too_big (void)
{
  g_autofree char *found = NULL;

  test_base_start ();
  for (guint i = 0; i < 33; i++)
    {
      g_autofree char *path = g_strdup_printf (PACK "/topics/t%02u.xml", i);
      int fd = g_open (path, O_CREAT | O_WRONLY, 0644);

      g_assert_cmpint (ftruncate (fd, 8 * 1024 * 1024), ==, 0);
      g_close (fd, NULL);
    }

  found = test_base_load ();
  g_assert_nonnull (strstr (found, "pack/topics/t31.xml: error: up to here the files of this pack "
                                   "have more than 256 MiB together, which no kiosk can hold; make "
                                   "a smaller pack [pack-too-big]\n"));
  g_assert_null (strstr (found, "t32.xml"));
}

/* Whatever way the folder is written, problems name files in the same way. */
static void
test_shown_names (void)
{
  const struct
  {
    const char *folder;
    const char *shown;
  } cases[] = {
    { "pack", "pack/pack.xml" },
    { "pack/", "pack/pack.xml" },
    { "./pack", "./pack/pack.xml" },
    { "pack/../pack", "pack/../pack/pack.xml" },
  };

  test_base_start ();
  g_remove (PACK "/pack.xml");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpProblems) problems = sp_problems_new ();

      g_assert_null (sp_pack_load (cases[i].folder, problems));
      g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
      g_assert_cmpstr (sp_problems_get (problems, 0)->file, ==, cases[i].shown);
    }
}

/* --- Rules. --- */

static gboolean
is_kebab_case (const char *id)
{
  return g_regex_match_simple ("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", id, 0, 0);
}

static char *
read_all_expected (void)
{
  g_autoptr (GPtrArray) names = list_fixtures ();
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = test_base_get_path (g_ptr_array_index (names, i), "expected");
      g_autofree char *expected = NULL;

      g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
      g_string_append (all, expected);
    }

  return g_string_free (all, FALSE);
}

/*
 * Every rule is met by a fixture, or by one of the tests here, in test-damage.c, and for seals in
 * test-commands.py. Only two cannot
 * be: nothing is unreadable to an administrator, and the schema sees no file that the shapes
 * refuse.
 */
static void
test_rules (void)
{
  const char * const elsewhere[] = {
    "attribute-too-long", "file-name", "file-not-regular", "file-too-big", "file-unreadable",
    "folder-missing", "interface-gap", "interface-missing", "interface-unknown", "list-too-long",
    "outside-folder", "pack-too-big", "schema", "seal-broken", "seal-line", "seal-missing",
    "seal-unlisted", "too-many-files", "too-many-names", "too-many-nodes", "too-many-problems",
    NULL,
  };
  g_autofree char *expected = read_all_expected ();
  guint n_rules;
  const SpRule *rules = sp_rules_list (SP_RULES_LOADER, &n_rules);

  for (guint i = 0; i < n_rules; i++)
    {
      g_autofree char *mark = g_strdup_printf ("[%s]\n", rules[i].id);

      g_assert_true (is_kebab_case (rules[i].id));
      g_assert_nonnull (rules[i].what);
      g_assert_nonnull (rules[i].why);
      g_assert_true (sp_rules_lookup (rules[i].id) == &rules[i]);
      g_assert_true ((strstr (expected, mark) != NULL)
                     != g_strv_contains (elsewhere, rules[i].id));
    }

  g_assert_null (sp_rules_lookup ("no-such-rule"));
}

/* --- The program. --- */

static void
add_fixtures (GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *path = g_strconcat ("/loader/fixture/", name, NULL);

      g_test_add_data_func (path, name, test_fixture);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) names = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);

  names = list_fixtures ();
  test_base_init ("loader");

  g_test_add_func ("/loader/base", test_base);
  add_fixtures (names);
  g_test_add_func ("/loader/interface", test_interface);
  g_test_add_func ("/loader/interface-gap", test_interface_gap);
  g_test_add_func ("/loader/interface-gap-choice", test_interface_gap_choice);
  g_test_add_func ("/loader/folder-missing", test_folder_missing);
  g_test_add_func ("/loader/link-out", test_link_out);
  g_test_add_func ("/loader/link-inside", test_link_inside);
  g_test_add_func ("/loader/pipe", test_pipe);
  g_test_add_func ("/loader/device", test_device);
  g_test_add_func ("/loader/hidden-files", test_hidden_files);
  g_test_add_func ("/loader/too-many-files", test_too_many_files);
  g_test_add_func ("/loader/file-name", test_file_name);
  g_test_add_func ("/loader/pack-too-big", test_pack_too_big);
  g_test_add_func ("/loader/shown-names", test_shown_names);
  g_test_add_func ("/loader/rules", test_rules);

  status = g_test_run ();
  test_base_clear ();

  return status;
}
