/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SpCatalogueEntry:
 * @context: (nullable): where the text stands, if it is told apart by that
 * @source: the text as its author wrote it
 * @translation: what it is in the other language; empty where nobody has translated it
 * @fuzzy: whether a tool guessed it, or the text was another when it was translated
 * @plural: whether it has forms for numbers, of which none of our texts has need
 * @line: the line it stands on, from 1
 *
 * A text and its translation, as they stand in a catalogue.
 */
typedef struct
{
  char     *context;
  char     *source;
  char     *translation;
  gboolean  fuzzy;
  gboolean  plural;
  guint     line;
} SpCatalogueEntry;

typedef struct _SpCatalogue SpCatalogue;

SpCatalogue            *sp_catalogue_read         (const char        *file,
                                                   SpProblems        *problems)
  G_GNUC_WARN_UNUSED_RESULT;
void                    sp_catalogue_free         (SpCatalogue       *self);

const char             *sp_catalogue_get_file     (const SpCatalogue *self);
const char             *sp_catalogue_get_language (const SpCatalogue *self);
guint                   sp_catalogue_get_n        (const SpCatalogue *self);
const SpCatalogueEntry *sp_catalogue_get          (const SpCatalogue *self,
                                                   guint              index);
const SpCatalogueEntry *sp_catalogue_find         (const SpCatalogue *self,
                                                   const char        *context,
                                                   const char        *source);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCatalogue, sp_catalogue_free)

G_END_DECLS
