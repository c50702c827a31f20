/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-sheets.h"

#include "sp-place-sheets.h"

typedef SpSheet *(*SheetFunc) (const SpScene *scene);

static const SheetFunc sheets[] = {
  [SP_PLACE_ATTRACT] = sp_attract_sheet_new,
  [SP_PLACE_HOME] = sp_home_sheet_new,
  [SP_PLACE_TOPICS] = sp_topics_sheet_new,
  [SP_PLACE_PAGE] = sp_topic_sheet_new,
  [SP_PLACE_QUESTION] = sp_question_sheet_new,
  [SP_PLACE_CHECK] = sp_check_sheet_new,
  [SP_PLACE_RESULTS] = sp_results_sheet_new,
  [SP_PLACE_EMERGENCY] = sp_emergency_sheet_new,
  [SP_PLACE_NUMBERS] = sp_numbers_sheet_new,
  [SP_PLACE_ABOUT] = sp_about_sheet_new,
  [SP_PLACE_DISPLAY] = sp_display_sheet_new,
  [SP_PLACE_LANGUAGE] = sp_language_sheet_new,
  [SP_PLACE_STORIES] = sp_stories_sheet_new,
  [SP_PLACE_STORY] = sp_story_sheet_new,
  [SP_PLACE_REASONS] = sp_reasons_sheet_new,
  [SP_PLACE_CLOCK] = sp_clock_sheet_new,
  [SP_PLACE_STAFF] = sp_staff_sheet_new,
  [SP_PLACE_PANEL] = sp_panel_sheet_new,
  [SP_PLACE_TEST] = sp_test_sheet_new,
};

/**
 * sp_scene_make_place:
 * @self: a scene
 *
 * Returns: (transfer full): what the screen says where the visitor is
 */
SpSheet *
sp_scene_make_place (const SpScene *self)
{
  SpPlaceKind kind = sp_visit_get_place (self->visit)->kind;

  g_return_val_if_fail (kind < G_N_ELEMENTS (sheets), NULL);

  return sheets[kind] (self);
}
