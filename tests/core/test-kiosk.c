/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gstdio.h>

#include "app/kiosk/sp-kiosk.h"
#include "app/loader/pack/sp-pack-loader.h"
#include "app/visit/sp-visit.h"

/*
 * Who owns the content and the site while the program runs: a year of days, files that change,
 * vanish, come back, break and mend, and a visitor in the middle of each. The clock is the test’s.
 */

/* A Monday noon, on which the good site is good. */
#define START "2026-11-23T12:00:00Z"

/* The last day on which a number of the good site may be shown. */
#define LAST_GOOD_DAY "2027-05-02"

typedef struct
{
  char      *folder;            /* (owned): of its own */
  char      *content;           /* (owned) */
  char      *site;              /* (owned) */
  GDateTime *now;               /* (owned) */
  SpKiosk   *kiosk;             /* (owned) */
  guint      n_replaced;
} Stage;

static void
run (const char * const *command)
{
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
}

static void
copy (const char *from,
      const char *to)
{
  const char *command[] = { "cp", "-r", from, to, NULL };

  run (command);
}

static void
delete (const char *path)
{
  const char *command[] = { "rm", "-r", path, NULL };

  run (command);
}

static GDateTime *
tell_time (gpointer data)
{
  return g_date_time_ref (((Stage *) data)->now);
}

static void
on_replaced (Stage *stage)
{
  stage->n_replaced++;
}

static void
pass_days (Stage *stage,
           int    days)
{
  GDateTime *before = stage->now;

  stage->now = g_date_time_add_days (before, days);
  g_date_time_unref (before);
}

/* Returns: (transfer full): a line for each number of the content that the example has none for */
static char *
confirm_others (const char *example)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) pack = sp_pack_load_unproved (SP_TEST_CONTENT, problems);
  GListModel *contacts = sp_pack_get_contacts (pack);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);
      const char *number = sp_contact_get_number (contact);
      g_autofree char *there = g_strdup_printf ("<confirmed ref=\"%s\"",
                                                sp_item_get_id (SP_ITEM (contact)));

      if (sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL && strstr (example, there) == NULL)
        g_string_append_printf (lines, "<confirmed ref=\"%s\" as=\"%s\" on=\"2026-11-02\" "
                                "by=\"Duty manager\" how=\"called\" review-by=\"%s\"/>\n",
                                sp_item_get_id (SP_ITEM (contact)),
                                number != NULL ? number : sp_contact_get_web (contact),
                                LAST_GOOD_DAY);
    }

  return g_string_free (lines, FALSE);
}

/* The example, but as real as a site in public has to be. */
static void
put_back_site (Stage *stage)
{
  static const char * const changes[][2] = {
    { " example=\"yes\"", "" }, { "www.exampleshire", "www.northshire" },
    { ".example", ".org.uk" }, { "Exampleshire", "Northshire" }, { "Exampletown", "Northtown" },
    { "ZZ1 1AA", "SW1A 1AA" }, { "01632 960", "01904 960" }, { "Example duty", "Duty" },
    { " (example)", "" },
  };
  g_autofree char *example = NULL;
  g_autofree char *confirmed = NULL;
  g_autoptr (GString) text = NULL;

  g_assert_true (g_file_get_contents (SP_TEST_SITE, &example, NULL, NULL));
  text = g_string_new (example);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_string_replace (text, changes[i][0], changes[i][1], 0);
  confirmed = confirm_others (example);
  g_string_truncate (text, strstr (text->str, "</site>") - text->str);
  g_string_append_printf (text, "%s</site>\n", confirmed);
  g_assert_true (g_file_set_contents (stage->site, text->str, -1, NULL));
}

static void
stage_set (Stage *stage)
{
  stage->folder = g_dir_make_tmp ("signpost-kiosk-XXXXXX", NULL);
  stage->content = g_build_filename (stage->folder, "content", NULL);
  stage->site = g_build_filename (stage->folder, "site.xml", NULL);
  stage->now = g_date_time_new_from_iso8601 (START, NULL);
  copy (SP_TEST_CONTENT, stage->content);
  put_back_site (stage);
  stage->kiosk = sp_kiosk_new (stage->content, stage->site, NULL, TRUE);
  sp_kiosk_set_clock (stage->kiosk, tell_time, stage);
  g_signal_connect_swapped (stage->kiosk, "replaced", G_CALLBACK (on_replaced), stage);
}

