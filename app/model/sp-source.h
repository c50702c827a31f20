/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_SOURCE (sp_source_get_type ())

G_DECLARE_FINAL_TYPE (SpSource, sp_source, SP, SOURCE, SpItem)

const char *sp_source_get_title     (SpSource *self);
const char *sp_source_get_publisher (SpSource *self);
const char *sp_source_get_date      (SpSource *self);

G_END_DECLS
