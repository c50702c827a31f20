/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-block-reader.h"

#include "sp-inline.h"
#include "sp-picture.h"

/*
 * Reads what a page, a help text or a destination is made of.
 */

/* More than this, and none of them stands out any more. */
#define MAX_NOTES 2

/* In the order of SpBlockStyle. */
static const char * const styles[] = {
  "none", "bullets", "steps", "do", "dont", "tip", "important", "emergency", NULL
};

static void read_blocks (SpLoading     *loading,
                         const xmlNode *parent,
                         GListStore    *blocks);

static SpBlock *
new_block (SpLoading     *loading,
           const xmlNode *node,
           SpBlockKind    kind)
{
  SpBlock *block = g_object_new (SP_TYPE_BLOCK, NULL);

  block->kind = kind;
  block->icon = sp_picture_read (loading, node, "icon");
  sp_loading_begin_item (loading, block, node);
  sp_loading_register_local (loading, loading->block_ids, node);

  return block;
}

static SpBlock *
read_words (SpLoading     *loading,
            const xmlNode *node,
            SpBlockKind    kind)
{
  SpBlock *block = new_block (loading, node, kind);

  block->words = sp_inline_read (loading, node);

  return block;
}

/* The colour alone must not carry the “not”: it is read aloud, printed and seen without colour. */
static void
check_dont (SpLoading     *loading,
            const xmlNode *node,
            const SpBlock *item)
{
  g_autofree char *words = NULL;

  if (item->words == NULL)
    return;

  words = sp_text_to_plain (item->words, NULL, NULL);
  if (!g_str_has_prefix (words, "Do not"))
    sp_loading_report (loading, "dont-in-words", node,
                       "an item of a list with style=\"dont\" begins with “Do not”");
}

static SpBlock *
read_list (SpLoading     *loading,
           const xmlNode *node,
           SpBlockKind    kind)
{
  SpBlock *list = new_block (loading, node, kind);

  list->style = MAX (sp_node_get_choice (node, "style", styles), SP_BLOCK_STYLE_BULLETS);

  SP_NODE_EACH_NAMED (child, node, "item")
    {
      SpBlock *item = read_words (loading, child, SP_BLOCK_ITEM);

      if (list->style == SP_BLOCK_STYLE_DONT)
        check_dont (loading, child, item);
      sp_loading_keep (sp_block_need_children (list), item);
    }

  return list;
}

/* What has blocks of its own inside. */
static SpBlock *
read_holder (SpLoading     *loading,
             const xmlNode *node,
             SpBlockKind    kind)
{
  SpBlock *holder = new_block (loading, node, kind);

  holder->style = sp_node_get_choice (node, "kind", styles);
  holder->title = sp_inline_read_child (loading, node, "title");
  holder->tag = sp_inline_read_child (loading, node, "tag");
  read_blocks (loading, node, sp_block_need_children (holder));

  return holder;
}

static SpBlock *
read_picture (SpLoading     *loading,
              const xmlNode *node,
              SpBlockKind    kind)
{
  SpBlock *picture = new_block (loading, node, kind);
  gboolean decorative = sp_node_has_value (node, "decorative", "yes");
  gboolean described = sp_node_find (node, "alt") != NULL;

  g_free (picture->icon);
  picture->icon = sp_picture_read (loading, node, "name");
  picture->words = sp_inline_read_child (loading, node, "alt");

  if (decorative == described)
    sp_loading_report (loading, "picture-without-words", node,
                       "a picture either has <alt>words that say what it shows</alt>, or is "
                       "marked decorative=\"yes\", and never both");

  return picture;
}

static SpBlock *
read_link (SpLoading     *loading,
           const xmlNode *node,
           SpBlockKind    kind)
{
  SpBlock *link = read_words (loading, node, kind);
  const char *page = sp_node_get_attribute (node, "page");
  const char *question = sp_node_get_attribute (node, "question");
  const char *destination = sp_node_get_attribute (node, "destination");

  if ((page != NULL) + (question != NULL) + (destination != NULL) != 1)
    sp_loading_report (loading, "link-target", node,
                       "a link leads to exactly one place: a page=\"…\", a question=\"…\" or a "
                       "destination=\"…\"");

  sp_loading_refer (loading, SP_REFERENCE_LINK_PAGE, link, node, page);
  sp_loading_refer (loading, SP_REFERENCE_LINK_QUESTION, link, node, question);
  sp_loading_refer (loading, SP_REFERENCE_LINK_DESTINATION, link, node, destination);

  return link;
}

