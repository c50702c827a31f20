/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sp-kiosk.h"

#include "app/model/sp-rules.h"
#include "sp-file-watch.h"
#include "sp-kept.h"
#include "sp-pair.h"

#define ZONE "Europe/London"

/*
 * SpKiosk:
 *
 * Owns what is true while the program runs: the content and the site, always as a pair in which
 * nothing is wrong, and the clock they are held against. Each day it looks whether a date has
 * passed; when files change, it reads them again.
 *
 * A new pair is handed over only while nobody is here, for no number and no question may change
 * under somebody’s hands. Where the files are wrong the last good pair stays, and what is wrong is
 * kept for whoever asks.
 */
struct _SpKiosk
{
  GObject parent_instance;

  char        *content;         /* (owned): the folder */
  char        *site_file;       /* (owned) */
  char        *po;              /* (owned) (nullable): the folder of translations */
  char        *first_language;  /* (owned) (nullable): the one to begin with */
  char        *state;           /* (owned) (nullable): where it keeps what was right */
  SpKeptFiles  kept;            /* where what is shown was kept, if that is read from there */
  gboolean     in_public;
  SpClockFunc  clock;
  gpointer     clock_data;
  SpFileWatch *files;           /* (owned) */
  SpPair       shown;           /* empty, or whole; as the next */
  SpPair       next;            /* what is shown when nobody is here */
  GPtrArray   *voices;          /* (owned) (nullable): what the pack can be said in */
  SpProblems  *language_problems;       /* (owned): they keep nothing else from being shown */
  SpProblems  *read_problems;   /* (owned): of the files by themselves, as they were read last */
  SpProblems  *kept_problems;   /* (owned): of what it keeps */
  SpProblems  *problems;        /* (owned): all of them, on the day it is */
  GDate        day;             /* the one they were found on */
  gboolean     broken;          /* whether the files as they are cannot be shown */
  SpFindMissingFunc find_missing;       /* (nullable) */
  gboolean     speaks;          /* whether the translations are wanted */
  gboolean     other_voices;    /* whether they have been read since they were handed over */
  gboolean     visited;
  gboolean     listens;
  gint64       started;         /* in seconds since 1970, as the next */
  gint64       good_since;      /* or 0 */
  guint64      n_starts;        /* or 0 */
  guint        replace;         /* source, or 0 */
  guint        tomorrow;        /* source, or 0 */
  guint        listen;          /* source, or 0 */
};

enum
{
  REPLACED,
  CHECKED,
  LANGUAGES_CHECKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpKiosk, sp_kiosk, G_TYPE_OBJECT)

static GDateTime *
look_at_clock (gpointer data)
{
  return g_date_time_new_now_utc ();
}

/* Returns: (transfer full): the time in England, where every kiosk stands */
static GDateTime *
get_now (SpKiosk *self)
{
  g_autoptr (GDateTime) now = self->clock (self->clock_data);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (ZONE);

  return zone != NULL ? g_date_time_to_timezone (now, zone) : g_date_time_ref (now);
}

static gint64
get_seconds (SpKiosk *self)
{
  g_autoptr (GDateTime) now = self->clock (self->clock_data);

  return g_date_time_to_unix (now);
}

static void
get_today (SpKiosk *self,
           GDate   *ret_day)
{
  g_autoptr (GDateTime) now = get_now (self);

  g_date_set_dmy (ret_day, g_date_time_get_day_of_month (now), g_date_time_get_month (now),
                  g_date_time_get_year (now));
}

/* --- The languages. --- */

/* Returns: (transfer container): those that can be chosen, for each takes a megabyte, then %NULL */
static GPtrArray *
list_wanted (SpKiosk *self)
{
  const char * const *offered = sp_site_get_languages (self->shown.site);
  GPtrArray *wanted = g_ptr_array_new ();

  for (guint i = 0; offered != NULL && offered[i] != NULL; i++)
    g_ptr_array_add (wanted, (gpointer) offered[i]);
  if (self->first_language != NULL)
    g_ptr_array_add (wanted, self->first_language);
  g_ptr_array_add (wanted, NULL);

  return wanted;
}

