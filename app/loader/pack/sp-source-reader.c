/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-source-reader.h"

#include "sp-inline.h"

/**
 * sp_source_reader_read:
 * @loading: a reading
 * @root: a `<sources>`
 *
 * Reads what the guidance rests on.
 */
void
sp_source_reader_read (SpLoading     *loading,
                       const xmlNode *root)
{
  SP_NODE_EACH_NAMED (child, root, "source")
    {
      SpSource *source = g_object_new (SP_TYPE_SOURCE, NULL);

      sp_loading_begin_item (loading, source, child);
      sp_loading_register (loading, source, child);
      source->date = g_strdup (sp_node_get_attribute (child, "date"));
      source->title = sp_inline_read_plain (loading, sp_node_find (child, "title"));
      source->publisher = sp_inline_read_plain (loading, sp_node_find (child, "publisher"));
      sp_loading_keep (loading->pack->sources, source);
    }
}
