/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-screen.h"

#include "sp-arrangement.h"
#include "sp-columns.h"
#include "sp-pager.h"
#include "sp-queue.h"
#include "ui/draw/sp-box.h"
#include "ui/draw/sp-label.h"
#include "ui/sp-style.h"

/* Wide enough for easy lines, in times the text size. */
#define MAX_EMS 34
#define MAX_EMS_COLUMNS 60

/* What is chosen from stands lower, nearer to hand, but not so low that it seems another screen. */
#define LOW 0.5
#define NOTES_LOW 1.0

/*
 * Millimetres of the panel. The margins are the same whatever there is to read: a title does not
 * jump from page to page, and no text is laid out at one width to find that it gets another.
 */
#define MARGIN_MM 5.0
#define NARROW_MARGIN_MM 13.0
#define TOP_MM 2.0
#define ROOMY_TOP_MM 5.0
#define BOTTOM_MM 1.5
#define BETWEEN_MM 2.0

/* Some of what stands below the page that is seen first, so that it ends as it would with all. */
#define ENOUGH_PAGES 1.1

/*
 * SpScreen:
 *
 * Draws the sheet of a place. Upright, what a visitor does stands low, under what they read. On a
 * low screen it stands beside it, or below it in two columns where it is too much for one; where
 * there is only something to read, that fills both columns. Whether there is room for wide gaps and
 * large targets is decided once for all of it.
 *
 * It takes the focus when it comes, with its title for a name: that is what tells somebody who
 * cannot see that the page has changed.
 *
 * A long text need not be drawn to its end before its first page is seen: see
 * sp_screen_draw_in_sight().
 *
 * Node name: `screen`. Role: group.
 */
struct _SpScreen
{
  SpContainer parent_instance;

  SpDrawing *drawing;           /* (owned) */
  SpPager   *reading;           /* inside */
  SpPager   *doing;             /* inside (nullable): beside it, on a low screen */
  GtkWidget *essential;         /* inside (nullable): the last of what is never covered */
  SpQueue   *queue;             /* (owned): of what is read */
  guint      rest;              /* source that draws the rest of it, or 0 */
  gboolean   low;
  gboolean   narrow;            /* one column, however wide the screen */
};

G_DEFINE_FINAL_TYPE (SpScreen, sp_screen, SP_TYPE_CONTAINER)

typedef struct
{
  int x;                        /* of what is read; all in px */
  int y;
  int width;
  int height;
  int between;                  /* it and what is beside it */
} Area;

/* What each of the pagers has for itself. */
static Area
get_area (SpScreen *self,
          int       width,
          int       height,
          gboolean  roomy)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double mm = sp_style_get_mm (widget);
  int margin = mm * (self->narrow ? NARROW_MARGIN_MM : MARGIN_MM);
  gboolean columns = self->low && (!self->narrow || self->doing != NULL);
  int most = sp_style_get_em (widget) * (columns ? MAX_EMS_COLUMNS : MAX_EMS);
  int least;
  Area area = { .y = mm * (roomy ? ROOMY_TOP_MM : TOP_MM), .between = mm * BETWEEN_MM };

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  least -= 2 * (int) (mm * MARGIN_MM);
  area.width = MAX (MIN (width - 2 * margin, most), least);
  area.x = (width - area.width) / 2;
  area.height = height - area.y - (int) (mm * BOTTOM_MM);
  if (self->doing != NULL)
    area.width = (area.width - area.between) / 2;

  return area;
}

static gboolean
fits (SpScreen   *self,
      const Area *area,
      gboolean    roomy)
{
  return sp_pager_fits (self->reading, area->width, area->height, roomy)
         && (self->doing == NULL
             || sp_pager_fits (self->doing, area->width, area->height, roomy));
}

static void
allocate (SpPager    *pager,
          const Area *area,
          gboolean    roomy)
{
  GtkAllocation place = { area->x, area->y, area->width, area->height };

  sp_columns_set_roomy (sp_pager_get_columns (pager), roomy);
  gtk_widget_size_allocate (GTK_WIDGET (pager), &place, -1);
}

/* Beside what is read, whichever way it is read. */
static void
allocate_beside (SpScreen   *self,
                 const Area *area,
                 gboolean    roomy)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  Area far = *area;

  far.x += area->width + area->between;
  sp_columns_set_shape (sp_pager_get_columns (self->reading), FALSE, FALSE);
  allocate (self->reading, rtl ? &far : area, roomy);
  allocate (self->doing, rtl ? area : &far, roomy);
}