static void
stage_clear (Stage *stage)
{
  g_clear_object (&stage->kiosk);
  g_clear_pointer (&stage->now, g_date_time_unref);
  delete (stage->folder);
  g_free (stage->content);
  g_free (stage->site);
  g_free (stage->folder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stage, stage_clear)

/* Has the site file say @to where it says @from. */
static void
change_site (Stage      *stage,
             const char *from,
             const char *to)
{
  g_autofree char *before = NULL;
  g_autoptr (GString) text = NULL;

  g_assert_true (g_file_get_contents (stage->site, &before, NULL, NULL));
  text = g_string_new (before);
  g_assert_cmpuint (g_string_replace (text, from, to, 0), >, 0);
  g_assert_true (g_file_set_contents (stage->site, text->str, -1, NULL));
}

static guint
count_errors (Stage *stage)
{
  const SpProblems *problems = sp_kiosk_get_problems (stage->kiosk);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      g_autofree char *line = sp_problem_to_string (sp_problems_get (problems, i));

      g_test_message ("%s", line);
    }

  return sp_problems_get_n_errors (problems);
}

/* Lets everything happen that waits for nothing but its turn. */
static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* --- Days. --- */

static char *
say_day (Stage *stage)
{
  return g_date_time_format (stage->now, "%F");
}

/*
 * Through a year nothing is said until the day after a number had to be checked again, and from
 * then on every day. What is on the screen stays, and is not even read again.
 */
static void
test_kiosk_year (void)
{
  g_auto (Stage) stage = { 0 };
  SpPack *pack;

  stage_set (&stage);
  sp_kiosk_check (stage.kiosk);
  g_assert_cmpuint (count_errors (&stage), ==, 0);
  pack = sp_kiosk_get_pack (stage.kiosk);

  for (guint i = 0; i < 365; i++)
    {
      g_autofree char *day = say_day (&stage);

      g_assert_true (sp_kiosk_check (stage.kiosk));
      if (g_strcmp0 (day, LAST_GOOD_DAY) <= 0)
        g_assert_cmpuint (count_errors (&stage), ==, 0);
      else
        g_assert_cmpuint (count_errors (&stage), >, 0);
      g_assert_true (sp_kiosk_get_pack (stage.kiosk) == pack);
      pass_days (&stage, 1);
    }

  g_assert_cmpuint (stage.n_replaced, ==, 1);
}

/* Somebody called the numbers again and wrote it down: that is seen without a start. */
static void
test_kiosk_checked_again (void)
{
  g_auto (Stage) stage = { 0 };

  stage_set (&stage);
  sp_kiosk_check (stage.kiosk);
  pass_days (&stage, 170);
  sp_kiosk_check (stage.kiosk);
  g_assert_cmpuint (count_errors (&stage), >, 0);

  change_site (&stage, "review-by=\"" LAST_GOOD_DAY "\"", "review-by=\"2027-10-30\"");
  change_site (&stage, "on=\"2026-11-02\"", "on=\"2027-05-10\"");
  sp_kiosk_check (stage.kiosk);
  g_assert_cmpuint (count_errors (&stage), ==, 0);
  g_assert_cmpuint (stage.n_replaced, ==, 2);
}

/* A site that is not good yet is looked at again on the day on which it is. */
static void
test_kiosk_not_yet (void)
{
  g_auto (Stage) stage = { 0 };

  stage_set (&stage);
  pass_days (&stage, -30);
  g_assert_false (sp_kiosk_check (stage.kiosk));
  g_assert_cmpuint (count_errors (&stage), >, 0);
  g_assert_null (sp_kiosk_get_pack (stage.kiosk));
  g_assert_null (sp_kiosk_get_site (stage.kiosk));

  pass_days (&stage, 30);
  g_assert_true (sp_kiosk_check (stage.kiosk));
  g_assert_cmpuint (count_errors (&stage), ==, 0);
}

/* --- Files. --- */

typedef void (*Harm) (Stage *stage);

