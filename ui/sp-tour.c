/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-tour.h"

#include <glib/gstdio.h>
#include <png.h>

/*
 * The tour goes to every screen there is and draws it: to look at each of them, to show somebody
 * without a display, and for the picture in the README.
 */
typedef struct
{
  GtkWidget         *window;
  SpVisit           *visit;
  const SpItinerary *itinerary;
  SpIdle            *idle;
  const char        *folder;
  guint              n_drawn;
  gboolean           painted;
} Tour;

static void
on_after_paint (GdkFrameClock *clock,
                Tour          *self)
{
  self->painted = TRUE;
}

static void
settle (Tour *self)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;

  self->painted = FALSE;
  gtk_widget_queue_draw (self->window);
  while (!self->painted)
    g_main_context_iteration (NULL, TRUE);
}

/* Returns: (transfer full): the window as it is, by cairo whatever draws on the screen */
static cairo_surface_t *
paint (GtkWidget *window)
{
  int width = gtk_widget_get_width (window);
  int height = gtk_widget_get_height (window);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GskRenderNode) node = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/*
 * To pack a picture as small as can be, as cairo_surface_write_to_png() does, takes four times as
 * long as to draw it. What is nearly all paper packs well the quick way too.
 */
static gboolean
save (cairo_surface_t *surface,
      const char      *file)
{
  png_image image = {
    .version = PNG_IMAGE_VERSION,
    .width = cairo_image_surface_get_width (surface),
    .height = cairo_image_surface_get_height (surface),
    .format = G_BYTE_ORDER == G_LITTLE_ENDIAN ? PNG_FORMAT_BGRA : PNG_FORMAT_ARGB,
    .flags = PNG_IMAGE_FLAG_FAST,
  };

  return png_image_write_to_file (&image, file, FALSE, cairo_image_surface_get_data (surface),
                                  cairo_image_surface_get_stride (surface), NULL);
}

static gboolean
draw (Tour        *self,
      const char  *name,
      GError     **error)
{
  g_autofree char *file = g_strdup_printf ("%s/%03u-%s.png", self->folder, ++self->n_drawn, name);
  cairo_surface_t *surface;
  gboolean saved;

  settle (self);
  surface = paint (self->window);
  saved = save (surface, file);
  cairo_surface_destroy (surface);
  if (!saved)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: cannot be written", file);

  return saved;
}

static void
move (Tour   *self,
      SpMove  what)
{
  sp_visit_do (self->visit, &what);
}

static gboolean
draw_stops (Tour    *self,
            GError **error)
{
  for (guint i = 0; i < sp_itinerary_get_n_stops (self->itinerary); i++)
    {
      sp_itinerary_go (self->itinerary, i, self->visit);
      if (!draw (self, sp_itinerary_get_name (self->itinerary, i), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
draw_look (Tour        *self,
           SpMove       go,
           const char  *name,
           const char  *look,
           GError     **error)
{
  g_autofree char *full = g_strdup_printf ("%s-%s", name, look);

  move (self, (SpMove) { .kind = SP_MOVE_HOME });
  move (self, go);

  return draw (self, full, error);
}

static gboolean
draw_looks (Tour    *self,
            GError **error)
{
  static const char * const sizes[SP_N_TEXT_SIZES] = { "100", "133", "167", "200" };
  static const char * const themes[SP_N_THEMES] = { "standard", "dark", "light" };

  for (guint theme = 0; theme < SP_N_THEMES; theme++)
    {
      for (guint size = 0; size < SP_N_TEXT_SIZES; size++)
        {
          g_autofree char *look = g_strdup_printf ("%s-%s", themes[theme], sizes[size]);

          move (self, (SpMove) { .kind = SP_MOVE_THEME, .number = theme });
          move (self, (SpMove) { .kind = SP_MOVE_TEXT_SIZE, .number = size });
          if (!draw_look (self, (SpMove) { 0 }, "home", look, error)
              || !draw_look (self, (SpMove) { .kind = SP_MOVE_QUESTIONS }, "question", look, error)
              || !draw_look (self, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_EMERGENCY },
                             "emergency", look, error))
            return FALSE;
        }
    }

  move (self, (SpMove) { .kind = SP_MOVE_HIDE });

  return TRUE;
}

static gboolean
draw_warning (Tour    *self,
              GError **error)
{
  gboolean drawn;

  move (self, (SpMove) { .kind = SP_MOVE_HOME });
  g_signal_emit_by_name (self->idle, "warned");
  drawn = draw (self, "idle-warning", error);
  move (self, (SpMove) { .kind = SP_MOVE_HIDE });

  return drawn;
}

/**
 * sp_tour_draw:
 * @window: the window
 * @visit: the visit it shows
 * @itinerary: the way to every screen
 * @idle: its idle watch
 * @folder: a folder to draw into; it is made if need be
 * @error: return location for an error
 *
 * Goes to every screen and draws it into a numbered PNG file.
 *
 * Returns: whether every picture could be written
 */
gboolean
sp_tour_draw (SpWindow           *window,
              SpVisit            *visit,
              const SpItinerary  *itinerary,
              SpIdle             *idle,
              const char         *folder,
              GError            **error)
{
  Tour self = {
    .window = GTK_WIDGET (window),
    .visit = visit,
    .itinerary = itinerary,
    .idle = idle,
    .folder = folder,
  };
  gboolean drawn;

  if (g_mkdir_with_parents (folder, 0755) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: cannot make this folder", folder);
      return FALSE;
    }

  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect (gtk_widget_get_frame_clock (self.window), "after-paint",
                    G_CALLBACK (on_after_paint), &self);

  drawn = draw_stops (&self, error) && draw_looks (&self, error) && draw_warning (&self, error);

  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (self.window), &self);

  return drawn;
}
