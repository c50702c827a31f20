/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-host.h"

/*
 * SpHost:
 *
 * Where the page is. Behind it the next one can stand ready: it is laid out, and nobody sees or
 * hears of it, or gets the focus there, until it is shown. So it is with the one that was seen
 * before, until there is time to take it apart.
 *
 * Node name: `host`.
 */
struct _SpHost
{
  SpContainer parent_instance;

  GtkWidget *page;              /* inside (nullable): the one that is seen */
  GtkWidget *ready;             /* inside (nullable): the one behind it */
  GtkWidget *gone;              /* inside (nullable): the one that was seen before */
  guint      clear;             /* source, or 0 */
};

G_DEFINE_FINAL_TYPE (SpHost, sp_host, SP_TYPE_CONTAINER)

static void
sp_host_measure (GtkWidget      *widget,
                 GtkOrientation  orientation,
                 int             for_size,
                 int            *minimum,
                 int            *natural,
                 int            *minimum_baseline,
                 int            *natural_baseline)
{
  SpHost *self = SP_HOST (widget);

  if (self->page != NULL)
    gtk_widget_measure (self->page, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
sp_host_size_allocate (GtkWidget *widget,
                       int        width,
                       int        height,
                       int        baseline)
{
  SpHost *self = SP_HOST (widget);
  GtkAllocation place = { 0, 0, width, height };

  if (self->page != NULL)
    gtk_widget_size_allocate (self->page, &place, -1);
  if (self->ready != NULL)
    gtk_widget_size_allocate (self->ready, &place, -1);
}

static void
sp_host_dispose (GObject *object)
{
  SpHost *self = SP_HOST (object);

  g_clear_handle_id (&self->clear, g_source_remove);
  self->page = self->ready = self->gone = NULL;

  G_OBJECT_CLASS (sp_host_parent_class)->dispose (object);
}

static void
sp_host_class_init (SpHostClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_host_dispose;
  widget_class->measure = sp_host_measure;
  widget_class->size_allocate = sp_host_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "host");
}

static void
sp_host_init (SpHost *self)
{
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sp_host_new:
 *
 * Returns: (transfer floating): a host without a page
 */
GtkWidget *
sp_host_new (void)
{
  return g_object_new (SP_TYPE_HOST, NULL);
}

static void
conceal (GtkWidget *page)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_set_can_focus (page, FALSE);
  gtk_widget_set_child_visible (page, FALSE);
}

static void
reveal (GtkWidget *page)
{
  gtk_accessible_reset_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN);
  gtk_widget_set_can_focus (page, TRUE);
  gtk_widget_set_child_visible (page, TRUE);
}

static gboolean
on_clear (gpointer data)
{
  SpHost *self = SP_HOST (data);

  self->clear = 0;
  g_clear_pointer (&self->gone, gtk_widget_unparent);

  return G_SOURCE_REMOVE;
}

/* When nothing else is to do: a tenth of what a page costs is to take the one before it apart. */
static void
let_go (SpHost *self)
{
  g_clear_pointer (&self->gone, gtk_widget_unparent);
  if (self->page == NULL || !gtk_widget_get_mapped (self->page))
    {
      g_clear_pointer (&self->page, gtk_widget_unparent);
      return;
    }

  self->gone = g_steal_pointer (&self->page);
  conceal (self->gone);
  if (self->clear == 0)
    self->clear = g_idle_add (on_clear, self);
}

/**
 * sp_host_show:
 * @self: a host
 * @page: (transfer floating): a page, or the one that stands ready
 *
 * Shows @page, and lets go of the one that was shown. Another that stands ready still does.
 */
void
sp_host_show (SpHost    *self,
              GtkWidget *page)
{
  g_return_if_fail (SP_IS_HOST (self) && page != self->page);

  let_go (self);
  self->page = page;
  /* What is seen comes first, whatever goes after the frame. */
  gtk_widget_insert_after (page, GTK_WIDGET (self), NULL);
  if (page != self->ready)
    return;

  reveal (page);
  self->ready = NULL;
}

/**
 * sp_host_prepare:
 * @self: a host
 * @page: (transfer floating) (nullable): a page that may be shown next
 *
 * Gets @page ready, and lets go of one that stood ready before.
 */
void
sp_host_prepare (SpHost    *self,
                 GtkWidget *page)
{
  g_return_if_fail (SP_IS_HOST (self));

  g_clear_pointer (&self->ready, gtk_widget_unparent);
  if (page == NULL)
    return;

  self->ready = page;
  conceal (page);
  gtk_widget_set_parent (page, GTK_WIDGET (self));
}

/**
 * sp_host_lay_out:
 * @self: a host that is shown, with a page that stands ready
 *
 * Gives that page its place now, and not only before the next frame.
 */
void
sp_host_lay_out (SpHost *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkAllocation place = {
    .width = gtk_widget_get_width (widget), .height = gtk_widget_get_height (widget),
  };

  g_return_if_fail (SP_IS_HOST (self) && self->ready != NULL);

  /* GTK gives no place to what was not asked for its size. */
  gtk_widget_measure (self->ready, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->ready, &place, -1);
}
