/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-guide.h"

#include "app/site/sp-clock.h"
#include "app/visit/sp-lesson.h"
#include "sp-sheets.h"

/*
 * SpGuide:
 *
 * Says what a screen says, whenever it is asked: it holds the content, the site, the voices and the
 * visit, and looks at the clock. Whoever draws or speaks gets sheets from it, and nothing else.
 */
struct _SpGuide
{
  GObject parent_instance;

  SpPack    *pack;              /* (owned) */
  SpSite    *site;              /* (owned) */
  GPtrArray *voices;            /* (owned) (element-type SpVoice): the first is the pack's own */
  SpVisit   *visit;             /* (owned) */
  GTimeSpan  clock_offset;      /* microseconds a training clock is ahead */
  GTimeSpan  travelled;         /* and how many more the visit has taken it */
  guint      idle_seconds;      /* asked for, or 0 for those of the site */
  guint      warning_seconds;   /* asked for, or 0 for those of the site */
  SpStaffNewsFunc get_news;     /* (nullable) */
  gpointer   news_data;
  SpStaffNews *news;            /* (owned) (nullable): as it was asked for last */
};

enum
{
  REPLACED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

#define SECONDS_A_DAY (24 * 60 * 60)

G_DEFINE_FINAL_TYPE (SpGuide, sp_guide, G_TYPE_OBJECT)

static void
sp_guide_finalize (GObject *object)
{
  SpGuide *self = SP_GUIDE (object);

  g_clear_pointer (&self->news, sp_staff_news_free);
  g_clear_object (&self->visit);
  g_clear_pointer (&self->voices, g_ptr_array_unref);
  g_clear_object (&self->site);
  g_clear_object (&self->pack);

  G_OBJECT_CLASS (sp_guide_parent_class)->finalize (object);
}

static void
sp_guide_class_init (SpGuideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_guide_finalize;

  /**
   * SpGuide::replaced:
   * @self: a guide
   *
   * All that is said may be another: there is another content, or another site.
   */
  signals[REPLACED] = g_signal_new ("replaced", SP_TYPE_GUIDE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 0);
}

static void
sp_guide_init (SpGuide *self)
{
  self->voices = g_ptr_array_new_with_free_func (g_object_unref);
}

static GDateTime *
get_time (SpGuide *self)
{
  g_autoptr (GDateTime) clock = g_date_time_new_now_utc ();

  return g_date_time_add (clock, self->clock_offset);
}

static void
on_clock_changed (SpGuide *self)
{
  gint64 time = sp_visit_get_clock (self->visit);
  g_autoptr (GDateTime) now = get_time (self);
  g_autoptr (GDateTime) wanted = time != 0 ? g_date_time_new_from_unix_utc (time) : NULL;

  self->travelled = wanted != NULL ? g_date_time_difference (wanted, now) : 0;
}

/**
 * sp_guide_new:
 * @pack: the content
 * @site: where the kiosk stands
 * @visit: the visitor
 * @clock_offset: microseconds to add to the clock, for training at another time of day
 * @idle_seconds: after how many seconds without a touch the screen asks whether somebody is there,
 *   or 0 for as many as the site says
 * @warning_seconds: how many seconds after that it clears by itself, or 0 for as many as the site
 *   says
 *
 * Returns: (transfer full): a new guide
 */
SpGuide *
sp_guide_new (SpPack    *pack,
              SpSite    *site,
              SpVisit   *visit,
              GTimeSpan  clock_offset,
              guint      idle_seconds,
              guint      warning_seconds)
{
  SpGuide *self = g_object_new (SP_TYPE_GUIDE, NULL);

  self->pack = g_object_ref (pack);
  self->site = g_object_ref (site);
  g_ptr_array_add (self->voices, sp_voice_new (pack));
  self->visit = g_object_ref (visit);
  g_signal_connect_object (visit, "notify::clock", G_CALLBACK (on_clock_changed), self,
                           G_CONNECT_SWAPPED);
  self->clock_offset = clock_offset;
  self->idle_seconds = idle_seconds;
  self->warning_seconds = warning_seconds;

  return self;
}

/**
 * sp_guide_new_alike:
 * @self: a guide
 *
 * Returns: (transfer full): a new guide that says the same to somebody who has just come
 */
SpGuide *
sp_guide_new_alike (SpGuide *self)
{
  g_autoptr (SpVisit) visit = NULL;
  SpGuide *alike;

  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  visit = sp_visit_new (self->pack);
  alike = sp_guide_new (self->pack, self->site, visit, self->clock_offset, self->idle_seconds,
                        self->warning_seconds);
  sp_guide_set_voices (alike, self->voices);

  return alike;
}

/**
 * sp_guide_replace:
 * @self: a guide that nobody is led by
 * @pack: the content from now on
 * @site: where the kiosk stands from now on
 * @voices: (element-type SpVoice): what @pack can be said in, the one to begin with first
 *
 * Says what these say from now on.
 */
void
sp_guide_replace (SpGuide   *self,
                  SpPack    *pack,
                  SpSite    *site,
                  GPtrArray *voices)
{
  g_return_if_fail (SP_IS_GUIDE (self));

  sp_visit_replace_pack (self->visit, pack);
  g_set_object (&self->pack, pack);
  g_set_object (&self->site, site);
  sp_guide_set_voices (self, voices);
  g_signal_emit (self, signals[REPLACED], 0);
}

/**
 * sp_guide_set_voices:
 * @self: a guide that nobody is led by
 * @voices: (element-type SpVoice): what its content can be said in, the one to begin with first
 */
void
sp_guide_set_voices (SpGuide   *self,
                     GPtrArray *voices)
{
  g_return_if_fail (SP_IS_GUIDE (self) && voices->len > 0);

  g_ptr_array_set_size (self->voices, 0);
  for (guint i = 0; i < voices->len; i++)
    g_ptr_array_add (self->voices, g_object_ref (g_ptr_array_index (voices, i)));
}

/**
 * sp_guide_get_n_voices:
 * @self: a guide
 *
 * Returns: how many voices there are to choose from, which is one at least
 */
guint
sp_guide_get_n_voices (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), 1);

  return self->voices->len;
}

