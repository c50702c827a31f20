/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-scene.h"

#include "app/site/sp-who-answers.h"

/*
 * What every sheet is made with: words with the numbers for here and now in them, and the few
 * parts that most screens have.
 */

/**
 * sp_scene_new_sheet:
 * @self: a scene
 * @kind: what sort of screen it is for
 *
 * Returns: (transfer full): an empty sheet in the language of the scene
 */
SpSheet *
sp_scene_new_sheet (const SpScene *self,
                    SpSheetKind    kind)
{
  SpSheet *sheet = sp_sheet_new (kind, sp_voice_get_language (self->voice),
                                 sp_voice_get_direction (self->voice));

  sp_sheet_set_turning (sheet, sp_scene_say (self, "scroll-up", NULL),
                        sp_scene_say (self, "scroll-down", NULL));

  return sheet;
}

/*
 * A sentence that names a team means whoever answers for it now. A site need not name every
 * contact; its name in the sentence still says whom to ask for.
 */
static SpWords *
say_phone (const char *contact_id,
           gpointer    user_data)
{
  const SpScene *self = user_data;
  SpContact *contact = sp_pack_get_contact (self->pack, contact_id);
  SpWhoAnswers who;
  const char *number;

  /* The loader refuses a pack that names a contact it does not have. */
  g_assert (contact != NULL);

  sp_site_who_answers (self->site, contact, self->now, &who);
  number = who.first.number;
  if (number != NULL)
    return sp_words_new (SP_WORDS_PHONE, number);

  if (who.first.withdrawn)
    return sp_scene_say (self, "phone-withdrawn", NULL);

  return sp_voice_say_text (self->voice, sp_contact_get_name (contact), NULL, NULL);
}

typedef struct
{
  const SpScene *scene;
  gboolean       answers;
} Asked;

static char *
ask_whether (const char *contact_id,
             gpointer    data)
{
  Asked *asked = data;
  SpContact *contact = sp_pack_get_contact (asked->scene->pack, contact_id);
  SpWhoAnswers who;

  sp_site_who_answers (asked->scene->site, contact, asked->scene->now, &who);
  if (who.answers != SP_ANSWERS_FIRST || who.first.number == NULL)
    asked->answers = FALSE;

  return NULL;
}

/**
 * sp_scene_all_answer:
 * @self: a scene
 * @key: which of the words of the screens
 *
 * Returns: whether everybody whose number stands in the words has one to show, and answers now
 */
gboolean
sp_scene_all_answer (const SpScene *self,
                     const char    *key)
{
  Asked asked = { self, TRUE };
  g_autofree char *words = sp_text_to_plain (sp_pack_get_interface (self->pack, key), ask_whether,
                                             &asked);

  return asked.answers;
}

/**
 * sp_scene_say:
 * @self: a scene
 * @key: which of the words of the screens
 * @...: for each gap its name and the #SpWords that fill it, then %NULL
 *
 * Returns: (transfer full): the words, with their gaps filled and the numbers for here and now
 */
SpWords *
sp_scene_say (const SpScene *self,
              const char    *key,
              ...)
{
  SpWords *words;
  va_list gaps;

  va_start (gaps, key);
  words = sp_voice_say_valist (self->voice, key, say_phone, (gpointer) self, gaps);
  va_end (gaps);

  return words;
}

/**
 * sp_scene_say_text:
 * @self: a scene
 * @text: (nullable): a text of the content
 *
 * Returns: (transfer full) (nullable): the text with the numbers for here and now, or %NULL for
 *   none
 */
SpWords *
sp_scene_say_text (const SpScene *self,
                   SpText        *text)
{
  return text != NULL ? sp_voice_say_text (self->voice, text, say_phone, (gpointer) self) : NULL;
}

/**
 * sp_scene_say_count:
 * @self: a scene
 * @count: a number
 *
 * Returns: (transfer full): the number, in digits
 */
SpWords *
sp_scene_say_count (const SpScene *self,
                    guint          count)
{
  return sp_voice_say_count (self->voice, count);
}

/**
 * sp_scene_extend_list:
 * @self: a scene
 * @list: (transfer full) (nullable): what is listed so far
 * @next: (transfer full): what comes behind it
 *
 * Returns: (transfer full): both, as a list within a sentence
 */
SpWords *
sp_scene_extend_list (const SpScene *self,
                      SpWords       *list,
                      SpWords       *next)
{
  g_autoptr (SpWords) before = list;
  g_autoptr (SpWords) behind = next;

  if (before == NULL)
    return g_steal_pointer (&behind);

  return sp_scene_say (self, "list-next", "list", before, "next", behind, NULL);
}

/**
 * sp_scene_add:
 * @self: a scene
 * @sheet: a sheet that is being made
 * @zone: where
 * @kind: what comes next there
 * @key: which of the words of the screens it says
 *
 * Returns: (transfer none): the new part
 */
SpPart *
sp_scene_add (const SpScene *self,
              SpSheet       *sheet,
              SpZone         zone,
              SpPartKind     kind,
              const char    *key)
{
  SpPart *part = sp_part_new (kind, SP_ROLE_NONE, sp_scene_say (self, key, NULL));

  if (kind == SP_PART_TITLE)
    part->level = 1;

  return sp_sheet_add (sheet, zone, part);
}

/**
 * sp_scene_add_button:
 * @self: a scene
 * @sheet: a sheet that is being made
 * @zone: where
 * @role: what sort of button
 * @key: which of the words of the screens it says
 * @move: what a touch on it does
 *
 * Returns: (transfer none): the new part
 */
SpPart *
sp_scene_add_button (const SpScene *self,
                     SpSheet       *sheet,
                     SpZone         zone,
                     SpPartRole     role,
                     const char    *key,
                     SpMove         move)
{
  SpPart *button = sp_part_new (SP_PART_BUTTON, role, sp_scene_say (self, key, NULL));

  button->move = move;

  return sp_sheet_add (sheet, zone, button);
}

/**
 * sp_scene_new_card:
 * @self: a scene
 * @icon: the name of a drawing
 * @title: (transfer full): what is behind it
 * @text: (transfer full) (nullable): a line about it
 * @move: what a touch on it does
 *
 * Returns: (transfer full): a button as wide as the page
 */
SpPart *
sp_scene_new_card (const SpScene *self,
                   const char    *icon,
                   SpWords       *title,
                   SpWords       *text,
                   SpMove         move)
{
  SpPart *card = sp_part_new (SP_PART_BUTTON, SP_ROLE_NONE, title);

  card->icon = g_strdup (icon);
  card->second = text;
  card->move = move;
  if (text != NULL)
    card->name = sp_scene_say (self, "button-name", "title", title, "text", text, NULL);

  return card;
}

/**
 * sp_scene_new_heading:
 * @self: a scene
 * @level: its level, from 2
 * @role: what it is for
 * @words: (transfer full): its words
 *
 * Returns: (transfer full): a heading
 */
SpPart *
sp_scene_new_heading (const SpScene *self,
                      guint          level,
                      SpPartRole     role,
                      SpWords       *words)
{
  SpPart *heading = sp_part_new (SP_PART_HEADING, role, words);

  heading->level = level;
  heading->leads_on = TRUE;

  return heading;
}
