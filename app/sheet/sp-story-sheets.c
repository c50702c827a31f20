/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/triage/sp-alternatives.h"
#include "app/triage/sp-walk.h"
#include "sp-place-sheets.h"
#include "sp-source-parts.h"

/* The screens of whoever teaches with it: the stories, one of them, and why it leads there. */

/* --- The stories. --- */

static SpPart *
make_card (const SpScene *scene,
           SpScenario    *story)
{
  return sp_scene_new_card (scene, "people",
                            sp_scene_say_text (scene, sp_scenario_get_title (story)), NULL,
                            (SpMove) { .kind = SP_MOVE_STORY, .story = story });
}

/**
 * sp_stories_sheet_new:
 * @scene: a scene
 *
 * Makes the list of stories for training.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_stories_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  GListModel *stories = sp_pack_get_scenarios (scene->pack);

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "stories-title");
  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_LEAD, "stories-lead");
  for (guint i = 0; i < g_list_model_get_n_items (stories); i++)
    {
      SpPart *card = make_card (scene, sp_list_peek (stories, i));

      card->role = SP_ROLE_LINK;
      sp_sheet_add (sheet, SP_ZONE_READING, card);
    }

  return sheet;
}

/* --- One of them. --- */

static guint
find_place (GListModel *stories,
            SpScenario *story)
{
  guint place = 0;

  while (place < g_list_model_get_n_items (stories)
         && sp_list_peek (stories, place) != (gpointer) story)
    place++;

  return place;
}

static void
add_head (const SpScene *scene,
          SpSheet       *sheet,
          SpWords       *words)
{
  GListModel *stories = sp_pack_get_scenarios (scene->pack);
  guint place = find_place (stories, sp_visit_get_story (scene->visit));
  g_autoptr (SpWords) number = sp_scene_say_count (scene, place + 1);
  g_autoptr (SpWords) total = sp_scene_say_count (scene, g_list_model_get_n_items (stories));
  SpPart *title = sp_part_new (SP_PART_TITLE, SP_ROLE_NONE, words);

  title->level = 1;
  sp_sheet_add (sheet, SP_ZONE_HEAD,
                sp_part_new (SP_PART_TAG, SP_ROLE_NONE,
                             sp_scene_say (scene, "story-place", "number", number, "total", total,
                                           NULL)));
  sp_sheet_add (sheet, SP_ZONE_HEAD, title);
}

/**
 * sp_story_sheet_new:
 * @scene: a scene whose visit is at a story
 *
 * Makes a story for training.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_story_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  SpScenario *story = sp_visit_get_story (scene->visit);

  add_head (scene, sheet, sp_scene_say_text (scene, sp_scenario_get_title (story)));
  sp_sheet_add (sheet, SP_ZONE_HEAD,
                sp_part_new (SP_PART_TEXT, SP_ROLE_STORY,
                             sp_scene_say_text (scene, sp_scenario_get_story (story))));
  sp_scene_add (scene, sheet, SP_ZONE_READING, SP_PART_TEXT, "story-ask");
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_ELSEWHERE, "clock-title",
                       (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_CLOCK });
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_GO, "story-start",
                       (SpMove) { .kind = SP_MOVE_QUESTIONS });

  return sheet;
}

/* --- Why, and what would change it. --- */

static SpWords *
list_places (const SpScene *scene,
             GPtrArray     *destinations)
{
  SpWords *list = NULL;

  for (guint i = 0; i < destinations->len; i++)
    {
      SpText *name = sp_destination_get_short (g_ptr_array_index (destinations, i));

      list = sp_scene_extend_list (scene, list, sp_scene_say_text (scene, name));
    }

  return list;
}

static void
add_places (const SpScene *scene,
            SpPart        *panel,
            const char    *key,
            GPtrArray     *destinations)
{
  g_autoptr (SpWords) places = NULL;

  if (destinations->len == 0)
    return;

  places = list_places (scene, destinations);
  sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                                   sp_scene_say (scene, key, "places", places, NULL)));
}

