/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-idle-warning.h"

#include "ui/draw/sp-box.h"
#include "ui/draw/sp-label.h"
#include "ui/layout/sp-screen.h"

static SpPart *
find_move (SpSheet    *sheet,
           SpMoveKind  kind)
{
  for (guint i = 0; i < sp_sheet_get_n_parts (sheet, SP_ZONE_DOING); i++)
    {
      SpPart *part = sp_sheet_get_part (sheet, SP_ZONE_DOING, i);

      if (part->move.kind == kind)
        return part;
    }

  g_assert_not_reached ();
}

/**
 * sp_idle_warning_new:
 * @sheet: the sheet of the warning
 * @drawing: the drawing of @sheet
 *
 * Makes what covers the page and asks whether somebody is still there.
 *
 * Returns: (transfer floating): a new warning
 */
GtkWidget *
sp_idle_warning_new (SpSheet   *sheet,
                     SpDrawing *drawing)
{
  GtkWidget *cover = sp_box_new_with_role (GTK_ORIENTATION_VERTICAL, "idle-warning",
                                           GTK_ACCESSIBLE_ROLE_GROUP);
  GtkWidget *screen = sp_screen_new (sheet, drawing);
  SpPart *text = sp_sheet_get_part (sheet, SP_ZONE_HEAD, 1);
  SpPart *left = sp_sheet_get_part (sheet, SP_ZONE_READING, 0);

  sp_screen_draw_all (SP_SCREEN (screen));
  gtk_widget_set_focusable (screen, FALSE);
  gtk_box_append (GTK_BOX (cover), screen);
  g_object_set_data (G_OBJECT (cover), "countdown", sp_drawing_find (screen, left));
  /* A touch beside the buttons means somebody is there, too. */
  sp_drawing_watch_all (drawing, cover, find_move (sheet, SP_MOVE_STAY));
  gtk_accessible_update_property (GTK_ACCESSIBLE (cover),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sp_sheet_get_title (sheet),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sp_part_get_spoken (text),
                                  -1);

  return cover;
}

/**
 * sp_idle_warning_update:
 * @warning: a warning
 * @sheet: what it says now
 *
 * Counts the seconds down.
 */
void
sp_idle_warning_update (GtkWidget *warning,
                        SpSheet   *sheet)
{
  SpPart *left = sp_sheet_get_part (sheet, SP_ZONE_READING, 0);

  sp_label_set_words (SP_LABEL (g_object_get_data (G_OBJECT (warning), "countdown")),
                      left->words);
}
