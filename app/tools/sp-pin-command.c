/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-content-commands.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "app/loader/site/sp-site-loader.h"
#include "app/staff/sp-staff-door.h"
#include "app/visit/sp-staff-entry.h"

static struct termios shown;

/* Whoever breaks off at the question sees again what they type. */
static void
on_broken_off (int number)
{
  tcsetattr (STDIN_FILENO, TCSAFLUSH, &shown);
  signal (number, SIG_DFL);
  raise (number);
}

static void
hide_typing (void)
{
  struct termios hidden = shown;

  signal (SIGINT, on_broken_off);
  signal (SIGTERM, on_broken_off);
  hidden.c_lflag &= ~ECHO;
  tcsetattr (STDIN_FILENO, TCSAFLUSH, &hidden);
}

static void
show_typing (void)
{
  tcsetattr (STDIN_FILENO, TCSAFLUSH, &shown);
  signal (SIGINT, SIG_DFL);
  signal (SIGTERM, SIG_DFL);
  g_printerr ("\n");
}

/* Where somebody types it, it is not shown. */
static gboolean
read_hidden (char *line,
             int   size)
{
  gboolean terminal = tcgetattr (STDIN_FILENO, &shown) == 0;
  char *read;

  if (terminal)
    hide_typing ();
  read = fgets (line, size, stdin);
  if (terminal)
    show_typing ();
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

#define COMMENT "<!--.*?-->"
#define STAFF "<staff\\b[^>]*/>|<staff\\b[^>]*>\\s*</staff\\s*>"
#define END "</site\\s*>"

typedef struct
{
  const char *line;
  gboolean    change;           /* whether there is a line to put another in place of */
  gboolean    done;
} Change;

/* What stands in a comment is left as it is. */
static gboolean
on_found (const GMatchInfo *match,
          GString          *result,
          gpointer          data)
{
  Change *change = data;
  g_autofree char *found = g_match_info_fetch (match, 0);
  gboolean staff = g_str_has_prefix (found, "<staff");
  gboolean end = g_str_has_prefix (found, "</");

  if (staff && change->change)
    g_string_append (result, change->line);
  else if (end && !change->change)
    g_string_append_printf (result, "  %s\n%s", change->line, found);
  else
    g_string_append (result, found);
  change->done |= change->change ? staff : end;

  return FALSE;
}

static char *
replace (const char *words,
         Change     *change)
{
  g_autoptr (GRegex) places = g_regex_new (COMMENT "|" STAFF "|" END, G_REGEX_DOTALL, 0, NULL);

  return g_regex_replace_eval (places, words, -1, 0, 0, on_found, change, NULL);
}

/* Returns: (transfer full) (nullable): the words of the site with the line in them */
static char *
put_line (const char *words,
          const char *line)
{
  Change change = { line, TRUE, FALSE };
  g_autofree char *changed = replace (words, &change);

  if (change.done)
    return g_steal_pointer (&changed);

  change.change = FALSE;
  g_free (changed);
  changed = replace (words, &change);

  return change.done ? g_steal_pointer (&changed) : NULL;
}

/* What was written is read again: what is wrong is told, and then nothing is put in place. */
static SpExit
check_written (const char *file,
               const char *hash)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = sp_site_load (file, problems);

  if (site == NULL)
    return sp_content_print_problems (problems);

  if (g_strcmp0 (sp_site_get_pin (site), hash) == 0)
    return SP_EXIT_FINE;

  g_printerr ("signpost-content: the PIN could not be put into this file; write "
              "<staff pin=\"%s\"/> into it by hand\n", hash);

  return SP_EXIT_PROBLEMS;
}

/* Whose it is and who may read it stays as it is. */
static SpExit
put_in_place (const char *written,
              const char *file,
              const char *hash)
{
  struct stat info;
  SpExit checked = check_written (written, hash);

  if (checked == SP_EXIT_FINE
      && (stat (file, &info) != 0 || chown (written, info.st_uid, info.st_gid) != 0
          || chmod (written, info.st_mode & 07777) != 0 || rename (written, file) != 0))
    {
      g_printerr ("signpost-content: %s: %s\n", file, g_strerror (errno));
      checked = SP_EXIT_USAGE;
    }
  if (checked != SP_EXIT_FINE)
    unlink (written);

  return checked;
}

static SpExit
write_line (const char *given,
            const char *hash)
{
  g_autofree char *line = g_strdup_printf ("<staff pin=\"%s\"/>", hash);
  char *resolved = realpath (given, NULL);
  g_autofree char *file = g_strdup (resolved != NULL ? resolved : given);
  g_autofree char *written = g_strconcat (file, ".new", NULL);
  g_autofree char *words = NULL;
  g_autofree char *changed = NULL;
  g_autoptr (GError) error = NULL;

  free (resolved);
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

  if (!g_file_set_contents_full (written, changed, -1, G_FILE_SET_CONTENTS_DURABLE, 0600, &error))
    {
      g_printerr ("signpost-content: %s\n", error->message);
      return SP_EXIT_USAGE;
    }

  return put_in_place (written, file, hash);
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

  return write_line (argc == 1 ? argv[0] : SP_SITE_FILE, hash);
}
