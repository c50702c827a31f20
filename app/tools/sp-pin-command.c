/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-content-commands.h"

#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "app/loader/site/sp-site-loader.h"
#include "app/staff/sp-staff-door.h"
#include "app/visit/sp-staff-entry.h"

/* Where somebody types it, it is not shown. */
static gboolean
read_hidden (char *line,
             int   size)
{
  struct termios before, hidden;
  gboolean terminal = tcgetattr (STDIN_FILENO, &before) == 0;
  char *read;

  if (terminal)
    {
      hidden = before;
      hidden.c_lflag &= ~ECHO;
      tcsetattr (STDIN_FILENO, TCSAFLUSH, &hidden);
    }
  read = fgets (line, size, stdin);
  if (terminal)
    {
      tcsetattr (STDIN_FILENO, TCSAFLUSH, &before);
      g_printerr ("\n");
    }
  line[read != NULL ? strcspn (line, "\n") : 0] = '\0';

  return read != NULL;
}

static gboolean
is_pin (const char *pin)
{
  gsize length = strlen (pin);

  return length >= SP_PIN_MIN && length <= SP_PIN_MAX && strspn (pin, "0123456789") == length;
}

static gboolean
ask_for_pin (char *pin,
             int   size)
{
  char again[SP_PIN_MAX + 3] = "";
  gboolean same;

  g_printerr ("The new PIN, %d to %d figures: ", SP_PIN_MIN, SP_PIN_MAX);
  if (!read_hidden (pin, size) || !is_pin (pin))
    {
      g_printerr ("signpost-content: a PIN has %d to %d figures and nothing else\n", SP_PIN_MIN,
                  SP_PIN_MAX);
      return FALSE;
    }

  g_printerr ("Once more: ");
  same = read_hidden (again, sizeof again) && g_str_equal (pin, again);
  explicit_bzero (again, sizeof again);
  if (!same)
    g_printerr ("signpost-content: these were not the same; nothing was changed\n");

  return same;
}

typedef struct
{
  const char *line;
  gboolean    there;
} Change;

/* What stands in a comment is left as it is. */
static gboolean
on_found (const GMatchInfo *match,
          GString          *result,
          gpointer          data)
{
  Change *change = data;
  g_autofree char *found = g_match_info_fetch (match, 0);
  gboolean comment = g_str_has_prefix (found, "<!--");

  g_string_append (result, comment ? found : change->line);
  change->there |= !comment;

  return FALSE;
}

/* Returns: (transfer full) (nullable): the words of the site with the line in them */
static char *
put_line (const char *words,
          const char *line)
{
  g_autoptr (GRegex) there = g_regex_new ("<!--.*?-->|<staff\\s[^>]*/>", G_REGEX_DOTALL, 0, NULL);
  Change change = { line, FALSE };
  g_autofree char *changed = g_regex_replace_eval (there, words, -1, 0, 0, on_found, &change,
                                                   NULL);
  const char *end = g_strrstr (words, "</site>");

  if (change.there)
    return g_steal_pointer (&changed);

  return end != NULL ? g_strdup_printf ("%.*s  %s\n%s", (int) (end - words), words, line, end)
                     : NULL;
}

/* What is beside it is not known to be right until it was read. */
static SpExit
check_written (const char *file)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = sp_site_load (file, problems);

  return site != NULL ? SP_EXIT_FINE : sp_content_print_problems (problems);
}

static SpExit
write_line (const char *file,
            const char *line)
{
  g_autofree char *words = NULL;
  g_autofree char *changed = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_file_get_contents (file, &words, NULL, &error))
    {
      g_printerr ("signpost-content: %s\n", error->message);
      return SP_EXIT_USAGE;
    }

  changed = put_line (words, line);
  if (changed == NULL)
    {
      g_printerr ("signpost-content: %s is no site file: it has no </site>\n", file);
      return SP_EXIT_PROBLEMS;
    }

  if (!g_file_set_contents_full (file, changed, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644, &error))
    {
      g_printerr ("signpost-content: %s\n", error->message);
      return SP_EXIT_USAGE;
    }

  return check_written (file);
}

/**
 * sp_content_set_pin:
 * @argc: how many arguments
 * @argv: (array length=argc): the site file, if it is not the one of this machine
 *
 * `signpost-content set-pin`: asks for the PIN of the staff, twice, and writes what crypt(3) makes
 * of it into the site file. The PIN itself is nowhere.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_set_pin (int    argc,
                    char **argv)
{
  char pin[SP_PIN_MAX + 3] = "";
  g_autofree char *hash = NULL;
  g_autofree char *line = NULL;

  if (argc > 1)
    {
      g_printerr ("signpost-content: set-pin wants a site file at most; see signpost-content "
                  "--help\n");
      return SP_EXIT_USAGE;
    }

  if (!ask_for_pin (pin, sizeof pin))
    {
      explicit_bzero (pin, sizeof pin);
      return SP_EXIT_USAGE;
    }

  hash = sp_staff_door_hash (pin);
  explicit_bzero (pin, sizeof pin);
  if (hash == NULL)
    {
      g_printerr ("signpost-content: crypt(3) of this machine makes nothing of a PIN\n");
      return SP_EXIT_USAGE;
    }

  line = g_strdup_printf ("<staff pin=\"%s\"/>", hash);

  return write_line (argc == 1 ? argv[0] : SP_SITE_FILE, line);
}
