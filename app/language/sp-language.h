/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"
#include "sp-words.h"

G_BEGIN_DECLS

/**
 * SpLanguage:
 * @code: such as `pl`, or `en-GB`
 * @name: what it calls itself, in its own script
 * @english: what English calls it
 * @direction: which way it is read
 * @script: what it is written in
 * @font: (nullable): the family to draw it with, where it is not that of English
 * @line_height: how far apart its lines stand, in times what the font asks for
 * @voice: the language to ask a voice for that reads it out
 * @negation: (nullable): finds the words that say no
 * @wrong_letters: letters of its script that look like its own, and are of another language
 *
 * A language, and what is particular to it.
 */
typedef struct
{
  char           *code;
  char           *name;
  char           *english;
  SpDirection     direction;
  GUnicodeScript  script;
  char           *font;
  double          line_height;
  char           *voice;
  GRegex         *negation;
  char           *wrong_letters;
} SpLanguage;

GPtrArray        *sp_languages_read (const char *file,
                                     SpProblems *problems) G_GNUC_WARN_UNUSED_RESULT;
const SpLanguage *sp_languages_find (GPtrArray  *languages,
                                     const char *code);

G_END_DECLS
