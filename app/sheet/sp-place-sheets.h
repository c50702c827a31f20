/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

/* One file for each kind of place; sp-sheets.c knows which is for where. */
SpSheet *sp_attract_sheet_new   (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_home_sheet_new      (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_topics_sheet_new    (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_topic_sheet_new     (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_question_sheet_new  (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_check_sheet_new     (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_results_sheet_new   (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_emergency_sheet_new (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_numbers_sheet_new   (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_about_sheet_new     (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_display_sheet_new   (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_language_sheet_new  (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_clock_sheet_new     (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_stories_sheet_new   (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_story_sheet_new     (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_reasons_sheet_new   (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_staff_sheet_new     (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_panel_sheet_new     (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_test_sheet_new      (const SpScene *scene) G_GNUC_WARN_UNUSED_RESULT;

void     sp_reasons_add_button  (const SpScene *scene,
                                 SpSheet       *sheet);

G_END_DECLS
