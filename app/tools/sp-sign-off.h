/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/language/sp-translation.h"

G_BEGIN_DECLS

/**
 * SpSignString:
 * @place: (transfer none): where the text stands
 * @text: (transfer none): its translation
 * @mark: (owned): what a signature is bound to
 * @line: the line in the catalogue
 *
 * A string that somebody can sign.
 */
typedef struct
{
  const SpTextPlace *place;
  const SpText      *text;
  char              *mark;
  guint              line;
} SpSignString;

/**
 * SpSigning:
 * @language: (owned): the language
 * @catalogue: (owned): its catalogue
 * @ledger: (owned): who has signed what so far
 * @translation: (owned): what of the pack can be said in it
 * @strings: (owned) (element-type SpSignString): what can be signed, the most important first
 *
 * A translation and all that somebody needs who reads it.
 */
typedef struct
{
  SpLanguage    *language;
  SpCatalogue   *catalogue;
  SpLedger      *ledger;
  SpTranslation *translation;
  GPtrArray     *strings;
} SpSigning;

SpSigning *sp_signing_new    (SpPack            *pack,
                              const char        *po,
                              const char        *code,
                              SpProblems        *problems) G_GNUC_WARN_UNUSED_RESULT;
void       sp_signing_free   (SpSigning         *self);

gboolean   sp_signing_ask    (SpSigning         *self,
                              const char        *po,
                              const char        *role,
                              const char        *initials,
                              GError           **error);
gboolean   sp_signing_to_pdf (const SpSigning   *self,
                              int                fd,
                              GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSigning, sp_signing_free)

G_END_DECLS
