/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-voice.h"

#include <string.h>

/*
 * SpVoice:
 *
 * Says things in one language and one edition: the words of the screens by their id, the texts of
 * the content, numbers, and, with sp-voice-time.h, days and times. Whatever can be read or heard
 * comes through here, so that another voice changes every word.
 */
struct _SpVoice
{
  GObject parent_instance;

  SpPack         *pack;             /* (owned) */
  char           *language;         /* (owned) */
  SpEdition       edition;
  SpFindTextFunc  find_text;        /* (nullable): without it the pack's texts are said */
  gpointer        user_data;
  GDestroyNotify  free_user_data;   /* (nullable) */
};

/* More gaps than any sentence has. */
#define MAX_GAPS 8

typedef struct
{
  const char    *name;
  const SpWords *filling;
} Gap;

G_DEFINE_FINAL_TYPE (SpVoice, sp_voice, G_TYPE_OBJECT)

static void
sp_voice_finalize (GObject *object)
{
  SpVoice *self = SP_VOICE (object);

  if (self->free_user_data != NULL)
    self->free_user_data (self->user_data);
  g_clear_pointer (&self->language, g_free);
  g_clear_object (&self->pack);

  G_OBJECT_CLASS (sp_voice_parent_class)->finalize (object);
}

static void
sp_voice_class_init (SpVoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_voice_finalize;
}

static void
sp_voice_init (SpVoice *self)
{
}

/**
 * sp_voice_new:
 * @pack: the content
 *
 * Returns: (transfer full): the voice that says things as the pack has them
 */
SpVoice *
sp_voice_new (SpPack *pack)
{
  return sp_voice_new_other (pack, sp_pack_get_language (pack), SP_EDITION_STANDARD, NULL, NULL,
                             NULL);
}

/**
 * sp_voice_new_other:
 * @pack: the content
 * @language: (nullable): the language, such as `pl`
 * @edition: the edition
 * @find_text: (nullable) (scope notified): finds what a text of @pack is in that language and
 *   edition; what it does not find is said as the pack has it
 * @user_data: for @find_text
 * @free_user_data: (nullable): frees @user_data
 *
 * Returns: (transfer full): the voice that says what @pack says in another way
 */
SpVoice *
sp_voice_new_other (SpPack         *pack,
                    const char     *language,
                    SpEdition       edition,
                    SpFindTextFunc  find_text,
                    gpointer        user_data,
                    GDestroyNotify  free_user_data)
{
  SpVoice *self = g_object_new (SP_TYPE_VOICE, NULL);

  self->pack = g_object_ref (pack);
  self->language = g_strdup (language);
  self->edition = edition;
  self->find_text = find_text;
  self->user_data = user_data;
  self->free_user_data = free_user_data;

  return self;
}

/**
 * sp_voice_get_language:
 * @self: a voice
 *
 * Returns: (transfer none): its language, such as `en` or `pt-BR`
 */
const char *
sp_voice_get_language (SpVoice *self)
{
  g_return_val_if_fail (SP_IS_VOICE (self), NULL);

  return self->language;
}

/**
 * sp_voice_get_edition:
 * @self: a voice
 *
 * Returns: its edition
 */
SpEdition
sp_voice_get_edition (SpVoice *self)
{
  g_return_val_if_fail (SP_IS_VOICE (self), SP_EDITION_STANDARD);

  return self->edition;
}

/**
 * sp_voice_get_direction:
 * @self: a voice
 *
 * Returns: which way its language is read
 */
SpDirection
sp_voice_get_direction (SpVoice *self)
{
  /* The languages of people in England that are written from right to left (Unicode, CLDR). */
  static const char * const from_right[] = {
    "ar", "ckb", "dv", "fa", "he", "ku-Arab", "pa-Arab", "ps", "sd", "ug", "ur", "yi",
  };
  const char *language = sp_voice_get_language (self);

  for (guint i = 0; language != NULL && i < G_N_ELEMENTS (from_right); i++)
    {
      gsize length = strlen (from_right[i]);

      if (strncmp (language, from_right[i], length) == 0
          && (language[length] == '\0' || language[length] == '-'))
        return SP_DIRECTION_RTL;
    }

  return SP_DIRECTION_LTR;
}

static SpWords *
say_phone (const char       *contact_id,
           SpPhoneWordsFunc  phone,
           gpointer          user_data)
{
  if (phone != NULL)
    return phone (contact_id, user_data);

  return sp_words_new (SP_WORDS_PLAIN, contact_id);
}

static const SpText *
find_text (SpVoice      *self,
           const SpText *text)
{
  const SpText *found = self->find_text != NULL ? self->find_text (text, self->user_data) : NULL;

  return found != NULL ? found : text;
}

/**
 * sp_voice_say_text:
 * @self: a voice
 * @text: a text of the content
 * @phone: (nullable) (scope call): says the number of a contact; without it the text names none
 * @user_data: for @phone
 *
 * Returns: (transfer full): the text in the language of the voice, with its numbers
 */
