/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-reading.h"

#include "app/model/sp-rules.h"
#include "sp-bounds.h"
#include "sp-xml.h"

/**
 * sp_reading_init:
 * @self: (out caller-allocates): to be cleared with sp_reading_clear()
 * @problems: where to say what is wrong; it must outlive @self
 *
 * Begins to read.
 */
void
sp_reading_init (SpReading  *self,
                 SpProblems *problems)
{
  *self = (SpReading) { .problems = problems };
  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ref_string_release);
  self->n_problems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * sp_reading_clear:
 * @self: a reading
 *
 * Ends it.
 */
void
sp_reading_clear (SpReading *self)
{
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->n_problems, g_hash_table_unref);
}

/**
 * sp_reading_enter_file:
 * @self: a reading
 * @shown_name: how problems name the file
 *
 * Goes on to the next file.
 */
void
sp_reading_enter_file (SpReading  *self,
                       const char *shown_name)
{
  self->file = g_ref_string_new (shown_name);
  self->full = FALSE;
  g_ptr_array_add (self->files, self->file);
}

static void
report_valist (SpReading  *self,
               const char *rule,
               const char *file,
               guint       line,
               const char *format,
               va_list     args)
{
  g_autofree char *message = NULL;
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->n_problems, file)) + 1;

  if (n > SP_READING_MAX_PROBLEMS + 1)
    return;

  g_hash_table_insert (self->n_problems, g_strdup (file), GUINT_TO_POINTER (n));
  if (n > SP_READING_MAX_PROBLEMS)
    {
      self->full = self->full || file == self->file;
      sp_rules_report (self->problems, "too-many-problems", file, 0,
                       "more than %d problems in this file; mend these first, then look again",
                       SP_READING_MAX_PROBLEMS);
      return;
    }

  message = g_strdup_vprintf (format, args);
  sp_rules_report (self->problems, rule, file, line, "%s", message);
}

/**
 * sp_reading_report:
 * @self: a reading
 * @rule: the id of one of the loader’s rules
 * @node: the part of the present file that is wrong
 * @format: a sentence, as for printf(): what is wrong, and what would be right
 * @...: for @format
 *
 * Says what is wrong in the file that is being read.
 */
void
sp_reading_report (SpReading     *self,
                   const char    *rule,
                   const xmlNode *node,
                   const char    *format,
                   ...)
{
  va_list args;

  va_start (args, format);
  report_valist (self, rule, self->file, sp_xml_get_line (node), format, args);
  va_end (args);
}

/**
 * sp_reading_report_at:
 * @self: a reading
 * @rule: the id of one of the loader’s rules
 * @file: the file it is in
 * @line: the line it is on, from 1, or 0 for the whole file
 * @format: a sentence, as for printf(): what is wrong, and what would be right
 * @...: for @format
 *
 * Says what is wrong in a file that may have been read earlier.
 */
void
sp_reading_report_at (SpReading  *self,
                      const char *rule,
                      const char *file,
                      guint       line,
                      const char *format,
                      ...)
{
  va_list args;

  va_start (args, format);
  report_valist (self, rule, file, line, format, args);
  va_end (args);
}
