/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpPageLine:
 * @top: where it begins, in px from the top of the first page, with the edge of what it is the
 *   first of
 * @bottom: where it ends, in px
 * @start: where its paragraph begins, in px, and with it a page on which it is to be whole
 * @leads_on: whether it means nothing without the line after it
 *
 * What is whole on a page or not there at all: a line, a short paragraph, or what can be touched.
 */
typedef struct
{
  int      top;
  int      bottom;
  int      start;
  gboolean leads_on;
} SpPageLine;

/**
 * SpPageSpan:
 * @start: where it begins, in px from the top of the first page
 * @end: where the last of what is whole on it ends, in px
 *
 * A page of one column.
 */
typedef struct
{
  int start;
  int end;
} SpPageSpan;

GArray *sp_pages_find (const SpPageLine *lines,
                       guint             n_lines,
                       int               extent,
                       int               height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
