/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-guide.h"

#include "app/site/sp-contact-here.h"
#include "app/site/sp-who-answers.h"

/*
 * SpGuide:
 *
 * What a page needs to know and nothing about the window it is in: the content, the site, the
 * visit, and what time it is.
 */
struct _SpGuide
{
  GObject parent_instance;

  SpPack    *pack;              /* (owned) */
  SpSite    *site;              /* (owned) */
  SpVisit   *visit;             /* (owned) */
  GTimeSpan  clock_offset;      /* microseconds a training clock is ahead */
  gboolean   landscape;
  guint      idle_seconds;
};

#define NO_BREAK_SPACE "\302\240"

/* A left-to-right isolate keeps the groups of a number in their order in every script. */
#define ISOLATE "\342\201\246"
#define ISOLATE_END "\342\201\251"

G_DEFINE_FINAL_TYPE (SpGuide, sp_guide, G_TYPE_OBJECT)

static void
sp_guide_finalize (GObject *object)
{
  SpGuide *self = SP_GUIDE (object);

  g_clear_object (&self->visit);
  g_clear_object (&self->site);
  g_clear_object (&self->pack);

  G_OBJECT_CLASS (sp_guide_parent_class)->finalize (object);
}

static void
sp_guide_class_init (SpGuideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_guide_finalize;
}

static void
sp_guide_init (SpGuide *self)
{
}

/**
 * sp_guide_new:
 * @pack: the content
 * @site: where the kiosk stands
 * @visit: the visitor
 * @clock_offset: microseconds to add to the clock, for training at another time of day
 *
 * Returns: (transfer full): a new guide
 */
SpGuide *
sp_guide_new (SpPack    *pack,
              SpSite    *site,
              SpVisit   *visit,
              GTimeSpan  clock_offset)
{
  SpGuide *self = g_object_new (SP_TYPE_GUIDE, NULL);

  self->pack = g_object_ref (pack);
  self->site = g_object_ref (site);
  self->visit = g_object_ref (visit);
  self->clock_offset = clock_offset;

  return self;
}

/**
 * sp_guide_get_pack:
 * @self: a guide
 *
 * Returns: (transfer none): the content
 */
SpPack *
sp_guide_get_pack (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  return self->pack;
}

/**
 * sp_guide_get_site:
 * @self: a guide
 *
 * Returns: (transfer none): where the kiosk stands
 */
SpSite *
sp_guide_get_site (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  return self->site;
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

/**
 * sp_guide_get_idle_seconds:
 * @self: a guide
 *
 * Returns: after how many seconds without a touch the screen clears by itself
 */
guint
sp_guide_get_idle_seconds (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), 0);

  return self->idle_seconds;
}

/**
 * sp_guide_set_idle_seconds:
 * @self: a guide
 * @idle_seconds: after how many seconds without a touch the screen clears by itself
 */
void
sp_guide_set_idle_seconds (SpGuide *self,
                           guint    idle_seconds)
{
  g_return_if_fail (SP_IS_GUIDE (self));

  self->idle_seconds = idle_seconds;
}

/**
 * sp_guide_get_landscape:
 * @self: a guide
 *
 * Returns: whether the screen is wider than high
 */
gboolean
sp_guide_get_landscape (SpGuide *self)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), FALSE);

  return self->landscape;
}

/**
 * sp_guide_set_landscape:
 * @self: a guide
 * @landscape: whether the screen is wider than high
 *
 * Tells the pages made from now on how the screen stands.
 */
void
sp_guide_set_landscape (SpGuide  *self,
                        gboolean  landscape)
{
  g_return_if_fail (SP_IS_GUIDE (self));

  self->landscape = landscape;
}

/**
 * sp_guide_get_now:
 * @self: a guide
 *
 * Returns: (transfer full): the time to show numbers for
 */
GDateTime *
sp_guide_get_now (SpGuide *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  return g_date_time_add (now, self->clock_offset);
}

/**
 * sp_guide_get_hour_mark:
 * @self: a guide
 *
 * Sums up all that the clock decides on a page: the day, and who answers for each contact. While it
 * stays the same, a page that tells of opening hours is still true.
 *
 * Returns: (transfer full): a mark to compare with another
 */
char *
sp_guide_get_hour_mark (SpGuide *self)
{
  g_autoptr (GDateTime) now = sp_guide_get_now (self);
  SpCalendar *calendar = sp_site_get_calendar (self->site);
  g_autoptr (GDateTime) here = g_date_time_to_timezone (now, sp_calendar_get_zone (calendar));
  GListModel *contacts = sp_pack_get_contacts (self->pack);
  GString *mark = g_string_new (NULL);

  g_string_append_printf (mark, "%d", g_date_time_get_day_of_year (here));
  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      g_auto (SpWhoAnswers) who = { 0 };

      sp_site_who_answers (self->site, sp_list_peek (contacts, i), now, &who);
      g_string_append_printf (mark, " %d", who.answers);
    }

  return g_string_free (mark, FALSE);
}

