/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pack-reader.h"

#include "app/loader/xml/sp-bounds.h"
#include "sp-inline.h"

static void
read_list (SpLoading       *loading,
           const xmlNode   *node,
           const char      *name,
           SpReferenceKind  kind,
           gpointer         owner)
{
  guint n = 0;

  SP_NODE_EACH_NAMED (child, node, name)
    {
      if (++n > SP_PACK_MAX_LISTED)
        {
          sp_loading_report (loading, "list-too-long", child,
                             "this list has more than %d entries; shorten it", SP_PACK_MAX_LISTED);
          return;
        }

      sp_loading_refer (loading, kind, owner, child, sp_node_get_attribute (child, "ref"));
    }
}

static SpNumberGroup *
read_group (SpLoading     *loading,
            const xmlNode *node)
{
  SpNumberGroup *group = g_object_new (SP_TYPE_NUMBER_GROUP, NULL);

  sp_loading_begin_item (loading, group, node);
  sp_loading_register_local (loading, loading->group_ids, node);
  group->title = sp_inline_read_child (loading, node, "title");

  read_list (loading, node, "contact", SP_REFERENCE_GROUP_CONTACT, group);

  return group;
}

/**
 * sp_pack_reader_read:
 * @loading: a reading
 * @root: a `<pack>`
 *
 * Reads what pack.xml says of the pack as a whole.
 */
void
sp_pack_reader_read (SpLoading     *loading,
                     const xmlNode *root)
{
  SpPack *pack = loading->pack;

  sp_loading_begin_item (loading, pack, root);
  pack->version = g_strdup (sp_node_get_attribute (root, "version"));
  pack->date = g_strdup (sp_node_get_attribute (root, "date"));
  pack->language = g_strdup (sp_node_get_attribute (root, "language"));
  pack->title = sp_inline_read_child (loading, root, "title");

  sp_loading_refer (loading, SP_REFERENCE_START, pack, root,
                    sp_node_get_attribute (root, "start"));
  read_list (loading, sp_node_find (root, "topics"), "topic", SP_REFERENCE_TOPIC_ORDER, pack);
  read_list (loading, sp_node_find (root, "results"), "destination", SP_REFERENCE_RESULT_ORDER,
             pack);
  SP_NODE_EACH_NAMED (child, sp_node_find (root, "numbers"), "group")
    sp_loading_keep (pack->number_groups, read_group (loading, child));
}
