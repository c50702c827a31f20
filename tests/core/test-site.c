/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <libxml/relaxng.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/loader/site/sp-site-loader.h"
#include "app/model/sp-model-private.h"
#include "app/model/sp-rules.h"
#include "app/site/sp-clock.h"
#include "app/site/sp-contact-here.h"
#include "app/site/sp-phone-number.h"
#include "app/site/sp-site-check.h"
#include "app/site/sp-site-private.h"
#include "app/site/sp-who-answers.h"

/*
 * The site file: what is read from it, and what is said about files that are wrong. Every file in
 * fixtures/sites has its problems beside it, line for line; one without problems must be accepted.
 * Those in fixtures/sites/kiosk are whole, and are judged as a kiosk would on TODAY.
 */

#define TODAY "2026-11-23"

/* --- Help. --- */

static char *
fixture_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", "sites", name, NULL);
}

static char *
example_path (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", "example-site.xml", NULL);
}

/* As they are printed, but with the name of the file alone. */
static char *
problems_to_string (SpProblems *problems)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      SpProblem problem = *sp_problems_get (problems, i);
      g_autofree char *line = NULL;

      problem.file = problem.file != NULL ? strrchr (problem.file, '/') + 1 : NULL;
      line = sp_problem_to_string (&problem);
      g_string_append_printf (lines, "%s\n", line);
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static char *
read_text (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static char *
read_expected (const char *path)
{
  g_autofree char *stem = g_strndup (path, strlen (path) - strlen (".xml"));
  g_autofree char *expected = g_strconcat (stem, ".expected", NULL);

  return read_text (expected);
}

static SpContact *
add_contact (SpPack     *pack,
             const char *id,
             SpScope     scope,
             gboolean    required)
{
  g_autoptr (SpContact) contact = g_object_new (SP_TYPE_CONTACT, NULL);
  SpItemPrivate *fields = sp_item_get_fields (SP_ITEM (contact));

  fields->id = g_strdup (id);
  fields->file = g_ref_string_new ("content/contacts.xml");
  fields->line = 7;
  contact->scope = scope;
  contact->required = required;
  g_list_store_append (pack->contacts, contact);
  g_hash_table_insert (pack->by_id, fields->id, contact);

  return contact;
}

static void
set_national (SpContact  *contact,
              const char *number,
              gboolean    sure)
{
  contact->number = g_strdup (number);
  contact->read = g_strdup ("2026-11-01");
  contact->sure = sure;
  sp_item_get_fields (SP_ITEM (contact))->review_by = g_ref_string_new_intern (TODAY);
}

static SpPack *
make_pack (void)
{
  SpPack *pack = g_object_new (SP_TYPE_PACK, NULL);
  SpContact *police = add_contact (pack, "police", SP_SCOPE_NATIONAL, FALSE);
  SpContact *helpline = add_contact (pack, "helpline", SP_SCOPE_NATIONAL, FALSE);
  SpContact *team = add_contact (pack, "safeguarding-team", SP_SCOPE_LOCAL, TRUE);

  set_national (police, "101", TRUE);
  set_national (helpline, "0808 000 0000", FALSE);
  team->after_hours = add_contact (pack, "out-of-hours-team", SP_SCOPE_LOCAL, TRUE);
  add_contact (pack, "advocacy", SP_SCOPE_LOCAL, FALSE);

  return pack;
}

static void
set_today (GDate *today)
{
  g_date_clear (today, 1);
  g_date_set_parse (today, TODAY);
  g_assert_true (g_date_valid (today));
}

static SpSite *
load_example (void)
{
  g_autofree char *path = example_path ();
  g_autoptr (SpProblems) problems = sp_problems_new ();
  SpSite *site = sp_site_load (path, problems);

  g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);
  g_assert_nonnull (site);

  return site;
}

/* --- Files that are wrong. --- */

static void
test_fixture (gconstpointer data)
{
  const char *path = data;
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = sp_site_load (path, problems);
  g_autofree char *expected = read_expected (path);
  g_autofree char *got = problems_to_string (problems);

  g_assert_cmpstr (got, ==, expected);
  g_assert_cmpint (site != NULL, ==, *expected == '\0');
}

