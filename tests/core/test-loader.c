/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <libxml/xmlerror.h>
#include <string.h>
#include <unistd.h>

#include "app/loader/pack/sp-pack-files.h"
#include "app/loader/pack/sp-pack-loader.h"
#include "app/loader/xml/sp-bounds.h"
#include "app/loader/xml/sp-loader-rules.h"
#include "app/model/sp-interface-keys.h"

/*
 * What is said about packs that are wrong. fixtures/packs/base is a small pack that is right; every
 * other folder there holds only the files that differ from it, with the problems that must be
 * found, line for line, in a file `expected`. A file `absent` names files to take away.
 *
 * The words of the screens are not kept there: there is one for every key the program knows.
 */

#define PACK "pack"

static char *scratch;           /* (owned): where the packs of a test are put together */

/* --- Files. --- */

static char *
fixture_path (const char *name,
              const char *relative)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", "packs", name, relative, NULL);
}

static void
write_file (const char *path,
            const char *data,
            gssize      length)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  /* A file that is there would be overwritten from its beginning, and keep its end. */
  g_remove (path);
  g_file_set_contents_full (path, data, length, G_FILE_SET_CONTENTS_NONE, 0644, &error);
  g_assert_no_error (error);
}

static void
copy_tree (const char *from,
           const char *to)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *source = g_build_filename (from, name, NULL);
      g_autofree char *target = g_build_filename (to, name, NULL);
      g_autofree char *data = NULL;
      gsize length;

      if (g_file_test (source, G_FILE_TEST_IS_DIR))
        copy_tree (source, target);
      else if (!g_str_equal (name, "expected") && !g_str_equal (name, "absent"))
        {
          g_assert_true (g_file_get_contents (source, &data, &length, NULL));
          write_file (target, data, length);
        }
    }
}

static void
remove_tree (const char *path)
{
  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK) && g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
      const char *name;

      while ((name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          remove_tree (child);
        }
    }

  g_remove (path);
}

static char *
make_interface (void)
{
  guint n_keys;
  const SpInterfaceKey *keys = sp_interface_keys_get (&n_keys);
  GString *xml = g_string_new ("<interface xmlns=\"urn:signpost:content:1\">\n");

  for (guint i = 0; i < n_keys; i++)
    {
      g_auto (GStrv) gaps = g_strsplit (keys[i].gaps, " ", -1);

      g_string_append_printf (xml, "<text id=\"%s\">Words", keys[i].id);
      /* Where there is a choice of gaps, the first of them. */
      for (guint j = 0; gaps[j] != NULL; j++)
        g_string_append_printf (xml, " {%.*s}", (int) strcspn (gaps[j], "|"), gaps[j]);
      g_string_append (xml, "</text>\n");
    }

  g_string_append (xml, "</interface>\n");

  return g_string_free (xml, FALSE);
}

static void
start_pack (void)
{
  g_autofree char *base = fixture_path ("base", NULL);
  g_autofree char *interface = make_interface ();

  remove_tree (PACK);
  copy_tree (base, PACK);
  write_file (PACK "/interface.xml", interface, -1);
}

/* --- Problems. --- */

static char *
list_problems (SpProblems *problems)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      g_autofree char *line = sp_problem_to_string (sp_problems_get (problems, i));

      g_string_append_printf (lines, "%s\n", line);
    }

  return g_string_free (lines, FALSE);
}

static char *
load (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) pack = sp_pack_load (PACK, problems);

  g_assert_true ((pack != NULL) == (sp_problems_get_n_errors (problems) == 0));

  return list_problems (problems);
}

static void
assert_one_problem (const char *expected)
{
  g_autofree char *found = load ();
  g_autofree char *wanted = g_strconcat (expected, "\n", NULL);

  g_assert_cmpstr (found, ==, wanted);
}

/* --- Fixtures. --- */

static void
remove_absent (const char *name)
{
  g_autofree char *path = fixture_path (name, "absent");
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
  g_autofree char *folder = fixture_path (name, NULL);
  g_autofree char *expected_path = fixture_path (name, "expected");
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;

  start_pack ();
  copy_tree (folder, PACK);
  remove_absent (name);
  g_assert_true (g_file_get_contents (expected_path, &expected, NULL, NULL));

  found = load ();
  g_assert_cmpstr (found, ==, expected);
}

