/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-suggest.h"

#include <string.h>

/*
 * Finds what an author probably meant to write, among the names that would have been right.
 */

#define MAX_LENGTH 64

/* How many letters must be put in, left out, changed or swapped with the next (Damerau). */
static guint
count_edits (const char *a,
             const char *b)
{
  guint rows[3][MAX_LENGTH + 1];
  guint length_a = strlen (a);
  guint length_b = strlen (b);

  for (guint j = 0; j <= length_b; j++)
    rows[0][j] = j;

  for (guint i = 1; i <= length_a; i++)
    {
      guint *row = rows[i % 3];
      const guint *above = rows[(i + 2) % 3];
      const guint *above_that = rows[(i + 1) % 3];

      row[0] = i;
      for (guint j = 1; j <= length_b; j++)
        {
          guint change = g_ascii_tolower (a[i - 1]) == g_ascii_tolower (b[j - 1]) ? 0 : 1;

          row[j] = MIN (MIN (above[j], row[j - 1]) + 1, above[j - 1] + change);
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], above_that[j - 2] + 1);
        }
    }

  return rows[length_a % 3][length_b];
}

/**
 * sp_suggestion_start:
 * @self: a suggestion
 * @wanted: (transfer none): what an author wrote, kept while @self is used
 *
 * Begins to look for a name near to @wanted.
 */
void
sp_suggestion_start (SpSuggestion *self,
                     const char   *wanted)
{
  self->wanted = wanted;
  self->best = NULL;
  self->distance = strlen (wanted) <= 2 ? 0 : strlen (wanted) <= 5 ? 1 : 2;
}

/**
 * sp_suggestion_consider:
 * @self: a suggestion
 * @candidate: (transfer none): a name that would have been right, kept while @self is used
 *
 * Takes @candidate where it is nearer than what was seen before. Of two that are as near, the one
 * first in the alphabet is taken, so that the order of a hash table does not show.
 */
void
sp_suggestion_consider (SpSuggestion *self,
                        const char   *candidate)
{
  gsize wanted_length = strlen (self->wanted);
  gsize length = strlen (candidate);
  guint distance;

  if (wanted_length > MAX_LENGTH || length > MAX_LENGTH
      || length > wanted_length + 2 || wanted_length > length + 2)
    return;

  distance = count_edits (self->wanted, candidate);
  if (distance > self->distance
      || (distance == self->distance && self->best != NULL
          && strcmp (candidate, self->best) >= 0))
    return;

  self->distance = distance;
  self->best = candidate;
}

/**
 * sp_suggestion_finish:
 * @self: a suggestion
 *
 * Writes what was found as the end of a sentence.
 *
 * Returns: (transfer full): “; did you mean …?”, or an empty string
 */
char *
sp_suggestion_finish (const SpSuggestion *self)
{
  if (self->best == NULL)
    return g_strdup ("");

  return g_strdup_printf ("; did you mean “%s”?", self->best);
}
