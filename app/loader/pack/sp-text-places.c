/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-text-places.h"

#include "app/loader/xml/sp-xml.h"

/*
 * Where each text stands that can be translated. What xgettext makes of the same files, with the
 * rules in po/its, is the same: tests/content/test-translate.py holds one to the other.
 */

/* In letters. The word for “yes” may be another after another question, as in Welsh. */
#define MOST_SHORT 30

/* Some of those below are longer, and all the same hardly ever fit in two places. */
static const char * const short_elements[] = {
  "title", "heading", "label", "hint", "name", "short", "tag", "link", "alt", "text", NULL,
};

static gboolean
is_one_of (const xmlNode      *node,
           const char * const *names)
{
  return g_strv_contains (names, sp_node_get_name (node));
}

static const xmlNode *
get_parent (const xmlNode *node)
{
  return node->parent != NULL && node->parent->type == XML_ELEMENT_NODE ? node->parent : NULL;
}

static const xmlNode *
find_ancestor (const xmlNode *node,
               const char    *name)
{
  while (node != NULL && !sp_node_is (node, name))
    node = get_parent (node);

  return node;
}

static char *
name_node (const xmlNode *node)
{
  const char *id = sp_node_get_attribute (node, "id");
  const char *for_you = sp_node_is_for_you (node) ? "-you" : "";

  return g_strconcat (id != NULL ? id : sp_node_get_name (node), for_you, NULL);
}

static char *
make_path (const xmlNode *node)
{
  g_autoptr (GString) path = g_string_new (NULL);

  for (; node != NULL; node = get_parent (node))
    {
      g_autofree char *name = name_node (node);

      if (path->len > 0)
        g_string_prepend_c (path, '.');
      g_string_prepend (path, name);
    }

  /* There are thousands of them, and each would keep room to grow. */
  return g_strndup (path->str, path->len);
}

static glong
count_letters (const SpText *text)
{
  glong n = 0;

  for (guint i = 0; i < sp_text_get_n_runs (text); i++)
    {
      const SpRun *run = sp_text_get_run (text, i);

      if (run->kind != SP_RUN_PHONE)
        n += g_utf8_strlen (run->text, -1);
    }

  return n;
}

static gboolean
has_phone (const SpText *text)
{
  for (guint i = 0; i < sp_text_get_n_runs (text); i++)
    {
      if (sp_text_get_run (text, i)->kind == SP_RUN_PHONE)
        return TRUE;
    }

  return FALSE;
}

/* What leads to a number, and what is said in danger. */
static gboolean
is_critical (const xmlNode *node,
             const SpText  *text)
{
  static const char * const of_questions[] = { "title", "label", "hint", "p", "item", NULL };
  static const char * const of_destinations[] = { "title", "name", "short", "summary", NULL };
  const xmlNode *destination = find_ancestor (node, "destination");
  const xmlNode *note = find_ancestor (node, "note");

  if (has_phone (text))
    return TRUE;

  if (find_ancestor (node, "question") != NULL)
    return is_one_of (node, of_questions);

  if (destination != NULL && sp_node_has_value (destination, "level", "emergency"))
    return TRUE;

  return (destination != NULL && is_one_of (node, of_destinations))
         || (note != NULL && sp_node_has_value (note, "kind", "emergency"));
}

/* What is behind a PIN is for those who look after the screen, in the language of its content. */
static gboolean
is_for_staff (const xmlNode *node)
{
  const char *id = sp_node_get_attribute (node, "id");

  return sp_node_is (node, "text") && id != NULL && g_str_has_prefix (id, "staff-");
}

/* Returns: (transfer full) (nullable): the words of the comment right before an element */
static char *
get_note (const xmlNode *node)
{
  const xmlNode *before = node->prev;

  if (before != NULL && before->type == XML_TEXT_NODE && xmlIsBlankNode (before))
    before = before->prev;
  if (before == NULL || before->type != XML_COMMENT_NODE)
    return NULL;

  return g_strstrip (g_strdup ((const char *) before->content));
}

/**
 * sp_text_places_add:
 * @loading: a reading
 * @node: an element that holds words
 * @text: its words
 *
 * Remembers where they stand, unless nobody translates them.
 */
void
sp_text_places_add (SpLoading     *loading,
                    const xmlNode *node,
                    SpText        *text)
{
  SpTextPlace *place;

  if (is_for_staff (node))
    return;

  place = g_new0 (SpTextPlace, 1);
  place->text = sp_text_ref (text);
  place->path = make_path (node);
  place->element = g_intern_string (sp_node_get_name (node));
  place->file = g_ref_string_acquire (loading->reading.file);
  place->line = sp_xml_get_line (node);
  place->note = get_note (node);
  place->short_text = is_one_of (node, short_elements) || count_letters (text) <= MOST_SHORT;
  place->critical = is_critical (node, text);
  g_ptr_array_add (loading->pack->text_places, place);
}
