/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-grammar-check.h"

#include <string.h>

#include "app/loader/xml/sp-bounds.h"
#include "app/loader/xml/sp-node.h"
#include "app/loader/xml/sp-quote.h"
#include "app/loader/xml/sp-xml.h"
#include "sp-suggest.h"

/*
 * Holds a file to a grammar, and names each fault by what an author would have to change.
 */

/* More places than any element has. */
#define MAX_PARTS 16

typedef struct
{
  const SpGrammar *grammar;
  SpReading       *reading;
} Check;

static void check_element (Check         *self,
                           const xmlNode *node,
                           const SpShape *shape);

static char *
list_attributes (const SpShape *shape)
{
  GString *list = g_string_new (shape->attributes->len > 0 ? "it may have: " : "it has none");

  for (guint i = 0; i < shape->attributes->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "",
                            g_array_index (shape->attributes, SpShapeAttribute, i).name);

  return g_string_free (list, FALSE);
}

static const SpShapeAttribute *
find_attribute (const SpShape *shape,
                const char    *name)
{
  for (guint i = 0; i < shape->attributes->len; i++)
    {
      const SpShapeAttribute *attribute = &g_array_index (shape->attributes, SpShapeAttribute, i);

      if (g_str_equal (attribute->name, name))
        return attribute;
    }

  return NULL;
}

static char *
suggest_attribute (const SpShape *shape,
                   const char    *name)
{
  SpSuggestion suggestion;

  sp_suggestion_start (&suggestion, name);
  for (guint i = 0; i < shape->attributes->len; i++)
    sp_suggestion_consider (&suggestion,
                            g_array_index (shape->attributes, SpShapeAttribute, i).name);

  return sp_suggestion_finish (&suggestion);
}

static void
report_unknown_attribute (Check         *self,
                          const xmlNode *node,
                          const SpShape *shape,
                          xmlAttrPtr     attribute)
{
  g_autofree char *suggestion = suggest_attribute (shape, (const char *) attribute->name);
  g_autofree char *list = list_attributes (shape);

  sp_reading_report (self->reading, "unknown-attribute", node,
                     "<%s> has no attribute “%s%s%s”%s (%s)",
                     sp_node_get_name (node),
                     attribute->ns != NULL ? (const char *) attribute->ns->prefix : "",
                     attribute->ns != NULL ? ":" : "",
                     (const char *) attribute->name, suggestion, list);
}

/* Returns: (transfer full) (nullable): what would be right for a number, or %NULL if it is */
static char *
find_fault_of_number (const SpShapeValue *value,
                      const char         *words)
{
  gboolean whole = value->kind == SP_VALUE_WHOLE_NUMBER;

  if (sp_value_check (value->kind, words))
    {
      double number = g_ascii_strtod (words, NULL);

      if (number >= value->least && number <= value->most)
        return NULL;
    }

  return g_strdup_printf ("it must be a %snumber from %g to %g%s%s", whole ? "whole " : "",
                          value->least, value->most, value->meaning != NULL ? ": " : "",
                          value->meaning != NULL ? value->meaning : "");
}

static char *
find_fault_of_choice (const SpShapeValue *value,
                      const char         *words,
                      gboolean            optional)
{
  g_autofree char *choices = NULL;

  if (g_strv_contains ((const char * const *) value->choices, words))
    return NULL;

  choices = g_strjoinv (" or ", value->choices);

  return g_strdup_printf ("it must be %s%s", choices,
                          optional && value->choices[1] == NULL ? ", or be left out" : "");
}

/* Returns: (transfer full) (nullable): what is wrong with a value, or would be right */
static char *
find_fault (const SpShapeValue *value,
            const char         *words,
            gboolean            optional)
{
  if (value->choices != NULL)
    return find_fault_of_choice (value, words, optional);

  if (value->kind == SP_VALUE_WHOLE_NUMBER || value->kind == SP_VALUE_NUMBER)
    return find_fault_of_number (value, words);

  return sp_value_find_fault (value->kind, words);
}

static void
check_value (Check                  *self,
             const xmlNode          *node,
             const SpShapeAttribute *attribute,
             const char             *value)
{
  g_autofree char *fault = find_fault (&attribute->value, value, attribute->optional);
  g_autofree char *quote = NULL;

  if (fault == NULL)
    return;

  quote = sp_quote_new_value (value);
  sp_reading_report (self->reading, "wrong-value", node, "%s=\"%s\" of <%s> is not right: %s",
                     attribute->name, quote, sp_node_get_name (node), fault);
}

