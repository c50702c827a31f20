/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-seal.h"

#include <string.h>

#include "app/model/sp-rules.h"
#include "sp-bounds.h"
#include "sp-file.h"

/*
 * SpSeal:
 *
 * The sums of all files of a folder, by which it is seen that they belong together and that each is
 * as it was. Half of an update may be right in every file, and what a disk turned over may still be
 * a number: only this tells.
 *
 * It is against mishaps. Whoever can write to the folder can seal it, too.
 */
struct _SpSeal
{
  char       *folder;           /* (owned): as the caller wrote it */
  char       *path;             /* (owned): of the seal itself */
  GHashTable *sums;             /* (owned): from names in the folder to sums not seen yet, or "" */
};

/* Hexadecimal digits, then two characters that say how it was read, then the name. */
#define SUM_LENGTH 64
#define NAME_AT (SUM_LENGTH + 2)

static gboolean
is_line (const char *line)
{
  return strspn (line, "0123456789abcdef") == SUM_LENGTH && strlen (line) > NAME_AT
         && line[SUM_LENGTH] == ' ' && strchr (" *", line[SUM_LENGTH + 1]) != NULL
         && g_utf8_validate (line, -1, NULL);
}

static void
take_lines (SpSeal     *self,
            GBytes     *bytes,
            SpProblems *problems)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  /* Of an empty file there is nothing to point at. */
  g_autofree char *text = g_strndup (data != NULL ? data : "", size);
  g_auto (GStrv) lines = g_strsplit (text, "\n", SP_PACK_MAX_FILES + 2);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] == '\0')
        continue;

      if (!is_line (lines[i]))
        {
          sp_rules_report (problems, "seal-line", self->path, i + 1,
                           "this is no line of sha256sum; seal the folder again with "
                           "signpost-content seal");
          return;
        }

      g_hash_table_insert (self->sums, g_strdup (lines[i] + NAME_AT),
                           g_strndup (lines[i], SUM_LENGTH));
    }
}

static char *
sum_up (GBytes *bytes)
{
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

/**
 * sp_seal_read:
 * @folder: a folder
 * @problems: where to say what is wrong with its seal
 *
 * Returns: (transfer full) (nullable): the seal of @folder, or %NULL where there is none, or none
 *   that can be read, which @problems say then
 */
SpSeal *
sp_seal_read (const char *folder,
              SpProblems *problems)
{
  g_autofree char *path = g_build_filename (folder, SP_SEAL_FILE, NULL);
  g_autoptr (GBytes) bytes = NULL;
  SpSeal *self;

  /* Nothing outside the folder is opened, and a seal need be no link within it. */
  if (g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    {
      sp_rules_report (problems, "outside-folder", path, 0,
                       "this leads out of the folder; put the file itself here");
      return NULL;
    }

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return NULL;

  bytes = sp_file_read (path, path, problems);
  if (bytes == NULL)
    return NULL;

  self = g_new0 (SpSeal, 1);
  self->folder = g_strdup (folder);
  self->path = g_steal_pointer (&path);
  self->sums = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  take_lines (self, bytes, problems);

  return self;
}

/**
 * sp_seal_free:
 * @self: a seal
 *
 * Frees it.
 */
void
sp_seal_free (SpSeal *self)
{
  g_clear_pointer (&self->sums, g_hash_table_unref);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->folder, g_free);
  g_free (self);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (a, b);
}

/**
 * sp_seal_list:
 * @self: a seal
 *
 * Returns: (transfer full) (element-type utf8): the names of the files in its folder that have not
 *   been held against it
 */
GPtrArray *
sp_seal_list (SpSeal *self)
{
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (self->sums), compare_names);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  for (GList *l = names; l != NULL; l = l->next)
    g_ptr_array_add (list, g_strdup (l->data));

  return list;
}

static const char *
get_relative (SpSeal     *self,
              const char *path)
{
  const char *rest = path + strlen (self->folder);

  return rest + strspn (rest, "/");
}

/**
 * sp_seal_check:
 * @self: a seal
 * @path: a file in its folder, which begins with the folder as it was given
 * @bytes: what was read from it
 * @problems: where to say that it is another
 *
 * Holds what was read against the seal.
 */
void
sp_seal_check (SpSeal     *self,
               const char *path,
               GBytes     *bytes,
               SpProblems *problems)
{
  const char *name = get_relative (self, path);
  const char *wanted = g_hash_table_lookup (self->sums, name);
  g_autofree char *sum = sum_up (bytes);

  if (wanted == NULL)
    sp_rules_report (problems, "seal-unlisted", path, 0,
                     "this file is not in %s; take it away, or seal the folder with it by "
                     "signpost-content seal", SP_SEAL_FILE);
  else if (!g_str_equal (wanted, sum))
    sp_rules_report (problems, "seal-broken", path, 0,
                     "this file is not as it was when the folder was sealed; put the whole folder "
                     "there again, or when you changed it yourself, seal it by signpost-content "
                     "seal");

  g_hash_table_remove (self->sums, name);
}

/**
 * sp_seal_check_complete:
 * @self: a seal against which all files of the folder were held
 * @problems: where to say which are missing
 *
 * Looks whether each file that was sealed is there.
 */
void
sp_seal_check_complete (SpSeal     *self,
                        SpProblems *problems)
{
  g_autoptr (GPtrArray) missing = sp_seal_list (self);

  for (guint i = 0; i < missing->len; i++)
    {
      g_autofree char *path = g_build_filename (self->folder, g_ptr_array_index (missing, i), NULL);

      sp_rules_report (problems, "seal-missing", path, 0,
                       "this file was sealed with the others, and it is not there; put the whole "
                       "folder there again");
    }
}

/**
 * sp_seal_add_line:
 * @seal: the words of a seal
 * @relative: the name of a file in its folder
 * @bytes: what is in it
 *
 * Writes one more file into a seal.
 */
void
sp_seal_add_line (GString    *seal,
                  const char *relative,
                  GBytes     *bytes)
{
  g_autofree char *sum = sum_up (bytes);

  g_string_append_printf (seal, "%s  %s\n", sum, relative);
}
