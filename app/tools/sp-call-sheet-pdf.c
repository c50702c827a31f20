/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-call-sheet.h"

#include "sp-paper.h"

/*
 * The sheet on paper: A4, each number with boxes to tick beside it, and never over two pages.
 */

/* In points, 72 to an inch. */
#define GAP 10
#define BOX 9
#define LINE_HEIGHT 20

#define TITLE_FONT "Noto Sans, Sans Bold 14"
#define NUMBER_FONT "Noto Sans, Sans Bold 13"
#define TEXT_FONT "Noto Sans, Sans 9"

static const char * const results[] = { "right", "wrong", "nobody answered" };

/* A line to write on, and how far it reaches. */
static const struct
{
  const char *label;
  double      from;
  double      to;
} lines[] = {
  { "On", 0, 130 },
  { "By (job)", 145, 330 },
  { "Check again by", 345, SP_PAPER_WIDTH - 2 * SP_PAPER_MARGIN },
};

static void
draw_boxes (SpPaper *self)
{
  double x = SP_PAPER_MARGIN;

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    {
      cairo_rectangle (self->cr, x, self->y + (LINE_HEIGHT - BOX) / 2.0, BOX, BOX);
      cairo_stroke (self->cr);
      self->y += 4;
      sp_paper_draw_text (self, TEXT_FONT, x + BOX + 5, results[i], TRUE);
      self->y -= 4;
      x += 90;
    }
  self->y += LINE_HEIGHT;
}

static void
draw_lines (SpPaper *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      sp_paper_draw_text (self, TEXT_FONT, SP_PAPER_MARGIN + lines[i].from, lines[i].label, TRUE);
      cairo_move_to (self->cr, SP_PAPER_MARGIN + lines[i].from, self->y + LINE_HEIGHT);
      cairo_line_to (self->cr, SP_PAPER_MARGIN + lines[i].to, self->y + LINE_HEIGHT);
      cairo_stroke (self->cr);
    }
  self->y += LINE_HEIGHT;
}

static double
measure_call (SpPaper        *self,
              const SpCall *call)
{
  double height = 2 * LINE_HEIGHT + GAP
                  + sp_paper_draw_text (self, NUMBER_FONT, SP_PAPER_MARGIN, call->reach, FALSE);

  for (guint i = 0; i < call->lines->len; i++)
    height += sp_paper_draw_text (self, TEXT_FONT, SP_PAPER_MARGIN,
                                  g_ptr_array_index (call->lines, i), FALSE);

  return height;
}

static void
draw_call (SpPaper        *self,
           const SpCall *call,
           guint         number)
{
  g_autofree char *head = g_strdup_printf ("%u.  %s", number, call->reach);

  sp_paper_make_room (self, measure_call (self, call));
  sp_paper_write (self, NUMBER_FONT, head);
  for (guint i = 0; i < call->lines->len; i++)
    sp_paper_write (self, TEXT_FONT, g_ptr_array_index (call->lines, i));
  draw_boxes (self);
  draw_lines (self);
  self->y += GAP;
}

static void
draw_sheet (SpPaper             *self,
            const SpCallSheet *sheet)
{
  sp_paper_write (self, TITLE_FONT, sheet->title);
  self->y += GAP;
  for (guint i = 0; i < sheet->intro->len; i++)
    sp_paper_write (self, TEXT_FONT, g_ptr_array_index (sheet->intro, i));
  self->y += 2 * GAP;
  for (guint i = 0; i < sheet->calls->len; i++)
    draw_call (self, g_ptr_array_index (sheet->calls, i), i + 1);
}

/**
 * sp_call_sheet_to_pdf:
 * @self: a sheet
 * @fd: where to write it
 * @error: return location for an error
 *
 * Writes the sheet for a printer, A4.
 *
 * Returns: whether it could be written
 */
gboolean
sp_call_sheet_to_pdf (const SpCallSheet *self,
                      int                fd,
                      GError           **error)
{
  g_autoptr (SpPaper) paper = sp_paper_new (self->title, fd);

  draw_sheet (paper, self);

  return sp_paper_finish (paper, error);
}
