/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpFlowItem:
 * @height: how high it is, in px
 * @wide: whether it stands above both columns, at the top of its page
 * @leads_on: whether it must not stand last in a column
 * @low: of the room that is left, how much of it stands above this and what follows, from 0 to 1
 * @column: (out): the column it is in, from 0; two to a page
 * @y: (out): where it begins, in px, with the pages one below the other
 *
 * Something to find a place for.
 */
typedef struct
{
  int      height;
  gboolean wide;
  gboolean leads_on;
  double   low;
  guint    column;
  int      y;
} SpFlowItem;

int   sp_flow_in_one_column (SpFlowItem *items,
                             guint       n_items,
                             int         gap,
                             int         height);
int   sp_flow_in_two_columns (SpFlowItem *items,
                              guint       n_items,
                              int         gap);
guint sp_flow_on_pages      (SpFlowItem *items,
                             guint       n_items,
                             int         gap,
                             int         page_height);

G_END_DECLS
