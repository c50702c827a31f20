/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-icon-picture.h"

#include <string.h>

/*
 * The pictures drawn for Signpost, unpacked, made as large as they are shown, and coloured. A page
 * shows the same ones as the page before, so they are kept while a visit lasts, and go with it:
 * what was kept would tell what was read.
 */

/* More than a visit needs of all there are, in two colours. */
#define MOST_KEPT 128

/* The sizes they are drawn in at build time, in px (ui/icons/meson.build). */
static const int sizes[] = { 48, 96, 192, 384 };

static GHashTable *kept;        /* of GdkTexture, by what make_key() says */

static char *
make_key (const char    *name,
          int            size,
          const GdkRGBA *colour)
{
  g_autofree char *words = gdk_rgba_to_string (colour);

  return g_strdup_printf ("%s %d %s", name, size, words);
}

static GBytes *
look_up (const char *name,
         int         size)
{
  g_autofree char *path = g_strdup_printf ("/org/signpost/Signpost/icons/%s-%d.png", name, size);

  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
}

/* Returns: (transfer full) (nullable): the file of the picture next in size, or the largest */
static GBytes *
find_picture (const char *name,
              int         size)
{
  GBytes *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GBytes *larger = look_up (name, sizes[i]);

      if (larger == NULL)
        continue;

      g_clear_pointer (&found, g_bytes_unref);
      found = larger;
      if (sizes[i] >= size)
        break;
    }

  return found;
}

typedef struct
{
  const guint8 *next;
  gsize         left;
} Reader;

static cairo_status_t
read_some (void          *closure,
           unsigned char *data,
           unsigned int   length)
{
  Reader *reader = closure;

  if (length > reader->left)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (data, reader->next, length);
  reader->next += length;
  reader->left -= length;

  return CAIRO_STATUS_SUCCESS;
}

/* By cairo itself: a texture would have to be turned into its format, pixel by pixel. */
static cairo_surface_t *
unpack (GBytes *picture)
{
  Reader reader;

  reader.next = g_bytes_get_data (picture, &reader.left);

  return cairo_image_surface_create_from_png_stream (read_some, &reader);
}

/* The pictures are black on nothing. Returns: how much of each pixel is black, @size px square */
static cairo_surface_t *
scale_alpha (GBytes *picture,
             int     size)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, size, size);
  cairo_surface_t *whole = unpack (picture);
  cairo_pattern_t *pattern = cairo_pattern_create_for_surface (whole);
  double scale = cairo_image_surface_get_width (whole) / (double) size;
  cairo_t *cr = cairo_create (surface);
  cairo_matrix_t matrix;

  cairo_matrix_init_scale (&matrix, scale, scale);
  cairo_pattern_set_matrix (pattern, &matrix);
  cairo_pattern_set_filter (pattern, CAIRO_FILTER_BILINEAR);
  cairo_set_source (cr, pattern);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_pattern_destroy (pattern);
  cairo_surface_destroy (whole);
  cairo_surface_flush (surface);

  return surface;
}

static guint8
get_byte (double share)
{
  return CLAMP (share * 255 + 0.5, 0, 255);
}

static void
colour_row (guint8        *pixels,
            const guint8  *alpha,
            int            size,
            const GdkRGBA *colour)
{
  const guint8 red = get_byte (colour->red);
  const guint8 green = get_byte (colour->green);
  const guint8 blue = get_byte (colour->blue);

  for (int x = 0; x < size; x++)
    {
      pixels[4 * x] = red;
      pixels[4 * x + 1] = green;
      pixels[4 * x + 2] = blue;
      pixels[4 * x + 3] = alpha[x] * colour->alpha + 0.5;
    }
}

/*
 * GTK 4.8 turns this format into what cairo paints by whole numbers; cairo’s own it would take
 * through floating point each time it is painted.
 */
static GdkTexture *
make_texture (GBytes        *picture,
              int            size,
              const GdkRGBA *colour)
{
  cairo_surface_t *alpha = scale_alpha (picture, size);
  const guint8 *data = cairo_image_surface_get_data (alpha);
  gsize stride = 4 * (gsize) size;
  guint8 *pixels = g_malloc (stride * size);
  g_autoptr (GBytes) bytes = NULL;

  for (int y = 0; y < size; y++)
    colour_row (pixels + y * stride, data + y * cairo_image_surface_get_stride (alpha), size,
                colour);
  cairo_surface_destroy (alpha);
  bytes = g_bytes_new_take (pixels, stride * size);

  return gdk_memory_texture_new (size, size, GDK_MEMORY_R8G8B8A8, bytes, stride);
}

/**
 * sp_icon_picture_get:
 * @name: the name of a drawing, such as `heart`
 * @size: how large it is shown, in px of the device
 * @colour: what colour it has
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL if there is none of that name
 */
GdkTexture *
sp_icon_picture_get (const char    *name,
                     int            size,
                     const GdkRGBA *colour)
{
  g_autofree char *key = make_key (name, size, colour);
  g_autoptr (GBytes) picture = NULL;
  GdkTexture *texture;

  if (kept == NULL)
    kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  texture = g_hash_table_lookup (kept, key);
  if (texture != NULL)
    return g_object_ref (texture);

  picture = find_picture (name, size);
  if (picture == NULL)
    return NULL;

  if (g_hash_table_size (kept) == MOST_KEPT)
    g_hash_table_remove_all (kept);
  texture = make_texture (picture, size, colour);
  g_hash_table_insert (kept, g_steal_pointer (&key), g_object_ref (texture));

  return texture;
}

/**
 * sp_icon_picture_forget_all:
 *
 * Lets go of all pictures but those on the screen.
 */
void
sp_icon_picture_forget_all (void)
{
  g_clear_pointer (&kept, g_hash_table_unref);
}
