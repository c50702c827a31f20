/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-voices.h"

#include "app/language/sp-voice.h"
#include "app/model/sp-rules.h"

/* Which languages somebody can choose from, and in which order: that of the site file. */

typedef struct
{
  GPtrArray            *voices;
  SpPack               *pack;
  const SpTranslations *translations;
  const SpVoiceWishes  *wishes;
} Making;

static const SpText *
find_text (const SpText *text,
           gpointer      translation)
{
  return sp_translation_find (translation, text);
}

static SpVoice *
new_own (Making *self)
{
  SpLanguage *language = sp_translations_find_language (self->translations,
                                                        sp_pack_get_language (self->pack));

  if (language == NULL)
    return sp_voice_new (self->pack);

  return sp_voice_new_other (self->pack, language, SP_EDITION_STANDARD, NULL, NULL, NULL);
}

static SpVoice *
new_translated (Making *self,
                guint   index)
{
  SpLanguage *language = sp_translations_get_language (self->translations, index);
  SpTranslation *translation = sp_translations_get (self->translations, index);
  SpVoice *voice = sp_voice_new_other (self->pack, language, SP_EDITION_STANDARD, find_text,
                                       g_object_ref (translation), g_object_unref);

  sp_voice_set_draft (voice, !sp_translation_is_signed (translation));

  return voice;
}

static gboolean
has_voice (Making     *self,
           const char *code)
{
  for (guint i = 0; i < self->voices->len; i++)
    {
      if (g_str_equal (sp_voice_get_language (g_ptr_array_index (self->voices, i)), code))
        return TRUE;
    }

  return FALSE;
}

G_GNUC_PRINTF (3, 4)
static void
report (Making     *self,
        const char *rule,
        const char *format,
        ...)
{
  g_autofree char *message = NULL;
  va_list args;

  if (self->wishes->problems == NULL)
    return;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  sp_rules_report (self->wishes->problems, rule, self->wishes->site_file, 0, "%s", message);
}

/* What nobody has signed is not for the public. */
static gboolean
check_signed (Making *self,
              guint   index)
{
  if (!self->wishes->in_public
      || sp_translation_is_signed (sp_translations_get (self->translations, index)))
    return TRUE;

  report (self, "language-offered", "%s is not offered, for not all of it is signed; "
          "signpost-content languages tells what is left",
          sp_translations_get_language (self->translations, index)->english);

  return FALSE;
}

static gboolean
check_letters (Making *self,
               guint   index)
{
  const char *letters = sp_translation_get_letters (sp_translations_get (self->translations,
                                                                         index));
  g_autofree char *missing = self->wishes->find_missing != NULL
                             ? self->wishes->find_missing (letters) : g_strdup ("");

  if (*missing == '\0')
    return TRUE;

  report (self, "language-font", "%s is not offered, for no font on this machine has its letters "
          "%s; install the package fonts-noto-core",
          sp_translations_get_language (self->translations, index)->english, missing);

  return FALSE;
}

/* Returns: whether there is such a language, whatever may be said against it */
static gboolean
add_translated (Making     *self,
                const char *code)
{
  for (guint i = 0; i < sp_translations_get_n (self->translations); i++)
    {
      if (!g_str_equal (sp_translations_get_language (self->translations, i)->code, code))
        continue;

      if (check_signed (self, i) && check_letters (self, i))
        g_ptr_array_add (self->voices, new_translated (self, i));

      return TRUE;
    }

  return FALSE;
}

static void
add (Making     *self,
     const char *code)
{
  if (code == NULL || has_voice (self, code))
    return;

  if (g_strcmp0 (code, sp_pack_get_language (self->pack)) == 0)
    g_ptr_array_add (self->voices, new_own (self));
  else if (!add_translated (self, code))
    report (self, "language-offered", "the language “%s” is offered, and there is no translation; "
            "signpost-content languages tells which there are", code);
}

/**
 * sp_voices_make:
 * @pack: the content
 * @site: where the kiosk stands, and which languages it offers
 * @translations: what there is in other languages
 * @wishes: what is asked of them
 *
 * English can always be chosen, for it is what everything else is held against.
 *
 * Returns: (transfer full) (element-type SpVoice): what can be chosen from, and what to begin with
 */
GPtrArray *
sp_voices_make (SpPack               *pack,
                SpSite               *site,
                const SpTranslations *translations,
                const SpVoiceWishes  *wishes)
{
  const char * const *offered = sp_site_get_languages (site);
  Making making = { g_ptr_array_new_with_free_func (g_object_unref), pack, translations,
                    wishes };

  add (&making, wishes->first);
  for (guint i = 0; offered != NULL && offered[i] != NULL; i++)
    add (&making, offered[i]);
  add (&making, sp_pack_get_language (pack));
  /* A pack need not say what it is written in. */
  if (making.voices->len == 0)
    g_ptr_array_add (making.voices, sp_voice_new (pack));

  return making.voices;
}