/* What is empty is told of by itself: there is nothing in it that could be wrong. */
static void
check_content (Check         *self,
               const xmlNode *node,
               const SpShape *shape)
{
  xmlChar *content = xmlNodeGetContent (node);
  g_autofree char *words = g_strstrip (g_strdup ((const char *) content));
  g_autofree char *fault = NULL;
  g_autofree char *quote = NULL;

  xmlFree (content);
  if (*words == '\0')
    {
      sp_reading_report (self->reading, "empty-text", node,
                         "<%s> is empty; fill it in, or take it out if it may be left out",
                         shape->name);
      return;
    }

  fault = find_fault (&shape->value, words, FALSE);
  if (fault == NULL)
    return;

  quote = sp_quote_new_value (words);
  sp_reading_report (self->reading, "wrong-value", node, "“%s” in <%s> is not right: %s", quote,
                     shape->name, fault);
}

static void
check_for (Check         *self,
           const xmlNode *node)
{
  g_autofree char *quote = NULL;

  if (sp_node_is_for_you (node))
    return;

  quote = sp_quote_new_value (sp_node_get_attribute (node, "for"));
  sp_reading_report (self->reading, "wrong-value", node,
                     "for=\"%s\" of <%s> is not right: it must be you, or be left out",
                     quote, sp_node_get_name (node));
}

static void
check_attributes (Check         *self,
                  const xmlNode *node,
                  const SpShape *shape)
{
  for (xmlAttrPtr found = node->properties; found != NULL; found = found->next)
    {
      const char *name = (const char *) found->name;
      const SpShapeAttribute *attribute = find_attribute (shape, name);

      if (shape->for_you && found->ns == NULL && g_str_equal (name, "for"))
        check_for (self, node);
      else if (found->ns != NULL || attribute == NULL)
        report_unknown_attribute (self, node, shape, found);
      else
        check_value (self, node, attribute, sp_node_get_attribute (node, name));
    }

  for (guint i = 0; i < shape->attributes->len; i++)
    {
      const SpShapeAttribute *attribute = &g_array_index (shape->attributes, SpShapeAttribute, i);

      if (!attribute->optional && sp_node_get_attribute (node, attribute->name) == NULL)
        sp_reading_report (self->reading, "missing-attribute", node,
                           "<%s> needs the attribute %s; write %s=\"…\"",
                           sp_node_get_name (node), attribute->name, attribute->name);
    }
}

static const SpShape *
get_shape (const SpShapePart *part,
           guint              i)
{
  return g_ptr_array_index (part->shapes, i);
}

/* Lists the elements that may stand inside, each once: a wording may have a twin for the reader. */
static char *
list_children (const SpShape *shape)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < shape->parts->len; i++)
    {
      const SpShapePart *part = &g_array_index (shape->parts, SpShapePart, i);

      for (guint j = 0; !part->for_you && j < part->shapes->len; j++)
        g_string_append_printf (list, "%s<%s>", list->len > 0 ? ", " : "",
                                get_shape (part, j)->name);
    }

  return g_string_free (list, FALSE);
}

static const SpShape *
find_shape (const SpShapePart *part,
            const char        *name)
{
  for (guint i = 0; i < part->shapes->len; i++)
    {
      if (g_str_equal (get_shape (part, i)->name, name))
        return get_shape (part, i);
    }

  return NULL;
}

/*
 * Finds the place for an element: the one for its wording, or failing that the other, so that the
 * fault found is the attribute and not the element.
 */
static int
find_part (const SpShape  *shape,
           const xmlNode  *child,
           const SpShape **ret_shape)
{
  gboolean for_you = sp_node_get_attribute (child, "for") != NULL;
  int found = -1;

  for (guint i = 0; i < shape->parts->len; i++)
    {
      const SpShapePart *part = &g_array_index (shape->parts, SpShapePart, i);
      const SpShape *found_here = find_shape (part, sp_node_get_name (child));

      if (found_here == NULL || (part->for_you && !for_you))
        continue;

      *ret_shape = found_here;
      found = i;
      if (part->for_you == for_you)
        break;
    }

  return found;
}

static int
suggest_part (const SpShape  *shape,
              const char     *name,
              char          **ret_suggestion)
{
  SpSuggestion suggestion;
  int best = -1;

  sp_suggestion_start (&suggestion, name);
  for (guint i = 0; i < shape->parts->len; i++)
    {
      const SpShapePart *part = &g_array_index (shape->parts, SpShapePart, i);

      for (guint j = 0; j < part->shapes->len; j++)
        {
          const char *candidate = get_shape (part, j)->name;
          const char *before = suggestion.best;

          sp_suggestion_consider (&suggestion, candidate);
          if (suggestion.best != before && !part->for_you)
            best = i;
        }
    }

  *ret_suggestion = sp_suggestion_finish (&suggestion);

  return best;
}

