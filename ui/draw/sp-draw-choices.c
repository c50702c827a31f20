/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-draw.h"

#include "sp-box.h"
#include "sp-label.h"
#include "ui/layout/sp-choices.h"
#include "ui/layout/sp-stack.h"

/* What is chosen from: answers, sizes and colours, and the ways to call in an emergency. */

static void
set_name (GtkWidget    *widget,
          const SpPart *part)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sp_part_get_spoken (part),
                                  -1);
}

/**
 * sp_draw_choice:
 * @drawing: a drawing
 * @part: a choice
 *
 * Draws a radio as big as a button. Choosing one does nothing else: arrow keys choose as they move,
 * so only the button below the choices may go on (EN 301 549, 5.5.2).
 *
 * Returns: (transfer floating): a check button that is a radio to assistive technology
 */
GtkWidget *
sp_draw_choice (SpDrawing *drawing,
                SpPart    *part)
{
  GtkWidget *choice = g_object_new (GTK_TYPE_CHECK_BUTTON,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                    NULL);
  GtkWidget *column = sp_stack_new (0);

  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (column, TRUE);
  sp_stack_append (SP_STACK (column), sp_label_new (part->words, "choice-label"));
  if (part->second != NULL)
    {
      sp_stack_append (SP_STACK (column), sp_label_new (part->second, "choice-hint"));
      gtk_accessible_update_property (GTK_ACCESSIBLE (choice),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      sp_words_get_plain (part->second),
                                      -1);
    }

  gtk_check_button_set_child (GTK_CHECK_BUTTON (choice), column);
  gtk_widget_add_css_class (choice, "choice");
  set_name (choice, part);

  return choice;
}

/**
 * sp_draw_choices:
 * @drawing: a drawing
 * @part: choices
 *
 * Returns: (transfer floating): a group of radios
 */
GtkWidget *
sp_draw_choices (SpDrawing *drawing,
                 SpPart    *part)
{
  GtkWidget *choices = sp_choices_new ();
  GtkCheckButton *first = NULL;

  set_name (choices, part);
  if (part->words != NULL)
    sp_choices_append (SP_CHOICES (choices),
                       sp_label_new_heading (part->words, "heading", part->level));
  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    {
      SpPart *child = sp_part_get_child (part, i);
      GtkWidget *choice = sp_drawing_draw (drawing, child);

      gtk_check_button_set_group (GTK_CHECK_BUTTON (choice), first);
      if (first == NULL)
        first = GTK_CHECK_BUTTON (choice);
      sp_drawing_watch (drawing, choice, child);
      sp_choices_append (SP_CHOICES (choices), choice);
    }

  return choices;
}

/**
 * sp_draw_way:
 * @drawing: a drawing
 * @part: a way to call
 *
 * Returns: (transfer floating): what shows once the way is chosen
 */
GtkWidget *
sp_draw_way (SpDrawing *drawing,
             SpPart    *part)
{
  GtkWidget *panel = sp_box_new (GTK_ORIENTATION_VERTICAL, "panel");

  sp_drawing_draw_all (drawing, panel, part);

  return panel;
}

static GtkWidget *
draw_tab (SpPart    *part,
          GtkWidget *group)
{
  GtkWidget *tab = gtk_toggle_button_new ();

  gtk_button_set_child (GTK_BUTTON (tab), sp_label_new_centred (part->words, NULL));
  gtk_widget_add_css_class (tab, "way");
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (tab), GTK_TOGGLE_BUTTON (group));
  set_name (tab, part);

  return tab;
}

/**
 * sp_draw_ways:
 * @drawing: a drawing
 * @part: ways to call
 *
 * Returns: (transfer floating): a tab for each way, and below them what the chosen one says
 */
GtkWidget *
sp_draw_ways (SpDrawing *drawing,
              SpPart    *part)
{
  GtkWidget *ways = sp_box_new (GTK_ORIENTATION_VERTICAL, "stack");
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *first = NULL;

  gtk_widget_add_css_class (grid, "ways");
  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_box_append (GTK_BOX (ways), grid);
  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    {
      SpPart *way = sp_part_get_child (part, i);
      GtkWidget *panel = sp_drawing_draw (drawing, way);
      GtkWidget *tab = draw_tab (way, first);

      if (first == NULL)
        first = tab;
      gtk_grid_attach (GTK_GRID (grid), tab, i % 2, i / 2, 1, 1);
      sp_drawing_watch (drawing, tab, way);
      g_object_bind_property (tab, "active", panel, "visible", G_BINDING_SYNC_CREATE);
      gtk_box_append (GTK_BOX (ways), panel);
    }

  return ways;
}
