/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/kiosk/sp-voices.h"
#include "app/language/sp-voice.h"
#include "app/sheet/sp-itinerary.h"
#include "app/sheet/sp-sheets.h"
#include "app/model/sp-model.h"
#include "tests/testlib/test-pack.h"

#include <string.h>

#include <glib/gstdio.h>

/* Which languages somebody can choose from, and who had to sign before they could. */

static SpPack *pack;
static SpSite *site;
static char *po;

static SpTranslations *
read_translations (const char *folder)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  SpTranslations *translations = sp_translations_read (folder, pack, NULL, problems);

  g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);

  return translations;
}

static char *
name_voices (const SpTranslations *translations,
             const char           *first,
             gboolean              in_public)
{
  SpVoiceWishes wishes = { .first = first, .in_public = in_public };
  g_autoptr (GPtrArray) voices = sp_voices_make (pack, site, translations, &wishes);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < voices->len; i++)
    {
      SpVoice *voice = g_ptr_array_index (voices, i);

      g_string_append_printf (names, "%s%s%s", i > 0 ? " " : "", sp_voice_get_language (voice),
                              sp_voice_get_draft (voice) ? " (draft)" : "");
    }

  return g_string_free (names, FALSE);
}

static void
assert_voices (const SpTranslations *translations,
               const char           *first,
               gboolean              in_public,
               const char           *wanted)
{
  g_autofree char *names = name_voices (translations, first, in_public);

  g_assert_cmpstr (names, ==, wanted);
}

static void
test_voices_shipped (void)
{
  g_autoptr (SpTranslations) translations = read_translations (po);

  assert_voices (translations, NULL, FALSE, "en-GB pl (draft) ur (draft)");
  assert_voices (translations, "ur", FALSE, "ur (draft) en-GB pl (draft)");
  assert_voices (translations, "cy", FALSE, "en-GB pl (draft) ur (draft)");
  assert_voices (translations, NULL, TRUE, "en-GB");
  assert_voices (translations, "pl", TRUE, "en-GB");
}

static void
copy (const char *name,
      const char *folder)
{
  g_autofree char *from = g_build_filename (po, name, NULL);
  g_autofree char *to = g_build_filename (folder, name, NULL);
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (from, &content, &length, NULL));
  g_assert_true (g_file_set_contents (to, content, length, NULL));
}

static char *
make_folder (void)
{
  char *folder = g_dir_make_tmp ("signpost-po-XXXXXX", NULL);
  g_autofree char *glossary = g_build_filename (folder, "glossary", NULL);

  g_assert_cmpint (g_mkdir_with_parents (glossary, 0700), ==, 0);
  copy ("languages.ini", folder);
  copy ("pl.po", folder);
  copy ("glossary/names.txt", folder);

  return folder;
}

/* Whoever signs everything that has to be signed by one person, but for one text. */
static void
sign (const char *folder,
      const char *initials,
      const char *but)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autofree char *file = g_build_filename (folder, "pl.po", NULL);
  g_autoptr (SpCatalogue) catalogue = sp_catalogue_read (file, problems);
  GPtrArray *places = sp_pack_get_text_places (pack);

  for (guint i = 0; i < places->len; i++)
    {
      const SpTextPlace *place = g_ptr_array_index (places, i);
      g_autofree char *source = sp_text_to_source (place->text);
      const SpCatalogueEntry *entry = sp_catalogue_find (catalogue,
                                                         sp_text_place_get_context (place),
                                                         source);
      g_autofree char *mark = sp_ledger_make_mark (entry->context, source, entry->translation);

      if (g_strcmp0 (place->path, but) == 0
          || (!place->critical && !g_str_has_prefix (place->path, "interface.")))
        continue;

      g_assert_true (sp_ledger_append (folder, "pl", mark, "speaker", initials, "2026-11-28",
                                       place->path, NULL));
    }
}

static void
assert_in_public (const char *folder,
                  const char *wanted)
{
  g_autoptr (SpTranslations) translations = read_translations (folder);

  assert_voices (translations, NULL, TRUE, wanted);
}

static void
replace_in (const char *folder,
            const char *name,
            const char *before,
            const char *after)
{
  g_autofree char *file = g_build_filename (folder, name, NULL);
  g_autofree char *content = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *changed = NULL;

  g_assert_true (g_file_get_contents (file, &content, NULL, NULL));
  parts = g_strsplit (content, before, -1);
  g_assert_cmpuint (g_strv_length (parts), >, 1);
  changed = g_strjoinv (after, parts);
  g_assert_true (g_file_set_contents (file, changed, -1, NULL));
}

/* Two people for what is critical; one text that one left out, or that changed, is enough. */
static void
test_voices_signed (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *ledger = g_build_filename (folder, "signed", "pl.txt", NULL);

  assert_in_public (folder, "en-GB");
  sign (folder, "AB", NULL);
  assert_in_public (folder, "en-GB");
  /* The same person twice is one person. */
  sign (folder, "AB", NULL);
  assert_in_public (folder, "en-GB");
  sign (folder, "CD", "triage.E1.title");
  assert_in_public (folder, "en-GB");
  g_assert_cmpint (g_unlink (ledger), ==, 0);
  sign (folder, "AB", NULL);
  sign (folder, "CD", NULL);
  assert_in_public (folder, "en-GB pl");

  replace_in (folder, "pl.po", "Ukryj i usuń", "Ukryj i skasuj");
  assert_in_public (folder, "en-GB");
}

