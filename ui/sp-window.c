/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-window.h"

#include "sp-input-filter.h"
#include "sp-page-table.h"
#include "sp-style.h"
#include "widgets/sp-bar.h"
#include "widgets/sp-danger-strip.h"
#include "widgets/sp-header.h"
#include "widgets/sp-idle-warning.h"
#include "widgets/sp-screen.h"

/* How often a page that shows who answers now is looked at, in case a team opened or closed. */
#define REFRESH_SECONDS 30

/* How much of the height of the page the warning has at least, in per cent. */
#define MIN_WARNING_SHARE 35

/*
 * SpWindow:
 *
 * The one window. It shows the page for where the visitor is, with the header above it and the
 * strip and the bar below, and knows nothing of what is on the page.
 *
 * It has no actions, no menus and no title bar: whatever is not there cannot be used to get out.
 */
struct _SpWindow
{
  GtkWindow parent_instance;

  SpGuide       *guide;         /* (owned) */
  SpIdle        *idle;          /* (owned) */
  SpInputFilter *filter;        /* (owned) */
  GtkWidget     *all;           /* inside: everything, one below the other */
  GtkWidget     *overlay;       /* inside: the page, with the idle warning above it */
  GtkWidget     *warning;       /* inside, (nullable): the idle warning */
  GtkWidget     *header;        /* inside */
  GtkWidget     *host;          /* inside: where the page is */
  GtkWidget     *page;          /* inside: the page */
  GtkWidget     *strip;         /* inside */
  GtkWidget     *bar;           /* inside */
  guint          refresh;       /* source, or 0 */
  char          *hour_mark;     /* (owned) (nullable): what the page was made from */
  guint          relayout;      /* source, or 0 */
  gboolean       locked;
};

G_DEFINE_FINAL_TYPE (SpWindow, sp_window, GTK_TYPE_WINDOW)

static gboolean on_refresh (gpointer data);

static SpPlaceKind
get_kind (SpWindow *self)
{
  return sp_visit_get_place (sp_guide_get_visit (self->guide))->kind;
}

static void
update_frame (SpWindow *self)
{
  SpPlaceKind kind = get_kind (self);
  gboolean attract = kind == SP_PLACE_ATTRACT;
  gboolean example = sp_site_get_example (sp_guide_get_site (self->guide));

  gtk_widget_set_visible (self->header, !attract || example);
  gtk_widget_set_visible (self->strip, !attract && kind != SP_PLACE_EMERGENCY);
  gtk_widget_set_visible (self->bar, !attract);
}

static void
update_refresh (SpWindow *self)
{
  SpPlaceKind kind = get_kind (self);
  gboolean tells_time = kind == SP_PLACE_RESULTS || kind == SP_PLACE_NUMBERS
                        || kind == SP_PLACE_PAGE;

  g_clear_pointer (&self->hour_mark, g_free);
  if (tells_time)
    self->hour_mark = sp_guide_get_hour_mark (self->guide);

  if (tells_time && self->refresh == 0)
    self->refresh = g_timeout_add_seconds (REFRESH_SECONDS, on_refresh, self);
  else if (!tells_time)
    g_clear_handle_id (&self->refresh, g_source_remove);
}

static void
show_page (SpWindow *self)
{
  GtkWidget *page = sp_page_table_make (self->guide);

  if (self->page != NULL)
    gtk_box_remove (GTK_BOX (self->host), self->page);

  self->page = page;
  gtk_box_append (GTK_BOX (self->host), page);
  update_frame (self);
  update_refresh (self);

  /* A reader of the screen hears of a new page by where the focus is. */
  if (gtk_widget_get_focusable (page))
    gtk_window_set_focus (GTK_WINDOW (self), page);
}

/* Only where something changed: whoever is reading would lose their place for nothing. */
static gboolean
on_refresh (gpointer data)
{
  SpWindow *self = SP_WINDOW (data);
  g_autofree char *mark = sp_guide_get_hour_mark (self->guide);

  if (g_strcmp0 (mark, self->hour_mark) != 0)
    show_page (self);

  return G_SOURCE_CONTINUE;
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
  set_page_reachable (self, TRUE);
  if (gtk_widget_get_focusable (self->page))
    gtk_window_set_focus (GTK_WINDOW (self), self->page);
}

static void
on_moved (SpWindow *self)
{
  sp_input_filter_page_changed (self->filter);
  sp_idle_resume (self->idle);
  remove_warning (self);
  show_page (self);
  sp_idle_set_active (self->idle, get_kind (self) != SP_PLACE_ATTRACT);
}

static void
on_look_changed (SpWindow *self)
{
  SpVisit *visit = sp_guide_get_visit (self->guide);

  sp_style_apply (sp_visit_get_theme (visit), sp_visit_get_text_size (visit));
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
  GtkWidget *essential = SP_IS_SCREEN (self->page)
                         ? sp_screen_get_essential (SP_SCREEN (self->page)) : NULL;
  graphene_rect_t bounds;

  *ret_place = (GdkRectangle) { 0, 0, width, height };
  if (essential == NULL || !gtk_widget_compute_bounds (essential, self->overlay, &bounds))
    return TRUE;

  if (sp_guide_get_landscape (self->guide))
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
  self->warning = sp_idle_warning_new (self->guide, self->idle);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->warning);
  set_page_reachable (self, FALSE);
  gtk_widget_child_focus (self->warning, GTK_DIR_TAB_FORWARD);
}

