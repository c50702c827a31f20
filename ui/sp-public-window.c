/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-public-window.h"

/*
 * SpPublicWindow:
 *
 * A window that can stand in public: nobody can close it, move it or look inside, and it tells
 * whoever watches over it that it is really drawn.
 *
 * For that it changes a pixel in its corner by a shade that nobody sees, and tells of it when the
 * frame has been painted. A loop that turns while the screen is dead would not get that far: where
 * the compositor takes no frame any more, GTK draws none.
 */
typedef struct
{
  gboolean       locked;
  gboolean       dark;
  guint          pulse_ms;
  SpDrawnFunc    drawn;         /* (nullable) */
  gpointer       drawn_data;
  guint          pulse;         /* source, or 0 */
  GdkFrameClock *clock;         /* (nullable): while there is one, and it is listened to */
  gboolean       other_shade;
  gboolean       asked;         /* whether nobody has been told of this frame */
} SpPublicWindowPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (SpPublicWindow, sp_public_window, GTK_TYPE_WINDOW)

static SpPublicWindowPrivate *
get_private (gpointer self)
{
  return sp_public_window_get_instance_private (SP_PUBLIC_WINDOW (self));
}

static gboolean
on_pulse (gpointer data)
{
  SpPublicWindowPrivate *priv = get_private (data);

  priv->other_shade = !priv->other_shade;
  gtk_widget_queue_draw (GTK_WIDGET (data));

  return G_SOURCE_CONTINUE;
}

static void
on_after_paint (SpPublicWindow *self)
{
  SpPublicWindowPrivate *priv = get_private (self);

  if (!priv->asked)
    return;

  priv->asked = FALSE;
  priv->drawn (priv->drawn_data);
}

static void
sp_public_window_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SpPublicWindowPrivate *priv = get_private (widget);
  const GdkRGBA shade = { 0, 0, 0, priv->other_shade ? 0.01 : 0.005 };

  GTK_WIDGET_CLASS (sp_public_window_parent_class)->snapshot (widget, snapshot);

  if (priv->dark)
    gtk_snapshot_append_color (snapshot, &(GdkRGBA) { 0, 0, 0, 1 },
                               &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                                    gtk_widget_get_height (widget)));

  if (priv->drawn == NULL)
    return;

  priv->asked = TRUE;
  gtk_snapshot_append_color (snapshot, &shade, &GRAPHENE_RECT_INIT (0, 0, 1, 1));
}

static void
sp_public_window_realize (GtkWidget *widget)
{
  SpPublicWindowPrivate *priv = get_private (widget);

  GTK_WIDGET_CLASS (sp_public_window_parent_class)->realize (widget);

  if (priv->drawn == NULL)
    return;

  priv->clock = gtk_widget_get_frame_clock (widget);
  g_signal_connect_object (priv->clock, "after-paint", G_CALLBACK (on_after_paint), widget,
                           G_CONNECT_SWAPPED);
  if (priv->pulse_ms > 0)
    priv->pulse = g_timeout_add (priv->pulse_ms, on_pulse, widget);
}

static void
sp_public_window_unrealize (GtkWidget *widget)
{
  SpPublicWindowPrivate *priv = get_private (widget);

  g_clear_handle_id (&priv->pulse, g_source_remove);
  if (priv->clock != NULL)
    g_signal_handlers_disconnect_by_func (priv->clock, on_after_paint, widget);
  priv->clock = NULL;

  GTK_WIDGET_CLASS (sp_public_window_parent_class)->unrealize (widget);
}

static gboolean
sp_public_window_close_request (GtkWindow *window)
{
  if (get_private (window)->locked)
    return TRUE;

  return GTK_WINDOW_CLASS (sp_public_window_parent_class)->close_request (window);
}

/*
 * The inspector is on by default, in release builds too, and answering the signal does not stop
 * it; only a class function of our own does.
 */
static gboolean
sp_public_window_enable_debugging (GtkWindow *window,
                                   gboolean   toggle)
{
  return FALSE;
}

static void
sp_public_window_class_init (SpPublicWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  widget_class->snapshot = sp_public_window_snapshot;
  widget_class->realize = sp_public_window_realize;
  widget_class->unrealize = sp_public_window_unrealize;
  window_class->close_request = sp_public_window_close_request;
  window_class->enable_debugging = sp_public_window_enable_debugging;
}

static void
sp_public_window_init (SpPublicWindow *self)
{
}

/**
 * sp_public_window_lock_down:
 * @self: a window
 *
 * Makes it a kiosk: it fills the screen, cannot be closed, and has no frame to hold it by.
 */
void
sp_public_window_lock_down (SpPublicWindow *self)
{
  g_return_if_fail (SP_IS_PUBLIC_WINDOW (self));

  get_private (self)->locked = TRUE;
  gtk_window_set_decorated (GTK_WINDOW (self), FALSE);
  gtk_window_set_deletable (GTK_WINDOW (self), FALSE);
  gtk_window_fullscreen (GTK_WINDOW (self));
}

/**
 * sp_public_window_set_dark:
 * @self: a window
 * @dark: whether nothing of it is to be seen
 *
 * Makes it black, or shows what is on it.
 */
void
sp_public_window_set_dark (SpPublicWindow *self,
                           gboolean        dark)
{
  SpPublicWindowPrivate *priv;

  g_return_if_fail (SP_IS_PUBLIC_WINDOW (self));

  priv = get_private (self);
  if (priv->dark == dark)
    return;

  priv->dark = dark;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_public_window_is_dark:
 * @self: a window
 *
 * Returns: whether nothing of it is to be seen
 */
gboolean
sp_public_window_is_dark (SpPublicWindow *self)
{
  g_return_val_if_fail (SP_IS_PUBLIC_WINDOW (self), FALSE);

  return get_private (self)->dark;
}

/**
 * sp_public_window_set_pulse:
 * @self: a window that is not shown yet
 * @pulse_ms: how often to draw a pixel at least, in ms, or 0 to draw none for it
 * @drawn: (scope forever): what is told of it when a frame has been painted
 * @data: for @drawn
 *
 * Has it tell that it is drawn: when the first frame is there, and with each frame after it in
 * which the window itself was drawn.
 */
void
sp_public_window_set_pulse (SpPublicWindow *self,
                            guint           pulse_ms,
                            SpDrawnFunc     drawn,
                            gpointer        data)
{
  SpPublicWindowPrivate *priv;

  g_return_if_fail (SP_IS_PUBLIC_WINDOW (self) && drawn != NULL);
  g_return_if_fail (!gtk_widget_get_realized (GTK_WIDGET (self)));

  priv = get_private (self);
  priv->pulse_ms = pulse_ms;
  priv->drawn = drawn;
  priv->drawn_data = data;
}
