/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-source.h"

#include <string.h>

/* What sp_text_to_source() writes, read back: how words stand in a catalogue. */

#define ROOT "text"

typedef struct
{
  SpText   *text;
  SpRunKind kind;               /* of the words that come */
  gboolean  empty;              /* whether no words came since the element began */
} Reader;

G_GNUC_PRINTF (2, 3)
static void
fail (GError     **error,
      const char  *format,
      ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error_literal (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, message);
}

static gboolean
has_only (const char **names,
          const char  *wanted)
{
  return wanted == NULL ? names[0] == NULL
                        : names[0] != NULL && g_str_equal (names[0], wanted) && names[1] == NULL;
}

static void
begin (Reader       *self,
       const char   *name,
       const char  **attributes,
       const char  **values,
       GError      **error)
{
  gboolean phone = g_str_equal (name, "phone");

  if (self->kind != SP_RUN_PLAIN)
    fail (error, "<%s> may not stand in another element", name);
  else if (!phone && !g_str_equal (name, "strong") && !g_str_equal (name, "number"))
    fail (error, "there is no <%s>; there are <strong>, <number> and <phone>", name);
  else if (!has_only (attributes, phone ? "ref" : NULL))
    fail (error, phone ? "<%s> needs its ref, and nothing else" : "<%s> has no attributes", name);
  else if (phone)
    sp_text_append (self->text, SP_RUN_PHONE, values[0]);
}

static void
on_start (GMarkupParseContext  *context,
          const char           *name,
          const char          **attributes,
          const char          **values,
          gpointer              user_data,
          GError              **error)
{
  static const struct
  {
    const char *name;
    SpRunKind   kind;
  } kinds[] = {
    { "strong", SP_RUN_STRONG }, { "number", SP_RUN_NUMBER }, { "phone", SP_RUN_PHONE },
  };
  Reader *self = user_data;

  if (g_markup_parse_context_get_element_stack (context)->next == NULL)
    return;

  begin (self, name, attributes, values, error);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (name, kinds[i].name))
        self->kind = kinds[i].kind;
    }
  self->empty = TRUE;
}

static void
on_end (GMarkupParseContext  *context,
        const char           *name,
        gpointer              user_data,
        GError              **error)
{
  Reader *self = user_data;

  if (self->kind != SP_RUN_PLAIN && self->kind != SP_RUN_PHONE && self->empty)
    fail (error, "<%s> has no words", name);

  self->kind = SP_RUN_PLAIN;
}

static void
on_text (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Reader *self = user_data;
  g_autofree char *words = g_strndup (text, length);

  if (length == 0)
    return;

  self->empty = FALSE;
  if (self->kind == SP_RUN_PHONE)
    fail (error, "<phone> holds no words, for its number is not part of the text");
  else
    sp_text_append (self->text, self->kind, words);
}

static void
on_passthrough (GMarkupParseContext  *context,
                const char           *text,
                gsize                 length,
                gpointer              user_data,
                GError              **error)
{
  fail (error, "“%.*s” is no text", (int) length, text);
}

/**
 * sp_source_parse:
 * @source: words with their inline elements, as they stand in a content file
 * @error: return location for an error
 *
 * White space is kept as it is.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL when the elements are not in order
 */
SpText *
sp_source_parse (const char  *source,
                 GError     **error)
{
  static const GMarkupParser parser = { on_start, on_end, on_text, on_passthrough, NULL };
  g_autoptr (SpText) text = sp_text_new ();
  Reader self = { text, SP_RUN_PLAIN, FALSE };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &self, NULL);

  if (g_markup_parse_context_parse (context, "<" ROOT ">", -1, error)
      && g_markup_parse_context_parse (context, source, -1, error)
      && g_markup_parse_context_parse (context, "</" ROOT ">", -1, error)
      && g_markup_parse_context_end_parse (context, error))
    return g_steal_pointer (&text);

  return NULL;
}
