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

  GdkTexture *texture;          /* (owned) (nullable) */
  gboolean    points;           /* the way of reading, so it turns with it */
};

G_DEFINE_FINAL_TYPE (SpIcon, sp_icon, GTK_TYPE_WIDGET)

static void
sp_icon_snapshot (GtkWidget   *widget,
                  GtkSnapshot *snapshot)
{
  SpIcon *self = SP_ICON (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int size = MIN (width, height);
  graphene_rect_t bounds;
  graphene_matrix_t alpha_only;
  graphene_vec4_t colour;
  GdkRGBA rgba;

  if (self->texture == NULL || size <= 0)
    return;

  /* The drawings are black on nothing: their alpha is kept, and the text's colour put under it. */
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &rgba);
  graphene_matrix_init_from_float (&alpha_only, (float[16]) { [15] = rgba.alpha });
  graphene_vec4_init (&colour, rgba.red, rgba.green, rgba.blue, 0);
  graphene_rect_init (&bounds, (width - size) / 2, (height - size) / 2, size, size);

  gtk_snapshot_save (snapshot);
  if (self->points && gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  gtk_snapshot_push_color_matrix (snapshot, &alpha_only, &colour);
  gtk_snapshot_append_texture (snapshot, self->texture, &bounds);
  gtk_snapshot_pop (snapshot);
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
sp_icon_class_init (SpIconClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_icon_dispose;
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
  g_autofree char *path = g_strdup_printf ("/org/signpost/Signpost/icons/%s.png", name);

  if (g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
    self->texture = gdk_texture_new_from_resource (path);

  self->points = g_str_equal (name, "arrow-back") || g_str_equal (name, "arrow-next");

  return GTK_WIDGET (self);
}
