/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-shape.h"

#include <string.h>

#include "sp-quote.h"
#include "sp-suggest.h"
#include "sp-xml.h"

/*
 * Which elements and attributes a site file has, and where. The schema content/schema/site.rng
 * says the same to editors. It is not asked here, because the file is written by people who have
 * never seen a schema, and what libxml2 makes of one does not tell them what to do.
 */

/* Many times what a site needs. What is compared with each other must be few. */
#define MAX_ELEMENTS 2000

/*
 * What an element holds: words, or else other elements. After the name of an attribute or of an
 * element stands how often it may come: "?" at most once, "*" any number of times, "+" at least
 * once, and nothing for exactly once.
 */
typedef struct
{
  const char *name;
  gboolean    words;
  const char *attributes;
  const char *children;
} Shape;

static const Shape shapes[] = {
  { "site", FALSE, "example?", "place run-by contact+ bank-holidays behaviour?" },
  { "place", FALSE, "", "name address postcode help-point? nearest-phone?" },
  { "run-by", FALSE, "", "owner council police?" },
  { "contact", FALSE, "ref", "name number? web? checked hours" },
  { "checked", FALSE, "on by review-by", "" },
  { "hours", FALSE, "always? unknown?", "open*" },
  { "open", FALSE, "days from to", "" },
  { "bank-holidays", FALSE, "from until", "day+" },
  { "day", TRUE, "date", "" },
  { "behaviour", FALSE, "idle-seconds? warning-seconds? languages? ppi?", "" },
  { "name", TRUE, "", "" },
  { "address", TRUE, "", "" },
  { "postcode", TRUE, "", "" },
  { "help-point", TRUE, "", "" },
  { "nearest-phone", TRUE, "", "" },
  { "owner", TRUE, "", "" },
  { "council", TRUE, "", "" },
  { "police", TRUE, "", "" },
  { "number", TRUE, "", "" },
  { "web", TRUE, "", "" },
};

static const Shape *
find_shape (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    if (strcmp (shapes[i].name, name) == 0)
      return &shapes[i];

  g_assert_not_reached ();
}

/* Returns the sign after @name in @list, 1 for no sign, or 0 when @name is not in it. */
static char
find_in_list (const char *list,
              const char *name)
{
  g_auto (GStrv) items = g_strsplit (list, " ", -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      gsize length = strcspn (items[i], "?*+");

      if (strlen (name) == length && strncmp (items[i], name, length) == 0)
        return items[i][length] != '\0' ? items[i][length] : 1;
    }

  return 0;
}

/* Says what would be right in place of @name, or that nothing would. */
static char *
give_advice (const char *list,
             const char *name,
             const char *before,
             const char *after)
{
  g_auto (GStrv) items = g_strsplit (list, " ", -1);
  g_autoptr (GString) known = g_string_new (NULL);
  SpSuggestion suggestion;

  sp_suggestion_start (&suggestion, name);
  for (guint i = 0; items[i] != NULL; i++)
    {
      items[i][strcspn (items[i], "?*+")] = '\0';
      sp_suggestion_consider (&suggestion, items[i]);
      g_string_append_printf (known, "%s %s%s%s", i > 0 ? "," : "", before, items[i], after);
    }

  if (known->len == 0)
    return g_strdup ("; take it out");

  if (suggestion.best != NULL)
    return sp_suggestion_finish (&suggestion);

  return g_strconcat ("; what can:", known->str, NULL);
}

static gboolean
is_too_long (const char *words)
{
  return g_utf8_strlen (words, -1) > SP_SITE_MAX_CHARACTERS;
}

static void
report_attribute (SpSiteReader *self,
                  xmlAttrPtr    attribute,
                  const Shape  *shape)
{
  const xmlNs *ns = attribute->ns;
  const char *prefix = ns != NULL && ns->prefix != NULL ? (const char *) ns->prefix : "";
  const char *name = (const char *) attribute->name;
  g_autofree char *advice = give_advice (shape->attributes, name, "", "");

  sp_site_reader_report (self, attribute->parent, "site-attribute",
                         "“%s%s%s” cannot stand in <%s>%s", prefix, ns != NULL ? ":" : "", name,
                         shape->name, advice);
}

static void
check_attribute (SpSiteReader *self,
                 xmlAttrPtr    attribute,
                 const Shape  *shape)
{
  const char *name = (const char *) attribute->name;
  g_autofree char *value = sp_site_reader_get_content ((xmlNodePtr) attribute);

  if (attribute->ns != NULL || find_in_list (shape->attributes, name) == 0)
    report_attribute (self, attribute, shape);
  else if (*value == '\0')
    sp_site_reader_report (self, attribute->parent, "site-empty",
                           "“%s” of <%s> is empty; fill it in", name, shape->name);
  else if (is_too_long (value))
    sp_site_reader_report (self, attribute->parent, "site-too-long",
                           "“%s” of <%s> has more than %d characters; shorten it",
                           name, shape->name, SP_SITE_MAX_CHARACTERS);
}

