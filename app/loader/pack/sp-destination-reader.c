/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-destination-reader.h"

#include "sp-block-reader.h"
#include "sp-inline.h"
#include "sp-picture.h"

/* In the order of SpLevel. */
static const char * const levels[] = { "advice", "urgent", "emergency", NULL };

/* The ids of the ways are unique among them, and those of the blocks are so in each way. */
static void
read_ways (SpLoading     *loading,
           const xmlNode *node,
           SpDestination *destination)
{
  g_hash_table_remove_all (loading->answer_ids);

  SP_NODE_EACH_NAMED (child, node, "way")
    {
      SpBlock *way = g_object_new (SP_TYPE_BLOCK, NULL);

      if (destination->level != SP_LEVEL_EMERGENCY)
        sp_loading_report (loading, "way-not-emergency", child,
                           "only the emergency destination has a <way>; write a <do> instead");

      sp_loading_register_local (loading, loading->answer_ids, child);
      way->kind = SP_BLOCK_WAY;
      way->icon = sp_picture_read (loading, child, "icon");
      way->title = sp_inline_read_child (loading, child, "title");
      sp_loading_begin_item (loading, way, child);
      sp_block_reader_read (loading, child, sp_block_need_children (way));
      sp_loading_keep (destination->ways, way);
    }
}

static SpDestination *
read_destination (SpLoading     *loading,
                  const xmlNode *node)
{
  SpDestination *destination = g_object_new (SP_TYPE_DESTINATION, NULL);

  destination->level = sp_node_get_choice (node, "level", levels);
  destination->icon = sp_picture_read (loading, node, "icon");
  sp_loading_begin_item (loading, destination, node);
  sp_loading_begin_review (loading, destination, node);
  sp_loading_register (loading, destination, node);
  sp_loading_refer_all (loading, SP_REFERENCE_DESTINATION_CONTACT, destination, node, "contacts");
  sp_loading_refer_all (loading, SP_REFERENCE_DESTINATION_PAGE, destination, node, "pages");

  destination->title = sp_inline_read_child (loading, node, "title");
  destination->name = sp_inline_read_child (loading, node, "name");
  destination->short_name = sp_inline_read_child (loading, node, "short");
  sp_inline_read_both (loading, node, "summary", &destination->summary);
  sp_block_reader_read_both (loading, node, "do", destination->todo);
  sp_block_reader_read_both (loading, node, "asked", destination->asked);
  sp_block_reader_read_both (loading, node, "expect", destination->expect);
  read_ways (loading, node, destination);

  return destination;
}

/**
 * sp_destination_reader_read:
 * @loading: a reading
 * @root: a `<destinations>`
 *
 * Reads destinations. Their order is settled by pack.xml, and not here.
 */
void
sp_destination_reader_read (SpLoading     *loading,
                            const xmlNode *root)
{
  SP_NODE_EACH_NAMED (child, root, "destination")
    g_ptr_array_add (loading->destinations, read_destination (loading, child));
}