SpWords *
sp_voice_say_text (SpVoice          *self,
                   const SpText     *text,
                   SpPhoneWordsFunc  phone,
                   gpointer          user_data)
{
  static const SpWordsKind kinds[] = {
    [SP_RUN_PLAIN] = SP_WORDS_PLAIN,
    [SP_RUN_STRONG] = SP_WORDS_STRONG,
    [SP_RUN_NUMBER] = SP_WORDS_FIGURE,
  };
  const SpText *said = find_text (self, text);
  SpWords *words = sp_words_new (SP_WORDS_PLAIN, NULL);

  for (guint i = 0; i < sp_text_get_n_runs (said); i++)
    {
      const SpRun *run = sp_text_get_run (said, i);

      if (run->kind == SP_RUN_PHONE)
        {
          g_autoptr (SpWords) number = say_phone (run->text, phone, user_data);

          sp_words_join (words, number);
        }
      else
        sp_words_append (words, kinds[run->kind], run->text, -1);
    }

  return words;
}

static const SpWords *
find_filling (const Gap  *gaps,
              const char *name,
              gsize       length)
{
  for (guint i = 0; gaps[i].name != NULL; i++)
    {
      if (strlen (gaps[i].name) == length && strncmp (gaps[i].name, name, length) == 0)
        return gaps[i].filling;
    }

  return NULL;
}

/* What stands in strong words is strong itself. */
static void
fill_gap (SpWords          *filled,
          const SpWordsRun *run,
          const SpWords    *filling)
{
  for (guint i = 0; i < sp_words_get_n_runs (filling); i++)
    {
      const SpWordsRun *part = sp_words_get_run (filling, i);

      sp_words_append (filled, part->kind == SP_WORDS_PLAIN ? run->kind : part->kind, part->text,
                       -1);
    }
}

static void
fill_run (SpWords          *filled,
          const SpWordsRun *run,
          const Gap        *gaps)
{
  const char *rest = run->text;
  const char *open;

  while ((open = strchr (rest, '{')) != NULL)
    {
      gsize length = strcspn (open + 1, "}");
      const SpWords *filling = find_filling (gaps, open + 1, length);

      /* The loader refuses a pack with other gaps than these, so this is a slip in the program. */
      if (filling == NULL)
        g_error ("Nothing fills the gap at “%s”", open);

      sp_words_append (filled, run->kind, rest, open - rest);
      fill_gap (filled, run, filling);
      rest = open + length + 2;
    }

  sp_words_append (filled, run->kind, rest, -1);
}

static void
list_gaps (Gap     *gaps,
           va_list  args)
{
  guint n_gaps = 0;
  const char *name;

  while ((name = va_arg (args, const char *)) != NULL)
    {
      g_assert (n_gaps < MAX_GAPS);
      gaps[n_gaps].name = name;
      gaps[n_gaps].filling = va_arg (args, const SpWords *);
      n_gaps++;
    }
}

/**
 * sp_voice_say_valist:
 * @self: a voice
 * @key: which of the words of the screens
 * @phone: (nullable) (scope call): says the number of a contact
 * @user_data: for @phone
 * @gaps: for each gap its name and the #SpWords that fill it, then %NULL
 *
 * Returns: (transfer full): the words, with their gaps filled
 */
SpWords *
sp_voice_say_valist (SpVoice          *self,
                     const char       *key,
                     SpPhoneWordsFunc  phone,
                     gpointer          user_data,
                     va_list           gaps)
{
  Gap listed[MAX_GAPS + 1] = { 0 };
  SpText *text = sp_pack_get_interface (self->pack, key);
  g_autoptr (SpWords) words = NULL;
  SpWords *filled = sp_words_new (SP_WORDS_PLAIN, NULL);

  /* The loader refuses a pack that lacks any of these, so this is a slip in the program. */
  if (text == NULL)
    g_error ("No words for the key “%s”", key);

  list_gaps (listed, gaps);
  words = sp_voice_say_text (self, text, phone, user_data);
  for (guint i = 0; i < sp_words_get_n_runs (words); i++)
    fill_run (filled, sp_words_get_run (words, i), listed);

  return filled;
}

/**
 * sp_voice_say:
 * @self: a voice
 * @key: which of the words of the screens; it names no contact
 * @...: for each gap its name and the #SpWords that fill it, then %NULL
 *
 * Returns: (transfer full): the words, with their gaps filled
 */
SpWords *
sp_voice_say (SpVoice    *self,
              const char *key,
              ...)
{
  SpWords *words;
  va_list gaps;

  va_start (gaps, key);
  words = sp_voice_say_valist (self, key, NULL, NULL, gaps);
  va_end (gaps);

  return words;
}

/**
 * sp_voice_say_count:
 * @self: a voice
 * @count: a number
 *
 * Returns: (transfer full): the number, in digits
 */
SpWords *
sp_voice_say_count (SpVoice *self,
                    guint    count)
{
  g_autofree char *digits = g_strdup_printf ("%u", count);

  return sp_words_new (SP_WORDS_PLAIN, digits);
}
