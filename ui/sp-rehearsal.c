/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-rehearsal.h"

#include "sp-window.h"
#include "ui/draw/sp-trial.h"

/*
 * What a visitor would wait for, done before it is asked for: a font of each size has to be found
 * among all that are installed, which takes longer than all else in a touch. So after the first
 * frame a visitor of its own goes through screens of every kind, in a window that is never shown;
 * and when somebody comes to where the text size or the language is chosen, it tries the others.
 * One screen is laid out at a time, when nothing else is to do, and each once; a touch ends it.
 */

typedef struct
{
  guint    size;                /* of the text */
  guint    voice;
  gboolean drawn;               /* the letters too, of what is most likely the next touch */
  SpMove   move;
} Step;

/* The screens, in the order in which they are gone to. */
static const Step way[] = {
  { 0, 0, TRUE, { .kind = SP_MOVE_HOME } },
  { 0, 0, FALSE, { .kind = SP_MOVE_GO, .place = SP_PLACE_EMERGENCY } },
  { 0, 0, FALSE, { .kind = SP_MOVE_QUESTIONS } },
  { 0, 0, FALSE, { .kind = SP_MOVE_CHOOSE } },
  { 0, 0, FALSE, { .kind = SP_MOVE_GO, .place = SP_PLACE_TOPICS } },
  { 0, 0, FALSE, { .kind = SP_MOVE_PAGE } },
  { 0, 0, FALSE, { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS } },
  { 0, 0, FALSE, { .kind = SP_MOVE_GO, .place = SP_PLACE_DISPLAY } },
};

static const Step other_sizes[] = {
  { 1, 0, TRUE, { .kind = SP_MOVE_GO, .place = SP_PLACE_DISPLAY } },
  { 2, 0, TRUE, { .kind = SP_MOVE_GO, .place = SP_PLACE_DISPLAY } },
  { 3, 0, TRUE, { .kind = SP_MOVE_GO, .place = SP_PLACE_DISPLAY } },
};

G_STATIC_ASSERT (G_N_ELEMENTS (other_sizes) == SP_N_TEXT_SIZES - 1);

typedef struct
{
  SpGuide    *shown;            /* (unowned): what the real window shows; that owns this */
  SpGuide    *guide;            /* (owned) (nullable): for a visit of its own, while it goes on */
  SpIdle     *idle;             /* (owned) (nullable) */
  GtkWidget  *window;           /* (owned) (nullable): never shown */
  int         width;            /* in px, as the real one */
  int         height;
  const Step *next;
  const Step *end;              /* the first one that is not gone to */
  Step       *others;           /* (owned) (nullable): the sizes or voices last tried */
  guint       tried_sizes;      /* a bit for each voice they were tried in */
  guint       tried_voices;     /* two bits for each size they were tried in: drawn or not */
  guint       source;           /* source, or 0 */
} Rehearsal;

/* More than there are questions in a row. */
#define MOST_QUESTIONS 40

static void
close_window (Rehearsal *self)
{
  if (self->window != NULL)
    gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->window);
  g_clear_object (&self->idle);
  g_clear_object (&self->guide);
}

/* A window that is not shown takes no other style: each size has one of its own. */
static void
open_window (Rehearsal *self)
{
  SpVisit *visit;

  self->guide = sp_guide_new_alike (self->shown);
  self->idle = sp_idle_new (G_MAXINT, G_MAXINT);
  visit = sp_guide_get_visit (self->guide);
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_TEXT_SIZE, .number = self->next->size });
  if (self->next->voice != 0)
    sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_VOICE, .number = self->next->voice });
  self->window = g_object_ref (sp_window_new_unseen (self->guide, self->idle,
                                                     self->width > self->height));
}

static gboolean
is_window_open (Rehearsal *self)
{
  SpVisit *visit;

  if (self->guide == NULL)
    return FALSE;

  visit = sp_guide_get_visit (self->guide);

  return sp_visit_get_text_size (visit) == self->next->size
         && sp_visit_get_voice (visit) == self->next->voice;
}

static void
stop (Rehearsal *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  close_window (self);
}

static void
rehearsal_free (Rehearsal *self)
{
  stop (self);
  g_free (self->others);
  g_free (self);
}

static void
lay_out (Rehearsal *self)
{
  GtkWidget *all = gtk_window_get_child (GTK_WINDOW (self->window));
  GtkAllocation place = { 0, 0, self->width, self->height };

  gtk_widget_measure (all, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (all, GTK_ORIENTATION_VERTICAL, self->width, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (all, &place, -1);
}

/* Returns: (transfer none) (nullable): the last part with such a move, as a finger finds it */
static const SpPart *
find_in_part (SpPart     *part,
              SpMoveKind  kind)
{
  const SpPart *found = part->move.kind == kind ? part : NULL;

  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    {
      const SpPart *child = find_in_part (sp_part_get_child (part, i), kind);

      if (child != NULL)
        found = child;
    }

  return found;
}

static gboolean
touch (Rehearsal  *self,
       SpMoveKind  kind)
{
  g_autoptr (SpSheet) sheet = sp_guide_make_place (self->guide);
  const SpPart *found = NULL;

  for (SpZone zone = 0; zone < SP_N_ZONES && found == NULL; zone++)
    {
      for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone) && found == NULL; i++)
        found = find_in_part (sp_sheet_get_part (sheet, zone, i), kind);
    }
  if (found != NULL)
    sp_visit_do (sp_guide_get_visit (self->guide), &found->move);

  return found != NULL;
}

