/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-shape-check.h"

#include "sp-quote.h"
#include "sp-shape-attributes.h"
#include "sp-suggest.h"

/*
 * Holds a file to the shapes of the format, and names each fault by what an author would have to
 * change.
 */

/* More places than any element of the format has. */
#define MAX_PARTS 16

static void check_element (SpLoading     *loading,
                           const xmlNode *node,
                           const SpShape *shape,
                           gboolean       for_you);

/* Lists the elements that may stand inside, each once: a wording may have a twin for the reader. */
static char *
list_children (const SpShape *shape)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < shape->parts->len; i++)
    {
      const SpShapePart *part = &g_array_index (shape->parts, SpShapePart, i);

      for (guint j = 0; !part->for_you && j < part->choices->len; j++)
        g_string_append_printf (list, "%s<%s>", list->len > 0 ? ", " : "",
                                g_array_index (part->choices, SpShapeChoice, j).name);
    }

  return g_string_free (list, FALSE);
}

static const SpShapeChoice *
find_choice (const SpShapePart *part,
             const char        *name)
{
  for (guint i = 0; i < part->choices->len; i++)
    {
      const SpShapeChoice *choice = &g_array_index (part->choices, SpShapeChoice, i);

      if (g_str_equal (choice->name, name))
        return choice;
    }

  return NULL;
}

/*
 * Finds the place for an element: the one for its wording, or failing that the other, so that the
 * fault found is the attribute and not the element.
 */
