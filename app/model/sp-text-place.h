/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-text.h"

G_BEGIN_DECLS

/**
 * SpTextPlace:
 * @text: (owned): the text
 * @path: (owned): names it among all texts of the pack: what it stands in, from the outermost
 *   element on, each by its id or, where it has none, by its name, such as `triage.E1.yes.label`
 * @element: the name of its element
 * @file: (owned): the file, a #GRefString
 * @line: the line, from 1
 * @note: (owned) (nullable): what its author tells whoever translates it
 * @short_text: whether it is told apart from the same words elsewhere, for a short text may need
 *   other words in another place
 * @critical: whether somebody may come to harm when it is wrong in another language
 *
 * Where in a pack a text stands that can be translated.
 */
typedef struct
{
  SpText     *text;
  char       *path;
  const char *element;
  char       *file;
  guint       line;
  char       *note;
  gboolean    short_text;
  gboolean    critical;
} SpTextPlace;

void        sp_text_place_free        (SpTextPlace       *self);
const char *sp_text_place_get_context (const SpTextPlace *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTextPlace, sp_text_place_free)

G_END_DECLS