static void
test_kiosk_fixture (gconstpointer data)
{
  const char *path = data;
  g_autoptr (SpPack) pack = make_pack ();
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = sp_site_load (path, problems);
  g_autofree char *expected = read_expected (path);
  g_autofree char *got = NULL;
  gboolean good;
  GDate today;

  set_today (&today);
  g_assert_nonnull (site);
  good = sp_site_check_pack (site, pack, problems);
  good = sp_site_check_kiosk (site, pack, &today, problems) && good;
  sp_problems_sort (problems);
  got = problems_to_string (problems);

  g_assert_cmpstr (got, ==, expected);
  g_assert_cmpint (good, ==, strstr (expected, ": error: ") == NULL);
}

static guint
add_fixtures (const char    *folder,
              const char    *prefix,
              GTestDataFunc  function)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      {
        g_autofree char *path = g_strconcat (prefix, name, NULL);

        g_test_add_data_func_full (path, g_build_filename (folder, name, NULL), function, g_free);
        n++;
      }

  return n;
}

static void
test_no_such_file (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = sp_site_load ("/nowhere/site.xml", problems);

  g_assert_null (site);
  g_assert_cmpuint (sp_problems_get_n_errors (problems), ==, 1);
}

/* Whoever keeps the file elsewhere puts a link in its place. A pipe would hold the kiosk up. */
static void
test_link_and_pipe (void)
{
  g_autofree char *example = example_path ();
  g_autofree char *folder = g_dir_make_tmp ("signpost-XXXXXX", NULL);
  g_autofree char *link = g_build_filename (folder, "site.xml", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe.xml", NULL);
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = NULL;

  g_assert_cmpint (symlink (example, link), ==, 0);
  site = sp_site_load (link, problems);
  g_assert_nonnull (site);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_null (sp_site_load (pipe, problems));
  g_assert_cmpstr (sp_problems_get (problems, 0)->rule, ==, "file-not-regular");

  g_unlink (link);
  g_unlink (pipe);
  g_rmdir (folder);
}

static void
assert_refused (const char *text,
                gsize       length,
                const char *path)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);
  site = sp_site_load (path, problems);

  g_assert_null (site);
  g_assert_cmpuint (sp_problems_get_n_errors (problems), >, 0);
}

