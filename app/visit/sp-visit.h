/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/triage/sp-walk.h"

G_BEGIN_DECLS

/**
 * SpPlaceKind:
 * @SP_PLACE_ATTRACT: nobody is here
 * @SP_PLACE_HOME: the first screen
 * @SP_PLACE_TOPICS: the list of topics
 * @SP_PLACE_PAGE: a page of a topic
 * @SP_PLACE_QUESTION: a question; the position says which of the walk
 * @SP_PLACE_CHECK: the answers given, to check and change
 * @SP_PLACE_RESULTS: who can help
 * @SP_PLACE_EMERGENCY: how to call in an emergency
 * @SP_PLACE_NUMBERS: all the numbers
 * @SP_PLACE_ABOUT: what this kiosk is and whose
 * @SP_PLACE_DISPLAY: text size and colours
 *
 * A kind of screen.
 */
typedef enum
{
  SP_PLACE_ATTRACT,
  SP_PLACE_HOME,
  SP_PLACE_TOPICS,
  SP_PLACE_PAGE,
  SP_PLACE_QUESTION,
  SP_PLACE_CHECK,
  SP_PLACE_RESULTS,
  SP_PLACE_EMERGENCY,
  SP_PLACE_NUMBERS,
  SP_PLACE_ABOUT,
  SP_PLACE_DISPLAY,
} SpPlaceKind;

/**
 * SpPlace:
 * @kind: the kind of screen
 * @page: (nullable): the page, for %SP_PLACE_PAGE; the pack keeps it
 * @position: the place in the walk, from 0, for %SP_PLACE_QUESTION
 * @changing: whether the question was opened to change its answer
 *
 * Where a visitor is.
 */
typedef struct
{
  SpPlaceKind  kind;
  SpPage      *page;
  guint        position;
  gboolean     changing;
} SpPlace;

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

#define SP_TYPE_VISIT (sp_visit_get_type ())

G_DECLARE_FINAL_TYPE (SpVisit, sp_visit, SP, VISIT, GObject)

SpVisit       *sp_visit_new             (SpPack      *pack);

const SpPlace *sp_visit_get_place       (SpVisit     *self);
SpQuestion    *sp_visit_get_question    (SpVisit     *self);
SpAnswer      *sp_visit_get_answer      (SpVisit     *self);
SpPerson       sp_visit_get_person      (SpVisit     *self);
GPtrArray     *sp_visit_get_walk        (SpVisit     *self);
SpPerson       sp_visit_get_person_at   (SpVisit     *self,
                                         guint        position);
SpOutcome     *sp_visit_get_outcome     (SpVisit     *self) G_GNUC_WARN_UNUSED_RESULT;

void           sp_visit_begin           (SpVisit     *self);
void           sp_visit_go              (SpVisit     *self,
                                         SpPlaceKind  kind);
void           sp_visit_go_to_page      (SpVisit     *self,
                                         SpPage      *page);
void           sp_visit_go_home         (SpVisit     *self);
gboolean       sp_visit_can_go_back     (SpVisit     *self);
void           sp_visit_go_back         (SpVisit     *self);

void           sp_visit_start_questions (SpVisit     *self);
void           sp_visit_answer          (SpVisit     *self,
                                         SpAnswer    *answer);
void           sp_visit_change_answer   (SpVisit     *self,
                                         guint        position);

guint          sp_visit_get_text_size   (SpVisit     *self);
void           sp_visit_set_text_size   (SpVisit     *self,
                                         guint        text_size);
SpTheme        sp_visit_get_theme       (SpVisit     *self);
void           sp_visit_set_theme       (SpVisit     *self,
                                         SpTheme      theme);

void           sp_visit_forget          (SpVisit     *self);

G_END_DECLS
