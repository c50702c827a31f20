/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>

#include <glib.h>

#include "app/kiosk/sp-counts.h"
#include "app/kiosk/sp-kiosk.h"
#include "app/kiosk/sp-staff-desk.h"
#include "app/service/sp-journal.h"
#include "app/service/sp-service.h"
#include "app/sp-environment.h"
#include "app/sp-log.h"
#include "app/sp-shipped.h"
#include "ui/sp-application.h"
#include "ui/sp-letters.h"
#include "ui/sp-prepare.h"

/*
 * signpost: the kiosk. Reads its options, its content and its site, refuses whatever is not right,
 * and runs. Whatever keeps it from that is said in one line, and has an exit status of its own, so
 * that whoever starts it can tell what to do.
 */

enum
{
  EXIT_FINE = 0,
  EXIT_PROBLEMS = 1,            /* of content or site, which stand there in lines of their own */
  EXIT_USAGE = 2,               /* or something cannot be read or written */
  EXIT_NO_DISPLAY = 3,
  EXIT_DISPLAY_LOST = 4,
  EXIT_NO_FONT = 5,
  EXIT_ENVIRONMENT = 6,         /* which a kiosk cannot make clean */
  EXIT_AGAIN = 7,               /* staff want it started again */
};

/* A number that is left out; nobody means this one. */
#define NOT_GIVEN G_MININT

typedef struct
{
  char     *content;
  char     *site;
  char     *po;
  char     *state;
  char     *health;
  char     *language;
  char     *size;
  char     *now;
  char     *tour;
  double    ppi;
  int       idle_seconds;
  int       warning_seconds;
  gboolean  fullscreen;
  gboolean  kiosk;
  gboolean  present;
  gboolean  version;
} Arguments;

G_GNUC_PRINTF (1, 2)
static int
fail_usage (const char *format,
            ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_printerr ("signpost: %s\n", message);

  return EXIT_USAGE;
}

/* Whether a frame has been painted. */
static gboolean shown;

/* Nothing of a visit is in it, and it is not written when one begins or ends. */
static void
write_health (SpKiosk    *kiosk,
              const char *file)
{
  SpHealth health = sp_kiosk_get_health (kiosk);
  g_autoptr (GError) error = NULL;

  health.shown = shown;

  if (!sp_health_write (&health, file, &error))
    g_warning ("%s", error->message);
}

/* Whoever looks after the kiosk reads it in the journal. */
static void
on_checked (SpKiosk         *kiosk,
            const Arguments *arguments)
{
  sp_journal_tell_all (sp_kiosk_get_problems (kiosk));
  if (arguments->health != NULL)
    write_health (kiosk, arguments->health);
}

static void
on_languages_checked (SpKiosk *kiosk)
{
  sp_journal_tell_all (sp_kiosk_get_language_problems (kiosk));
}

typedef struct
{
  SpKiosk    *kiosk;
  const char *health;           /* (nullable) */
} Watch;

static void
tell_shown (const Watch *watch)
{
  shown = TRUE;
  sp_journal_tell (SP_JOURNAL_STARTED, G_LOG_LEVEL_INFO, "signpost: %s is on the screen",
                   SP_VERSION);
  if (watch->health != NULL)
    write_health (watch->kiosk, watch->health);
}

/* The first frame that is painted says that the kiosk is there, and each one says it still is. */
static void
on_drawn (gpointer data)
{
  if (!shown)
    tell_shown (data);
  sp_service_tell ("READY=1\nWATCHDOG=1\nSTATUS=The screen is shown.");
}

/* That somebody was at the staff door is told, for they may have no business there. */
static void
on_staff_event (SpStaffEvent  event,
                int          *exit_status)
{
  static const char * const words[] = {
    [SP_STAFF_EVENT_LET_IN] = "the panel for staff was opened",
    [SP_STAFF_EVENT_REFUSED] = "a wrong PIN was typed at the door for staff",
    [SP_STAFF_EVENT_RELOAD] = "staff had the files read again",
    [SP_STAFF_EVENT_RESTART] = "staff have it start again",
    [SP_STAFF_EVENT_LEAVE] = "staff leave the screen to the console",
  };
  gboolean refused = event == SP_STAFF_EVENT_REFUSED;

  sp_journal_tell (refused ? SP_JOURNAL_STAFF_REFUSED : SP_JOURNAL_STAFF,
                   refused ? G_LOG_LEVEL_WARNING : G_LOG_LEVEL_MESSAGE, "signpost: %s",
                   words[event]);
  if (event != SP_STAFF_EVENT_RESTART && event != SP_STAFF_EVENT_LEAVE)
    return;

  *exit_status = event == SP_STAFF_EVENT_RESTART ? EXIT_AGAIN : EXIT_FINE;
  sp_application_leave ();
}

