/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-part-text.h"

#include "app/model/sp-model.h"

/*
 * A part as a line of text, for a test to hold and for somebody without a screen to read:
 *
 *     button go “Continue” → continue
 */

static const char *
get_kind_name (SpPartKind kind)
{
  static const char * const names[] = {
    [SP_PART_TAG] = "tag",
    [SP_PART_TITLE] = "title",
    [SP_PART_LEAD] = "lead",
    [SP_PART_HEADING] = "heading",
    [SP_PART_TEXT] = "text",
    [SP_PART_LINE] = "line",
    [SP_PART_LIST] = "list",
    [SP_PART_ITEM] = "item",
    [SP_PART_NOTE] = "note",
    [SP_PART_PANEL] = "panel",
    [SP_PART_CARD] = "card",
    [SP_PART_PICTURE] = "picture",
    [SP_PART_NUMBER] = "number",
    [SP_PART_DESTINATION] = "place",
    [SP_PART_ROW] = "row",
    [SP_PART_BUTTON] = "button",
    [SP_PART_CHOICES] = "choices",
    [SP_PART_CHOICE] = "choice",
    [SP_PART_WAYS] = "ways",
    [SP_PART_PICKER] = "picker",
    [SP_PART_WAY] = "way",
  };

  return names[kind];
}

static const char *
get_role_name (SpPartRole role)
{
  static const char * const names[] = {
    [SP_ROLE_NONE] = NULL,
    [SP_ROLE_SMALL] = "small",
    [SP_ROLE_STORY] = "story",
    [SP_ROLE_DETAIL] = "detail",
    [SP_ROLE_NAME] = "name",
    [SP_ROLE_WEB] = "web",
    [SP_ROLE_NOBODY] = "nobody",
    [SP_ROLE_BECAUSE] = "because",
    [SP_ROLE_WHY] = "why",
    [SP_ROLE_OPEN] = "open",
    [SP_ROLE_NOT_TOLD] = "not-told",
    [SP_ROLE_SUMMARY] = "summary",
    [SP_ROLE_STEPS] = "steps",
    [SP_ROLE_DO] = "do",
    [SP_ROLE_DONT] = "dont",
    [SP_ROLE_IMPORTANT] = "important",
    [SP_ROLE_EMERGENCY] = "emergency",
    [SP_ROLE_URGENT] = "urgent",
    [SP_ROLE_ADVICE] = "advice",
    [SP_ROLE_CONTACT] = "contact",
    [SP_ROLE_ADDRESS] = "address",
    [SP_ROLE_NOTES] = "notes",
    [SP_ROLE_MAIN] = "main",
    [SP_ROLE_LINK] = "link",
    [SP_ROLE_GO] = "go",
    [SP_ROLE_NEXT] = "next",
    [SP_ROLE_ELSEWHERE] = "elsewhere",
    [SP_ROLE_START] = "start",
    [SP_ROLE_LANGUAGE] = "language",
  };

  return names[role];
}

static const char *
get_place_name (SpPlaceKind kind)
{
  static const char * const names[] = {
    [SP_PLACE_ATTRACT] = "attract",
    [SP_PLACE_HOME] = "home",
    [SP_PLACE_TOPICS] = "topics",
    [SP_PLACE_PAGE] = "page",
    [SP_PLACE_QUESTION] = "question",
    [SP_PLACE_CHECK] = "check",
    [SP_PLACE_RESULTS] = "results",
    [SP_PLACE_EMERGENCY] = "emergency",
    [SP_PLACE_NUMBERS] = "numbers",
    [SP_PLACE_ABOUT] = "about",
    [SP_PLACE_DISPLAY] = "display",
    [SP_PLACE_LANGUAGE] = "language",
    [SP_PLACE_STORIES] = "stories",
    [SP_PLACE_REASONS] = "reasons",
    [SP_PLACE_CLOCK] = "clock",
  };

  return names[kind];
}

