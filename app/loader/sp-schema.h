/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

typedef struct _SpSchema SpSchema;

SpSchema *sp_schema_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void      sp_schema_free     (SpSchema   *self);
gboolean  sp_schema_validate (SpSchema   *self,
                              xmlDocPtr   document,
                              char      **ret_why);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSchema, sp_schema_free)

G_END_DECLS
