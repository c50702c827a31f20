/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-doctor.h"

#include <string.h>

#include "app/loader/xml/sp-file.h"

/* The page is for a terminal, and for paper. */
#define PAGE_WIDTH 96
#define WORDS_AT 17

static const char * const states[] = { "fine ", "look ", "WRONG" };

/**
 * sp_doctor_new:
 * @root: where the file system of the machine begins
 * @content: the folder with the content, in that file system
 * @site_file: the site file, in that file system
 *
 * Returns: (transfer full): a doctor that has looked at nothing yet
 */
SpDoctor *
sp_doctor_new (const char *root,
               const char *content,
               const char *site_file)
{
  SpDoctor *self = g_new0 (SpDoctor, 1);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  self->root = g_strdup (root);
  self->content = sp_doctor_get_path (self, content);
  self->site_file = sp_doctor_get_path (self, site_file);
  g_date_set_dmy (&self->today, g_date_time_get_day_of_month (now), g_date_time_get_month (now),
                  g_date_time_get_year (now));
  self->page = g_string_new (NULL);

  return self;
}

/**
 * sp_doctor_free:
 * @self: a doctor
 *
 * Frees it.
 */
void
sp_doctor_free (SpDoctor *self)
{
  g_clear_object (&self->site);
  g_clear_object (&self->pack);
  g_string_free (self->page, TRUE);
  g_free (self->site_file);
  g_free (self->content);
  g_free (self->root);
  g_free (self);
}

/**
 * sp_doctor_look_at_all:
 * @self: a doctor
 *
 * Looks at everything, and writes the page.
 */
void
sp_doctor_look_at_all (SpDoctor *self)
{
  sp_doctor_look_at_words (self);
  sp_doctor_look_at_machine (self);
  sp_doctor_look_at_session (self);
}

/**
 * sp_doctor_get_path:
 * @self: a doctor
 * @path: a file of the machine
 *
 * Returns: (transfer full): where it is from here
 */
char *
sp_doctor_get_path (SpDoctor   *self,
                    const char *path)
{
  g_autofree char *full = g_build_filename (self->root, path, NULL);
  g_autofree char *target = g_file_read_link (full, NULL);

  /* A link in an image means the file system of the image. */
  if (target != NULL && g_path_is_absolute (target))
    return g_build_filename (self->root, target, NULL);

  return g_steal_pointer (&full);
}

/**
 * sp_doctor_is_there:
 * @self: a doctor
 * @path: a file of the machine
 *
 * Returns: whether there is something, and be it a link that leads nowhere from here
 */
gboolean
sp_doctor_is_there (SpDoctor   *self,
                    const char *path)
{
  g_autofree char *full = g_build_filename (self->root, path, NULL);

  return g_file_test (full, G_FILE_TEST_EXISTS) || g_file_test (full, G_FILE_TEST_IS_SYMLINK);
}

/**
 * sp_doctor_read:
 * @self: a doctor
 * @path: a file of the machine
 *
 * Returns: (transfer full) (nullable): what is in it, without what ends its last line, if it is a
 *   file that somebody would read
 */
char *
sp_doctor_read (SpDoctor   *self,
                const char *path)
{
  g_autofree char *full = sp_doctor_get_path (self, path);
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (GBytes) bytes = sp_file_read (full, full, problems);
  gsize size;
  const char *data;

  if (bytes == NULL)
    return NULL;

  data = g_bytes_get_data (bytes, &size);

  return g_strchomp (g_strndup (data != NULL ? data : "", size));
}

/* Breaks lines between words, and never in one: what is to be typed can be copied. */
static void
add_words (GString    *page,
           const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);
  glong at = WORDS_AT;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      glong length = g_utf8_strlen (parts[i], -1);

      if (i > 0 && at + 1 + length > PAGE_WIDTH)
        {
          g_string_append_printf (page, "\n%*s", WORDS_AT, "");
          at = WORDS_AT;
        }
      else if (i > 0)
        {
          g_string_append_c (page, ' ');
          at++;
        }
      g_string_append (page, parts[i]);
      at += length;
    }
  g_string_append_c (page, '\n');
}

/**
 * sp_doctor_say:
 * @self: a doctor
 * @state: how bad it is
 * @part: what was looked at, in one short word
 * @mend: (nullable): how to mend it
 * @format: what was found, as printf() takes it
 * @...: what goes into it
 *
 * Writes it on the page.
 */
void
sp_doctor_say (SpDoctor       *self,
               SpFindingState  state,
               const char     *part,
               const char     *mend,
               const char     *format,
               ...)
{
  g_autofree char *words = NULL;
  va_list args;

  va_start (args, format);
  words = g_strdup_vprintf (format, args);
  va_end (args);

  self->worst = MAX (self->worst, state);
  g_string_append_printf (self->page, "%s %-10s ", states[state], part);
  add_words (self->page, words);
  if (mend == NULL)
    return;

  /* An arrow, and what to do. */
  g_string_append_printf (self->page, "%*s→ ", WORDS_AT - 2, "");
  add_words (self->page, mend);
}