static void
vanish_site (Stage *stage)
{
  delete (stage->site);
}

static void
vanish_content (Stage *stage)
{
  delete (stage->content);
}

static void
break_site (Stage *stage)
{
  change_site (stage, "<place>", "<palce>");
}

static void
break_content (Stage *stage)
{
  g_autofree char *file = g_build_filename (stage->content, "triage", "questions.xml", NULL);

  g_assert_true (g_file_set_contents (file, "<questions", -1, NULL));
}

/* Half a copy, as somebody sees who looks while it is made. */
static void
copy_half_of_content (Stage *stage)
{
  g_autofree char *folder = g_build_filename (stage->content, "topics", NULL);

  delete (folder);
}

static const Harm harms[] = {
  vanish_site, vanish_content, break_site, break_content, copy_half_of_content,
};

static void
mend (Stage *stage)
{
  if (g_file_test (stage->content, G_FILE_TEST_IS_DIR))
    delete (stage->content);
  copy (SP_TEST_CONTENT, stage->content);
  put_back_site (stage);
}

/* Whatever happens to the files, the last good pair stays, and what is wrong is known. */
static void
test_kiosk_harm (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (harms); i++)
    {
      g_auto (Stage) stage = { 0 };
      SpPack *pack;
      SpSite *site;

      stage_set (&stage);
      sp_kiosk_check (stage.kiosk);
      pack = sp_kiosk_get_pack (stage.kiosk);
      site = sp_kiosk_get_site (stage.kiosk);

      harms[i] (&stage);
      g_assert_true (sp_kiosk_check (stage.kiosk));
      g_assert_cmpuint (count_errors (&stage), >, 0);
      g_assert_true (sp_kiosk_get_pack (stage.kiosk) == pack);
      g_assert_true (sp_kiosk_get_site (stage.kiosk) == site);

      /* The day does not make it good, and does not hide it. */
      pass_days (&stage, 1);
      sp_kiosk_check (stage.kiosk);
      g_assert_cmpuint (count_errors (&stage), >, 0);
      g_assert_cmpuint (stage.n_replaced, ==, 1);

      mend (&stage);
      g_assert_true (sp_kiosk_check (stage.kiosk));
      g_assert_cmpuint (count_errors (&stage), ==, 0);
      g_assert_cmpuint (stage.n_replaced, ==, 2);
      g_assert_true (sp_kiosk_get_pack (stage.kiosk) != pack);
    }
}

/* At the start there has to be a pair, and until there is one there is nothing to show. */
static void
test_kiosk_harm_at_the_start (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (harms); i++)
    {
      g_auto (Stage) stage = { 0 };

      stage_set (&stage);
      harms[i] (&stage);
      g_assert_false (sp_kiosk_check (stage.kiosk));
      g_assert_cmpuint (count_errors (&stage), >, 0);
      g_assert_null (sp_kiosk_get_pack (stage.kiosk));
      g_assert_null (sp_kiosk_get_site (stage.kiosk));

      mend (&stage);
      g_assert_true (sp_kiosk_check (stage.kiosk));
      g_assert_nonnull (sp_kiosk_get_pack (stage.kiosk));
    }
}

/* --- What is kept. --- */

/* Another program, with the same files and the same folder of its own. */
static void
start_again (Stage *stage)
{
  g_autofree char *state = g_build_filename (stage->folder, "state", NULL);

  g_clear_object (&stage->kiosk);
  stage->kiosk = sp_kiosk_new (stage->content, stage->site, NULL, TRUE);
  sp_kiosk_set_clock (stage->kiosk, tell_time, stage);
  sp_kiosk_keep_in (stage->kiosk, state);
}

static void
set_with_kept (Stage *stage)
{
  g_autofree char *state = NULL;

  stage_set (stage);
  state = g_build_filename (stage->folder, "state", NULL);
  g_assert_cmpint (g_mkdir (state, 0700), ==, 0);
  start_again (stage);
  g_assert_true (sp_kiosk_check (stage->kiosk));
  sp_kiosk_keep (stage->kiosk);
  g_assert_cmpuint (count_errors (stage), ==, 0);
}

