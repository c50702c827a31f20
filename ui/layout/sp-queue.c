/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-queue.h"

#include "sp-measure.h"
#include "ui/draw/sp-label.h"

/*
 * SpQueue:
 *
 * The parts of a column that are not drawn yet, in their order. Most of what a long text costs
 * stands on pages that nobody has turned to, so its first page is drawn on its own.
 */
struct _SpQueue
{
  SpDrawing *drawing;           /* (owned) */
  SpColumns *columns;           /* (unowned): they own what owns this */
  GArray    *waiting;           /* (element-type Waiting) (owned) */
  guint      n_drawn;           /* of those that waited */
  GtkWidget *like;              /* (unowned) (nullable): says the same, and goes */
};

typedef struct
{
  SpPart *part;                 /* (owned) */
  double  low;                  /* as sp_columns_append_low() has it, or 0 */
} Waiting;

static void
clear_waiting (gpointer data)
{
  Waiting *waiting = data;

  sp_part_unref (waiting->part);
}

/**
 * sp_queue_new:
 * @drawing: what draws the parts
 * @columns: where they go, which have to live longer
 *
 * Returns: (transfer full): a queue with nothing in it
 */
SpQueue *
sp_queue_new (SpDrawing *drawing,
              SpColumns *columns)
{
  SpQueue *self = g_new0 (SpQueue, 1);

  self->drawing = g_object_ref (drawing);
  self->columns = columns;
  self->waiting = g_array_new (FALSE, FALSE, sizeof (Waiting));
  g_array_set_clear_func (self->waiting, clear_waiting);

  return self;
}

/**
 * sp_queue_free:
 * @self: (transfer full): a queue
 *
 * Forgets what was not drawn.
 */
void
sp_queue_free (SpQueue *self)
{
  g_array_unref (self->waiting);
  g_object_unref (self->drawing);
  g_free (self);
}

/**
 * sp_queue_add:
 * @self: a queue
 * @part: what comes next
 * @low: how much of the room that is left stands above it, from 0 to 1
 */
void
sp_queue_add (SpQueue *self,
              SpPart  *part,
              double   low)
{
  Waiting waiting = { sp_part_ref (part), low };

  g_array_append_val (self->waiting, waiting);
}

/**
 * sp_queue_set_like:
 * @self: a queue
 * @like: (nullable): what says the same as it, and goes
 *
 * What is drawn while @like is set takes over how its words are laid out there.
 */
void
sp_queue_set_like (SpQueue   *self,
                   GtkWidget *like)
{
  self->like = like;
}

/**
 * sp_queue_is_empty:
 * @self: a queue
 *
 * Returns: whether all that was added is drawn
 */
gboolean
sp_queue_is_empty (SpQueue *self)
{
  return self->n_drawn == self->waiting->len;
}

static GtkWidget *
draw_next (SpQueue *self)
{
  const Waiting *next = &g_array_index (self->waiting, Waiting, self->n_drawn);
  GtkWidget *widget = sp_drawing_draw (self->drawing, next->part);

  if (next->low > 0)
    sp_columns_append_low (self->columns, widget, next->low);
  else
    sp_columns_append (self->columns, widget);
  self->n_drawn++;
  if (self->like != NULL)
    sp_label_keep_layouts (widget, self->like);

  return widget;
}

/**
 * sp_queue_draw:
 * @self: a queue, whose columns are on a window
 * @width: how wide each part will be, in px
 * @height: how much is to be drawn at least, in px
 *
 * Draws parts, until they are as high as that or there are no more. Where some are left, what was
 * drawn is higher than @height.
 */
void
sp_queue_draw (SpQueue *self,
               int      width,
               int      height)
{
  int drawn = 0;

  while (!sp_queue_is_empty (self) && drawn <= height)
    drawn += sp_measure_height (draw_next (self), width);
}

/**
 * sp_queue_draw_all:
 * @self: a queue
 *
 * Draws all that is left.
 */
void
sp_queue_draw_all (SpQueue *self)
{
  while (!sp_queue_is_empty (self))
    draw_next (self);
}
