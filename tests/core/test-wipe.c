/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "app/triage/sp-walk.h"
#include "app/visit/sp-history.h"
#include "tests/testlib/test-pack.h"

/*
 * What a visitor did is overwritten in memory, and not only let go of. This runs without GLib's
 * gc-friendly mode, in which arrays overwrite themselves and would hide that nobody else did.
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

  return g_test_run ();
}
