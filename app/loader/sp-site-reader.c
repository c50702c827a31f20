/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-reader.h"

#include <stdarg.h>
#include <string.h>

#include "sp-xml.h"

/*
 * How the parts of the site loader look at a file and say what is wrong with it. What is empty or
 * too long has been told of by sp-site-shape.c, so to the others it is as if it were not there.
 */

/**
 * sp_site_reader_report:
 * @self: a reader
 * @node: where the problem is
 * @rule: the id of the rule that found it
 * @format: a sentence, as for printf(): what is wrong, and what would be right
 * @...: for @format
 *
 * Adds an error.
 */
void
sp_site_reader_report (SpSiteReader  *self,
                       const xmlNode *node,
                       const char    *rule,
                       const char    *format,
                       ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  sp_problems_add (self->problems, SP_SEVERITY_ERROR, rule, self->file, sp_xml_get_line (node),
                   "%s", message);
}

/**
 * sp_site_reader_is_element:
 * @node: a node
 *
 * Returns: whether it is an element of a site file, and not one of some other vocabulary
 */
gboolean
sp_site_reader_is_element (const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE && node->ns != NULL
         && strcmp ((const char *) node->ns->href, SP_SITE_NAMESPACE) == 0;
}

static xmlNodePtr
find_named (xmlNodePtr  node,
            const char *name)
{
  while (node != NULL
         && !(sp_site_reader_is_element (node) && strcmp ((const char *) node->name, name) == 0))
    node = node->next;

  return node;
}

/**
 * sp_site_reader_find:
 * @parent: (nullable): an element
 * @name: the name of another
 *
 * Returns: (transfer none) (nullable): the first element of that name that stands right in @parent
 */
xmlNodePtr
sp_site_reader_find (xmlNodePtr  parent,
                     const char *name)
{
  return parent != NULL ? find_named (parent->children, name) : NULL;
}

/**
 * sp_site_reader_find_next:
 * @node: an element
 *
 * Returns: (transfer none) (nullable): the next element of the same name beside it
 */
xmlNodePtr
sp_site_reader_find_next (xmlNodePtr node)
{
  return find_named (node->next, (const char *) node->name);
}

static char *
collapse_spaces (const char *words)
{
  g_auto (GStrv) parts = g_strsplit_set (words, " \t\r\n", -1);
  g_autoptr (GString) collapsed = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_string_append_printf (collapsed, "%s%s", collapsed->len > 0 ? " " : "", parts[i]);

  return g_string_free (g_steal_pointer (&collapsed), FALSE);
}

/**
 * sp_site_reader_get_content:
 * @node: an element, an attribute or a stretch of text
 *
 * Returns: (transfer full): the words in it with single spaces between them, which may be none
 */
char *
sp_site_reader_get_content (const xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  char *collapsed = collapse_spaces ((const char *) content);

  xmlFree (content);

  return collapsed;
}

static char *
usable_or_null (char *value)
{
  if (*value != '\0' && g_utf8_strlen (value, -1) <= SP_SITE_MAX_CHARACTERS)
    return value;

  g_free (value);

  return NULL;
}

/**
 * sp_site_reader_get_words:
 * @node: (nullable): an element or an attribute
 *
 * Returns: (transfer full) (nullable): the words in it with single spaces between them, or %NULL
 *   when there are none that can be used
 */
char *
sp_site_reader_get_words (const xmlNode *node)
{
  return node != NULL ? usable_or_null (sp_site_reader_get_content (node)) : NULL;
}

/**
 * sp_site_reader_get_child_words:
 * @parent: (nullable): an element
 * @name: the name of another in it
 *
 * Returns: (transfer full) (nullable): the words in the other, as from sp_site_reader_get_words()
 */
char *
sp_site_reader_get_child_words (xmlNodePtr  parent,
                                const char *name)
{
  return sp_site_reader_get_words (sp_site_reader_find (parent, name));
}

/**
 * sp_site_reader_get_attribute:
 * @node: (nullable): an element
 * @name: the name of an attribute
 *
 * Returns: (transfer full) (nullable): the words in it, as from sp_site_reader_get_words()
 */
char *
sp_site_reader_get_attribute (xmlNodePtr  node,
                              const char *name)
{
  if (node == NULL)
    return NULL;

  return sp_site_reader_get_words ((xmlNodePtr) xmlHasNsProp (node, (const xmlChar *) name, NULL));
}

static gboolean
has_shape (const char *words,
           const char *shape)
{
  if (strlen (words) != strlen (shape))
    return FALSE;

  for (guint i = 0; shape[i] != '\0'; i++)
    if (shape[i] == 'd' ? !g_ascii_isdigit (words[i]) : words[i] != shape[i])
      return FALSE;

  return TRUE;
}

static gboolean
parse_date (const char *words,
            GDate      *ret_date)
{
  guint64 year;
  guint64 month;
  guint64 day;

  if (!has_shape (words, "dddd-dd-dd"))
    return FALSE;

  year = g_ascii_strtoull (words, NULL, 10);
  month = g_ascii_strtoull (words + 5, NULL, 10);
  day = g_ascii_strtoull (words + 8, NULL, 10);
  if (year < 2000 || year > 2199 || !g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_set_dmy (ret_date, day, month, year);

  return TRUE;
}

/**
 * sp_site_reader_get_date:
 * @self: a reader
 * @node: (nullable): an element
 * @attribute: the name of an attribute
 * @ret_date: (out): the day, or no valid one when there is none
 *
 * Reads a day, and tells of one that is not in the calendar.
 *
 * Returns: whether there is a day
 */
gboolean
sp_site_reader_get_date (SpSiteReader *self,
                         xmlNodePtr    node,
                         const char   *attribute,
                         GDate        *ret_date)
{
  g_autofree char *words = sp_site_reader_get_attribute (node, attribute);

  g_date_clear (ret_date, 1);
  if (words == NULL)
    return FALSE;

  if (parse_date (words, ret_date))
    return TRUE;

  sp_site_reader_report (self, node, "site-date",
                         "“%s” in “%s” is not a day of the calendar; write year, month and day, "
                         "such as 2027-05-31", words, attribute);

  return FALSE;
}

/**
 * sp_site_reader_get_yes:
 * @self: a reader
 * @node: an element
 * @attribute: the name of an attribute
 *
 * Reads an attribute that is yes or no, and tells of one that is neither.
 *
 * Returns: whether it is yes; one that is left out is not
 */
gboolean
sp_site_reader_get_yes (SpSiteReader *self,
                        xmlNodePtr    node,
                        const char   *attribute)
{
  g_autofree char *words = sp_site_reader_get_attribute (node, attribute);

  if (words != NULL && strcmp (words, "yes") != 0 && strcmp (words, "no") != 0)
    sp_site_reader_report (self, node, "site-yes-no", "“%s” is “%s”; it can be yes or no",
                           attribute, words);

  return g_strcmp0 (words, "yes") == 0;
}

/**
 * sp_site_date_to_string:
 * @date: a day
 *
 * Returns: (transfer full): the day as year-month-day
 */
char *
sp_site_date_to_string (const GDate *date)
{
  char iso[] = "YYYY-MM-DD";

  g_date_strftime (iso, sizeof iso, "%Y-%m-%d", date);

  return g_strdup (iso);
}