static gboolean
is_said (Stage      *stage,
         const char *rule)
{
  const SpProblems *problems = sp_kiosk_get_problems (stage->kiosk);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      if (g_str_equal (sp_problems_get (problems, i)->rule, rule))
        return TRUE;
    }

  return FALSE;
}

/* Started on files that are broken, it shows what was right, and says so until they are mended. */
static void
test_kiosk_kept (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (harms); i++)
    {
      g_auto (Stage) stage = { 0 };
      SpPack *kept;

      set_with_kept (&stage);
      g_assert_false (is_said (&stage, "kept-pair"));
      harms[i] (&stage);
      start_again (&stage);
      g_assert_true (sp_kiosk_check (stage.kiosk));
      g_assert_cmpuint (count_errors (&stage), >, 0);
      g_assert_true (is_said (&stage, "kept-pair"));
      g_assert_cmpstr (sp_site_get_council (sp_kiosk_get_site (stage.kiosk)), ==,
                       "Northshire Council");

      /* Days pass, and it goes on, and never keeps what is wrong. */
      kept = sp_kiosk_get_pack (stage.kiosk);
      pass_days (&stage, 1);
      g_assert_true (sp_kiosk_check (stage.kiosk));
      sp_kiosk_keep (stage.kiosk);
      g_assert_true (is_said (&stage, "kept-pair"));
      g_assert_true (sp_kiosk_get_pack (stage.kiosk) == kept);

      mend (&stage);
      g_assert_true (sp_kiosk_check (stage.kiosk));
      g_assert_cmpuint (count_errors (&stage), ==, 0);
      g_assert_false (is_said (&stage, "kept-pair"));
      g_assert_true (sp_kiosk_get_pack (stage.kiosk) != kept);
    }
}

/* A number that nobody made sure of in time keeps no screen dark that was right before. */
static void
test_kiosk_kept_too_long (void)
{
  g_auto (Stage) stage = { 0 };

  set_with_kept (&stage);
  pass_days (&stage, 170);
  start_again (&stage);
  g_assert_true (sp_kiosk_check (stage.kiosk));
  g_assert_cmpuint (count_errors (&stage), >, 0);
  g_assert_true (is_said (&stage, "kept-pair"));
}

/* Returns: (transfer full): the names of what lies where it keeps things, in order */
static char *
list_state (Stage *stage)
{
  const char *command[] = { "sh", "-c", "cd \"$0\" && find . -type f ! -name starts | sort | xargs "
                            "sha256sum 2>/dev/null", NULL, NULL };
  g_autofree char *state = g_build_filename (stage->folder, "state", NULL);
  char *found = NULL;

  command[3] = state;
  g_assert_true (g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                               &found, NULL, NULL, NULL));

  return found;
}

/* What is kept already is not written again, and what a power cut left lying there goes. */
static void
test_kiosk_kept_once (void)
{
  g_auto (Stage) stage = { 0 };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *left = NULL;

  set_with_kept (&stage);
  first = list_state (&stage);
  g_assert_nonnull (strstr (first, "site.xml"));
  start_again (&stage);
  sp_kiosk_check (stage.kiosk);
  sp_kiosk_keep (stage.kiosk);
  second = list_state (&stage);
  g_assert_cmpstr (first, ==, second);

  left = g_build_filename (stage.folder, "state", "copy-half", "content", NULL);
  g_assert_cmpint (g_mkdir_with_parents (left, 0700), ==, 0);
  change_site (&stage, "Northshire", "Southshire");
  sp_kiosk_check (stage.kiosk);
  sp_kiosk_keep (stage.kiosk);
  g_assert_false (g_file_test (left, G_FILE_TEST_EXISTS));
  break_site (&stage);
  start_again (&stage);
  sp_kiosk_check (stage.kiosk);
  g_assert_cmpstr (sp_site_get_council (sp_kiosk_get_site (stage.kiosk)), ==,
                   "Southshire Council");
}

static void
damage_kept (Stage *stage)
{
  const char *damage[] = { "sh", "-c", "sed -i s/999/998/ \"$0\"/state/good/content/*/*.xml",
                           stage->folder, NULL };

  run (damage);
}

