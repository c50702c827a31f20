/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <libxml/xmlerror.h>
#include <string.h>
#include <unistd.h>

#include "app/loader/pack/sp-pack-loader.h"
#include "tests/testlib/test-base.h"

/*
 * What no author would write: files too large, too deep or too many, cut short, and with single
 * bits turned over. Each is answered with a problem, and none costs more than its share.
 */

#define PACK TEST_BASE_PACK

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

  test_base_start ();
  test_base_write (PACK "/sources/more.xml", data, -1);
  test_base_assert (expected);
}

#define OPEN "<sources xmlns=\"urn:signpost:content:1\">\n"
#define CLOSE "</sources>\n"

static void
test_limits (void)
{
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

  test_base_start ();
  test_base_write (PACK "/sources/more.xml", xml, -1);
  g_assert_null (sp_pack_load (PACK, problems));
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 1001);
  g_assert_cmpstr (sp_problems_get (problems, 0)->rule, ==, "too-many-problems");

  g_clear_pointer (&xml, g_free);
  g_clear_pointer (&problems, sp_problems_free);
  problems = sp_problems_new ();
  xml = repeat (OPEN, "&nothing;\n", 50000, CLOSE);
  test_base_write (PACK "/sources/more.xml", xml, -1);
  g_assert_null (sp_pack_load (PACK, problems));
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 1001);
}

static void
test_list_too_long (void)
{
  gsize length;
  g_autofree char *data = test_base_read ("pack.xml", &length);
  g_auto (GStrv) parts = g_strsplit (data, "<topic ref=\"staying-safe\"/>", 2);
  g_autofree char *xml = repeat (parts[0], "<topic ref=\"staying-safe\"/>\n", 1001, parts[1]);
  g_autofree char *found = NULL;

  test_base_start ();
  test_base_write (PACK "/pack.xml", xml, -1);
  found = test_base_load ();
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

  test_base_start ();
  test_base_write (PACK "/sources/more.xml", xml, -1);
  test_base_assert ("pack/sources/more.xml:70003: error: <publisher> has no words; write them, "
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

static void
assert_refused (const char *path)
{
  g_autofree char *found = test_base_load ();
  g_autofree char *beginning = g_strconcat (path, ":", NULL);

  g_assert_nonnull (strstr (found, beginning));
}

/*
 * A file cut short is refused wherever the cut is, but for white space at the end. It stands alone,
 * for that does not depend on the others.
 */
static void
test_truncated (void)
{
  int kept = catch_stderr ();

  for (guint i = 0; i < G_N_ELEMENTS (base_files); i++)
    {
      g_autofree char *path = g_build_filename (PACK, base_files[i], NULL);
      gsize length;
      g_autofree char *data = test_base_read (base_files[i], &length);
      int fd;

      test_base_remove (PACK);
      test_base_write (path, data, length);
      fd = g_open (path, O_RDWR, 0);
      for (gsize cut = 0; cut < length - 1; cut += g_test_slow () ? 1 : STEP)
        {
          overwrite (fd, data, cut);
          assert_refused (path);
        }

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

  test_base_start ();

  for (guint i = 0; i < G_N_ELEMENTS (base_files); i++)
    {
      g_autofree char *path = g_build_filename (PACK, base_files[i], NULL);
      gsize length;
      g_autofree char *data = test_base_read (base_files[i], &length);
      int fd = g_open (path, O_RDWR, 0);

      for (gsize bit = 0; bit < length * 8; bit += g_test_slow () ? 1 : 8 * STEP + 1)
        {
          g_autofree char *found = NULL;

          data[bit / 8] ^= 1 << (bit % 8);
          overwrite (fd, data, length);
          data[bit / 8] ^= 1 << (bit % 8);
          found = test_base_load ();
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

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  test_base_init ("damage");

  g_test_add_func ("/damage/limits", test_limits);
  g_test_add_func ("/damage/too-many-problems", test_too_many_problems);
  g_test_add_func ("/damage/list-too-long", test_list_too_long);
  g_test_add_func ("/damage/far-lines", test_far_lines);
  g_test_add_func ("/damage/truncated", test_truncated);
  g_test_add_func ("/damage/flipped", test_flipped);

  status = g_test_run ();
  test_base_clear ();

  return status;
}
