/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-quote.h"

/* Enough to find the place with a text editor’s search. */
#define MAX_CHARACTERS 40

/**
 * sp_quote_new:
 * @words: words an author wrote, in UTF-8
 *
 * Makes words short enough to quote in a problem: every run of white space becomes one space, and
 * what is too long is cut.
 *
 * Returns: (transfer full): the words
 */
char *
sp_quote_new (const char *words)
{
  GString *quote = g_string_new (NULL);
  gboolean space = FALSE;
  guint n = 0;

  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_ascii_isspace (*p))
        {
          space = quote->len > 0;
          continue;
        }

      if (n >= MAX_CHARACTERS)
        {
          g_string_append (quote, "…");
          break;
        }

      if (space)
        g_string_append_c (quote, ' ');

      g_string_append_len (quote, p, g_utf8_next_char (p) - p);
      n += space ? 2 : 1;
      space = FALSE;
    }

  return g_string_free (quote, FALSE);
}

/**
 * sp_quote_new_value:
 * @value: the value of an attribute, in UTF-8
 *
 * Makes a value short enough to quote in a problem. Its spaces stay, because they may be what is
 * wrong with it.
 *
 * Returns: (transfer full): the value
 */
char *
sp_quote_new_value (const char *value)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (value, -1) <= MAX_CHARACTERS)
    return g_strdup (value);

  start = g_utf8_substring (value, 0, MAX_CHARACTERS);

  return g_strconcat (start, "…", NULL);
}
