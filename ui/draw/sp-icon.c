/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-icon.h"

/*
 * SpIcon:
 *
 * One of the pictures drawn for Signpost, in the colour of the text around it. It only decorates:
 * the words beside it say the same, so a screen reader does not hear of it.
 *
 * The size is the minimum size the style sheet gives it. Node name: `icon`. Role: presentation.
 */
struct _SpIcon
{
  GtkWidget parent_instance;

  char       *name;             /* (owned) */
  GdkTexture *texture;          /* (owned) (nullable): as it was drawn last */
  int         size;             /* of the texture, in px */
  GdkRGBA     colour;           /* of the texture */
  gboolean    points;           /* the way of reading, so it turns with it */
};

G_DEFINE_FINAL_TYPE (SpIcon, sp_icon, GTK_TYPE_WIDGET)

static char *
get_path (const char *name,
          int         size)
{
  return g_strdup_printf ("/org/signpost/Signpost/icons/%s-%d.png", name, size);
}

/* Returns: (transfer full) (nullable): the picture next in size, or the largest there is */
static GdkTexture *
load_picture (const char *name,
              int         size)
{
  static const int sizes[] = { 48, 96, 192, 384 };
  g_autofree char *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = get_path (name, sizes[i]);

      if (!g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
        continue;

      g_free (found);
      found = g_steal_pointer (&path);
      if (sizes[i] >= size)
        break;
    }

  return found != NULL ? gdk_texture_new_from_resource (found) : NULL;
}

static cairo_surface_t *
copy_to_surface (GdkTexture *texture)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         gdk_texture_get_width (texture),
                                                         gdk_texture_get_height (texture));

  gdk_texture_download (texture, cairo_image_surface_get_data (surface),
                        cairo_image_surface_get_stride (surface));
  cairo_surface_mark_dirty (surface);

  return surface;
}

/* The pictures are black on nothing: their alpha is kept, and the colour put under it. */
static void
paint (cairo_surface_t *surface,
       GdkTexture      *picture,
       const GdkRGBA   *colour)
{
  cairo_surface_t *alpha = copy_to_surface (picture);
  cairo_pattern_t *mask = cairo_pattern_create_for_surface (alpha);
  double scale = gdk_texture_get_width (picture)
                 / (double) cairo_image_surface_get_width (surface);
  cairo_t *cr = cairo_create (surface);
  cairo_matrix_t matrix;

  cairo_matrix_init_scale (&matrix, scale, scale);
  cairo_pattern_set_matrix (mask, &matrix);
  cairo_pattern_set_filter (mask, CAIRO_FILTER_BILINEAR);
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_mask (cr, mask);
  cairo_destroy (cr);
  cairo_pattern_destroy (mask);
  cairo_surface_destroy (alpha);
}

static GdkTexture *
make_texture (GdkTexture    *picture,
              int            size,
              const GdkRGBA *colour)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size, size);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  paint (surface, picture, colour);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) stride * size,
                                      (GDestroyNotify) cairo_surface_destroy, surface);

  return gdk_memory_texture_new (size, size, GDK_MEMORY_DEFAULT, bytes, stride);
}

/* Once for each size and colour, for it costs more than all else there is to draw of an icon. */
static void
ensure_texture (SpIcon        *self,
                int            size,
                const GdkRGBA *colour)
{
  g_autoptr (GdkTexture) picture = NULL;

  if (self->texture != NULL && self->size == size && gdk_rgba_equal (&self->colour, colour))
    return;

  g_clear_object (&self->texture);
  self->size = size;
  self->colour = *colour;
  picture = load_picture (self->name, size);
  if (picture != NULL)
    self->texture = make_texture (picture, size, colour);
}

static void
sp_icon_snapshot (GtkWidget   *widget,
                  GtkSnapshot *snapshot)
{
  SpIcon *self = SP_ICON (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int size = MIN (width, height);
  GdkRGBA colour;

  if (size <= 0)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  ensure_texture (self, size * gtk_widget_get_scale_factor (widget), &colour);
  if (self->texture == NULL)
    return;

  gtk_snapshot_save (snapshot);
  if (self->points && gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT ((width - size) / 2, (height - size) / 2,
                                                    size, size));
  gtk_snapshot_restore (snapshot);
}

static void
sp_icon_dispose (GObject *object)
{
  SpIcon *self = SP_ICON (object);

  g_clear_object (&self->texture);

  G_OBJECT_CLASS (sp_icon_parent_class)->dispose (object);
}

static void
sp_icon_finalize (GObject *object)
{
  g_clear_pointer (&SP_ICON (object)->name, g_free);

  G_OBJECT_CLASS (sp_icon_parent_class)->finalize (object);
}

static void
sp_icon_class_init (SpIconClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_icon_dispose;
  object_class->finalize = sp_icon_finalize;
  widget_class->snapshot = sp_icon_snapshot;

  gtk_widget_class_set_css_name (widget_class, "icon");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sp_icon_init (SpIcon *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * sp_icon_new:
 * @name: the name of a drawing, such as `heart`
 *
 * Makes an icon. Without a drawing of that name it takes up its room and shows nothing.
 *
 * Returns: (transfer floating): a new icon
 */
GtkWidget *
sp_icon_new (const char *name)
{
  SpIcon *self = g_object_new (SP_TYPE_ICON, NULL);

  self->name = g_strdup (name);
  self->points = g_str_equal (name, "arrow-back") || g_str_equal (name, "arrow-next");

  return GTK_WIDGET (self);
}
