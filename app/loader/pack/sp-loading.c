/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-loading.h"

#include <string.h>

#include "app/loader/grammar/sp-value.h"
#include "app/loader/xml/sp-xml.h"

/**
 * sp_loading_new:
 * @problems: where to say what is wrong; it must outlive the result
 *
 * Begins to read a pack.
 *
 * Returns: (transfer full): a reading, with an empty pack
 */
SpLoading *
sp_loading_new (SpProblems *problems)
{
  SpLoading *self = g_new0 (SpLoading, 1);

  sp_reading_init (&self->reading, problems);
  self->pack = g_object_new (SP_TYPE_PACK, NULL);
  self->topics = g_ptr_array_new_with_free_func (g_object_unref);
  self->destinations = g_ptr_array_new_with_free_func (g_object_unref);
  self->references = g_array_new (FALSE, FALSE, sizeof (SpReference));
  self->ids = g_string_chunk_new (4096);
  self->block_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->answer_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->group_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  /* Of numbers, which are no words. */
  sp_loading_note_letters (self, "0123456789");

  return self;
}

/**
 * sp_loading_free:
 * @self: (transfer full): a reading
 *
 * Ends it, and gives up the pack unless somebody has taken it.
 */
void
sp_loading_free (SpLoading *self)
{
  g_clear_object (&self->pack);
  g_ptr_array_unref (self->topics);
  g_ptr_array_unref (self->destinations);
  g_array_unref (self->references);
  g_string_chunk_free (self->ids);
  sp_reading_clear (&self->reading);
  g_hash_table_unref (self->block_ids);
  g_hash_table_unref (self->answer_ids);
  g_hash_table_unref (self->group_ids);
  g_free (self);
}

/**
 * sp_loading_begin_item:
 * @self: a reading
 * @item: (type SpItem): a new item
 * @node: the element it was written as
 *
 * Gives an item its id and its place.
 */
void
sp_loading_begin_item (SpLoading     *self,
                       gpointer       item,
                       const xmlNode *node)
{
  SpItemPrivate *fields = sp_item_get_fields (SP_ITEM (item));

  fields->id = g_strdup (sp_node_get_attribute (node, "id"));
  fields->file = g_ref_string_acquire (self->reading.file);
  fields->line = sp_xml_get_line (node);
}

/* A few days serve a whole pack. */
static char *
read_date (const xmlNode *node,
           const char    *name)
{
  const char *date = sp_node_get_attribute (node, name);

  return date != NULL ? g_ref_string_new_intern (date) : NULL;
}

/**
 * sp_loading_begin_review:
 * @self: a reading
 * @item: (type SpItem): an item that makes a claim
 * @node: the element it was written as
 *
 * Gives an item its sources and the days of its review.
 */
void
sp_loading_begin_review (SpLoading     *self,
                         gpointer       item,
                         const xmlNode *node)
{
  SpItemPrivate *fields = sp_item_get_fields (SP_ITEM (item));
  const char *checked = sp_node_get_attribute (node, "read");

  fields->reviewed = read_date (node, "reviewed");
  fields->review_by = read_date (node, "review-by");
  fields->sources = g_list_store_new (SP_TYPE_SOURCE);
  sp_loading_refer_all (self, SP_REFERENCE_SOURCE, item, node, "sources");

  if (checked == NULL)
    checked = fields->reviewed;

  /* Days are written so that the order of letters is the order of days. */
  if (checked != NULL && fields->review_by != NULL && strcmp (checked, fields->review_by) >= 0)
    sp_reading_report (&self->reading, "review-order", node,
                       "the review is due on %s, which is not after %s, when it was last "
                       "checked; give a later day", fields->review_by, checked);
}

static gboolean
is_new (SpLoading *self,
        gunichar   letter)
{
  if (letter >= 0x10000)
    return g_utf8_strchr (self->pack->letters->str, -1, letter) == NULL;

  if ((self->seen[letter / 8] & 1 << letter % 8) != 0)
    return FALSE;

  self->seen[letter / 8] |= 1 << letter % 8;

  return TRUE;
}

/**
 * sp_loading_note_letters:
 * @self: a reading
 * @words: words that may be shown
 *
 * Remembers which letters the pack has, for somebody must see that they can be drawn.
 */
void
sp_loading_note_letters (SpLoading  *self,
                         const char *words)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (is_new (self, letter))
        g_string_append_unichar (self->pack->letters, letter);
    }
}

/**
 * sp_loading_keep:
 * @list: a list of the model
 * @item: (transfer full) (type SpItem): an item that has been read
 *
 * Gives an item to a list.
 */
void
sp_loading_keep (GListStore *list,
                 gpointer    item)
{
  g_list_store_append (list, item);
  g_object_unref (item);
}

