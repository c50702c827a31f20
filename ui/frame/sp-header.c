/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-header.h"

#include "ui/draw/sp-box.h"
#include "ui/draw/sp-label.h"

static const char *
get_class (const SpPart *part)
{
  switch (part->role)
    {
    case SP_ROLE_NAME:
      return "brand";

    case SP_ROLE_ADDRESS:
      return "place";

    default:
      return "purpose";
    }
}

/**
 * sp_header_new:
 * @frame: the sheet of the frame
 *
 * Makes what stands at the head of the screen: the name, what it is, where it stands, and the
 * ribbon of an example.
 *
 * Returns: (transfer floating): a new header
 */
GtkWidget *
sp_header_new (SpSheet *frame)
{
  GtkWidget *header = sp_box_new (GTK_ORIENTATION_VERTICAL, "header");
  GtkWidget *line = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "header-line");

  gtk_box_append (GTK_BOX (header), line);
  for (guint i = 0; i < sp_sheet_get_n_parts (frame, SP_ZONE_HEAD); i++)
    {
      SpPart *part = sp_sheet_get_part (frame, SP_ZONE_HEAD, i);

      if (part->kind == SP_PART_NOTE)
        gtk_box_append (GTK_BOX (header), sp_label_new_centred (part->words, "ribbon"));
      else
        {
          GtkWidget *label = sp_label_new (part->words, get_class (part));

          gtk_widget_set_hexpand (label, part->role == SP_ROLE_NONE);
          gtk_box_append (GTK_BOX (line), label);
        }
    }

  return header;
}
