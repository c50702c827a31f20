/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-voice.h"

/* Gaps keep their names, for they are filled by them. */
static void
append_as_arabic (SpText      *said,
                  const SpRun *run)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean in_gap = FALSE;

  for (const char *next = run->text; *next != '\0'; next = g_utf8_next_char (next))
    {
      gunichar letter = g_utf8_get_char (next);

      in_gap = letter == '{' || (in_gap && letter != '}');
      g_string_append_unichar (text, g_unichar_isalpha (letter) && !in_gap ? 0x0646 : letter);
    }

  sp_text_append (said, run->kind, text->str);
}

static const SpText *
find_text (const SpText *text,
           gpointer      user_data)
{
  GHashTable *found = user_data;
  SpText *said = g_hash_table_lookup (found, text);

  if (said != NULL)
    return said;

  said = sp_text_new ();
  for (guint i = 0; i < sp_text_get_n_runs (text); i++)
    {
      const SpRun *run = sp_text_get_run (text, i);

      if (run->kind == SP_RUN_PLAIN || run->kind == SP_RUN_STRONG)
        append_as_arabic (said, run);
      else
        sp_text_append (said, run->kind, run->text);
    }
  g_hash_table_insert (found, (gpointer) text, said);

  return said;
}

/*
 * Returns: (transfer full): a voice that says everything in a language read from the right, made up
 *   of one letter
 */
SpVoice *
test_voice_new_from_right (SpPack *pack)
{
  GHashTable *found = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) sp_text_unref);

  g_autoptr (SpLanguage) language = sp_language_new ("ar");

  return sp_voice_new_other (pack, language, SP_EDITION_STANDARD, find_text, found,
                             (GDestroyNotify) g_hash_table_unref);
}

/* Returns: (transfer full): the voice of the pack, and another to choose */
GPtrArray *
test_voice_list (SpPack  *pack,
                 SpVoice *other)
{
  GPtrArray *voices = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (voices, sp_voice_new (pack));
  g_ptr_array_add (voices, g_object_ref (other));

  return voices;
}