/* What was kept and is damaged is not shown. */
static void
test_kiosk_kept_damaged (void)
{
  g_auto (Stage) stage = { 0 };

  set_with_kept (&stage);
  damage_kept (&stage);
  break_site (&stage);
  start_again (&stage);
  g_assert_false (sp_kiosk_check (stage.kiosk));
  g_assert_true (is_said (&stage, "kept-broken"));
  g_assert_null (sp_kiosk_get_pack (stage.kiosk));
}

/* What was damaged is kept anew as soon as the files are right, and not on the day it is needed. */
static void
test_kiosk_kept_repaired (void)
{
  g_auto (Stage) stage = { 0 };

  set_with_kept (&stage);
  damage_kept (&stage);
  start_again (&stage);
  sp_kiosk_check (stage.kiosk);
  sp_kiosk_keep (stage.kiosk);
  break_site (&stage);
  start_again (&stage);
  g_assert_true (sp_kiosk_check (stage.kiosk));
  g_assert_true (is_said (&stage, "kept-pair"));
  g_assert_true (sp_kiosk_get_health (stage.kiosk).kept);
}

/* While it runs on what was right it says so, as after a start. */
static void
test_kiosk_kept_health (void)
{
  g_auto (Stage) stage = { 0 };

  set_with_kept (&stage);
  g_assert_false (sp_kiosk_get_health (stage.kiosk).kept);
  break_site (&stage);
  sp_kiosk_check (stage.kiosk);
  g_assert_true (sp_kiosk_get_health (stage.kiosk).kept);
  mend (&stage);
  sp_kiosk_check (stage.kiosk);
  g_assert_false (sp_kiosk_get_health (stage.kiosk).kept);
}

/* A folder that cannot be written is told of, and takes nothing from the screen. */
static void
test_kiosk_kept_nowhere (void)
{
  g_auto (Stage) stage = { 0 };
  g_autofree char *state = NULL;

  stage_set (&stage);
  state = g_build_filename (stage.folder, "state", NULL);
  g_assert_true (g_file_set_contents (state, "no folder", -1, NULL));
  start_again (&stage);
  g_assert_true (sp_kiosk_check (stage.kiosk));
  sp_kiosk_keep (stage.kiosk);
  g_assert_true (is_said (&stage, "kept-unwritable"));
  g_assert_cmpuint (count_errors (&stage), ==, 0);
  g_assert_cmpuint (sp_kiosk_get_health (stage.kiosk).n_warnings, ==, 2);

  /* The next day it still cannot. */
  pass_days (&stage, 1);
  sp_kiosk_check (stage.kiosk);
  g_assert_true (is_said (&stage, "kept-unwritable"));
}

/* --- Somebody is here. --- */

/* What is new waits until they are gone, and until then what they see is whole. */
static void
test_kiosk_visited (void)
{
  g_auto (Stage) stage = { 0 };
  SpSite *site;

  stage_set (&stage);
  sp_kiosk_check (stage.kiosk);
  site = sp_kiosk_get_site (stage.kiosk);

  sp_kiosk_set_visited (stage.kiosk, TRUE);
  change_site (&stage, "Northshire", "Southshire");
  sp_kiosk_check (stage.kiosk);
  settle ();
  g_assert_true (sp_kiosk_get_site (stage.kiosk) == site);

  /* It breaks before they are gone: what was good between stays good. */
  break_site (&stage);
  sp_kiosk_check (stage.kiosk);
  g_assert_cmpuint (count_errors (&stage), >, 0);
  g_assert_true (sp_kiosk_get_site (stage.kiosk) == site);

  /* They are gone, and another one is here before anything could happen. */
  sp_kiosk_set_visited (stage.kiosk, FALSE);
  sp_kiosk_set_visited (stage.kiosk, TRUE);
  settle ();
  g_assert_true (sp_kiosk_get_site (stage.kiosk) == site);

  sp_kiosk_set_visited (stage.kiosk, FALSE);
  settle ();
  g_assert_cmpuint (stage.n_replaced, ==, 2);
  g_assert_cmpstr (sp_site_get_council (sp_kiosk_get_site (stage.kiosk)), ==,
                   "Southshire Council");
}

