/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_TYPE_LANGUAGE (sp_language_get_type ())

/**
 * SpDirection:
 * @SP_DIRECTION_AROUND: as what stands around it
 * @SP_DIRECTION_LTR: from left to right
 * @SP_DIRECTION_RTL: from right to left
 *
 * Which way something is read.
 */
typedef enum
{
  SP_DIRECTION_AROUND,
  SP_DIRECTION_LTR,
  SP_DIRECTION_RTL,
} SpDirection;

/**
 * SpLanguage:
 * @code: such as `pl`, or `en-GB`
 * @name: what it calls itself, in its own script
 * @english: what English calls it
 * @direction: which way it is read
 * @script: what it is written in
 * @font: (nullable): the family to draw it with, where it is not that of English
 * @line_height: how far apart its lines stand, in times what the font asks for
 * @overhang: how far its letters reach out over the ends of a line, in times the text size
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
  double          overhang;
  char           *voice;
  GRegex         *negation;
  char           *wrong_letters;
} SpLanguage;

GType       sp_language_get_type (void) G_GNUC_CONST;

SpLanguage *sp_language_new      (const char *code) G_GNUC_WARN_UNUSED_RESULT;
SpLanguage *sp_language_ref      (SpLanguage *self);
void        sp_language_unref    (SpLanguage *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLanguage, sp_language_unref)

G_END_DECLS
