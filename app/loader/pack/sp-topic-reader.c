/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-topic-reader.h"

#include "sp-block-reader.h"
#include "sp-inline.h"
#include "sp-picture.h"

static SpPage *
read_page (SpLoading     *loading,
           const xmlNode *node,
           SpTopic       *topic)
{
  SpPage *page = g_object_new (SP_TYPE_PAGE, NULL);

  page->topic = topic;
  page->position = g_list_model_get_n_items (G_LIST_MODEL (topic->pages));
  sp_loading_begin_item (loading, page, node);
  sp_loading_begin_review (loading, page, node);
  sp_loading_register (loading, page, node);

  page->title = sp_inline_read_child (loading, node, "title");
  page->lead = sp_inline_read_child (loading, node, "lead");
  sp_block_reader_read (loading, node, page->blocks);

  return page;
}

/**
 * sp_topic_reader_read:
 * @loading: a reading
 * @root: a `<topic>`
 *
 * Reads a topic with its pages.
 */
void
sp_topic_reader_read (SpLoading     *loading,
                      const xmlNode *root)
{
  SpTopic *topic = g_object_new (SP_TYPE_TOPIC, NULL);

  g_ptr_array_add (loading->topics, topic);
  sp_loading_begin_item (loading, topic, root);
  sp_loading_register (loading, topic, root);

  topic->title = sp_inline_read_child (loading, root, "title");
  topic->summary = sp_inline_read_child (loading, root, "summary");
  topic->icon = sp_picture_read (loading, root, "icon");

  SP_NODE_EACH_NAMED (child, root, "page")
    sp_loading_keep (topic->pages, read_page (loading, child, topic));
}