static void
check_attributes (SpSiteReader *self,
                  xmlNodePtr    node,
                  const Shape  *shape)
{
  g_auto (GStrv) wanted = g_strsplit (shape->attributes, " ", -1);

  for (xmlAttrPtr attribute = node->properties; attribute != NULL; attribute = attribute->next)
    check_attribute (self, attribute, shape);

  for (guint i = 0; wanted[i] != NULL; i++)
    if (!g_str_has_suffix (wanted[i], "?")
        && xmlHasNsProp (node, (const xmlChar *) wanted[i], NULL) == NULL)
      sp_site_reader_report (self, node, "site-missing", "<%s> needs “%s”; write %s=\"…\" into it",
                             shape->name, wanted[i], wanted[i]);
}

static void
check_words (SpSiteReader *self,
             xmlNodePtr    node,
             const Shape  *shape)
{
  g_autofree char *words = sp_site_reader_get_content (node);

  if (*words == '\0')
    sp_site_reader_report (self, node, "site-empty",
                           "<%s> is empty; fill it in, or take it out if it may be left out",
                           shape->name);
  else if (is_too_long (words))
    sp_site_reader_report (self, node, "site-too-long",
                           "<%s> has more than %d characters; shorten it",
                           shape->name, SP_SITE_MAX_CHARACTERS);
}

static guint
count_line_ends (const char *text,
                 gsize       length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    if (text[i] == '\n')
      n++;

  return n;
}

/* A stretch of text does not know its line, so it is counted from the element after or before. */
static guint
find_line_of_words (const xmlNode *text)
{
  const char *content = (const char *) text->content;
  gsize blank = strspn (content, " \t\r\n");

  if (text->next != NULL)
    return sp_xml_get_line (text->next) - count_line_ends (content + blank,
                                                           strlen (content + blank));

  return sp_xml_get_line (text->prev != NULL ? text->prev : text->parent)
         + count_line_ends (content, blank);
}

static void
check_stray_words (SpSiteReader *self,
                   xmlNodePtr    text,
                   const Shape  *shape)
{
  g_autofree char *words = sp_quote_new ((const char *) text->content);

  if (*words != '\0')
    sp_problems_add (self->problems, SP_SEVERITY_ERROR, "site-stray-words", self->file,
                     find_line_of_words (text),
                     "in <%s> there are words of their own: “%s”; put them where they belong, or "
                     "between <!-- and -->", shape->name, words);
}

static void check_element (SpSiteReader *self,
                           xmlNodePtr    node,
                           const Shape  *shape);

static void
check_child (SpSiteReader *self,
             xmlNodePtr    child,
             const Shape  *shape)
{
  const char *name = (const char *) child->name;
  char sign = sp_site_reader_is_element (child) ? find_in_list (shape->children, name) : 0;

  if (sign == 0)
    {
      g_autofree char *advice = give_advice (shape->children, name, "<", ">");

      sp_site_reader_report (self, child, "site-element", "<%s> cannot stand in <%s>%s",
                             name, shape->name, advice);
      return;
    }

  if (sign != '*' && sign != '+' && sp_site_reader_find (child->parent, name) != child)
    sp_site_reader_report (self, child, "site-twice",
                           "<%s> has <%s> already; keep one of them", shape->name, name);

  check_element (self, child, find_shape (name));
}

static void
check_children (SpSiteReader *self,
                xmlNodePtr    node,
                const Shape  *shape)
{
  g_auto (GStrv) wanted = g_strsplit (shape->children, " ", -1);

  for (xmlNodePtr child = node->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      check_child (self, child, shape);
    else if (child->type == XML_TEXT_NODE && !shape->words)
      check_stray_words (self, child, shape);

  for (guint i = 0; wanted[i] != NULL; i++)
    {
      g_autofree char *name = g_strndup (wanted[i], strcspn (wanted[i], "?*+"));
      const char sign = wanted[i][strlen (name)];

      if (sign != '?' && sign != '*' && sp_site_reader_find (node, name) == NULL)
        sp_site_reader_report (self, node, "site-missing", "<%s> needs <%s>; add it",
                               shape->name, name);
    }
}

static void
check_element (SpSiteReader *self,
               xmlNodePtr    node,
               const Shape  *shape)
{
  check_attributes (self, node, shape);
  check_children (self, node, shape);

  if (shape->words)
    check_words (self, node, shape);
}

static guint
count_elements (const xmlNode *node)
{
  guint n = 1;

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      n += count_elements (child);

  return n;
}

/**
 * sp_site_shape_check:
 * @reader: a reader
 * @root: the outermost element of the file
 *
 * Checks that a site file has every element and attribute it needs, none that it cannot have, and
 * none that is empty.
 *
 * Returns: whether it is a site file at all, so that there is a point in reading on
 */
gboolean
sp_site_shape_check (SpSiteReader *reader,
                     xmlNodePtr    root)
{
  if (!sp_site_reader_is_element (root) || strcmp ((const char *) root->name, "site") != 0)
    {
      sp_site_reader_report (reader, root, "site-root",
                             "this is not a site file; one begins with <site xmlns=\""
                             SP_SITE_NAMESPACE "\">");
      return FALSE;
    }

  if (count_elements (root) > MAX_ELEMENTS)
    {
      sp_site_reader_report (reader, root, "site-too-long",
                             "this file has more than %d elements, and no site needs so many; "
                             "perhaps something was copied into it again and again", MAX_ELEMENTS);
      return FALSE;
    }

  check_element (reader, root, find_shape ("site"));

  return TRUE;
}