/* A string that is wrong is said in English, and known for it. */
static void
test_voices_english (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpTranslations) translations = NULL;
  g_autoptr (GPtrArray) voices = NULL;
  g_autoptr (SpWords) hide = NULL;
  g_autoptr (SpWords) home = NULL;

  replace_in (folder, "pl.po", "msgstr \"Ukryj i usuń\"", "msgstr \"Ukryj i {usuń}\"");
  translations = sp_translations_read (folder, pack, NULL, problems);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
  voices = sp_voices_make (pack, site, translations, &(SpVoiceWishes) { .first = "pl" });
  hide = sp_voice_say (g_ptr_array_index (voices, 0), "bar-hide", NULL);
  home = sp_voice_say (g_ptr_array_index (voices, 0), "bar-back", NULL);
  g_assert_cmpstr (sp_words_get_plain (hide), ==, "Hide and clear");
  g_assert_cmpstr (sp_words_run_get_language (sp_words_get_run (hide, 0)), ==, "en-GB");
  g_assert_cmpint (sp_words_get_direction (hide), ==, SP_DIRECTION_LTR);
  g_assert_cmpstr (sp_words_run_get_language (sp_words_get_run (home, 0)), ==, "pl");
}

/* As on a machine that has no font for Urdu. */
static char *
find_urdu (const char *letters)
{
  return g_strdup (strstr (letters, "ے") != NULL ? "ے" : "");
}

/* Why a language is not offered is said to whoever looks after the kiosk. */
static void
test_voices_not_offered (void)
{
  static const struct
  {
    SpVoiceWishes  wishes;
    const char    *rule;
    guint          n;
  } cases[] = {
    { { .first = "cy" }, "language-offered", 1 },
    { { .in_public = TRUE }, "language-offered", 2 },
    { { .find_missing = find_urdu }, "language-font", 1 },
    { { 0 }, NULL, 0 },
  };
  g_autoptr (SpTranslations) translations = read_translations (po);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpProblems) problems = sp_problems_new ();
      SpVoiceWishes wishes = cases[i].wishes;
      g_autoptr (GPtrArray) voices = NULL;

      wishes.problems = problems;
      wishes.site_file = "site.xml";
      voices = sp_voices_make (pack, site, translations, &wishes);
      g_assert_cmpuint (sp_problems_get_n (problems), ==, cases[i].n);
      g_assert_cmpuint (sp_problems_get_n_errors (problems), ==, 0);
      for (guint j = 0; j < cases[i].n; j++)
        g_assert_cmpstr (sp_problems_get (problems, j)->rule, ==, cases[i].rule);
    }
}

/* The addresses among the words, which are the same whatever stands around them. */
static void
list_links (const SpWords *words,
            GString       *list)
{
  for (guint i = 0; i < sp_words_get_n_runs (words); i++)
    {
      const SpWordsRun *run = sp_words_get_run (words, i);

      if (run->kind == SP_WORDS_LINK)
        g_string_append_printf (list, "%s\n", run->text);
    }
}

static void
list_part (SpPart  *part,
           GString *list)
{
  if (part->kind == SP_PART_NUMBER)
    g_string_append_printf (list, "%s\n", sp_words_get_plain (part->words));
  if (part->role == SP_ROLE_WEB)
    list_links (part->words, list);
  if (part->kind == SP_PART_DESTINATION)
    g_string_append (list, "destination\n");

  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    list_part (sp_part_get_child (part, i), list);
}

/* All numbers and addresses on a screen, in their order, and where a destination begins. */
static char *
list_numbers (SpSheet *sheet)
{
  GString *list = g_string_new (NULL);

  for (SpZone zone = 0; zone < SP_N_ZONES; zone++)
    {
      for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone); i++)
        list_part (sp_sheet_get_part (sheet, zone, i), list);
    }

  return g_string_free (list, FALSE);
}

/* Whatever the language, the same answers lead to the same numbers in the same order. */
static void
test_voices_same_numbers (void)
{
  g_autoptr (SpTranslations) translations = read_translations (po);
  g_autoptr (GPtrArray) voices = sp_voices_make (pack, site, translations,
                                                 &(SpVoiceWishes) { 0 });
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-28T23:00:00Z", NULL);
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);
  guint n_numbers = 0;

  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      g_autofree char *english = NULL;

      sp_itinerary_go (itinerary, i, visit);
      for (guint voice = 0; voice < voices->len; voice++)
        {
          SpScene scene = { pack, site, g_ptr_array_index (voices, voice), voices, visit, now,
                            NULL, 120 };
          g_autoptr (SpSheet) sheet = sp_scene_make_place (&scene);
          g_autofree char *numbers = list_numbers (sheet);

          if (voice == 0)
            english = g_steal_pointer (&numbers);
          else
            g_assert_cmpstr (numbers, ==, english);
        }
      n_numbers += *english != '\0';
    }

  g_assert_cmpuint (n_numbers, >, 50);
}