static void
on_expired (SpWindow *self)
{
  sp_visit_forget (sp_guide_get_visit (self->guide));
}

static void
on_hide_asked (SpWindow *self)
{
  if (get_kind (self) != SP_PLACE_ATTRACT)
    sp_visit_forget (sp_guide_get_visit (self->guide));
}

static gboolean
on_relayout (gpointer data)
{
  SpWindow *self = SP_WINDOW (data);

  self->relayout = 0;
  show_page (self);

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

  if (landscape == sp_guide_get_landscape (self->guide))
    return;

  /* No widget may change while sizes are being given out. */
  sp_guide_set_landscape (self->guide, landscape);
  if (self->relayout == 0)
    self->relayout = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_relayout, self, NULL);
}

static gboolean
sp_window_close_request (GtkWindow *window)
{
  SpWindow *self = SP_WINDOW (window);

  if (self->locked)
    return TRUE;

  return GTK_WINDOW_CLASS (sp_window_parent_class)->close_request (window);
}

/*
 * The inspector is on by default, in release builds too, and answering the signal does not stop
 * it; only a class function of our own does.
 */
static gboolean
sp_window_enable_debugging (GtkWindow *window,
                            gboolean   toggle)
{
  return FALSE;
}

static void
sp_window_dispose (GObject *object)
{
  SpWindow *self = SP_WINDOW (object);

  g_clear_handle_id (&self->refresh, g_source_remove);
  g_clear_handle_id (&self->relayout, g_source_remove);
  g_clear_object (&self->filter);
  g_clear_object (&self->idle);

  G_OBJECT_CLASS (sp_window_parent_class)->dispose (object);
}

static void
sp_window_finalize (GObject *object)
{
  SpWindow *self = SP_WINDOW (object);

  g_clear_object (&self->guide);
  g_clear_pointer (&self->hour_mark, g_free);

  G_OBJECT_CLASS (sp_window_parent_class)->finalize (object);
}

static void
sp_window_class_init (SpWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = sp_window_dispose;
  object_class->finalize = sp_window_finalize;
  widget_class->size_allocate = sp_window_size_allocate;
  window_class->close_request = sp_window_close_request;
  window_class->enable_debugging = sp_window_enable_debugging;
}

static void
sp_window_init (SpWindow *self)
{
  self->all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->host = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_vexpand (self->host, TRUE);
  gtk_widget_set_overflow (self->host, GTK_OVERFLOW_HIDDEN);
  self->overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), self->host);
  g_signal_connect_object (self->overlay, "get-child-position",
                           G_CALLBACK (on_get_warning_position), self, G_CONNECT_SWAPPED);
  gtk_window_set_child (GTK_WINDOW (self), self->all);
}

static void
fill_frame (SpWindow *self)
{
  self->header = sp_header_new (self->guide);
  self->strip = sp_danger_strip_new (self->guide);
  self->bar = sp_bar_new (self->guide);
  gtk_box_append (GTK_BOX (self->all), self->header);
  gtk_box_append (GTK_BOX (self->all), self->overlay);
  gtk_box_append (GTK_BOX (self->all), self->strip);
  gtk_box_append (GTK_BOX (self->all), self->bar);
}

/**
 * sp_window_new:
 * @guide: what to show
 * @idle: what notices that nobody is there
 *
 * Returns: (transfer none): a new window, owned by GTK
 */
GtkWidget *
sp_window_new (SpGuide *guide,
               SpIdle  *idle)
{
  SpWindow *self = g_object_new (SP_TYPE_WINDOW, NULL);
  SpVisit *visit = sp_guide_get_visit (guide);
  g_autofree char *title = sp_guide_say (guide, "app-purpose", NULL);

  self->guide = g_object_ref (guide);
  self->idle = g_object_ref (idle);
  gtk_window_set_title (GTK_WINDOW (self), title);
  fill_frame (self);

  self->filter = sp_input_filter_new (GTK_WIDGET (self));
  sp_input_filter_add_exempt (self->filter, self->strip);
  sp_input_filter_add_exempt (self->filter, gtk_widget_get_last_child (self->bar));
  g_signal_connect_object (self->filter, "touched", G_CALLBACK (sp_idle_touch), idle,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "hide-asked", G_CALLBACK (on_hide_asked), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (visit, "moved", G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "notify::theme", G_CALLBACK (on_look_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "notify::text-size", G_CALLBACK (on_look_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (idle, "warned", G_CALLBACK (on_warned), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (idle, "resumed", G_CALLBACK (remove_warning), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (idle, "expired", G_CALLBACK (on_expired), self, G_CONNECT_SWAPPED);

  show_page (self);

  return GTK_WIDGET (self);
}

/**
 * sp_window_lock_down:
 * @self: a window
 *
 * Makes it a kiosk: it cannot be closed, and has no frame to hold it by.
 */
void
sp_window_lock_down (SpWindow *self)
{
  g_return_if_fail (SP_IS_WINDOW (self));

  self->locked = TRUE;
  gtk_window_set_decorated (GTK_WINDOW (self), FALSE);
  gtk_window_set_deletable (GTK_WINDOW (self), FALSE);
  gtk_window_fullscreen (GTK_WINDOW (self));
}