static void
test_base (void)
{
  g_autofree char *found = NULL;

  start_pack ();
  found = load ();
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
  g_autofree char *root = fixture_path (NULL, NULL);
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
  g_autofree char *interface = make_interface ();
  g_autoptr (GString) changed = g_string_new (interface);

  g_assert_cmpint (g_string_replace (changed, old, new, 1), ==, 1);
  start_pack ();
  write_file (PACK "/interface.xml", changed->str, -1);
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
      assert_one_problem (cases[i].expected);
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
      found = load ();
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
  fine = load ();
  g_assert_cmpstr (fine, ==, "");

  replace_in_interface (old, "{hour}, {hour-of-day}, {minutes}</text>");
  both = load ();
  g_assert_true (g_str_has_suffix (both, "error: the words “time-am-minutes” need exactly these "
                                         "gaps: {hour} or {hour-of-day}, {minutes} "
                                         "[interface-gap]\n"));
}

/* --- Folders. --- */

static void
test_folder_missing (void)
{
  remove_tree (PACK);
  assert_one_problem ("pack: error: there is no such folder; a pack is a folder with a pack.xml in "
                      "it [folder-missing]");

  write_file (PACK, "", 0);
  assert_one_problem ("pack: error: there is no such folder; a pack is a folder with a pack.xml in "
                      "it [folder-missing]");
}

static void
test_link_out (void)
{
  start_pack ();
  g_assert_cmpint (symlink ("/etc/hostname", PACK "/topics/host.xml"), ==, 0);
  assert_one_problem ("pack/topics/host.xml: error: this leads out of the pack’s folder; put the "
                      "file itself here [outside-folder]");

  start_pack ();
  g_rename (PACK "/sources", "sources");
  g_assert_cmpint (symlink ("../sources", PACK "/sources"), ==, 0);
  {
    g_autofree char *found = load ();

    g_assert_nonnull (strstr (found, "pack/sources: error: this leads out of the pack’s folder"));
  }
  remove_tree ("sources");
}

static void
test_link_inside (void)
{
  g_autofree char *found = NULL;

  start_pack ();
  g_rename (PACK "/sources/sources.xml", PACK "/sources/kept.txt");
  g_assert_cmpint (symlink ("kept.txt", PACK "/sources/sources.xml"), ==, 0);
  found = load ();
  g_assert_cmpstr (found, ==, "");
}

static void
test_pipe (void)
{
  start_pack ();
  g_assert_cmpint (mkfifo (PACK "/topics/pipe.xml", 0644), ==, 0);
  assert_one_problem ("pack/topics/pipe.xml: error: this is not an ordinary file but a device or "
                      "pipe; put a file in its place [file-not-regular]");
}

static void
test_hidden_files (void)
{
  g_autofree char *found = NULL;

  start_pack ();
  write_file (PACK "/topics/.staying-safe.xml.swp", "<", 1);
  write_file (PACK "/topics/staying-safe.xml~", "<", 1);
  write_file (PACK "/topics/README", "<", 1);
  write_file (PACK "/extra/more.xml", "<", 1);
  found = load ();
  g_assert_cmpstr (found, ==, "");
}

static void
test_too_many_files (void)
{
  start_pack ();
  for (guint i = 0; i <= SP_PACK_MAX_FILES; i++)
    {
      g_autofree char *path = g_strdup_printf (PACK "/topics/t%u.xml", i);
      int fd = g_open (path, O_CREAT | O_WRONLY, 0644);

      g_assert_cmpint (fd, >=, 0);
      g_close (fd, NULL);
    }

  assert_one_problem ("pack: error: this pack has more than 1000 files; put several topics or "
                      "questions into one [too-many-files]");
}

static void
test_file_name (void)
{
  start_pack ();
  write_file (PACK "/topics/caf\xe9.xml", "<", 1);
  assert_one_problem ("pack/topics: error: a file in this folder has a name that is not UTF-8; "
                      "rename it [file-name]");
}