static SpTranslation *
find_polish (const SpTranslations *translations)
{
  for (guint i = 0; i < sp_translations_get_n (translations); i++)
    {
      if (g_str_equal (sp_translations_get_language (translations, i)->code, "pl"))
        return sp_translations_get (translations, i);
    }

  g_assert_not_reached ();
}

/* Half done: of so many texts, one is not translated. */
static GHashTable *
pick_lacking (guint of,
              guint rest)
{
  GHashTable *lacking = g_hash_table_new (NULL, NULL);
  GPtrArray *places = sp_pack_get_text_places (pack);

  for (guint i = rest; i < places->len; i += of)
    g_hash_table_add (lacking, ((SpTextPlace *) g_ptr_array_index (places, i))->text);

  return lacking;
}

typedef struct
{
  SpTranslation *translation;
  GHashTable    *lacking;
} Draft;

static const SpText *
find_in_draft (const SpText *text,
               gpointer      user_data)
{
  Draft *draft = user_data;

  if (g_hash_table_contains (draft->lacking, text))
    return NULL;

  return sp_translation_find (draft->translation, text);
}

static gboolean
has_letters (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      if (g_unichar_isalpha (g_utf8_get_char (text)))
        return TRUE;
    }

  return FALSE;
}

/* Adds the languages it is in to @seen. Numbers and what the site says are in none. */
static guint
list_languages (const SpWords *words,
                GHashTable    *seen)
{
  g_autoptr (GHashTable) languages = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; words != NULL && i < sp_words_get_n_runs (words); i++)
    {
      const SpWordsRun *run = sp_words_get_run (words, i);

      if (run->language == NULL || !has_letters (run->text))
        continue;

      g_hash_table_add (languages, (gpointer) run->language->code);
      g_hash_table_add (seen, (gpointer) run->language->code);
    }

  if (g_hash_table_size (languages) > 1)
    g_test_message ("In two languages: %s", sp_words_get_plain (words));

  return g_hash_table_size (languages);
}

/* A button has the words on it for a name, one after the other, each in its language. */
static void
assert_one_language (SpPart     *part,
                     GHashTable *seen)
{
  g_assert_cmpuint (list_languages (part->words, seen), <=, 1);
  g_assert_cmpuint (list_languages (part->second, seen), <=, 1);

  for (guint i = 0; i < sp_part_get_n_children (part); i++)
    assert_one_language (sp_part_get_child (part, i), seen);
}

static void
assert_one_language_in (SpSheet    *sheet,
                        GHashTable *seen)
{
  for (SpZone zone = 0; zone < SP_N_ZONES; zone++)
    {
      for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone); i++)
        assert_one_language (sp_sheet_get_part (sheet, zone, i), seen);
    }
}

static void
assert_one_language_each (SpVoice *voice)
{
  g_autoptr (GPtrArray) voices = g_ptr_array_new ();
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-28T23:00:00Z", NULL);
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  SpScene scene = { pack, site, voice, voices, visit, now, NULL, 120 };
  g_autoptr (SpSheet) frame = sp_scene_make_frame (&scene);
  g_autoptr (SpSheet) warning = sp_scene_make_warning (&scene, 30);

  g_ptr_array_add (voices, voice);
  assert_one_language_in (frame, seen);
  assert_one_language_in (warning, seen);
  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      g_autoptr (SpSheet) sheet = NULL;

      sp_itinerary_go (itinerary, i, visit);
      sheet = sp_scene_make_place (&scene);
      assert_one_language_in (sheet, seen);
    }

  g_assert_true (g_hash_table_contains (seen, "pl") && g_hash_table_contains (seen, "en-GB"));
}

/* Whatever is translated and whatever not, no sentence is in two languages. */
static void
test_voices_half_done (void)
{
  g_autoptr (SpTranslations) translations = read_translations (po);

  for (guint of = 2; of <= 5; of++)
    {
      for (guint rest = 0; rest < of; rest++)
        {
          g_autoptr (GHashTable) lacking = pick_lacking (of, rest);
          Draft draft = { find_polish (translations), lacking };
          g_autoptr (SpVoice) voice =
            sp_voice_new_other (pack, sp_translations_find_language (translations, "pl"),
                                SP_EDITION_STANDARD, find_in_draft, &draft, NULL);

          assert_one_language_each (voice);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  po = g_test_build_filename (G_TEST_DIST, "..", "po", NULL);
  pack = test_pack_load_shipped ();
  site = test_site_load_example ();

  g_test_add_func ("/voices/shipped", test_voices_shipped);
  g_test_add_func ("/voices/signed", test_voices_signed);
  g_test_add_func ("/voices/not-offered", test_voices_not_offered);
  g_test_add_func ("/voices/english", test_voices_english);
  g_test_add_func ("/voices/same-numbers", test_voices_same_numbers);
  g_test_add_func ("/voices/half-done", test_voices_half_done);

  status = g_test_run ();
  g_clear_object (&site);
  g_clear_object (&pack);
  g_free (po);

  return status;
}
