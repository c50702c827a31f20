/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-window.h"

#include "sp-ahead.h"
#include "sp-aside.h"
#include "sp-input-filter.h"
#include "sp-night.h"
#include "sp-style.h"
#include "ui/draw/sp-drawing.h"
#include "ui/draw/sp-icon-picture.h"
#include "ui/draw/sp-label.h"
#include "ui/frame/sp-frame.h"
#include "ui/frame/sp-idle-warning.h"
#include "ui/layout/sp-host.h"
#include "ui/layout/sp-screen.h"

/* How often the screen is held against the clock: a team may have opened or closed. */
#define REFRESH_SECONDS 30

/* How much of the height of the page the warning has at least, in per cent. */
#define MIN_WARNING_SHARE 35

/*
 * SpWindow:
 *
 * The one window. It shows the sheet for where the visitor is, with the frame around it, and knows
 * nothing of what is on it. A touch names a part; its move goes to the visit.
 *
 * It has no actions, no menus and no title bar: whatever is not there cannot be used to get out.
 */
struct _SpWindow
{
  SpPublicWindow parent_instance;

  SpGuide       *guide;         /* (owned) */
  SpIdle        *idle;          /* (owned) */
  SpInputFilter *filter;        /* (owned) */
  SpSheet       *sheet;         /* (owned): what is on the screen */
  SpFrame       *frame;         /* (owned): what stands around it */
  SpDrawing     *warning_drawing;       /* (owned) (nullable): of the idle warning */
  GtkWidget     *overlay;       /* inside: the page, with the idle warning above it */
  GtkWidget     *warning;       /* inside, (nullable): the idle warning */
  GtkWidget     *host;          /* inside: where the page is */
  GtkWidget     *page;          /* inside: the page */
  SpAhead       *ahead;         /* (owned): what a finger is about to bring */
  SpNight       *night;         /* (owned) */
  SpAside       *aside;         /* (owned): where the focus was before a look aside */
  guint          refresh;       /* source, or 0 */
  guint          relayout;      /* source, or 0 */
  guint          voice;         /* the one the frame is in */
  gboolean       landscape;
  gboolean       unseen;
};

G_DEFINE_FINAL_TYPE (SpWindow, sp_window, SP_TYPE_PUBLIC_WINDOW)

static SpVisit *
get_visit (SpWindow *self)
{
  return sp_guide_get_visit (self->guide);
}

static gboolean
is_anybody_here (SpWindow *self)
{
  return sp_visit_get_place (get_visit (self))->kind != SP_PLACE_ATTRACT;
}

/* What a touch does is the visit’s to know, but for the one that only says somebody is there. */
static void
on_touched (SpWindow *self,
            SpPart   *part)
{
  if (part->move.kind == SP_MOVE_STAY)
    sp_idle_resume (self->idle);
  else
    sp_visit_do (get_visit (self), &part->move);
}

static SpDrawing *
start_drawing (SpWindow *self,
               SpSheet  *sheet)
{
  SpDrawing *drawing = sp_drawing_new (sheet, self->landscape);

  g_signal_connect_object (drawing, "touched", G_CALLBACK (on_touched), self, G_CONNECT_SWAPPED);

  return drawing;
}