/**
 * sp_loading_describe:
 * @sort: the type of an item that has an id of its own
 *
 * Returns: (transfer none): what sort of thing it is, with its article
 */
const char *
sp_loading_describe (GType sort)
{
  const struct
  {
    GType       type;
    const char *words;
  } kinds[] = {
    { SP_TYPE_TOPIC, "a topic" },
    { SP_TYPE_PAGE, "a page" },
    { SP_TYPE_QUESTION, "a question" },
    { SP_TYPE_DESTINATION, "a destination" },
    { SP_TYPE_CONTACT, "a contact" },
    { SP_TYPE_SOURCE, "a source" },
    { SP_TYPE_SCENARIO, "a scenario" },
    { SP_TYPE_STATEMENT, "a safety statement" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (kinds[i].type == sort)
        return kinds[i].words;
    }

  g_return_val_if_reached ("");
}

/**
 * sp_loading_register:
 * @self: a reading
 * @item: (type SpItem): an item that the pack keeps
 * @node: the element it was written as
 *
 * Lets others name an item by its id, which no two things in a pack may share.
 */
void
sp_loading_register (SpLoading     *self,
                     gpointer       item,
                     const xmlNode *node)
{
  const char *id = sp_item_get_id (item);
  SpItem *other;

  if (id == NULL)
    return;

  if (g_str_equal (id, "END"))
    {
      sp_reading_report (&self->reading, "reserved-id", node,
                         "“END” means the end of the questions; choose another id");
      return;
    }

  other = g_hash_table_lookup (self->pack->by_id, id);
  if (other == NULL)
    {
      g_hash_table_insert (self->pack->by_id, (char *) id, item);
      return;
    }

  sp_reading_report (&self->reading, "duplicate-id", node,
                     "the id “%s” is already that of %s (%s:%u); choose another",
                     id, sp_loading_describe (G_OBJECT_TYPE (other)), sp_item_get_file (other),
                     sp_item_get_line (other));
}

/**
 * sp_loading_register_local:
 * @self: a reading
 * @ids: the ids taken so far, with their lines
 * @node: an element with an id
 *
 * Sees to it that an id stands once among some, such as the blocks of a page.
 */
void
sp_loading_register_local (SpLoading     *self,
                           GHashTable    *ids,
                           const xmlNode *node)
{
  const char *id = sp_node_get_attribute (node, "id");
  guint line;

  if (id == NULL)
    return;

  line = GPOINTER_TO_UINT (g_hash_table_lookup (ids, id));
  if (line == 0)
    g_hash_table_insert (ids, g_strdup (id), GUINT_TO_POINTER (sp_xml_get_line (node)));
  else
    sp_reading_report (&self->reading, "duplicate-id", node,
                       "the id “%s” is already taken here, on line %u; choose another", id, line);
}

static void
add_reference (SpLoading       *self,
               SpReferenceKind  kind,
               gpointer         owner,
               const xmlNode   *node,
               const char      *id)
{
  SpReference reference = { owner, self->reading.file, id, sp_xml_get_line (node), kind };

  g_array_append_val (self->references, reference);
}

/**
 * sp_loading_refer:
 * @self: a reading
 * @kind: where the id stands
 * @owner: (nullable) (type SpItem): the item that names another, and in which that is kept, of the
 *   type the table in sp-reference.c has for @kind; %NULL where it is kept nowhere
 * @node: the element in which it does
 * @id: (nullable): the id of the other
 *
 * Remembers that one thing names another. Whether it is there is looked up when all files have
 * been read. What is no id at all is left out: the check of the file’s shape has told of it.
 */
void
sp_loading_refer (SpLoading       *self,
                  SpReferenceKind  kind,
                  gpointer         owner,
                  const xmlNode   *node,
                  const char      *id)
{
  if (id != NULL && (sp_value_check (SP_VALUE_ID, id) || sp_value_check (SP_VALUE_ANSWERS, id)))
    add_reference (self, kind, owner, node, g_string_chunk_insert_const (self->ids, id));
}

/**
 * sp_loading_refer_all:
 * @self: a reading
 * @kind: where the ids stand
 * @owner: (nullable) (type SpItem): the item that names others
 * @node: the element in which it does
 * @attribute: the attribute that holds the ids, if it is there
 *
 * Remembers that one thing names several others.
 */
void
sp_loading_refer_all (SpLoading       *self,
                      SpReferenceKind  kind,
                      gpointer         owner,
                      const xmlNode   *node,
                      const char      *attribute)
{
  const char *value = sp_node_get_attribute (node, attribute);
  const char *p = value;

  if (value == NULL)
    return;

  for (p += strspn (p, " "); *p != '\0'; p += strspn (p, " "))
    {
      gsize length = strcspn (p, " ");
      g_autofree char *id = g_strndup (p, length);

      sp_loading_refer (self, kind, owner, node, id);
      p += length;
    }
}