static void
read_voices (SpKiosk *self)
{
  g_autoptr (SpTranslations) translations = NULL;
  g_autoptr (GPtrArray) wanted = NULL;
  SpVoiceWishes wishes;

  g_clear_pointer (&self->language_problems, sp_problems_free);
  self->language_problems = sp_problems_new ();
  if (self->po == NULL)
    return;

  wanted = list_wanted (self);
  translations = sp_translations_read (self->kept.po != NULL ? self->kept.po : self->po,
                                       self->shown.pack, (const char * const *) wanted->pdata,
                                       self->language_problems);
  g_clear_pointer (&self->voices, g_ptr_array_unref);
  wishes = (SpVoiceWishes) { self->first_language, self->in_public, self->find_missing,
                             self->site_file, self->language_problems };
  self->voices = sp_voices_make (self->shown.pack, self->shown.site, translations, &wishes);
  g_signal_emit (self, signals[LANGUAGES_CHECKED], 0);
}

/* --- The pair. --- */

static gboolean
has_other (SpKiosk *self)
{
  return sp_pair_is_whole (&self->next) || self->other_voices;
}

static void
take_next_pair (SpKiosk *self)
{
  sp_kept_files_clear (&self->kept);
  sp_pair_move (&self->shown, &self->next);
  g_clear_pointer (&self->voices, g_ptr_array_unref);
  if (self->speaks)
    read_voices (self);
}

static void
replace (SpKiosk *self)
{
  if (!has_other (self) || self->visited)
    return;

  if (sp_pair_is_whole (&self->next))
    take_next_pair (self);
  self->other_voices = FALSE;
  g_signal_emit (self, signals[REPLACED], 0);
  if (self->listens)
    sp_kiosk_keep (self);
}

/* Where it is not what the files say. */
static void
say_what_is_shown (SpKiosk *self)
{
  g_autoptr (GDateTime) kept = sp_kept_get_time (&self->kept);
  g_autofree char *since = kept != NULL ? g_date_time_format (kept, "%F") : NULL;

  if (since == NULL)
    return;

  sp_rules_report (self->problems, "kept-pair", self->site_file, 0,
                   "what is wrong keeps the files from being shown; what is shown was last right "
                   "on %s, and kept in %s", since, self->state);
  sp_problems_sort (self->problems);
}

static void
add_other_problems (SpKiosk      *self,
                    const SpPair *pair)
{
  sp_problems_add_all (self->problems, self->kept_problems);
  if (self->in_public && pair->pack != NULL && !sp_pack_is_sealed (pair->pack))
    sp_rules_report (self->problems, "kiosk-unsealed", self->content, 0,
                     "this content is not sealed, so half of an update would not be noticed; seal "
                     "it by signpost-content seal");
}

/*
 * What is right in itself may not fit the other, or the day. Returns whether the two can be shown.
 */
static gboolean
check_pair (SpKiosk      *self,
            const SpPair *pair)
{
  g_clear_pointer (&self->problems, sp_problems_free);
  self->problems = sp_problems_new ();
  sp_problems_add_all (self->problems, self->read_problems);
  get_today (self, &self->day);
  if (sp_pair_is_whole (pair))
    sp_pair_check (pair, self->in_public ? &self->day : NULL, self->problems);
  add_other_problems (self, pair);
  sp_problems_sort (self->problems);

  return sp_problems_get_n_errors (self->problems) == 0;
}

/* The files are not right, and this is the start. */
static void
show_kept (SpKiosk *self)
{
  SpKeptFiles files = { NULL };

  g_clear_pointer (&self->kept_problems, sp_problems_free);
  self->kept_problems = sp_problems_new ();
  if (self->state == NULL || !sp_kept_find (self->state, &files, self->kept_problems)
      || !sp_pair_read_kept (&self->shown, &files))
    {
      sp_kept_files_clear (&files);
      sp_problems_add_all (self->problems, self->kept_problems);
      sp_problems_sort (self->problems);
      return;
    }

  self->kept = files;
}