static void
fill_frame (SpWindow *self)
{
  g_autoptr (SpSheet) sheet = sp_guide_make_frame (self->guide);
  g_autoptr (SpDrawing) drawing = start_drawing (self, sheet);
  SpPart *purpose = sp_sheet_get_part (sheet, SP_ZONE_HEAD, 1);

  gtk_window_set_title (GTK_WINDOW (self), sp_part_get_spoken (purpose));
  if (!self->unseen)
    gtk_widget_set_default_direction (sp_sheet_get_direction (sheet) == SP_DIRECTION_RTL
                                      ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  self->voice = sp_visit_get_voice (get_visit (self));
  sp_frame_fill (self->frame, sheet, drawing);
  sp_frame_exempt (self->frame, self->filter);
}

static void
update_frame (SpWindow *self)
{
  g_autoptr (SpSheet) sheet = sp_guide_make_frame (self->guide);

  sp_frame_update (self->frame, sheet, is_anybody_here (self));
}

/* A reader of the screen hears of a new page by where the focus is. */
static void
take_focus (SpWindow *self)
{
  if (gtk_widget_get_focusable (self->page))
    gtk_window_set_focus (GTK_WINDOW (self), self->page);
}

static void
keep_sheet (SpWindow *self,
            SpSheet  *sheet)
{
  g_autoptr (SpSheet) before = self->sheet;

  self->sheet = sp_sheet_ref (sheet);
}

/* What stands around the page is not drawn anew with it, and keeps the focus by itself. */
static gboolean
is_focus_around_page (SpWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus != NULL && !gtk_widget_is_ancestor (focus, self->host);
}

/* Whoever was about to press a button still is, when the page around it says something else. */
static void
keep_focus (SpWindow *self,
            SpPart   *focused)
{
  SpDrawing *drawing = sp_screen_get_drawing (SP_SCREEN (self->page));
  GtkWidget *widget = sp_drawing_get_alike (drawing, focused);

  if (widget == NULL)
    widget = sp_frame_get_alike (self->frame, focused);
  if (widget != NULL)
    gtk_window_set_focus (GTK_WINDOW (self), widget);
  else
    take_focus (self);
}

/* Returns: (nullable): what has the focus, on the page or around it, and not on the warning */
static SpPart *
get_focused_part (SpWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus == NULL || self->warning != NULL)
    return NULL;

  return sp_drawing_get_part (focus);
}

static void
draw_page (SpWindow  *self,
           GtkWidget *page)
{
  if (gtk_widget_get_mapped (self->host))
    sp_screen_draw_in_sight (SP_SCREEN (page), gtk_widget_get_width (self->host),
                             gtk_widget_get_height (self->host));
  else
    sp_screen_draw_all (SP_SCREEN (page));
}

static void
show_page (SpWindow  *self,
           GtkWidget *page,
           SpSheet   *sheet)
{
  self->page = page;
  sp_host_show (SP_HOST (self->host), page);
  keep_sheet (self, sheet);
}

static GtkWidget *
new_page (SpWindow *self,
          SpSheet  *sheet)
{
  g_autoptr (SpDrawing) drawing = start_drawing (self, sheet);

  return sp_screen_new (sheet, drawing);
}

static void
draw_like_ready (SpWindow  *self,
                 GtkWidget *page)
{
  GtkWidget *ready = sp_ahead_get_page (self->ahead);

  if (ready != NULL)
    sp_screen_set_like (SP_SCREEN (page), SP_SCREEN (ready));
  draw_page (self, page);
  sp_screen_set_like (SP_SCREEN (page), NULL);
  sp_ahead_drop (self->ahead);
}

static void
draw_sheet (SpWindow *self,
            SpSheet  *sheet,
            gboolean  same_place)
{
  SpPart *part = same_place ? get_focused_part (self) : NULL;
  g_autoptr (SpPart) focused = part != NULL ? sp_part_ref (part) : NULL;
  GtkWidget *page = new_page (self, sheet);
  GtkWidget *before = self->page;

  if (before != NULL && same_place)
    {
      sp_screen_draw_all (SP_SCREEN (page));
      sp_screen_keep_place (SP_SCREEN (page), SP_SCREEN (before));
      sp_label_keep_layouts (page, before);
    }

  show_page (self, page, sheet);
  draw_like_ready (self, page);
  if (same_place && is_focus_around_page (self))
    return;

  if (focused != NULL)
    keep_focus (self, focused);
  else
    take_focus (self);
}

static void
show_sheet (SpWindow *self,
            SpSheet  *sheet)
{
  GtkWidget *page = sp_ahead_find (self->ahead, sheet);

  if (page == NULL)
    {
      draw_sheet (self, sheet, FALSE);
      return;
    }

  show_page (self, page, sheet);
  sp_ahead_drop (self->ahead);
  take_focus (self);
}

static GtkWidget *
on_draw_ahead (SpSheet  *sheet,
               gpointer  data)
{
  SpWindow *self = SP_WINDOW (data);
  GtkWidget *page = new_page (self, sheet);

  sp_host_prepare (SP_HOST (self->host), page);
  draw_page (self, page);

  return page;
}

/* Returns: (nullable): what a touch on @widget is a touch on */
static SpPart *
find_touched_part (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      SpPart *part = sp_drawing_get_part (widget);

      if (part != NULL && part->move.kind != SP_MOVE_NONE)
        return part->enabled ? part : NULL;
    }

  return NULL;
}

