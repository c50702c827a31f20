/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-text-layout.h"

#include <string.h>

#include <pango/pangocairo.h>

/* As many widths as a layout may try before it settles on one. */
#define N_HEIGHTS 6

/*
 * SpTextLayout:
 *
 * A text, laid out. To shape words is most of what a new page costs, so it is done as seldom as can
 * be: once for all on one line, which tells how wide they can be and have to be, and once for each
 * width that is narrower. The height at each is remembered. GtkLabel does it anew whenever it is
 * asked.
 *
 * Where a page is drawn again with the same words, the new label adopts the layout of the old one.
 */
struct _SpTextLayout
{
  PangoLayout          *layout;         /* (owned): holds the context it was made for */
  PangoFontDescription *font;           /* (owned): of that context then */
  double                resolution;     /* of that context then */
  guint                 first_serial;   /* of that context then */
  PangoContext         *context;        /* (unowned): the one it is for now, only to be compared */
  guint                 serial;         /* of the one it is for now */
  int                   least_width;    /* in px, as all below */
  int                   line_width;     /* of all of it on one line */
  int                   line_height;
  struct
  {
    int width;
    int height;
  } heights[N_HEIGHTS];
  guint                 n_heights;      /* found so far; the oldest goes first */
};

/* Returns: (transfer full): how wide each letter is on the one line, by where it is in the text */
static int *
list_widths (SpTextLayout *self,
             const char   *words)
{
  int *widths = g_new0 (int, strlen (words) + 1);
  PangoLayoutIter *iter = pango_layout_get_iter (self->layout);

  do
    {
      PangoRectangle letter;

      pango_layout_iter_get_cluster_extents (iter, NULL, &letter);
      widths[pango_layout_iter_get_index (iter)] += letter.width;
    }
  while (pango_layout_iter_next_cluster (iter));
  pango_layout_iter_free (iter);

  return widths;
}

/*
 * The widest of what is never broken, in Pango units: a word, or where a word may break, a letter.
 * Space at the end of it counts for nothing, for it hangs over the end of a line.
 */
static int
find_widest_part (SpTextLayout *self,
                  const SpTextSpec *text)
{
  const PangoLogAttr *attribute = pango_layout_get_log_attrs_readonly (self->layout, NULL);
  g_autofree int *widths = list_widths (self, text->words);
  int widest = 0, width = 0, space = 0;

  for (const char *letter = text->words; *letter != '\0';
       letter = g_utf8_next_char (letter), attribute++)
    {
      int own = widths[letter - text->words];

      if (text->wrap == PANGO_WRAP_WORD ? attribute->is_line_break : attribute->is_cursor_position)
        width = space = 0;
      if (attribute->is_white)
        space += own;
      else
        {
          width += space + own;
          space = 0;
        }
      widest = MAX (widest, width);
    }

  return widest;
}

/* All of it on one line. */
static void
measure (SpTextLayout *self,
         const SpTextSpec *text)
{
  int width, height;

  pango_layout_get_size (self->layout, &width, &height);
  self->line_width = PANGO_PIXELS_CEIL (width);
  self->line_height = PANGO_PIXELS_CEIL (height);
  self->least_width = PANGO_PIXELS_CEIL (find_widest_part (self, text));
}

/**
 * sp_text_layout_new:
 * @context: of the widget that shows it
 * @text: what to lay out
 *
 * Returns: (transfer full): a new layout
 */
SpTextLayout *
sp_text_layout_new (PangoContext *context,
                    const SpTextSpec *text)
{
  SpTextLayout *self = g_new0 (SpTextLayout, 1);

  self->layout = pango_layout_new (context);
  pango_layout_set_text (self->layout, text->words, -1);
  pango_layout_set_attributes (self->layout, text->attributes);
  pango_layout_set_wrap (self->layout, text->wrap);
  pango_layout_set_alignment (self->layout, text->alignment);
  pango_layout_set_auto_dir (self->layout, !text->one_way);
  self->font = pango_font_description_copy (pango_context_get_font_description (context));
  self->resolution = pango_cairo_context_get_resolution (context);
  self->context = context;
  self->first_serial = self->serial = pango_context_get_serial (context);
  measure (self, text);

  return self;
}

