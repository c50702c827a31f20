/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * SP_PAPER_WIDTH:
 *
 * The width of A4, in points, 72 to an inch.
 */
#define SP_PAPER_WIDTH 595.28

/**
 * SP_PAPER_HEIGHT:
 *
 * The height of A4, in points.
 */
#define SP_PAPER_HEIGHT 841.89

/**
 * SP_PAPER_MARGIN:
 *
 * What is left free on all sides, in points.
 */
#define SP_PAPER_MARGIN 42

/**
 * SpPaper:
 * @cr: draws on the page
 * @y: where the next thing goes, in points from the top
 *
 * Sheets for a printer, A4, each with its number at the foot.
 */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t         *cr;
  double           y;
  guint            page;
} SpPaper;

SpPaper  *sp_paper_new       (const char  *title,
                              int          fd) G_GNUC_WARN_UNUSED_RESULT;
void      sp_paper_free      (SpPaper     *self);

double    sp_paper_draw_text (SpPaper     *self,
                              const char  *font,
                              double       x,
                              const char  *text,
                              gboolean     draw);
void      sp_paper_write     (SpPaper     *self,
                              const char  *font,
                              const char  *text);
void      sp_paper_make_room (SpPaper     *self,
                              double       height);
gboolean  sp_paper_finish    (SpPaper     *self,
                              GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPaper, sp_paper_free)

G_END_DECLS
