/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-icon.h"

#include "sp-icon-picture.h"

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

/* In px, without the scale of the screen. */
static int
get_size (SpIcon *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  return MIN (gtk_widget_get_width (widget), gtk_widget_get_height (widget));
}

static void
sp_icon_snapshot (GtkWidget   *widget,
                  GtkSnapshot *snapshot)
{
  SpIcon *self = SP_ICON (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int size = get_size (self);

  sp_icon_get_ready (self);
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

/**
 * sp_icon_get_ready:
 * @self: an icon that has its place
 *
 * Draws it as it will be painted, which is remembered.
 */
void
sp_icon_get_ready (SpIcon *self)
{
  GtkWidget *widget;
  GdkRGBA colour;
  int size;

  g_return_if_fail (SP_IS_ICON (self));

  widget = GTK_WIDGET (self);
  size = get_size (self) * gtk_widget_get_scale_factor (widget);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  if (self->texture != NULL && self->size == size && gdk_rgba_equal (&self->colour, &colour))
    return;

  g_clear_object (&self->texture);
  self->size = size;
  self->colour = colour;
  self->texture = size > 0 ? sp_icon_picture_get (self->name, size, &colour) : NULL;
}
