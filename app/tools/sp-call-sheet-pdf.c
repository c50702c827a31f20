/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-call-sheet.h"

#include <errno.h>
#include <unistd.h>

#include <cairo-pdf.h>
#include <gio/gio.h>
#include <pango/pangocairo.h>

/*
 * The sheet on paper: A4, each number with boxes to tick beside it, and never over two pages.
 */

/* In points, 72 to an inch. */
#define PAGE_WIDTH 595.28
#define PAGE_HEIGHT 841.89
#define MARGIN 42
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
  { "Check again by", 345, PAGE_WIDTH - 2 * MARGIN },
};

typedef struct
{
  cairo_t *cr;
  double   y;
  guint    page;
} Paper;

static double
draw_text (Paper      *self,
           const char *font,
           double      x,
           const char *text,
           gboolean    draw)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (self->cr);
  PangoFontDescription *description = pango_font_description_from_string (font);
  int height;

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_width (layout, (PAGE_WIDTH - MARGIN - x) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, NULL, &height);
  if (draw)
    {
      cairo_move_to (self->cr, x, self->y);
      pango_cairo_show_layout (self->cr, layout);
    }

  return (double) height / PANGO_SCALE;
}

static void
write_line (Paper      *self,
            const char *font,
            const char *text)
{
  self->y += draw_text (self, font, MARGIN, text, TRUE);
}

static void
end_page (Paper *self)
{
  g_autofree char *number = g_strdup_printf ("%u", self->page++);

  self->y = PAGE_HEIGHT - MARGIN + GAP;
  write_line (self, TEXT_FONT, number);
  cairo_show_page (self->cr);
  self->y = MARGIN;
}

static void
draw_boxes (Paper *self)
{
  double x = MARGIN;

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    {
      cairo_rectangle (self->cr, x, self->y + (LINE_HEIGHT - BOX) / 2.0, BOX, BOX);
      cairo_stroke (self->cr);
      self->y += 4;
      draw_text (self, TEXT_FONT, x + BOX + 5, results[i], TRUE);
      self->y -= 4;
      x += 90;
    }
  self->y += LINE_HEIGHT;
}

static void
draw_lines (Paper *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      draw_text (self, TEXT_FONT, MARGIN + lines[i].from, lines[i].label, TRUE);
      cairo_move_to (self->cr, MARGIN + lines[i].from, self->y + LINE_HEIGHT);
      cairo_line_to (self->cr, MARGIN + lines[i].to, self->y + LINE_HEIGHT);
      cairo_stroke (self->cr);
    }
  self->y += LINE_HEIGHT;
}

static double
measure_call (Paper        *self,
              const SpCall *call)
{
  double height = draw_text (self, NUMBER_FONT, MARGIN, call->reach, FALSE) + 2 * LINE_HEIGHT + GAP;

  for (guint i = 0; i < call->lines->len; i++)
    height += draw_text (self, TEXT_FONT, MARGIN, g_ptr_array_index (call->lines, i), FALSE);

  return height;
}

static void
draw_call (Paper        *self,
           const SpCall *call,
           guint         number)
{
  g_autofree char *head = g_strdup_printf ("%u.  %s", number, call->reach);

  if (self->y + measure_call (self, call) > PAGE_HEIGHT - MARGIN)
    end_page (self);

  write_line (self, NUMBER_FONT, head);
  for (guint i = 0; i < call->lines->len; i++)
    write_line (self, TEXT_FONT, g_ptr_array_index (call->lines, i));
  draw_boxes (self);
  draw_lines (self);
  self->y += GAP;
}

static void
draw_sheet (Paper             *self,
            const SpCallSheet *sheet)
{
  write_line (self, TITLE_FONT, sheet->title);
  self->y += GAP;
  for (guint i = 0; i < sheet->intro->len; i++)
    write_line (self, TEXT_FONT, g_ptr_array_index (sheet->intro, i));
  self->y += 2 * GAP;
  for (guint i = 0; i < sheet->calls->len; i++)
    draw_call (self, g_ptr_array_index (sheet->calls, i), i + 1);
  end_page (self);
}

static cairo_status_t
write_bytes (void                *data,
             const unsigned char *bytes,
             unsigned int         length)
{
  int fd = GPOINTER_TO_INT (data);

  while (length > 0)
    {
      ssize_t written = write (fd, bytes, length);

      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        return CAIRO_STATUS_WRITE_ERROR;

      bytes += written;
      length -= written;
    }

  return CAIRO_STATUS_SUCCESS;
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
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_bytes, GINT_TO_POINTER (fd),
                                                                  PAGE_WIDTH, PAGE_HEIGHT);
  Paper paper = { cairo_create (surface), MARGIN, 1 };
  cairo_status_t status;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_set_line_width (paper.cr, 0.7);
  draw_sheet (&paper, self);
  cairo_destroy (paper.cr);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the sheet could not be written: %s",
               cairo_status_to_string (status));

  return FALSE;
}