/**
 * sp_guide_keep_together:
 * @words: a number or a postcode, to be read out or to be dialled
 *
 * Returns: (transfer full): @words, in a form that is never broken over two lines
 */
char *
sp_guide_keep_together (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);

  return g_strjoinv (NO_BREAK_SPACE, parts);
}

/*
 * A sentence that names a team means whoever answers for it now. A site need not name every
 * contact; its name in the sentence still says whom to ask for.
 */
static char *
get_number (const char *contact_id,
            gpointer    user_data)
{
  SpGuide *self = SP_GUIDE (user_data);
  SpContact *contact = sp_pack_get_contact (self->pack, contact_id);
  g_autoptr (GDateTime) now = sp_guide_get_now (self);
  g_auto (SpWhoAnswers) who = { 0 };
  const char *number;

  if (contact == NULL)
    return NULL;

  sp_site_who_answers (self->site, contact, now, &who);
  number = sp_site_get_contact_here (self->site, who.first != NULL ? who.first : contact).number;

  if (number != NULL)
    return sp_guide_keep_together (number);

  return sp_text_to_plain (sp_contact_get_name (contact), NULL, NULL);
}

/**
 * sp_guide_to_plain:
 * @self: a guide
 * @text: (nullable): a text
 *
 * Writes a text with the numbers for here, for a screen reader.
 *
 * Returns: (transfer full): the words; empty when @text is %NULL
 */
char *
sp_guide_to_plain (SpGuide *self,
                   SpText  *text)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  return text != NULL ? sp_text_to_plain (text, get_number, self) : g_strdup ("");
}

static void
append_run (SpGuide     *self,
            GString     *markup,
            const SpRun *run)
{
  g_autofree char *number = NULL;
  g_autofree char *escaped = NULL;

  if (run->kind == SP_RUN_PHONE)
    number = get_number (run->text, self);
  escaped = g_markup_escape_text (run->kind == SP_RUN_PHONE && number != NULL ? number : run->text,
                                  -1);

  switch (run->kind)
    {
    case SP_RUN_STRONG:
      g_string_append_printf (markup, "<b>%s</b>", escaped);
      break;

    case SP_RUN_PHONE:
      g_string_append_printf (markup, "<b>" ISOLATE "%s" ISOLATE_END "</b>", escaped);
      break;

    case SP_RUN_NUMBER:
      g_string_append_printf (markup, ISOLATE "%s" ISOLATE_END, escaped);
      break;

    case SP_RUN_PLAIN:
    default:
      g_string_append (markup, escaped);
      break;
    }
}

/**
 * sp_guide_to_markup:
 * @self: a guide
 * @text: (nullable): a text
 *
 * Writes a text with the numbers for here, for a label.
 *
 * Returns: (transfer full): Pango markup; empty when @text is %NULL
 */
char *
sp_guide_to_markup (SpGuide *self,
                    SpText  *text)
{
  GString *markup = g_string_new (NULL);

  for (guint i = 0; text != NULL && i < sp_text_get_n_runs (text); i++)
    append_run (self, markup, sp_text_get_run (text, i));

  return g_string_free (markup, FALSE);
}

static SpText *
get_words (SpGuide    *self,
           const char *key)
{
  SpText *words = sp_pack_get_interface (self->pack, key);

  /* The loader refuses a pack that lacks any of these, so this is a slip in the program. */
  if (words == NULL)
    g_error ("No words for the key “%s”", key);

  return words;
}

/**
 * sp_guide_say_markup:
 * @self: a guide
 * @key: which of the words of the screens
 *
 * Returns: (transfer full): the words, as Pango markup
 */
char *
sp_guide_say_markup (SpGuide    *self,
                     const char *key)
{
  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  return sp_guide_to_markup (self, get_words (self, key));
}

/**
 * sp_guide_say:
 * @self: a guide
 * @key: which of the words of the screens
 * @...: for each gap its name and what fills it, then %NULL
 *
 * Returns: (transfer full): the words, with their gaps filled
 */
char *
sp_guide_say (SpGuide    *self,
              const char *key,
              ...)
{
  GString *words = g_string_new (NULL);
  g_autofree char *plain = NULL;
  const char *gap;
  va_list args;

  g_return_val_if_fail (SP_IS_GUIDE (self), NULL);

  plain = sp_guide_to_plain (self, get_words (self, key));
  g_string_assign (words, plain);

  va_start (args, key);
  while ((gap = va_arg (args, const char *)) != NULL)
    {
      g_autofree char *marked = g_strdup_printf ("{%s}", gap);

      g_string_replace (words, marked, va_arg (args, const char *), 0);
    }
  va_end (args);

  return g_string_free (words, FALSE);
}
