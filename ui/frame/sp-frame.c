/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-frame.h"

#include "sp-bar.h"
#include "sp-header.h"

/*
 * SpFrame:
 *
 * What stands around every page: the header above it, and below it the strip that leads to 999 and
 * the bar. It is drawn once for each language, and shows what there is use for.
 */
struct _SpFrame
{
  GtkBox    *box;               /* (unowned): the page is in it */
  SpDrawing *drawing;           /* (owned) (nullable): until it is filled */
  GtkWidget *header;            /* inside the box, as all below */
  GtkWidget *strip;
  GtkWidget *bar;
};

/**
 * sp_frame_new:
 * @box: what holds the page; it lives longer
 *
 * Returns: (transfer full): a new frame, with nothing in it
 */
SpFrame *
sp_frame_new (GtkBox *box)
{
  SpFrame *self = g_new0 (SpFrame, 1);

  self->box = box;

  return self;
}

/**
 * sp_frame_free:
 * @self: (transfer full): a frame
 *
 * Frees it, and leaves what it drew to the box.
 */
void
sp_frame_free (SpFrame *self)
{
  g_clear_object (&self->drawing);
  g_free (self);
}

static void
empty (SpFrame *self)
{
  if (self->drawing == NULL)
    return;

  gtk_box_remove (self->box, self->header);
  gtk_box_remove (self->box, self->strip);
  gtk_box_remove (self->box, self->bar);
  g_clear_object (&self->drawing);
}

/**
 * sp_frame_fill:
 * @self: a frame
 * @sheet: what stands around the page
 * @drawing: of @sheet
 *
 * Draws it, in place of what was there.
 */
void
sp_frame_fill (SpFrame   *self,
               SpSheet   *sheet,
               SpDrawing *drawing)
{
  empty (self);
  self->drawing = g_object_ref (drawing);
  self->header = sp_header_new (sheet);
  self->strip = sp_drawing_draw (drawing, sp_sheet_get_part (sheet, SP_ZONE_DOING, 0));
  gtk_widget_add_css_class (self->strip, "steady");
  self->bar = sp_bar_new (sheet, drawing);
  gtk_box_prepend (self->box, self->header);
  gtk_box_append (self->box, self->strip);
  gtk_box_append (self->box, self->bar);
}

/* That it is an example is said even while nobody is here. */
static gboolean
has_ribbon (SpSheet *sheet)
{
  guint last = sp_sheet_get_n_parts (sheet, SP_ZONE_HEAD) - 1;

  return sp_sheet_get_part (sheet, SP_ZONE_HEAD, last)->kind == SP_PART_NOTE;
}

/**
 * sp_frame_update:
 * @self: a frame that was filled
 * @sheet: what stands around the page now, in the same words
 * @here: whether somebody is here
 *
 * Shows what there is use for.
 */
void
sp_frame_update (SpFrame  *self,
                 SpSheet  *sheet,
                 gboolean  here)
{
  SpPart *strip = sp_sheet_get_part (sheet, SP_ZONE_DOING, 0);

  sp_drawing_update (self->drawing, sheet);
  gtk_widget_set_visible (self->header, here || has_ribbon (sheet));
  gtk_widget_set_visible (self->strip, strip->enabled);
  gtk_widget_set_visible (self->bar, here);
}

/**
 * sp_frame_exempt:
 * @self: a frame that was filled
 * @filter: what keeps out a second touch
 *
 * Whoever is in danger, or has to hide, never waits for the guard against a second touch.
 */
void
sp_frame_exempt (SpFrame       *self,
                 SpInputFilter *filter)
{
  sp_input_filter_clear_exempt (filter);
  sp_input_filter_add_exempt (filter, self->strip);
  sp_input_filter_add_exempt (filter, sp_bar_get_hide (self->bar));
}

/**
 * sp_frame_get_alike:
 * @self: a frame that was filled
 * @part: a part of another sheet that can be touched
 *
 * Returns: (transfer none) (nullable): what does the same here when it is touched
 */
GtkWidget *
sp_frame_get_alike (SpFrame      *self,
                    const SpPart *part)
{
  return sp_drawing_get_alike (self->drawing, part);
}
