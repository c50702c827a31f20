/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-words.h"

/*
 * SpWords:
 *
 * Words ready to be said: no number is missing in them, no gap is open, and nothing has to be
 * looked up any more. The screen draws them, a voice reads them out, a printer prints them.
 *
 * They are put together by a #SpVoice and by a sheet, and never change once somebody else holds
 * them.
 */
struct _SpWords
{
  GArray  *runs;                /* (element-type SpWordsRun) (owned) */
  GString *plain;               /* (owned): all of them, without any marking */
  SpWords *own;                 /* (owned) (nullable): the same in the language of the pack */
};

/* What the site file says is written in English, wherever in England the kiosk stands. */
#define SITE_LANGUAGE "en"

static void
clear_run (gpointer data)
{
  SpWordsRun *run = data;

  g_free (run->text);
  g_clear_pointer (&run->language, sp_language_unref);
}

G_DEFINE_BOXED_TYPE (SpWords, sp_words, sp_words_ref, sp_words_unref)

/**
 * sp_words_new:
 * @kind: what they are
 * @text: (nullable): the first words, or %NULL for none
 *
 * Returns: (transfer full): new words
 */
SpWords *
sp_words_new (SpWordsKind  kind,
              const char  *text)
{
  SpWords *self = g_atomic_rc_box_new0 (SpWords);

  self->runs = g_array_new (FALSE, FALSE, sizeof (SpWordsRun));
  g_array_set_clear_func (self->runs, clear_run);
  self->plain = g_string_new (NULL);
  if (text != NULL)
    sp_words_append (self, kind, text, -1);

  return self;
}

/**
 * sp_words_ref:
 * @self: words
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SpWords *
sp_words_ref (SpWords *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
words_free (gpointer data)
{
  SpWords *self = data;

  g_array_unref (self->runs);
  g_string_free (self->plain, TRUE);
  g_clear_pointer (&self->own, sp_words_unref);
}

/**
 * sp_words_unref:
 * @self: words
 *
 * Gives a reference back.
 */
void
sp_words_unref (SpWords *self)
{
  g_atomic_rc_box_release_full (self, words_free);
}

/**
 * sp_words_append:
 * @self: words that nobody else holds yet
 * @kind: what the stretch is
 * @text: its words
 * @length: how many bytes of @text, or -1 for all
 *
 * Adds a stretch at the end; nothing if it is empty.
 */
void
sp_words_append (SpWords     *self,
                 SpWordsKind  kind,
                 const char  *text,
                 gssize       length)
{
  sp_words_append_in (self, NULL, kind, text, length);
}

/**
 * sp_words_append_in:
 * @self: words that nobody else holds yet
 * @language: (nullable): the language of the stretch, where it is not that of the pack
 * @kind: what the stretch is
 * @text: its words
 * @length: how many bytes of @text, or -1 for all
 *
 * Adds a stretch at the end; nothing if it is empty.
 */
void
sp_words_append_in (SpWords     *self,
                    SpLanguage  *language,
                    SpWordsKind  kind,
                    const char  *text,
                    gssize       length)
{
  g_autofree char *stretch = length < 0 ? g_strdup (text) : g_strndup (text, length);
  SpWordsRun run = { .kind = kind };

  if (*stretch == '\0')
    return;

  run.text = g_steal_pointer (&stretch);
  run.language = language != NULL ? sp_language_ref (language) : NULL;
  g_array_append_val (self->runs, run);
  g_string_append (self->plain, run.text);
}

/**
 * sp_words_join:
 * @self: words that nobody else holds yet
 * @more: other words
 *
 * Adds all of @more at the end.
 */
void
sp_words_join (SpWords       *self,
               const SpWords *more)
{
  for (guint i = 0; i < sp_words_get_n_runs (more); i++)
    {
      const SpWordsRun *run = sp_words_get_run (more, i);

      sp_words_append_in (self, run->language, run->kind, run->text, -1);
    }
}

/**
 * sp_words_set_own:
 * @self: words that nobody else holds yet
 * @own: (transfer full): the same in the language of the pack
 *
 * For whoever puts them into a sentence of which the rest may not be there in their language.
 */