/* Returns the place it was probably meant for, so that what is only misspelt is not missed too. */
static int
report_stray_element (Check         *self,
                      const xmlNode *child,
                      const SpShape *shape)
{
  const char *name = sp_node_get_name (child);
  const char *parent = sp_node_get_name (child->parent);
  g_autofree char *list = list_children (shape);
  g_autofree char *suggestion = NULL;
  int meant = suggest_part (shape, name, &suggestion);

  if (shape->words)
    sp_reading_report (self->reading, "foreign-inline", child,
                       "<%s> cannot stand among the words of <%s>%s (%s%s)", name, parent,
                       suggestion, *list != '\0' ? "only these can: " : "nothing but words can",
                       list);
  else if (*list == '\0')
    sp_reading_report (self->reading, "misplaced-element", child,
                       "<%s> cannot stand inside <%s>, which holds nothing; take it out",
                       name, parent);
  else if (sp_grammar_knows (self->grammar, name))
    sp_reading_report (self->reading, "misplaced-element", child,
                       "<%s> cannot stand inside <%s> (it may hold: %s)", name, parent, list);
  else
    sp_reading_report (self->reading, "unknown-element", child,
                       "there is no element <%s>%s (<%s> may hold: %s)", name, suggestion, parent,
                       list);

  return meant;
}

static gboolean
check_namespace (Check         *self,
                 const xmlNode *node)
{
  const char *namespace = sp_grammar_get_namespace (self->grammar);

  if (node->ns == NULL || g_strcmp0 ((const char *) node->ns->href, namespace) != 0)
    {
      sp_reading_report (self->reading, "wrong-namespace", node,
                         "<%s> does not belong to the format; the outermost element needs "
                         "xmlns=\"%s\", and no other has an xmlns",
                         sp_node_get_name (node), namespace);
      return FALSE;
    }

  if (node->ns->prefix != NULL)
    {
      sp_reading_report (self->reading, "wrong-namespace", node,
                         "names here have no prefix; write <%s>, not <%s:%s>",
                         sp_node_get_name (node), (const char *) node->ns->prefix,
                         sp_node_get_name (node));
      return FALSE;
    }

  return TRUE;
}

static const char *
name_part (const SpShapePart *part)
{
  return get_shape (part, 0)->name;
}

static void
check_count (Check             *self,
             const xmlNode     *child,
             const SpShapePart *part,
             guint              count)
{
  if (count <= 1 || part->repeated)
    return;

  if (part->for_you)
    sp_reading_report (self->reading, "repeated-element", child,
                       "<%s for=\"you\"> stands twice in this <%s>; keep one of them",
                       sp_node_get_name (child), sp_node_get_name (child->parent));
  else
    sp_reading_report (self->reading, "repeated-element", child,
                       "<%s> stands twice in this <%s>; keep one of them",
                       sp_node_get_name (child), sp_node_get_name (child->parent));
}

static glong
count_characters (const xmlNode *node)
{
  glong n = 0;

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    n += child->type == XML_TEXT_NODE ? g_utf8_strlen ((const char *) child->content, -1)
                                      : count_characters (child);

  return n;
}

static void
check_length (Check         *self,
              const xmlNode *node)
{
  glong n = count_characters (node);

  if (n > SP_WORDS_MAX_CHARACTERS)
    sp_reading_report (self->reading, "words-too-long", node,
                       "<%s> holds %ld characters, and nobody reads more than %d in one piece; "
                       "say it in fewer words, or in several elements",
                       sp_node_get_name (node), n, SP_WORDS_MAX_CHARACTERS);
}

/*
 * Checks one element inside another. @last is the furthest place that has been filled, which this
 * one may not fall behind.
 */
static void
check_child (Check         *self,
             const xmlNode *child,
             const SpShape *shape,
             guint         *counts,
             int           *last)
{
  const SpShape *inside = NULL;
  const SpShapePart *part;
  int place;

  if (!check_namespace (self, child))
    return;

  place = find_part (shape, child, &inside);
  if (place < 0)
    {
      place = report_stray_element (self, child, shape);
      if (place >= 0)
        counts[place]++;
      return;
    }

  part = &g_array_index (shape->parts, SpShapePart, place);
  check_count (self, child, part, ++counts[place]);
  if (place < *last && !shape->in_any_order)
    sp_reading_report (self->reading, "wrong-order", child,
                       "<%s> must stand before <%s>; move it up", sp_node_get_name (child),
                       name_part (&g_array_index (shape->parts, SpShapePart, *last)));
  *last = MAX (*last, place);

  /* What has words among its own is counted with it, and a value has a length of its own. */
  if (inside->words && !inside->has_value && !shape->words)
    check_length (self, child);
  check_element (self, child, inside);
}

