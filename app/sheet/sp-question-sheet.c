/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-block-parts.h"
#include "sp-place-sheets.h"

static void
add_help (const SpScene *scene,
          SpSheet       *sheet,
          GListModel    *help)
{
  SpPart *panel;

  if (help == NULL || g_list_model_get_n_items (help) == 0)
    return;

  panel = sp_part_new (SP_PART_PANEL, SP_ROLE_NONE, NULL);
  sp_block_parts_add (panel, scene, help);
  sp_sheet_add (sheet, SP_ZONE_READING, panel);
}

static SpPart *
make_why (const SpScene *scene,
          SpText        *text)
{
  g_autoptr (SpWords) why = sp_scene_say_text (scene, text);
  SpPart *line = sp_part_new (SP_PART_LINE, SP_ROLE_WHY,
                              sp_scene_say (scene, "question-why", "why", why, NULL));

  line->icon = g_strdup ("question");

  return line;
}

static SpPart *
make_choice (const SpScene *scene,
             SpAnswer      *answer,
             SpPerson       person)
{
  SpPart *choice = sp_part_new (SP_PART_CHOICE, SP_ROLE_NONE,
                                sp_scene_say_text (scene, sp_answer_get_label (answer, person)));

  choice->second = sp_scene_say_text (scene, sp_answer_get_hint (answer, person));
  choice->move = (SpMove) { .kind = SP_MOVE_CHOOSE, .answer = answer };
  choice->chosen = answer == sp_visit_get_chosen (scene->visit);

  return choice;
}

static SpPart *
make_choices (const SpScene *scene,
              SpQuestion    *question,
              SpPerson       person)
{
  GListModel *answers = sp_question_get_answers (question);
  SpPart *choices = sp_part_new (SP_PART_CHOICES, SP_ROLE_NONE, NULL);

  choices->name = sp_scene_say_text (scene, sp_question_get_title (question, person));
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    sp_part_add (choices, make_choice (scene, sp_list_peek (answers, i), person));

  return choices;
}

/**
 * sp_question_sheet_new:
 * @scene: a scene whose visit is at a question
 *
 * Makes a screen with one question. An answer given before is chosen, and none other ever is
 * unless the visitor chooses it.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_question_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  SpQuestion *question = sp_visit_get_question (scene->visit);
  SpPerson person = sp_visit_get_person (scene->visit);
  guint position = sp_visit_get_place (scene->visit)->position;
  g_autoptr (SpWords) number = sp_scene_say_count (scene, position + 1);
  SpPart *title = sp_part_new (SP_PART_TITLE, SP_ROLE_NONE,
                               sp_scene_say_text (scene, sp_question_get_title (question, person)));
  SpPart *go;

  title->level = 1;
  sp_sheet_add (sheet, SP_ZONE_HEAD,
                sp_part_new (SP_PART_TAG, SP_ROLE_NONE,
                             sp_scene_say (scene, "question-place", "number", number, NULL)));
  sp_sheet_add (sheet, SP_ZONE_HEAD, title);
  add_help (scene, sheet, sp_question_get_help (question, person));
  sp_sheet_add (sheet, SP_ZONE_READING, make_why (scene, sp_question_get_why (question, person)));
  sp_sheet_add (sheet, SP_ZONE_DOING, make_choices (scene, question, person));
  go = sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_GO, "question-continue",
                            (SpMove) { .kind = SP_MOVE_CONTINUE });
  go->enabled = sp_visit_get_chosen (scene->visit) != NULL;

  return sheet;
}
