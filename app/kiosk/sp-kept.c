/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For syncfs(2). */
#define _GNU_SOURCE

#include "sp-kept.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "app/loader/pack/sp-pack-files.h"
#include "app/loader/xml/sp-file.h"
#include "app/loader/xml/sp-seal.h"
#include "app/model/sp-rules.h"

/*
 * The last content, site and translations that were right, in a folder of the kiosk’s own: what it
 * begins with when it is started on files that are broken. A link “good” leads to the copy that
 * counts, and a copy counts only once it is whole, was read again and found right. Power may go
 * at any time: the link leads to the one or to the other.
 */

#define LINK "good"
#define COPY "copy-XXXXXX"

/* Of the translations; what else lies there is not asked for. */
static const char * const po_folders[] = { "", "glossary", "signed" };
static const char * const po_endings[] = { ".po", ".ini", ".txt" };

typedef struct
{
  GPtrArray  *names;            /* (element-type utf8): in the copy */
  GPtrArray  *contents;         /* (element-type GBytes) */
  GString    *seal;
  SpProblems *problems;
} Copy;

static void
report (SpProblems *problems,
        const char *state,
        const char *doing,
        const char *why)
{
  sp_rules_report (problems, "kept-unwritable", state, 0,
                   "what is shown cannot be kept here (%s: %s); let the program’s user write "
                   "to this folder, and see that the disk has room", doing, why);
}

static gboolean
report_errno (SpProblems *problems,
              const char *state,
              const char *doing)
{
  report (problems, state, doing, g_strerror (errno));

  return FALSE;
}

/* --- What is copied. --- */

static void
copy_file (Copy       *copy,
           const char *path,
           const char *name)
{
  GBytes *bytes = sp_file_read (path, path, copy->problems);

  if (bytes == NULL)
    return;

  sp_seal_add_line (copy->seal, name, bytes);
  g_ptr_array_add (copy->names, g_strdup (name));
  g_ptr_array_add (copy->contents, bytes);
}

static void
copy_content (Copy       *copy,
              const char *folder)
{
  g_auto (GStrv) files = sp_pack_files_list (folder, copy->problems);

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    {
      const char *relative = files[i] + strlen (folder);
      g_autofree char *name = g_build_filename ("content", relative, NULL);

      copy_file (copy, files[i], name);
    }
}

static gboolean
is_of_translations (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (po_endings); i++)
    {
      if (*name != '.' && g_str_has_suffix (name, po_endings[i]))
        return TRUE;
    }

  return FALSE;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
copy_po_folder (Copy       *copy,
                const char *folder,
                const char *within)
{
  g_autofree char *path = g_build_filename (folder, within, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *found;

  while (dir != NULL && (found = g_dir_read_name (dir)) != NULL)
    {
      if (is_of_translations (found))
        g_ptr_array_add (names, g_strdup (found));
    }

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *from = g_build_filename (path, name, NULL);
      g_autofree char *to = g_build_filename ("po", within, name, NULL);

      copy_file (copy, from, to);
    }
}

static void
copy_clear (Copy *copy)
{
  g_clear_pointer (&copy->names, g_ptr_array_unref);
  g_clear_pointer (&copy->contents, g_ptr_array_unref);
  g_string_free (copy->seal, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Copy, copy_clear)

static void
copy_all (Copy              *copy,
          const SpKeptFiles *files,
          SpProblems        *problems)
{
  copy->names = g_ptr_array_new_with_free_func (g_free);
  copy->contents = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  copy->seal = g_string_new (NULL);
  copy->problems = problems;
  copy_content (copy, files->content);
  copy_file (copy, files->site, "site.xml");
  for (guint i = 0; files->po != NULL && i < G_N_ELEMENTS (po_folders); i++)
    copy_po_folder (copy, files->po, po_folders[i]);
}

/* --- Where it is written. --- */

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL
                                                                    : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }

  g_remove (path);
}

/* What an earlier start had begun and never finished, or has become old. */
static void
remove_others (const char *state,
               const char *kept)
{
  g_autoptr (GDir) dir = g_dir_open (state, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (state, name, NULL);

      if (g_str_has_prefix (name, "copy-") && g_strcmp0 (name, kept) != 0)
        remove_all (path);
    }
}

static gboolean
write_file (const char *folder,
            const char *name,
            const char *data,
            gsize       length,
            SpProblems *problems)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  if (g_mkdir_with_parents (parent, 0700) != 0)
    return report_errno (problems, parent, "making a folder");

  if (g_file_set_contents_full (path, data, length, G_FILE_SET_CONTENTS_NONE, 0600, &error))
    return TRUE;

  report (problems, path, "writing", error->message);

  return FALSE;
}

static gboolean
write_all (const Copy *copy,
           const char *folder,
           SpProblems *problems)
{
  for (guint i = 0; i < copy->names->len; i++)
    {
      gsize length;
      const char *data = g_bytes_get_data (g_ptr_array_index (copy->contents, i), &length);

      if (!write_file (folder, g_ptr_array_index (copy->names, i), data, length, problems))
        return FALSE;
    }

  return write_file (folder, SP_SEAL_FILE, copy->seal->str, copy->seal->len, problems);
}

