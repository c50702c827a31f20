/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stdarg.h>

#include "app/model/sp-pack.h"

#include "sp-words.h"

G_BEGIN_DECLS

#define SP_TYPE_VOICE (sp_voice_get_type ())

G_DECLARE_FINAL_TYPE (SpVoice, sp_voice, SP, VOICE, GObject)

/**
 * SpEdition:
 * @SP_EDITION_STANDARD: plain words
 * @SP_EDITION_EASY_READ: short sentences, for people with a learning disability
 *
 * For whom the words were chosen.
 */
typedef enum
{
  SP_EDITION_STANDARD,
  SP_EDITION_EASY_READ,
} SpEdition;

/**
 * SpFindTextFunc:
 * @text: a text of the content
 * @user_data: what was given with the function
 *
 * Finds what a text is in another language or edition.
 *
 * Returns: (transfer none) (nullable): the text, which lives as long as the voice, or %NULL where
 *   there is none
 */
typedef const SpText *(*SpFindTextFunc) (const SpText *text,
                                         gpointer      user_data);

/**
 * SpPhoneWordsFunc:
 * @contact_id: the contact a text names
 * @user_data: what was given with the function
 *
 * Says what stands in a text for a contact: the number to call for it here and now.
 *
 * Returns: (transfer full): the words
 */
typedef SpWords *(*SpPhoneWordsFunc) (const char *contact_id,
                                      gpointer    user_data);

SpVoice     *sp_voice_new           (SpPack           *pack);
SpVoice     *sp_voice_new_other     (SpPack           *pack,
                                     SpLanguage       *language,
                                     SpEdition         edition,
                                     SpFindTextFunc    find_text,
                                     gpointer          user_data,
                                     GDestroyNotify    free_user_data);

const char  *sp_voice_get_language  (SpVoice          *self);
SpLanguage  *sp_voice_get_language_info (SpVoice      *self);
SpVoice     *sp_voice_get_own       (SpVoice          *self);
gboolean     sp_voice_get_draft     (SpVoice          *self);
void         sp_voice_set_draft     (SpVoice          *self,
                                     gboolean          draft);
SpEdition    sp_voice_get_edition   (SpVoice          *self);
SpDirection  sp_voice_get_direction (SpVoice          *self);

SpWords     *sp_voice_say_text      (SpVoice          *self,
                                     const SpText     *text,
                                     SpPhoneWordsFunc  phone,
                                     gpointer          user_data) G_GNUC_WARN_UNUSED_RESULT;
SpWords     *sp_voice_say_valist    (SpVoice          *self,
                                     const char       *key,
                                     SpPhoneWordsFunc  phone,
                                     gpointer          user_data,
                                     va_list           gaps) G_GNUC_WARN_UNUSED_RESULT;
SpWords     *sp_voice_say           (SpVoice          *self,
                                     const char       *key,
                                     ...) G_GNUC_WARN_UNUSED_RESULT G_GNUC_NULL_TERMINATED;
SpWords     *sp_voice_say_count     (SpVoice          *self,
                                     guint             count) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