/* Files with holes take no room, but are as long as others. */
static void
test_pack_too_big (void)
{
  g_autofree char *found = NULL;

  start_pack ();
  for (guint i = 0; i < 33; i++)
    {
      g_autofree char *path = g_strdup_printf (PACK "/topics/t%02u.xml", i);
      int fd = g_open (path, O_CREAT | O_WRONLY, 0644);

      g_assert_cmpint (ftruncate (fd, 8 * 1024 * 1024), ==, 0);
      g_close (fd, NULL);
    }

  found = load ();
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

  start_pack ();
  g_remove (PACK "/pack.xml");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpProblems) problems = sp_problems_new ();

      g_assert_null (sp_pack_load (cases[i].folder, problems));
      g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
      g_assert_cmpstr (sp_problems_get (problems, 0)->file, ==, cases[i].shown);
    }
}

static char *
read_base (const char *file,
           gsize      *length)
{
  g_autofree char *path = fixture_path ("base", file);
  char *data;

  g_assert_true (g_file_get_contents (path, &data, length, NULL));

  return data;
}

/* --- Limits. --- */

static char *
repeat (const char *before,
        const char *unit,
        gsize       n,
        const char *after)
{
  GString *text = g_string_new (before);

  for (gsize i = 0; i < n; i++)
    g_string_append (text, unit);

  return g_string_free (g_string_append (text, after), FALSE);
}

static void
assert_source_file (char       *xml,
                    const char *expected)
{
  g_autofree char *data = xml;

  start_pack ();
  write_file (PACK "/sources/more.xml", data, -1);
  assert_one_problem (expected);
}

#define OPEN "<sources xmlns=\"urn:signpost:content:1\">\n"
#define CLOSE "</sources>\n"

static void
test_limits (void)
{
  g_autofree char *names = NULL;
  GString *text;

  assert_source_file (repeat (OPEN "<!-- ", "long ", 1700000, "-->" CLOSE),
                      "pack/sources/more.xml: error: this file is larger than 8 MiB, which no "
                      "content file needs; split it into several files [file-too-big]");
  assert_source_file (repeat (OPEN, "<a/>", 1100000, CLOSE),
                      "pack/sources/more.xml:2: error: this file has more than a million parts up "
                      "to here; split it into several files [too-many-nodes]");
  assert_source_file (repeat (OPEN, "<!---->", 1100000, CLOSE),
                      "pack/sources/more.xml:2: error: this file has more than a million parts up "
                      "to here; split it into several files [too-many-nodes]");
  assert_source_file (repeat (OPEN, "<a>", 1000000, ""),
                      "pack/sources/more.xml:2: error: more than 64 elements stand inside one "
                      "another here; close those that are finished [too-deep]");
  assert_source_file (repeat (OPEN "<source id=\"", "long", 1000000, "\"/>" CLOSE),
                      "pack/sources/more.xml:2: error: an attribute here is longer than 16 KiB; "
                      "perhaps its closing quotation mark is missing [attribute-too-long]");
  assert_source_file (repeat (OPEN "<source ", "a='' ", 1000000, "/>" CLOSE),
                      "pack/sources/more.xml:2: error: an element here has more than 32 "
                      "attributes, which none needs; close it with “>” [too-many-attributes]");

  text = g_string_new (OPEN);
  for (guint i = 0; i < 500000; i++)
    g_string_append_printf (text, "<n%x/>", i);
  assert_source_file (g_string_free (g_string_append (text, CLOSE), FALSE),
                      "pack/sources/more.xml:2: error: this file has thousands of different names "
                      "for its elements and attributes; use the names that FORMAT.md lists "
                      "[too-many-names]");
}

static void
test_too_many_problems (void)
{
  g_autofree char *xml = repeat (OPEN, "<a/>\n", 50000, CLOSE);
  g_autoptr (SpProblems) problems = sp_problems_new ();

  start_pack ();
  write_file (PACK "/sources/more.xml", xml, -1);
  g_assert_null (sp_pack_load (PACK, problems));
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 1001);
  g_assert_cmpstr (sp_problems_get (problems, 0)->rule, ==, "too-many-problems");

  g_clear_pointer (&xml, g_free);
  g_clear_pointer (&problems, sp_problems_free);
  problems = sp_problems_new ();
  xml = repeat (OPEN, "&nothing;\n", 50000, CLOSE);
  write_file (PACK "/sources/more.xml", xml, -1);
  g_assert_null (sp_pack_load (PACK, problems));
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 1001);
}

