/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-text.h"

#include <string.h>

/*
 * SpText:
 *
 * A sentence or a few, as runs. Numbers to call stand in it as references to contacts, so that
 * a wording can never carry a stale number, and a translator can never change one.
 *
 * A text is filled while a pack is loaded and never changes afterwards.
 */
struct _SpText
{
  guint  n_runs;
  SpRun *runs;                  /* (owned) (nullable): and their words behind them, in one piece */
};

G_DEFINE_BOXED_TYPE (SpText, sp_text, sp_text_ref, sp_text_unref)

/**
 * sp_text_new:
 *
 * Makes a text without words.
 *
 * Returns: (transfer full): a new text
 */
SpText *
sp_text_new (void)
{
  return g_atomic_rc_box_new0 (SpText);
}

/**
 * sp_text_ref:
 * @self: a text
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SpText *
sp_text_ref (SpText *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
text_free (gpointer data)
{
  SpText *self = data;

  g_free (self->runs);
}

/**
 * sp_text_unref:
 * @self: a text
 *
 * Gives a reference back.
 */
void
sp_text_unref (SpText *self)
{
  g_atomic_rc_box_release_full (self, text_free);
}

static gsize
count_bytes (const SpText *self)
{
  gsize n_bytes = 0;

  for (guint i = 0; i < self->n_runs; i++)
    n_bytes += sizeof (SpRun) + strlen (self->runs[i].text) + 1;

  return n_bytes;
}

/* Returns: where the next words go */
static char *
put_run (SpRun      *run,
         SpRunKind   kind,
         char       *place,
         const char *text)
{
  run->kind = kind;
  run->text = place;

  return g_stpcpy (place, text) + 1;
}

/**
 * sp_text_append:
 * @self: a text that nobody else holds yet
 * @kind: what the stretch is
 * @text: its words, its figure, or the id of its contact
 *
 * Adds a run at the end. Only the loader does this, before it hands the pack over.
 */
void
sp_text_append (SpText     *self,
                SpRunKind   kind,
                const char *text)
{
  SpRun *runs;
  char *place;

  g_return_if_fail (text != NULL);

  runs = g_malloc (count_bytes (self) + sizeof (SpRun) + strlen (text) + 1);
  place = (char *) &runs[self->n_runs + 1];
  for (guint i = 0; i < self->n_runs; i++)
    place = put_run (&runs[i], self->runs[i].kind, place, self->runs[i].text);
  put_run (&runs[self->n_runs], kind, place, text);

  g_free (self->runs);
  self->runs = runs;
  self->n_runs++;
}

/**
 * sp_text_get_n_runs:
 * @self: a text
 *
 * Returns: how many runs it has
 */
guint
sp_text_get_n_runs (const SpText *self)
{
  return self->n_runs;
}

/**
 * sp_text_get_run:
 * @self: a text
 * @index: a place below sp_text_get_n_runs()
 *
 * Returns: (transfer none): the run at @index
 */
const SpRun *
sp_text_get_run (const SpText *self,
                 guint         index)
{
  g_return_val_if_fail (index < self->n_runs, NULL);

  return &self->runs[index];
}

/**
 * sp_text_is_empty:
 * @self: a text
 *
 * Returns: whether there is nothing to read in it
 */
gboolean
sp_text_is_empty (const SpText *self)
{
  return self->n_runs == 0;
}

/**
 * sp_text_to_plain:
 * @self: a text
 * @phone: (nullable) (scope call): how a contact's number is written; without it, the contact's
 *   id stands in square brackets
 * @user_data: for @phone
 *
 * Writes the text without any marking, for a screen reader, a list or a terminal.
 *
 * Returns: (transfer full): the words
 */
char *
sp_text_to_plain (const SpText *self,
                  SpPhoneFunc   phone,
                  gpointer      user_data)
{
  GString *plain = g_string_new (NULL);

  for (guint i = 0; i < self->n_runs; i++)
    {
      const SpRun *run = sp_text_get_run (self, i);
      g_autofree char *number = NULL;

      if (run->kind != SP_RUN_PHONE)
        {
          g_string_append (plain, run->text);
          continue;
        }

      if (phone != NULL)
        number = phone (run->text, user_data);

      if (number != NULL)
        g_string_append (plain, number);
      else
        g_string_append_printf (plain, "[%s]", run->text);
    }

  return g_string_free (plain, FALSE);
}

static void
append_element (GString    *source,
                const char *name,
                const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append_printf (source, "<%s>%s</%s>", name, escaped, name);
}

/**
 * sp_text_to_source:
 * @self: a text
 *
 * Writes the text as it stands in a content file, with every run of white space as one space.
 * A translator sees this form, and a translation is looked up by it.
 *
 * Returns: (transfer full): the text with its inline elements
 */
char *
sp_text_to_source (const SpText *self)
{
  GString *source = g_string_new (NULL);

  for (guint i = 0; i < self->n_runs; i++)
    {
      const SpRun *run = sp_text_get_run (self, i);

      switch (run->kind)
        {
        case SP_RUN_PLAIN:
          {
            g_autofree char *escaped = g_markup_escape_text (run->text, -1);

            g_string_append (source, escaped);
            break;
          }

        case SP_RUN_STRONG:
          append_element (source, "strong", run->text);
          break;

        case SP_RUN_NUMBER:
          append_element (source, "number", run->text);
          break;

        case SP_RUN_PHONE:
          g_string_append_printf (source, "<phone ref=\"%s\"/>", run->text);
          break;

        default:
          g_assert_not_reached ();
        }
    }

  return g_string_free (source, FALSE);
}
