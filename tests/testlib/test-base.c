/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-base.h"

#include <glib/gstdio.h>
#include <string.h>

#include "app/loader/pack/sp-pack-loader.h"
#include "app/model/sp-interface-keys.h"

static char *scratch;           /* (owned): where the packs of a test are put together */

char *
test_base_get_path (const char *name,
                    const char *relative)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", "packs", name, relative, NULL);
}

void
test_base_write (const char *path,
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

void
test_base_copy (const char *from,
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
        test_base_copy (source, target);
      else if (!g_str_equal (name, "expected") && !g_str_equal (name, "absent"))
        {
          g_assert_true (g_file_get_contents (source, &data, &length, NULL));
          test_base_write (target, data, length);
        }
    }
}

void
test_base_remove (const char *path)
{
  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK) && g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
      const char *name;

      while ((name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          test_base_remove (child);
        }
    }

  g_remove (path);
}

char *
test_base_make_interface (void)
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

void
test_base_start (void)
{
  g_autofree char *base = test_base_get_path ("base", NULL);
  g_autofree char *interface = test_base_make_interface ();

  test_base_remove (TEST_BASE_PACK);
  test_base_copy (base, TEST_BASE_PACK);
  test_base_write (TEST_BASE_PACK "/interface.xml", interface, -1);
}

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

char *
test_base_load (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) pack = sp_pack_load (TEST_BASE_PACK, problems);

  g_assert_true ((pack != NULL) == (sp_problems_get_n_errors (problems) == 0));

  return list_problems (problems);
}

void
test_base_assert (const char *expected)
{
  g_autofree char *found = test_base_load ();
  g_autofree char *wanted = g_strconcat (expected, "\n", NULL);

  g_assert_cmpstr (found, ==, wanted);
}

char *
test_base_read (const char *file,
                gsize      *length)
{
  g_autofree char *path = test_base_get_path ("base", file);
  char *data;

  g_assert_true (g_file_get_contents (path, &data, length, NULL));

  return data;
}

void
test_base_init (const char *name)
{
  g_autofree char *template = g_strdup_printf ("signpost-%s-XXXXXX", name);

  scratch = g_dir_make_tmp (template, NULL);
  g_assert_cmpint (g_chdir (scratch), ==, 0);
}

void
test_base_clear (void)
{
  g_assert_cmpint (g_chdir ("/"), ==, 0);
  test_base_remove (scratch);
  g_clear_pointer (&scratch, g_free);
}
