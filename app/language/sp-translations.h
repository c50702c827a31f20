/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-translation.h"

G_BEGIN_DECLS

typedef struct _SpTranslations SpTranslations;

SpTranslations   *sp_translations_read         (const char           *folder,
                                                SpPack               *pack,
                                                const char * const   *wanted,
                                                SpProblems           *problems)
  G_GNUC_WARN_UNUSED_RESULT;
void              sp_translations_free         (SpTranslations       *self);

guint             sp_translations_get_n        (const SpTranslations *self);
SpLanguage       *sp_translations_get_language (const SpTranslations *self,
                                                guint                 index);
SpLanguage       *sp_translations_find_language (const SpTranslations *self,
                                                const char           *code);
SpTranslation    *sp_translations_get          (const SpTranslations *self,
                                                guint                 index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTranslations, sp_translations_free)

G_END_DECLS
