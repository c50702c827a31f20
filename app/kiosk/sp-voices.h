/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/language/sp-translations.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

/**
 * SpFindMissingFunc:
 * @letters: letters
 *
 * Returns: (transfer full): those that no font of this machine has
 */
typedef char *(*SpFindMissingFunc) (const char *letters);

/**
 * SpVoiceWishes:
 * @first: (nullable): the language to begin with, where it is not the first of the site
 * @in_public: whether the kiosk serves the public, who are shown only what was signed
 * @find_missing: (nullable): finds the letters that cannot be drawn
 * @site_file: (nullable): the site file, as problems name it
 * @problems: (nullable): where to say why a language is not offered
 *
 * What is asked of the languages to choose from.
 */
typedef struct
{
  const char        *first;
  gboolean           in_public;
  SpFindMissingFunc  find_missing;
  const char        *site_file;
  SpProblems        *problems;
} SpVoiceWishes;

GPtrArray *sp_voices_make (SpPack               *pack,
                           SpSite               *site,
                           const SpTranslations *translations,
                           const SpVoiceWishes  *wishes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