static void
test_list_too_long (void)
{
  gsize length;
  g_autofree char *data = read_base ("pack.xml", &length);
  g_auto (GStrv) parts = g_strsplit (data, "<topic ref=\"staying-safe\"/>", 2);
  g_autofree char *xml = repeat (parts[0], "<topic ref=\"staying-safe\"/>\n", 1001, parts[1]);
  g_autofree char *found = NULL;

  start_pack ();
  write_file (PACK "/pack.xml", xml, -1);
  found = load ();
  g_assert_nonnull (strstr (found, "pack/pack.xml:1009: error: this list has more than 1000 "
                                   "entries; shorten it [list-too-long]\n"));
}

/* Lines are right beyond what libxml2 keeps in an element. */
static void
test_far_lines (void)
{
  g_autofree char *xml = repeat (OPEN, "\n", 70000,
                                 "<source\n id='far'><title>A</title><publisher/></source>\n"
                                 CLOSE);

  start_pack ();
  write_file (PACK "/sources/more.xml", xml, -1);
  assert_one_problem ("pack/sources/more.xml:70003: error: <publisher> has no words; write them, "
                      "or take it out [empty-text]");
}

/*
 * --- Damage. ---
 *
 * Every place takes minutes, so only with -m slow. Otherwise a third of the places are tried, which
 * still meets every construct of the format, and every bit of a byte.
 */

#define STEP 3

static const char * const base_files[] = {
  "pack.xml", "topics/staying-safe.xml", "triage/questions.xml", "triage/destinations.xml",
  "triage/statements.xml", "contacts/contacts.xml", "sources/sources.xml",
  "scenarios/scenarios.xml",
};

/* Written in place: making a new file each time would take longer than everything else. */
static void
overwrite (int         fd,
           const char *data,
           gsize       length)
{
  g_assert_cmpint (pwrite (fd, data, length, 0), ==, length);
  g_assert_cmpint (ftruncate (fd, length), ==, 0);
}

/* The parser has ways to complain that nobody hears on a kiosk; none of them may be taken. */
static int
catch_stderr (void)
{
  int kept = dup (STDERR_FILENO);
  int caught = g_open ("stderr", O_CREAT | O_TRUNC | O_WRONLY, 0644);

  g_assert_cmpint (dup2 (caught, STDERR_FILENO), >=, 0);
  g_close (caught, NULL);

  return kept;
}

static void
assert_nothing_caught (int kept)
{
  g_autofree char *text = NULL;

  g_assert_cmpint (dup2 (kept, STDERR_FILENO), >=, 0);
  g_close (kept, NULL);
  g_assert_true (g_file_get_contents ("stderr", &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "");
  g_assert_null (xmlGetLastError ());
}

/* A file cut short is refused wherever the cut is, but for white space at the end. */
static void
test_truncated (void)
{
  int kept = catch_stderr ();

  start_pack ();

  for (guint i = 0; i < G_N_ELEMENTS (base_files); i++)
    {
      g_autofree char *path = g_build_filename (PACK, base_files[i], NULL);
      gsize length;
      g_autofree char *data = read_base (base_files[i], &length);
      int fd = g_open (path, O_RDWR, 0);

      for (gsize cut = 0; cut < length - 1; cut += g_test_slow () ? 1 : STEP)
        {
          g_autofree char *found = NULL;

          overwrite (fd, data, cut);
          found = load ();
          g_assert_true (g_str_has_prefix (found, path));
        }

      overwrite (fd, data, length);
      g_close (fd, NULL);
    }

  assert_nothing_caught (kept);
}

/* A flipped bit may only change a word or a comment; anything else is refused with a message. */
static void
test_flipped (void)
{
  guint n_refused = 0;
  guint n = 0;
  int kept = catch_stderr ();

  start_pack ();

  for (guint i = 0; i < G_N_ELEMENTS (base_files); i++)
    {
      g_autofree char *path = g_build_filename (PACK, base_files[i], NULL);
      gsize length;
      g_autofree char *data = read_base (base_files[i], &length);
      int fd = g_open (path, O_RDWR, 0);

      for (gsize bit = 0; bit < length * 8; bit += g_test_slow () ? 1 : 8 * STEP + 1)
        {
          g_autofree char *found = NULL;

          data[bit / 8] ^= 1 << (bit % 8);
          overwrite (fd, data, length);
          data[bit / 8] ^= 1 << (bit % 8);
          found = load ();
          n_refused += *found != '\0';
          n++;
        }

      overwrite (fd, data, length);
      g_close (fd, NULL);
    }

  assert_nothing_caught (kept);
  g_test_message ("%u of %u flips are refused", n_refused, n);
  g_assert_cmpuint (n_refused, >, n / 2);
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
      g_autofree char *path = fixture_path (g_ptr_array_index (names, i), "expected");
      g_autofree char *expected = NULL;

      g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
      g_string_append (all, expected);
    }

  return g_string_free (all, FALSE);
}

