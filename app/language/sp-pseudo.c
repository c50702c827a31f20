/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pseudo.h"

#include <string.h>

#include <gio/gio.h>

#include "sp-po-file.h"
#include "sp-text-limit.h"

/*
 * Two languages that nobody speaks. One is English with accents, as long as any language gets, in
 * quotation marks: what has none on the screen cannot be translated, and what lacks the second one
 * is cut off. The other has the letters of Arabic in the place of those of English: whatever is not
 * turned round shows.
 */

#define TABLE \
  "[en-GB]\nname=English\nenglish=English\ndirection=ltr\nscript=Latn\nvoice=en-gb\n\n" \
  "[en-XA]\nname=Éñĝļîšĥ\nenglish=Long English\ndirection=ltr\nscript=Latn\nvoice=en\n\n" \
  "[ar-XB]\nname=ثنلهس\nenglish=English from the right\ndirection=rtl\nscript=Arab\n" \
  "font=Noto Sans Arabic\nvoice=ar\n"

#define HEADER \
  "Language: %s\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n" \
  "Content-Transfer-Encoding: 8bit\n"

typedef struct
{
  const char *code;
  const char *small;            /* what stands for each letter from a to z */
  const char *large;            /* what stands for each letter from A to Z */
  const char *signs;            /* what stands for . ? , and ; */
  gboolean    grows;
} Pseudo;

static const Pseudo pseudos[] = {
  { "en-XA", "àƀçďéƒĝĥîĵķļɱñõþǫŕšţûṽŵẋýž", "ÀƁÇĎÉƑĜĤÎĴĶĻṀÑÕÞǪŔŠŢÛṼŴẊÝŽ", ".?,;", TRUE },
  { "ar-XB", "ابتدعفغحيجكلمنوبقرستثخظصطز", "ابتدعفغحيجكلمنوبقرستثخظصطز", "۔؟،؛", FALSE },
};

static const char *
find_letter (const Pseudo *self,
             char          letter)
{
  static const char signs[] = ".?,;";
  const char *sign = letter != '\0' ? strchr (signs, letter) : NULL;

  if (g_ascii_islower (letter))
    return g_utf8_offset_to_pointer (self->small, letter - 'a');
  if (g_ascii_isupper (letter))
    return g_utf8_offset_to_pointer (self->large, letter - 'A');

  return sign != NULL ? g_utf8_offset_to_pointer (self->signs, sign - signs) : NULL;
}

/* Gaps keep their names, for they are filled by them. */
static void
append_words (const Pseudo *self,
              GString      *words,
              const char   *text)
{
  gboolean in_gap = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      const char *letter = in_gap ? NULL : find_letter (self, *p);

      in_gap = *p == '{' || (in_gap && *p != '}');
      if (letter != NULL)
        g_string_append_unichar (words, g_utf8_get_char (letter));
      else
        g_string_append_c (words, *p);
    }
}

/* As much as languages grow that were measured: short words most. */
static glong
get_length (const SpTextPlace *place,
            glong              length)
{
  double growth = length <= 10 ? 2.0 : length <= 30 ? 1.7 : 1.4;
  glong grown = length * growth;
  glong most = sp_text_limit_get (place);

  return most > 0 ? MIN (grown, most) : grown;
}

static void
grow (const Pseudo      *self,
      const SpTextPlace *place,
      GString           *words)
{
  static const char * const fill[] = { "lorem", "ipsum", "dolor", "sit", "amet" };
  g_autofree char *plain = sp_text_to_plain (place->text, NULL, NULL);
  gsize end = words->len;
  glong length = g_utf8_strlen (plain, -1);
  glong wanted = get_length (place, length) - 2;
  g_autoptr (GString) more = g_string_new (NULL);

  while (end > 0 && (strchr (".?!:", words->str[end - 1]) != NULL
                     || (end >= 3 && strncmp (words->str + end - 3, "”", 3) == 0)))
    end = g_utf8_find_prev_char (words->str, words->str + end) - words->str;
  for (guint i = 0; length < wanted; i++)
    {
      const char *word = fill[i % G_N_ELEMENTS (fill)];

      length += strlen (word) + 1;
      if (length > wanted && sp_text_limit_get (place) > 0)
        break;
      g_string_append_c (more, ' ');
      append_words (self, more, word);
    }
  g_string_insert (words, end, more->str);
  g_string_prepend (words, "«");
  g_string_append (words, "»");
}

