/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-journal.h"

#include <stdio.h>

/*
 * What the program says of itself, to whoever looks after it: in the journal with an id and fields,
 * and where there is no journal as a line on its standard error. Nothing of a visit is ever said
 * here, nor when one was: what is told is told when files change, or the day.
 */

#define MAX_FIELDS 8

typedef struct
{
  GLogField fields[MAX_FIELDS];
  guint     n;
} Entry;

static void
add (Entry      *entry,
     const char *key,
     const char *value)
{
  if (value == NULL)
    return;

  g_assert (entry->n < MAX_FIELDS);
  entry->fields[entry->n++] = (GLogField) { key, value, -1 };
}

/* As syslog(3) counts them. */
static const char *
get_priority (GLogLevelFlags level)
{
  switch (level & G_LOG_LEVEL_MASK)
    {
    case G_LOG_LEVEL_CRITICAL:
      return "3";

    case G_LOG_LEVEL_WARNING:
      return "4";

    case G_LOG_LEVEL_MESSAGE:
      return "5";

    default:
      return "6";
    }
}

static void
start (Entry          *entry,
       const char     *id,
       GLogLevelFlags  level,
       const char     *message)
{
  add (entry, "MESSAGE", message);
  add (entry, "MESSAGE_ID", id);
  add (entry, "PRIORITY", get_priority (level));
  add (entry, "SYSLOG_IDENTIFIER", "signpost");
}

static void
send (Entry          *entry,
      GLogLevelFlags  level)
{
  if (g_log_writer_is_journald (fileno (stderr))
      && g_log_writer_journald (level, entry->fields, entry->n, NULL) == G_LOG_WRITER_HANDLED)
    return;

  /* What is merely good to know is for the journal. */
  if (level == G_LOG_LEVEL_INFO)
    return;

  g_printerr ("%s\n", (const char *) entry->fields[0].value);
}

/**
 * sp_journal_tell:
 * @id: one of the ids above
 * @level: how bad it is
 * @format: what is told, as printf() takes it
 * @...: what goes into it
 *
 * Tells whoever looks after the program.
 */
void
sp_journal_tell (const char     *id,
                 GLogLevelFlags  level,
                 const char     *format,
                 ...)
{
  g_autofree char *message = NULL;
  Entry entry = { .n = 0 };
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  start (&entry, id, level, message);
  send (&entry, level);
}

/**
 * sp_journal_tell_problem:
 * @problem: what is wrong
 *
 * Tells it, with its file, line and rule in fields of their own.
 */
void
sp_journal_tell_problem (const SpProblem *problem)
{
  GLogLevelFlags level = problem->severity == SP_SEVERITY_ERROR ? G_LOG_LEVEL_CRITICAL
                                                                : G_LOG_LEVEL_WARNING;
  g_autofree char *message = sp_problem_to_string (problem);
  g_autofree char *line = g_strdup_printf ("%u", problem->line);
  Entry entry = { .n = 0 };

  start (&entry, SP_JOURNAL_PROBLEM, level, message);
  add (&entry, "SIGNPOST_RULE", problem->rule);
  add (&entry, "SIGNPOST_FILE", problem->file);
  add (&entry, "SIGNPOST_LINE", line);
  send (&entry, level);
}

/**
 * sp_journal_tell_all:
 * @problems: what is wrong
 *
 * Tells all of it.
 */
void
sp_journal_tell_all (const SpProblems *problems)
{
  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    sp_journal_tell_problem (sp_problems_get (problems, i));
}
