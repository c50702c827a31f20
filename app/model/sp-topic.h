/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_TOPIC (sp_topic_get_type ())

G_DECLARE_FINAL_TYPE (SpTopic, sp_topic, SP, TOPIC, SpItem)

SpText     *sp_topic_get_title   (SpTopic *self);
SpText     *sp_topic_get_summary (SpTopic *self);
const char *sp_topic_get_icon    (SpTopic *self);
GListModel *sp_topic_get_pages   (SpTopic *self);

G_END_DECLS