/* However much of a file was copied, half of one is never taken for a site. */
static void
test_cut_short (void)
{
  g_autofree char *example = example_path ();
  g_autofree char *text = read_text (example);
  g_autofree char *folder = g_dir_make_tmp ("signpost-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "site.xml", NULL);
  g_auto (GStrv) parts = g_strsplit (text, "</site>", 2);
  gsize end = strlen (parts[0]) + strlen ("</site>");

  for (gsize length = 0; length < end; length += 37)
    assert_refused (text, length, path);

  g_unlink (path);
  g_rmdir (folder);
}

/* What is compared with each other is few, so that no file keeps a kiosk from starting. */
static void
test_too_many (void)
{
  const char *line = "<open days=\"sun\" from=\"00:00\" to=\"00:01\"/>";
  g_autofree char *smallest = fixture_path ("good-smallest.xml");
  g_autofree char *text = read_text (smallest);
  g_autofree char *folder = g_dir_make_tmp ("signpost-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "site.xml", NULL);
  g_auto (GStrv) parts = g_strsplit (text, "</hours>", 2);
  g_autoptr (GString) many = g_string_new (parts[0]);
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = NULL;

  for (int i = 0; i < 100000; i++)
    g_string_append (many, line);

  g_string_append_printf (many, "</hours>%s", parts[1]);
  g_assert_true (g_file_set_contents (path, many->str, many->len, NULL));
  site = sp_site_load (path, problems);

  g_assert_null (site);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
  g_assert_cmpstr (sp_problems_get (problems, 0)->rule, ==, "too-many-nodes");

  g_unlink (path);
  g_rmdir (folder);
}

/* A wrong byte may be harmless, in a name or a note; it must never be fatal to the program. */
static void
test_wrong_bytes (void)
{
  g_autofree char *example = example_path ();
  g_autofree char *text = read_text (example);
  g_autofree char *folder = g_dir_make_tmp ("signpost-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "site.xml", NULL);
  const gsize length = strlen (text);

  for (int i = 0; i < 300; i++)
    {
      g_autoptr (SpProblems) problems = sp_problems_new ();
      g_autoptr (SpSite) site = NULL;
      gsize at = g_test_rand_int_range (0, length);
      char saved = text[at];

      text[at] = g_test_rand_int_range (0, 256);
      g_assert_true (g_file_set_contents (path, text, length, NULL));
      text[at] = saved;
      site = sp_site_load (path, problems);
      g_assert_cmpint (site == NULL, ==, sp_problems_get_n_errors (problems) > 0);
    }

  g_unlink (path);
  g_rmdir (folder);
}

/* --- The schema. --- */

static void
ignore_error (void       *user_data,
              const char *format,
              ...)
{
}

static xmlRelaxNGPtr
load_schema (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "content", "schema",
                                                 "site.rng", NULL);
  xmlRelaxNGParserCtxtPtr parser = xmlRelaxNGNewParserCtxt (path);
  xmlRelaxNGPtr schema = xmlRelaxNGParse (parser);

  xmlRelaxNGFreeParserCtxt (parser);
  g_assert_nonnull (schema);

  return schema;
}

static gboolean
is_valid (xmlRelaxNGPtr  schema,
          const char    *path)
{
  xmlDocPtr document = xmlReadFile (path, NULL, XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  xmlRelaxNGValidCtxtPtr validator = xmlRelaxNGNewValidCtxt (schema);
  gboolean valid;

  xmlRelaxNGSetValidErrors (validator, ignore_error, ignore_error, NULL);
  valid = document != NULL && xmlRelaxNGValidateDoc (validator, document) == 0;
  xmlRelaxNGFreeValidCtxt (validator);
  xmlFreeDoc (document);

  return valid;
}

/* What a schema cannot say: whatever needs two places of the file, or the world. */
static gboolean
is_beyond_schema (const char *line)
{
  return strstr (line, "[site-dates]") != NULL || strstr (line, "[site-holidays]") != NULL
         || strstr (line, "[site-overlap]") != NULL || strstr (line, "[site-number]") != NULL
         || strstr (line, "in <number>") != NULL || strstr (line, "only once") != NULL
         || strstr (line, "on line") != NULL || strstr (line, "twice") != NULL;
}

static gboolean
schema_should_refuse (const char *expected)
{
  g_auto (GStrv) lines = g_strsplit (expected, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0' && !is_beyond_schema (lines[i]))
      return TRUE;

  return FALSE;
}

/* Whatever is accepted the schema accepts, and what it can refuse it refuses. */
static void
test_schema (void)
{
  g_autofree char *folder = fixture_path (NULL);
  g_autofree char *example = example_path ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  xmlRelaxNGPtr schema = load_schema ();
  const char *name;

  g_assert_true (is_valid (schema, example));

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml") && !g_str_has_prefix (name, "xml-"))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);
        g_autofree char *expected = read_expected (path);
        gboolean valid = is_valid (schema, path);

        g_test_message ("%s", name);
        if (*expected == '\0')
          g_assert_true (valid);
        else if (schema_should_refuse (expected))
          g_assert_false (valid);
      }

  xmlRelaxNGFree (schema);
}

/* --- What is read. --- */

static void
test_example (void)
{
  g_autoptr (SpSite) site = load_example ();

  g_assert_true (sp_site_get_example (site));
  g_assert_cmpstr (sp_site_get_place (site), ==, "Exampleshire Library");
  g_assert_cmpstr (sp_site_get_address (site), ==, "1 High Street, Exampletown");
  g_assert_cmpstr (sp_site_get_postcode (site), ==, "ZZ1 1AA");
  g_assert_cmpstr (sp_site_get_help_point (site), ==, "the front desk (example)");
  g_assert_cmpstr (sp_site_get_nearest_phone (site), ==, "the phone box outside (example)");
  g_assert_cmpstr (sp_site_get_owner (site), ==, "Exampleshire Libraries");
  g_assert_cmpstr (sp_site_get_council (site), ==, "Exampleshire Council");
  g_assert_cmpstr (sp_site_get_police (site), ==, "Exampleshire Police");
  g_assert_cmpuint (sp_site_get_idle_seconds (site), ==, 120);
  g_assert_cmpuint (sp_site_get_warning_seconds (site), ==, 60);
  g_assert_cmpfloat (sp_site_get_ppi (site), ==, 102);
  g_assert_cmpuint (g_strv_length ((GStrv) sp_site_get_languages (site)), ==, 3);
  g_assert_cmpstr (sp_site_get_languages (site)[0], ==, "en-GB");
  g_assert_cmpuint (site->contacts->len, ==, 13);
}

static void
test_example_contact (void)
{
  g_autoptr (SpSite) site = load_example ();
  SpLocalContact *contact = sp_site_get_contact (site, "safeguarding-team");
  const SpOpening *openings;
  guint n;

  g_assert_cmpstr (sp_local_contact_get_id (contact), ==, "safeguarding-team");
  g_assert_cmpstr (sp_local_contact_get_name (contact), ==, "Exampleshire adult safeguarding team");
  g_assert_cmpstr (sp_local_contact_get_number (contact), ==, "01632 960123");
  g_assert_cmpstr (sp_local_contact_get_web (contact), ==, "www.exampleshire.example/safeguarding");
  g_assert_cmpstr (sp_local_contact_get_check (contact)->on, ==, "2026-11-02");
  g_assert_cmpstr (sp_local_contact_get_check (contact)->by, ==, "Example duty manager");
  g_assert_cmpint (sp_local_contact_get_check (contact)->how, ==, SP_CHECK_CALLED);
  g_assert_cmpstr (sp_local_contact_get_check (contact)->review_by, ==, "2027-05-02");
  g_assert_cmpuint (sp_local_contact_get_line (contact), >, 1);

  openings = sp_hours_get_openings (sp_local_contact_get_hours (contact), &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (openings[1].days, ==, SP_DAYS_FRIDAY);
  g_assert_cmpuint (openings[1].from, ==, 9 * 60);
  g_assert_cmpuint (openings[1].to, ==, 16 * 60 + 30);

  g_assert_null (sp_site_get_contact (site, "nobody"));
}

static void
test_example_hours (void)
{
  g_autoptr (SpSite) site = load_example ();
  SpLocalContact *always = sp_site_get_contact (site, "domestic-abuse-local");
  SpLocalContact *unknown = sp_site_get_contact (site, "police-deaf");
  SpLocalContact *weekly = sp_site_get_contact (site, "advocacy");

  g_assert_cmpint (sp_hours_get_kind (sp_local_contact_get_hours (always)), ==, SP_HOURS_ALWAYS);
  g_assert_cmpint (sp_hours_get_kind (sp_local_contact_get_hours (unknown)), ==, SP_HOURS_UNKNOWN);
  g_assert_cmpint (sp_hours_get_kind (sp_local_contact_get_hours (weekly)), ==, SP_HOURS_WEEKLY);
}

static void
test_example_calendar (void)
{
  g_autoptr (SpSite) site = load_example ();
  SpCalendar *calendar = sp_site_get_calendar (site);
  GDate date;

  g_assert_cmpuint (g_date_get_year (sp_calendar_get_from (calendar)), ==, 2026);
  g_assert_cmpuint (g_date_get_year (sp_calendar_get_until (calendar)), ==, 2027);
  g_assert_cmpstr (g_time_zone_get_identifier (sp_calendar_get_zone (calendar)), ==,
                   "Europe/London");

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 29, G_DATE_MARCH, 2027);
  g_assert_cmpstr (sp_calendar_get_holiday (calendar, &date), ==, "Easter Monday");
  g_date_set_dmy (&date, 30, G_DATE_MARCH, 2027);
  g_assert_null (sp_calendar_get_holiday (calendar, &date));
}

/* What stands in for what is left out, and what may be written in more than one way. */
static void
test_defaults (void)
{
  g_autofree char *path = fixture_path ("good-smallest.xml");
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = sp_site_load (path, problems);

  g_assert_false (sp_site_get_example (site));
  g_assert_null (sp_site_get_help_point (site));
  g_assert_null (sp_site_get_nearest_phone (site));
  g_assert_null (sp_site_get_police (site));
  g_assert_cmpuint (sp_site_get_idle_seconds (site), ==, 120);
  g_assert_cmpuint (sp_site_get_warning_seconds (site), ==, 60);
  g_assert_cmpfloat (sp_site_get_ppi (site), ==, 0);
  g_assert_cmpstr (sp_site_get_languages (site)[0], ==, "en-GB");
  g_assert_null (sp_site_get_languages (site)[1]);
}

static void
test_many_ways (void)
{
  g_autofree char *path = fixture_path ("good-many-ways.xml");
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = sp_site_load (path, problems);
  SpLocalContact *night = sp_site_get_contact (site, "out-of-hours-team");

  g_assert_cmpstr (sp_site_get_place (site), ==, "Exampleshire Library");
  g_assert_null (sp_local_contact_get_number (night));
  g_assert_cmpstr (sp_local_contact_get_web (night), ==, "exampleshire.example");
  g_assert_cmpuint (g_strv_length ((GStrv) sp_site_get_languages (site)), ==, 4);
  g_assert_cmpfloat (sp_site_get_ppi (site), ==, 96.5);
}

static void
test_number (void)
{
  g_autoptr (SpPack) pack = make_pack ();
  g_autoptr (SpSite) site = load_example ();
  SpContact *national = sp_pack_get_contact (pack, "police");
  SpContact *local = sp_pack_get_contact (pack, "safeguarding-team");
  SpContact *other = add_contact (pack, "other", SP_SCOPE_LOCAL, FALSE);
  SpContactHere here;

  /* A pack that brings a number for a local contact would show that of another council. */
  local->number = g_strdup ("01632 960999");
  local->web = g_strdup ("elsewhere.example");

  here = sp_site_get_contact_here (site, national, NULL);
  g_assert_cmpstr (here.number, ==, "101");
  g_assert_null (here.name);
  g_assert_null (here.web);
  g_assert_cmpstr (sp_site_get_contact_here (NULL, national, NULL).number, ==, "101");

  here = sp_site_get_contact_here (site, local, NULL);
  g_assert_cmpstr (here.name, ==, "Exampleshire adult safeguarding team");
  g_assert_cmpstr (here.number, ==, "01632 960123");
  g_assert_cmpstr (here.web, ==, "www.exampleshire.example/safeguarding");
  g_assert_false (here.always_open);
  g_assert_true (sp_contact_here_can_be_reached (&here));

  here = sp_site_get_contact_here (NULL, local, NULL);
  g_assert_false (sp_contact_here_can_be_reached (&here));
  here = sp_site_get_contact_here (site, other, NULL);
  g_assert_false (sp_contact_here_can_be_reached (&here));
  here = sp_site_get_contact_here (site, add_contact (pack, "police-deaf", SP_SCOPE_LOCAL,
                                                      FALSE), NULL);
  g_assert_null (here.number);
  g_assert_nonnull (here.web);
  g_assert_false (sp_contact_here_takes_calls (&here));
}

typedef struct
{
  const char *now;
  SpAnswers   answers;
  const char *first;
  const char *opens;
} Visit;

static SpSite *
load_good (void)
{
  g_autofree char *path = fixture_path ("kiosk/good.xml");
  g_autoptr (SpProblems) problems = sp_problems_new ();
  SpSite *site = sp_site_load (path, problems);

  g_assert_nonnull (site);

  return site;
}

static SpContactHere
get_here_on (SpSite     *site,
             SpPack     *pack,
             const char *id,
             const char *time)
{
  g_autoptr (GDateTime) now = time != NULL ? g_date_time_new_from_iso8601 (time, NULL) : NULL;

  return sp_site_get_contact_here (site, sp_pack_get_contact (pack, id), now);
}

/* A check is told of only where somebody made sure of just what is shown, and not in an example. */
static void
test_check (void)
{
  g_autoptr (SpPack) pack = make_pack ();
  g_autoptr (SpSite) site = load_good ();
  g_autoptr (SpSite) example = load_example ();
  SpContact *police = sp_pack_get_contact (pack, "police");
  SpContactHere here = get_here_on (site, pack, "police", NULL);

  g_assert_cmpstr (here.check->on, ==, "2026-11-02");
  g_assert_cmpint (here.check->how, ==, SP_CHECK_SEEN);
  g_assert_null (get_here_on (NULL, pack, "police", NULL).check);
  g_assert_nonnull (get_here_on (site, pack, "safeguarding-team", NULL).check);
  g_assert_null (get_here_on (example, pack, "safeguarding-team", NULL).check);

  g_free (police->number);
  police->number = g_strdup ("0800 555 111");
  g_assert_null (get_here_on (site, pack, "police", NULL).check);
}

static gboolean
is_plausible (SpSite     *site,
              SpPack     *pack,
              const char *time)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (time, NULL);

  return sp_clock_is_plausible (site, pack, now);
}

/* From the day the content was finished until two years after the last number was to be checked. */
static void
test_clock (void)
{
  g_autoptr (SpPack) pack = make_pack ();
  g_autoptr (SpSite) site = load_good ();
  g_autoptr (SpSite) example = load_example ();

  pack->date = g_strdup ("2026-11-20");
  g_assert_false (is_plausible (site, pack, "2026-11-19T23:59:59Z"));
  g_assert_true (is_plausible (site, pack, "2026-11-20T00:00:00Z"));
  g_assert_true (is_plausible (site, pack, "2029-05-02T23:59:59Z"));
  g_assert_false (is_plausible (site, pack, "2029-05-03T00:00:00Z"));
  g_assert_true (is_plausible (example, pack, "1970-01-01T00:00:00Z"));
  g_assert_true (is_plausible (example, pack, "2035-01-01T00:00:00Z"));
}

static void
test_left_out (void)
{
  g_autoptr (SpPack) pack = make_pack ();
  g_autoptr (SpSite) site = load_good ();
  SpContactHere here = get_here_on (site, pack, "helpline", NULL);

  g_assert_null (here.number);
  g_assert_false (sp_contact_here_can_be_reached (&here));
  g_assert_cmpstr (get_here_on (NULL, pack, "helpline", NULL).number, ==, "0808 000 0000");
}

/* The last day counts to its last minute, by the clock on the wall. */
static void
test_withdrawn (void)
{
  g_autoptr (SpPack) pack = make_pack ();
  g_autoptr (SpSite) site = load_good ();
  g_autoptr (SpSite) example = load_example ();
  SpContactHere here = get_here_on (site, pack, "safeguarding-team", "2027-05-02T22:59:59Z");

  g_assert_false (here.withdrawn);
  g_assert_cmpstr (here.number, ==, "0161 000 0123");

  here = get_here_on (site, pack, "safeguarding-team", "2027-05-02T23:00:00Z");
  g_assert_true (here.withdrawn && sp_contact_here_can_be_reached (&here));
  g_assert_null (here.number);
  g_assert_null (here.web);

  /* Nobody knows what day it is; and an example is held to none. */
  g_assert_nonnull (get_here_on (site, pack, "safeguarding-team", NULL).number);
  g_assert_nonnull (get_here_on (example, pack, "safeguarding-team",
                                 "2029-01-01T12:00:00Z").number);
}

/* A national number goes with its source as well; what everybody knows never does. */
static void
test_withdrawn_national (void)
{
  g_autoptr (SpPack) pack = make_pack ();
  g_autoptr (SpSite) site = load_good ();
  SpContact *police = sp_pack_get_contact (pack, "police");
  SpConfirmation *confirmation = sp_site_get_confirmation (site, "police");
  SpItemPrivate *fields = sp_item_get_fields (SP_ITEM (police));

  g_assert_cmpstr (get_here_on (site, pack, "police", "2029-01-01T12:00:00Z").number, ==, "101");

  g_free (police->number);
  g_free (confirmation->as);
  police->number = g_strdup ("0800 555 111");
  confirmation->as = g_strdup ("0800 555 111");
  g_assert_false (get_here_on (site, pack, "police", TODAY "T12:00:00Z").withdrawn);
  g_assert_true (get_here_on (site, pack, "police", "2026-11-24T00:00:00Z").withdrawn);

  g_ref_string_release (fields->review_by);
  fields->review_by = g_ref_string_new_intern ("2028-01-01");
  g_assert_false (get_here_on (site, pack, "police", "2026-11-24T00:00:00Z").withdrawn);
  g_assert_true (get_here_on (site, pack, "police", "2027-05-03T12:00:00Z").withdrawn);
}

/* One visit to the example for each thing a trainer asks about. */
static const Visit visits[] = {
  { "2027-02-02T14:00:00Z", SP_ANSWERS_FIRST, "01632 960123", NULL },
  { "2027-02-06T23:00:00Z", SP_ANSWERS_AFTER_HOURS, "01632 960456", "Mon 09:00" },
  { "2027-05-03T11:00:00+01", SP_ANSWERS_AFTER_HOURS, "01632 960456", "Tue 09:00" },
  { "2027-05-04T03:00:00+01", SP_ANSWERS_AFTER_HOURS, "01632 960456", "Tue 09:00" },
  { "2027-02-05T16:45:00Z", SP_ANSWERS_AFTER_HOURS, "01632 960456", "Mon 09:00" },
  { "2027-03-28T02:30:00+01", SP_ANSWERS_AFTER_HOURS, "01632 960456", "Tue 09:00" },
  { "2028-02-01T14:00:00Z", SP_ANSWERS_EITHER, "01632 960123", NULL },
};

static char *
say_time (SpSite *site,
          gint64  instant)
{
  SpCalendar *calendar = sp_site_get_calendar (site);
  g_autoptr (GDateTime) time = NULL;

  if (instant == SP_NEVER)
    return NULL;

  time = sp_calendar_get_time (calendar, instant);

  return g_date_time_format (time, "%a %H:%M");
}

static void
test_visits (void)
{
  g_autoptr (SpPack) pack = make_pack ();
  g_autoptr (SpSite) site = load_example ();
  SpContact *team = sp_pack_get_contact (pack, "safeguarding-team");

  for (guint i = 0; i < G_N_ELEMENTS (visits); i++)
    {
      g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (visits[i].now, NULL);
      g_autofree char *opens = NULL;
      SpWhoAnswers who;

      sp_site_who_answers (site, team, now, &who);
      opens = say_time (site, who.opens);

      g_test_message ("%s", visits[i].now);
      g_assert_cmpint (who.answers, ==, visits[i].answers);
      g_assert_cmpstr (who.first.number, ==, visits[i].first);
      g_assert_cmpstr (opens, ==, visits[i].opens);
    }
}

/* --- Kiosk checks of the content. --- */

static void
assert_kiosk_rule (SpPack     *pack,
                   const char *rule)
{
  g_autofree char *path = fixture_path ("kiosk/good.xml");
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = sp_site_load (path, problems);
  GDate today;

  set_today (&today);
  g_assert_cmpint (sp_site_check_kiosk (site, pack, &today, problems), ==, rule == NULL);

  if (rule != NULL)
    {
      const SpProblem *problem = sp_problems_get (problems, 0);

      g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
      g_assert_cmpstr (problem->rule, ==, rule);
      g_assert_cmpstr (problem->file, ==, "content/contacts.xml");
      g_assert_cmpuint (problem->line, ==, 7);
    }
}

static void
test_kiosk_content (void)
{
  g_autoptr (SpPack) pack = make_pack ();
  SpContact *police = sp_pack_get_contact (pack, "police");
  SpItemPrivate *fields = sp_item_get_fields (SP_ITEM (police));

  assert_kiosk_rule (pack, NULL);

  g_ref_string_release (fields->review_by);
  fields->review_by = g_ref_string_new_intern ("2026-11-22");
  assert_kiosk_rule (pack, "kiosk-out-of-date");

  g_clear_pointer (&fields->review_by, g_ref_string_release);
  assert_kiosk_rule (pack, "kiosk-out-of-date");

  fields->review_by = g_ref_string_new_intern (TODAY);
  g_clear_pointer (&police->read, g_free);
  assert_kiosk_rule (pack, "kiosk-out-of-date");

  /* A contact without a number has none to be out of date. */
  g_clear_pointer (&police->number, g_free);
  assert_kiosk_rule (pack, NULL);
}

/* --- Numbers. --- */

static void
test_good_numbers (void)
{
  static const char * const good[] = {
    "999", "112", "0800 1111", "01632 960123", "01204 00000", "016977 2000", "0161 000 0000",
    "020 7946 0123", "0300 123 2040",
    "07700 900123", "0800 555 111", "0808 2000 247", "101", "111", "116 123", "85258", "60066",
    "0808 801 0327", "028 9018 0123", "056 0000 0000", "0800 000000",
  };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_cmpstr (sp_phone_number_find_fault (good[i]), ==, NULL);
}

static void
test_bad_numbers (void)
{
  static const char * const bad[] = {
    "", " ", "0", "01", "1", "12", "911", "1234", "12345", "123456", "960123",
    "01632  960123", " 01632 960123", "01632 960123 ", "01632 96012", "01632 9601234",
    "020 7946 012", "07700 90012", "0300 123 204", "+441632960123", "0044 1632 960123",
    "01632960123", "01632 9601 2 3", "0163296 0123", "01632-960123", "(01632) 960123",
    "01632 960123 x4", "09011 234567", "04632 960123", "06632 960123", "18001 01632 960123",
    "٠١٦٣٢ ٩٦٠١٢٣", "O1632 960123",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("“%s”", bad[i]);
      g_assert_nonnull (sp_phone_number_find_fault (bad[i]));
    }
}

static void
test_reserved_numbers (void)
{
  static const char * const reserved[] = {
    "01632 960000", "01632 960999", "0113 496 0000", "0118 496 0999", "020 7946 0000",
    "029 2018 0000", "028 9018 0000", "028 9649 6000", "0191 498 0000", "07700 900999",
    "08081 570000", "0808 157 0123", "03069 990000", "0306 999 0123",
  };
  static const char * const others[] = {
    "0113 495 0000", "020 7946 1000", "07700 901000", "0808 157 1000", "0306 998 0000", "101",
    "0161 000 0123",
  };

  for (guint i = 0; i < G_N_ELEMENTS (reserved); i++)
    g_assert_true (sp_phone_number_is_reserved (reserved[i]));

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (sp_phone_number_is_reserved (others[i]));
}

static void
test_dear_numbers (void)
{
  g_assert_true (sp_phone_number_is_dear ("0845 000 0123"));
  g_assert_true (sp_phone_number_is_dear ("0870 000 0123"));
  g_assert_false (sp_phone_number_is_dear ("0800 000 0123"));
  g_assert_false (sp_phone_number_is_dear ("0300 123 2040"));
  g_assert_false (sp_phone_number_is_dear ("020 8450 0123"));
  g_assert_false (sp_phone_number_is_dear ("101"));
}

static void
add_rules_met (GHashTable *met,
               const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".expected"))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);
        g_autofree char *expected = read_text (path);
        g_autoptr (GMatchInfo) match = NULL;
        g_autoptr (GRegex) mark = g_regex_new ("\\[((?:site|kiosk)-[a-z-]+)\\]$",
                                               G_REGEX_MULTILINE, 0, NULL);

        for (g_regex_match (mark, expected, 0, &match); g_match_info_matches (match);
             g_match_info_next (match, NULL))
          g_hash_table_add (met, g_match_info_fetch (match, 1));
      }
}

