/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-draw.h"

#include "sp-box.h"
#include "sp-icon.h"
#include "sp-label.h"
#include "ui/layout/sp-stack.h"

/*
 * The two shapes of button. Both say their name themselves: GTK 4.8 would otherwise have a screen
 * reader spell out what the button is made of.
 */

static const char *
get_class (SpPartRole role)
{
  switch (role)
    {
    case SP_ROLE_GO:
    case SP_ROLE_NEXT:
      return "go";

    case SP_ROLE_START:
      return "start";

    case SP_ROLE_EMERGENCY:
      return "danger-strip";

    case SP_ROLE_ELSEWHERE:
      return "outline";

    default:
      return "card";
    }
}

static GtkWidget *
make_centred (SpPart *part)
{
  GtkWidget *content = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "content");

  gtk_widget_set_halign (content, GTK_ALIGN_CENTER);
  if (part->icon != NULL)
    gtk_box_append (GTK_BOX (content), sp_icon_new (part->icon));
  gtk_box_append (GTK_BOX (content), sp_label_new_button (part->words));

  return content;
}

static GtkWidget *
make_card (SpPart *part)
{
  GtkWidget *content = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "content");
  GtkWidget *column = sp_stack_new (0);

  if (part->icon != NULL)
    gtk_box_append (GTK_BOX (content), sp_icon_new (part->icon));
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (column, TRUE);
  sp_stack_append (SP_STACK (column), sp_label_new (part->words, "card-title"));
  if (part->second != NULL)
    sp_stack_append (SP_STACK (column), sp_label_new (part->second, "card-text"));
  gtk_box_append (GTK_BOX (content), column);

  return content;
}

/* How many languages stand side by side: more names would not be read at a glance. */
#define PICKER_COLUMNS 3

/* Millimetres of the panel, between two rows. */
#define PICKER_GAP_MM 4.0

static GtkWidget *
make_language (SpPart *part)
{
  GtkWidget *column = sp_stack_new (0);

  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  sp_stack_append (SP_STACK (column), sp_label_new_centred (part->words, "card-title"));
  if (part->second != NULL)
    sp_stack_append (SP_STACK (column), sp_label_new_centred (part->second, "card-text"));

  return column;
}

static GtkWidget *
draw_language (SpDrawing *drawing,
               SpPart    *part)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), make_language (part));
  gtk_widget_add_css_class (button, "card");
  gtk_widget_add_css_class (button, "language");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sp_part_get_spoken (part),
                                  -1);
  sp_drawing_watch (drawing, button, part);

  return button;
}

/**
 * sp_draw_picker:
 * @drawing: a drawing
 * @part: languages to choose from
 *
 * Returns: (transfer floating): a button for each, a few side by side
 */
GtkWidget *
sp_draw_picker (SpDrawing *drawing,
                SpPart    *part)
{
  GtkWidget *picker = sp_stack_new (PICKER_GAP_MM);
  GtkWidget *row = NULL;

  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    {
      if (i % PICKER_COLUMNS == 0)
        {
          row = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "row");
          gtk_box_set_homogeneous (GTK_BOX (row), TRUE);
          sp_stack_append (SP_STACK (picker), row);
        }
      gtk_box_append (GTK_BOX (row), draw_language (drawing, sp_part_get_child (part, i)));
    }

  return picker;
}

/**
 * sp_draw_button:
 * @drawing: a drawing
 * @part: a button
 *
 * Returns: (transfer floating): a button as wide as the page, or one with centred words
 */
GtkWidget *
sp_draw_button (SpDrawing *drawing,
                SpPart    *part)
{
  const char *css_class = get_class (part->role);
  gboolean card = g_str_equal (css_class, "card");
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), card ? make_card (part) : make_centred (part));
  gtk_widget_add_css_class (button, css_class);
  if (part->role == SP_ROLE_MAIN || part->role == SP_ROLE_LINK)
    gtk_widget_add_css_class (button, part->role == SP_ROLE_MAIN ? "main" : "link");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sp_part_get_spoken (part),
                                  -1);
  sp_drawing_watch (drawing, button, part);

  return button;
}