static void
report_missing (Check             *self,
                const xmlNode     *node,
                const SpShape     *shape,
                const SpShapePart *part)
{
  g_autofree char *list = NULL;

  if (part->shapes->len == 1)
    {
      sp_reading_report (self->reading, "missing-element", node,
                         "<%s> needs <%s> inside it; add it", sp_node_get_name (node),
                         name_part (part));
      return;
    }

  list = list_children (shape);
  sp_reading_report (self->reading, "missing-element", node,
                     "<%s> is unfinished; put something in it (it may hold: %s)",
                     sp_node_get_name (node), list);
}

static guint
count_line_ends (const char *text,
                 gsize       length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    n += text[i] == '\n';

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
check_text (Check         *self,
            const xmlNode *node,
            const SpShape *shape,
            const xmlNode *text)
{
  g_autofree char *quote = NULL;

  if (xmlIsBlankNode (text))
    return;

  quote = sp_quote_new ((const char *) text->content);
  sp_reading_report_at (self->reading, "stray-words", self->reading->file,
                        find_line_of_words (text),
                        "the words “%s” cannot stand directly inside <%s>; %s", quote,
                        sp_node_get_name (node),
                        shape->parts->len > 0
                        ? "put them into an element of their own or between <!-- and -->, or take "
                          "them out"
                        : "it holds nothing, so take them out");
}

static void
check_children (Check         *self,
                const xmlNode *node,
                const SpShape *shape)
{
  guint counts[MAX_PARTS] = { 0 };
  int last = 0;

  g_assert (shape->parts->len <= MAX_PARTS);

  for (const xmlNode *child = node->children;
       child != NULL && !self->reading->full;
       child = child->next)
    {
      if (child->type == XML_ELEMENT_NODE)
        check_child (self, child, shape, counts, &last);
      else if (child->type == XML_TEXT_NODE && !shape->words)
        check_text (self, node, shape, child);
      else if (child->type == XML_COMMENT_NODE && shape->words
               && (child->prev != NULL || child->next != NULL))
        sp_reading_report (self->reading, "comment-in-words", child,
                           "a comment cannot stand among the words of <%s>; move it in front of "
                           "the element", sp_node_get_name (node));
    }

  for (guint i = 0; i < shape->parts->len; i++)
    {
      const SpShapePart *part = &g_array_index (shape->parts, SpShapePart, i);

      if (counts[i] == 0 && !part->optional)
        report_missing (self, node, shape, part);
    }
}

static void
check_element (Check         *self,
               const xmlNode *node,
               const SpShape *shape)
{
  check_attributes (self, node, shape);
  check_children (self, node, shape);
  if (shape->has_value && sp_node_first (node) == NULL)
    check_content (self, node, shape);
}

/* Where a file begins in one way only, that is said first: it is most likely another file. */
static gboolean
check_root (Check         *self,
            const xmlNode *root,
            const SpShape *shape)
{
  const SpShape *only = sp_grammar_get_only_root (self->grammar);
  const char *namespace = sp_grammar_get_namespace (self->grammar);
  g_autofree char *roots = NULL;

  if (only != NULL && (shape == NULL || root->ns == NULL
                       || g_strcmp0 ((const char *) root->ns->href, namespace) != 0))
    {
      sp_reading_report (self->reading, "wrong-root", root,
                         "this is not a %s; one begins with <%s xmlns=\"%s\">",
                         sp_grammar_get_noun (self->grammar), only->name, namespace);
      return FALSE;
    }

  if (!check_namespace (self, root))
    return FALSE;

  if (shape != NULL)
    return TRUE;

  roots = sp_grammar_list_roots (self->grammar);
  sp_reading_report (self->reading, "wrong-root", root,
                     "no %s begins with <%s>; it begins with %s",
                     sp_grammar_get_noun (self->grammar), sp_node_get_name (root), roots);

  return FALSE;
}

/**
 * sp_grammar_check:
 * @self: a grammar
 * @reading: a reading
 * @root: the outermost element of the present file
 *
 * Checks that every element and attribute of a file is one of the format, stands where it may, and
 * has what it needs.
 *
 * Returns: whether the file is one of its sort at all, so that reading it makes sense
 */
gboolean
sp_grammar_check (const SpGrammar *self,
                  SpReading       *reading,
                  const xmlNode   *root)
{
  Check check = { self, reading };
  const SpShape *shape = sp_grammar_find_root (self, sp_node_get_name (root));

  if (!check_root (&check, root, shape))
    return FALSE;

  check_element (&check, root, shape);

  return TRUE;
}