static char *
translate (const Pseudo      *self,
           const SpTextPlace *place)
{
  g_autoptr (SpText) text = sp_text_new ();
  g_autofree char *source = NULL;
  GString *words;

  for (guint i = 0; i < sp_text_get_n_runs (place->text); i++)
    {
      const SpRun *run = sp_text_get_run (place->text, i);
      g_autoptr (GString) said = g_string_new (NULL);

      if (run->kind == SP_RUN_PLAIN || run->kind == SP_RUN_STRONG)
        append_words (self, said, run->text);
      else
        g_string_append (said, run->text);
      sp_text_append (text, run->kind, said->str);
    }

  source = sp_text_to_source (text);
  words = g_string_new (source);
  if (self->grows)
    grow (self, place, words);

  return g_string_free (words, FALSE);
}

static void
add_header (const Pseudo          *self,
            po_message_iterator_t  end)
{
  g_autofree char *words = g_strdup_printf (HEADER, self->code);
  po_message_t header = po_message_create ();

  po_message_set_msgid (header, "");
  po_message_set_msgstr (header, words);
  po_message_insert (end, header);
}

static void
add_place (const Pseudo          *self,
           const SpTextPlace     *place,
           GHashTable            *seen,
           po_message_iterator_t  end)
{
  g_autofree char *source = sp_text_to_source (place->text);
  g_autofree char *translation = translate (self, place);
  const char *context = sp_text_place_get_context (place);
  po_message_t message;

  if (!g_hash_table_add (seen, sp_po_file_make_key (context, source)))
    return;

  message = po_message_create ();
  if (context != NULL)
    po_message_set_msgctxt (message, context);
  po_message_set_msgid (message, source);
  po_message_set_msgstr (message, translation);
  po_message_insert (end, message);
}

static gboolean
write_catalogue (const Pseudo  *self,
                 SpPack        *pack,
                 const char    *folder,
                 GError       **error)
{
  g_autofree char *name = g_strconcat (self->code, ".po", NULL);
  g_autofree char *file = g_build_filename (folder, name, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *places = sp_pack_get_text_places (pack);
  po_file_t catalogue = po_file_create ();
  po_message_iterator_t end = po_message_iterator (catalogue, NULL);
  gboolean written;

  add_header (self, end);
  for (guint i = 0; i < places->len; i++)
    add_place (self, g_ptr_array_index (places, i), seen, end);
  po_message_iterator_free (end);
  written = sp_po_file_write (catalogue, file, error);
  po_file_free (catalogue);

  return written;
}

/**
 * sp_pseudo_write:
 * @pack: the content
 * @folder: where to write them; it is made if need be
 * @error: return location for an error
 *
 * Writes two languages that nobody speaks, `en-XA` and `ar-XB`, for tests and demonstrations.
 *
 * Returns: whether they could be written
 */
gboolean
sp_pseudo_write (SpPack      *pack,
                 const char  *folder,
                 GError     **error)
{
  g_autofree char *glossary = g_build_filename (folder, "glossary", NULL);
  g_autofree char *table = g_build_filename (folder, "languages.ini", NULL);
  g_autofree char *names = g_build_filename (glossary, "names.txt", NULL);

  if (g_mkdir_with_parents (glossary, 0755) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: cannot make this folder", glossary);
      return FALSE;
    }

  if (!g_file_set_contents (table, TABLE, -1, error)
      || !g_file_set_contents (names, "", -1, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (pseudos); i++)
    {
      if (!write_catalogue (&pseudos[i], pack, folder, error))
        return FALSE;
    }

  return TRUE;
}
