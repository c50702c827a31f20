/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-container.h"

/*
 * SpContainer:
 *
 * What gives others their place: its height follows from its width, it lets go of all that is
 * inside when it goes itself, and assistive technology sees through it. Where things go is for each
 * of those that are made of it to say.
 */

G_DEFINE_ABSTRACT_TYPE (SpContainer, sp_container, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
sp_container_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_container_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (sp_container_parent_class)->dispose (object);
}

static void
sp_container_class_init (SpContainerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_container_dispose;
  widget_class->get_request_mode = sp_container_get_request_mode;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
sp_container_init (SpContainer *self)
{
}

/**
 * sp_container_get_clock:
 * @self: a container
 *
 * GTK tells the clock only to what can be seen.
 *
 * Returns: (transfer none) (nullable): that of the window, also for what is not seen there as yet,
 *   or %NULL while the window is not shown
 */
GdkFrameClock *
sp_container_get_clock (SpContainer *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_widget_get_frame_clock (GTK_WIDGET (root)) : NULL;
}
