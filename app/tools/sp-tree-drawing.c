/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-tree-drawing.h"

#include <gio/gio.h>

/*
 * The tree in the language of Graphviz. A destination is a coloured cell on the arrow of the answer
 * that adds it: as boxes of their own, with an arrow from everywhere, they would hide the tree.
 */

#define LINE_LENGTH 32

static const struct
{
  const char *ground;
  const char *words;
} colours[] = {
  [SP_LEVEL_EMERGENCY] = { "#a8180c", "#ffffff" },
  [SP_LEVEL_URGENT] = { "#00458f", "#ffffff" },
  [SP_LEVEL_ADVICE] = { "#dce7ef", "#10202e" },
};

static const char *
id_of (gpointer item)
{
  return sp_item_get_id (SP_ITEM (item));
}

/* Graphviz breaks no lines by itself. */
static char *
wrap (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);
  GString *lines = g_string_new (NULL);
  glong length = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *part = g_markup_escape_text (parts[i], -1);
      glong added = g_utf8_strlen (parts[i], -1) + 1;

      if (i > 0)
        g_string_append (lines, length + added > LINE_LENGTH ? "<br/>" : " ");
      length = length + added > LINE_LENGTH ? added : length + added;
      g_string_append (lines, part);
    }

  return g_string_free (lines, FALSE);
}

/* Numbers stand as the ids of their contacts, for a tree has no site to give the local ones. */
static char *
text_to_label (SpText *text)
{
  g_autofree char *plain = sp_text_to_plain (text, NULL, NULL);

  return wrap (plain);
}

static void
append_question (GString    *drawing,
                 SpQuestion *question)
{
  g_autofree char *title = text_to_label (sp_question_get_title (question, SP_PERSON_THEY));

  g_string_append_printf (drawing, "  \"%s\" [label=<<b>%s</b><br/>%s>];\n", id_of (question),
                          id_of (question), title);
}

static void
append_destinations (GString   *drawing,
                     GPtrArray *destinations)
{
  for (guint i = 0; destinations != NULL && i < destinations->len; i++)
    {
      SpDestination *destination = g_ptr_array_index (destinations, i);
      SpLevel level = sp_destination_get_level (destination);

      g_string_append_printf (drawing,
                              "<td bgcolor=\"%s\"><font color=\"%s\">%s</font></td>",
                              colours[level].ground, colours[level].words, id_of (destination));
    }
}

static void
append_answer (GString  *drawing,
               SpAnswer *answer)
{
  SpQuestion *question = sp_answer_get_question (answer);
  SpQuestion *next = sp_answer_get_next (answer);
  g_autofree char *label = text_to_label (sp_answer_get_label (answer, SP_PERSON_THEY));

  /* Each end is a point of its own: one shared by all would draw the whole tree together. */
  if (next == NULL)
    g_string_append_printf (drawing, "  \"%s:%s\" [shape=point];\n", id_of (question),
                            id_of (answer));

  g_string_append_printf (drawing, "  \"%s\" -> \"%s%s%s\" "
                          "[label=<<table border=\"0\" cellborder=\"0\"><tr><td>%s</td>",
                          id_of (question), next != NULL ? id_of (next) : id_of (question),
                          next != NULL ? "" : ":", next != NULL ? "" : id_of (answer), label);
  append_destinations (drawing, sp_answer_get_adds (answer));
  g_string_append (drawing, "</tr></table>>];\n");
}

/**
 * sp_tree_drawing_new:
 * @pack: a pack
 *
 * Draws the tree of a pack.
 *
 * Returns: (transfer full): the drawing, in the language of Graphviz
 */
char *
sp_tree_drawing_new (SpPack *pack)
{
  GString *drawing = g_string_new ("digraph triage {\n"
                                   "  rankdir=TB; nodesep=0.4; ranksep=0.9;\n"
                                   "  node [shape=box, style=\"rounded,filled\", "
                                   "fillcolor=\"#fffef9\", fontname=\"Noto Sans\"];\n"
                                   "  edge [fontname=\"Noto Sans\", fontsize=11];\n");
  GListModel *questions = sp_pack_get_questions (pack);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    append_question (drawing, sp_list_peek (questions, i));

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      GListModel *answers = sp_question_get_answers (sp_list_peek (questions, i));

      for (guint j = 0; j < g_list_model_get_n_items (answers); j++)
        append_answer (drawing, sp_list_peek (answers, j));
    }

  g_string_append (drawing, "}\n");

  return g_string_free (drawing, FALSE);
}

/**
 * sp_tree_drawing_render:
 * @drawing: a drawing
 * @format: `svg` or `pdf`
 * @error: return location for an error
 *
 * Lets Graphviz make a picture of the drawing, on the standard output.
 *
 * Returns: whether it could
 */
gboolean
sp_tree_drawing_render (const char  *drawing,
                        const char  *format,
                        GError     **error)
{
  g_autofree char *option = g_strconcat ("-T", format, NULL);
  g_autofree char *program = g_find_program_in_path ("dot");
  g_autoptr (GSubprocess) dot = NULL;

  if (program == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   "Graphviz draws the %s, and it is not installed; --format=dot needs nothing",
                   format);
      return FALSE;
    }

  dot = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE, error, program, option, NULL);

  return dot != NULL
         && g_subprocess_communicate_utf8 (dot, drawing, NULL, NULL, NULL, error)
         && g_subprocess_wait_check (dot, NULL, error);
}