/**
 * sp_text_layout_free:
 * @self: (transfer full): a layout
 *
 * Frees it.
 */
void
sp_text_layout_free (SpTextLayout *self)
{
  g_object_unref (self->layout);
  pango_font_description_free (self->font);
  g_free (self);
}

/**
 * sp_text_layout_is_for:
 * @self: a layout
 * @context: of the widget that shows it
 *
 * Returns: whether it holds still, as the font and all else there are the same
 */
gboolean
sp_text_layout_is_for (SpTextLayout *self,
                       PangoContext *context)
{
  return self->context == context && self->serial == pango_context_get_serial (context);
}

static gboolean
is_same_text (SpTextLayout *self,
              const SpTextSpec *text)
{
  return strcmp (pango_layout_get_text (self->layout), text->words) == 0
         && pango_layout_get_wrap (self->layout) == text->wrap
         && pango_layout_get_alignment (self->layout) == text->alignment
         && pango_layout_get_auto_dir (self->layout) != text->one_way
         && pango_attr_list_equal (pango_layout_get_attributes (self->layout), text->attributes);
}

static gboolean
is_same_font (SpTextLayout *self,
              PangoContext *context)
{
  PangoContext *first = pango_layout_get_context (self->layout);

  return pango_context_get_serial (first) == self->first_serial
         && pango_font_description_equal (self->font, pango_context_get_font_description (context))
         && self->resolution == pango_cairo_context_get_resolution (context)
         && pango_context_get_language (first) == pango_context_get_language (context)
         && pango_context_get_base_dir (first) == pango_context_get_base_dir (context);
}

/**
 * sp_text_layout_adopt:
 * @self: a layout that another widget showed
 * @context: of the widget that is to show it
 * @text: what that one says
 *
 * Returns: whether it is the very same, and is for @context from now on
 */
gboolean
sp_text_layout_adopt (SpTextLayout *self,
                      PangoContext *context,
                      const SpTextSpec *text)
{
  if (!is_same_text (self, text) || !is_same_font (self, context))
    return FALSE;

  self->context = context;
  self->serial = pango_context_get_serial (context);

  return TRUE;
}

/**
 * sp_text_layout_get_least_width:
 * @self: a layout
 *
 * Returns: how wide it has to be at least, in px
 */
int
sp_text_layout_get_least_width (SpTextLayout *self)
{
  return self->least_width;
}

/**
 * sp_text_layout_get_line_width:
 * @self: a layout
 *
 * Returns: how wide it is on one line, in px
 */
int
sp_text_layout_get_line_width (SpTextLayout *self)
{
  return self->line_width;
}

/**
 * sp_text_layout_get_height:
 * @self: a layout
 * @width: how wide it is, in px, or -1 for as wide as it gets
 *
 * Returns: how high it is then, in px
 */
int
sp_text_layout_get_height (SpTextLayout *self,
                           int           width)
{
  guint n_kept = MIN (self->n_heights, N_HEIGHTS);
  int height;

  if (width < 0 || width >= self->line_width)
    return self->line_height;

  for (guint i = 0; i < n_kept; i++)
    {
      if (self->heights[i].width == width)
        return self->heights[i].height;
    }

  pango_layout_get_size (sp_text_layout_lay_out (self, width), NULL, &height);
  height = PANGO_PIXELS_CEIL (height);
  self->heights[self->n_heights % N_HEIGHTS].width = width;
  self->heights[self->n_heights % N_HEIGHTS].height = height;
  self->n_heights++;

  return height;
}

/**
 * sp_text_layout_lay_out:
 * @self: a layout
 * @width: how wide it is, in px, or -1 for as wide as it gets
 *
 * What fits on one line is laid out on one, whatever the width.
 *
 * Returns: (transfer none): the layout, at that width
 */
PangoLayout *
sp_text_layout_lay_out (SpTextLayout *self,
                        int           width)
{
  pango_layout_set_width (self->layout,
                          width < 0 || width >= self->line_width ? -1 : width * PANGO_SCALE);

  return self->layout;
}
