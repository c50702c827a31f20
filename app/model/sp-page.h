/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_PAGE (sp_page_get_type ())

G_DECLARE_FINAL_TYPE (SpPage, sp_page, SP, PAGE, SpItem)

SpTopic    *sp_page_get_topic    (SpPage *self);
guint       sp_page_get_position (SpPage *self);
SpText     *sp_page_get_title    (SpPage *self);
SpText     *sp_page_get_lead     (SpPage *self);
GListModel *sp_page_get_blocks   (SpPage *self);

G_END_DECLS
