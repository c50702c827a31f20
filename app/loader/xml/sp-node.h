/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * SP_NODE_EACH:
 * @child: a variable of type xmlNode pointer
 * @parent: an element
 *
 * Goes through the elements directly inside @parent.
 */
#define SP_NODE_EACH(child, parent) \
  for (xmlNodePtr child = sp_node_first (parent); child != NULL; child = sp_node_next (child))

/**
 * SP_NODE_EACH_NAMED:
 * @child: a variable of type xmlNode pointer
 * @parent: (nullable): an element
 * @name: the name of an element
 *
 * Goes through the elements of that name directly inside @parent.
 */
#define SP_NODE_EACH_NAMED(child, parent, name) \
  for (xmlNodePtr child = sp_node_find (parent, name); child != NULL; \
       child = sp_node_find_next (child, name))

xmlNodePtr  sp_node_first         (const xmlNode *node);
xmlNodePtr  sp_node_next          (const xmlNode *node);
xmlNodePtr  sp_node_find          (const xmlNode *node,
                                   const char    *name);
xmlNodePtr  sp_node_find_next     (const xmlNode *node,
                                   const char    *name);
const char *sp_node_get_name      (const xmlNode *node);
gboolean    sp_node_is            (const xmlNode *node,
                                   const char    *name);
gboolean    sp_node_is_for_you    (const xmlNode *node);
const char *sp_node_get_attribute (const xmlNode *node,
                                   const char    *name);
guint       sp_node_get_choice    (const xmlNode      *node,
                                   const char         *name,
                                   const char * const *choices);
gboolean    sp_node_has_value     (const xmlNode *node,
                                   const char    *name,
                                   const char    *value);
void        sp_node_tidy          (xmlNodePtr     node);

G_END_DECLS
