/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-word-rules.h"

#include <string.h>

#include "app/loader/xml/sp-quote.h"

/*
 * The rules for words that keep a pack fit for translation and for print from the first day. They
 * are those on which the usual tools for translators agree.
 */

/* From here on, a figure that begins with a zero is a number to call. */
#define MIN_PHONE_DIGITS 9

static void
report_quoting (SpLoading     *loading,
                const char    *rule,
                const xmlNode *node,
                const char    *words,
                const char    *sentence)
{
  g_autofree char *quote = sp_quote_new (words);

  sp_loading_report (loading, rule, node, "“%s” %s", quote, sentence);
}

/* No-break space is the one space beside the usual that an author may need. */
static gboolean
is_hidden (gunichar c)
{
  if (c < 0x7f)
    return c < ' ';

  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return TRUE;

    case G_UNICODE_SPACE_SEPARATOR:
      return c != 0xa0;

    default:
      return FALSE;
    }
}

static void
check_hidden (SpLoading     *loading,
              const xmlNode *node,
              const char    *words)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_hidden (c))
        continue;

      sp_loading_report (loading, "hidden-character", node,
                         "there is a character in <%s> that cannot be seen (U+%04X); delete it, "
                         "or type an ordinary space", sp_node_get_name (node), c);
      return;
    }
}

static gboolean
has_digit (const char *words)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x80 ? g_ascii_isdigit (c) : g_unichar_isdigit (c))
        return TRUE;
    }

  return FALSE;
}

/**
 * sp_word_rules_check:
 * @loading: a reading
 * @node: the element they stand in
 * @words: words that people read and translators translate
 *
 * Says what is wrong with words.
 */
void
sp_word_rules_check (SpLoading     *loading,
                     const xmlNode *node,
                     const char    *words)
{
  sp_loading_note_letters (loading, words);
  check_hidden (loading, node, words);

  if (has_digit (words))
    report_quoting (loading, "digit-in-words", node, words,
                    "has a figure in it; write <number>…</number> around it, or "
                    "<phone ref=\"…\"/> for a number to call");

  if (strpbrk (words, "&<>") != NULL)
    report_quoting (loading, "awkward-sign", node, words,
                    "has one of the signs & < > in it, which translators’ tools spoil; say it in "
                    "words");

  if (strpbrk (words, "{}") != NULL && !sp_node_is (node, "text"))
    report_quoting (loading, "gap-in-words", node, words,
                    "has a brace in it; only interface.xml has gaps such as {time}");
}

static gboolean
is_phone_number (const char *figure)
{
  guint digits = 0;

  if (*figure != '0' && *figure != '+')
    return FALSE;

  for (const char *p = figure; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p))
        digits++;
      else if (strchr (" +-()", *p) == NULL)
        return FALSE;
    }

  return digits >= MIN_PHONE_DIGITS;
}

/**
 * sp_word_rules_check_figure:
 * @loading: a reading
 * @node: the element it stands in
 * @figure: a figure, which is the same in every language
 *
 * Says what is wrong with a figure, or with a word that must be typed as it stands. A number to
 * call is never a figure: it would grow stale unseen.
 */
void
sp_word_rules_check_figure (SpLoading     *loading,
                            const xmlNode *node,
                            const char    *figure)
{
  check_hidden (loading, node, figure);

  if (is_phone_number (figure))
    report_quoting (loading, "phone-in-number", node, figure,
                    "looks like a number to call; put it into a contact, and write "
                    "<phone ref=\"…\"/> here");
}

/**
 * sp_word_rules_check_plain:
 * @loading: a reading
 * @node: the element they stand in
 * @words: words for those who keep the pack
 *
 * Says what is wrong with words that are never translated.
 */
void
sp_word_rules_check_plain (SpLoading     *loading,
                           const xmlNode *node,
                           const char    *words)
{
  sp_loading_note_letters (loading, words);
  check_hidden (loading, node, words);
}
