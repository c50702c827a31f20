/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_CONTAINER (sp_container_get_type ())

G_DECLARE_DERIVABLE_TYPE (SpContainer, sp_container, SP, CONTAINER, GtkWidget)

/**
 * SpContainerClass:
 * @parent_class: the class of all widgets
 *
 * What the layouts have in common.
 */
struct _SpContainerClass
{
  GtkWidgetClass parent_class;
};

GdkFrameClock *sp_container_get_clock (SpContainer *self);

G_END_DECLS
