/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"
#include "app/model/sp-text-place.h"
#include "sp-glossary.h"
#include "sp-language.h"

G_BEGIN_DECLS

/**
 * SP_OBJECT:
 *
 * Stands for a number or a figure among words that are looked at: the object replacement character.
 */
#define SP_OBJECT "\357\277\274"

/**
 * SpStringCheck:
 * @language: the language
 * @glossary: the words of its field
 * @place: where the text stands
 * @translation: what somebody has written for it, with its inline elements
 * @file: the catalogue
 * @line: the line there
 * @problems: where to say what is wrong
 * @source: the words of the text, with #SP_OBJECT for each number and figure
 * @words: those of its translation, likewise
 * @text: its translation
 * @wrong: whether anything was said
 *
 * One string of a translation, while it is held against the text it is for.
 */
typedef struct
{
  const SpLanguage  *language;
  const SpGlossary  *glossary;
  const SpTextPlace *place;
  const char        *translation;
  const char        *file;
  guint              line;
  SpProblems        *problems;

  char              *source;    /* (owned) */
  char              *words;     /* (owned) */
  SpText            *text;      /* (owned) (nullable): not before it was read */
  gboolean           wrong;
} SpStringCheck;

/**
 * SpStringCheckFunc:
 * @check: a string
 *
 * Looks for one thing that may be wrong with it.
 */
typedef void (*SpStringCheckFunc) (SpStringCheck *check);

SpText *sp_string_check        (SpStringCheck *self) G_GNUC_WARN_UNUSED_RESULT;
void    sp_string_check_report (SpStringCheck *self,
                                const char    *rule,
                                const char    *format,
                                ...) G_GNUC_PRINTF (3, 4);

/* Of its letters, by sp-letter-checks.c. */
void    sp_check_hidden        (SpStringCheck *check);
void    sp_check_normal        (SpStringCheck *check);
void    sp_check_script        (SpStringCheck *check);
void    sp_check_wrong_letters (SpStringCheck *check);
void    sp_check_digits        (SpStringCheck *check);
void    sp_check_signs         (SpStringCheck *check);
void    sp_check_spaces        (SpStringCheck *check);
void    sp_check_joined        (SpStringCheck *check);
void    sp_check_pairs         (SpStringCheck *check);
void    sp_check_ending        (SpStringCheck *check);
void    sp_check_capital       (SpStringCheck *check);

/* Of what it says, by sp-meaning-checks.c. */
void    sp_check_tags          (SpStringCheck *check);
void    sp_check_gaps          (SpStringCheck *check);
void    sp_check_numbers       (SpStringCheck *check);
void    sp_check_same          (SpStringCheck *check);
void    sp_check_english_left  (SpStringCheck *check);
void    sp_check_length        (SpStringCheck *check);
void    sp_check_limit         (SpStringCheck *check);
void    sp_check_negation      (SpStringCheck *check);
void    sp_check_terms         (SpStringCheck *check);
void    sp_check_repeated      (SpStringCheck *check);

G_END_DECLS
