/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-block-parts.h"

#include "sp-contact-parts.h"

/* What an author wrote, block by block, as parts of a sheet. */

static SpPart *
make_words (const SpScene *scene,
            SpBlock       *block,
            SpPartKind     kind)
{
  return sp_part_new (kind, SP_ROLE_NONE, sp_scene_say_text (scene, sp_block_get_words (block)));
}

static SpPartRole
get_list_role (SpBlockStyle style)
{
  switch (style)
    {
    case SP_BLOCK_STYLE_STEPS:
      return SP_ROLE_STEPS;

    case SP_BLOCK_STYLE_DO:
      return SP_ROLE_DO;

    case SP_BLOCK_STYLE_DONT:
      return SP_ROLE_DONT;

    default:
      return SP_ROLE_NONE;
    }
}

static SpPart *
make_list (const SpScene *scene,
           SpBlock       *block)
{
  SpPartRole role = get_list_role (sp_block_get_style (block));
  GListModel *items = sp_block_get_children (block);
  SpPart *list = sp_part_new (SP_PART_LIST, role, NULL);

  if (role == SP_ROLE_DO || role == SP_ROLE_DONT)
    list->words = sp_scene_say (scene, role == SP_ROLE_DO ? "blocks-do" : "blocks-dont", NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      SpPart *item = sp_part_add (list, make_words (scene, sp_list_peek (items, i), SP_PART_ITEM));

      if (role == SP_ROLE_STEPS)
        item->second = sp_scene_say_count (scene, i + 1);
    }

  return list;
}

static SpWords *
say_note_title (const SpScene *scene,
                SpBlock       *block)
{
  if (sp_block_get_title (block) != NULL)
    return sp_scene_say_text (scene, sp_block_get_title (block));

  switch (sp_block_get_style (block))
    {
    case SP_BLOCK_STYLE_EMERGENCY:
      return sp_scene_say (scene, "note-emergency", NULL);

    case SP_BLOCK_STYLE_IMPORTANT:
      return sp_scene_say (scene, "note-important", NULL);

    default:
      return NULL;
    }
}

static SpPart *
make_note (const SpScene *scene,
           SpBlock       *block)
{
  SpBlockStyle style = sp_block_get_style (block);
  SpPartRole role = style == SP_BLOCK_STYLE_EMERGENCY ? SP_ROLE_EMERGENCY
                    : style == SP_BLOCK_STYLE_IMPORTANT ? SP_ROLE_IMPORTANT : SP_ROLE_NONE;
  SpPart *note = sp_part_new (SP_PART_NOTE, role, NULL);
  SpWords *title = say_note_title (scene, block);

  if (title != NULL)
    sp_part_add (note, sp_scene_new_heading (scene, 2, SP_ROLE_NONE, title));
  sp_block_parts_add (note, scene, sp_block_get_children (block));

  return note;
}

static SpPart *
make_card (const SpScene *scene,
           SpBlock       *block)
{
  SpPart *card = sp_part_new (SP_PART_CARD, SP_ROLE_NONE, NULL);

  card->icon = g_strdup (sp_block_get_icon (block));
  card->second = sp_scene_say_text (scene, sp_block_get_tag (block));
  sp_part_add (card, sp_scene_new_heading (scene, 2, SP_ROLE_NAME,
                                           sp_scene_say_text (scene, sp_block_get_title (block))));
  sp_block_parts_add (card, scene, sp_block_get_children (block));

  return card;
}

static SpPart *
make_picture (const SpScene *scene,
              SpBlock       *block)
{
  SpPart *picture = make_words (scene, block, SP_PART_PICTURE);

  picture->icon = g_strdup (sp_block_get_icon (block));

  return picture;
}

static SpMove
get_link_move (SpItem *target)
{
  if (SP_IS_PAGE (target))
    return (SpMove) { .kind = SP_MOVE_PAGE, .page = SP_PAGE (target) };

  if (SP_IS_QUESTION (target))
    return (SpMove) { .kind = SP_MOVE_QUESTIONS };

  return (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_EMERGENCY };
}

static SpPart *
make_link (const SpScene *scene,
           SpBlock       *block)
{
  SpPart *link = sp_scene_new_card (scene, "arrow-next",
                                    sp_scene_say_text (scene, sp_block_get_words (block)), NULL,
                                    get_link_move (sp_block_get_target (block)));

  link->role = SP_ROLE_LINK;

  return link;
}

static SpPart *
make_block (const SpScene *scene,
            SpBlock       *block)
{
  switch (sp_block_get_kind (block))
    {
    case SP_BLOCK_HEADING:
      return sp_scene_new_heading (scene, 2, SP_ROLE_NONE,
                                   sp_scene_say_text (scene, sp_block_get_words (block)));

    case SP_BLOCK_LIST:
      return make_list (scene, block);

    case SP_BLOCK_NOTE:
      return make_note (scene, block);

    case SP_BLOCK_CARD:
      return make_card (scene, block);

    case SP_BLOCK_PICTURE:
      return make_picture (scene, block);

    case SP_BLOCK_LINK:
      return make_link (scene, block);

    case SP_BLOCK_NUMBER:
      return sp_contact_parts_new_card (scene, SP_CONTACT (sp_block_get_target (block)));

    case SP_BLOCK_PARAGRAPH:
    case SP_BLOCK_ITEM:
    case SP_BLOCK_WAY:
    default:
      return make_words (scene, block, SP_PART_TEXT);
    }
}

/**
 * sp_block_parts_add:
 * @box: a part
 * @scene: a scene
 * @blocks: (nullable): a list of #SpBlock
 *
 * Adds what an author wrote to what is inside @box.
 */
void
sp_block_parts_add (SpPart        *box,
                    const SpScene *scene,
                    GListModel    *blocks)
{
  for (guint i = 0; blocks != NULL && i < g_list_model_get_n_items (blocks); i++)
    sp_part_add (box, make_block (scene, sp_list_peek (blocks, i)));
}

/**
 * sp_block_parts_add_to_sheet:
 * @sheet: a sheet that is being made
 * @zone: where
 * @scene: a scene
 * @blocks: (nullable): a list of #SpBlock
 *
 * Adds what an author wrote to a sheet. A line before a list leads on to it.
 */
void
sp_block_parts_add_to_sheet (SpSheet       *sheet,
                             SpZone         zone,
                             const SpScene *scene,
                             GListModel    *blocks)
{
  SpPart *before = NULL;

  for (guint i = 0; blocks != NULL && i < g_list_model_get_n_items (blocks); i++)
    {
      SpPart *part = sp_sheet_add (sheet, zone, make_block (scene, sp_list_peek (blocks, i)));

      if (part == NULL)
        continue;

      if (before != NULL && before->kind == SP_PART_TEXT && part->kind == SP_PART_LIST)
        before->leads_on = TRUE;
      before = part;
    }
}
