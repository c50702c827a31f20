/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-content-commands.h"

#include "app/triage/sp-alternatives.h"
#include "app/triage/sp-walk.h"

/* The command that gives answers, and says where they lead. */

static gboolean
take_answer (SpPack     *pack,
             GPtrArray  *walk,
             const char *name)
{
  SpAnswer *answer = sp_pack_get_answer (pack, name);
  SpQuestion *question = sp_walk_get_question (pack, walk);

  if (answer == NULL)
    {
      g_printerr ("signpost-content: “%s”: there is no such answer; name it as "
                  "QUESTION:ANSWER\n", name);
      return FALSE;
    }

  if (question == NULL)
    {
      g_printerr ("signpost-content: “%s”: the questions ended before this answer\n", name);
      return FALSE;
    }

  if (sp_answer_get_question (answer) != question)
    {
      g_printerr ("signpost-content: “%s”: the question asked here is %s\n",
                  name, sp_item_get_id (SP_ITEM (question)));
      return FALSE;
    }

  sp_walk_add (walk, answer);

  return TRUE;
}

static gboolean
take_answers (SpPack     *pack,
              GPtrArray  *walk,
              char      **names)
{
  SpQuestion *question;

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!take_answer (pack, walk, names[i]))
        return FALSE;
    }

  question = sp_walk_get_question (pack, walk);
  if (question != NULL)
    g_printerr ("signpost-content: the questions go on with %s\n",
                sp_item_get_id (SP_ITEM (question)));

  return question == NULL;
}

static void
print_destinations (const char *before,
                    GPtrArray  *destinations)
{
  if (destinations->len > 0)
    g_print ("%s", before);
  for (guint i = 0; i < destinations->len; i++)
    g_print ("%s%s", i > 0 ? " " : "",
             sp_item_get_id (SP_ITEM (g_ptr_array_index (destinations, i))));
}

static void
print_alternatives (SpPack    *pack,
                    GPtrArray *walk)
{
  g_autoptr (GPtrArray) found = sp_alternatives_list (pack, walk);

  for (guint i = 0; i < found->len; i++)
    {
      const SpAlternative *other = g_ptr_array_index (found, i);

      g_print ("%s:%s", sp_item_get_id (SP_ITEM (sp_answer_get_question (other->answer))),
               sp_item_get_id (SP_ITEM (other->answer)));
      print_destinations ("; also ", other->gains);
      print_destinations ("; not ", other->losses);
      g_print ("%s%s\n", other->asks ? "; more questions follow" : "",
               other->may_be_emergency ? "; some lead to the emergency" : "");
    }
}

/**
 * sp_content_walk:
 * @argc: how many arguments
 * @argv: (array length=argc): `--what-if` if wanted, the folder and the answers
 *
 * `signpost-content walk`: gives answers and prints the destinations in the order of the screen;
 * with `--what-if` also each other answer on the way by which somebody else would be called, the
 * last question first.
 *
 * Returns: how the command ends
 */
SpExit
sp_content_walk (int    argc,
                 char **argv)
{
  gboolean what_if = argc > 0 && g_str_equal (argv[0], "--what-if");
  char **folder = argv + what_if;
  g_autoptr (SpPack) pack = NULL;
  g_autoptr (SpOutcome) outcome = NULL;
  g_autoptr (GPtrArray) walk = sp_walk_new ();
  SpExit pack_exit;

  if (argc < 1 + what_if)
    {
      g_printerr ("signpost-content: walk wants a folder and answers, and before them --what-if if "
                  "you like; see signpost-content --help\n");
      return SP_EXIT_USAGE;
    }

  pack = sp_content_load (*folder, TRUE, &pack_exit);
  if (pack == NULL)
    return pack_exit;

  if (!take_answers (pack, walk, folder + 1))
    return SP_EXIT_USAGE;

  outcome = sp_walk_get_outcome (pack, walk);
  print_destinations ("", outcome->shown);
  g_print ("\n");
  if (what_if)
    print_alternatives (pack, walk);

  return SP_EXIT_FINE;
}
