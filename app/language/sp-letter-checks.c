/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-string-check.h"

#include <string.h>

/* What can be wrong with the letters of a string, whatever it says. */

/* Of the letters of a text, how many are to be of the script of its language at least. */
#define LEAST_OF_SCRIPT 0.6

/* Invisible, and stands between letters that are not joined; in Persian and Urdu it is spelling. */
#define ZERO_WIDTH_NON_JOINER 0x200c
#define NO_BREAK_SPACE 0xa0

#define EACH_LETTER(p, words) \
  const char *p = (words); *p != '\0'; p = g_utf8_next_char (p)

static gboolean
is_hidden (gunichar         letter,
           const SpLanguage *language)
{
  switch (g_unichar_type (letter))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_UNASSIGNED:
      return letter != ZERO_WIDTH_NON_JOINER || language->script != G_UNICODE_SCRIPT_ARABIC;

    default:
      return FALSE;
    }
}

/* The program sees to it itself that numbers keep their order; a mark too many turns them round. */
void
sp_check_hidden (SpStringCheck *check)
{
  for (EACH_LETTER (p, check->words))
    {
      gunichar letter = g_utf8_get_char (p);

      if (!is_hidden (letter, check->language))
        continue;

      sp_string_check_report (check, "language-hidden",
                              "it has the invisible sign U+%04X; take it out", letter);
      return;
    }
}

/* The same letter can be written in two ways, and fonts have but one of them. */
void
sp_check_normal (SpStringCheck *check)
{
  g_autofree char *normal = g_utf8_normalize (check->words, -1, G_NORMALIZE_NFC);

  if (!g_str_equal (normal, check->words))
    sp_string_check_report (check, "language-normal",
                            "its accents are signs of their own; keep the file in the "
                            "normal form C of Unicode");
  else
    for (EACH_LETTER (p, check->words))
      {
        gunichar letter = g_utf8_get_char (p);

        /* Shapes of Arabic letters as they look in a word, and the sign that stretches a word. */
        if ((letter < 0xfb50 || letter > 0xfdff) && (letter < 0xfe70 || letter > 0xfefe)
            && letter != 0x0640)
          continue;

        sp_string_check_report (check, "language-normal",
                                "the sign U+%04X is a shape and no letter; write the letter",
                                letter);
        return;
      }
}

/* Names stay as they are in every script, and gaps are no words. */
void
sp_check_script (SpStringCheck *check)
{
  g_autofree char *words = sp_glossary_strip_names (check->glossary, check->words);
  guint n_letters = 0, n_own = 0;
  gboolean in_gap = FALSE;

  for (EACH_LETTER (p, words))
    {
      gunichar letter = g_utf8_get_char (p);
      GUnicodeScript script = g_unichar_get_script (letter);

      if (letter == '{' || letter == '}')
        in_gap = letter == '{';
      if (in_gap || !g_unichar_isalpha (letter))
        continue;

      n_letters++;
      n_own += script == check->language->script;
      if (script == check->language->script || script == G_UNICODE_SCRIPT_COMMON
          || script == G_UNICODE_SCRIPT_INHERITED || script == G_UNICODE_SCRIPT_LATIN)
        continue;

      sp_string_check_report (check, "language-script",
                              "the letter “%.*s” is of another script than the language",
                              (int) (g_utf8_next_char (p) - p), p);
      return;
    }

  if (n_own < n_letters * LEAST_OF_SCRIPT)
    sp_string_check_report (check, "language-script",
                            "most of its letters are not of the script of the language");
}

void
sp_check_wrong_letters (SpStringCheck *check)
{
  if (check->language->wrong_letters == NULL)
    return;

  for (EACH_LETTER (p, check->words))
    {
      gunichar letter = g_utf8_get_char (p);

      if (g_utf8_strchr (check->language->wrong_letters, -1, letter) == NULL)
        continue;

      sp_string_check_report (check, "language-wrong-letter",
                              "the letter “%.*s” (U+%04X) looks like one of this language and "
                              "is of another", (int) (g_utf8_next_char (p) - p), p, letter);
      return;
    }
}

/* A telephone has these, whatever the language (and is what the number is read from). */
void
sp_check_digits (SpStringCheck *check)
{
  for (EACH_LETTER (p, check->words))
    {
      gunichar letter = g_utf8_get_char (p);

      if (letter < 0x80 || !g_unichar_isdigit (letter))
        continue;

      sp_string_check_report (check, "language-digits",
                              "it has the digit “%.*s”; write digits from 0 to 9",
                              (int) (g_utf8_next_char (p) - p), p);
      return;
    }
}

/* What no text has but by a slip: of a keyboard, or of a tool for translators. */
void
sp_check_signs (SpStringCheck *check)
{
  static const char signs[] = "%@#\\|_~^*=<>$`&\"[]+";

  for (const char *p = check->words; *p != '\0'; p++)
    {
      if (strchr (signs, *p) == NULL || strchr (check->source, *p) != NULL)
        continue;

      sp_string_check_report (check, "language-sign", "the sign “%c” does not stand in the text",
                              *p);
      return;
    }

  if (strstr (check->words, "??") != NULL || strstr (check->words, "!!") != NULL)
    sp_string_check_report (check, "language-sign", "it has the same sign twice");
}

static gboolean
is_space (gunichar letter)
{
  return g_unichar_type (letter) == G_UNICODE_SPACE_SEPARATOR;
}