static const char *
get_move_name (SpMoveKind kind)
{
  static const char * const names[] = {
    [SP_MOVE_NONE] = "nothing",
    [SP_MOVE_GO] = "go",
    [SP_MOVE_PAGE] = "page",
    [SP_MOVE_STORY] = "story",
    [SP_MOVE_QUESTIONS] = "questions",
    [SP_MOVE_CHOOSE] = "choose",
    [SP_MOVE_CONTINUE] = "continue",
    [SP_MOVE_CHANGE] = "change",
    [SP_MOVE_WAY] = "way",
    [SP_MOVE_BACK] = "back",
    [SP_MOVE_HOME] = "home",
    [SP_MOVE_TEXT_SIZE] = "text-size",
    [SP_MOVE_THEME] = "theme",
    [SP_MOVE_VOICE] = "voice",
    [SP_MOVE_CLOCK] = "clock",
    [SP_MOVE_STAY] = "stay",
    [SP_MOVE_HIDE] = "hide",
  };

  return names[kind];
}

static void
append_move (const SpMove *move,
             GString      *text)
{
  if (move->kind == SP_MOVE_NONE)
    return;

  g_string_append_printf (text, " → %s", get_move_name (move->kind));
  switch (move->kind)
    {
    case SP_MOVE_GO:
      g_string_append_printf (text, " %s", get_place_name (move->place));
      break;

    case SP_MOVE_PAGE:
      g_string_append_printf (text, " %s", sp_item_get_id (SP_ITEM (move->page)));
      break;

    case SP_MOVE_STORY:
      g_string_append_printf (text, " %s", sp_item_get_id (SP_ITEM (move->story)));
      break;

    case SP_MOVE_CHOOSE:
      g_string_append_printf (text, " %s", sp_item_get_id (SP_ITEM (move->answer)));
      break;

    case SP_MOVE_CHANGE:
    case SP_MOVE_WAY:
    case SP_MOVE_TEXT_SIZE:
    case SP_MOVE_THEME:
    case SP_MOVE_VOICE:
      g_string_append_printf (text, " %u", move->number);
      break;

    default:
      break;
    }
}

static void
append_run (const SpWordsRun *run,
            GString          *text)
{
  static const char * const marks[][2] = {
    [SP_WORDS_PLAIN] = { "", "" },
    [SP_WORDS_STRONG] = { "*", "*" },
    [SP_WORDS_FIGURE] = { "#", "" },
    [SP_WORDS_PHONE] = { "☎", "" },
    [SP_WORDS_LINK] = { "@", "" },
    [SP_WORDS_NAME] = { "_", "_" },
  };

  g_string_append_printf (text, "%s%s%s", marks[run->kind][0], run->text, marks[run->kind][1]);
}

static void
append_words (const SpWords *words,
              GString       *text)
{
  if (words == NULL)
    return;

  g_string_append (text, " “");
  for (guint i = 0; i < sp_words_get_n_runs (words); i++)
    append_run (sp_words_get_run (words, i), text);
  g_string_append (text, "”");
}

static void
append_flags (const SpPart *self,
              GString      *text)
{
  if (self->chosen)
    g_string_append (text, " chosen");
  if (!self->enabled)
    g_string_append (text, " not now");
  if (self->essential)
    g_string_append (text, " essential");
}

/**
 * sp_part_append_text:
 * @self: a part
 * @depth: how far in it stands
 * @text: what to write to
 *
 * Writes the part as a line, and below it what is inside.
 */
void
sp_part_append_text (const SpPart *self,
                     guint         depth,
                     GString      *text)
{
  g_string_append_printf (text, "%*s%s", (int) (2 * depth), "", get_kind_name (self->kind));
  if (self->level > 1)
    g_string_append_printf (text, " %u", self->level);
  if (self->role != SP_ROLE_NONE)
    g_string_append_printf (text, " %s", get_role_name (self->role));
  if (self->icon != NULL)
    g_string_append_printf (text, " [%s]", self->icon);
  append_words (self->words, text);
  append_words (self->second, text);
  append_move (&self->move, text);
  append_flags (self, text);
  g_string_append_c (text, '\n');

  for (guint i = 0; i < sp_part_get_n_children (self); i++)
    sp_part_append_text (sp_part_get_child (self, i), depth + 1, text);
}