static void
on_pressed (SpWindow  *self,
            GtkWidget *widget)
{
  SpPart *part = find_touched_part (widget);

  if (part != NULL)
    sp_ahead_press (self->ahead, &part->move);
}

static void
on_released (SpWindow *self)
{
  sp_ahead_release (self->ahead);
}

/*
 * Only where something changed, for whoever is reading would lose their place for nothing. What is
 * chosen, or can be touched now, is set right without drawing anything anew.
 */
static void
refresh (SpWindow *self)
{
  g_autoptr (SpSheet) sheet = sp_guide_make_place (self->guide);

  switch (sp_sheet_compare (self->sheet, sheet))
    {
    case SP_PARTS_DIFFER:
      draw_sheet (self, sheet, TRUE);
      break;

    case SP_PARTS_ALIKE:
      sp_screen_draw_all (SP_SCREEN (self->page));
      sp_drawing_update (sp_screen_get_drawing (SP_SCREEN (self->page)), sheet);
      keep_sheet (self, sheet);
      break;

    case SP_PARTS_SAME:
    default:
      break;
    }
}

static gboolean
on_refresh (gpointer data)
{
  refresh (data);

  return G_SOURCE_CONTINUE;
}

/* While nobody is here nothing runs. */
static void
update_refresh (SpWindow *self)
{
  gboolean here = is_anybody_here (self);

  if (here && self->refresh == 0)
    self->refresh = g_timeout_add_seconds (REFRESH_SECONDS, on_refresh, self);
  else if (!here)
    g_clear_handle_id (&self->refresh, g_source_remove);
}

static void
show_place (SpWindow *self)
{
  g_autoptr (SpSheet) sheet = sp_guide_make_place (self->guide);

  show_sheet (self, sheet);
  update_frame (self);
  update_refresh (self);
}

/* While the warning covers the page, neither touch nor key gets at what lies below. */
static void
set_page_reachable (SpWindow *self,
                    gboolean  reachable)
{
  gtk_widget_set_can_target (self->host, reachable);
  gtk_widget_set_can_focus (self->host, reachable);
}

static void
remove_warning (SpWindow *self)
{
  if (self->warning == NULL)
    return;

  gtk_overlay_remove_overlay (GTK_OVERLAY (self->overlay), self->warning);
  self->warning = NULL;
  g_clear_object (&self->warning_drawing);
  set_page_reachable (self, TRUE);
  take_focus (self);
}

static void
on_moved (SpWindow *self)
{
  g_autoptr (SpPart) focused = sp_aside_move (self->aside,
                                              sp_visit_get_place (get_visit (self)),
                                              get_focused_part (self));

  sp_input_filter_page_changed (self->filter);
  sp_idle_resume (self->idle);
  remove_warning (self);
  if (sp_visit_get_voice (get_visit (self)) != self->voice)
    fill_frame (self);
  show_place (self);
  if (focused != NULL)
    keep_focus (self, focused);
  if (!is_anybody_here (self))
    {
      sp_icon_picture_forget_all ();
      sp_ahead_end_visit (self->ahead);
    }
  /* Whoever speaks to a room is there. */
  sp_idle_set_active (self->idle, is_anybody_here (self)
                                  && !sp_visit_is_presenting (get_visit (self)));
  if (!self->unseen)
    sp_night_rest (self->night, !is_anybody_here (self));
}

/* Every word around the page and on it is another, and may be read the other way. */
static void
on_frame_changed (SpWindow *self)
{
  fill_frame (self);
  update_frame (self);
  refresh (self);
}

/* There is other content, or the kiosk is run another way; nobody is here to see it change. */
static void
on_replaced (SpWindow *self)
{
  sp_idle_set_seconds (self->idle, sp_guide_get_idle_seconds (self->guide),
                       sp_guide_get_warning_seconds (self->guide));
  fill_frame (self);
  show_place (self);
  if (!self->unseen)
    sp_night_rest (self->night, TRUE);
}

static void
on_look_changed (SpWindow *self)
{
  SpVisit *visit = get_visit (self);

  sp_ahead_drop (self->ahead);
  sp_style_set_theme (sp_visit_get_theme (visit));
  sp_style_set_text_size (GTK_WIDGET (self), sp_visit_get_text_size (visit));
  refresh (self);
}