/**
 * sp_guide_get_idle_seconds:
 * @self: a guide
 *
 * Returns: after how many seconds without a touch the screen asks whether somebody is there
 */
guint
sp_guide_get_idle_seconds (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), 0);

  return self->idle_seconds > 0 ? self->idle_seconds : sp_site_get_idle_seconds (self->site);
}

/**
 * sp_guide_get_warning_seconds:
 * @self: a guide
 *
 * Returns: how many seconds after that it clears by itself
 */
guint
sp_guide_get_warning_seconds (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), 0);

  return self->warning_seconds > 0 ? self->warning_seconds
                                   : sp_site_get_warning_seconds (self->site);
}

/**
 * sp_guide_get_ppi:
 * @self: a guide
 *
 * Returns: how many pixels of the panel go to an inch, as the site says, or 0
 */
double
sp_guide_get_ppi (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), 0);

  return sp_site_get_ppi (self->site);
}

/**
 * sp_guide_get_visit:
 * @self: a guide
 *
 * Returns: (transfer none): the visitor
 */
SpVisit *
sp_guide_get_visit (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  return self->visit;
}

/* Returns: (transfer full) (nullable): the time, or %NULL when the clock is plainly wrong */
static GDateTime *
get_now (SpGuide *self)
{
  g_autoptr (GDateTime) clock = get_time (self);
  g_autoptr (GDateTime) now = g_date_time_add (clock, self->travelled);

  if (self->site != NULL && !sp_clock_is_plausible (self->site, self->pack, now))
    return NULL;

  return g_steal_pointer (&now);
}

static SpVoice *
get_voice (SpGuide *self,
           SpVisit *visit)
{
  guint voice = sp_visit_get_voice (visit);

  g_return_val_if_fail (voice < self->voices->len, g_ptr_array_index (self->voices, 0));

  return g_ptr_array_index (self->voices, voice);
}

/* Returns: (transfer none) (nullable): what staff are told, where this is for them */
static const SpStaffNews *
get_news (SpGuide *self,
          SpVisit *visit)
{
  g_clear_pointer (&self->news, sp_staff_news_free);
  if (!sp_place_is_staff (sp_visit_get_place (visit)))
    return NULL;

  self->news = sp_staff_news_new ();
  if (self->get_news != NULL)
    self->get_news (self->news, self->news_data);

  return self->news;
}

static SpScene
get_scene (SpGuide   *self,
           SpVisit   *visit,
           GDateTime *now)
{
  return (SpScene) { self->pack, self->site, get_voice (self, visit), self->voices, visit, now,
                     get_news (self, visit), sp_guide_get_idle_seconds (self) };
}

static SpSheet *
make_place (SpGuide *self,
            SpVisit *visit)
{
  g_autoptr (GDateTime) now = get_now (self);
  SpScene scene = get_scene (self, visit, now);

  return sp_scene_make_place (&scene);
}

/**
 * sp_guide_make_place:
 * @self: a guide
 *
 * Returns: (transfer full): what the screen says where the visitor is, now
 */
SpSheet *
sp_guide_make_place (SpGuide *self)
{
  return make_place (self, self->visit);
}

