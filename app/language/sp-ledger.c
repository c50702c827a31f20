/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-ledger.h"

#include <string.h>

#include <gio/gio.h>

#include "app/model/sp-rules.h"
#include "sp-language-file.h"

/*
 * SpLedger:
 *
 * Who has read which string and found it right: signed/pl.txt, a line each. A line is bound to the
 * English and to the translation by a mark that follows from both, so that any change of either
 * takes the signature away, and a translation of older English never counts as read.
 */
struct _SpLedger
{
  GHashTable *signers;          /* (owned): mark to GHashTable of initials */
};

/* In letters of the hash: enough that no two strings ever share it by chance. */
#define MARK_LENGTH 16

#define FIELDS 4

static const char * const roles[] = { "speaker", "practitioner", "back-translator", NULL };

/**
 * sp_ledger_free:
 * @self: (transfer full): a ledger
 *
 * Frees it.
 */
void
sp_ledger_free (SpLedger *self)
{
  g_hash_table_unref (self->signers);
  g_free (self);
}

static char *
get_file (const char *folder,
          const char *language)
{
  g_autofree char *name = g_strconcat (language, ".txt", NULL);

  return g_build_filename (folder, "signed", name, NULL);
}

/**
 * sp_ledger_is_role:
 * @role: what somebody is to a translation
 *
 * Returns: whether it is one of those that can sign: `speaker` speaks both languages,
 *   `practitioner` knows the field as well, `back-translator` has put it back into English without
 *   having seen it
 */
gboolean
sp_ledger_is_role (const char *role)
{
  return g_strv_contains (roles, role);
}

/**
 * sp_ledger_is_initials:
 * @initials: who somebody is
 *
 * Returns: whether they are a few capital letters, for a name does not belong here
 */
gboolean
sp_ledger_is_initials (const char *initials)
{
  gsize length = strlen (initials);

  return length >= 2 && length <= 4
         && strspn (initials, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == length;
}

static gboolean
is_mark (const char *mark)
{
  return strlen (mark) == MARK_LENGTH && strspn (mark, "0123456789abcdef") == MARK_LENGTH;
}

static gboolean
is_date (const char *date)
{
  g_autoptr (GDateTime) day = NULL;
  g_autofree char *noon = g_strconcat (date, "T12:00:00Z", NULL);

  day = strlen (date) == strlen ("2026-01-01") ? g_date_time_new_from_iso8601 (noon, NULL) : NULL;

  return day != NULL;
}

static void
add_line (SpLedger   *self,
          const char *line,
          const char *file,
          guint       number,
          SpProblems *problems)
{
  g_auto (GStrv) fields = g_strsplit (line, " ", FIELDS + 1);
  GHashTable *initials;

  if (g_strv_length (fields) < FIELDS || !is_mark (fields[0]) || !sp_ledger_is_role (fields[1])
      || !sp_ledger_is_initials (fields[2]) || !is_date (fields[3]))
    {
      sp_rules_report (problems, "language-ledger", file, number,
                       "a line has a mark, a role (speaker, practitioner or back-translator), "
                       "two to four initials and a day, such as “0123456789abcdef speaker AB "
                       "2026-11-28”; signpost-content sign-off writes it");
      return;
    }

  initials = g_hash_table_lookup (self->signers, fields[0]);
  if (initials == NULL)
    {
      initials = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_hash_table_insert (self->signers, g_strdup (fields[0]), initials);
    }
  g_hash_table_add (initials, g_strdup (fields[2]));
}

static void
add_lines (SpLedger   *self,
           const char *content,
           const char *file,
           SpProblems *problems)
{
  g_auto (GStrv) lines = g_strsplit (content, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '\0' && *lines[i] != '#')
        add_line (self, lines[i], file, i + 1, problems);
    }
}

/**
 * sp_ledger_read:
 * @folder: the folder of the translations
 * @language: such as `pl`
 * @problems: where to say what is wrong
 *
 * Returns: (transfer full): who has signed what; nobody, where there is no such file
 */
SpLedger *
sp_ledger_read (const char *folder,
                const char *language,
                SpProblems *problems)
{
  SpLedger *self = g_new0 (SpLedger, 1);
  g_autofree char *file = get_file (folder, language);
  g_autofree char *content = NULL;

  self->signers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_hash_table_unref);
  if (g_file_test (file, G_FILE_TEST_EXISTS)
      && sp_language_file_check (file, "language-ledger", problems)
      && g_file_get_contents (file, &content, NULL, NULL))
    add_lines (self, content, file, problems);

  return self;
}

/**
 * sp_ledger_make_mark:
 * @context: (nullable): where the text stands, if it is told apart by that
 * @source: the text as its author wrote it
 * @translation: what it is in the other language
 *
 * Returns: (transfer full): what a signature is bound to
 */
char *
sp_ledger_make_mark (const char *context,
                     const char *source,
                     const char *translation)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  const char *parts[] = { context != NULL ? context : "", source, translation };

  /* With the zero at its end, so that no part can pass for a piece of the next. */
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_checksum_update (checksum, (const guchar *) parts[i], strlen (parts[i]) + 1);

  return g_strndup (g_checksum_get_string (checksum), MARK_LENGTH);
}

/**
 * sp_ledger_count:
 * @self: a ledger
 * @mark: the mark of a string
 *
 * Returns: how many people have signed it
 */
guint
sp_ledger_count (const SpLedger *self,
                 const char     *mark)
{
  GHashTable *initials = g_hash_table_lookup (self->signers, mark);

  return initials != NULL ? g_hash_table_size (initials) : 0;
}

/**
 * sp_ledger_has:
 * @self: a ledger
 * @mark: the mark of a string
 * @initials: somebody
 *
 * Returns: whether they have signed it
 */
gboolean
sp_ledger_has (const SpLedger *self,
               const char     *mark,
               const char     *initials)
{
  GHashTable *signers = g_hash_table_lookup (self->signers, mark);

  return signers != NULL && g_hash_table_contains (signers, initials);
}

/**
 * sp_ledger_append:
 * @folder: the folder of the translations
 * @language: such as `pl`
 * @mark: the mark of a string
 * @role: what somebody is to it; see sp_ledger_is_role()
 * @initials: who they are
 * @date: the day, as year-month-day
 * @path: where the text stands, for people
 * @error: return location for an error
 *
 * Writes at once that somebody has signed a string, so that nothing is lost when they stop.
 *
 * Returns: whether it could be written
 */
gboolean
sp_ledger_append (const char  *folder,
                  const char  *language,
                  const char  *mark,
                  const char  *role,
                  const char  *initials,
                  const char  *date,
                  const char  *path,
                  GError     **error)
{
  g_autofree char *name = get_file (folder, language);
  g_autofree char *dir = g_path_get_dirname (name);
  g_autofree char *line = g_strdup_printf ("%s %s %s %s %s\n", mark, role, initials, date, path);
  g_autoptr (GFile) file = g_file_new_for_path (name);
  g_autoptr (GFileOutputStream) stream = NULL;

  if (g_mkdir_with_parents (dir, 0755) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: cannot make this folder", dir);
      return FALSE;
    }

  stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, error);

  return stream != NULL
         && g_output_stream_write_all (G_OUTPUT_STREAM (stream), line, strlen (line), NULL, NULL,
                                       error)
         && g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
}