static SpBlock *
read_number_card (SpLoading     *loading,
                  const xmlNode *node,
                  SpBlockKind    kind)
{
  SpBlock *card = new_block (loading, node, kind);

  sp_loading_refer (loading, SP_REFERENCE_NUMBER_CARD, card, node,
                    sp_node_get_attribute (node, "contact"));

  return card;
}

static const struct
{
  const char  *element;
  SpBlock   *(*read) (SpLoading     *loading,
                      const xmlNode *node,
                      SpBlockKind    kind);
  SpBlockKind  kind;
} readers[] = {
  { "heading", read_words, SP_BLOCK_HEADING },
  { "p", read_words, SP_BLOCK_PARAGRAPH },
  { "list", read_list, SP_BLOCK_LIST },
  { "note", read_holder, SP_BLOCK_NOTE },
  { "card", read_holder, SP_BLOCK_CARD },
  { "way", read_holder, SP_BLOCK_WAY },
  { "picture", read_picture, SP_BLOCK_PICTURE },
  { "link", read_link, SP_BLOCK_LINK },
  { "number-card", read_number_card, SP_BLOCK_NUMBER },
};

/* What is no block, such as the title that stands before the blocks, is read by others. */
static void
read_blocks (SpLoading     *loading,
             const xmlNode *parent,
             GListStore    *blocks)
{
  SP_NODE_EACH (child, parent)
    {
      for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
        {
          if (sp_node_is (child, readers[i].element))
            sp_loading_keep (blocks, readers[i].read (loading, child, readers[i].kind));
        }
    }
}

static void
check_notes (SpLoading     *loading,
             const xmlNode *parent)
{
  const xmlNode *before = NULL;
  guint n = 0;

  SP_NODE_EACH (child, parent)
    {
      if (sp_node_is (child, "note") && ++n > MAX_NOTES)
        sp_loading_report (loading, "too-many-notes", child,
                           "this is note %u here, and more than %d take each other’s effect "
                           "away; make it a paragraph", n, MAX_NOTES);

      if (sp_node_is (child, "note") && before != NULL && sp_node_is (before, "note"))
        sp_loading_report (loading, "notes-in-a-row", child,
                           "two notes follow one another; put something between them, or make "
                           "them one");

      before = child;
    }
}

/**
 * sp_block_reader_read:
 * @loading: a reading
 * @parent: an element with blocks inside it
 * @blocks: (element-type SpBlock): where to add them
 *
 * Reads the blocks of a page or of another part that stands for itself: their ids are unique among
 * themselves.
 */
void
sp_block_reader_read (SpLoading     *loading,
                      const xmlNode *parent,
                      GListStore    *blocks)
{
  g_hash_table_remove_all (loading->block_ids);
  read_blocks (loading, parent, blocks);
  check_notes (loading, parent);
}

/**
 * sp_block_reader_read_both:
 * @loading: a reading
 * @parent: an element
 * @name: the name of the elements inside it that hold blocks
 * @blocks: (inout): lists to fill
 *
 * Reads blocks of which there may be two sets: about somebody else, and about the reader. Where
 * there are none, @blocks stays as it is.
 */
void
sp_block_reader_read_both (SpLoading     *loading,
                           const xmlNode *parent,
                           const char    *name,
                           GListStore    *blocks[2])
{
  SP_NODE_EACH_NAMED (child, parent, name)
    {
      GListStore **place = &blocks[sp_node_is_for_you (child) ? SP_PERSON_YOU : SP_PERSON_THEY];

      if (*place != NULL)
        continue;

      *place = g_list_store_new (SP_TYPE_BLOCK);
      sp_block_reader_read (loading, child, *place);
    }
}
