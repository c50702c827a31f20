/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "app/kiosk/sp-kiosk.h"
#include "app/loader/pack/sp-pack-files.h"
#include "app/loader/pack/sp-pack-loader.h"
#include "app/loader/xml/sp-seal.h"
#include "app/model/sp-text-place.h"
#include "tests/testlib/test-base.h"

/*
 * Updates that are torn, and bits that turn over. A kiosk that runs, and one that is started on
 * what is left, show all of the old content or all of the new: never half of each, and never
 * nothing.
 *
 * With -m thorough an update of a small pack is torn at every byte, one of the shipped pack at a
 * thousand random ones, and every bit of the small pack is turned over; without, some of each.
 */

#define STATE "state"
#define SITE "site.xml"
#define OLD "old"
#define NEW "new"
#define SHIPPED "shipped"
#define SHIPPED_NEW "shipped-new"

/* Of how many bytes and bits one is tried, unless all are; and how many random tears. */
#define ONE_BYTE_OF 211
#define ONE_BIT_OF 1511
#define N_RANDOM 10
#define N_RANDOM_THOROUGH 1000

typedef struct
{
  const char *name;
  char       *old;              /* (owned): all its texts */
  char       *new;              /* (owned): all its texts after the update */
} Update;

/* Returns: (transfer full): all that it says */
static char *
get_texts (SpPack *pack)
{
  GPtrArray *places = sp_pack_get_text_places (pack);
  GString *texts = g_string_new (sp_pack_get_version (pack));

  for (guint i = 0; i < places->len; i++)
    {
      const SpTextPlace *place = g_ptr_array_index (places, i);
      g_autofree char *words = sp_text_to_source (place->text);

      g_string_append_printf (texts, "\n%s", words);
    }

  return g_string_free (texts, FALSE);
}

static char *
load_texts (const char *folder)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) pack = sp_pack_load (folder, problems);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    g_test_message ("%s", sp_problems_get (problems, i)->message);
  g_assert_nonnull (pack);
  g_assert_true (sp_pack_is_sealed (pack));

  return get_texts (pack);
}

/* Returns: (transfer full): the files of a pack within its folder, its seal last */
static GPtrArray *
list_files (const char *folder)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_auto (GStrv) files = sp_pack_files_list (folder, problems);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; files[i] != NULL; i++)
    g_ptr_array_add (names, g_strdup (files[i] + strlen (folder) + 1));
  g_ptr_array_add (names, g_strdup (SP_SEAL_FILE));

  return names;
}

static GBytes *
read_file (const char *folder,
           const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  char *data;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));

  return g_bytes_new_take (data, length);
}

static void
write_bytes (const char *folder,
             const char *name,
             GBytes     *bytes,
             gsize       length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  test_base_write (path, g_bytes_get_data (bytes, NULL), length);
}

static void
seal (const char *folder)
{
  g_autoptr (GPtrArray) names = list_files (folder);
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autofree char *path = g_build_filename (folder, SP_SEAL_FILE, NULL);

  for (guint i = 0; i + 1 < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autoptr (GBytes) bytes = read_file (folder, name);

      sp_seal_add_line (lines, name, bytes);
    }
  test_base_write (path, lines->str, lines->len);
}

/* Each file says something else, and each by itself is as right as before. */
static void
change_all (const char *folder)
{
  static const char * const changes[][2] = {
    { "</title>", " anew</title>" }, { "</label>", " anew</label>" }, { "</text>", " anew</text>" },
    { "</name>", " anew</name>" },
  };
  g_autoptr (GPtrArray) names = list_files (folder);

  for (guint i = 0; i + 1 < names->len; i++)
    {
      g_autoptr (GBytes) bytes = read_file (folder, g_ptr_array_index (names, i));
      gsize length;
      const char *data = g_bytes_get_data (bytes, &length);
      g_autoptr (GString) text = g_string_new_len (data, length);
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      for (guint j = 0; j < G_N_ELEMENTS (changes); j++)
        g_string_replace (text, changes[j][0], changes[j][1], 0);
      test_base_write (path, text->str, text->len);
    }
}

