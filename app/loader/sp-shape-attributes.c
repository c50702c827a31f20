/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-shape-attributes.h"

#include "sp-quote.h"
#include "sp-suggest.h"

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
report_unknown_attribute (SpLoading     *loading,
                          const xmlNode *node,
                          const SpShape *shape,
                          xmlAttrPtr     attribute)
{
  g_autofree char *suggestion = suggest_attribute (shape, (const char *) attribute->name);
  g_autofree char *list = list_attributes (shape);

  sp_loading_report (loading, "unknown-attribute", node,
                     "<%s> has no attribute “%s%s%s”%s (%s)",
                     sp_node_get_name (node),
                     attribute->ns != NULL ? (const char *) attribute->ns->prefix : "",
                     attribute->ns != NULL ? ":" : "",
                     (const char *) attribute->name, suggestion, list);
}

static void
check_value (SpLoading              *loading,
             const xmlNode          *node,
             const SpShapeAttribute *attribute,
             const char             *value)
{
  g_autofree char *quote = NULL;
  g_autofree char *choices = NULL;

  if (attribute->choices != NULL
      ? g_strv_contains ((const char * const *) attribute->choices, value)
      : sp_value_check (attribute->kind, value))
    return;

  if (attribute->choices != NULL)
    choices = g_strjoinv (" or ", attribute->choices);

  quote = sp_quote_new_value (value);
  sp_loading_report (loading, "wrong-value", node,
                     "%s=\"%s\" of <%s> is not right: it must be %s",
                     attribute->name, quote, sp_node_get_name (node),
                     choices != NULL ? choices : sp_value_describe (attribute->kind));
}

static void
check_for (SpLoading     *loading,
           const xmlNode *node)
{
  g_autofree char *quote = NULL;

  if (sp_node_is_for_you (node))
    return;

  quote = sp_quote_new_value (sp_node_get_attribute (node, "for"));
  sp_loading_report (loading, "wrong-value", node,
                     "for=\"%s\" of <%s> is not right: it must be you, or be left out",
                     quote, sp_node_get_name (node));
}

/**
 * sp_shape_check_attributes:
 * @loading: a reading
 * @node: an element
 * @shape: what it may have
 * @for_you: whether it is the wording for the reader
 *
 * Checks that an element has the attributes it needs and no others, and that their values are of
 * their kinds.
 */
void
sp_shape_check_attributes (SpLoading     *loading,
                           const xmlNode *node,
                           const SpShape *shape,
                           gboolean       for_you)
{
  for (xmlAttrPtr found = node->properties; found != NULL; found = found->next)
    {
      const char *name = (const char *) found->name;
      const SpShapeAttribute *attribute = find_attribute (shape, name);

      if (for_you && found->ns == NULL && g_str_equal (name, "for"))
        check_for (loading, node);
      else if (found->ns != NULL || attribute == NULL)
        report_unknown_attribute (loading, node, shape, found);
      else
        check_value (loading, node, attribute, sp_node_get_attribute (node, name));
    }

  for (guint i = 0; i < shape->attributes->len; i++)
    {
      const SpShapeAttribute *attribute = &g_array_index (shape->attributes, SpShapeAttribute, i);

      if (!attribute->optional && sp_node_get_attribute (node, attribute->name) == NULL)
        sp_loading_report (loading, "missing-attribute", node,
                           "<%s> needs the attribute %s; write %s=\"…\"",
                           sp_node_get_name (node), attribute->name, attribute->name);
    }
}
