/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-sign-off.h"

#include <pango/pangocairo.h>

#include "sp-paper.h"

/*
 * The translation on paper, A4: English on the left, the other language on the right, and below it
 * lines to put it back into English on, with a box for whoever signs it.
 */

/* In points, 72 to an inch. */
#define BETWEEN 16
#define COLUMN ((SP_PAPER_WIDTH - 2 * SP_PAPER_MARGIN - BETWEEN) / 2)
#define LINE_HEIGHT 20
#define LETTERS_A_LINE 80
#define BOX 9

#define TITLE_FONT "Noto Sans, Sans Bold 14"
#define PATH_FONT "Noto Sans, Sans 7"
#define TEXT_FONT "Noto Sans, Sans 10"

typedef struct
{
  SpPaper         *paper;
  const SpSigning *signing;
} Sheet;

static PangoLayout *
new_layout (Sheet      *self,
            const char *font,
            double      width,
            const char *text)
{
  PangoLayout *layout = pango_cairo_create_layout (self->paper->cr);
  PangoFontDescription *description = pango_font_description_from_string (font);

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/* As it is on the screen: in the font and the direction of its language. */
static PangoLayout *
new_translated (Sheet      *self,
                const char *text)
{
  const SpLanguage *language = self->signing->language;
  g_autofree char *font = language->font != NULL ? g_strconcat (language->font, " 10", NULL)
                                                 : g_strdup (TEXT_FONT);
  PangoLayout *layout = new_layout (self, font, COLUMN, text);
  PangoContext *context = pango_layout_get_context (layout);

  pango_context_set_language (context, pango_language_from_string (language->code));
  pango_context_set_base_dir (context, language->direction == SP_DIRECTION_RTL
                                       ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_set_auto_dir (layout, FALSE);
  if (language->direction == SP_DIRECTION_RTL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  pango_layout_context_changed (layout);

  return layout;
}

static double
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);

  return (double) height / PANGO_SCALE;
}

static void
show (Sheet       *self,
      PangoLayout *layout,
      double       x)
{
  cairo_move_to (self->paper->cr, x, self->paper->y);
  pango_cairo_show_layout (self->paper->cr, layout);
}

/* Lines to write on, as many as the English has, and a box with room for initials. */
static void
draw_lines (Sheet *self,
            guint  n)
{
  cairo_t *cr = self->paper->cr;
  double end = SP_PAPER_WIDTH - SP_PAPER_MARGIN;

  for (guint i = 0; i < n; i++)
    {
      self->paper->y += LINE_HEIGHT;
      cairo_move_to (cr, SP_PAPER_MARGIN, self->paper->y);
      cairo_line_to (cr, i + 1 < n ? end : end - 90, self->paper->y);
      cairo_stroke (cr);
    }
  cairo_rectangle (cr, end - 80, self->paper->y - BOX, BOX, BOX);
  cairo_move_to (cr, end - 64, self->paper->y);
  cairo_line_to (cr, end, self->paper->y);
  cairo_stroke (cr);
  self->paper->y += LINE_HEIGHT / 2.0;
}

static void
draw_string (Sheet              *self,
             const SpSignString *string)
{
  g_autofree char *english = sp_text_to_plain (string->place->text, NULL, NULL);
  g_autofree char *translated = sp_text_to_plain (string->text, NULL, NULL);
  g_autofree char *head = g_strconcat (string->place->path, string->place->critical
                                       ? "   SAFETY-CRITICAL: two people" : "", NULL);
  g_autoptr (PangoLayout) path = new_layout (self, PATH_FONT, 2 * COLUMN, head);
  g_autoptr (PangoLayout) left = new_layout (self, TEXT_FONT, COLUMN, english);
  g_autoptr (PangoLayout) right = new_translated (self, translated);
  double height = MAX (get_height (left), get_height (right));
  guint n_lines = 1 + g_utf8_strlen (english, -1) / LETTERS_A_LINE;

  sp_paper_make_room (self->paper, get_height (path) + height + (n_lines + 0.5) * LINE_HEIGHT);
  show (self, path, SP_PAPER_MARGIN);
  self->paper->y += get_height (path);
  show (self, left, SP_PAPER_MARGIN);
  show (self, right, SP_PAPER_MARGIN + COLUMN + BETWEEN);
  self->paper->y += height;
  draw_lines (self, n_lines);
}

static void
draw_intro (Sheet *self)
{
  g_autofree char *title = g_strdup_printf ("Signpost in %s: to be read and signed",
                                            self->signing->language->english);

  sp_paper_write (self->paper, TITLE_FONT, title);
  sp_paper_write (self->paper, TEXT_FONT,
                  "Cover the left half and write on the lines, in English, what the right half "
                  "says. Then compare. Tick the box and write your initials where both say the "
                  "same; strike out what does not. A safety-critical string needs two people. "
                  "In square brackets stands the number that is shown there.");
  self->paper->y += LINE_HEIGHT;
}

/**
 * sp_signing_to_pdf:
 * @self: a signing
 * @fd: where to write it
 * @error: return location for an error
 *
 * Writes all that can be signed for a printer, A4.
 *
 * Returns: whether it could be written
 */
gboolean
sp_signing_to_pdf (const SpSigning  *self,
                   int               fd,
                   GError          **error)
{
  g_autoptr (SpPaper) paper = sp_paper_new ("To be read and signed", fd);
  Sheet sheet = { paper, self };

  draw_intro (&sheet);
  for (guint i = 0; i < self->strings->len; i++)
    draw_string (&sheet, g_ptr_array_index (self->strings, i));

  return sp_paper_finish (paper, error);
}