static char *
find_content (const Arguments *arguments)
{
  return arguments->content != NULL ? g_strdup (arguments->content)
                                    : sp_shipped_find (SP_DATA_DIR "/content", "content");
}

static char *
find_po (const Arguments *arguments)
{
  return arguments->po != NULL ? g_strdup (arguments->po)
                               : sp_shipped_find (SP_DATA_DIR "/po", "po");
}

static char *
find_site (const Arguments *arguments)
{
  if (arguments->site != NULL)
    return g_strdup (arguments->site);

  if (g_file_test (SP_SITE_FILE, G_FILE_TEST_EXISTS))
    return g_strdup (SP_SITE_FILE);

  return sp_shipped_find (SP_DATA_DIR "/example-site.xml", "data/example-site.xml");
}

static gboolean
parse_size (const char *size,
            int        *ret_width,
            int        *ret_height)
{
  char rest;

  return sscanf (size, "%5dx%5d%c", ret_width, ret_height, &rest) == 2
         && *ret_width >= 320 && *ret_height >= 320;
}

static gboolean
parse_now (const char *now,
           GTimeSpan  *ret_offset)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/London");
  g_autoptr (GDateTime) real = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) wanted = NULL;
  g_autofree char *full = g_strdup_printf ("%s:00", now);

  if (zone == NULL)
    return FALSE;

  wanted = g_date_time_new_from_iso8601 (full, zone);
  if (wanted == NULL)
    return FALSE;

  *ret_offset = g_date_time_difference (wanted, real);

  return TRUE;
}

static const char *
find_kiosk_clash (const Arguments *arguments)
{
  if (arguments->now != NULL)
    return "--now";

  if (arguments->tour != NULL)
    return "--tour";

  if (arguments->present)
    return "--present";

  if (arguments->idle_seconds != NOT_GIVEN)
    return "--idle-seconds";

  if (arguments->warning_seconds != NOT_GIVEN)
    return "--warning-seconds";

  return arguments->size != NULL ? "--size" : NULL;
}

static int
check_arguments (const Arguments *arguments,
                 SpRunOptions    *options,
                 GTimeSpan       *ret_clock_offset)
{
  const char *clash = find_kiosk_clash (arguments);

  if (arguments->kiosk && clash != NULL)
    return fail_usage ("%s is for demonstrations and does not go with --kiosk", clash);

  if (arguments->size != NULL && !parse_size (arguments->size, &options->width, &options->height))
    return fail_usage ("--size wants a width and a height of at least 320 pixels, such as "
                       "1080x1920, not “%s”", arguments->size);

  if (arguments->now != NULL && !parse_now (arguments->now, ret_clock_offset))
    return fail_usage ("--now wants a day and a time, such as 2026-12-25T14:00, not “%s”",
                       arguments->now);

  /* Not even what is no number is in between. */
  if (arguments->ppi != NOT_GIVEN
      && !(arguments->ppi >= SP_LEAST_PPI && arguments->ppi <= SP_MOST_PPI))
    return fail_usage ("--ppi wants the pixels per inch of the panel, from %d to %d", SP_LEAST_PPI,
                       SP_MOST_PPI);

  if ((arguments->idle_seconds != NOT_GIVEN && arguments->idle_seconds <= 0)
      || (arguments->warning_seconds != NOT_GIVEN && arguments->warning_seconds <= 0))
    return fail_usage ("--idle-seconds and --warning-seconds want a number above 0");

  return EXIT_FINE;
}

static int
fail_to_load (const Arguments *arguments,
              const char      *content,
              const char      *site)
{
  gboolean there = g_file_test (content, G_FILE_TEST_IS_DIR)
                   && g_file_test (site, G_FILE_TEST_EXISTS);

  if (arguments->kiosk && arguments->site == NULL)
    sp_journal_tell (SP_JOURNAL_REFUSED, G_LOG_LEVEL_CRITICAL,
                     "signpost: name the site file of this place with --site FILE, or put it at %s",
                     SP_SITE_FILE);
  else if (arguments->kiosk)
    sp_journal_tell (SP_JOURNAL_REFUSED, G_LOG_LEVEL_INFO,
                     "signpost: nothing is shown of %s and %s; what stands above says why", content,
                     site);

  return there ? EXIT_PROBLEMS : EXIT_USAGE;
}

static int
fail_to_run (const GError *error)
{
  fail_usage ("%s", error->message);
  if (g_error_matches (error, SP_RUN_ERROR, SP_RUN_ERROR_NO_DISPLAY))
    return EXIT_NO_DISPLAY;

  return g_error_matches (error, SP_RUN_ERROR, SP_RUN_ERROR_NO_FONT) ? EXIT_NO_FONT : EXIT_USAGE;
}

