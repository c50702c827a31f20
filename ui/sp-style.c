/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-style.h"

/*
 * How everything looks. Sizes that a finger or an eye needs are in millimetres and points, which
 * GTK turns into pixels by the resolution it is told; sizes that go with the text are in em.
 */

static GtkCssProvider *theme_provider;
static SpTheme current_theme = SP_N_THEMES;

static GtkCssProvider *
add_provider (guint priority)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider), priority);

  return provider;
}

static void
add_sheet (const char *name,
           guint       priority)
{
  g_autoptr (GtkCssProvider) provider = add_provider (priority);
  g_autofree char *path = g_strdup_printf ("/org/signpost/Signpost/style/%s.css", name);

  gtk_css_provider_load_from_resource (provider, path);
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
  g_return_if_fail (theme_provider == NULL);

  g_object_set (gtk_settings_get_default (),
                "gtk-xft-dpi", (int) (ppi * 1024),
                "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE,
                "gtk-recent-files-enabled", FALSE,
                NULL);

  /* The theme comes first: the base names its colours. */
  theme_provider = add_provider (GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  add_sheet ("base", GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  add_sheet ("sizes", GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 2);
  sp_style_set_theme (SP_THEME_STANDARD);
}

/**
 * sp_style_set_theme:
 * @theme: the colours
 *
 * Changes the colours of everything on the screen.
 */
void
sp_style_set_theme (SpTheme theme)
{
  static const char * const themes[SP_N_THEMES] = {
    [SP_THEME_STANDARD] = "/org/signpost/Signpost/style/standard.css",
    [SP_THEME_DARK] = "/org/signpost/Signpost/style/dark.css",
    [SP_THEME_LIGHT] = "/org/signpost/Signpost/style/light.css",
  };

  g_return_if_fail (theme < SP_N_THEMES);

  if (theme != current_theme)
    gtk_css_provider_load_from_resource (theme_provider, themes[theme]);
  current_theme = theme;
}

/**
 * sp_style_set_text_size:
 * @window: a window
 * @text_size: the text size, below %SP_N_TEXT_SIZES
 *
 * Changes how large the text of @window is.
 */
void
sp_style_set_text_size (GtkWidget *window,
                        guint      text_size)
{
  static const char * const classes[SP_N_TEXT_SIZES] = { "size-0", "size-1", "size-2", "size-3" };

  g_return_if_fail (text_size < SP_N_TEXT_SIZES);

  for (guint i = 0; i < SP_N_TEXT_SIZES; i++)
    {
      if (i != text_size)
        gtk_widget_remove_css_class (window, classes[i]);
    }
  gtk_widget_add_css_class (window, classes[text_size]);
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