static SpGuide *
serve (Stage   *stage,
       SpVisit *visit)
{
  SpGuide *guide = sp_guide_new (sp_kiosk_get_pack (stage->kiosk),
                                 sp_kiosk_get_site (stage->kiosk), visit, 0, 0, 0);

  sp_kiosk_serve (stage->kiosk, guide);

  return guide;
}

static void
wait_for_replacement (Stage *stage,
                      guint  n_replaced)
{
  while (stage->n_replaced < n_replaced)
    g_main_context_iteration (NULL, TRUE);
}

/*
 * It hears of a file that changes, and whoever comes next sees what is new: while they are here the
 * screen goes on saying what it said.
 */
static void
test_kiosk_serves (void)
{
  g_auto (Stage) stage = { 0 };
  g_autoptr (SpVisit) visit = NULL;
  g_autoptr (SpGuide) guide = NULL;

  stage_set (&stage);
  sp_kiosk_check (stage.kiosk);
  visit = sp_visit_new (sp_kiosk_get_pack (stage.kiosk));
  guide = serve (&stage, visit);
  g_assert_cmpuint (sp_guide_get_idle_seconds (guide), ==, 120);

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_HOME });
  change_site (&stage, "idle-seconds=\"120\"", "idle-seconds=\"240\"");
  sp_kiosk_check (stage.kiosk);
  settle ();
  g_assert_cmpuint (sp_guide_get_idle_seconds (guide), ==, 120);

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_HIDE });
  wait_for_replacement (&stage, 2);
  g_assert_cmpuint (sp_guide_get_idle_seconds (guide), ==, 240);

  change_site (&stage, "idle-seconds=\"240\"", "idle-seconds=\"300\"");
  wait_for_replacement (&stage, 3);
  g_assert_cmpuint (sp_guide_get_idle_seconds (guide), ==, 300);
}

/* A folder that takes the place of another one, as where a whole set is put in place at once. */
static void
test_kiosk_folder_replaced (void)
{
  g_auto (Stage) stage = { 0 };
  g_autoptr (SpVisit) visit = NULL;
  g_autoptr (SpGuide) guide = NULL;
  g_autofree char *other = NULL;
  g_autofree char *old = NULL;

  stage_set (&stage);
  sp_kiosk_check (stage.kiosk);
  visit = sp_visit_new (sp_kiosk_get_pack (stage.kiosk));
  guide = serve (&stage, visit);

  other = g_build_filename (stage.folder, "other", NULL);
  old = g_build_filename (stage.folder, "old", NULL);
  copy (SP_TEST_CONTENT, other);
  g_assert_cmpint (g_rename (stage.content, old), ==, 0);
  g_assert_cmpint (g_rename (other, stage.content), ==, 0);
  wait_for_replacement (&stage, 2);
  g_assert_cmpuint (count_errors (&stage), ==, 0);

  /* The one that is there now is heard as well. */
  break_content (&stage);
  while (count_errors (&stage) == 0)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kiosk/year", test_kiosk_year);
  g_test_add_func ("/kiosk/checked-again", test_kiosk_checked_again);
  g_test_add_func ("/kiosk/not-yet", test_kiosk_not_yet);
  g_test_add_func ("/kiosk/harm", test_kiosk_harm);
  g_test_add_func ("/kiosk/harm-at-the-start", test_kiosk_harm_at_the_start);
  g_test_add_func ("/kiosk/kept", test_kiosk_kept);
  g_test_add_func ("/kiosk/kept-too-long", test_kiosk_kept_too_long);
  g_test_add_func ("/kiosk/kept-once", test_kiosk_kept_once);
  g_test_add_func ("/kiosk/kept-damaged", test_kiosk_kept_damaged);
  g_test_add_func ("/kiosk/kept-repaired", test_kiosk_kept_repaired);
  g_test_add_func ("/kiosk/kept-health", test_kiosk_kept_health);
  g_test_add_func ("/kiosk/kept-nowhere", test_kiosk_kept_nowhere);
  g_test_add_func ("/kiosk/visited", test_kiosk_visited);
  g_test_add_func ("/kiosk/serves", test_kiosk_serves);
  g_test_add_func ("/kiosk/folder-replaced", test_kiosk_folder_replaced);

  return g_test_run ();
}