static void
read_pair (SpKiosk *self)
{
  g_auto (SpPair) pair = { NULL };

  g_clear_pointer (&self->read_problems, sp_problems_free);
  self->read_problems = sp_problems_new ();
  sp_pair_read (&pair, self->content, self->site_file, self->read_problems);
  self->broken = !check_pair (self, &pair);
  if (!self->broken)
    {
      self->good_since = get_seconds (self);
      sp_pair_move (&self->next, &pair);
      return;
    }

  if (!sp_pair_is_whole (&self->shown))
    show_kept (self);
  say_what_is_shown (self);
}

/* Returns: what is about to be shown, whether somebody is here or not */
static const SpPair *
get_newest (SpKiosk *self)
{
  return sp_pair_is_whole (&self->next) ? &self->next : &self->shown;
}

static gboolean
is_another_day (SpKiosk *self)
{
  GDate today;

  g_date_clear (&today, 1);
  get_today (self, &today);

  return g_date_compare (&today, &self->day) != 0;
}

/*
 * The files are the same, but a date in them may have passed. The pair stays; a number that nobody
 * made sure of in time goes from the screen by itself (sp_site_get_contact_here()), and whoever
 * looks after the kiosk is told here. Files that could not be shown are read again, for perhaps
 * they can be on this day.
 */
static void
check_day (SpKiosk *self)
{
  if (self->broken)
    read_pair (self);
  else
    check_pair (self, get_newest (self));
}

/* --- By itself. --- */

static gboolean
on_replace (gpointer data)
{
  SpKiosk *self = SP_KIOSK (data);

  self->replace = 0;
  replace (self);

  return G_SOURCE_REMOVE;
}

static void
wait_for_tomorrow (SpKiosk *self);

static gboolean
on_tomorrow (gpointer data)
{
  SpKiosk *self = SP_KIOSK (data);

  self->tomorrow = 0;
  sp_kiosk_check (self);
  wait_for_tomorrow (self);

  return G_SOURCE_REMOVE;
}

/* Until just after midnight where the kiosk stands. Nothing runs before. */
static void
wait_for_tomorrow (SpKiosk *self)
{
  g_autoptr (GDateTime) now = get_now (self);
  g_autoptr (GDateTime) next_day = g_date_time_add_days (now, 1);
  g_autoptr (GDateTime) midnight =
    g_date_time_new (g_date_time_get_timezone (now), g_date_time_get_year (next_day),
                     g_date_time_get_month (next_day), g_date_time_get_day_of_month (next_day),
                     0, 0, 1);
  GTimeSpan left = g_date_time_difference (midnight, now);

  self->tomorrow = g_timeout_add_seconds (MAX (1, left / G_TIME_SPAN_SECOND + 1), on_tomorrow,
                                          self);
}

/* A file may have changed since it was read. */
static gboolean
on_listen (gpointer data)
{
  SpKiosk *self = SP_KIOSK (data);

  self->listen = 0;
  self->listens = TRUE;
  sp_file_watch_listen (self->files);
  sp_kiosk_check (self);
  if (!self->speaks && self->po != NULL)
    {
      sp_kiosk_read_languages (self);
      /* Where there is nothing to choose from, nothing is drawn anew for it. */
      self->other_voices = sp_kiosk_get_voices (self)->len > 1;
      replace (self);
    }
  sp_kiosk_keep (self);
  wait_for_tomorrow (self);

  return G_SOURCE_REMOVE;
}

static void
on_moved (SpKiosk *self,
          SpVisit *visit)
{
  sp_kiosk_set_visited (self, sp_visit_get_place (visit)->kind != SP_PLACE_ATTRACT);
}

static void
on_replaced (SpKiosk *self,
             SpGuide *guide)
{
  sp_guide_replace (guide, self->shown.pack, self->shown.site, sp_kiosk_get_voices (self));
}

/* --- The object. --- */

static void
sp_kiosk_dispose (GObject *object)
{
  SpKiosk *self = SP_KIOSK (object);

  g_clear_handle_id (&self->replace, g_source_remove);
  g_clear_handle_id (&self->tomorrow, g_source_remove);
  g_clear_handle_id (&self->listen, g_source_remove);
  g_clear_object (&self->files);

  G_OBJECT_CLASS (sp_kiosk_parent_class)->dispose (object);
}