static void
answer_all (Rehearsal *self)
{
  SpVisit *visit = sp_guide_get_visit (self->guide);

  for (guint i = 0; i < MOST_QUESTIONS && touch (self, SP_MOVE_CHOOSE); i++)
    sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CONTINUE });
}

static void
go (Rehearsal *self)
{
  const SpMove *move = &self->next->move;

  if (!is_window_open (self))
    {
      close_window (self);
      open_window (self);
    }

  if (move->kind == SP_MOVE_CHOOSE)
    answer_all (self);
  else if (move->kind == SP_MOVE_PAGE)
    touch (self, SP_MOVE_PAGE);
  else
    sp_visit_do (sp_guide_get_visit (self->guide), move);
}

static void try_voices (Rehearsal *self);

static SpPlaceKind
get_place (Rehearsal *self)
{
  return sp_visit_get_place (sp_guide_get_visit (self->shown))->kind;
}

static gboolean
on_idle (gpointer data)
{
  Rehearsal *self = data;

  go (self);
  lay_out (self);
  if (self->next->drawn)
    sp_trial_paint (self->window, CAIRO_FORMAT_A8, self->width, self->height);
  self->next++;
  if (self->next < self->end)
    return G_SOURCE_CONTINUE;

  self->source = 0;
  stop (self);
  if (get_place (self) == SP_PLACE_ATTRACT)
    try_voices (self);

  return G_SOURCE_REMOVE;
}

static void
start (Rehearsal  *self,
       const Step *steps,
       guint       n_steps)
{
  self->next = steps;
  self->end = steps + n_steps;
  self->source = g_idle_add_full (G_PRIORITY_LOW, on_idle, self, NULL);
}

static Rehearsal *
get_rehearsal (GtkWidget *window)
{
  return g_object_get_data (G_OBJECT (window), "sp-rehearsal");
}

/* Returns: whether @bit was not set in @tried */
static gboolean
set_tried (guint *tried,
           guint  bit)
{
  gboolean first = !(*tried & 1u << bit);

  *tried |= 1u << bit;

  return first;
}

static void
try_sizes (Rehearsal *self)
{
  guint voice = sp_visit_get_voice (sp_guide_get_visit (self->shown));

  if (!set_tried (&self->tried_sizes, voice))
    return;

  g_free (self->others);
  self->others = g_memdup2 (other_sizes, sizeof (other_sizes));
  for (guint i = 0; i < G_N_ELEMENTS (other_sizes); i++)
    self->others[i].voice = voice;
  start (self, self->others, G_N_ELEMENTS (other_sizes));
}

static void
try_voices (Rehearsal *self)
{
  SpVisit *visit = sp_guide_get_visit (self->shown);
  guint size = sp_visit_get_text_size (visit);
  guint n_voices = sp_guide_get_n_voices (self->shown);
  guint n_steps = 0;
  /* While nobody is here, letters of other languages would only take memory. */
  gboolean drawn = get_place (self) == SP_PLACE_LANGUAGE;

  if (n_voices < 2 || !set_tried (&self->tried_voices, 2 * size + drawn))
    return;

  g_free (self->others);
  self->others = g_new (Step, n_voices);
  for (guint voice = 0; voice < n_voices; voice++)
    {
      if (voice != sp_visit_get_voice (visit))
        self->others[n_steps++] = (Step) { size, voice, drawn, { .kind = SP_MOVE_HOME } };
    }
  start (self, self->others, n_steps);
}

static void
on_moved (GtkWidget *window)
{
  Rehearsal *self = get_rehearsal (window);

  stop (self);
  if (get_place (self) == SP_PLACE_DISPLAY)
    try_sizes (self);
  else if (get_place (self) == SP_PLACE_LANGUAGE)
    try_voices (self);
}

/* The languages are read when the first frame is there, and may be others later. */
static void
on_replaced (GtkWidget *window)
{
  Rehearsal *self = get_rehearsal (window);

  self->tried_voices = 0;
  if (self->source == 0)
    try_voices (self);
}

static void
on_first_frame (GtkWidget     *window,
                GdkFrameClock *clock)
{
  Rehearsal *self = get_rehearsal (window);

  g_signal_handlers_disconnect_by_func (clock, on_first_frame, window);
  self->width = gtk_widget_get_width (window);
  self->height = gtk_widget_get_height (window);
  g_signal_connect_object (sp_guide_get_visit (self->shown), "moved", G_CALLBACK (on_moved),
                           window, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shown, "replaced", G_CALLBACK (on_replaced), window,
                           G_CONNECT_SWAPPED);
  start (self, way, G_N_ELEMENTS (way));
}

/**
 * sp_rehearsal_start:
 * @guide: what the window shows
 * @window: the window, about to show its first frame
 *
 * Rehearses once that frame is there.
 */
void
sp_rehearsal_start (SpGuide   *guide,
                    GtkWidget *window)
{
  Rehearsal *self = g_new0 (Rehearsal, 1);

  self->shown = guide;
  g_object_set_data_full (G_OBJECT (window), "sp-rehearsal", self,
                          (GDestroyNotify) rehearsal_free);
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                           G_CALLBACK (on_first_frame), window, G_CONNECT_SWAPPED);
}