static void
on_moved (gboolean *moved)
{
  *moved = TRUE;
}

static gboolean
looks_alike (SpVisit *visit,
             SpVisit *other)
{
  return sp_visit_get_text_size (visit) == sp_visit_get_text_size (other)
         && sp_visit_get_theme (visit) == sp_visit_get_theme (other);
}

/**
 * sp_guide_make_ahead:
 * @self: a guide
 * @move: what is about to be done
 *
 * For whoever gets a screen ready while a finger is still down. The visitor stays where they are.
 *
 * Returns: (transfer full) (nullable): what the screen would say after @move, now, or %NULL where
 *   that is on the same screen, or looks another way
 */
SpSheet *
sp_guide_make_ahead (SpGuide      *self,
                     const SpMove *move)
{
  g_autoptr (SpVisit) visit = NULL;
  gboolean moved = FALSE;

  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  visit = sp_visit_copy (self->visit);
  g_signal_connect_swapped (visit, "moved", G_CALLBACK (on_moved), &moved);
  sp_visit_do (visit, move);

  return moved && looks_alike (visit, self->visit) ? make_place (self, visit) : NULL;
}

/**
 * sp_guide_make_frame:
 * @self: a guide
 *
 * Returns: (transfer full): what stands around the screen
 */
SpSheet *
sp_guide_make_frame (SpGuide *self)
{
  g_autoptr (GDateTime) now = get_now (self);
  SpScene scene = get_scene (self, self->visit, now);

  return sp_scene_make_frame (&scene);
}

/**
 * sp_guide_make_warning:
 * @self: a guide
 * @seconds_left: in how many seconds the screen clears
 *
 * Returns: (transfer full): what asks whether somebody is still there
 */
SpSheet *
sp_guide_make_warning (SpGuide *self,
                       guint    seconds_left)
{
  g_autoptr (GDateTime) now = get_now (self);
  SpScene scene = get_scene (self, self->visit, now);

  return sp_scene_make_warning (&scene, seconds_left);
}

/**
 * sp_guide_is_read:
 * @self: a guide whose visit is presented
 *
 * Returns: whether what is shown is read to its end before one step on
 */
gboolean
sp_guide_is_read (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), FALSE);

  return sp_lesson_is_read (self->visit);
}

/**
 * sp_guide_lead_on:
 * @self: a guide whose visit is presented
 *
 * One step on through a story.
 *
 * Returns: whether there was one
 */
gboolean
sp_guide_lead_on (SpGuide *self)
{
  SpMove move;

  g_return_val_if_fail (SP_IS_GUIDE (self), FALSE);

  if (!sp_lesson_get_next (self->visit, self->pack, &move))
    return FALSE;

  sp_visit_do (self->visit, &move);

  return TRUE;
}

/**
 * sp_guide_lead_back:
 * @self: a guide whose visit is presented
 *
 * One step back.
 *
 * Returns: whether there was one
 */
gboolean
sp_guide_lead_back (SpGuide *self)
{
  SpMove move;

  g_return_val_if_fail (SP_IS_GUIDE (self), FALSE);

  if (!sp_lesson_get_previous (self->visit, &move))
    return FALSE;

  sp_visit_do (self->visit, &move);

  return TRUE;
}

/**
 * sp_guide_set_staff_news:
 * @self: a guide
 * @func: (scope forever): says what the screens for staff say
 * @data: for @func
 *
 * Without it, they say that there is no PIN.
 */
void
sp_guide_set_staff_news (SpGuide         *self,
                         SpStaffNewsFunc  func,
                         gpointer         data)
{
  g_return_if_fail (SP_IS_GUIDE (self));

  self->get_news = func;
  self->news_data = data;
}

/**
 * sp_guide_is_dark:
 * @self: a guide
 * @ret_seconds: (out): how long that is so, or 0 where it does not change
 *
 * Returns: whether the screen is to be dark while nobody is here, for nobody can come to the place
 */
gboolean
sp_guide_is_dark (SpGuide *self,
                  guint   *ret_seconds)
{
  g_autoptr (GDateTime) now = NULL;
  SpHours *hours;
  SpSpell spell;

  *ret_seconds = 0;
  g_return_val_if_fail (SP_IS_GUIDE (self), FALSE);

  now = get_now (self);
  hours = sp_site_get_place_hours (self->site);
  if (now == NULL || hours == NULL)
    return FALSE;

  spell = sp_hours_get_spell (hours, now);
  if (spell.end != SP_NEVER)
    *ret_seconds = CLAMP (spell.end - g_date_time_to_unix (now), 1, SECONDS_A_DAY);

  return spell.openness == SP_CLOSED;
}