/* In two columns it may be less high, and it may be higher. */
static int
find_lowest (SpColumns *reading,
             int        width)
{
  int one, two;

  sp_columns_set_shape (reading, FALSE, TRUE);
  one = sp_columns_get_extent (reading, width);
  sp_columns_set_shape (reading, TRUE, TRUE);
  two = sp_columns_get_extent (reading, width);
  sp_columns_set_shape (reading, two < one, TRUE);

  return MIN (one, two);
}

/*
 * Where there are more answers than go beside a short question, they go below it in two columns.
 * Returns whether all of both is in sight then.
 */
static gboolean
allocate_below (SpScreen   *self,
                const Area *beside)
{
  SpColumns *reading = sp_pager_get_columns (self->reading);
  int edge = sp_style_get_mm (GTK_WIDGET (self)) * SP_ARRANGEMENT_EDGE_MM;
  Area above = *beside;
  Area below;
  gboolean roomy;

  above.width = 2 * beside->width + beside->between;
  above.height = find_lowest (reading, above.width);
  below = above;
  /* Both have room for a ring of the focus at their edge, of which one is enough. */
  below.y += above.height - edge;
  below.height = beside->height - above.height + edge;
  if (!sp_pager_fits (self->doing, below.width, below.height, FALSE))
    return FALSE;

  roomy = sp_pager_fits (self->doing, below.width, below.height, TRUE);
  allocate (self->reading, &above, FALSE);
  allocate (self->doing, &below, roomy);

  return TRUE;
}

static void
sp_screen_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  SpScreen *self = SP_SCREEN (widget);
  Area area = get_area (self, width, height, TRUE);
  gboolean roomy;

  if (self->doing != NULL)
    sp_columns_set_shape (sp_pager_get_columns (self->reading), FALSE, FALSE);
  roomy = fits (self, &area, TRUE);
  if (!roomy)
    area = get_area (self, width, height, FALSE);

  if (self->doing == NULL)
    allocate (self->reading, &area, roomy);
  else if (roomy || fits (self, &area, FALSE) || !allocate_below (self, &area))
    allocate_beside (self, &area, roomy);
}

static void
sp_screen_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  SpScreen *self = SP_SCREEN (widget);
  double mm = sp_style_get_mm (widget);
  int doing = 0;

  gtk_widget_measure (GTK_WIDGET (self->reading), orientation, -1, minimum, NULL, NULL, NULL);
  if (self->doing != NULL)
    gtk_widget_measure (GTK_WIDGET (self->doing), orientation, -1, &doing, NULL, NULL, NULL);

  *minimum = MAX (*minimum, doing);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum += mm * (TOP_MM + BOTTOM_MM);
  else
    *minimum = *minimum * (self->doing != NULL ? 2 : 1) + mm * (2 * MARGIN_MM + BETWEEN_MM);
  *natural = *minimum;
}

static GtkSizeRequestMode
sp_screen_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sp_screen_dispose (GObject *object)
{
  SpScreen *self = SP_SCREEN (object);

  g_clear_handle_id (&self->rest, g_source_remove);
  g_clear_pointer (&self->queue, sp_queue_free);
  g_clear_object (&self->drawing);

  G_OBJECT_CLASS (sp_screen_parent_class)->dispose (object);
}

static void
sp_screen_class_init (SpScreenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_screen_dispose;
  widget_class->measure = sp_screen_measure;
  widget_class->size_allocate = sp_screen_size_allocate;
  widget_class->get_request_mode = sp_screen_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "screen");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_screen_init (SpScreen *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

/* Whether there is something to choose from, and not only more to read. */
static gboolean
has_choices (SpSheet *sheet)
{
  for (guint i = 0; i < sp_sheet_get_n_parts (sheet, SP_ZONE_DOING); i++)
    {
      SpPartKind kind = sp_sheet_get_part (sheet, SP_ZONE_DOING, i)->kind;

      if (kind == SP_PART_CHOICES || kind == SP_PART_WAYS || kind == SP_PART_PICKER)
        return TRUE;
    }

  return FALSE;
}

/* On a low screen the first number comes before a tag that says how many there are. */
static gboolean
is_left_out (SpScreen     *self,
             SpSheet      *sheet,
             const SpPart *part)
{
  return self->low && part->kind == SP_PART_TAG && sp_sheet_get_kind (sheet) == SP_SHEET_NUMBERS;
}

static void
queue_zone (SpScreen *self,
            SpSheet  *sheet,
            SpZone    zone,
            SpQueue  *queue,
            gboolean  low)
{
  for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone); i++)
    {
      SpPart *part = sp_sheet_get_part (sheet, zone, i);

      if (!is_left_out (self, sheet, part))
        sp_queue_add (queue, part, !low ? 0 : part->role == SP_ROLE_NOTES ? NOTES_LOW : LOW);
    }
}

