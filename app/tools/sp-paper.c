/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-paper.h"

#include <errno.h>
#include <unistd.h>

#include <cairo-pdf.h>
#include <gio/gio.h>
#include <pango/pangocairo.h>

/* In points. */
#define GAP 10
#define PEN 0.7

#define NUMBER_FONT "Noto Sans, Sans 9"

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
 * sp_paper_new:
 * @title: what it is
 * @fd: where to write it, as PDF
 *
 * Returns: (transfer full): an empty sheet
 */
SpPaper *
sp_paper_new (const char *title,
              int         fd)
{
  SpPaper *self = g_new0 (SpPaper, 1);

  self->surface = cairo_pdf_surface_create_for_stream (write_bytes, GINT_TO_POINTER (fd),
                                                       SP_PAPER_WIDTH, SP_PAPER_HEIGHT);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_TITLE, title);
  self->cr = cairo_create (self->surface);
  cairo_set_line_width (self->cr, PEN);
  self->y = SP_PAPER_MARGIN;
  self->page = 1;

  return self;
}

/**
 * sp_paper_free:
 * @self: (transfer full): sheets
 *
 * Frees them.
 */
void
sp_paper_free (SpPaper *self)
{
  cairo_destroy (self->cr);
  cairo_surface_destroy (self->surface);
  g_free (self);
}

/**
 * sp_paper_draw_text:
 * @self: sheets
 * @font: as Pango names it
 * @x: where the text begins, in points from the left
 * @text: what to write
 * @draw: whether to write it, and not only to measure it
 *
 * Returns: how high it is, in points
 */
double
sp_paper_draw_text (SpPaper    *self,
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
  pango_layout_set_width (layout, (SP_PAPER_WIDTH - SP_PAPER_MARGIN - x) * PANGO_SCALE);
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

/**
 * sp_paper_write:
 * @self: sheets
 * @font: as Pango names it
 * @text: what comes next
 */
void
sp_paper_write (SpPaper    *self,
                const char *font,
                const char *text)
{
  self->y += sp_paper_draw_text (self, font, SP_PAPER_MARGIN, text, TRUE);
}

static void
end_page (SpPaper *self)
{
  g_autofree char *number = g_strdup_printf ("%u", self->page++);

  self->y = SP_PAPER_HEIGHT - SP_PAPER_MARGIN + GAP;
  sp_paper_write (self, NUMBER_FONT, number);
  cairo_show_page (self->cr);
  self->y = SP_PAPER_MARGIN;
}

/**
 * sp_paper_make_room:
 * @self: sheets
 * @height: of what comes next, in points
 *
 * Begins another page where it does not go on this one, so that it is never over two.
 */
void
sp_paper_make_room (SpPaper *self,
                    double   height)
{
  if (self->y + height > SP_PAPER_HEIGHT - SP_PAPER_MARGIN)
    end_page (self);
}

/**
 * sp_paper_finish:
 * @self: sheets
 * @error: return location for an error
 *
 * Ends the last page.
 *
 * Returns: whether all of it could be written
 */
gboolean
sp_paper_finish (SpPaper  *self,
                 GError  **error)
{
  cairo_status_t status;

  end_page (self);
  cairo_surface_finish (self->surface);
  status = cairo_surface_status (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the sheet could not be written: %s",
               cairo_status_to_string (status));

  return FALSE;
}
