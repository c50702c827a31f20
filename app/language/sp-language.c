/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-language.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (SpLanguage, sp_language, sp_language_ref, sp_language_unref)

static void
clear (gpointer data)
{
  SpLanguage *self = data;

  g_free (self->code);
  g_free (self->name);
  g_free (self->english);
  g_free (self->font);
  g_free (self->voice);
  g_clear_pointer (&self->negation, g_regex_unref);
  g_free (self->wrong_letters);
}

/**
 * sp_language_ref:
 * @self: a language
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SpLanguage *
sp_language_ref (SpLanguage *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * sp_language_unref:
 * @self: a language
 *
 * Gives a reference back.
 */
void
sp_language_unref (SpLanguage *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static gboolean
is_read_from_right (const char *code)
{
  /* The languages of people in England that are written from right to left (Unicode, CLDR). */
  static const char * const from_right[] = {
    "ar", "ckb", "dv", "fa", "he", "ku-Arab", "pa-Arab", "ps", "sd", "ug", "ur", "yi",
  };

  for (guint i = 0; i < G_N_ELEMENTS (from_right); i++)
    {
      gsize length = strlen (from_right[i]);

      if (strncmp (code, from_right[i], length) == 0
          && (code[length] == '\0' || code[length] == '-'))
        return TRUE;
    }

  return FALSE;
}

/**
 * sp_language_new:
 * @code: such as `pl`
 *
 * Returns: (transfer full): a language of which nothing else is known
 */
SpLanguage *
sp_language_new (const char *code)
{
  SpLanguage *self = g_atomic_rc_box_new0 (SpLanguage);

  self->code = g_strdup (code);
  self->name = g_strdup (code);
  self->english = g_strdup (code);
  self->direction = is_read_from_right (code) ? SP_DIRECTION_RTL : SP_DIRECTION_LTR;
  self->script = G_UNICODE_SCRIPT_COMMON;
  self->line_height = 1;
  self->voice = g_strdup (code);

  return self;
}