/* The program sets its own spaces, and more of them look like something that is missing. */
void
sp_check_spaces (SpStringCheck *check)
{
  gunichar before = ' ';

  for (EACH_LETTER (p, check->words))
    {
      gunichar letter = g_utf8_get_char (p);

      if (is_space (letter) && (is_space (before) || *g_utf8_next_char (p) == '\0'))
        sp_string_check_report (check, "language-space",
                                "it has a space too many; there is one between words, and none "
                                "at the ends");
      else if (is_space (letter) && letter != ' ' && letter != NO_BREAK_SPACE)
        sp_string_check_report (check, "language-space",
                                "it has a space of another kind (U+%04X); write an ordinary one",
                                letter);
      else if (letter < 0x80 && strchr (".,?!", letter) != NULL && is_space (before)
               && p != check->words)
        sp_string_check_report (check, "language-space", "there is a space before “%c”",
                                (char) letter);
      else
        {
          before = letter;
          continue;
        }
      return;
    }
}

static gboolean
ends_in_letter (const char *words)
{
  const char *end = words + strlen (words);
  const char *last = g_utf8_find_prev_char (words, end);

  return last != NULL && g_unichar_isalnum (g_utf8_get_char (last));
}

static gboolean
is_object (const SpRun *run)
{
  return run->kind == SP_RUN_PHONE || run->kind == SP_RUN_NUMBER;
}

static gboolean
joins (const SpRun *run,
       const SpRun *next)
{
  gboolean ends = is_object (run) || ends_in_letter (run->text);
  gboolean begins = is_object (next) || g_unichar_isalnum (g_utf8_get_char (next->text));

  return ends && begins;
}

/* Returns: (nullable): where two words run together, with an element between them */
static const SpRun *
find_joined (const SpText *text)
{
  for (guint i = 0; i + 1 < sp_text_get_n_runs (text); i++)
    {
      const SpRun *run = sp_text_get_run (text, i);
      const SpRun *next = sp_text_get_run (text, i + 1);

      if (run->kind != next->kind && joins (run, next))
        return is_object (next) ? run : next;
    }

  return NULL;
}

/*
 * Tools for translators lose the space beside an element, and two words run together. Where the
 * text itself has none, as in a time of day, it may be so in another language, too.
 */
void
sp_check_joined (SpStringCheck *check)
{
  const SpRun *joined = find_joined (check->text);

  if (joined != NULL && find_joined (check->place->text) == NULL)
    sp_string_check_report (check, "language-joined",
                            "two words run together where an element begins or ends, at “%s”",
                            joined->text);

  for (guint i = 0; i < sp_text_get_n_runs (check->text); i++)
    {
      const SpRun *run = sp_text_get_run (check->text, i);

      if (run->kind == SP_RUN_STRONG
          && (g_str_has_prefix (run->text, " ") || g_str_has_suffix (run->text, " ")))
        {
          sp_string_check_report (check, "language-joined",
                                  "there is a space just inside <strong>; move it outside");
          return;
        }
    }
}

static guint
count (const char *words,
       gunichar    sign)
{
  guint n = 0;

  for (EACH_LETTER (p, words))
    n += g_utf8_get_char (p) == sign;

  return n;
}

void
sp_check_pairs (SpStringCheck *check)
{
  static const gunichar pairs[][2] = { { '(', ')' }, { '[', ']' }, { 0xab, 0xbb } };
  guint n_opened = count (check->words, 0x201e) + count (check->words, 0x201c);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      if (count (check->words, pairs[i][0]) != count (check->words, pairs[i][1]))
        sp_string_check_report (check, "language-pair",
                                "a bracket or a quotation mark has no other half");
    }

  /* In some languages the first is „ and the second “ or ”, in others the first is “. */
  if ((n_opened + count (check->words, 0x201d)) % 2 != 0)
    sp_string_check_report (check, "language-pair", "a quotation mark has no other half");
}

/* Returns: the sign a sentence ends with as this alphabet has it, or 0 */
static gunichar
get_ending (const char *words)
{
  static const char * const alike[] = { ".۔।", "?؟", "!", ":", "…" };
  const char *end = words + strlen (words);
  const char *last = g_utf8_find_prev_char (words, end);

  while (last != NULL && strchr (")]", *last) != NULL)
    last = g_utf8_find_prev_char (words, last);
  while (last != NULL && g_utf8_strchr ("”“»’", -1, g_utf8_get_char (last)) != NULL)
    last = g_utf8_find_prev_char (words, last);
  if (last == NULL)
    return 0;

  for (guint i = 0; i < G_N_ELEMENTS (alike); i++)
    {
      if (g_utf8_strchr (alike[i], -1, g_utf8_get_char (last)) != NULL)
        return g_utf8_get_char (alike[i]);
    }

  return 0;
}

/* A question that is none any more, or words that lead on to nothing. */
void
sp_check_ending (SpStringCheck *check)
{
  gunichar wanted = get_ending (check->source);
  gunichar found = get_ending (check->words);

  if (wanted == found)
    return;

  if (wanted == 0)
    sp_string_check_report (check, "language-ending", "the text does not end with “%c”",
                            (char) found);
  else
    sp_string_check_report (check, "language-ending", "the text ends with “%c”, and this does not",
                            (char) wanted);
}

void
sp_check_capital (SpStringCheck *check)
{
  gunichar source = g_utf8_get_char (check->source);
  gunichar first = g_utf8_get_char (check->words);

  if (g_unichar_isupper (source) && g_unichar_islower (first) && get_ending (check->source) != 0)
    sp_string_check_report (check, "language-capital",
                            "the text begins with a capital letter, and this does not");
}
