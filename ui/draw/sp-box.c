/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-box.h"

/**
 * sp_box_new:
 * @orientation: which way its children stand
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a box
 */
GtkWidget *
sp_box_new (GtkOrientation  orientation,
            const char     *css_class)
{
  GtkWidget *box = gtk_box_new (orientation, 0);

  if (css_class != NULL)
    gtk_widget_add_css_class (box, css_class);

  return box;
}

/**
 * sp_box_new_with_role:
 * @orientation: which way its children stand
 * @css_class: (nullable): a style class
 * @role: what it is to assistive technology
 *
 * Returns: (transfer floating): a box
 */
GtkWidget *
sp_box_new_with_role (GtkOrientation     orientation,
                      const char        *css_class,
                      GtkAccessibleRole  role)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "orientation", orientation,
                                 "accessible-role", role,
                                 NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (box, css_class);

  return box;
}
