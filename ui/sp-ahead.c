/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-ahead.h"

#include "ui/draw/sp-trial.h"

/* So many pages of a visit are painted on trial; after them, most letters have been painted. */
#define N_TRIALS 8

/* A trial takes as long as this, and a finger stays twice as long: then it may have let go. */
#define TRIAL_USEC (40 * 1000)

/*
 * SpAhead:
 *
 * A finger stays on the glass for longer than it takes to draw a page, and where it is tells which
 * page comes if it lets go there. So that one is got ready, once the button has answered the
 * finger. It is shown only where it says, to the letter, what has to be said when the finger lets
 * go, and is dropped then if it is not.
 */
struct _SpAhead
{
  SpGuide         *guide;       /* (owned) */
  SpHost          *host;        /* (unowned): it goes with what owns this */
  SpDrawAheadFunc  draw;
  gpointer         user_data;
  SpMove           move;        /* what letting go does */
  gint64           pressed;     /* monotonic, microseconds */
  SpSheet         *sheet;       /* (owned) (nullable): what stands ready */
  GtkWidget       *page;        /* (unowned) (nullable): of it */
  GtkTextDirection direction;   /* in which all was read when that was drawn */
  guint            n_trials;    /* in this visit */
  guint            prepare;     /* source, or 0 */
  guint            drop;        /* source, or 0 */
};

/**
 * sp_ahead_new:
 * @guide: what knows what comes
 * @host: where it is shown; it lives longer
 * @draw: (scope notified): draws it
 * @user_data: for @draw
 *
 * Returns: (transfer full): a new one, with nothing ready
 */
SpAhead *
sp_ahead_new (SpGuide         *guide,
              SpHost          *host,
              SpDrawAheadFunc  draw,
              gpointer         user_data)
{
  SpAhead *self = g_new0 (SpAhead, 1);

  self->guide = g_object_ref (guide);
  self->host = host;
  self->draw = draw;
  self->user_data = user_data;

  return self;
}

static void
forget (SpAhead *self)
{
  g_clear_handle_id (&self->prepare, g_source_remove);
  g_clear_handle_id (&self->drop, g_source_remove);
  g_clear_pointer (&self->sheet, sp_sheet_unref);
  self->page = NULL;
  self->move = (SpMove) { 0 };
}

/**
 * sp_ahead_free:
 * @self: (transfer full): one
 *
 * Frees it, and leaves the page to its host.
 */
void
sp_ahead_free (SpAhead *self)
{
  forget (self);
  g_object_unref (self->guide);
  g_free (self);
}

/* The picture is of the sort and size that GTK is going to paint. */
static gboolean
on_trial (gpointer data)
{
  SpAhead *self = data;
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (self->page));

  self->prepare = 0;
  self->n_trials++;
  sp_trial_paint (self->page, CAIRO_FORMAT_ARGB32, gtk_widget_get_width (window),
                  gtk_widget_get_height (window));

  return G_SOURCE_REMOVE;
}

static gboolean
on_prepare (gpointer data)
{
  SpAhead *self = data;

  self->prepare = 0;
  self->sheet = sp_guide_make_ahead (self->guide, &self->move);
  if (self->sheet == NULL)
    return G_SOURCE_REMOVE;

  self->direction = gtk_widget_get_default_direction ();
  self->page = self->draw (self->sheet, self->user_data);
  if (self->n_trials < N_TRIALS && g_get_monotonic_time () - self->pressed < TRIAL_USEC)
    {
      sp_host_lay_out (self->host);
      self->prepare = g_idle_add (on_trial, self);
    }

  return G_SOURCE_REMOVE;
}

/**
 * sp_ahead_press:
 * @self: one
 * @move: what letting go of what a finger is on does
 *
 * Gets ready what that brings, when nothing else is to do.
 */
void
sp_ahead_press (SpAhead      *self,
                const SpMove *move)
{
  sp_ahead_drop (self);
  self->move = *move;
  self->pressed = g_get_monotonic_time ();
  self->prepare = g_idle_add (on_prepare, self);
}

static gboolean
on_drop (gpointer data)
{
  SpAhead *self = data;

  self->drop = 0;
  sp_ahead_drop (self);

  return G_SOURCE_REMOVE;
}

/**
 * sp_ahead_release:
 * @self: one
 *
 * The finger lets go. What that does is done before anything else: then what stands ready is
 * shown, or it is not wanted.
 */
void
sp_ahead_release (SpAhead *self)
{
  g_clear_handle_id (&self->prepare, g_source_remove);
  if (self->drop == 0)
    self->drop = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_drop, self, NULL);
}

/**
 * sp_ahead_drop:
 * @self: one
 *
 * Lets go of what stands ready.
 */
void
sp_ahead_drop (SpAhead *self)
{
  forget (self);
  sp_host_prepare (self->host, NULL);
}

/**
 * sp_ahead_end_visit:
 * @self: one
 *
 * Whoever comes next begins anew.
 */
void
sp_ahead_end_visit (SpAhead *self)
{
  self->n_trials = 0;
}

/**
 * sp_ahead_find:
 * @self: one
 * @wanted: what has to be shown now
 *
 * Returns: (transfer none) (nullable): the page that stands ready, if it is just that
 */
GtkWidget *
sp_ahead_find (SpAhead *self,
               SpSheet *wanted)
{
  if (self->sheet == NULL || self->direction != gtk_widget_get_default_direction ()
      || sp_sheet_compare (self->sheet, wanted) != SP_PARTS_SAME)
    return NULL;

  return self->page;
}

/**
 * sp_ahead_get_page:
 * @self: one
 *
 * Where another language is chosen that is read the other way, what stands ready cannot be shown,
 * but its words are laid out.
 *
 * Returns: (transfer none) (nullable): what stands ready, whatever it says
 */
GtkWidget *
sp_ahead_get_page (SpAhead *self)
{
  return self->page;
}