/*
 * Every rule is met by a fixture, and nothing else is. Few machines lack the time of London; what
 * is kept, and whether content is sealed, is for test-kiosk.c.
 */
static void
test_rules (void)
{
  const char * const elsewhere[] = {
    "kept-broken", "kept-pair", "kept-unwritable", "kiosk-unsealed", "site-time-zone", NULL,
  };
  g_autofree char *folder = fixture_path (NULL);
  g_autofree char *kiosk_folder = fixture_path ("kiosk");
  g_autoptr (GHashTable) met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_rules;
  const SpRule *rules = sp_rules_list (SP_RULES_SITE, &n_rules);

  add_rules_met (met, folder);
  add_rules_met (met, kiosk_folder);

  for (guint i = 0; i < n_rules; i++)
    {
      g_test_message ("%s", rules[i].id);
      g_assert_nonnull (rules[i].what);
      g_assert_nonnull (rules[i].why);
      g_assert_true (g_hash_table_remove (met, rules[i].id)
                     != g_strv_contains (elsewhere, rules[i].id));
    }

  g_assert_cmpuint (g_hash_table_size (met), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = NULL;
  g_autofree char *kiosk_folder = NULL;

  g_test_init (&argc, &argv, NULL);

  folder = fixture_path (NULL);
  kiosk_folder = fixture_path ("kiosk");
  g_assert_cmpuint (add_fixtures (folder, "/site/fixtures/", test_fixture), >=, 25);
  g_assert_cmpuint (add_fixtures (kiosk_folder, "/site/kiosk/", test_kiosk_fixture), >=, 15);

  g_test_add_func ("/site/rules", test_rules);
  g_test_add_func ("/site/no-such-file", test_no_such_file);
  g_test_add_func ("/site/link-and-pipe", test_link_and_pipe);
  g_test_add_func ("/site/cut-short", test_cut_short);
  g_test_add_func ("/site/too-many", test_too_many);
  g_test_add_func ("/site/wrong-bytes", test_wrong_bytes);
  g_test_add_func ("/site/schema", test_schema);
  g_test_add_func ("/site/example", test_example);
  g_test_add_func ("/site/example/contact", test_example_contact);
  g_test_add_func ("/site/example/hours", test_example_hours);
  g_test_add_func ("/site/example/calendar", test_example_calendar);
  g_test_add_func ("/site/example/visits", test_visits);
  g_test_add_func ("/site/defaults", test_defaults);
  g_test_add_func ("/site/many-ways", test_many_ways);
  g_test_add_func ("/site/number", test_number);
  g_test_add_func ("/site/check", test_check);
  g_test_add_func ("/site/clock", test_clock);
  g_test_add_func ("/site/left-out", test_left_out);
  g_test_add_func ("/site/withdrawn", test_withdrawn);
  g_test_add_func ("/site/withdrawn-national", test_withdrawn_national);
  g_test_add_func ("/site/kiosk-content", test_kiosk_content);
  g_test_add_func ("/phone-number/good", test_good_numbers);
  g_test_add_func ("/phone-number/bad", test_bad_numbers);
  g_test_add_func ("/phone-number/reserved", test_reserved_numbers);
  g_test_add_func ("/phone-number/dear", test_dear_numbers);

  return g_test_run ();
}
