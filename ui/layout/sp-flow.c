/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-flow.h"

/*
 * Where each part of a screen goes, by its height alone.
 *
 * Two columns are filled as those of an open book: down the first, then down the second, as even as
 * can be, and with no heading left at the foot of a column. What does not fit goes on the next two
 * columns, which are a page of their own; nothing is cut, and nobody has to scroll down, up and
 * down again to read on. What is wide, as the title is, stands above both columns.
 */

typedef struct
{
  SpFlowItem *items;
  guint       n_items;
  int         gap;
} Flow;

/* How high the items from @first to before @end are, one below the other. */
static int
measure (const Flow *flow,
         guint       first,
         guint       end)
{
  int height = 0;

  for (guint i = first; i < end; i++)
    height += flow->items[i].height + (i > first ? flow->gap : 0);

  return height;
}

static void
place (Flow  *flow,
       guint  first,
       guint  end,
       guint  column,
       int    y)
{
  for (guint i = first; i < end; i++)
    {
      flow->items[i].column = column;
      flow->items[i].y = y;
      y += flow->items[i].height + flow->gap;
    }
}

/* Places what stands above both columns, from @first on. Returns where the columns begin. */
static guint
place_wide (Flow  *flow,
            guint  first,
            guint  column,
            int    y,
            int   *ret_height)
{
  guint end = first;

  while (end < flow->n_items && flow->items[end].wide)
    end++;

  place (flow, first, end, column, y);
  *ret_height = end > first ? measure (flow, first, end) + flow->gap : 0;

  return end;
}

static guint
find_wide (const Flow *flow,
           guint       first)
{
  while (first < flow->n_items && !flow->items[first].wide)
    first++;

  return first;
}

/* Where the second column starts if all up to @end goes on two; and how high the higher is. */
static guint
find_turn (const Flow *flow,
           guint       first,
           guint       end,
           int        *ret_height)
{
  guint turn = end;

  *ret_height = measure (flow, first, end);
  for (guint i = first + 1; i < end; i++)
    {
      int higher = MAX (measure (flow, first, i), measure (flow, i, end));

      /* Of two as even, the one with more in the first column, as a book would have it. */
      if (!flow->items[i - 1].leads_on && higher <= *ret_height)
        {
          *ret_height = higher;
          turn = i;
        }
    }

  return turn;
}

/* Where the next column starts if the one that starts at @first is filled. */
static guint
fill_column (const Flow *flow,
             guint       first,
             guint       end,
             int         height)
{
  guint next = first;
  guint filled_to = first;

  for (guint i = first; i < end && measure (flow, first, i + 1) <= height; i++)
    {
      filled_to = i + 1;
      if (!flow->items[i].leads_on)
        next = i + 1;
    }

  /* Rather parted from what it leads on to than no columns at all. */
  return next > first ? next : filled_to;
}

/**
 * sp_flow_in_one_column:
 * @items: (array length=n_items): what to place
 * @n_items: how many
 * @gap: the space between two, in px
 * @height: the room there is, in px; what may stand lower does where there is more than enough
 *
 * Returns: how high all of it is, in px
 */
int
sp_flow_in_one_column (SpFlowItem *items,
                       guint       n_items,
                       int         gap,
                       int         height)
{
  Flow flow = { items, n_items, gap };
  int all = measure (&flow, 0, n_items);
  int spare = MAX (0, height - all);
  guint low = 0;

  while (low < n_items && items[low].low <= 0)
    low++;

  place (&flow, 0, low, 0, 0);
  if (low == n_items)
    return all;

  spare *= items[low].low;
  place (&flow, low, n_items, 0, measure (&flow, 0, low) + (low > 0 ? gap : 0) + spare);

  return all + spare;
}

/**
 * sp_flow_in_two_columns:
 * @items: (array length=n_items): what to place
 * @n_items: how many
 * @gap: the space between two, in px
 *
 * Returns: how high all of it is on one page, in px
 */
int
sp_flow_in_two_columns (SpFlowItem *items,
                        guint       n_items,
                        int         gap)
{
  Flow flow = { items, n_items, gap };
  int y = 0;

  for (guint first = 0; first < n_items; )
    {
      int wide, height;
      guint start = place_wide (&flow, first, 0, y, &wide);
      guint end = find_wide (&flow, start);
      guint turn = find_turn (&flow, start, end, &height);

      y += wide;
      place (&flow, start, turn, 0, y);
      place (&flow, turn, end, 1, y);
      y += height + (end < n_items ? gap : 0);
      first = end;
    }

  return y;
}

/**
 * sp_flow_on_pages:
 * @items: (array length=n_items): what to place
 * @n_items: how many
 * @gap: the space between two, in px
 * @page_height: how high a page is, in px
 *
 * Places all of it in two columns a page.
 *
 * Returns: how many pages there are, or 0 if something is higher than a page, or if nothing fits
 *   below what is wide on the first one
 */
guint
sp_flow_on_pages (SpFlowItem *items,
                  guint       n_items,
                  int         gap,
                  int         page_height)
{
  Flow flow = { items, n_items, gap };
  guint first = 0;

  for (guint page = 0; ; page++)
    {
      int top = (int) page * page_height;
      int wide, higher;
      guint start = place_wide (&flow, first, 2 * page, top, &wide);
      guint end = find_wide (&flow, start);
      guint turn = find_turn (&flow, start, end, &higher);
      int room = page_height - wide;

      if (wide - gap > page_height)
        return 0;

      if (higher > room)
        {
          turn = fill_column (&flow, start, end, room);
          end = turn > start ? fill_column (&flow, turn, end, room) : start;
        }

      /* A title alone says nothing, and what is higher than a page is on none. */
      if (end == start && start < n_items && (page == 0 || start == first))
        return 0;

      place (&flow, start, turn, 2 * page, top + wide);
      place (&flow, turn, end, 2 * page + 1, top + wide);
      first = end;
      if (first == n_items)
        return page + 1;
    }
}
