/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-reader.h"

#include <string.h>

#include "app/loader/grammar/sp-value.h"

/*
 * How the parts of the site loader look at a file. What is not as the grammar says has been told
 * of, so to them it is as if it were not there.
 */

/**
 * sp_site_reader_get_words:
 * @node: (nullable): an element
 *
 * Returns: (transfer full) (nullable): the words in it, or %NULL when there are none
 */
char *
sp_site_reader_get_words (const xmlNode *node)
{
  const xmlNode *text = node != NULL ? node->children : NULL;

  return text != NULL && text->type == XML_TEXT_NODE ? g_strdup ((const char *) text->content)
                                                     : NULL;
}

/**
 * sp_site_reader_find_words:
 * @parent: an element
 * @name: the name of another in it
 *
 * Returns: (transfer full) (nullable): the words in the other, or %NULL when there are none
 */
char *
sp_site_reader_find_words (const xmlNode *parent,
                           const char    *name)
{
  return sp_site_reader_get_words (sp_node_find (parent, name));
}

/**
 * sp_site_reader_get_date:
 * @node: an element
 * @attribute: the name of an attribute
 * @ret_date: (out): the day, or no valid one when there is none
 *
 * Returns: whether there is a day
 */
gboolean
sp_site_reader_get_date (const xmlNode *node,
                         const char    *attribute,
                         GDate         *ret_date)
{
  const char *words = sp_node_get_attribute (node, attribute);

  g_date_clear (ret_date, 1);
  if (words == NULL || !sp_value_check (SP_VALUE_DATE, words))
    return FALSE;

  g_date_set_dmy (ret_date, g_ascii_strtoull (words + strlen ("YYYY-MM-"), NULL, 10),
                  g_ascii_strtoull (words + strlen ("YYYY-"), NULL, 10),
                  g_ascii_strtoull (words, NULL, 10));

  return TRUE;
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
