/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-types.h"

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
 * @SP_PLACE_LANGUAGE: the languages to choose from
 * @SP_PLACE_STORIES: the stories for training, where somebody presents them
 * @SP_PLACE_STORY: one of them
 * @SP_PLACE_REASONS: why a story leads where it leads, and what would change it
 * @SP_PLACE_CLOCK: where whoever presents it chooses another time
 * @SP_PLACE_STAFF: where staff type their PIN
 * @SP_PLACE_PANEL: what staff see and do
 * @SP_PLACE_TEST: where staff test the screen
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
  SP_PLACE_LANGUAGE,
  SP_PLACE_STORIES,
  SP_PLACE_STORY,
  SP_PLACE_REASONS,
  SP_PLACE_CLOCK,
  SP_PLACE_STAFF,
  SP_PLACE_PANEL,
  SP_PLACE_TEST,
} SpPlaceKind;

/**
 * SpPlace:
 * @kind: the kind of screen
 * @page: (nullable): the page, for %SP_PLACE_PAGE; the pack keeps it
 * @story: (nullable): the story, for %SP_PLACE_STORY; the pack keeps it
 * @position: the place in the walk, from 0, for %SP_PLACE_QUESTION
 * @changing: whether the question was opened to change its answer
 *
 * Where a visitor is.
 */
typedef struct
{
  SpPlaceKind  kind;
  SpPage      *page;
  SpScenario  *story;
  guint        position;
  gboolean     changing;
} SpPlace;

gboolean sp_place_equal    (const SpPlace *self,
                            const SpPlace *other);
gboolean sp_place_is_aside (const SpPlace *self);
gboolean sp_place_is_staff (const SpPlace *self);

G_END_DECLS
