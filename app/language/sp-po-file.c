/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-po-file.h"

#include <setjmp.h>

#include <gio/gio.h>

#include "app/model/sp-rules.h"
#include "sp-language-file.h"

/*
 * Reading and writing of catalogues by libgettextpo, which tells of what is wrong by calling back,
 * and must not be returned to after the worst. It keeps its state for the whole process, as this
 * does: catalogues are read by one thread alone.
 */

/* What it is nearly always, in words for whoever typed it. */
#define HINT "; a text stands between quotation marks on each of its lines, and one inside it is " \
  "written \\\""

static struct
{
  const char *file;
  SpProblems *problems;         /* (nullable) */
  GError    **error;            /* (nullable) */
  gboolean    failed;
  jmp_buf     end;
} current;

static void
tell (const char *file,
      size_t      line,
      const char *text)
{
  g_autofree char *message = g_strstrip (g_strdup (text));

  if (current.problems != NULL)
    sp_rules_report (current.problems, "language-file", file != NULL ? file : current.file,
                     line != (size_t) -1 ? line : 0, "%s" HINT, message);
  if (current.error != NULL && *current.error == NULL)
    g_set_error (current.error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s", current.file, message);
}

static void
on_error (int           severity,
          po_message_t  message,
          const char   *file,
          size_t        line,
          size_t        column,
          int           multiline,
          const char   *text)
{
  /* Such as that a header is missing, which the checks of the catalogue know better. */
  if (severity == PO_SEVERITY_WARNING)
    return;

  tell (file, line, text);
  current.failed = TRUE;
  if (severity == PO_SEVERITY_FATAL_ERROR)
    longjmp (current.end, 1);
}

static void
on_error_of_two (int           severity,
                 po_message_t  message,
                 const char   *file,
                 size_t        line,
                 size_t        column,
                 int           multiline,
                 const char   *text,
                 po_message_t  other_message,
                 const char   *other_file,
                 size_t        other_line,
                 size_t        other_column,
                 int           other_multiline,
                 const char   *other_text)
{
  on_error (severity, message, file, line, column, multiline, text);
}

static const struct po_xerror_handler handler = { on_error, on_error_of_two };

/**
 * sp_po_file_read:
 * @file: a catalogue
 * @problems: where to say what is wrong
 *
 * Returns: (transfer full) (nullable): what stands in it, to be freed with po_file_free(), or %NULL
 *   when it cannot be read as a whole
 */
po_file_t
sp_po_file_read (const char *file,
                 SpProblems *problems)
{
  po_file_t volatile po_file = NULL;

  if (!sp_language_file_check (file, "language-file", problems))
    return NULL;

  current.file = file;
  current.problems = problems;
  current.error = NULL;
  current.failed = FALSE;
  if (setjmp (current.end) == 0)
    po_file = po_file_read (file, &handler);
  if (po_file != NULL && !current.failed)
    return po_file;

  if (po_file != NULL)
    po_file_free (po_file);
  if (!current.failed)
    sp_rules_report (problems, "language-file", file, 0, "this file cannot be read");

  return NULL;
}

/**
 * sp_po_file_write:
 * @po_file: what is to stand in it
 * @file: the file, or `-` for the output
 * @error: return location for an error
 *
 * Returns: whether it could be written
 */
gboolean
sp_po_file_write (po_file_t    po_file,
                  const char  *file,
                  GError     **error)
{
  current.file = file;
  current.problems = NULL;
  current.error = error;
  current.failed = FALSE;
  if (setjmp (current.end) == 0)
    po_file_write (po_file, file, &handler);

  return !current.failed;
}

/**
 * sp_po_file_make_key:
 * @context: (nullable): where a text stands, if it is told apart by that
 * @source: the text as its author wrote it
 *
 * Returns: (transfer full): what its translation is found by
 */
char *
sp_po_file_make_key (const char *context,
                     const char *source)
{
  /* As gettext keeps them in its own files. */
  return context != NULL ? g_strconcat (context, "\004", source, NULL) : g_strdup (source);
}