/* Returns: (nullable): the last of what is never covered */
static SpPart *
find_essential (SpSheet *sheet)
{
  SpPart *found = NULL;

  for (guint i = 0; i < sp_sheet_get_n_parts (sheet, SP_ZONE_READING); i++)
    {
      SpPart *part = sp_sheet_get_part (sheet, SP_ZONE_READING, i);

      found = part->essential ? part : found;
    }

  return found;
}

/* On a low screen the number and the address come before the words that go with the number. */
static void
draw_summary (SpSheet   *sheet,
              SpColumns *columns)
{
  SpPart *first = sp_sheet_get_part (sheet, SP_ZONE_READING, 0);

  for (guint i = 0; i < sp_part_get_n_children (first); i++)
    {
      SpPart *part = sp_part_get_child (first, i);

      if (part->role == SP_ROLE_SUMMARY)
        sp_columns_append (columns, sp_label_new (part->words, "paragraph"));
    }
}

static void
on_at_end_changed (SpPager    *pager,
                   GParamSpec *pspec,
                   GtkWidget  *next)
{
  gboolean at_end = sp_pager_get_at_end (pager);

  gtk_widget_add_css_class (next, at_end ? "go" : "outline");
  gtk_widget_remove_css_class (next, at_end ? "outline" : "go");
}

static void
draw_actions (SpScreen  *self,
              SpSheet   *sheet,
              SpDrawing *drawing,
              SpPager   *pager)
{
  GtkWidget *actions = sp_box_new (GTK_ORIENTATION_HORIZONTAL, "row");

  gtk_box_set_homogeneous (GTK_BOX (actions), TRUE);
  gtk_widget_add_css_class (actions, "actions");
  gtk_widget_add_css_class (actions, "steady");
  for (guint i = 0; i < sp_sheet_get_n_parts (sheet, SP_ZONE_ACTIONS); i++)
    {
      SpPart *part = sp_sheet_get_part (sheet, SP_ZONE_ACTIONS, i);
      GtkWidget *button = sp_drawing_draw (drawing, part);

      gtk_box_append (GTK_BOX (actions), button);
      /* It stands back while there is more to read here. */
      if (part->role == SP_ROLE_NEXT)
        g_signal_connect_object (self->reading, "notify::at-end", G_CALLBACK (on_at_end_changed),
                                 button, 0);
    }

  sp_pager_set_actions (pager, actions, self->low && self->doing == NULL);
}

static SpPager *
add_pager (SpScreen *self,
           SpSheet  *sheet,
           gboolean  two)
{
  gboolean dense = self->low && sp_sheet_get_kind (sheet) == SP_SHEET_NUMBERS;
  GtkWidget *columns = sp_columns_new (two, dense);
  GtkWidget *pager = sp_pager_new (SP_COLUMNS (columns), sp_sheet_get_before (sheet),
                                   sp_sheet_get_more (sheet));

  gtk_widget_set_parent (pager, GTK_WIDGET (self));

  return SP_PAGER (pager);
}

/* Where anything must stay in sight, all of what is read is drawn at once. */
static void
draw_essential (SpScreen *self,
                SpSheet  *sheet)
{
  SpPart *part = find_essential (sheet);

  if (part == NULL)
    return;

  sp_queue_draw_all (self->queue);
  self->essential = sp_drawing_find (GTK_WIDGET (self->reading), part);
  if (self->low)
    draw_summary (sheet, sp_pager_get_columns (self->reading));
}

static void
draw_beside (SpScreen  *self,
             SpSheet   *sheet,
             SpDrawing *drawing)
{
  g_autoptr (SpQueue) queue = sp_queue_new (drawing, sp_pager_get_columns (self->doing));

  queue_zone (self, sheet, SP_ZONE_DOING, queue, FALSE);
  sp_queue_draw_all (queue);
}