static void
make_update (Update     *update,
             const char *from,
             const char *old,
             const char *new)
{
  test_base_copy (from, old);
  test_base_copy (from, new);
  change_all (new);
  seal (old);
  seal (new);
  update->name = from;
  update->old = load_texts (old);
  update->new = load_texts (new);
  g_assert_cmpstr (update->old, !=, update->new);
}

static void
update_clear (Update *update)
{
  g_free (update->old);
  g_free (update->new);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Update, update_clear)

/* The site of the small pack, or of the shipped one. */
static void
write_site (gboolean shipped)
{
  g_autofree char *fixture = g_test_build_filename (G_TEST_DIST, "fixtures", "sites",
                                                    "good-smallest.xml", NULL);
  g_autofree char *words = NULL;
  g_autoptr (GString) site = NULL;

  g_assert_true (g_file_get_contents (fixture, &words, NULL, NULL));
  site = g_string_new (words);
  if (!shipped)
    {
      g_string_replace (site, "\"safeguarding-team\"", "\"team\"", 0);
      g_string_replace (site, "\"out-of-hours-team\"", "\"night-team\"", 0);
    }
  test_base_write (SITE, site->str, site->len);
}

static SpKiosk *
start_kiosk (void)
{
  SpKiosk *kiosk = sp_kiosk_new (TEST_BASE_PACK, SITE, NULL, FALSE);

  sp_kiosk_keep_in (kiosk, STATE);
  sp_kiosk_check (kiosk);

  return kiosk;
}

/* Begins with what is old, kept as a kiosk that has run keeps it. */
static SpKiosk *
start_with_old (const char *old,
                gboolean    shipped)
{
  SpKiosk *kiosk;

  test_base_remove (TEST_BASE_PACK);
  test_base_remove (STATE);
  test_base_copy (old, TEST_BASE_PACK);
  g_assert_cmpint (g_mkdir (STATE, 0700), ==, 0);
  write_site (shipped);
  kiosk = start_kiosk ();
  g_assert_nonnull (sp_kiosk_get_pack (kiosk));
  sp_kiosk_keep (kiosk);

  return kiosk;
}

static void
assert_whole (SpKiosk      *kiosk,
              const Update *update)
{
  g_autofree char *texts = NULL;

  g_assert_nonnull (sp_kiosk_get_pack (kiosk));
  texts = get_texts (sp_kiosk_get_pack (kiosk));
  if (!g_str_equal (texts, update->new))
    g_assert_cmpstr (texts, ==, update->old);
}

/* Of one that runs, and of one that is started now. */
static void
assert_both_whole (SpKiosk      *kiosk,
                   const Update *update)
{
  g_autoptr (SpKiosk) started = NULL;

  sp_kiosk_check (kiosk);
  assert_whole (kiosk, update);
  started = start_kiosk ();
  assert_whole (started, update);
}

/* --- Torn. --- */

static void
tear_file (SpKiosk      *kiosk,
           const Update *update,
           const char   *name,
           gsize         step)
{
  g_autoptr (GBytes) bytes = read_file (NEW, name);
  gsize size = g_bytes_get_size (bytes);
  gsize first = g_random_int_range (1, step + 1);

  /* Nothing of it has come, and then more and more. */
  for (gsize length = 0; length < size; length += length == 0 ? first : step)
    {
      write_bytes (TEST_BASE_PACK, name, bytes, length);
      assert_both_whole (kiosk, update);
    }

  write_bytes (TEST_BASE_PACK, name, bytes, size);
  assert_both_whole (kiosk, update);
}

