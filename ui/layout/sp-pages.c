/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pages.h"

/*
 * Where the pages of one column begin and end, by the places of its lines alone.
 *
 * A page ends before what it would cut, and the next one begins with that, so that nobody has to
 * put half a sentence, or half a number, together with the other half.
 */

/* In shares of a page. To keep a heading with its text, no more than this is left empty. */
#define MOST_LEFT 0.5

static gboolean
is_cut (const SpPageLine *line,
        int               start,
        int               edge)
{
  return line->top > start && line->top < edge && line->bottom > edge;
}

/* Whether @line is the last on the page and leads on to what is not. */
static gboolean
is_parted (const SpPageLine *line,
           const SpPageLine *next,
           int               start,
           int               edge)
{
  return line->leads_on && line->top > start && line->bottom <= edge && next->top >= line->top
         && next->bottom > edge;
}

static int
end_before (const SpPageLine *lines,
            guint             n_lines,
            int               start,
            int               edge)
{
  int end = edge;

  for (guint i = 0; i < n_lines; i++)
    {
      if (is_cut (&lines[i], start, end))
        end = lines[i].top;
      else if (i + 1 < n_lines && is_parted (&lines[i], &lines[i + 1], start, end))
        end = lines[i].top;
    }

  return end;
}

/* Above what was cut another may be cut now, so the end moves up until none is. */
static int
find_end (const SpPageLine *lines,
          guint             n_lines,
          int               start,
          int               height)
{
  int foot = start + height;
  int end = foot;
  int before;

  do
    {
      before = end;
      end = end_before (lines, n_lines, start, before);
    }
  while (end < before);

  return foot - end < height * MOST_LEFT ? end : foot;
}

/* Where the page begins that comes after one from @start to @end. */
static int
find_next (const SpPageLine *lines,
           guint             n_lines,
           int               start,
           int               end)
{
  int next = G_MAXINT;

  for (guint i = 0; i < n_lines; i++)
    {
      if (lines[i].bottom > end)
        next = MIN (next, lines[i].start > start ? lines[i].start : MAX (lines[i].top, start));
    }

  /* What is higher than a page is turned like any. */
  return next > start ? next : end;
}

/**
 * sp_pages_find:
 * @lines: (array length=n_lines): what is on the pages
 * @n_lines: how many
 * @extent: how high all of it is, in px
 * @height: how high a page is, in px, and more than nothing
 *
 * Returns: (transfer full) (element-type SpPageSpan): the pages, of which there is at least one
 */
GArray *
sp_pages_find (const SpPageLine *lines,
               guint             n_lines,
               int               extent,
               int               height)
{
  GArray *pages = g_array_new (FALSE, FALSE, sizeof (SpPageSpan));
  int start = 0;

  g_return_val_if_fail (height > 0, pages);

  while (start + height < extent)
    {
      SpPageSpan page = { start, find_end (lines, n_lines, start, height) };
      int next = find_next (lines, n_lines, page.start, page.end);

      /* All that is left is the edge of what has been read. */
      if (next >= extent)
        break;

      g_array_append_val (pages, page);
      start = next;
    }

  g_array_append_val (pages, ((SpPageSpan) { start, MAX (extent, start + height) }));

  return pages;
}
