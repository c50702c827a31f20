/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *wanted;
  const char *best;
  guint       distance;
} SpSuggestion;

void  sp_suggestion_start    (SpSuggestion       *self,
                              const char         *wanted);
void  sp_suggestion_consider (SpSuggestion       *self,
                              const char         *candidate);
char *sp_suggestion_finish   (const SpSuggestion *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