static int
find_part (const SpShape        *shape,
           const xmlNode        *child,
           const SpShapeChoice **ret_choice)
{
  gboolean for_you = sp_node_get_attribute (child, "for") != NULL;
  int found = -1;

  for (guint i = 0; i < shape->parts->len; i++)
    {
      const SpShapePart *part = &g_array_index (shape->parts, SpShapePart, i);
      const SpShapeChoice *choice = find_choice (part, sp_node_get_name (child));

      if (choice == NULL || (part->for_you && !for_you))
        continue;

      *ret_choice = choice;
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

      for (guint j = 0; j < part->choices->len; j++)
        {
          const char *candidate = g_array_index (part->choices, SpShapeChoice, j).name;
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
report_stray_element (SpLoading     *loading,
                      const xmlNode *child,
                      const SpShape *shape)
{
  const char *name = sp_node_get_name (child);
  const char *parent = sp_node_get_name (child->parent);
  g_autofree char *list = list_children (shape);
  g_autofree char *suggestion = NULL;
  int meant = suggest_part (shape, name, &suggestion);

  if (shape->words)
    sp_loading_report (loading, "foreign-inline", child,
                       "<%s> cannot stand among the words of <%s>%s (%s%s)", name, parent,
                       suggestion, *list != '\0' ? "only these can: " : "nothing but words can",
                       list);
  else if (*list == '\0')
    sp_loading_report (loading, "misplaced-element", child,
                       "<%s> cannot stand inside <%s>, which holds nothing; take it out",
                       name, parent);
  else if (sp_shape_is_known (name))
    sp_loading_report (loading, "misplaced-element", child,
                       "<%s> cannot stand inside <%s> (it may hold: %s)", name, parent, list);
  else
    sp_loading_report (loading, "unknown-element", child,
                       "there is no element <%s>%s (<%s> may hold: %s)", name, suggestion, parent,
                       list);

  return meant;
}

static gboolean
check_namespace (SpLoading     *loading,
                 const xmlNode *node)
{
  if (node->ns == NULL || g_strcmp0 ((const char *) node->ns->href, SP_CONTENT_NAMESPACE) != 0)
    {
      sp_loading_report (loading, "wrong-namespace", node,
                         "<%s> does not belong to the format; the outermost element needs "
                         "xmlns=\"" SP_CONTENT_NAMESPACE "\", and no other has an xmlns",
                         sp_node_get_name (node));
      return FALSE;
    }

  if (node->ns->prefix != NULL)
    {
      sp_loading_report (loading, "wrong-namespace", node,
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
  return g_array_index (part->choices, SpShapeChoice, 0).name;
}

static void
check_count (SpLoading         *loading,
             const xmlNode     *child,
             const SpShapePart *part,
             guint              count)
{
  if (count <= 1 || part->repeated)
    return;

  if (part->for_you)
    sp_loading_report (loading, "repeated-element", child,
                       "<%s for=\"you\"> stands twice in this <%s>; keep one of them",
                       sp_node_get_name (child), sp_node_get_name (child->parent));
  else
    sp_loading_report (loading, "repeated-element", child,
                       "<%s> stands twice in this <%s>; keep one of them",
                       sp_node_get_name (child), sp_node_get_name (child->parent));
}

/*
 * Checks one element inside another. @last is the furthest place that has been filled, which this
 * one may not fall behind.
 */
static void
check_child (SpLoading     *loading,
             const xmlNode *child,
             const SpShape *shape,
             guint         *counts,
             int           *last)
{
  const SpShapeChoice *choice = NULL;
  const SpShapePart *part;
  int place;

  if (!check_namespace (loading, child))
    return;

  place = find_part (shape, child, &choice);
  if (place < 0)
    {
      place = report_stray_element (loading, child, shape);
      if (place >= 0)
        counts[place]++;
      return;
    }

  part = &g_array_index (shape->parts, SpShapePart, place);
  check_count (loading, child, part, ++counts[place]);
  if (place < *last)
    sp_loading_report (loading, "wrong-order", child,
                       "<%s> must stand before <%s>; move it up", sp_node_get_name (child),
                       name_part (&g_array_index (shape->parts, SpShapePart, *last)));
  *last = MAX (*last, place);

  check_element (loading, child, choice->shape, part->for_you);
}

static void
report_missing (SpLoading         *loading,
                const xmlNode     *node,
                const SpShape     *shape,
                const SpShapePart *part)
{
  g_autofree char *list = NULL;

  if (part->choices->len == 1)
    {
      sp_loading_report (loading, "missing-element", node, "<%s> needs a <%s> inside it",
                         sp_node_get_name (node), name_part (part));
      return;
    }

  list = list_children (shape);
  sp_loading_report (loading, "missing-element", node,
                     "<%s> is unfinished; put something in it (it may hold: %s)",
                     sp_node_get_name (node), list);
}

static void
check_text (SpLoading     *loading,
            const xmlNode *node,
            const SpShape *shape,
            const xmlNode *text)
{
  g_autofree char *quote = NULL;

  if (xmlIsBlankNode (text))
    return;

  quote = sp_quote_new ((const char *) text->content);
  sp_loading_report (loading, "stray-words", node,
                     "the words “%s” cannot stand directly inside <%s>; %s", quote,
                     sp_node_get_name (node),
                     shape->parts->len > 0
                     ? "put them into an element of their own, or take them out"
                     : "it holds nothing, so take them out");
}

static void
check_children (SpLoading     *loading,
                const xmlNode *node,
                const SpShape *shape)
{
  guint counts[MAX_PARTS] = { 0 };
  int last = 0;

  g_assert (shape->parts->len <= MAX_PARTS);

  for (const xmlNode *child = node->children;
       child != NULL && !loading->full;
       child = child->next)
    {
      if (child->type == XML_ELEMENT_NODE)
        check_child (loading, child, shape, counts, &last);
      else if (child->type == XML_TEXT_NODE && !shape->words)
        check_text (loading, node, shape, child);
      else if (child->type == XML_COMMENT_NODE && shape->words)
        sp_loading_report (loading, "comment-in-words", child,
                           "a comment cannot stand among the words of <%s>; move it in front of "
                           "the element", sp_node_get_name (node));
    }

  for (guint i = 0; i < shape->parts->len; i++)
    {
      const SpShapePart *part = &g_array_index (shape->parts, SpShapePart, i);

      if (counts[i] == 0 && !part->optional)
        report_missing (loading, node, shape, part);
    }
}

static void
check_element (SpLoading     *loading,
               const xmlNode *node,
               const SpShape *shape,
               gboolean       for_you)
{
  sp_shape_check_attributes (loading, node, shape, for_you);
  check_children (loading, node, shape);
}

/**
 * sp_shape_check:
 * @loading: a reading
 * @root: the outermost element of the present file
 *
 * Checks that every element and attribute of a file is one of the format, stands where it may, and
 * has what it needs.
 *
 * Returns: whether the file is one of a pack at all, so that reading it makes sense
 */
gboolean
sp_shape_check (SpLoading     *loading,
                const xmlNode *root)
{
  const SpShape *shape = sp_shape_find_root (sp_node_get_name (root));

  if (!check_namespace (loading, root))
    return FALSE;

  if (shape == NULL)
    {
      sp_loading_report (loading, "wrong-root", root,
                         "no file of a pack begins with <%s>; it begins with <pack>, <topic>, "
                         "<triage>, <destinations>, <statements>, <contacts>, <sources>, "
                         "<scenarios> or <interface>", sp_node_get_name (root));
      return FALSE;
    }

  check_element (loading, root, shape, FALSE);

  return TRUE;
}
