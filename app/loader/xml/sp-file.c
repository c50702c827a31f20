/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "app/model/sp-rules.h"
#include "sp-bounds.h"

/*
 * Reads a file that somebody else wrote and that may be anything: a pipe that never ends, a
 * folder, a device, or a file that grows while it is read.
 */

static void
report_open_failure (const char *shown_name,
                     int         error,
                     SpProblems *problems)
{
  if (error == ENOENT || error == ENOTDIR)
    sp_rules_report (problems, "file-missing", shown_name, 0,
                     "this file is needed, and it is not there");
  else
    sp_rules_report (problems, "file-unreadable", shown_name, 0,
                     "this file cannot be read (%s); let the program’s user read it",
                     g_strerror (error));
}

static void
report_too_big (const char *shown_name,
                SpProblems *problems)
{
  sp_rules_report (problems, "file-too-big", shown_name, 0,
                   "this file is larger than %d MiB, which no content file needs; split it into "
                   "several files", SP_FILE_MAX_BYTES / (1024 * 1024));
}

static gboolean
check_stat (int         fd,
            const char *shown_name,
            SpProblems *problems,
            gsize      *ret_size)
{
  struct stat info;

  if (fstat (fd, &info) != 0)
    {
      report_open_failure (shown_name, errno, problems);
      return FALSE;
    }

  if (!S_ISREG (info.st_mode))
    {
      sp_rules_report (problems, "file-not-regular", shown_name, 0,
                       "this is not an ordinary file but a %s; put a file in its place",
                       S_ISDIR (info.st_mode) ? "folder" : "device or pipe");
      return FALSE;
    }

  if (info.st_size > SP_FILE_MAX_BYTES)
    {
      report_too_big (shown_name, problems);
      return FALSE;
    }

  *ret_size = info.st_size;

  return TRUE;
}

/* The size is checked again here, because the file may have grown since it was opened. */
static GBytes *
read_all (int         fd,
          gsize       size,
          const char *shown_name,
          SpProblems *problems)
{
  g_autoptr (GByteArray) array = g_byte_array_sized_new (size);
  guint8 chunk[65536];

  for (;;)
    {
      ssize_t n = read (fd, chunk, sizeof chunk);

      if (n < 0 && errno == EINTR)
        continue;

      if (n < 0)
        {
          report_open_failure (shown_name, errno, problems);
          return NULL;
        }

      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&array));

      g_byte_array_append (array, chunk, n);
      if (array->len > SP_FILE_MAX_BYTES)
        {
          report_too_big (shown_name, problems);
          return NULL;
        }
    }
}

/**
 * sp_file_read:
 * @path: the file
 * @shown_name: how problems name it
 * @problems: where to say what is wrong
 *
 * Reads an ordinary file of at most %SP_FILE_MAX_BYTES. Opening never waits, whatever @path is.
 *
 * Returns: (transfer full) (nullable): its bytes, or %NULL after telling @problems why not
 */
GBytes *
sp_file_read (const char *path,
              const char *shown_name,
              SpProblems *problems)
{
  GBytes *bytes = NULL;
  gsize size;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (shown_name != NULL, NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  fd = g_open (path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
  if (fd < 0)
    {
      report_open_failure (shown_name, errno, problems);
      return NULL;
    }

  if (check_stat (fd, shown_name, problems, &size))
    bytes = read_all (fd, size, shown_name, problems);

  g_close (fd, NULL);

  return bytes;
}
