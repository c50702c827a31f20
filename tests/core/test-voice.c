/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/language/sp-voice-time.h"
#include "app/model/sp-model-private.h"
#include "tests/testlib/test-pack.h"

/* What is said, in the one language there is, and in one made up for the test. */

static SpPack *pack;
static SpVoice *voice;

static void
assert_says (SpWords    *said,
             const char *wanted)
{
  g_autoptr (SpWords) words = said;

  g_assert_cmpstr (sp_words_get_plain (words), ==, wanted);
}

static GDateTime *
at (const char *time)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/London");

  return g_date_time_new_from_iso8601 (time, zone);
}

static void
test_voice_time (void)
{
  static const struct
  {
    const char *time;
    const char *said;
  } cases[] = {
    { "2026-11-23T00:00:00", "midnight" }, { "2026-11-23T00:05:00", "12.05am" },
    { "2026-11-23T09:00:00", "9am" }, { "2026-11-23T11:59:00", "11.59am" },
    { "2026-11-23T12:00:00", "midday" }, { "2026-11-23T12:30:00", "12.30pm" },
    { "2026-11-23T17:00:00", "5pm" }, { "2026-11-23T23:59:00", "11.59pm" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) time = at (cases[i].time);

      assert_says (sp_voice_say_time (voice, time), cases[i].said);
    }
}

static void
test_voice_date (void)
{
  assert_says (sp_voice_say_date (voice, "2026-12-04"), "4 December 2026");
  assert_says (sp_voice_say_date (voice, "2026-02-30"), "2026-02-30");
  assert_says (sp_voice_say_date (voice, "soon"), "soon");
  assert_says (sp_voice_say_date (voice, NULL), "");
}

/* Today and tomorrow by the clock here, whatever the day elsewhere; then weekdays, then dates. */
static void
test_voice_moment (void)
{
  static const struct
  {
    SpMomentUse  use;
    const char  *time;
    const char  *said;
  } cases[] = {
    { SP_MOMENT_OPENS, "2026-07-01T23:30:00", "today at 11.30pm" },
    { SP_MOMENT_UNTIL, "2026-07-02T00:30:00", "12.30am tomorrow" },
    { SP_MOMENT_OPENS, "2026-07-03T09:00:00", "on Friday at 9am" },
    { SP_MOMENT_UNTIL, "2026-07-07T09:00:00", "9am on Tuesday" },
    { SP_MOMENT_OPENS, "2026-07-08T09:00:00", "on 8 July 2026 at 9am" },
    { SP_MOMENT_UNTIL, "2026-12-25T12:00:00", "midday on 25 December 2026" },
  };
  /* Half past eleven at night in London, and half past ten in the time of the world. */
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 7, 1, 22, 29, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) time = at (cases[i].time);

      assert_says (sp_voice_say_moment (voice, cases[i].use, time, now), cases[i].said);
    }
}

static SpWords *
say_digits (const char *contact_id,
            gpointer    user_data)
{
  g_assert_cmpstr (contact_id, ==, "emergency");

  return sp_words_new (SP_WORDS_PHONE, "999");
}

static SpWords *
say_key (const char *key,
         ...)
{
  SpWords *words;
  va_list gaps;

  va_start (gaps, key);
  words = sp_voice_say_valist (voice, key, say_digits, NULL, gaps);
  va_end (gaps);

  return words;
}

/* A number is known for one, in the words around it and in what fills a gap. */
static void
test_voice_runs (void)
{
  g_autoptr (SpWords) strip = say_key ("strip-danger", NULL);
  g_autoptr (SpWords) number = sp_words_new (SP_WORDS_PHONE, "01632 960123");
  g_autoptr (SpWords) moment = sp_words_new (SP_WORDS_PLAIN, "on {Monday}");
  g_autoptr (SpWords) opens = say_key ("contact-opens-on", "moment", moment, "number", number,
                                       NULL);
  const SpWordsRun *last = sp_words_get_run (strip, sp_words_get_n_runs (strip) - 1);

  g_assert_cmpint (last->kind, ==, SP_WORDS_PHONE);
  g_assert_cmpstr (last->text, ==, "999");
  g_assert_cmpint (sp_words_run_get_direction (last), ==, SP_DIRECTION_LTR);
  /* What fills a gap is not looked at for gaps itself. */
  g_assert_cmpstr (sp_words_get_plain (opens), ==,
                   "Closed now. Opens on {Monday}, on 01632 960123.");
  g_assert_cmpstr (sp_words_get_run (opens, sp_words_get_n_runs (opens) - 2)->text, ==,
                   "01632 960123");
}