static void
draw (SpScreen  *self,
      SpSheet   *sheet,
      SpDrawing *drawing)
{
  gboolean beside = self->low && has_choices (sheet);
  gboolean centred = sp_sheet_get_kind (sheet) == SP_SHEET_WARNING;

  self->reading = add_pager (self, sheet, self->low && !beside && !self->narrow);
  self->doing = beside ? add_pager (self, sheet, FALSE) : NULL;
  if (beside)
    gtk_widget_add_css_class (GTK_WIDGET (self), "choosing");
  self->queue = sp_queue_new (drawing, sp_pager_get_columns (self->reading));
  queue_zone (self, sheet, SP_ZONE_HEAD, self->queue, centred);
  queue_zone (self, sheet, SP_ZONE_READING, self->queue, centred);
  draw_essential (self, sheet);
  if (beside)
    draw_beside (self, sheet, drawing);
  else
    queue_zone (self, sheet, SP_ZONE_DOING, self->queue, TRUE);
  if (sp_sheet_get_n_parts (sheet, SP_ZONE_ACTIONS) > 0)
    draw_actions (self, sheet, drawing, beside ? self->doing : self->reading);
}

/* Where nobody is, the whole of the screen starts a visit, not only its button. */
static void
make_all_start (SpScreen  *self,
                SpSheet   *sheet,
                SpDrawing *drawing)
{
  sp_drawing_watch_all (drawing, GTK_WIDGET (self),
                        sp_sheet_get_part (sheet, SP_ZONE_ACTIONS, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self), "attract");
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

/* Above the first number stands a place that has none: two numbers just find room below it. */
static gboolean
is_crowded (SpSheet *sheet)
{
  const SpPart *first = sp_sheet_get_n_parts (sheet, SP_ZONE_READING) > 0
                        ? sp_sheet_get_part (sheet, SP_ZONE_READING, 0) : NULL;

  return first != NULL && first->kind == SP_PART_DESTINATION && !sp_part_has_number (first);
}

/**
 * sp_screen_new:
 * @sheet: what it says
 * @drawing: the drawing of @sheet
 *
 * What is read is drawn by sp_screen_draw_all() or sp_screen_draw_in_sight().
 *
 * Returns: (transfer floating): a new screen
 */
GtkWidget *
sp_screen_new (SpSheet   *sheet,
               SpDrawing *drawing)
{
  SpScreen *self = g_object_new (SP_TYPE_SCREEN, NULL);

  self->drawing = g_object_ref (drawing);
  self->low = sp_drawing_get_low (drawing);
  self->narrow = sp_sheet_get_kind (sheet) == SP_SHEET_ATTRACT
                 || sp_sheet_get_kind (sheet) == SP_SHEET_WARNING;
  if (self->low && sp_sheet_get_kind (sheet) == SP_SHEET_NUMBERS)
    gtk_widget_add_css_class (GTK_WIDGET (self), "low");
  if (is_crowded (sheet))
    gtk_widget_add_css_class (GTK_WIDGET (self), "crowded");
  if (self->low && is_crowded (sheet))
    gtk_widget_add_css_class (GTK_WIDGET (self), "close");
  draw (self, sheet, drawing);
  if (sp_sheet_get_kind (sheet) == SP_SHEET_ATTRACT)
    make_all_start (self, sheet, drawing);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sp_sheet_get_title (sheet),
                                  -1);

  return GTK_WIDGET (self);
}

/**
 * sp_screen_draw_all:
 * @self: a screen
 *
 * Draws what is not drawn yet.
 */
void
sp_screen_draw_all (SpScreen *self)
{
  g_return_if_fail (SP_IS_SCREEN (self));

  g_clear_handle_id (&self->rest, g_source_remove);
  if (sp_queue_is_empty (self->queue))
    return;

  sp_queue_draw_all (self->queue);
  gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY);
}

static gboolean
on_rest (gpointer data)
{
  SpScreen *self = SP_SCREEN (data);

  self->rest = 0;
  sp_screen_draw_all (self);

  return G_SOURCE_REMOVE;
}

