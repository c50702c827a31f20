/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-doctor.h"

#include <fontconfig/fontconfig.h>

#include "app/loader/pack/sp-pack-loader.h"
#include "app/loader/site/sp-site-loader.h"
#include "app/site/sp-reviews.h"
#include "app/site/sp-site-check.h"

/* What is shown: content, site, numbers, and the fonts to show it with. */

/* How long before a review somebody is told of it. */
#define NOTICE_DAYS 30

/* How many letters that no font has are named. */
#define MOST_LETTERS 10

static const char *
count (guint n)
{
  return n == 1 ? "thing is" : "things are";
}

static void
look_at_content (SpDoctor *self)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autofree char *mend = g_strdup_printf ("signpost-content check %s says what, and what would be "
                                           "right; or install the package signpost again",
                                           self->content);

  self->pack = sp_pack_load (self->content, problems);
  if (self->pack == NULL)
    sp_doctor_say (self, SP_FINDING_WRONG, "content", mend, "%u %s wrong in %s",
                   sp_problems_get_n_errors (problems), count (sp_problems_get_n_errors (problems)),
                   self->content);
  else if (!sp_pack_is_sealed (self->pack))
    sp_doctor_say (self, SP_FINDING_LOOK, "content",
                   "signpost-content seal FOLDER seals it, once it is as it should be",
                   "version %s of %s is not sealed: half of an update would not be noticed",
                   sp_pack_get_version (self->pack), sp_pack_get_date (self->pack));
  else
    sp_doctor_say (self, SP_FINDING_FINE, "content", NULL, "version %s of %s, sealed",
                   sp_pack_get_version (self->pack), sp_pack_get_date (self->pack));
}

static void
check_site (SpDoctor *self)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autofree char *mend = g_strdup_printf ("signpost-content check-site %s %s says what, and what "
                                           "would be right", self->site_file, self->content);
  guint n_errors;

  self->site = sp_site_load (self->site_file, problems);
  if (self->site != NULL && self->pack != NULL)
    {
      sp_site_check_pack (self->site, self->pack, problems);
      sp_site_check_kiosk (self->site, self->pack, &self->today, problems);
    }

  n_errors = sp_problems_get_n_errors (problems);
  if (n_errors > 0)
    sp_doctor_say (self, SP_FINDING_WRONG, "site", mend, "%u %s wrong in %s", n_errors,
                   count (n_errors), self->site_file);
  else if (sp_problems_get_n (problems) > 0)
    sp_doctor_say (self, SP_FINDING_LOOK, "site", mend, "%u of what is in %s may be wrong",
                   sp_problems_get_n (problems), self->site_file);
  else
    sp_doctor_say (self, SP_FINDING_FINE, "site", NULL, "%s, %s",
                   sp_site_get_place (self->site), sp_site_get_council (self->site));
}

static void
look_at_site (SpDoctor *self)
{
  g_autofree char *mend = g_strdup_printf ("copy /usr/share/signpost/example-site.xml to %s, and "
                                           "write there what is so in this place",
                                           self->site_file);

  if (g_file_test (self->site_file, G_FILE_TEST_EXISTS))
    check_site (self);
  else
    sp_doctor_say (self, SP_FINDING_WRONG, "site", mend, "there is no %s", self->site_file);
}

static void
look_at_numbers (SpDoctor *self)
{
  SpReviews reviews;
  const char *mend = "signpost-content call-sheet prints each, to be called and ticked; then write "
                     "the day into the site file";

  if (self->pack == NULL || self->site == NULL)
    return;

  reviews = sp_site_get_reviews (self->site, self->pack, &self->today);
  if (reviews.n_unconfirmed > 0)
    sp_doctor_say (self, SP_FINDING_WRONG, "numbers", mend,
                   "nobody has made sure of %u of %u numbers and addresses", reviews.n_unconfirmed,
                   reviews.n_numbers);
  else if (reviews.n_overdue > 0)
    sp_doctor_say (self, SP_FINDING_WRONG, "numbers", mend,
                   "%u of %u numbers and addresses are past their review date",
                   reviews.n_overdue, reviews.n_numbers);
  else if (reviews.days_left <= NOTICE_DAYS)
    sp_doctor_say (self, SP_FINDING_LOOK, "numbers", mend,
                   "the next of %u is to be checked again by %s, in %d days", reviews.n_numbers,
                   reviews.next, reviews.days_left);
  else
    sp_doctor_say (self, SP_FINDING_FINE, "numbers", NULL,
                   "all %u are confirmed; the next is to be checked again by %s",
                   reviews.n_numbers, reviews.next);
}

