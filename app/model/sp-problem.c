/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-problem.h"

/*
 * SpProblems:
 *
 * All that is wrong, not only the first of it: an author mends a file in one go.
 */
struct _SpProblems
{
  GPtrArray *array;             /* (owned) (element-type SpProblem) */
  guint      n_errors;
};

static void
problem_free (gpointer data)
{
  SpProblem *problem = data;

  g_free (problem->file);
  g_free (problem->rule);
  g_free (problem->message);
  g_free (problem);
}

static gboolean
is_seen (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return FALSE;

    default:
      return TRUE;
    }
}

/*
 * What a file holds may stand in a sentence. A line end there would begin a line that looks like
 * another problem, and other signs turn a terminal’s words round or colour them.
 */
static char *
show_unseen (const char *line)
{
  g_autofree char *valid = g_utf8_make_valid (line, -1);
  GString *shown = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_seen (c))
        g_string_append_unichar (shown, c);
      else
        g_string_append_printf (shown, "<U+%04X>", c);
    }

  return g_string_free (shown, FALSE);
}

static char *
make_line (const SpProblem *self)
{
  const char *severity = self->severity == SP_SEVERITY_ERROR ? "error" : "warning";

  if (self->file == NULL)
    return g_strdup_printf ("%s: %s [%s]", severity, self->message, self->rule);

  if (self->line == 0)
    return g_strdup_printf ("%s: %s: %s [%s]", self->file, severity, self->message, self->rule);

  return g_strdup_printf ("%s:%u: %s: %s [%s]",
                          self->file, self->line, severity, self->message, self->rule);
}

/**
 * sp_problem_to_string:
 * @self: a problem
 *
 * Writes the problem as one line, in the shape compilers use, so that an editor can jump to it.
 * What could not be seen in it is shown by its number.
 *
 * Returns: (transfer full): `file:line: error|warning: sentence [rule]`, without a line end
 */
char *
sp_problem_to_string (const SpProblem *self)
{
  g_autofree char *line = make_line (self);

  return show_unseen (line);
}

/**
 * sp_problems_new:
 *
 * Makes an empty list of problems.
 *
 * Returns: (transfer full): the list
 */
SpProblems *
sp_problems_new (void)
{
  SpProblems *self = g_new0 (SpProblems, 1);

  self->array = g_ptr_array_new_with_free_func (problem_free);

  return self;
}

/**
 * sp_problems_free:
 * @self: (transfer full): a list of problems
 *
 * Frees the list and all in it.
 */
void
sp_problems_free (SpProblems *self)
{
  g_ptr_array_unref (self->array);
  g_free (self);
}

static void
add_valist (SpProblems *self,
            SpSeverity  severity,
            const char *rule,
            const char *file,
            guint       line,
            const char *format,
            va_list     args)
{
  SpProblem *problem = g_new0 (SpProblem, 1);

  problem->file = g_strdup (file);
  problem->line = line;
  problem->severity = severity;
  problem->rule = g_strdup (rule);
  problem->message = g_strdup_vprintf (format, args);
  g_ptr_array_add (self->array, problem);

  if (severity == SP_SEVERITY_ERROR)
    self->n_errors++;
}

/**
 * sp_problems_add:
 * @self: a list of problems
 * @severity: how bad it is
 * @rule: the id of the rule that found it
 * @file: (nullable): the file it is in
 * @line: the line it is on, from 1, or 0 for the whole file
 * @format: a sentence, as for printf(): what is wrong, and what would be right
 * @...: for @format
 *
 * Adds a problem.
 */
void
sp_problems_add (SpProblems *self,
                 SpSeverity  severity,
                 const char *rule,
                 const char *file,
                 guint       line,
                 const char *format,
                 ...)
{
  va_list args;

  va_start (args, format);
  add_valist (self, severity, rule, file, line, format, args);
  va_end (args);
}

/**
 * sp_problems_add_for:
 * @self: a list of problems
 * @severity: how bad it is
 * @rule: the id of the rule that found it
 * @item: the part of the pack that is wrong
 * @format: a sentence, as for printf(): what is wrong, and what would be right
 * @...: for @format
 *
 * Adds a problem at the place where @item was written.
 */
void
sp_problems_add_for (SpProblems *self,
                     SpSeverity  severity,
                     const char *rule,
                     SpItem     *item,
                     const char *format,
                     ...)
{
  va_list args;

  va_start (args, format);
  add_valist (self, severity, rule, sp_item_get_file (item), sp_item_get_line (item), format, args);
  va_end (args);
}

/**
 * sp_problems_add_all:
 * @self: a list of problems
 * @others: another one
 *
 * Adds every problem of @others.
 */
void
sp_problems_add_all (SpProblems       *self,
                     const SpProblems *others)
{
  for (guint i = 0; i < sp_problems_get_n (others); i++)
    {
      const SpProblem *problem = sp_problems_get (others, i);

      sp_problems_add (self, problem->severity, problem->rule, problem->file, problem->line, "%s",
                       problem->message);
    }
}

static int
compare_problems (gconstpointer a,
                  gconstpointer b)
{
  const SpProblem *left = *(const SpProblem * const *) a;
  const SpProblem *right = *(const SpProblem * const *) b;
  int order = g_strcmp0 (left->file, right->file);

  if (order != 0)
    return order;

  if (left->line != right->line)
    return left->line < right->line ? -1 : 1;

  order = g_strcmp0 (left->rule, right->rule);

  return order != 0 ? order : g_strcmp0 (left->message, right->message);
}

/**
 * sp_problems_sort:
 * @self: a list of problems
 *
 * Puts the problems in the order of files and lines, the same on every run.
 */
void
sp_problems_sort (SpProblems *self)
{
  g_ptr_array_sort (self->array, compare_problems);
}

/**
 * sp_problems_get_n:
 * @self: a list of problems
 *
 * Returns: how many there are
 */
guint
sp_problems_get_n (const SpProblems *self)
{
  return self->array->len;
}

/**
 * sp_problems_get_n_errors:
 * @self: a list of problems
 *
 * Returns: how many of them are errors
 */
guint
sp_problems_get_n_errors (const SpProblems *self)
{
  return self->n_errors;
}

/**
 * sp_problems_get:
 * @self: a list of problems
 * @index: a place below sp_problems_get_n()
 *
 * Returns: (transfer none): the problem at @index
 */
const SpProblem *
sp_problems_get (const SpProblems *self,
                 guint             index)
{
  g_return_val_if_fail (index < self->array->len, NULL);

  return g_ptr_array_index (self->array, index);
}
