/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-node.h"

/*
 * A few ways to look at a document from sp_xml_read_file(), which holds no entities: so the value
 * of an attribute is one piece of text, and can be looked at without a copy.
 */

static xmlNodePtr
skip_to_element (xmlNodePtr node)
{
  while (node != NULL && node->type != XML_ELEMENT_NODE)
    node = node->next;

  return node;
}

/**
 * sp_node_first:
 * @node: an element
 *
 * Returns: (transfer none) (nullable): the first element inside it
 */
xmlNodePtr
sp_node_first (const xmlNode *node)
{
  return skip_to_element (node->children);
}

/**
 * sp_node_next:
 * @node: an element
 *
 * Returns: (transfer none) (nullable): the element after it
 */
xmlNodePtr
sp_node_next (const xmlNode *node)
{
  return skip_to_element (node->next);
}

static xmlNodePtr
skip_to_name (xmlNodePtr  node,
              const char *name)
{
  while (node != NULL && !sp_node_is (node, name))
    node = sp_node_next (node);

  return node;
}

/**
 * sp_node_find:
 * @node: (nullable): an element
 * @name: the name of an element inside it
 *
 * Returns: (transfer none) (nullable): the first of that name
 */
xmlNodePtr
sp_node_find (const xmlNode *node,
              const char    *name)
{
  return node != NULL ? skip_to_name (sp_node_first (node), name) : NULL;
}

/**
 * sp_node_find_next:
 * @node: an element
 * @name: the name of an element after it
 *
 * Returns: (transfer none) (nullable): the first of that name
 */
xmlNodePtr
sp_node_find_next (const xmlNode *node,
                   const char    *name)
{
  return skip_to_name (sp_node_next (node), name);
}

/**
 * sp_node_get_name:
 * @node: an element
 *
 * Returns: (transfer none): its name
 */
const char *
sp_node_get_name (const xmlNode *node)
{
  return (const char *) node->name;
}

/**
 * sp_node_is:
 * @node: an element
 * @name: a name
 *
 * Returns: whether it has that name
 */
gboolean
sp_node_is (const xmlNode *node,
            const char    *name)
{
  return g_str_equal (node->name, name);
}

/**
 * sp_node_is_for_you:
 * @node: an element
 *
 * Returns: whether it holds the wording for the reader
 */
gboolean
sp_node_is_for_you (const xmlNode *node)
{
  return sp_node_has_value (node, "for", "you");
}

/**
 * sp_node_get_attribute:
 * @node: (nullable): an element
 * @name: the name of an attribute
 *
 * Returns: (transfer none) (nullable): its value, or %NULL when it is not there
 */
const char *
sp_node_get_attribute (const xmlNode *node,
                       const char    *name)
{
  if (node == NULL)
    return NULL;

  for (xmlAttrPtr attribute = node->properties; attribute != NULL; attribute = attribute->next)
    {
      if (attribute->ns == NULL && g_str_equal (attribute->name, name))
        return attribute->children != NULL ? (const char *) attribute->children->content : "";
    }

  return NULL;
}

/**
 * sp_node_has_value:
 * @node: an element
 * @name: the name of an attribute
 * @value: a value
 *
 * Returns: whether the attribute is there and has that value
 */
gboolean
sp_node_has_value (const xmlNode *node,
                   const char    *name,
                   const char    *value)
{
  return g_strcmp0 (sp_node_get_attribute (node, name), value) == 0;
}

/**
 * sp_node_get_choice:
 * @node: an element
 * @name: the name of an attribute
 * @choices: (array zero-terminated=1): what it may be; the first is meant where it is left out, and
 *   where it is none of them, which the check of the grammar has told of
 *
 * Returns: which of @choices it is, from 0
 */
guint
sp_node_get_choice (const xmlNode      *node,
                    const char         *name,
                    const char * const *choices)
{
  for (guint i = 0; choices[i] != NULL; i++)
    {
      if (sp_node_has_value (node, name, choices[i]))
        return i;
    }

  return 0;
}

static void
tidy_text (xmlNodePtr text)
{
  g_auto (GStrv) words = g_strsplit_set ((const char *) text->content, " \t\r\n", -1);
  g_autoptr (GString) tidy = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        g_string_append_printf (tidy, "%s%s", tidy->len > 0 ? " " : "", words[i]);
    }

  xmlNodeSetContent (text, (const xmlChar *) tidy->str);
}

/**
 * sp_node_tidy:
 * @node: an element
 *
 * Leaves single spaces between the words of its attributes, of all that stand in it, and of the
 * text in those that hold no others.
 */
void
sp_node_tidy (xmlNodePtr node)
{
  for (xmlAttrPtr attribute = node->properties; attribute != NULL; attribute = attribute->next)
    {
      if (attribute->children != NULL)
        tidy_text (attribute->children);
    }

  if (sp_node_first (node) == NULL && node->children != NULL
      && node->children->type == XML_TEXT_NODE)
    tidy_text (node->children);

  SP_NODE_EACH (child, node)
    sp_node_tidy (child);
}
