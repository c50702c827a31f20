/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-place-sheets.h"

static SpPart *
make_change (const SpScene *scene,
             const SpWords *question,
             guint          position)
{
  SpPart *button = sp_part_new (SP_PART_BUTTON, SP_ROLE_ELSEWHERE,
                                sp_scene_say (scene, "check-change", NULL));

  button->name = sp_scene_say (scene, "check-change-name", "question", question, NULL);
  button->move = (SpMove) { .kind = SP_MOVE_CHANGE, .number = position };

  return button;
}

static SpPart *
make_row (const SpScene *scene,
          SpAnswer      *answer,
          guint          position)
{
  SpPerson person = sp_visit_get_person_at (scene->visit, position);
  SpQuestion *question = sp_answer_get_question (answer);
  g_autoptr (SpWords) title = sp_scene_say_text (scene, sp_question_get_title (question, person));
  SpPart *row = sp_part_new (SP_PART_ROW, SP_ROLE_NONE, NULL);

  sp_part_add (row, sp_part_new (SP_PART_TEXT, SP_ROLE_DETAIL, sp_words_ref (title)));
  sp_part_add (row, sp_part_new (SP_PART_TEXT, SP_ROLE_NAME,
                                 sp_scene_say_text (scene, sp_answer_get_label (answer, person))));
  sp_part_add (row, make_change (scene, title, position));

  return row;
}

/**
 * sp_check_sheet_new:
 * @scene: a scene whose visit has answers
 *
 * Makes the list of the answers given, each with a button to change it.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_check_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  GPtrArray *walk = sp_visit_get_walk (scene->visit);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "check-title");
  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_LEAD, "check-lead");
  for (guint i = 0; i < walk->len; i++)
    sp_sheet_add (sheet, SP_ZONE_READING, make_row (scene, g_ptr_array_index (walk, i), i));

  /* The results are what lies behind this page, always. */
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_GO, "check-done",
                       (SpMove) { .kind = SP_MOVE_BACK });

  return sheet;
}
