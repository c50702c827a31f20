/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-draw.h"

#include "sp-box.h"
#include "sp-icon.h"
#include "sp-label.h"
#include "ui/layout/sp-pair.h"
#include "ui/layout/sp-stack.h"

/* What holds other parts: panels, cards, rows, and the places that can help. */

/* Millimetres of the panel, between a name and what is said of it. */
#define WORDS_GAP_MM 1.0

static const char *
get_panel_class (SpPartRole role)
{
  switch (role)
    {
    case SP_ROLE_CONTACT:
      return "contact";

    case SP_ROLE_WHY:
      return "why-advice";

    default:
      return NULL;
    }
}

/**
 * sp_draw_panel:
 * @drawing: a drawing
 * @part: a panel
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_panel (SpDrawing *drawing,
               SpPart    *part)
{
  const char *css_class = get_panel_class (part->role);
  GtkWidget *panel;

  panel = sp_box_new (GTK_ORIENTATION_VERTICAL,
                      part->role == SP_ROLE_NOTES ? "quiet-notes" : "panel");
  if (css_class != NULL)
    gtk_widget_add_css_class (panel, css_class);
  sp_drawing_draw_all (drawing, panel, part);

  return panel;
}

static GtkWidget *
draw_card_tag (SpPart *part)
{
  GtkWidget *tag = sp_label_new (part->second, "tag");

  sp_label_set_whole (SP_LABEL (tag));
  gtk_widget_set_valign (tag, GTK_ALIGN_CENTER);

  return tag;
}

static GtkWidget *
make_card (SpPartRole role)
{
  GtkWidget *card;

  if (role == SP_ROLE_NOT_TOLD)
    {
      card = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "line");
      gtk_widget_add_css_class (card, "not-told");
      return card;
    }

  card = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "panel");
  gtk_widget_add_css_class (card, "content");
  if (role == SP_ROLE_ADDRESS)
    gtk_widget_add_css_class (card, "address");

  return card;
}

/**
 * sp_draw_card:
 * @drawing: a drawing
 * @part: a card
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_card (SpDrawing *drawing,
              SpPart    *part)
{
  GtkWidget *card = make_card (part->role);
  GtkWidget *column = sp_stack_new (part->role == SP_ROLE_NONE ? WORDS_GAP_MM : 0);
  gboolean has_room = part->role != SP_ROLE_ADDRESS || !sp_drawing_get_low (drawing);

  if (part->icon != NULL && has_room)
    gtk_box_append (GTK_BOX (card), sp_icon_new (part->icon));
  gtk_widget_set_hexpand (column, TRUE);
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  sp_drawing_draw_all (drawing, column, part);
  gtk_box_append (GTK_BOX (card), column);
  if (part->second != NULL)
    gtk_box_append (GTK_BOX (card), draw_card_tag (part));

  return card;
}

/**
 * sp_draw_row:
 * @drawing: a drawing
 * @part: a row
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_row (SpDrawing *drawing,
             SpPart    *part)
{
  GtkWidget *row = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "panel");
  GtkWidget *column = sp_stack_new (0);
  guint last = sp_part_get_n_children (part) - 1;
  GtkWidget *button = sp_drawing_draw (drawing, sp_part_get_child (part, last));

  gtk_widget_add_css_class (row, "answer-row");
  gtk_widget_set_hexpand (column, TRUE);
  for (guint i = 0; i < last; i++)
    sp_stack_append (SP_STACK (column), sp_drawing_draw (drawing, sp_part_get_child (part, i)));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (row), column);
  gtk_box_append (GTK_BOX (row), button);

  return row;
}

/**
 * sp_draw_number:
 * @drawing: a drawing
 * @part: a number
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_number (SpDrawing *drawing,
                SpPart    *part)
{
  return sp_label_new_number (part->words, "number");
}

static const char *
get_level_class (SpPartRole role)
{
  switch (role)
    {
    case SP_ROLE_EMERGENCY:
      return "emergency";

    case SP_ROLE_URGENT:
      return "urgent";

    default:
      return "advice";
    }
}

static GtkWidget *
draw_head (SpPart *part)
{
  GtkWidget *head = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "head");
  GtkWidget *words = sp_label_new_heading (part->words, NULL, part->level);

  if (part->icon != NULL)
    gtk_box_append (GTK_BOX (head), sp_icon_new (part->icon));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (head), words);

  return head;
}

static GtkWidget *
draw_emergency_head (SpDrawing *drawing,
                     SpPart    *part)
{
  GtkWidget *head = sp_box_new (GTK_ORIENTATION_VERTICAL, "head");
  GtkWidget *title = sp_label_new_heading (part->words, "emergency-title", part->level);

  if (!sp_drawing_get_low (drawing))
    gtk_box_append (GTK_BOX (head), sp_label_new (part->second, "level"));
  sp_label_set_close (SP_LABEL (title));
  gtk_box_append (GTK_BOX (head), title);

  return head;
}

/* The number to call for help fills its card; on a low screen it alone does. */
static void
draw_emergency_body (SpDrawing *drawing,
                     GtkWidget *body,
                     SpPart    *part)
{
  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    {
      SpPart *child = sp_part_get_child (part, i);
      GtkWidget *widget;

      if (child->role == SP_ROLE_SUMMARY && sp_drawing_get_low (drawing))
        continue;

      widget = sp_drawing_draw (drawing, child);
      if (child->kind == SP_PART_NUMBER)
        {
          gtk_widget_remove_css_class (widget, "number");
          gtk_widget_add_css_class (widget, "emergency-number");
          sp_label_set_centred (SP_LABEL (widget));
        }
      gtk_box_append (GTK_BOX (body), widget);
    }
}

/* On a low screen a number and its hours share a line, so that more numbers are in sight. */
static void
draw_low_body (SpDrawing *drawing,
               GtkWidget *body,
               SpPart    *part)
{
  guint n = sp_part_get_n_children (part);

  for (guint i = 0; i < n; i++)
    {
      SpPart *child = sp_part_get_child (part, i);
      SpPart *next = i + 1 < n ? sp_part_get_child (part, i + 1) : NULL;
      GtkWidget *widget = sp_drawing_draw (drawing, child);

      if (child->kind == SP_PART_NUMBER && next != NULL && next->kind == SP_PART_LINE)
        {
          GtkWidget *hours = sp_drawing_draw (drawing, next);

          gtk_widget_set_valign (hours, GTK_ALIGN_CENTER);
          widget = sp_pair_new (widget, hours);
          i++;
        }
      gtk_box_append (GTK_BOX (body), widget);
    }
}

/**
 * sp_draw_destination:
 * @drawing: a drawing
 * @part: a place that can help
 *
 * How urgent it is shows in the words, the edge and the colour.
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_destination (SpDrawing *drawing,
                     SpPart    *part)
{
  gboolean fills = part->level == 1;
  GtkWidget *card = sp_box_new (GTK_ORIENTATION_VERTICAL, "destination");
  GtkWidget *body = sp_box_new (GTK_ORIENTATION_VERTICAL, "inside");

  gtk_widget_add_css_class (card, get_level_class (part->role));
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  gtk_box_append (GTK_BOX (card), fills ? draw_emergency_head (drawing, part) : draw_head (part));
  if (fills)
    draw_emergency_body (drawing, body, part);
  else if (sp_drawing_get_low (drawing))
    draw_low_body (drawing, body, part);
  else
    sp_drawing_draw_all (drawing, body, part);
  gtk_box_append (GTK_BOX (card), body);

  return card;
}