static void
test_torn_everywhere (void)
{
  g_auto (Update) update = { NULL };
  g_autoptr (SpKiosk) kiosk = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *shown = NULL;

  test_base_start ();
  make_update (&update, TEST_BASE_PACK, OLD, NEW);
  kiosk = start_with_old (OLD, FALSE);
  names = list_files (NEW);
  for (guint i = 0; i < names->len; i++)
    tear_file (kiosk, &update, g_ptr_array_index (names, i), g_test_thorough () ? 1 : ONE_BYTE_OF);

  /* When all of it has come, it is shown. */
  shown = get_texts (sp_kiosk_get_pack (kiosk));
  g_assert_cmpstr (shown, ==, update.new);
}

/* Some files have come, in any order, and perhaps one of them in part. */
static void
tear_somewhere (const Update *update,
                GPtrArray    *names)
{
  guint torn = g_random_int_range (0, names->len * 2);

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autoptr (GBytes) bytes = read_file (g_random_boolean () ? SHIPPED_NEW : SHIPPED, name);
      gsize size = g_bytes_get_size (bytes);

      write_bytes (TEST_BASE_PACK, name, bytes,
                   i == torn ? (gsize) g_random_int_range (0, size + 1) : size);
    }
}

static void
test_torn_anywhere (void)
{
  g_auto (Update) update = { NULL };
  g_autoptr (SpKiosk) kiosk = NULL;
  g_autoptr (GPtrArray) names = NULL;

  make_update (&update, SP_TEST_CONTENT, SHIPPED, SHIPPED_NEW);
  kiosk = start_with_old (SHIPPED, TRUE);
  names = list_files (SHIPPED);
  for (guint i = 0; i < (g_test_thorough () ? N_RANDOM_THOROUGH : N_RANDOM); i++)
    {
      tear_somewhere (&update, names);
      assert_both_whole (kiosk, &update);
    }
}

/* --- Bits. --- */

static void
turn_bit (const char *name,
          GBytes     *bytes,
          gsize       bit)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  g_autofree guint8 *turned = g_memdup2 (data, size);
  g_autofree char *path = g_build_filename (TEST_BASE_PACK, name, NULL);

  turned[bit / 8] ^= 1 << bit % 8;
  test_base_write (path, (const char *) turned, size);
}

static void
turn_bits_of_file (SpKiosk      *kiosk,
                   const Update *update,
                   const char   *name,
                   gsize         step)
{
  g_autoptr (GBytes) bytes = read_file (OLD, name);
  gsize size = g_bytes_get_size (bytes);
  SpPack *shown = sp_kiosk_get_pack (kiosk);

  for (gsize bit = g_random_int_range (0, step); bit < size * 8; bit += step)
    {
      turn_bit (name, bytes, bit);
      sp_kiosk_check (kiosk);
      g_assert_cmpuint (sp_problems_get_n_errors (sp_kiosk_get_problems (kiosk)), >, 0);
      g_assert_true (sp_kiosk_get_pack (kiosk) == shown);
    }

  write_bytes (TEST_BASE_PACK, name, bytes, size);
  assert_both_whole (kiosk, update);
}

/* A number with a wrong digit, too, is nothing that anybody sees. */
static void
test_bits (void)
{
  g_auto (Update) update = { NULL };
  g_autoptr (SpKiosk) kiosk = NULL;
  g_autoptr (GPtrArray) names = NULL;

  test_base_remove (OLD);
  test_base_remove (NEW);
  test_base_start ();
  make_update (&update, TEST_BASE_PACK, OLD, NEW);
  kiosk = start_with_old (OLD, FALSE);
  names = list_files (OLD);
  for (guint i = 0; i < names->len; i++)
    turn_bits_of_file (kiosk, &update, g_ptr_array_index (names, i),
                       g_test_thorough () ? 1 : ONE_BIT_OF);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  test_base_init ("torn");
  g_test_add_func ("/torn/everywhere", test_torn_everywhere);
  g_test_add_func ("/torn/anywhere", test_torn_anywhere);
  g_test_add_func ("/torn/bits", test_bits);
  status = g_test_run ();
  test_base_clear ();

  return status;
}
