/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-letters.h"

#include <pango/pangocairo.h>

/* The one that the style asks for; where a letter is not in it, any other font serves. */
#define FONT "Noto Sans"

static PangoFontset *
load_fonts (void)
{
  PangoFontMap *map = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (map);
  PangoFontDescription *description = pango_font_description_from_string (FONT);
  PangoFontset *fonts = pango_font_map_load_fontset (map, context, description,
                                                     pango_language_get_default ());

  pango_font_description_free (description);
  g_object_unref (context);

  return fonts;
}

static gboolean
can_draw (PangoFontset *fonts,
          gunichar      letter)
{
  PangoFont *font = fonts != NULL ? pango_fontset_get_font (fonts, letter) : NULL;
  gboolean can = font != NULL && pango_font_has_char (font, letter);

  g_clear_object (&font);

  return can;
}

/**
 * sp_letters_find_missing:
 * @letters: the letters of all words that can be shown
 *
 * Looks whether each letter can be drawn with the fonts of this machine: a screen without words
 * helps nobody, and nobody would be told of it.
 *
 * Returns: (transfer full): those that cannot; empty where all can
 */
char *
sp_letters_find_missing (const char *letters)
{
  PangoFontset *fonts = load_fonts ();
  GString *missing = g_string_new (NULL);

  for (const char *p = letters; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (!g_unichar_isspace (letter) && !can_draw (fonts, letter))
        g_string_append_unichar (missing, letter);
    }
  g_clear_object (&fonts);

  return g_string_free (missing, FALSE);
}
