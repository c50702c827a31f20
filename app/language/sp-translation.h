/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"
#include "sp-catalogue.h"
#include "sp-glossary.h"
#include "sp-language.h"
#include "sp-ledger.h"

G_BEGIN_DECLS

#define SP_TYPE_TRANSLATION (sp_translation_get_type ())

G_DECLARE_FINAL_TYPE (SpTranslation, sp_translation, SP, TRANSLATION, GObject)

/**
 * SpShare:
 * @n: how many texts there are
 * @n_translated: how many of them have a translation with which nothing is wrong
 * @n_signed: how many of those were signed, each by as many people as it takes
 *
 * How much of something is there in another language.
 */
typedef struct
{
  guint n;
  guint n_translated;
  guint n_signed;
} SpShare;

/**
 * SpTextSort:
 * @SP_TEXTS_CRITICAL: somebody may come to harm when one of them is wrong
 * @SP_TEXTS_INTERFACE: the words of the screens, as far as they are not critical
 * @SP_TEXTS_OTHER: all others
 * @SP_N_TEXT_SORTS: how many sorts there are
 *
 * What depends on a text.
 */
typedef enum
{
  SP_TEXTS_CRITICAL,
  SP_TEXTS_INTERFACE,
  SP_TEXTS_OTHER,
  SP_N_TEXT_SORTS,
} SpTextSort;

SpTranslation    *sp_translation_new          (SpPack             *pack,
                                               const SpLanguage   *language,
                                               const SpCatalogue  *catalogue,
                                               const SpGlossary   *glossary,
                                               const SpLedger     *ledger,
                                               SpProblems         *problems);

const SpText     *sp_translation_find         (SpTranslation      *self,
                                               const SpText       *text);
const char       *sp_translation_get_letters  (SpTranslation      *self);
SpShare           sp_translation_get_share    (SpTranslation      *self,
                                               SpTextSort          sort);
gboolean          sp_translation_is_whole     (SpTranslation      *self);
gboolean          sp_translation_is_signed    (SpTranslation      *self);

guint             sp_translation_get_needed   (const SpTextPlace  *place);

G_END_DECLS
