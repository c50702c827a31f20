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
 *
 * A translation may lack a text. That is said in the language of the pack then, and so is every
 * sentence that it stands in: nobody is told one thing in two languages. A voice that lacks any
 * says everything in both, to have the one when the other will not do.
 */
struct _SpVoice
{
  GObject parent_instance;

  SpPack         *pack;             /* (owned) */
  SpLanguage     *language;         /* (owned) */
  SpLanguage     *own;              /* (owned): of the pack */
  SpVoice        *own_voice;        /* (owned) (nullable): until somebody asks for it */
  SpEdition       edition;
  gboolean        draft;
  gboolean        is_known;         /* whether it is, the next */
  gboolean        lacks_some;       /* texts of the pack */
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
  g_clear_pointer (&self->language, sp_language_unref);
  g_clear_pointer (&self->own, sp_language_unref);
  g_clear_object (&self->own_voice);
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

static SpLanguage *
new_own_language (SpPack *pack)
{
  const char *code = sp_pack_get_language (pack);

  return sp_language_new (code != NULL ? code : "en");
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
  g_autoptr (SpLanguage) language = new_own_language (pack);

  return sp_voice_new_other (pack, language, SP_EDITION_STANDARD, NULL, NULL, NULL);
}

/**
 * sp_voice_new_other:
 * @pack: the content
 * @language: the language
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
                    SpLanguage     *language,
                    SpEdition       edition,
                    SpFindTextFunc  find_text,
                    gpointer        user_data,
                    GDestroyNotify  free_user_data)
{
  SpVoice *self = g_object_new (SP_TYPE_VOICE, NULL);

  self->pack = g_object_ref (pack);
  self->language = sp_language_ref (language);
  self->own = new_own_language (pack);
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

  return self->language->code;
}

/**
 * sp_voice_get_language_info:
 * @self: a voice
 *
 * Returns: (transfer none): its language, with all that is particular to it
 */
SpLanguage *
sp_voice_get_language_info (SpVoice *self)
{
  g_return_val_if_fail (SP_IS_VOICE (self), NULL);

  return self->language;
}

static const SpText *
say_as_it_is (const SpText *text,
              gpointer      user_data)
{
  return text;
}

/**
 * sp_voice_get_own:
 * @self: a voice
 *
 * For what stays in English, such as an address that somebody reads out to the police.
 *
 * Returns: (transfer none): the voice that says things in the language of the pack, and lets them
 *   be known for it among those of @self
 */
SpVoice *
sp_voice_get_own (SpVoice *self)
{
  g_return_val_if_fail (SP_IS_VOICE (self), NULL);

  if (self->find_text == NULL)
    return self;

  if (self->own_voice == NULL)
    self->own_voice = sp_voice_new_other (self->pack, self->own, self->edition, say_as_it_is, NULL,
                                          NULL);

  return self->own_voice;
}

/**
 * sp_voice_get_draft:
 * @self: a voice
 *
 * Returns: whether nobody who speaks its language has made sure that it says the right thing
 */
gboolean
sp_voice_get_draft (SpVoice *self)
{
  g_return_val_if_fail (SP_IS_VOICE (self), FALSE);

  return self->draft;
}

/**
 * sp_voice_set_draft:
 * @self: a voice that nobody has heard yet
 * @draft: whether nobody has made sure that it says the right thing
 */
void
sp_voice_set_draft (SpVoice  *self,
                    gboolean  draft)
{
  g_return_if_fail (SP_IS_VOICE (self));

  self->draft = draft;
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
  g_return_val_if_fail (SP_IS_VOICE (self), SP_DIRECTION_LTR);

  return self->language->direction;
}

static gboolean
find_whether_it_lacks_some (SpVoice *self)
{
  GPtrArray *places = sp_pack_get_text_places (self->pack);

  for (guint i = 0; i < places->len; i++)
    {
      const SpTextPlace *place = g_ptr_array_index (places, i);

      if (self->find_text (place->text, self->user_data) == NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
lacks_some (SpVoice *self)
{
  if (self->find_text == NULL || self->find_text == say_as_it_is)
    return FALSE;

  if (!self->is_known)
    {
      self->lacks_some = find_whether_it_lacks_some (self);
      self->is_known = TRUE;
    }

  return self->lacks_some;
}

/*
 * Returns: (transfer full): @words, or @own if some of @words are in one language and some in
 *   another
 */
static SpWords *
choose (SpVoice *self,
        SpWords *words,
        SpWords *own)
{
  if (sp_words_mix (words, self->language, self->own))
    {
      sp_words_unref (words);
      return own;
    }

  sp_words_set_own (words, own);

  return words;
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

/* What has no words in this language is said in that of the pack, and known for it. */
static const SpText *
find_text (SpVoice       *self,
           const SpText  *text,
           SpLanguage   **ret_language)
{
  const SpText *found = self->find_text != NULL ? self->find_text (text, self->user_data) : NULL;

  *ret_language = found != NULL ? self->language : self->find_text != NULL ? self->own : NULL;

  return found != NULL ? found : text;
}

/* The number of a contact may be its name, where it has none to show. */
static SpWords *
say_text (SpVoice          *self,
          const SpText     *text,
          SpPhoneWordsFunc  phone,
          gpointer          user_data,
          gboolean          in_own)
{
  static const SpWordsKind kinds[] = {
    [SP_RUN_PLAIN] = SP_WORDS_PLAIN,
    [SP_RUN_STRONG] = SP_WORDS_STRONG,
    [SP_RUN_NUMBER] = SP_WORDS_FIGURE,
  };
  SpLanguage *language;
  const SpText *said = find_text (self, text, &language);
  SpWords *words = sp_words_new (SP_WORDS_PLAIN, NULL);

  for (guint i = 0; i < sp_text_get_n_runs (said); i++)
    {
      const SpRun *run = sp_text_get_run (said, i);

      if (run->kind == SP_RUN_PHONE)
        {
          g_autoptr (SpWords) number = say_phone (run->text, phone, user_data);

          sp_words_join (words, in_own ? sp_words_get_own (number) : number);
        }
      else
        sp_words_append_in (words, run->kind == SP_RUN_NUMBER ? NULL : language, kinds[run->kind],
                            run->text, -1);
    }

  return words;
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
  SpWords *words = say_text (self, text, phone, user_data, FALSE);

  if (!lacks_some (self))
    return words;

  return choose (self, words, say_text (sp_voice_get_own (self), text, phone, user_data, TRUE));
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

      sp_words_append_in (filled, part->language,
                          part->kind == SP_WORDS_PLAIN ? run->kind : part->kind, part->text, -1);
    }
}

static void
fill_run (SpWords          *filled,
          const SpWordsRun *run,
          const Gap        *gaps,
          gboolean          in_own)
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

      sp_words_append_in (filled, run->language, run->kind, rest, open - rest);
      fill_gap (filled, run, in_own ? sp_words_get_own (filling) : filling);
      rest = open + length + 2;
    }

  sp_words_append_in (filled, run->language, run->kind, rest, -1);
}

static SpWords *
fill (const SpWords *words,
      const Gap     *gaps,
      gboolean       in_own)
{
  SpWords *filled = sp_words_new (SP_WORDS_PLAIN, NULL);

  for (guint i = 0; i < sp_words_get_n_runs (words); i++)
    fill_run (filled, sp_words_get_run (words, i), gaps, in_own);

  return filled;
}

/* Whether there is anything between the gaps that is said in one language and not in another. */
static gboolean
has_letters (const SpWords *words)
{
  gboolean in_gap = FALSE;

  for (const char *at = sp_words_get_plain (words); *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter == '{' || letter == '}')
        in_gap = letter == '{';
      else if (!in_gap && g_unichar_isalpha (letter))
        return TRUE;
    }

  return FALSE;
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
  SpWords *filled, *own;

  /* The loader refuses a pack that lacks any of these, so this is a slip in the program. */
  if (text == NULL)
    g_error ("No words for the key “%s”", key);

  list_gaps (listed, gaps);
  words = sp_voice_say_text (self, text, phone, user_data);
  filled = fill (words, listed, FALSE);
  if (!lacks_some (self))
    return filled;

  own = fill (sp_words_get_own (words), listed, TRUE);
  /* What only puts sentences one after the other, such as the name of a card, may have both. */
  if (has_letters (words))
    return choose (self, filled, own);

  sp_words_set_own (filled, own);

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
