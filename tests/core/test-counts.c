/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "app/kiosk/sp-counts.h"
#include "app/loader/pack/sp-pack-loader.h"
#include "tests/testlib/test-base.h"

/*
 * How much a screen is used: nothing unless somebody asks for it, nothing before the week is over,
 * and nothing from which one visitor could be told.
 */

#define FILE_NAME "counts.csv"
#define HEAD "week,days counted,visits,questions begun,results,999 page\n"

typedef struct
{
  SpPack    *pack;              /* (owned) */
  SpVisit   *visit;             /* (owned) */
  SpCounts  *counts;            /* (owned) */
} Stage;

static void
stage_set (Stage *stage)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();

  g_remove (FILE_NAME);
  stage->pack = sp_pack_load (SP_TEST_CONTENT, problems);
  stage->visit = sp_visit_new (stage->pack);
  stage->counts = sp_counts_new (stage->visit, FILE_NAME);
}

static void
stage_clear (Stage *stage)
{
  g_clear_pointer (&stage->counts, sp_counts_free);
  g_clear_object (&stage->visit);
  g_clear_object (&stage->pack);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stage, stage_clear)

static void
check (Stage      *stage,
       gboolean    wanted,
       const char *day)
{
  g_autofree char *time = g_strconcat (day, "T00:00:01Z", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (time, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (sp_counts_check (stage->counts, wanted, now, &error));
  g_assert_no_error (error);
}

static void
assert_written (const char *expected)
{
  g_autofree char *words = NULL;

  g_file_get_contents (FILE_NAME, &words, NULL, NULL);
  g_assert_cmpstr (words, ==, expected);
}

static void
visit (Stage       *stage,
       guint        n,
       SpPlaceKind  place)
{
  for (guint i = 0; i < n; i++)
    {
      sp_visit_do (stage->visit, &(SpMove) { .kind = SP_MOVE_GO, .place = place });
      sp_visit_do (stage->visit, &(SpMove) { .kind = SP_MOVE_HIDE });
    }
}

static void
ask (Stage *stage,
     guint  n)
{
  for (guint i = 0; i < n; i++)
    {
      sp_visit_do (stage->visit, &(SpMove) { .kind = SP_MOVE_QUESTIONS });
      sp_visit_do (stage->visit, &(SpMove) { .kind = SP_MOVE_HIDE });
    }
}

/* Unless somebody asks for them there is no file, and nothing is counted that one could ask for. */
static void
test_counts_off (void)
{
  g_auto (Stage) stage = { NULL };

  stage_set (&stage);
  check (&stage, FALSE, "2026-11-23");
  visit (&stage, 50, SP_PLACE_NUMBERS);
  check (&stage, FALSE, "2026-11-30");
  assert_written (NULL);

  check (&stage, TRUE, "2026-12-01");
  check (&stage, TRUE, "2026-12-07");
  assert_written (HEAD "2026-11-30,6,*,*,*,*\n");
}

/* A line a week, on its Monday; none is told from it who was here. */
static void
test_counts_weeks (void)
{
  g_auto (Stage) stage = { NULL };

  stage_set (&stage);
  check (&stage, TRUE, "2026-11-25");
  visit (&stage, 7, SP_PLACE_EMERGENCY);
  visit (&stage, 5, SP_PLACE_NUMBERS);
  check (&stage, TRUE, "2026-11-29");
  assert_written (NULL);
  check (&stage, TRUE, "2026-11-30");
  assert_written (HEAD "2026-11-23,5,10,*,*,*\n");

  visit (&stage, 8, SP_PLACE_EMERGENCY);
  ask (&stage, 13);
  for (guint day = 1; day <= 6; day++)
    {
      g_autofree char *iso = g_strdup_printf ("2026-12-%02u", day);

      check (&stage, TRUE, iso);
    }
  assert_written (HEAD "2026-11-23,5,10,*,*,*\n");
  check (&stage, TRUE, "2026-12-07");
  assert_written (HEAD "2026-11-23,5,10,*,*,*\n2026-11-30,7,20,15,*,10\n");

  /* The next one begins at nothing, and who was still here began last week. */
  check (&stage, TRUE, "2026-12-14");
  assert_written (HEAD "2026-11-23,5,10,*,*,*\n2026-11-30,7,20,15,*,10\n2026-12-07,7,*,*,*,*\n");
}

/* None and seven look alike, and so do numbers that are near each other. */
static void
test_counts_hide (void)
{
  static const struct
  {
    guint       n;
    const char *shown;
  } numbers[] = {
    { 0, "*" }, { 1, "*" }, { 7, "*" }, { 8, "10" }, { 12, "10" }, { 13, "15" }, { 17, "15" },
    { 18, "20" }, { 102, "100" }, { 103, "105" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_auto (Stage) stage = { NULL };
      g_autofree char *expected = g_strdup_printf (HEAD "2026-11-23,7,%s,*,*,*\n",
                                                   numbers[i].shown);

      stage_set (&stage);
      check (&stage, TRUE, "2026-11-23");
      visit (&stage, numbers[i].n, SP_PLACE_NUMBERS);
      check (&stage, TRUE, "2026-11-30");
      assert_written (expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  test_base_init ("counts");
  g_test_add_func ("/counts/off", test_counts_off);
  g_test_add_func ("/counts/weeks", test_counts_weeks);
  g_test_add_func ("/counts/hide", test_counts_hide);
  status = g_test_run ();
  test_base_clear ();

  return status;
}