static void
on_painted (SpScreen      *self,
            GdkFrameClock *clock)
{
  /* It may only stand ready, and never be seen. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  g_signal_handlers_disconnect_by_func (clock, on_painted, self);
  if (self->rest == 0)
    self->rest = g_idle_add (on_rest, self);
}

/**
 * sp_screen_draw_in_sight:
 * @self: a screen that is on a window which is shown
 * @width: the room there is, in px
 * @height: the room there is, in px
 *
 * Draws what is in sight at first, and the rest when that is seen: whoever touches a long text
 * sees it as soon as a short one. Meanwhile it is said to be busy, for whoever reads all of it.
 */
void
sp_screen_draw_in_sight (SpScreen *self,
                         int       width,
                         int       height)
{
  int edges;
  Area area;

  g_return_if_fail (SP_IS_SCREEN (self) && gtk_widget_get_root (GTK_WIDGET (self)) != NULL);

  /* In two columns the height of one does not tell what is in sight. */
  if (self->low)
    {
      sp_screen_draw_all (self);
      return;
    }

  area = get_area (self, width, height, FALSE);
  edges = 2 * (int) (sp_style_get_mm (GTK_WIDGET (self)) * SP_ARRANGEMENT_EDGE_MM);
  sp_queue_draw (self->queue, area.width - edges, area.height * ENOUGH_PAGES);
  if (sp_queue_is_empty (self->queue))
    return;

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, TRUE, -1);
  g_signal_connect_object (sp_container_get_clock (SP_CONTAINER (self)), "after-paint",
                           G_CALLBACK (on_painted), self, G_CONNECT_SWAPPED);
}

/**
 * sp_screen_get_essential:
 * @self: a screen
 *
 * Returns: (transfer none) (nullable): the last of what has to stay in sight, whatever comes up
 *   over the screen
 */
GtkWidget *
sp_screen_get_essential (SpScreen *self)
{
  g_return_val_if_fail (SP_IS_SCREEN (self), NULL);

  return self->essential;
}

/**
 * sp_screen_get_drawing:
 * @self: a screen
 *
 * Returns: (transfer none): the drawing of its sheet
 */
SpDrawing *
sp_screen_get_drawing (SpScreen *self)
{
  g_return_val_if_fail (SP_IS_SCREEN (self), NULL);

  return self->drawing;
}

/**
 * sp_screen_set_like:
 * @self: a screen that has not been shown
 * @like: (nullable): a screen that says the same, and is never shown
 *
 * What is drawn while @like is set takes over how its words are laid out there.
 */
void
sp_screen_set_like (SpScreen *self,
                    SpScreen *like)
{
  g_return_if_fail (SP_IS_SCREEN (self) && (like == NULL || SP_IS_SCREEN (like)));

  sp_queue_set_like (self->queue, GTK_WIDGET (like));
  if (like != NULL)
    sp_label_keep_layouts (GTK_WIDGET (self), GTK_WIDGET (like));
}

static void
keep_offset (SpPager *pager,
             SpPager *before)
{
  if (pager != NULL && before != NULL)
    sp_columns_set_offset (sp_pager_get_columns (pager),
                           sp_columns_get_offset (sp_pager_get_columns (before)));
}

/**
 * sp_screen_keep_place:
 * @self: a screen that has not been shown
 * @before: the screen of the same place that it takes the place of
 *
 * Shows the page that was being read.
 */
void
sp_screen_keep_place (SpScreen *self,
                      SpScreen *before)
{
  g_return_if_fail (SP_IS_SCREEN (self) && SP_IS_SCREEN (before));

  keep_offset (self->reading, before->reading);
  keep_offset (self->doing, before->doing);
}

static gboolean
turn (SpPager  *pager,
      gboolean  on)
{
  SpColumns *columns = pager != NULL ? sp_pager_get_columns (pager) : NULL;

  if (columns == NULL
      || !(on ? sp_columns_has_more (columns) : sp_columns_has_before (columns)))
    return FALSE;

  sp_columns_turn (columns, on);

  return TRUE;
}

/**
 * sp_screen_turn:
 * @self: a screen
 * @on: whether on to what comes next, and not back
 *
 * Turns to what is not in sight: what is read first, and then what is to be done. Back is the other
 * way round.
 *
 * Returns: whether there was anything
 */
gboolean
sp_screen_turn (SpScreen *self,
                gboolean  on)
{
  g_return_val_if_fail (SP_IS_SCREEN (self), FALSE);

  sp_screen_draw_all (self);

  return turn (on ? self->reading : self->doing, on) || turn (on ? self->doing : self->reading, on);
}