static SpContact *
get_contact (SpDestination *destination)
{
  return sp_list_peek (sp_destination_get_contacts (destination), 0);
}

/* Returns: (nullable): the place in @losses that is the same team as @gain, in another hurry */
static SpDestination *
find_same_team (SpDestination *gain,
                GPtrArray     *losses)
{
  for (guint i = 0; i < losses->len; i++)
    {
      SpDestination *loss = g_ptr_array_index (losses, i);

      if (get_contact (gain) != NULL && get_contact (gain) == get_contact (loss))
        return loss;
    }

  return NULL;
}

/* A team that is called all the same is neither gained nor lost, but called sooner or later. */
static void
add_same_teams (const SpScene *scene,
                SpPart        *panel,
                GPtrArray     *gains,
                GPtrArray     *losses)
{
  for (guint i = gains->len; i > 0; i--)
    {
      SpDestination *gain = g_ptr_array_index (gains, i - 1);
      SpDestination *loss = find_same_team (gain, losses);
      g_autoptr (GPtrArray) places = g_ptr_array_new ();

      if (loss == NULL)
        continue;

      g_ptr_array_add (places, gain);
      add_places (scene, panel,
                  sp_destination_get_rank (gain) < sp_destination_get_rank (loss)
                  ? "reasons-more-urgent" : "reasons-less-urgent", places);
      g_ptr_array_remove (gains, gain);
      g_ptr_array_remove (losses, loss);
    }
}

/*
 * In an emergency nothing else is said: who else is to be told comes after it. And what depends on
 * questions that follow is not said to be so.
 */
static void
add_changes (const SpScene       *scene,
             SpPart              *panel,
             const SpAlternative *other)
{
  g_autoptr (GPtrArray) gains = g_ptr_array_copy (other->gains, NULL, NULL);
  g_autoptr (GPtrArray) losses = g_ptr_array_copy (other->losses, NULL, NULL);

  if (g_ptr_array_find (gains, sp_pack_get_emergency (scene->pack), NULL))
    {
      add_places (scene, panel, "reasons-first", gains);
      return;
    }

  if (!other->asks)
    add_same_teams (scene, panel, gains, losses);
  add_places (scene, panel, "reasons-also", gains);
  add_places (scene, panel, other->asks ? "reasons-perhaps" : "reasons-not", losses);
}

static SpPart *
make_alternative (const SpScene       *scene,
                  const SpAlternative *other)
{
  SpPerson person = sp_visit_get_person_at (scene->visit, other->position);
  SpQuestion *question = sp_answer_get_question (other->answer);
  SpPart *panel = sp_part_new (SP_PART_PANEL, SP_ROLE_NONE, NULL);

  sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_SMALL,
                                   sp_scene_say_text (scene, sp_question_get_title (question,
                                                                                    person))));
  sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_NAME,
                                   sp_scene_say_text (scene, sp_answer_get_label (other->answer,
                                                                                  person))));
  add_changes (scene, panel, other);
  if (other->asks)
    sp_part_add (panel, sp_part_new (SP_PART_TEXT, SP_ROLE_SMALL,
                                     sp_scene_say (scene, other->may_be_emergency
                                                          ? "reasons-more-danger"
                                                          : "reasons-more", NULL)));

  return panel;
}

static void
add_alternatives (const SpScene *scene,
                  SpSheet       *sheet)
{
  g_autoptr (GPtrArray) found = sp_alternatives_list (scene->pack,
                                                      sp_visit_get_walk (scene->visit));

  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_scene_new_heading (scene, 2, SP_ROLE_NAME,
                                      sp_scene_say (scene, "reasons-change", NULL)));
  for (guint i = 0; i < found->len; i++)
    sp_sheet_add (sheet, SP_ZONE_READING,
                  make_alternative (scene, g_ptr_array_index (found, i)));
  if (found->len == 0)
    sp_scene_add (scene, sheet, SP_ZONE_READING, SP_PART_TEXT, "reasons-none");
}

