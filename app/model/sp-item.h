/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-types.h"

G_BEGIN_DECLS

#define SP_TYPE_ITEM (sp_item_get_type ())

G_DECLARE_DERIVABLE_TYPE (SpItem, sp_item, SP, ITEM, GObject)

struct _SpItemClass
{
  GObjectClass parent_class;
};

const char *sp_item_get_id        (SpItem *self);
const char *sp_item_get_file      (SpItem *self);
guint       sp_item_get_line      (SpItem *self);
GListModel *sp_item_get_sources   (SpItem *self);
const char *sp_item_get_reviewed  (SpItem *self);
const char *sp_item_get_review_by (SpItem *self);

G_END_DECLS