/*
 * Every rule is met by a fixture, or by one of the tests above. Only two cannot be: nothing is
 * unreadable to an administrator, and the schema sees no file that the shapes refuse.
 */
static void
test_rules (void)
{
  const char * const elsewhere[] = {
    "attribute-too-long", "file-name", "file-not-regular", "file-too-big", "file-unreadable",
    "folder-missing", "interface-gap", "interface-missing", "interface-unknown", "list-too-long",
    "outside-folder", "pack-too-big", "schema", "too-many-files",
    "too-many-names", "too-many-nodes", "too-many-problems", NULL,
  };
  g_autofree char *expected = read_all_expected ();
  guint n_rules;
  const SpLoaderRule *rules = sp_loader_rules_list (&n_rules);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n_rules; i++)
    {
      g_autofree char *mark = g_strdup_printf ("[%s]\n", rules[i].id);

      g_assert_true (is_kebab_case (rules[i].id));
      g_assert_true (g_hash_table_add (ids, (char *) rules[i].id));
      g_assert_cmpstr (rules[i].what, !=, "");
      g_assert_cmpstr (rules[i].why, !=, "");
      g_assert_true (sp_loader_rules_lookup (rules[i].id) == &rules[i]);
      g_assert_true ((strstr (expected, mark) != NULL)
                     != g_strv_contains (elsewhere, rules[i].id));
    }

  g_assert_null (sp_loader_rules_lookup ("no-such-rule"));
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
  scratch = g_dir_make_tmp ("signpost-loader-XXXXXX", NULL);
  g_assert_cmpint (g_chdir (scratch), ==, 0);

  g_test_add_func ("/loader/base", test_base);
  add_fixtures (names);
  g_test_add_func ("/loader/interface", test_interface);
  g_test_add_func ("/loader/interface-gap", test_interface_gap);
  g_test_add_func ("/loader/interface-gap-choice", test_interface_gap_choice);
  g_test_add_func ("/loader/folder-missing", test_folder_missing);
  g_test_add_func ("/loader/link-out", test_link_out);
  g_test_add_func ("/loader/link-inside", test_link_inside);
  g_test_add_func ("/loader/pipe", test_pipe);
  g_test_add_func ("/loader/hidden-files", test_hidden_files);
  g_test_add_func ("/loader/too-many-files", test_too_many_files);
  g_test_add_func ("/loader/file-name", test_file_name);
  g_test_add_func ("/loader/pack-too-big", test_pack_too_big);
  g_test_add_func ("/loader/shown-names", test_shown_names);
  g_test_add_func ("/loader/limits", test_limits);
  g_test_add_func ("/loader/too-many-problems", test_too_many_problems);
  g_test_add_func ("/loader/list-too-long", test_list_too_long);
  g_test_add_func ("/loader/far-lines", test_far_lines);
  g_test_add_func ("/loader/truncated", test_truncated);
  g_test_add_func ("/loader/flipped", test_flipped);
  g_test_add_func ("/loader/rules", test_rules);

  status = g_test_run ();

  g_assert_cmpint (g_chdir ("/"), ==, 0);
  remove_tree (scratch);
  g_free (scratch);

  return status;
}
