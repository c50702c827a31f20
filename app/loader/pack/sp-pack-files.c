/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pack-files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/loader/xml/sp-bounds.h"
#include "app/loader/xml/sp-seal.h"
#include "app/model/sp-rules.h"

/*
 * Which files make up a pack. A pack may have come from a stranger on a memory stick, so nothing
 * outside its folder is ever opened, whatever the folder holds.
 */

static const char * const folders[] = { "topics", "triage", "contacts", "sources", "scenarios" };

typedef struct
{
  const char *folder;           /* as the caller wrote it */
  char       *real_folder;      /* (owned): where it really is */
  GPtrArray  *files;            /* (owned): as problems name them */
  SpProblems *problems;
} Search;

/* A file that is not there is left to be reported by whoever opens it. */
static gboolean
is_inside (Search     *self,
           const char *path)
{
  g_autofree char *real_path = NULL;
  char *resolved = realpath (path, NULL);
  gsize length = strlen (self->real_folder);
  gboolean inside;

  if (resolved == NULL)
    return errno == ENOENT;

  real_path = g_strdup (resolved);
  free (resolved);
  inside = g_str_has_prefix (real_path, self->real_folder)
           && (real_path[length] == '/' || g_str_equal (self->real_folder, "/"));

  return inside;
}

static void
add_file (Search     *self,
          const char *relative)
{
  g_autofree char *path = g_build_filename (self->folder, relative, NULL);

  if (is_inside (self, path))
    g_ptr_array_add (self->files, g_steal_pointer (&path));
  else
    sp_rules_report (self->problems, "outside-folder", path, 0,
                     "this leads out of the pack’s folder; put the file itself here");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
report_name (Search     *self,
             const char *subfolder)
{
  g_autofree char *path = g_build_filename (self->folder, subfolder, NULL);

  sp_rules_report (self->problems, "file-name", path, 0,
                   "a file in this folder has a name that is not UTF-8; rename it");
}

/* Neither a file nor a folder, even at the end of a link. */
static gboolean
is_special (const char *path)
{
  struct stat info;

  return stat (path, &info) == 0 && !S_ISREG (info.st_mode) && !S_ISDIR (info.st_mode);
}

static void
report_special (Search     *self,
                const char *path)
{
  g_autofree char *shown = g_utf8_make_valid (path, -1);

  sp_rules_report (self->problems, "file-not-regular", shown, 0,
                   "this is not an ordinary file but a device or pipe; put a file in its place");
}

/*
 * Nothing reads what else lies there, but a pipe does not come with a pack that is meant well. What
 * is read is looked at then.
 */
static void
check_top (Search *self)
{
  static const char * const read[] = { "pack.xml", "interface.xml", SP_SEAL_FILE, NULL };
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      if (is_special (path) && !g_strv_contains (read, name))
        report_special (self, path);
    }
}

static void
add_entry (Search     *self,
           GPtrArray  *names,
           const char *subfolder,
           const char *name)
{
  g_autofree char *relative = g_build_filename (subfolder, name, NULL);
  g_autofree char *path = g_build_filename (self->folder, relative, NULL);

  if (is_special (path))
    {
      report_special (self, path);
      return;
    }

  /* Editors and version control keep such files beside the real ones. */
  if (*name == '.')
    return;

  if (!g_utf8_validate (name, -1, NULL))
    report_name (self, subfolder);
  else if (g_file_test (path, G_FILE_TEST_IS_DIR))
    sp_rules_report (self->problems, "unexpected-folder", path, 0,
                     "nothing is read from a folder here; move its files up into %s/",
                     subfolder);
  else if (g_str_has_suffix (name, ".xml"))
    g_ptr_array_add (names, g_steal_pointer (&relative));
}

static void
add_folder (Search     *self,
            const char *subfolder)
{
  g_autofree char *path = g_build_filename (self->folder, subfolder, NULL);
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (!is_inside (self, path))
    {
      sp_rules_report (self->problems, "outside-folder", path, 0,
                       "this leads out of the pack’s folder; put the folder itself here");
      return;
    }

  dir = g_dir_open (path, 0, NULL);
  if (dir == NULL)
    return;

  while (names->len <= SP_PACK_MAX_FILES && (name = g_dir_read_name (dir)) != NULL)
    add_entry (self, names, subfolder, name);

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    add_file (self, g_ptr_array_index (names, i));
}

static gboolean
check_number (Search *self)
{
  if (self->files->len <= SP_PACK_MAX_FILES)
    return TRUE;

  sp_rules_report (self->problems, "too-many-files", self->folder, 0,
                   "this pack has more than %d files; put several topics or questions into one",
                   SP_PACK_MAX_FILES);

  return FALSE;
}

static gboolean
open_folder (Search *self)
{
  char *resolved = realpath (self->folder, NULL);

  if (resolved == NULL || !g_file_test (resolved, G_FILE_TEST_IS_DIR))
    {
      free (resolved);
      sp_rules_report (self->problems, "folder-missing", self->folder, 0,
                       "there is no such folder; a pack is a folder with a pack.xml in it");
      return FALSE;
    }

  self->real_folder = g_strdup (resolved);
  free (resolved);

  return TRUE;
}

/**
 * sp_pack_files_list:
 * @folder: the folder of a pack
 * @problems: where to say what is wrong
 *
 * Lists the files of a pack, always in the same order, as paths that begin with @folder as it was
 * written.
 *
 * Returns: (transfer full) (nullable): the files, or %NULL after telling @problems why there are
 *   none to read
 */
GStrv
sp_pack_files_list (const char *folder,
                    SpProblems *problems)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *real_folder = NULL;
  Search self = { folder, NULL, files, problems };

  if (!open_folder (&self))
    return NULL;

  real_folder = self.real_folder;
  check_top (&self);
  add_file (&self, "pack.xml");
  add_file (&self, "interface.xml");
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    add_folder (&self, folders[i]);

  if (!check_number (&self))
    return NULL;

  g_ptr_array_add (files, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&files), FALSE);
}
