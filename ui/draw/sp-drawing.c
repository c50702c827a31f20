/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-drawing.h"

#include "sp-draw.h"

/*
 * SpDrawing:
 *
 * One sheet on its way to the screen. It knows the drawing for each kind of part, and which widget
 * shows which part: a touch is told by the part that was touched, and what is chosen or can be
 * touched is set right without drawing anything anew.
 */
struct _SpDrawing
{
  GObject parent_instance;

  SpSheet   *sheet;             /* (owned) */
  GPtrArray *watched;           /* (owned) (element-type GtkWidget): they tell when they go */
  gboolean   low;               /* drawn for a screen that is wider than high */
  gboolean   updating;
};

enum
{
  TOUCHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];
static GQuark part_quark;

typedef GtkWidget *(*DrawFunc) (SpDrawing *drawing,
                                SpPart    *part);

static const DrawFunc draw_funcs[] = {
  [SP_PART_TAG] = sp_draw_tag,
  [SP_PART_TITLE] = sp_draw_title,
  [SP_PART_LEAD] = sp_draw_lead,
  [SP_PART_HEADING] = sp_draw_heading,
  [SP_PART_TEXT] = sp_draw_text,
  [SP_PART_LINE] = sp_draw_line,
  [SP_PART_LIST] = sp_draw_list,
  [SP_PART_ITEM] = sp_draw_text,
  [SP_PART_NOTE] = sp_draw_note,
  [SP_PART_PANEL] = sp_draw_panel,
  [SP_PART_CARD] = sp_draw_card,
  [SP_PART_PICTURE] = sp_draw_picture,
  [SP_PART_NUMBER] = sp_draw_number,
  [SP_PART_DESTINATION] = sp_draw_destination,
  [SP_PART_ROW] = sp_draw_row,
  [SP_PART_BUTTON] = sp_draw_button,
  [SP_PART_CHOICES] = sp_draw_choices,
  [SP_PART_CHOICE] = sp_draw_choice,
  [SP_PART_WAYS] = sp_draw_ways,
  [SP_PART_WAY] = sp_draw_way,
  [SP_PART_PICKER] = sp_draw_picker,
};

G_DEFINE_FINAL_TYPE (SpDrawing, sp_drawing, G_TYPE_OBJECT)

static void
on_widget_gone (gpointer  data,
                GObject  *widget)
{
  SpDrawing *self = data;

  g_ptr_array_remove (self->watched, widget);
}

static void
sp_drawing_finalize (GObject *object)
{
  SpDrawing *self = SP_DRAWING (object);

  for (guint i = 0; i < self->watched->len; i++)
    g_object_weak_unref (g_ptr_array_index (self->watched, i), on_widget_gone, self);
  g_clear_pointer (&self->watched, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, sp_sheet_unref);

  G_OBJECT_CLASS (sp_drawing_parent_class)->finalize (object);
}

static void
sp_drawing_class_init (SpDrawingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_drawing_finalize;
  part_quark = g_quark_from_static_string ("sp-part");

  /**
   * SpDrawing::touched:
   * @self: a drawing
   * @part: what was touched
   *
   * Somebody touched a part.
   */
  signals[TOUCHED] = g_signal_new ("touched", SP_TYPE_DRAWING, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, SP_TYPE_PART);
}

static void
sp_drawing_init (SpDrawing *self)
{
  self->watched = g_ptr_array_new ();
}

/**
 * sp_drawing_new:
 * @sheet: what is to be drawn
 * @low: whether the screen is wider than high
 *
 * Returns: (transfer full): a new drawing
 */
SpDrawing *
sp_drawing_new (SpSheet  *sheet,
                gboolean  low)
{
  SpDrawing *self = g_object_new (SP_TYPE_DRAWING, NULL);

  self->sheet = sp_sheet_ref (sheet);
  self->low = low;

  return self;
}

/**
 * sp_drawing_get_low:
 * @self: a drawing
 *
 * Returns: whether it is for a screen that is wider than high
 */
gboolean
sp_drawing_get_low (SpDrawing *self)
{
  g_return_val_if_fail (SP_IS_DRAWING (self), FALSE);

  return self->low;
}

/**
 * sp_drawing_draw:
 * @self: a drawing
 * @part: a part of its sheet
 *
 * Returns: (transfer floating): a widget that shows the part with all that is inside
 */
GtkWidget *
sp_drawing_draw (SpDrawing *self,
                 SpPart    *part)
{
  GtkWidget *widget;

  g_return_val_if_fail (SP_IS_DRAWING (self), NULL);

  widget = draw_funcs[part->kind] (self, part);
  g_object_set_qdata_full (G_OBJECT (widget), part_quark, sp_part_ref (part),
                           (GDestroyNotify) sp_part_unref);

  return widget;
}

/**
 * sp_drawing_draw_all:
 * @self: a drawing
 * @box: a box or a stack
 * @part: a part of its sheet
 *
 * Draws all that is inside @part into @box.
 */
void
sp_drawing_draw_all (SpDrawing *self,
                     GtkWidget *box,
                     SpPart    *part)
{
  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    gtk_widget_insert_before (sp_drawing_draw (self, sp_part_get_child (part, i)), box, NULL);
}

/**
 * sp_drawing_get_part:
 * @widget: a widget
 *
 * Returns: (transfer none) (nullable): the part it shows, if any
 */
SpPart *
sp_drawing_get_part (GtkWidget *widget)
{
  return g_object_get_qdata (G_OBJECT (widget), part_quark);
}