/* On the disk, and not only on the way to it. */
static gboolean
flush (const char *state,
       SpProblems *problems)
{
  int fd = g_open (state, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  gboolean flushed = fd >= 0 && syncfs (fd) == 0;

  if (!flushed)
    report_errno (problems, state, "writing it to the disk");
  if (fd >= 0)
    close (fd);

  return flushed;
}

/* In one step: whoever looks finds the one copy or the other. */
static gboolean
turn_link (const char *state,
           const char *folder,
           SpProblems *problems)
{
  g_autofree char *link = g_build_filename (state, LINK, NULL);
  g_autofree char *new_link = g_build_filename (state, LINK ".new", NULL);
  g_autofree char *name = g_path_get_basename (folder);

  g_remove (new_link);
  if (symlink (name, new_link) != 0 || g_rename (new_link, link) != 0)
    return report_errno (problems, state, "putting it in its place");

  return TRUE;
}

static void
name_files (const char  *folder,
            SpKeptFiles *ret_files)
{
  ret_files->content = g_build_filename (folder, "content", NULL);
  ret_files->site = g_build_filename (folder, "site.xml", NULL);
  ret_files->po = g_build_filename (folder, "po", NULL);
}

static gboolean
write_copy (const Copy      *copy,
            const char      *state,
            const char      *folder,
            SpKeptCheckFunc  check,
            SpProblems      *problems)
{
  g_auto (SpKeptFiles) files = { NULL };
  g_autofree char *name = g_path_get_basename (folder);

  name_files (folder, &files);
  if (!write_all (copy, folder, problems) || !flush (state, problems))
    return FALSE;

  /* It changed meanwhile; when that is over, it is copied again. */
  if (!check (&files))
    return FALSE;

  if (!turn_link (state, folder, problems) || !flush (state, problems))
    return FALSE;

  remove_others (state, name);

  return TRUE;
}

static gboolean
is_as_sealed (const char *folder)
{
  g_autoptr (SpProblems) found = sp_problems_new ();
  g_autoptr (SpSeal) seal = sp_seal_read (folder, found);
  g_autoptr (GPtrArray) names = seal != NULL ? sp_seal_list (seal) : NULL;

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);
      g_autoptr (GBytes) bytes = sp_file_read (path, path, found);

      if (bytes != NULL)
        sp_seal_check (seal, path, bytes, found);
    }

  return seal != NULL && sp_problems_get_n (found) == 0;
}

/* What was kept may have been damaged since, and is of no use on a bad day then. */
static gboolean
is_kept (const char *state,
         const Copy *copy)
{
  g_autofree char *folder = g_build_filename (state, LINK, NULL);
  g_autofree char *path = g_build_filename (folder, SP_SEAL_FILE, NULL);
  g_autofree char *seal = NULL;

  return g_file_get_contents (path, &seal, NULL, NULL) && g_str_equal (seal, copy->seal->str)
         && is_as_sealed (folder);
}

/**
 * sp_kept_save:
 * @state: the folder of the kiosk's own
 * @files: what is shown
 * @check: says whether the copy can be shown
 * @problems: where to say why it cannot be kept
 *
 * Keeps what is shown, unless it is kept already. Where that fails, what was kept before still is.
 *
 * Returns: whether it is kept
 */
gboolean
sp_kept_save (const char        *state,
              const SpKeptFiles *files,
              SpKeptCheckFunc    check,
              SpProblems        *problems)
{
  g_auto (Copy) copy = { NULL };
  g_autofree char *folder = NULL;

  g_return_val_if_fail (state != NULL && files != NULL && check != NULL, FALSE);

  copy_all (&copy, files, problems);
  if (is_kept (state, &copy))
    return TRUE;

  folder = g_build_filename (state, COPY, NULL);
  if (g_mkdtemp_full (folder, 0700) == NULL)
    return report_errno (problems, state, "making a folder");

  if (write_copy (&copy, state, folder, check, problems))
    return TRUE;

  remove_all (folder);

  return FALSE;
}

/**
 * sp_kept_find:
 * @state: the folder of the kiosk's own
 * @ret_files: (out): where what was kept is; to be cleared
 * @problems: where to say that it is damaged
 *
 * Returns: whether something was kept, and is as it was
 */
gboolean
sp_kept_find (const char  *state,
              SpKeptFiles *ret_files,
              SpProblems  *problems)
{
  g_autofree char *link = NULL;
  g_autofree char *name = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (state != NULL && ret_files != NULL, FALSE);

  link = g_build_filename (state, LINK, NULL);
  name = g_file_read_link (link, NULL);
  if (name == NULL || strchr (name, '/') != NULL)
    return FALSE;

  folder = g_build_filename (state, name, NULL);
  if (!is_as_sealed (folder))
    {
      sp_rules_report (problems, "kept-broken", folder, 0,
                       "what was kept here for a bad day is damaged, and not used; look whether "
                       "the disk is failing");
      return FALSE;
    }

  name_files (folder, ret_files);

  return TRUE;
}

/**
 * sp_kept_get_time:
 * @files: where what was kept is
 *
 * Returns: (transfer full) (nullable): when it was kept
 */
GDateTime *
sp_kept_get_time (const SpKeptFiles *files)
{
  GStatBuf info;

  if (files->site == NULL || g_stat (files->site, &info) != 0)
    return NULL;

  return g_date_time_new_from_unix_local (info.st_mtime);
}

/**
 * sp_kept_count_start:
 * @state: the folder of the kiosk’s own
 *
 * Counts that the program has started.
 *
 * Returns: how often it has, or 0 where that cannot be written down
 */
guint64
sp_kept_count_start (const char *state)
{
  g_autofree char *path = g_build_filename (state, "starts", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  guint64 n = 0;

  if (g_file_get_contents (path, &before, NULL, NULL))
    n = g_ascii_strtoull (before, NULL, 10);
  after = g_strdup_printf ("%" G_GUINT64_FORMAT "\n", ++n);

  return g_file_set_contents (path, after, -1, NULL) ? n : 0;
}

/**
 * sp_kept_files_clear:
 * @files: names of files
 *
 * Frees them.
 */
void
sp_kept_files_clear (SpKeptFiles *files)
{
  g_clear_pointer (&files->content, g_free);
  g_clear_pointer (&files->site, g_free);
  g_clear_pointer (&files->po, g_free);
}