/* --- Fonts. --- */

/* One by one: to add a folder is to remember it, and nothing of that machine is to be written. */
static void
scan_folder (FcConfig   *config,
             const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        continue;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        scan_folder (config, path);
      else
        FcConfigAppFontAddFile (config, (const FcChar8 *) path);
    }
}

/* Of another machine: where Debian puts them. */
static FcConfig *
scan_fonts (SpDoctor *self)
{
  static const char * const folders[] = { "/usr/share/fonts", "/usr/local/share/fonts" };
  FcConfig *config = FcConfigCreate ();

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = sp_doctor_get_path (self, folders[i]);

      scan_folder (config, folder);
    }

  return config;
}

static void
add_letters (FcCharSet *all,
             FcConfig  *config,
             FcSetName  name)
{
  FcFontSet *fonts = FcConfigGetFonts (config, name);

  for (int i = 0; fonts != NULL && i < fonts->nfont; i++)
    {
      FcCharSet *letters;

      if (FcPatternGetCharSet (fonts->fonts[i], FC_CHARSET, 0, &letters) == FcResultMatch)
        FcCharSetMerge (all, letters, NULL);
    }
}

/* Returns: (transfer full): all letters that a font has */
static FcCharSet *
collect_letters (SpDoctor *self)
{
  gboolean here = g_str_equal (self->root, "/");
  FcConfig *config = here ? FcInitLoadConfigAndFonts () : scan_fonts (self);
  FcCharSet *all = FcCharSetCreate ();

  if (config == NULL)
    return all;

  add_letters (all, config, FcSetSystem);
  add_letters (all, config, FcSetApplication);
  FcConfigDestroy (config);

  return all;
}

static char *
find_missing (const FcCharSet *there,
              const char      *letters)
{
  GString *missing = g_string_new (NULL);

  for (const char *p = letters; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (!g_unichar_isspace (letter) && !FcCharSetHasChar (there, letter)
          && g_utf8_strlen (missing->str, -1) < MOST_LETTERS)
        g_string_append_unichar (missing, letter);
    }

  return g_string_free (missing, FALSE);
}

/* Returns: (transfer full): the languages that are offered and have letters that no font has */
static char *
find_unwritable (SpDoctor        *self,
                 const FcCharSet *there)
{
  const char * const *offered = sp_site_get_languages (self->site);
  GString *languages = g_string_new (NULL);

  for (guint i = 0; offered != NULL && offered[i] != NULL; i++)
    {
      const FcCharSet *needed = FcLangGetCharSet ((const FcChar8 *) offered[i]);

      if (needed != NULL && !FcCharSetIsSubset (needed, there))
        g_string_append_printf (languages, "%s%s", languages->len > 0 ? ", " : "", offered[i]);
    }

  return g_string_free (languages, FALSE);
}

static void
judge_fonts (SpDoctor        *self,
             const FcCharSet *there)
{
  const char *mend = "install the package fonts-noto-core";
  g_autofree char *missing = find_missing (there, sp_pack_get_letters (self->pack));
  g_autofree char *languages = self->site != NULL ? find_unwritable (self, there) : g_strdup ("");

  if (*missing != '\0')
    sp_doctor_say (self, SP_FINDING_WRONG, "fonts", mend, "no font has these letters: %s", missing);
  else if (*languages != '\0')
    sp_doctor_say (self, SP_FINDING_WRONG, "fonts", mend,
                   "no font has all letters of these languages, which are offered: %s", languages);
  else
    sp_doctor_say (self, SP_FINDING_FINE, "fonts", NULL,
                   "all letters of the content and of the languages offered can be drawn");
}

static void
look_at_fonts (SpDoctor *self)
{
  FcCharSet *there;

  if (self->pack == NULL)
    return;

  there = collect_letters (self);
  judge_fonts (self, there);
  FcCharSetDestroy (there);
}

/**
 * sp_doctor_look_at_words:
 * @self: a doctor
 *
 * Looks at what is shown.
 */
void
sp_doctor_look_at_words (SpDoctor *self)
{
  look_at_content (self);
  look_at_site (self);
  look_at_numbers (self);
  look_at_fonts (self);
}
