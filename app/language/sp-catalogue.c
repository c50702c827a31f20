/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-catalogue.h"

#include <stdlib.h>
#include <string.h>

#include "app/model/sp-rules.h"
#include "sp-po-file.h"

/*
 * SpCatalogue:
 *
 * A PO file as it was read: nothing in it has been held against any content. See SpTranslation.
 */
struct _SpCatalogue
{
  char       *file;             /* (owned) */
  char       *language;         /* (owned) (nullable): as the head of the file has it */
  GArray     *entries;          /* (owned) (element-type SpCatalogueEntry) */
  GHashTable *by_key;           /* (owned): key to place in entries */
};

static void
clear_entry (gpointer data)
{
  SpCatalogueEntry *entry = data;

  g_free (entry->context);
  g_free (entry->source);
  g_free (entry->translation);
}

/**
 * sp_catalogue_free:
 * @self: (transfer full): a catalogue
 *
 * Frees it.
 */
void
sp_catalogue_free (SpCatalogue *self)
{
  g_free (self->file);
  g_free (self->language);
  g_array_unref (self->entries);
  g_hash_table_unref (self->by_key);
  g_free (self);
}

static gboolean
begins_entry (const char *line)
{
  return g_str_has_prefix (line, "msgid ") || g_str_has_prefix (line, "#~ msgid ");
}

/*
 * libgettextpo does not tell on which line an entry stands. Its entries come in the order of the
 * file, and each has one line that begins its text.
 */
static GArray *
list_lines (const char *file)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (guint));
  g_autofree char *content = NULL;
  g_auto (GStrv) split = NULL;

  if (!g_file_get_contents (file, &content, NULL, NULL))
    return lines;

  split = g_strsplit (content, "\n", -1);
  for (guint i = 0; split[i] != NULL; i++)
    {
      guint number = i + 1;

      if (begins_entry (split[i]))
        g_array_append_val (lines, number);
    }

  return lines;
}

static void
add_entry (SpCatalogue  *self,
           po_message_t  message,
           guint         line)
{
  gboolean plural = po_message_msgid_plural (message) != NULL;
  SpCatalogueEntry entry = {
    .context = g_strdup (po_message_msgctxt (message)),
    .source = g_strdup (po_message_msgid (message)),
    .translation = g_strdup (plural ? "" : po_message_msgstr (message)),
    .fuzzy = po_message_is_fuzzy (message),
    .plural = plural,
    .line = line,
  };

  g_array_append_val (self->entries, entry);
  g_hash_table_insert (self->by_key, sp_po_file_make_key (entry.context, entry.source),
                       GUINT_TO_POINTER (self->entries->len - 1));
}

static char *
dup_field (const char *header,
           const char *name)
{
  char *found = header != NULL ? po_header_field (header, name) : NULL;
  char *field = g_strdup (found);

  free (found);

  return field;
}

/* The letters of another encoding would be taken for others. */
static gboolean
check_encoding (const char *file,
                const char *header,
                SpProblems *problems)
{
  g_autofree char *type = dup_field (header, "Content-Type");

  if (type != NULL && g_strrstr (type, "charset=UTF-8") != NULL)
    return TRUE;

  sp_rules_report (problems, "language-file", file, 0,
                   "the head of this file does not say “Content-Type: text/plain; "
                   "charset=UTF-8”; write it so, and keep the file in UTF-8");

  return FALSE;
}

static void
read_entries (SpCatalogue *self,
              po_file_t    po_file)
{
  g_autoptr (GArray) lines = list_lines (self->file);
  po_message_iterator_t iterator = po_message_iterator (po_file, NULL);
  po_message_t message;

  for (guint i = 0; (message = po_next_message (iterator)) != NULL; i++)
    {
      guint line = i < lines->len ? g_array_index (lines, guint, i) : 0;

      if (*po_message_msgid (message) != '\0' && !po_message_is_obsolete (message))
        add_entry (self, message, line);
    }
  po_message_iterator_free (iterator);
}

/**
 * sp_catalogue_read:
 * @file: a PO file
 * @problems: where to say what is wrong
 *
 * Returns: (transfer full) (nullable): what stands in it, or %NULL when it cannot be read
 */
SpCatalogue *
sp_catalogue_read (const char *file,
                   SpProblems *problems)
{
  po_file_t po_file = sp_po_file_read (file, problems);
  g_autoptr (SpCatalogue) self = NULL;
  const char *header;

  if (po_file == NULL)
    return NULL;

  header = po_file_domain_header (po_file, NULL);
  if (check_encoding (file, header, problems))
    {
      self = g_new0 (SpCatalogue, 1);
      self->file = g_strdup (file);
      self->language = dup_field (header, "Language");
      self->entries = g_array_new (FALSE, FALSE, sizeof (SpCatalogueEntry));
      g_array_set_clear_func (self->entries, clear_entry);
      self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      read_entries (self, po_file);
    }
  po_file_free (po_file);

  return g_steal_pointer (&self);
}

/**
 * sp_catalogue_get_file:
 * @self: a catalogue
 *
 * Returns: (transfer none): the file it was read from
 */
const char *
sp_catalogue_get_file (const SpCatalogue *self)
{
  return self->file;
}

/**
 * sp_catalogue_get_language:
 * @self: a catalogue
 *
 * Returns: (transfer none) (nullable): the language it says it is in, such as `pl`
 */
const char *
sp_catalogue_get_language (const SpCatalogue *self)
{
  return self->language;
}

/**
 * sp_catalogue_get_n:
 * @self: a catalogue
 *
 * Returns: how many entries it has
 */
guint
sp_catalogue_get_n (const SpCatalogue *self)
{
  return self->entries->len;
}

/**
 * sp_catalogue_get:
 * @self: a catalogue
 * @index: a place below sp_catalogue_get_n()
 *
 * Returns: (transfer none): the entry at @index, in the order of the file
 */
const SpCatalogueEntry *
sp_catalogue_get (const SpCatalogue *self,
                  guint              index)
{
  g_return_val_if_fail (index < self->entries->len, NULL);

  return &g_array_index (self->entries, SpCatalogueEntry, index);
}

/**
 * sp_catalogue_find:
 * @self: a catalogue
 * @context: (nullable): where a text stands, if it is told apart by that
 * @source: the text as its author wrote it
 *
 * Returns: (transfer none) (nullable): its entry
 */
const SpCatalogueEntry *
sp_catalogue_find (const SpCatalogue *self,
                   const char        *context,
                   const char        *source)
{
  g_autofree char *key = sp_po_file_make_key (context, source);
  gpointer index;

  if (!g_hash_table_lookup_extended (self->by_key, key, NULL, &index))
    return NULL;

  return sp_catalogue_get (self, GPOINTER_TO_UINT (index));
}