/* Each day, and when the site has changed. */
static void
on_count (SpKiosk  *kiosk,
          SpCounts *counts)
{
  SpSite *site = sp_kiosk_get_site (kiosk);
  g_autoptr (GDateTime) now =
    g_date_time_new_now (sp_calendar_get_zone (sp_site_get_calendar (site)));
  g_autoptr (GError) error = NULL;

  if (!sp_counts_check (counts, sp_site_get_counts_weekly (site), now, &error))
    g_warning ("%s", error->message);
}

/* Returns: (transfer full) (nullable): what counts, where there is a folder to keep it in */
static SpCounts *
start_counts (const Arguments *arguments,
              SpKiosk         *kiosk,
              SpVisit         *visit)
{
  g_autofree char *file = NULL;
  SpCounts *counts;

  if (!arguments->kiosk || arguments->state == NULL)
    return NULL;

  file = g_build_filename (arguments->state, "counts.csv", NULL);
  counts = sp_counts_new (visit, file);
  on_count (kiosk, counts);
  g_signal_connect (kiosk, "checked", G_CALLBACK (on_count), counts);
  g_signal_connect (kiosk, "replaced", G_CALLBACK (on_count), counts);

  return counts;
}

static int
show (const Arguments *arguments,
      SpRunOptions    *options,
      SpKiosk         *kiosk,
      GTimeSpan        clock_offset)
{
  SpPack *pack = sp_kiosk_get_pack (kiosk);
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  g_autoptr (SpItinerary) itinerary = arguments->tour != NULL ? sp_itinerary_new (pack) : NULL;
  g_autoptr (SpGuide) guide = sp_guide_new (pack, sp_kiosk_get_site (kiosk), visit, clock_offset,
                                            MAX (arguments->idle_seconds, 0),
                                            MAX (arguments->warning_seconds, 0));
  g_autoptr (SpStaffDesk) desk = NULL;
  SpCounts *counts;
  Watch watch = { kiosk, arguments->health };
  g_autoptr (GError) error = NULL;
  int status = EXIT_FINE;

  desk = sp_staff_desk_new (kiosk, guide, arguments->state, (SpStaffEventFunc) on_staff_event,
                            &status);
  sp_visit_set_presenting (visit, arguments->present);
  sp_guide_set_voices (guide, sp_kiosk_get_voices (kiosk));
  options->guide = guide;
  options->letters = sp_pack_get_letters (pack);
  options->itinerary = itinerary;
  options->fullscreen = arguments->fullscreen;
  options->kiosk = arguments->kiosk;
  options->present = arguments->present;
  options->tour = arguments->tour;
  options->drawn = arguments->kiosk ? on_drawn : NULL;
  options->drawn_data = &watch;
  options->pulse_ms = sp_service_get_pulse_ms ();
  if (arguments->tour == NULL)
    sp_kiosk_serve (kiosk, guide);

  counts = start_counts (arguments, kiosk, visit);
  if (!sp_application_run (options, &error))
    status = fail_to_run (error);
  if (counts != NULL)
    g_signal_handlers_disconnect_by_data (kiosk, counts);
  g_clear_pointer (&counts, sp_counts_free);

  return status;
}

/* Whoever asks for a language or for pictures waits until the translations are read. */
static gboolean
choose_language (SpKiosk    *kiosk,
                 const char *code)
{
  const char *begins_with;

  sp_kiosk_set_first_language (kiosk, code);
  sp_kiosk_read_languages (kiosk);
  begins_with = sp_voice_get_language (g_ptr_array_index (sp_kiosk_get_voices (kiosk), 0));
  if (code == NULL || g_str_equal (begins_with, code))
    return TRUE;

  fail_usage ("it cannot begin in the language “%s”; what stands above, or signpost-content "
              "languages, tells why", code);

  return FALSE;
}

static int
run (const Arguments *arguments)
{
  g_autofree char *content = find_content (arguments);
  g_autofree char *site = find_site (arguments);
  g_autofree char *po = find_po (arguments);
  g_autoptr (SpKiosk) kiosk = sp_kiosk_new (content, site, po, arguments->kiosk);
  SpRunOptions options = { .ppi = MAX (arguments->ppi, 0) };
  GTimeSpan clock_offset = 0;
  int status = check_arguments (arguments, &options, &clock_offset);

  if (status != EXIT_FINE)
    return status;

  g_signal_connect (kiosk, "checked", G_CALLBACK (on_checked), (gpointer) arguments);
  sp_kiosk_set_find_missing (kiosk, sp_letters_find_missing);
  g_signal_connect (kiosk, "languages-checked", G_CALLBACK (on_languages_checked), NULL);
  sp_kiosk_keep_in (kiosk, arguments->state);
  sp_kiosk_check (kiosk);
  if (sp_kiosk_get_pack (kiosk) == NULL)
    return fail_to_load (arguments, content, site);

  if ((arguments->language != NULL || arguments->tour != NULL)
      && !choose_language (kiosk, arguments->language))
    return EXIT_USAGE;

  return show (arguments, &options, kiosk, clock_offset);
}

