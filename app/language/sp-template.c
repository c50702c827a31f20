/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-template.h"

#include <string.h>

#include "app/model/sp-model.h"
#include "sp-po-file.h"
#include "sp-text-limit.h"

/*
 * The template that every translation begins with: all texts of a pack, each once, in the order of
 * its files. What somebody needs to know who translates one stands above it: where it is seen, how
 * long it may be, and whether it is one of those that two people have to read.
 */

#define HEADER \
  "Project-Id-Version: Signpost %s\n" \
  "Report-Msgid-Bugs-To: \n" \
  "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n" \
  "Last-Translator: \n" \
  "Language-Team: \n" \
  "Language: \n" \
  "MIME-Version: 1.0\n" \
  "Content-Type: text/plain; charset=UTF-8\n" \
  "Content-Transfer-Encoding: 8bit\n"

typedef struct
{
  const char *prefix;           /* of the id of a text of the screens */
  const char *screen;
} Screen;

static const Screen screens[] = {
  { "attract-", "The first screen" },
  { "strip-", "The strip on every screen" },
  { "bar-", "A button at the foot of every screen" },
  { "home-", "The screen “How can we help you?”" },
  { "topics-", "The list of topics" },
  { "page-", "A page of a topic" },
  { "question-", "A question" },
  { "check-", "The screen “Check your answers”" },
  { "results-", "The results" },
  { "contact-", "A card with a number" },
  { "phone-", "In place of a number" },
  { "emergency-", "The screen that says 999" },
  { "numbers-", "The screen “All the numbers”" },
  { "about-", "The screen “About this screen”" },
  { "display-", "The screen “How the screen looks”" },
  { "language-", "The screen where a language is chosen" },
  { "idle-", "The question whether anybody is there" },
  { "opens-", "When a team is there again: goes into “Opens …”" },
  { "until-", "How long a team is there: goes into “Open now, until …”" },
  { "time-", "A time of day" },
  { "month-", "A month, as in a date" },
  { NULL, "Any screen" },
};

static const char *
find_screen (const char *id)
{
  guint i = 0;

  while (screens[i].prefix != NULL && !g_str_has_prefix (id, screens[i].prefix))
    i++;

  return screens[i].screen;
}

static char *
quote_title (const char   *format,
             const SpText *title)
{
  g_autofree char *plain = title != NULL ? sp_text_to_plain (title, NULL, NULL) : g_strdup ("");
  g_auto (GStrv) halves = g_strsplit (format, "%", 2);

  return g_strconcat (halves[0], "“", plain, "”", halves[1], NULL);
}

/* Where it is seen, told by what it stands in. */
static char *
describe_place (SpPack            *pack,
                const SpTextPlace *place)
{
  g_auto (GStrv) ids = g_strsplit (place->path, ".", -1);
  const char *second = ids[1] != NULL ? ids[1] : "";
  SpPage *page = sp_pack_get_page (pack, second);
  SpQuestion *question = sp_pack_get_question (pack, second);
  SpDestination *destination = sp_pack_get_destination (pack, second);
  SpContact *contact = sp_pack_get_contact (pack, second);

  if (g_str_equal (ids[0], "interface"))
    return g_strdup (find_screen (second));
  if (g_str_equal (ids[0], "scenarios"))
    return g_strdup ("A story for training");
  if (page != NULL)
    return quote_title ("The page %", sp_page_get_title (page));
  if (question != NULL)
    return quote_title ("The question %", sp_question_get_title (question, SP_PERSON_THEY));
  if (destination != NULL)
    return quote_title ("A result: %", sp_destination_get_name (destination));
  if (contact != NULL)
    return quote_title ("The card for %", sp_contact_get_name (contact));

  return g_strdup ("The list of topics, or of numbers");
}

static void
add_line (po_message_t  message,
          const char   *line)
{
  const char *before = po_message_extracted_comments (message);
  g_autofree char *full = g_strconcat (line, "\n", NULL);
  g_autofree char *after = NULL;

  if (strstr (before, full) != NULL)
    return;

  after = g_strconcat (before, full, NULL);
  po_message_set_extracted_comments (message, after);
}

static void
tell_translator (SpPack            *pack,
                 const SpTextPlace *place,
                 po_message_t       message)
{
  guint most = sp_text_limit_get (place);
  g_autofree char *where = describe_place (pack, place);

  if (place->critical)
    add_line (message, "SAFETY-CRITICAL: two people have to read it");
  add_line (message, where);
  if (most > 0)
    {
      g_autofree char *limit = g_strdup_printf ("At most %u letters", most);

      add_line (message, limit);
    }
  if (place->note != NULL)
    add_line (message, place->note);
}

static po_message_t
new_message (const SpTextPlace *place,
             const char        *source)
{
  po_message_t message = po_message_create ();

  if (sp_text_place_get_context (place) != NULL)
    po_message_set_msgctxt (message, sp_text_place_get_context (place));
  po_message_set_msgid (message, source);
  po_message_set_msgstr (message, "");
  po_message_set_extracted_comments (message, "");

  return message;
}

static void
add_place (SpPack                *pack,
           const SpTextPlace     *place,
           GHashTable            *messages,
           po_message_iterator_t  end)
{
  g_autofree char *source = sp_text_to_source (place->text);
  g_autofree char *key = sp_po_file_make_key (sp_text_place_get_context (place), source);
  po_message_t message = g_hash_table_lookup (messages, key);

  if (message == NULL)
    {
      message = new_message (place, source);
      po_message_insert (end, message);
      g_hash_table_insert (messages, g_steal_pointer (&key), message);
    }

  po_message_add_filepos (message, place->path, (size_t) -1);
  tell_translator (pack, place, message);
}

static void
add_header (SpPack                *pack,
            po_message_iterator_t  end)
{
  g_autofree char *words = g_strdup_printf (HEADER, sp_pack_get_version (pack));
  po_message_t header = po_message_create ();

  po_message_set_msgid (header, "");
  po_message_set_msgstr (header, words);
  po_message_set_comments (header, "SPDX-FileCopyrightText: The Signpost authors\n"
                           "SPDX-License-Identifier: GPL-3.0-or-later\n");
  po_message_insert (end, header);
}

/**
 * sp_template_write:
 * @pack: a pack
 * @file: the file to write, or `-` for the output
 * @error: return location for an error
 *
 * Writes the template for translations of @pack, as gettext and all tools for translators read it.
 *
 * Returns: whether it could be written
 */
gboolean
sp_template_write (SpPack      *pack,
                   const char  *file,
                   GError     **error)
{
  g_autoptr (GHashTable) messages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *places = sp_pack_get_text_places (pack);
  po_file_t template = po_file_create ();
  po_message_iterator_t end = po_message_iterator (template, NULL);
  gboolean written;

  add_header (pack, end);
  for (guint i = 0; i < places->len; i++)
    add_place (pack, g_ptr_array_index (places, i), messages, end);
  po_message_iterator_free (end);
  written = sp_po_file_write (template, file, error);
  po_file_free (template);

  return written;
}
