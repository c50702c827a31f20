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
 * down again to read on. The title stands above both columns.
 */

typedef struct
{
  SpFlowItem *items;
  guint       n_items;
  guint       n_head;           /* how many of them stand above the columns */
  int         head;             /* how high those are, with the gap below them */
  int         gap;
} Flow;

static Flow
flow_new (SpFlowItem *items,
          guint       n_items,
          int         gap)
{
  Flow flow = { items, n_items, 0, 0, gap };

  for (; flow.n_head < n_items && items[flow.n_head].head; flow.n_head++)
    {
      items[flow.n_head].column = 0;
      items[flow.n_head].y = flow.head;
      flow.head += items[flow.n_head].height + gap;
    }

  return flow;
}

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

/* Where the second column starts if all from @first on goes on two; and how high the higher is. */
static guint
find_turn (const Flow *flow,
           guint       first,
           int        *ret_height)
{
  guint turn = flow->n_items;

  *ret_height = measure (flow, first, flow->n_items);
  for (guint i = first + 1; i < flow->n_items; i++)
    {
      int higher = MAX (measure (flow, first, i), measure (flow, i, flow->n_items));

      if (!flow->items[i - 1].leads_on && higher < *ret_height)
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
             int         height)
{
  guint next = first;
  guint filled_to = first;

  for (guint i = first; i < flow->n_items && measure (flow, first, i + 1) <= height; i++)
    {
      filled_to = i + 1;
      if (!flow->items[i].leads_on)
        next = i + 1;
    }

  /* Rather parted from what it leads on to than no columns at all. */
  return next > first ? next : filled_to;
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
  Flow flow = { items, n_items, 0, 0, gap };
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
  Flow flow = flow_new (items, n_items, gap);
  int height;
  guint turn = find_turn (&flow, flow.n_head, &height);

  place (&flow, flow.n_head, turn, 0, flow.head);
  place (&flow, turn, n_items, 1, flow.head);

  return flow.head + height;
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
 * Returns: how many pages there are, or 0 if something is higher than a page
 */
guint
sp_flow_on_pages (SpFlowItem *items,
                  guint       n_items,
                  int         gap,
                  int         page_height)
{
  Flow flow = flow_new (items, n_items, gap);
  guint first = flow.n_head;

  for (guint column = 0; ; column++)
    {
      int top = column < 2 ? flow.head : 0;
      int y = (int) (column / 2) * page_height + top;
      int room = page_height - top;
      int higher;
      guint next = find_turn (&flow, first, &higher);

      if (column % 2 == 0 && higher <= room)
        {
          place (&flow, first, next, column, y);
          place (&flow, next, n_items, column + 1, y);
          return column / 2 + 1;
        }

      next = fill_column (&flow, first, room);
      /* Below the title there is less room than on the pages to come; but not for nothing. */
      if (next == first && (room == page_height || (column == 1 && first == flow.n_head)))
        return 0;

      place (&flow, first, next, column, y);
      first = next;
      if (first == n_items)
        return column / 2 + 1;
    }
}
