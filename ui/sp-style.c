/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-style.h"

/*
 * How everything looks. Sizes that a finger or an eye needs are in millimetres and points, which
 * GTK turns into pixels by the resolution it is told; sizes that go with the text are in em.
 *
 * The standard text has capitals of 5.5 mm, for reading at 450 mm; the others are 133, 167 and
 * 200 % of it. Headings, and the frame of buttons around a page, grow less, so that the page keeps
 * its room (EN 301 549, 5.1.4; VVSG 2.0).
 */

#define STANDARD_POINTS 22.0

static GtkCssProvider *theme_provider;
static GtkCssProvider *size_provider;
static SpTheme current_theme = SP_N_THEMES;
static guint current_size = SP_N_TEXT_SIZES;

static GtkCssProvider *
add_provider (guint priority)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider), priority);

  return provider;
}

/**
 * sp_style_init:
 * @ppi: pixels per inch of the panel
 *
 * Sets up the look of the program, once, before any window.
 */
void
sp_style_init (double ppi)
{
  GtkCssProvider *base;

  g_return_if_fail (theme_provider == NULL);

  g_object_set (gtk_settings_get_default (),
                "gtk-xft-dpi", (int) (ppi * 1024),
                "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE,
                "gtk-recent-files-enabled", FALSE,
                NULL);

  /* The theme comes first: the base names its colours. */
  theme_provider = add_provider (GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  size_provider = add_provider (GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 2);
  base = add_provider (GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  gtk_css_provider_load_from_resource (base, "/org/signpost/Signpost/style/base.css");
  g_object_unref (base);

  sp_style_apply (SP_THEME_STANDARD, 0);
}

/**
 * sp_style_apply:
 * @theme: the colours
 * @text_size: the text size, below %SP_N_TEXT_SIZES
 *
 * Changes the look of everything on the screen.
 */
void
sp_style_apply (SpTheme theme,
                guint   text_size)
{
  static const char * const themes[SP_N_THEMES] = {
    [SP_THEME_STANDARD] = "/org/signpost/Signpost/style/standard.css",
    [SP_THEME_DARK] = "/org/signpost/Signpost/style/dark.css",
    [SP_THEME_LIGHT] = "/org/signpost/Signpost/style/light.css",
  };
  static const double scales[SP_N_TEXT_SIZES] = { 1, 1.33, 1.67, 2 };
  static const double frame_scales[SP_N_TEXT_SIZES] = { 1, 1.15, 1.3, 1.4 };
  static const double heading_ratios[SP_N_TEXT_SIZES] = { 1.7, 1.5, 1.35, 1.25 };
  /* A low screen has to show the address as well, however large. */
  static const guint low_numbers[SP_N_TEXT_SIZES] = { 120, 110, 100, 90 };
  char points[G_ASCII_DTOSTR_BUF_SIZE];
  char ratio[G_ASCII_DTOSTR_BUF_SIZE];
  char frame[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *css = NULL;

  g_return_if_fail (theme < SP_N_THEMES && text_size < SP_N_TEXT_SIZES);

  if (theme != current_theme)
    gtk_css_provider_load_from_resource (theme_provider, themes[theme]);

  if (text_size != current_size)
    {
      g_ascii_formatd (points, sizeof points, "%.2f", STANDARD_POINTS * scales[text_size]);
      g_ascii_formatd (ratio, sizeof ratio, "%.2f", heading_ratios[text_size]);
      g_ascii_formatd (frame, sizeof frame, "%.2f", STANDARD_POINTS * frame_scales[text_size]);
      css = g_strdup_printf ("window { font-size: %spt; } "
                             ".title, .emergency-title { font-size: %sem; } "
                             ".attract .title { font-size: 2.4em; } "
                             ".low .title { font-size: 1.25em; } "
                             ".steady, .ways { font-size: %spt; } "
                             ".low .emergency-number { font-size: %upt; }",
                             points, ratio, frame, low_numbers[text_size]);
      gtk_css_provider_load_from_data (size_provider, css, -1);
    }

  current_theme = theme;
  current_size = text_size;
}

/**
 * sp_style_get_em:
 * @widget: a widget
 *
 * Returns: the size of its text, in px
 */
double
sp_style_get_em (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontDescription *font = pango_context_get_font_description (context);
  double em = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    em *= pango_cairo_context_get_resolution (context) / 72;

  return em;
}

/**
 * sp_style_get_mm:
 * @widget: a widget
 *
 * Returns: how many px a millimetre of the panel has
 */
double
sp_style_get_mm (GtkWidget *widget)
{
  return pango_cairo_context_get_resolution (gtk_widget_get_pango_context (widget)) / 25.4;
}