int
main (int   argc,
      char *argv[])
{
  Arguments arguments = {
    .ppi = NOT_GIVEN,
    .idle_seconds = NOT_GIVEN,
    .warning_seconds = NOT_GIVEN,
  };
  const GOptionEntry entries[] = {
    { "site", 0, 0, G_OPTION_ARG_FILENAME, &arguments.site,
      "Where this kiosk stands and whose it is", "FILE" },
    { "content", 0, 0, G_OPTION_ARG_FILENAME, &arguments.content,
      "The folder with the content", "DIR" },
    { "po", 0, 0, G_OPTION_ARG_FILENAME, &arguments.po,
      "The folder with the translations", "DIR" },
    { "state", 0, 0, G_OPTION_ARG_FILENAME, &arguments.state,
      "A folder to keep the last content and site that were right", "DIR" },
    { "health", 0, 0, G_OPTION_ARG_FILENAME, &arguments.health,
      "A file for Prometheus to say in how this kiosk is", "FILE" },
    { "language", 0, 0, G_OPTION_ARG_STRING, &arguments.language,
      "The language to start in", "CODE" },
    { "size", 0, 0, G_OPTION_ARG_STRING, &arguments.size,
      "The size of the window in pixels", "WxH" },
    { "ppi", 0, 0, G_OPTION_ARG_DOUBLE, &arguments.ppi,
      "Pixels per inch of the panel", "N" },
    { "fullscreen", 0, 0, G_OPTION_ARG_NONE, &arguments.fullscreen,
      "Fill the screen", NULL },
    { "kiosk", 0, 0, G_OPTION_ARG_NONE, &arguments.kiosk,
      "Serve the public: refuse anything that is not ready for it", NULL },
    { "present", 0, 0, G_OPTION_ARG_NONE, &arguments.present,
      "Show it to others, with stories for training", NULL },
    { "now", 0, 0, G_OPTION_ARG_STRING, &arguments.now,
      "Pretend it is another time, for training", "TIME" },
    { "idle-seconds", 0, 0, G_OPTION_ARG_INT, &arguments.idle_seconds,
      "Warn after this long without a touch", "N" },
    { "warning-seconds", 0, 0, G_OPTION_ARG_INT, &arguments.warning_seconds,
      "Clear the screen this long after the warning", "N" },
    { "tour", 0, 0, G_OPTION_ARG_FILENAME, &arguments.tour,
      "Draw every screen into a folder, and leave", "DIR" },
    { "version", 0, 0, G_OPTION_ARG_NONE, &arguments.version,
      "Say which version this is, and leave", NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = g_strdupv (argv);
  int status;

  setlocale (LC_ALL, "C.UTF-8");
  /* One thread does the work; each of the others would keep memory of its own for next to none. */
  mallopt (M_ARENA_MAX, 1);

  context = g_option_context_new (NULL);
  g_option_context_set_summary (context, "Signpost: information and advice on a touchscreen");
  g_option_context_add_main_entries (context, entries, NULL);

  if (!g_option_context_parse (context, &argc, &argv, &error))
    status = fail_usage ("%s; see signpost --help", error->message);
  else if (argc > 1)
    status = fail_usage ("“%s” is one word too many; see signpost --help", argv[1]);
  else if (arguments.version)
    {
      g_print ("signpost %s\n", SP_VERSION);
      status = EXIT_FINE;
    }
  else if (arguments.kiosk && !sp_environment_close (words))
    status = EXIT_ENVIRONMENT;
  else
    {
      if (!arguments.kiosk)
        sp_environment_clean ();
      sp_log_watch_display (EXIT_DISPLAY_LOST);
      if (arguments.kiosk)
        sp_log_hide_visits ();
      sp_prepare ();
      status = run (&arguments);
    }

  g_free (arguments.content);
  g_free (arguments.site);
  g_free (arguments.po);
  g_free (arguments.state);
  g_free (arguments.health);
  g_free (arguments.language);
  g_free (arguments.size);
  g_free (arguments.now);
  g_free (arguments.tour);

  return status;
}
