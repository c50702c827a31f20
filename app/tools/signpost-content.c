/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sp-content-commands.h"

/*
 * signpost-content: the command for those who write, translate or install content. Exit status:
 * 0 fine, 1 problems found, 2 used wrongly or unreadable.
 */

typedef SpExit (*CommandFunc) (int    argc,
                               char **argv);

typedef struct
{
  const char  *name;
  CommandFunc  func;
} Command;

static const Command commands[] = {
  { "call-sheet", sp_content_call_sheet },
  { "check", sp_content_check },
  { "check-site", sp_content_check_site },
  { "doctor", sp_content_doctor },
  { "graph", sp_content_graph },
  { "languages", sp_content_languages },
  { "paths", sp_content_paths },
  { "pot", sp_content_pot },
  { "prove", sp_content_prove },
  { "pseudo", sp_content_pseudo },
  { "rules", sp_content_rules },
  { "seal", sp_content_seal },
  { "set-pin", sp_content_set_pin },
  { "sign-off", sp_content_sign_off },
  { "sign-sheet", sp_content_sign_sheet },
  { "update-po", sp_content_update_po },
  { "walk", sp_content_walk },
};

static const char summary[] =
  "  call-sheet [--format=FORMAT] FILE [DIR]\n"
  "                              print the numbers of a site to make sure of, as text\n"
  "                              or pdf\n"
  "  check DIR                   print all that is wrong with a pack\n"
  "  check-site FILE [DIR]       print all that is wrong with a site file\n"
  "  doctor                      print what is wrong with this installation, and how to\n"
  "                              mend it\n"
  "  graph [--format=FORMAT] DIR draw the questions, as dot, svg or pdf\n"
  "  languages [PO-DIR [DIR]]    print how much there is in each language, and all that is\n"
  "                              wrong with it\n"
  "  paths [--list|--classes] DIR\n"
  "                              print how many paths there are, each of them, or\n"
  "                              each set of destinations they lead to\n"
  "  pot [DIR]                   print the template for translations\n"
  "  prove DIR                   print every safety statement, and whether it holds\n"
  "  pseudo PO-DIR [DIR]         write two languages that nobody speaks, for tests\n"
  "  rules                       print every rule, and why\n"
  "  seal [--print] DIR          write or print the sums by which it is seen that a pack is\n"
  "                              whole\n"
  "  set-pin [FILE]              ask for the PIN of the staff, and write what is made of it into\n"
  "                              the site file\n"
  "  sign-off LANGUAGE ROLE INITIALS [PO-DIR [DIR]]\n"
  "                              go through a translation, and sign what is right\n"
  "  sign-sheet LANGUAGE [PO-DIR [DIR]]\n"
  "                              print it to be read on paper, as pdf\n"
  "  update-po [PO-DIR [DIR]]    bring the template and all catalogues up to the content\n"
  "  walk [--what-if] DIR QUESTION:ANSWER …\n"
  "                              print where the answers lead, and by what other answers\n"
  "                              somebody else would be called";

static char *
list_commands (void)
{
  GString *list = g_string_new (commands[0].name);

  for (guint i = 1; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (list, "%s%s", i + 1 < G_N_ELEMENTS (commands) ? ", " : " and ",
                            commands[i].name);

  return g_string_free (list, FALSE);
}

static int
run_command (int    argc,
             char **argv)
{
  g_autofree char *list = list_commands ();

  if (argc < 2)
    {
      g_printerr ("signpost-content: say what to do; there are %s; see signpost-content --help\n",
                  list);
      return SP_EXIT_USAGE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (argv[1], commands[i].name))
        return commands[i].func (argc - 2, argv + 2);
    }

  g_printerr ("signpost-content: there is no command “%s”; there are %s\n", argv[1], list);

  return SP_EXIT_USAGE;
}

int
main (int   argc,
      char *argv[])
{
  gboolean version = FALSE;
  const GOptionEntry entries[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, "Say which version this is, and leave", NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "C.UTF-8");

  context = g_option_context_new ("COMMAND …");
  g_option_context_set_summary (context, summary);
  /* What comes after the command is for the command. */
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_add_main_entries (context, entries, NULL);

  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("signpost-content: %s; see signpost-content --help\n", error->message);
      return SP_EXIT_USAGE;
    }

  if (version)
    {
      g_print ("signpost-content %s\n", SP_VERSION);
      return SP_EXIT_FINE;
    }

  return run_command (argc, argv);
}