/*
 * The warning covers the page, so that nobody else reads it meanwhile. On the page that says 999 it
 * leaves the number and the address in sight, for somebody may be reading them out: it stands below
 * them, or beside them in landscape.
 */
static gboolean
on_get_warning_position (SpWindow     *self,
                         GtkWidget    *warning,
                         GdkRectangle *ret_place)
{
  int width = gtk_widget_get_width (self->overlay);
  int height = gtk_widget_get_height (self->overlay);
  GtkWidget *essential = sp_screen_get_essential (SP_SCREEN (self->page));
  graphene_rect_t bounds;

  *ret_place = (GdkRectangle) { 0, 0, width, height };
  if (essential == NULL || !gtk_widget_compute_bounds (essential, self->overlay, &bounds))
    return TRUE;

  if (self->landscape && gtk_widget_get_direction (warning) == GTK_TEXT_DIR_RTL)
    {
      ret_place->width = CLAMP (bounds.origin.x, width / 2, width);
      return TRUE;
    }

  if (self->landscape)
    ret_place->x = bounds.origin.x + bounds.size.width;
  else
    ret_place->y = MIN (bounds.origin.y + bounds.size.height,
                        height - height * MIN_WARNING_SHARE / 100);
  ret_place->x = CLAMP (ret_place->x, 0, width / 2);
  ret_place->y = MAX (ret_place->y, 0);
  ret_place->width = width - ret_place->x;
  ret_place->height = height - ret_place->y;

  return TRUE;
}

static void
on_warned (SpWindow *self)
{
  g_autoptr (SpSheet) sheet = sp_guide_make_warning (self->guide,
                                                     sp_idle_get_seconds_left (self->idle));

  self->warning_drawing = start_drawing (self, sheet);
  self->warning = sp_idle_warning_new (sheet, self->warning_drawing);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->warning);
  set_page_reachable (self, FALSE);
  gtk_widget_child_focus (self->warning, GTK_DIR_TAB_FORWARD);
}

static void
on_ticked (SpWindow *self)
{
  g_autoptr (SpSheet) sheet = sp_guide_make_warning (self->guide,
                                                     sp_idle_get_seconds_left (self->idle));

  if (self->warning != NULL)
    sp_idle_warning_update (self->warning, sheet);
}

static void
on_expired (SpWindow *self)
{
  sp_visit_do (get_visit (self), &(SpMove) { .kind = SP_MOVE_HIDE });
}

static void
on_hide_asked (SpWindow *self)
{
  if (is_anybody_here (self))
    sp_visit_do (get_visit (self), &(SpMove) { .kind = SP_MOVE_HIDE });
}

static void
on_any_touch (SpWindow *self)
{
  sp_night_touch (self->night);
}

static void
on_staff_asked (SpWindow *self)
{
  sp_visit_do (get_visit (self), &(SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_STAFF });
}

static gboolean
on_relayout (gpointer data)
{
  SpWindow *self = SP_WINDOW (data);

  self->relayout = 0;
  draw_sheet (self, self->sheet, FALSE);

  return G_SOURCE_REMOVE;
}

static void
sp_window_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  SpWindow *self = SP_WINDOW (widget);
  gboolean landscape = width > height;

  GTK_WIDGET_CLASS (sp_window_parent_class)->size_allocate (widget, width, height, baseline);

  if (landscape == self->landscape)
    return;

  /* No widget may change while sizes are being given out. */
  self->landscape = landscape;
  if (self->relayout == 0)
    self->relayout = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_relayout, self, NULL);
}

/*
 * As large as it is told to be. To find the smallest size of the same shape GTK would lay out all
 * that is in it at one width after the other, whenever a word changes.
 */
static GtkSizeRequestMode
sp_window_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sp_window_dispose (GObject *object)
{
  SpWindow *self = SP_WINDOW (object);

  g_clear_pointer (&self->ahead, sp_ahead_free);
  g_clear_pointer (&self->aside, sp_aside_free);
  g_clear_pointer (&self->night, sp_night_free);
  g_clear_handle_id (&self->refresh, g_source_remove);
  g_clear_handle_id (&self->relayout, g_source_remove);
  g_clear_object (&self->filter);
  g_clear_object (&self->idle);
  g_clear_pointer (&self->frame, sp_frame_free);
  g_clear_object (&self->warning_drawing);

  G_OBJECT_CLASS (sp_window_parent_class)->dispose (object);
}

