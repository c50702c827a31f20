/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-bar.h"

#include "ui/draw/sp-box.h"
#include "ui/draw/sp-icon.h"
#include "ui/draw/sp-label.h"
#include "ui/layout/sp-stack.h"

/* Millimetres of the panel, between an icon and its word. */
#define GAP_MM 1.0

/*
 * The bar at the foot of the screen: the same buttons at the same places on every page, so that
 * nobody has to look for the way back or for the way to hide.
 */

static GtkWidget *
draw_button (SpDrawing *drawing,
             SpPart    *part)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = sp_stack_new (GAP_MM);

  gtk_widget_set_valign (content, GTK_ALIGN_CENTER);
  sp_stack_append (SP_STACK (content), sp_icon_new (part->icon));
  sp_stack_append (SP_STACK (content), sp_label_new_centred (part->words, NULL));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sp_part_get_spoken (part),
                                  -1);
  sp_drawing_watch (drawing, button, part);
  if (part->move.kind == SP_MOVE_HIDE)
    gtk_widget_add_css_class (button, "hide");

  return button;
}

/**
 * sp_bar_new:
 * @frame: the sheet of the frame
 * @drawing: the drawing of @frame
 *
 * Returns: (transfer floating): a new bar
 */
GtkWidget *
sp_bar_new (SpSheet   *frame,
            SpDrawing *drawing)
{
  GtkWidget *bar = g_object_new (GTK_TYPE_BOX, "css-name", "bar", "homogeneous", TRUE, NULL);

  gtk_widget_add_css_class (bar, "steady");
  for (guint i = 0; i < sp_sheet_get_n_parts (frame, SP_ZONE_ACTIONS); i++)
    gtk_box_append (GTK_BOX (bar),
                    draw_button (drawing, sp_sheet_get_part (frame, SP_ZONE_ACTIONS, i)));

  return bar;
}

/**
 * sp_bar_get_hide:
 * @bar: a bar
 *
 * Returns: (transfer none): the button that hides the screen, by what it does
 */
GtkWidget *
sp_bar_get_hide (GtkWidget *bar)
{
  for (GtkWidget *child = gtk_widget_get_first_child (bar); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (sp_drawing_get_part (child)->move.kind == SP_MOVE_HIDE)
        return child;
    }

  g_assert_not_reached ();
}
