/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_BLOCK (sp_block_get_type ())

G_DECLARE_FINAL_TYPE (SpBlock, sp_block, SP, BLOCK, SpItem)

SpBlockKind  sp_block_get_kind     (SpBlock *self);
SpBlockStyle sp_block_get_style    (SpBlock *self);
SpText      *sp_block_get_title    (SpBlock *self);
SpText      *sp_block_get_words    (SpBlock *self);
SpText      *sp_block_get_tag      (SpBlock *self);
const char  *sp_block_get_icon     (SpBlock *self);
SpItem      *sp_block_get_target   (SpBlock *self);
GListModel  *sp_block_get_children (SpBlock *self);

G_END_DECLS