void
sp_words_set_own (SpWords *self,
                  SpWords *own)
{
  g_clear_pointer (&self->own, sp_words_unref);
  self->own = own;
}

/**
 * sp_words_get_own:
 * @self: words
 *
 * Returns: (transfer none): the same in the language of the pack, as far as that is known
 */
const SpWords *
sp_words_get_own (const SpWords *self)
{
  return self->own != NULL ? self->own : self;
}

static gboolean
has_letters (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      if (g_unichar_isalpha (g_utf8_get_char (text)))
        return TRUE;
    }

  return FALSE;
}

/* A comma is in no language. */
static gboolean
has_words_in (const SpWords    *self,
              const SpLanguage *language)
{
  for (guint i = 0; i < sp_words_get_n_runs (self); i++)
    {
      const SpWordsRun *run = sp_words_get_run (self, i);

      if (run->language == language && has_letters (run->text))
        return TRUE;
    }

  return FALSE;
}

/**
 * sp_words_mix:
 * @self: words
 * @one: a language
 * @other: another
 *
 * Returns: whether some of them are in the one and some in the other
 */
gboolean
sp_words_mix (const SpWords    *self,
              const SpLanguage *one,
              const SpLanguage *other)
{
  return has_words_in (self, one) && has_words_in (self, other);
}

/**
 * sp_words_get_n_runs:
 * @self: words
 *
 * Returns: of how many stretches they are
 */
guint
sp_words_get_n_runs (const SpWords *self)
{
  return self->runs->len;
}

/**
 * sp_words_get_run:
 * @self: words
 * @index: a place below sp_words_get_n_runs()
 *
 * Returns: (transfer none): the stretch at @index
 */
const SpWordsRun *
sp_words_get_run (const SpWords *self,
                  guint          index)
{
  g_return_val_if_fail (index < self->runs->len, NULL);

  return &g_array_index (self->runs, SpWordsRun, index);
}

/**
 * sp_words_get_plain:
 * @self: words
 *
 * Returns: (transfer none): the words without any marking, for a screen reader or a terminal
 */
const char *
sp_words_get_plain (const SpWords *self)
{
  return self->plain->str;
}

/**
 * sp_words_equal:
 * @self: (nullable): words
 * @other: (nullable): other words
 *
 * Returns: whether both say the same in the same way
 */
gboolean
sp_words_equal (const SpWords *self,
                const SpWords *other)
{
  if (self == NULL || other == NULL)
    return self == other;

  if (self->runs->len != other->runs->len)
    return FALSE;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const SpWordsRun *one = sp_words_get_run (self, i);
      const SpWordsRun *two = sp_words_get_run (other, i);

      if (one->kind != two->kind || one->language != two->language
          || !g_str_equal (one->text, two->text))
        return FALSE;
    }

  return TRUE;
}

/**
 * sp_words_get_direction:
 * @self: words
 *
 * Returns: which way they are read, where their language says so
 */
SpDirection
sp_words_get_direction (const SpWords *self)
{
  for (guint i = 0; i < sp_words_get_n_runs (self); i++)
    {
      const SpWordsRun *run = sp_words_get_run (self, i);

      if (run->language != NULL)
        return run->language->direction;
    }

  return SP_DIRECTION_AROUND;
}

/**
 * sp_words_run_get_language:
 * @self: a stretch of words
 *
 * Returns: (transfer none) (nullable): its language, where that is not the one of the pack
 */
const char *
sp_words_run_get_language (const SpWordsRun *self)
{
  if (self->language != NULL)
    return self->language->code;

  return self->kind == SP_WORDS_NAME ? SITE_LANGUAGE : NULL;
}

/**
 * sp_words_run_get_direction:
 * @self: a stretch of words
 *
 * Numbers and addresses keep their order in every script.
 *
 * Returns: which way it is read
 */
SpDirection
sp_words_run_get_direction (const SpWordsRun *self)
{
  switch (self->kind)
    {
    case SP_WORDS_FIGURE:
    case SP_WORDS_PHONE:
    case SP_WORDS_LINK:
    case SP_WORDS_NAME:
      return SP_DIRECTION_LTR;

    case SP_WORDS_PLAIN:
    case SP_WORDS_STRONG:
    default:
      return SP_DIRECTION_AROUND;
    }
}