/**
 * sp_drawing_find:
 * @widget: a widget
 * @part: a part
 *
 * Returns: (transfer none) (nullable): the widget that shows @part, among all inside @widget
 */
GtkWidget *
sp_drawing_find (GtkWidget *widget,
                 SpPart    *part)
{
  GtkWidget *found = sp_drawing_get_part (widget) == part ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = sp_drawing_find (child, part);

  return found;
}

static void
show_state (GtkWidget    *widget,
            const SpPart *part)
{
  gtk_widget_set_sensitive (widget, part->enabled);
  if (GTK_IS_CHECK_BUTTON (widget))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (widget), part->chosen);
  else if (GTK_IS_TOGGLE_BUTTON (widget))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget), part->chosen);
}

static void
touch (SpDrawing *self,
       SpPart    *part)
{
  /* Whatever the touch does may take the drawing, and the part with it, off the screen. */
  g_autoptr (SpPart) kept = sp_part_ref (part);

  if (!self->updating && part->move.kind != SP_MOVE_NONE)
    g_signal_emit (self, signals[TOUCHED], 0, kept);
}

static void
on_clicked (GtkWidget *widget,
            SpDrawing *self)
{
  touch (self, sp_drawing_get_part (widget));
}

static void
on_toggled (GtkWidget *widget,
            SpDrawing *self)
{
  gboolean active = GTK_IS_CHECK_BUTTON (widget)
                    ? gtk_check_button_get_active (GTK_CHECK_BUTTON (widget))
                    : gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget));

  if (active)
    touch (self, sp_drawing_get_part (widget));
}

/**
 * sp_drawing_watch:
 * @self: a drawing
 * @widget: a button that shows @part
 * @part: a part that can be touched
 *
 * Shows whether the part is chosen and can be touched, and tells when it is.
 */
void
sp_drawing_watch (SpDrawing *self,
                  GtkWidget *widget,
                  SpPart    *part)
{
  gboolean toggles = GTK_IS_CHECK_BUTTON (widget) || GTK_IS_TOGGLE_BUTTON (widget);

  g_return_if_fail (SP_IS_DRAWING (self));

  g_object_set_qdata_full (G_OBJECT (widget), part_quark, sp_part_ref (part),
                           (GDestroyNotify) sp_part_unref);
  show_state (widget, part);
  g_signal_connect_object (widget, toggles ? "toggled" : "clicked",
                           toggles ? G_CALLBACK (on_toggled) : G_CALLBACK (on_clicked), self, 0);
  g_ptr_array_add (self->watched, widget);
  g_object_weak_ref (G_OBJECT (widget), on_widget_gone, self);
}

static void
on_released (GtkGestureClick *click,
             int              n_press,
             double           x,
             double           y,
             SpDrawing       *self)
{
  touch (self, g_object_get_qdata (G_OBJECT (click), part_quark));
}

/**
 * sp_drawing_watch_all:
 * @self: a drawing
 * @widget: a widget with @part in it
 * @part: a part that can be touched
 *
 * Takes a touch anywhere on @widget for a touch on @part.
 */
void
sp_drawing_watch_all (SpDrawing *self,
                      GtkWidget *widget,
                      SpPart    *part)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_return_if_fail (SP_IS_DRAWING (self));

  g_object_set_qdata_full (G_OBJECT (click), part_quark, sp_part_ref (part),
                           (GDestroyNotify) sp_part_unref);
  g_object_set_qdata_full (G_OBJECT (widget), part_quark, sp_part_ref (part),
                           (GDestroyNotify) sp_part_unref);
  g_signal_connect_object (click, "released", G_CALLBACK (on_released), self, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

static const SpPart *
find_same_move (const SpPart *part,
                const SpPart *wanted)
{
  const SpPart *found = NULL;

  if (part->kind == wanted->kind && part->move.kind != SP_MOVE_NONE
      && sp_move_equal (&part->move, &wanted->move))
    return part;

  for (guint i = 0; i < sp_part_get_n_children (part) && found == NULL; i++)
    found = find_same_move (sp_part_get_child (part, i), wanted);

  return found;
}

static const SpPart *
find_on_sheet (SpSheet      *sheet,
               const SpPart *wanted)
{
  for (guint zone = 0; zone < SP_N_ZONES; zone++)
    {
      for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone); i++)
        {
          const SpPart *found = find_same_move (sp_sheet_get_part (sheet, zone, i), wanted);

          if (found != NULL)
            return found;
        }
    }

  return NULL;
}

/**
 * sp_drawing_update:
 * @self: a drawing
 * @sheet: a sheet that says the same as the one that was drawn
 *
 * Shows what is chosen now and what can be touched.
 */
void
sp_drawing_update (SpDrawing *self,
                   SpSheet   *sheet)
{
  g_return_if_fail (SP_IS_DRAWING (self));

  self->updating = TRUE;
  for (guint i = 0; i < self->watched->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (self->watched, i);
      const SpPart *part = find_on_sheet (sheet, sp_drawing_get_part (widget));

      if (part != NULL)
        show_state (widget, part);
    }
  self->updating = FALSE;
}

/**
 * sp_drawing_get_alike:
 * @self: a drawing
 * @part: a part of another sheet that can be touched
 *
 * Returns: (transfer none) (nullable): what does the same here when it is touched
 */
GtkWidget *
sp_drawing_get_alike (SpDrawing    *self,
                      const SpPart *part)
{
  g_return_val_if_fail (SP_IS_DRAWING (self), NULL);

  for (guint i = 0; i < self->watched->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (self->watched, i);

      if (find_same_move (sp_drawing_get_part (widget), part) != NULL)
        return widget;
    }

  return NULL;
}
