/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-place.h"

G_BEGIN_DECLS

/**
 * SpTheme:
 * @SP_THEME_STANDARD: dark words on light paper
 * @SP_THEME_DARK: high contrast, light words on black
 * @SP_THEME_LIGHT: high contrast, black words on white
 *
 * The colours a visitor chose.
 */
typedef enum
{
  SP_THEME_STANDARD,
  SP_THEME_DARK,
  SP_THEME_LIGHT,
} SpTheme;

/**
 * SP_N_THEMES:
 *
 * How many themes there are.
 */
#define SP_N_THEMES 3

/**
 * SP_N_TEXT_SIZES:
 *
 * How many text sizes there are, the first being the standard one.
 */
#define SP_N_TEXT_SIZES 4

/**
 * SpMoveKind:
 * @SP_MOVE_NONE: nothing to do
 * @SP_MOVE_GO: to a screen that needs nothing else to be known
 * @SP_MOVE_PAGE: to a page of a topic
 * @SP_MOVE_STORY: to a story for training
 * @SP_MOVE_QUESTIONS: to the first question, with nothing left of an earlier round
 * @SP_MOVE_CHOOSE: chooses an answer of the question on the screen
 * @SP_MOVE_CONTINUE: answers the question with what is chosen; nothing while nothing is
 * @SP_MOVE_CHANGE: opens a question again, to change its answer
 * @SP_MOVE_WAY: chooses how to call in an emergency
 * @SP_MOVE_BACK: one screen back
 * @SP_MOVE_HOME: to the first screen, with nothing left of the answers
 * @SP_MOVE_TEXT_SIZE: chooses a text size
 * @SP_MOVE_THEME: chooses colours
 * @SP_MOVE_VOICE: chooses a language and an edition
 * @SP_MOVE_CLOCK: takes it for another time, where it is presented
 * @SP_MOVE_FIGURE: types a figure of the PIN
 * @SP_MOVE_ERASE: takes the last figure back
 * @SP_MOVE_ASK: asks for what only staff can have
 * @SP_MOVE_TEST: one place of the screen was touched, to test it
 * @SP_MOVE_STAY: says that somebody is still there
 * @SP_MOVE_HIDE: hides the screen and forgets the visit
 *
 * What a touch can do.
 */
typedef enum
{
  SP_MOVE_NONE,
  SP_MOVE_GO,
  SP_MOVE_PAGE,
  SP_MOVE_STORY,
  SP_MOVE_QUESTIONS,
  SP_MOVE_CHOOSE,
  SP_MOVE_CONTINUE,
  SP_MOVE_CHANGE,
  SP_MOVE_WAY,
  SP_MOVE_BACK,
  SP_MOVE_HOME,
  SP_MOVE_TEXT_SIZE,
  SP_MOVE_THEME,
  SP_MOVE_VOICE,
  SP_MOVE_CLOCK,
  SP_MOVE_FIGURE,
  SP_MOVE_ERASE,
  SP_MOVE_ASK,
  SP_MOVE_TEST,
  SP_MOVE_STAY,
  SP_MOVE_HIDE,
} SpMoveKind;

/**
 * SpMove:
 * @kind: what it does
 * @place: where to, for %SP_MOVE_GO
 * @page: (nullable): which page, for %SP_MOVE_PAGE; the pack keeps it
 * @story: (nullable): which story, for %SP_MOVE_STORY; the pack keeps it
 * @answer: (nullable): which answer, for %SP_MOVE_CHOOSE; the pack keeps it
 * @number: which of several, from 0: the place in the walk for %SP_MOVE_CHANGE, the way for
 *   %SP_MOVE_WAY, the size for %SP_MOVE_TEXT_SIZE, the #SpTheme for %SP_MOVE_THEME, the place
 *   among the voices for %SP_MOVE_VOICE, the figure for %SP_MOVE_FIGURE, the #SpStaffAsk for
 *   %SP_MOVE_ASK, the place for %SP_MOVE_TEST
 * @time: the time for %SP_MOVE_CLOCK, in seconds since 1970, or 0 for that which it is
 *
 * What a touch does. A sheet says it of each part that can be touched, and sp_visit_do() does it.
 */
typedef struct
{
  SpMoveKind   kind;
  SpPlaceKind  place;
  SpPage      *page;
  SpScenario  *story;
  SpAnswer    *answer;
  guint        number;
  gint64       time;
} SpMove;

gboolean sp_move_equal (const SpMove *self,
                        const SpMove *other);

G_END_DECLS
