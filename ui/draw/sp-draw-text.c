/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-draw.h"

#include "sp-box.h"
#include "sp-icon.h"
#include "sp-label.h"

/* What is only read: words, lines, lists, notes and pictures. */

/**
 * sp_draw_tag:
 * @drawing: a drawing
 * @part: a tag
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_tag (SpDrawing *drawing,
             SpPart    *part)
{
  GtkWidget *tag = sp_label_new (part->words, "tag");

  gtk_widget_set_halign (tag, GTK_ALIGN_START);

  return tag;
}

/**
 * sp_draw_title:
 * @drawing: a drawing
 * @part: a title
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_title (SpDrawing *drawing,
               SpPart    *part)
{
  GtkWidget *title = sp_label_new_heading (part->words, "title", part->level);
  GtkWidget *icon;
  GtkWidget *box;

  sp_label_set_close (SP_LABEL (title));
  if (part->icon == NULL)
    return title;

  icon = sp_icon_new (part->icon);
  gtk_widget_add_css_class (icon, "logo");
  gtk_widget_set_halign (icon, GTK_ALIGN_START);
  box = sp_box_new (GTK_ORIENTATION_VERTICAL, "stack");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), title);

  return box;
}

/**
 * sp_draw_lead:
 * @drawing: a drawing
 * @part: a lead
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_lead (SpDrawing *drawing,
              SpPart    *part)
{
  return sp_label_new (part->words, "lead");
}

/**
 * sp_draw_heading:
 * @drawing: a drawing
 * @part: a heading
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_heading (SpDrawing *drawing,
                 SpPart    *part)
{
  gboolean name = part->role == SP_ROLE_NAME;
  GtkWidget *heading = sp_label_new_heading (part->words, name ? "card-title" : "heading",
                                             part->level);

  if (name)
    sp_label_set_close (SP_LABEL (heading));

  return heading;
}

static const char *
get_text_class (SpPartRole role)
{
  switch (role)
    {
    case SP_ROLE_SMALL:
      return "small";

    case SP_ROLE_STORY:
      return "story";

    case SP_ROLE_DETAIL:
      return "card-text";

    case SP_ROLE_NAME:
      return "contact-name";

    case SP_ROLE_WEB:
      return "web";

    case SP_ROLE_NOBODY:
      return "nobody";

    case SP_ROLE_BECAUSE:
      return "because";

    default:
      return "paragraph";
    }
}

/**
 * sp_draw_text:
 * @drawing: a drawing
 * @part: a text
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_text (SpDrawing *drawing,
              SpPart    *part)
{
  GtkWidget *text;

  if (part->role == SP_ROLE_SUMMARY)
    return sp_label_new_centred (part->words, "emergency-summary");

  text = sp_label_new (part->words, get_text_class (part->role));
  if (part->role == SP_ROLE_NAME)
    sp_label_set_close (SP_LABEL (text));

  return text;
}

/**
 * sp_draw_line:
 * @drawing: a drawing
 * @part: a line with an icon
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_line (SpDrawing *drawing,
              SpPart    *part)
{
  GtkWidget *line = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "line");
  GtkWidget *words = sp_label_new (part->words, NULL);

  if (part->role == SP_ROLE_WHY)
    gtk_widget_add_css_class (line, "why");
  else if (part->role == SP_ROLE_OPEN)
    gtk_widget_add_css_class (line, "open");
  gtk_box_append (GTK_BOX (line), sp_icon_new (part->icon));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (line), words);

  return line;
}

static GtkWidget *
make_bullet (const SpPart *item,
             SpPartRole    role)
{
  g_autoptr (SpWords) bullet = sp_words_new (SP_WORDS_PLAIN, "\342\200\242");

  if (role == SP_ROLE_DO)
    return sp_icon_new ("check");

  if (role == SP_ROLE_DONT)
    return sp_icon_new ("cross");

  return sp_label_new (item->second != NULL ? item->second : bullet, NULL);
}

static GtkWidget *
draw_item (SpPart     *item,
           SpPartRole  role)
{
  GtkWidget *row = sp_box_new_with_role (GTK_ORIENTATION_HORIZONTAL, NULL,
                                         GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  GtkWidget *bullet = make_bullet (item, role);
  GtkWidget *words = sp_label_new (item->words, NULL);

  gtk_widget_add_css_class (bullet, "bullet");
  gtk_widget_set_valign (bullet, GTK_ALIGN_START);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (row), bullet);
  gtk_box_append (GTK_BOX (row), words);

  return row;
}

/**
 * sp_draw_list:
 * @drawing: a drawing
 * @part: a list
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_list (SpDrawing *drawing,
              SpPart    *part)
{
  GtkWidget *list = sp_box_new_with_role (GTK_ORIENTATION_VERTICAL, "bullets",
                                          GTK_ACCESSIBLE_ROLE_LIST);

  if (part->role == SP_ROLE_DO || part->role == SP_ROLE_DONT)
    gtk_widget_add_css_class (list, part->role == SP_ROLE_DO ? "do" : "dont");
  if (part->words != NULL)
    gtk_box_append (GTK_BOX (list), sp_label_new (part->words, "heading"));
  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    gtk_box_append (GTK_BOX (list), draw_item (sp_part_get_child (part, i), part->role));

  return list;
}

/**
 * sp_draw_note:
 * @drawing: a drawing
 * @part: a note
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_note (SpDrawing *drawing,
              SpPart    *part)
{
  GtkWidget *note = sp_box_new (GTK_ORIENTATION_VERTICAL, "note");

  if (part->role == SP_ROLE_EMERGENCY)
    gtk_widget_add_css_class (note, "emergency");
  else if (part->role == SP_ROLE_IMPORTANT)
    gtk_widget_add_css_class (note, "important");
  sp_drawing_draw_all (drawing, note, part);

  return note;
}

/**
 * sp_draw_picture:
 * @drawing: a drawing
 * @part: a picture
 *
 * Returns: (transfer floating): a widget
 */
GtkWidget *
sp_draw_picture (SpDrawing *drawing,
                 SpPart    *part)
{
  GtkWidget *picture = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "picture");

  gtk_widget_set_halign (picture, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (picture), sp_icon_new (part->icon));
  if (part->words != NULL)
    gtk_box_append (GTK_BOX (picture), sp_label_new (part->words, "card-text"));

  return picture;
}
