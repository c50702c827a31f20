/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-language-parts.h"

/*
 * What a language is chosen by: its own name in its own script, for whoever reads no other, and
 * what English calls it, for whoever helps them. There are no flags, which are of countries.
 */

static SpWords *
new_name (SpLanguage *language,
          const char *name)
{
  SpWords *words = sp_words_new (SP_WORDS_PLAIN, NULL);

  sp_words_append_in (words, language, SP_WORDS_PLAIN, name, -1);

  return words;
}

/**
 * sp_language_parts_is_choice:
 * @scene: a scene
 *
 * Returns: whether there is more than one language to choose from
 */
gboolean
sp_language_parts_is_choice (const SpScene *scene)
{
  return scene->voices->len > 1;
}

/* Returns: (transfer full): a button that has everything said in the language of a voice */
static SpPart *
new_card (const SpScene *scene,
          guint          index)
{
  SpVoice *voice = g_ptr_array_index (scene->voices, index);
  SpLanguage *language = sp_voice_get_language_info (voice);
  SpPart *card = sp_part_new (SP_PART_BUTTON, SP_ROLE_LANGUAGE,
                              new_name (language, language->name));

  if (!g_str_equal (language->name, language->english))
    {
      card->second = sp_words_new (SP_WORDS_NAME, language->english);
      card->name = sp_scene_say (scene, "button-name", "title", card->words, "text", card->second,
                                 NULL);
    }
  card->move = (SpMove) { .kind = SP_MOVE_VOICE, .number = index };

  return card;
}

/**
 * sp_language_parts_new_picker:
 * @scene: a scene
 *
 * Returns: (transfer full): all languages side by side
 */
SpPart *
sp_language_parts_new_picker (const SpScene *scene)
{
  SpPart *picker = sp_part_new (SP_PART_PICKER, SP_ROLE_NONE, NULL);

  for (guint i = 0; i < scene->voices->len; i++)
    sp_part_add (picker, new_card (scene, i));

  return picker;
}