static void
test_words_equal (void)
{
  g_autoptr (SpWords) one = sp_words_new (SP_WORDS_PLAIN, "999");
  g_autoptr (SpWords) other = sp_words_new (SP_WORDS_PHONE, "999");
  g_autoptr (SpWords) again = sp_words_new (SP_WORDS_PHONE, "999");
  g_autoptr (SpWords) empty = sp_words_new (SP_WORDS_PLAIN, "");

  g_assert_false (sp_words_equal (one, other));
  g_assert_true (sp_words_equal (other, again));
  g_assert_false (sp_words_equal (one, NULL));
  g_assert_true (sp_words_equal (NULL, NULL));
  g_assert_cmpuint (sp_words_get_n_runs (empty), ==, 0);
}

static void
test_voice_direction (void)
{
  static const struct
  {
    const char  *language;
    SpDirection  direction;
  } cases[] = {
    { "en-GB", SP_DIRECTION_LTR }, { "ar", SP_DIRECTION_RTL }, { "ur", SP_DIRECTION_RTL },
    { "fa-AF", SP_DIRECTION_RTL }, { "pa", SP_DIRECTION_LTR }, { "pa-Arab", SP_DIRECTION_RTL },
    { "arn", SP_DIRECTION_LTR }, { "pl", SP_DIRECTION_LTR },
  };

  g_assert_cmpstr (sp_voice_get_language (voice), ==, "en-GB");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpPack) other = g_object_new (SP_TYPE_PACK, NULL);
      g_autoptr (SpLanguage) language = sp_language_new (cases[i].language);
      g_autoptr (SpVoice) says = sp_voice_new_other (other, language, SP_EDITION_STANDARD, NULL,
                                                     NULL, NULL);

      g_assert_cmpint (sp_voice_get_direction (says), ==, cases[i].direction);
    }
}

static SpText *
make_text (const char *plain)
{
  SpText *text = sp_text_new ();

  sp_text_append (text, SP_RUN_PLAIN, plain);

  return text;
}

/* Knows one text only. */
static const SpText *
find_polish (const SpText *text,
             gpointer      user_data)
{
  return text == sp_pack_get_interface (pack, "time-midnight") ? user_data : NULL;
}

/* What another voice does not know is said as the pack has it. */
static void
test_voice_other (void)
{
  SpText *polish = make_text ("północ");
  g_autoptr (SpLanguage) language = sp_language_new ("pl");
  g_autoptr (SpVoice) other = sp_voice_new_other (pack, language, SP_EDITION_EASY_READ, find_polish,
                                                  polish, (GDestroyNotify) sp_text_unref);
  g_autoptr (SpWords) known = sp_voice_say (other, "time-midnight", NULL);
  g_autoptr (SpWords) unknown = sp_voice_say (other, "time-midday", NULL);

  assert_says (sp_voice_say (other, "time-midnight", NULL), "północ");
  assert_says (sp_voice_say (other, "time-midday", NULL), "midday");
  assert_says (sp_voice_say (voice, "time-midnight", NULL), "midnight");
  g_assert_cmpstr (sp_voice_get_language (other), ==, "pl");
  g_assert_cmpstr (sp_words_run_get_language (sp_words_get_run (known, 0)), ==, "pl");
  g_assert_cmpstr (sp_words_run_get_language (sp_words_get_run (unknown, 0)), ==, "en-GB");
  g_assert_cmpint (sp_voice_get_edition (other), ==, SP_EDITION_EASY_READ);
  g_assert_cmpint (sp_voice_get_edition (voice), ==, SP_EDITION_STANDARD);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = test_pack_load_shipped ();
  voice = sp_voice_new (pack);

  g_test_add_func ("/voice/time", test_voice_time);
  g_test_add_func ("/voice/date", test_voice_date);
  g_test_add_func ("/voice/moment", test_voice_moment);
  g_test_add_func ("/voice/runs", test_voice_runs);
  g_test_add_func ("/voice/direction", test_voice_direction);
  g_test_add_func ("/voice/other", test_voice_other);
  g_test_add_func ("/words/equal", test_words_equal);

  status = g_test_run ();
  g_clear_object (&voice);
  g_clear_object (&pack);

  return status;
}