static void
sp_window_finalize (GObject *object)
{
  SpWindow *self = SP_WINDOW (object);

  g_clear_object (&self->guide);
  g_clear_pointer (&self->sheet, sp_sheet_unref);

  G_OBJECT_CLASS (sp_window_parent_class)->finalize (object);
}

static void
sp_window_class_init (SpWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_window_dispose;
  object_class->finalize = sp_window_finalize;
  widget_class->get_request_mode = sp_window_get_request_mode;
  widget_class->size_allocate = sp_window_size_allocate;
}

static void
sp_window_init (SpWindow *self)
{
  GtkWidget *all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->frame = sp_frame_new (GTK_BOX (all));
  self->aside = sp_aside_new ();
  self->host = sp_host_new ();
  self->overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), self->host);
  g_signal_connect_object (self->overlay, "get-child-position",
                           G_CALLBACK (on_get_warning_position), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (all), self->overlay);
  gtk_window_set_child (GTK_WINDOW (self), all);
}

static GtkWidget *
make_window (SpGuide  *guide,
             SpIdle   *idle,
             gboolean  landscape,
             gboolean  unseen)
{
  SpWindow *self = g_object_new (SP_TYPE_WINDOW, NULL);
  SpVisit *visit = sp_guide_get_visit (guide);

  self->unseen = unseen;
  self->guide = g_object_ref (guide);
  self->idle = g_object_ref (idle);
  self->landscape = landscape;
  self->ahead = sp_ahead_new (guide, SP_HOST (self->host), on_draw_ahead, self);
  self->filter = sp_input_filter_new (GTK_WIDGET (self));
  self->night = sp_night_new (SP_PUBLIC_WINDOW (self), self->filter, guide);
  sp_style_set_text_size (GTK_WIDGET (self), sp_visit_get_text_size (visit));
  fill_frame (self);

  g_signal_connect_object (self->filter, "touched", G_CALLBACK (sp_idle_touch), idle,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "touched", G_CALLBACK (on_any_touch), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "pressed", G_CALLBACK (on_pressed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "released", G_CALLBACK (on_released), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "hide-asked", G_CALLBACK (on_hide_asked), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (self->filter, "staff-asked", G_CALLBACK (on_staff_asked), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (guide, "replaced", G_CALLBACK (on_replaced), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "moved", G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "notify::theme", G_CALLBACK (on_look_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "notify::text-size", G_CALLBACK (on_look_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "notify::voice", G_CALLBACK (on_frame_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "notify::clock", G_CALLBACK (on_frame_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (idle, "warned", G_CALLBACK (on_warned), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (idle, "ticked", G_CALLBACK (on_ticked), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (idle, "resumed", G_CALLBACK (remove_warning), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (idle, "expired", G_CALLBACK (on_expired), self, G_CONNECT_SWAPPED);

  show_place (self);
  if (!unseen)
    sp_night_rest (self->night, TRUE);

  return GTK_WIDGET (self);
}

/**
 * sp_window_new:
 * @guide: what to show
 * @idle: what notices that nobody is there
 * @landscape: whether the screen is wider than high
 *
 * Returns: (transfer none): a new window, owned by GTK
 */
GtkWidget *
sp_window_new (SpGuide  *guide,
               SpIdle   *idle,
               gboolean  landscape)
{
  return make_window (guide, idle, landscape, FALSE);
}

/**
 * sp_window_new_unseen:
 * @guide: what to show
 * @idle: what notices that nobody is there
 * @landscape: whether it is wider than high
 *
 * Makes one beside that which is seen. In GTK all windows are read in one direction; this one
 * leaves it as it is, whatever the language it is in.
 *
 * Returns: (transfer none): a new window that is never to be shown, owned by GTK
 */
GtkWidget *
sp_window_new_unseen (SpGuide  *guide,
                      SpIdle   *idle,
                      gboolean  landscape)
{
  return make_window (guide, idle, landscape, TRUE);
}

/**
 * sp_window_turn:
 * @self: a window
 * @on: whether on to what comes next, and not back
 *
 * Turns the page that is shown.
 *
 * Returns: whether there was anything to turn to
 */
gboolean
sp_window_turn (SpWindow *self,
                gboolean  on)
{
  g_return_val_if_fail (SP_IS_WINDOW (self), FALSE);

  return sp_screen_turn (SP_SCREEN (self->page), on);
}
