/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sp-flow.h"

G_BEGIN_DECLS

/**
 * SP_ARRANGEMENT_EDGE_MM:
 *
 * What is left free around all of it, in millimetres of the panel: the ring of the focus is wider
 * than what it is on, and is cut off at the edge.
 */
#define SP_ARRANGEMENT_EDGE_MM 2.0

/**
 * SpArrangementStyle:
 * @two: whether in two columns, where that is possible
 * @dense: whether as much is in sight as can be, where there is no room to spare
 * @roomy: whether gaps are wide and targets large
 *
 * How parts are to be arranged.
 */
typedef struct
{
  gboolean two;
  gboolean dense;
  gboolean roomy;
} SpArrangementStyle;

/**
 * SpArrangement:
 * @children: (element-type GtkWidget): the parts that have a place
 * @items: the place of each
 * @edge: around all of it, in px
 * @gap: between two parts, in px
 * @full_width: of what stands above both columns, in px
 * @column_width: of a column, in px
 * @extent: how high all of it is, in px, with the edges
 * @page_height: how high a page is, in px, or 0 if it is not on pages of its own
 * @fits: whether all of it is in sight at once
 *
 * Where each part goes in a room of some size.
 */
typedef struct
{
  GPtrArray  *children;         /* (owned) */
  SpFlowItem *items;            /* (owned) */
  int         edge;
  int         gap;
  int         full_width;
  int         column_width;
  int         extent;
  int         page_height;
  gboolean    fits;
} SpArrangement;

void sp_arrangement_find        (SpArrangement            *self,
                                 GtkWidget                *widget,
                                 const SpArrangementStyle *style,
                                 int                       width,
                                 int                       height);
void sp_arrangement_clear       (SpArrangement            *self);
void sp_arrangement_allocate    (const SpArrangement      *self,
                                 GtkWidget                *widget,
                                 int                       offset);
int  sp_arrangement_least_width (GtkWidget                *widget);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpArrangement, sp_arrangement_clear)

G_END_DECLS
