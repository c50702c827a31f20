/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "app/triage/sp-walk.h"
#include "app/visit/sp-history.h"
#include "app/visit/sp-visit.h"
#include "tests/testlib/test-pack.h"

/*
 * What a visitor did is overwritten in memory, and not only let go of. This runs without GLib's
 * gc-friendly mode, in which arrays overwrite themselves, and without what overwrites all memory
 * that is let go of: both would hide that nobody else did.
 */

static gboolean
is_zero (const void *memory,
         gsize       length)
{
  const char *bytes = memory;

  for (gsize i = 0; i < length; i++)
    {
      if (bytes[i] != 0)
        return FALSE;
    }

  return TRUE;
}

/*
 * What is looked for must not be found where it is kept to be looked for, so it is kept turned
 * over.
 */
#define TURNED(address) (~(guintptr) (address))

static guint64 region[1 << 17];

static guint
count_in_region (const guintptr *turned,
                 guint           n,
                 gsize           n_words)
{
  guint found = 0;

  for (gsize i = 0; i + n <= n_words; i++)
    {
      guint same = 0;

      while (same < n && TURNED (region[i + same]) == turned[same])
        same++;
      found += same == n;
    }

  return found;
}

/* A piece that lies over the end of one reading is whole in the next one. */
static guint
count_between (int             memory,
               guintptr        begin,
               guintptr        end,
               const guintptr *turned,
               guint           n)
{
  guint found = 0;

  for (guintptr at = begin; at < end; at += sizeof region - (n - 1) * sizeof (guintptr))
    {
      gssize length = pread (memory, region, MIN (sizeof region, end - at), at);

      if (length > 0)
        found += count_in_region (turned, n, length / sizeof (guintptr));
    }

  return found;
}

/* How often some addresses stand next to each other in all the memory this program can write to. */
static guint
count_in_memory (const guintptr *turned,
                 guint           n)
{
  g_autofree char *maps = NULL;
  g_auto (GStrv) lines = NULL;
  int memory = open ("/proc/self/mem", O_RDONLY);
  guint found = 0;

  g_assert_cmpint (memory, >=, 0);
  g_assert_true (g_file_get_contents ("/proc/self/maps", &maps, NULL, NULL));
  lines = g_strsplit (maps, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      guint64 begin, end;
      char rights[5];

      if (sscanf (lines[i], "%" G_GINT64_MODIFIER "x-%" G_GINT64_MODIFIER "x %4s", &begin, &end,
                  rights) == 3
          && rights[1] == 'w' && (end <= (guintptr) region || begin >= (guintptr) (&region + 1)))
        found += count_between (memory, begin, end, turned, n);
    }
  close (memory);

  return found;
}

static void
answer_question (SpVisit    *visit,
                 SpPack     *pack,
                 const char *name)
{
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CHOOSE,
                                  .answer = sp_pack_get_answer (pack, name) });
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_CONTINUE });
}

/* Some of the way back and on again, and another answer than before: each leaves something. */
static void
make_visit (SpVisit *visit,
            SpPack  *pack)
{
  static const char * const answers[] = { "E1:no", "A1:police", "P1:general", "P2:no" };

  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_HOME });
  sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_QUESTIONS });
  for (guint round = 0; round < 2; round++)
    {
      for (guint i = round; i < G_N_ELEMENTS (answers); i++)
        answer_question (visit, pack, answers[i]);
      for (guint i = G_N_ELEMENTS (answers); i > 1; i--)
        sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_BACK });
    }
  answer_question (visit, pack, "A1:other");
}

/*
 * After one visit, and after two, no two answers stand next to each other in more places than
 * before: in the content they do, in the stories for training.
 */
static void
test_wipe_visit (void)
{
  g_autoptr (SpPack) pack = test_pack_load_shipped ();
  g_autoptr (SpVisit) visit = sp_visit_new (pack);
  guintptr turned[] = {
    TURNED (sp_pack_get_answer (pack, "E1:no")), TURNED (sp_pack_get_answer (pack, "A1:police")),
  };
  guintptr turned_later[] = { turned[0], TURNED (sp_pack_get_answer (pack, "A1:other")) };
  guint before = count_in_memory (turned, 2);
  guint before_later = count_in_memory (turned_later, 2);

  for (guint round = 0; round < 2; round++)
    {
      make_visit (visit, pack);
      g_assert_cmpuint (count_in_memory (turned_later, 2), >, before_later);
      sp_visit_do (visit, &(SpMove) { .kind = SP_MOVE_HIDE });
      g_assert_cmpuint (count_in_memory (turned, 2), ==, before);
      g_assert_cmpuint (count_in_memory (turned_later, 2), ==, before_later);
    }
}

/* More answers than there is room for at once move, and nothing of them stays behind. */
static void
test_wipe_growth (void)
{
  g_autoptr (SpPack) pack = test_pack_load_shipped ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();
  gpointer answer = sp_pack_get_answer (pack, "E1:no");
  guintptr turned[] = { TURNED (answer), TURNED (answer) };
  g_autoptr (GPtrArray) obstacles = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < 100; i++)
    {
      sp_walk_add (walk, answer);
      /* What stands behind it keeps it from growing in its place. */
      g_ptr_array_add (obstacles, g_malloc (1));
    }
  g_assert_cmpuint (count_in_memory (turned, 2), ==, 99);
  sp_walk_forget (walk);
  g_assert_cmpuint (count_in_memory (turned, 2), ==, 0);
}

/* The array keeps its memory when it is emptied, so there is somewhere to look. */
static void
test_wipe_history (void)
{
  SpHistory *history = sp_history_new ();
  const SpPlace *first;

  sp_history_push (history, (SpPlace) { .kind = SP_PLACE_QUESTION, .position = 3 });
  first = sp_history_get_last (history);
  g_assert_false (is_zero (first, sizeof *first));
  sp_history_wipe (history);
  g_assert_cmpuint (sp_history_get_length (history), ==, 0);
  g_assert_true (is_zero (first, sizeof *first));

  sp_history_free (history);
}

static void
test_wipe_walk (void)
{
  g_autoptr (SpPack) pack = test_pack_load_shipped ();
  g_autoptr (GPtrArray) walk = sp_walk_new ();
  SpQuestion *question = sp_walk_get_question (pack, walk);
  gpointer *answers;

  sp_walk_change (pack, walk, 0, sp_list_peek (sp_question_get_answers (question), 1));
  answers = walk->pdata;
  g_assert_nonnull (answers[0]);
  sp_walk_forget (walk);
  g_assert_cmpuint (walk->len, ==, 0);
  g_assert_true (answers == walk->pdata);
  g_assert_null (answers[0]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/wipe/history", test_wipe_history);
  g_test_add_func ("/wipe/walk", test_wipe_walk);
  g_test_add_func ("/wipe/visit", test_wipe_visit);
  g_test_add_func ("/wipe/growth", test_wipe_growth);

  return g_test_run ();
}
