/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-language.h"

G_BEGIN_DECLS

#define SP_TYPE_WORDS (sp_words_get_type ())

/**
 * SpWordsKind:
 * @SP_WORDS_PLAIN: words
 * @SP_WORDS_STRONG: words that stand out
 * @SP_WORDS_FIGURE: digits in a sentence, such as those dialled before a number
 * @SP_WORDS_PHONE: a number to call or to text
 * @SP_WORDS_LINK: an address on the web
 * @SP_WORDS_NAME: a name or an address as the site file has it, or the title of a source, in
 *   English whatever the language
 *
 * What a stretch of words is.
 */
typedef enum
{
  SP_WORDS_PLAIN,
  SP_WORDS_STRONG,
  SP_WORDS_FIGURE,
  SP_WORDS_PHONE,
  SP_WORDS_LINK,
  SP_WORDS_NAME,
} SpWordsKind;

/**
 * SpWordsRun:
 * @kind: what the stretch is
 * @text: its words, never empty
 * @language: (nullable): the language of the words, where it is not that of the pack
 *
 * A stretch of words.
 */
typedef struct
{
  SpWordsKind  kind;
  char        *text;
  SpLanguage  *language;
} SpWordsRun;

typedef struct _SpWords SpWords;

GType             sp_words_get_type   (void) G_GNUC_CONST;

SpWords          *sp_words_new        (SpWordsKind     kind,
                                       const char     *text);
SpWords          *sp_words_ref        (SpWords        *self);
void              sp_words_unref      (SpWords        *self);

void              sp_words_append     (SpWords        *self,
                                       SpWordsKind     kind,
                                       const char     *text,
                                       gssize          length);
void              sp_words_append_in  (SpWords        *self,
                                       SpLanguage     *language,
                                       SpWordsKind     kind,
                                       const char     *text,
                                       gssize          length);
void              sp_words_join       (SpWords        *self,
                                       const SpWords  *more);

void              sp_words_set_own    (SpWords        *self,
                                       SpWords        *own);
const SpWords    *sp_words_get_own    (const SpWords  *self);
gboolean          sp_words_mix        (const SpWords    *self,
                                       const SpLanguage *one,
                                       const SpLanguage *other);

guint             sp_words_get_n_runs (const SpWords  *self);
const SpWordsRun *sp_words_get_run    (const SpWords  *self,
                                       guint           index);
const char       *sp_words_get_plain  (const SpWords  *self);
gboolean          sp_words_equal      (const SpWords  *self,
                                       const SpWords  *other);

SpDirection       sp_words_get_direction     (const SpWords    *self);
const char       *sp_words_run_get_language  (const SpWordsRun *self);
SpDirection       sp_words_run_get_direction (const SpWordsRun *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpWords, sp_words_unref)

G_END_DECLS