static void
sp_kiosk_finalize (GObject *object)
{
  SpKiosk *self = SP_KIOSK (object);

  sp_pair_clear (&self->next);
  sp_pair_clear (&self->shown);
  g_clear_pointer (&self->voices, g_ptr_array_unref);
  g_clear_pointer (&self->language_problems, sp_problems_free);
  g_clear_pointer (&self->problems, sp_problems_free);
  g_clear_pointer (&self->read_problems, sp_problems_free);
  g_clear_pointer (&self->kept_problems, sp_problems_free);
  g_clear_pointer (&self->first_language, g_free);
  g_clear_pointer (&self->state, g_free);
  sp_kept_files_clear (&self->kept);
  g_clear_pointer (&self->po, g_free);
  g_clear_pointer (&self->site_file, g_free);
  g_clear_pointer (&self->content, g_free);

  G_OBJECT_CLASS (sp_kiosk_parent_class)->finalize (object);
}

static void
sp_kiosk_class_init (SpKioskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sp_kiosk_dispose;
  object_class->finalize = sp_kiosk_finalize;

  /**
   * SpKiosk::replaced:
   * @self: a kiosk
   *
   * There is another pair to show. Nobody is here.
   */
  signals[REPLACED] = g_signal_new ("replaced", SP_TYPE_KIOSK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 0);

  /**
   * SpKiosk::checked:
   * @self: a kiosk
   *
   * The files have changed, or the day, and what is wrong was found anew, if anything is.
   */
  signals[CHECKED] = g_signal_new ("checked", SP_TYPE_KIOSK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  /**
   * SpKiosk::languages-checked:
   * @self: a kiosk
   *
   * The translations were read, and what is wrong was found anew, if anything is.
   */
  signals[LANGUAGES_CHECKED] = g_signal_new ("languages-checked", SP_TYPE_KIOSK, G_SIGNAL_RUN_LAST,
                                             0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_kiosk_init (SpKiosk *self)
{
  self->clock = look_at_clock;
  self->read_problems = sp_problems_new ();
  self->problems = sp_problems_new ();
  self->language_problems = sp_problems_new ();
  self->kept_problems = sp_problems_new ();
  g_date_clear (&self->day, 1);
}

/**
 * sp_kiosk_new:
 * @content: the folder with the content
 * @site: the site file
 * @po: (nullable): the folder with the translations
 * @in_public: whether it is held to what a kiosk in public has to fulfil
 *
 * Returns: (transfer full): a kiosk that has read nothing yet
 */
SpKiosk *
sp_kiosk_new (const char *content,
              const char *site,
              const char *po,
              gboolean    in_public)
{
  SpKiosk *self = g_object_new (SP_TYPE_KIOSK, NULL);
  const char *paths[] = { content, site, po, NULL };

  self->content = g_strdup (content);
  self->site_file = g_strdup (site);
  self->po = g_strdup (po);
  self->in_public = in_public;
  self->files = sp_file_watch_new (paths);

  return self;
}

/**
 * sp_kiosk_set_clock:
 * @self: a kiosk that has read nothing yet
 * @clock: (scope forever): says what time it is
 * @data: for @clock
 *
 * Has it go by another clock than that of the machine.
 */
void
sp_kiosk_set_clock (SpKiosk     *self,
                    SpClockFunc  clock,
                    gpointer     data)
{
  g_return_if_fail (SP_IS_KIOSK (self));

  self->clock = clock;
  self->clock_data = data;
}

/**
 * sp_kiosk_keep_in:
 * @self: a kiosk that has read nothing yet
 * @state: (nullable): a folder of its own
 *
 * Has it keep what was right there, and begin with that when the files are wrong. It counts its
 * starts there, too.
 */
void
sp_kiosk_keep_in (SpKiosk    *self,
                  const char *state)
{
  g_return_if_fail (SP_IS_KIOSK (self));

  g_free (self->state);
  self->state = g_strdup (state);
  if (state != NULL)
    self->n_starts = sp_kept_count_start (state);
}

/**
 * sp_kiosk_keep:
 * @self: a kiosk with a pair
 *
 * Keeps what is shown, for a start on a bad day. A kiosk that serves does so by itself, between
 * visits.
 */
void
sp_kiosk_keep (SpKiosk *self)
{
  const SpKeptFiles files = { self->content, self->site_file, self->po };

  g_return_if_fail (SP_IS_KIOSK (self) && self->shown.pack != NULL);

  if (self->state == NULL || self->broken || sp_pair_is_whole (&self->next))
    return;

  g_clear_pointer (&self->kept_problems, sp_problems_free);
  self->kept_problems = sp_problems_new ();
  sp_kept_save (self->state, &files, sp_pair_can_be_shown, self->kept_problems);
  if (sp_problems_get_n (self->kept_problems) == 0)
    return;

  check_pair (self, &self->shown);
  g_signal_emit (self, signals[CHECKED], 0);
}

/**
 * sp_kiosk_check:
 * @self: a kiosk
 *
 * Holds what there is against the files and the day, now. The first time it reads the files.
 *
 * Returns: whether there is a pair to show
 */
gboolean
sp_kiosk_check (SpKiosk *self)
{
  g_return_val_if_fail (SP_IS_KIOSK (self), FALSE);

  if (self->started == 0)
    self->started = get_seconds (self);
  if (sp_file_watch_look (self->files))
    read_pair (self);
  else if (is_another_day (self))
    check_day (self);
  else
    return self->shown.pack != NULL;

  g_signal_emit (self, signals[CHECKED], 0);
  replace (self);

  return self->shown.pack != NULL;
}

/**
 * sp_kiosk_read_again:
 * @self: a kiosk
 *
 * Reads the files again, changed or not. What is new is shown when nobody is here.
 */
void
sp_kiosk_read_again (SpKiosk *self)
{
  g_return_if_fail (SP_IS_KIOSK (self));

  sp_file_watch_look (self->files);
  read_pair (self);
  g_signal_emit (self, signals[CHECKED], 0);
  replace (self);
}

/**
 * sp_kiosk_set_visited:
 * @self: a kiosk
 * @visited: whether somebody is here
 *
 * A new pair waits until they are gone.
 */
void
sp_kiosk_set_visited (SpKiosk  *self,
                      gboolean  visited)
{
  g_return_if_fail (SP_IS_KIOSK (self));

  self->visited = visited;
  /* Whoever is gone has a right to see the screen empty first. */
  if (!visited && has_other (self) && self->replace == 0)
    self->replace = g_idle_add (on_replace, self);
}

/**
 * sp_kiosk_serve:
 * @self: a kiosk with a pair
 * @guide: what the screen is told by
 *
 * From now on looks after itself, as long as the main context runs: hears of files that change and
 * of each new day, and gives @guide every new pair while nobody is here.
 */
void
sp_kiosk_serve (SpKiosk *self,
                SpGuide *guide)
{
  g_return_if_fail (SP_IS_KIOSK (self) && self->shown.pack != NULL && self->listen == 0);

  g_signal_connect_object (sp_guide_get_visit (guide), "moved", G_CALLBACK (on_moved), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "replaced", G_CALLBACK (on_replaced), guide, 0);
  g_signal_connect_object (self->files, "changed", G_CALLBACK (sp_kiosk_check), self,
                           G_CONNECT_SWAPPED);

  /* After the first frame, which needs none of it. */
  self->listen = g_idle_add_full (G_PRIORITY_LOW, on_listen, self, NULL);
}

/**
 * sp_kiosk_set_first_language:
 * @self: a kiosk that has read no languages yet
 * @code: (nullable): such as `pl`
 *
 * Begins with that language, whatever the site says.
 */
void
sp_kiosk_set_first_language (SpKiosk    *self,
                             const char *code)
{
  g_return_if_fail (SP_IS_KIOSK (self));

  g_free (self->first_language);
  self->first_language = g_strdup (code);
}

/**
 * sp_kiosk_set_find_missing:
 * @self: a kiosk that has read no languages yet
 * @find_missing: (scope forever): finds the letters that cannot be drawn
 *
 * Has it offer no language that cannot be drawn.
 */
void
sp_kiosk_set_find_missing (SpKiosk           *self,
                           SpFindMissingFunc  find_missing)
{
  g_return_if_fail (SP_IS_KIOSK (self));

  self->find_missing = find_missing;
}

/**
 * sp_kiosk_read_languages:
 * @self: a kiosk with a pair
 *
 * Reads the translations, now and whenever a file changes. A kiosk that serves does so by itself
 * once the first frame is there, which needs none of them.
 */
void
sp_kiosk_read_languages (SpKiosk *self)
{
  g_return_if_fail (SP_IS_KIOSK (self) && self->shown.pack != NULL);

  self->speaks = TRUE;
  read_voices (self);
}

/**
 * sp_kiosk_get_voices:
 * @self: a kiosk with a pair
 *
 * Returns: (transfer none) (element-type SpVoice): what its content can be said in, the one to
 *   begin with first; valid until the next check
 */
GPtrArray *
sp_kiosk_get_voices (SpKiosk *self)
{
  g_return_val_if_fail (SP_IS_KIOSK (self) && self->shown.pack != NULL, NULL);

  if (self->voices == NULL)
    {
      self->voices = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (self->voices, sp_voice_new (self->shown.pack));
    }

  return self->voices;
}

/**
 * sp_kiosk_get_language_problems:
 * @self: a kiosk
 *
 * Returns: (transfer none): all that is wrong with the translations; what is wrong is said in
 *   English; valid until the next check
 */
const SpProblems *
sp_kiosk_get_language_problems (SpKiosk *self)
{
  g_return_val_if_fail (SP_IS_KIOSK (self), NULL);

  return self->language_problems;
}

/**
 * sp_kiosk_get_health:
 * @self: a kiosk
 *
 * Returns: how it is; what it names is valid until the next check
 */
SpHealth
sp_kiosk_get_health (SpKiosk *self)
{
  SpHealth health = { .version = SP_VERSION };
  const SpPair *pair;
  GDate today;

  g_return_val_if_fail (SP_IS_KIOSK (self), health);

  /* Which of the two is shown would tell whether somebody is here: that is nobody’s business. */
  pair = get_newest (self);
  health.n_errors = sp_problems_get_n_errors (self->problems);
  health.n_warnings = sp_problems_get_n (self->problems) - health.n_errors;
  health.kept = self->broken && pair == &self->shown;
  health.good_since = self->good_since;
  health.started = self->started;
  health.n_starts = self->n_starts;
  if (!sp_pair_is_whole (pair))
    return health;

  g_date_clear (&today, 1);
  get_today (self, &today);
  health.content_version = sp_pack_get_version (pair->pack);
  health.content_date = sp_pack_get_date (pair->pack);
  health.reviews = sp_site_get_reviews (pair->site, pair->pack, &today);

  return health;
}

/**
 * sp_kiosk_get_pack:
 * @self: a kiosk
 *
 * Returns: (transfer none) (nullable): the content that is shown
 */
SpPack *
sp_kiosk_get_pack (SpKiosk *self)
{
  g_return_val_if_fail (SP_IS_KIOSK (self), NULL);

  return self->shown.pack;
}

/**
 * sp_kiosk_get_site:
 * @self: a kiosk
 *
 * Returns: (transfer none) (nullable): the site that is shown
 */
SpSite *
sp_kiosk_get_site (SpKiosk *self)
{
  g_return_val_if_fail (SP_IS_KIOSK (self), NULL);

  return self->shown.site;
}

/**
 * sp_kiosk_get_problems:
 * @self: a kiosk
 *
 * Returns: (transfer none): all that is wrong with the files as they are, on the day it is; valid
 *   until the next check
 */
const SpProblems *
sp_kiosk_get_problems (SpKiosk *self)
{
  g_return_val_if_fail (SP_IS_KIOSK (self), NULL);

  return self->problems;
}