/* The first answer that is another than the story’s. */
static void
add_difference (const SpScene *scene,
                SpSheet       *sheet)
{
  GPtrArray *answers = sp_scenario_get_answers (sp_visit_get_story (scene->visit));
  GPtrArray *walk = sp_visit_get_walk (scene->visit);
  g_autoptr (SpWords) yours = NULL;
  g_autoptr (SpWords) other = NULL;
  SpPerson person;
  guint i = 0;

  while (i < walk->len && i < answers->len
         && g_ptr_array_index (walk, i) == g_ptr_array_index (answers, i))
    i++;
  if (i == walk->len || i == answers->len)
    return;

  person = sp_visit_get_person_at (scene->visit, i);
  yours = sp_scene_say_text (scene, sp_answer_get_label (g_ptr_array_index (walk, i), person));
  other = sp_scene_say_text (scene, sp_answer_get_label (g_ptr_array_index (answers, i), person));
  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                             sp_scene_say (scene, "reasons-differs", "yours", yours, "other",
                                           other, NULL)));
}

/* The reason is that of the way the story takes; whoever took another is told so first. */
static void
add_expected (const SpScene *scene,
              SpSheet       *sheet)
{
  SpScenario *story = sp_visit_get_story (scene->visit);
  g_autoptr (GPtrArray) expects = g_ptr_array_copy (sp_scenario_get_expects (story), NULL, NULL);
  g_autoptr (SpOutcome) outcome = sp_visit_get_outcome (scene->visit);
  g_autoptr (SpWords) places = NULL;

  if (sp_outcome_shows_only (outcome, expects))
    return;

  add_difference (scene, sheet);
  g_ptr_array_sort (expects, sp_destination_compare_ranks);
  places = list_places (scene, expects);
  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_part_new (SP_PART_TEXT, SP_ROLE_NONE,
                             sp_scene_say (scene, "reasons-expected", "places", places, NULL)));
}

static void
add_sources (const SpScene *scene,
             SpSheet       *sheet)
{
  GListModel *used = sp_item_get_sources (SP_ITEM (sp_visit_get_story (scene->visit)));
  g_autoptr (SpWords) sources = NULL;

  if (g_list_model_get_n_items (used) == 0)
    return;

  sources = sp_source_parts_list (scene, used);
  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_part_new (SP_PART_TEXT, SP_ROLE_SMALL,
                             sp_scene_say (scene, "reasons-sources", "sources", sources, NULL)));
}

/**
 * sp_reasons_add_button:
 * @scene: a scene whose visit is where its answers lead
 * @sheet: its sheet
 *
 * Where it is a story that was answered, adds what leads to the reasons.
 */
void
sp_reasons_add_button (const SpScene *scene,
                       SpSheet       *sheet)
{
  if (sp_visit_has_reasons (scene->visit))
    sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_NEXT, "story-reasons",
                         (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_REASONS });
}

/**
 * sp_reasons_sheet_new:
 * @scene: a scene whose visit has answered the last question of a story
 *
 * Makes the screen that says why a story leads where it does, on what that rests, and by which
 * other answers somebody else would be called.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_reasons_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  SpScenario *story = sp_visit_get_story (scene->visit);

  add_head (scene, sheet, sp_scene_say (scene, "reasons-title", NULL));
  add_expected (scene, sheet);
  sp_sheet_add (sheet, SP_ZONE_READING,
                sp_part_new (SP_PART_TEXT, SP_ROLE_STORY,
                             sp_scene_say_text (scene, sp_scenario_get_reason (story))));
  add_sources (scene, sheet);
  add_alternatives (scene, sheet);
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_ELSEWHERE, "reasons-stories",
                       (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_STORIES });

  return sheet;
}
