/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-string-check.h"

#include <string.h>

#include "sp-text-limit.h"

/* What a program can see of whether a string says what the text says. */

/* So many words in a row as they stand in the English are no accident. */
#define ENGLISH_IN_A_ROW 3

static int
compare_words (gconstpointer one,
               gconstpointer other)
{
  return strcmp (*(const char **) one, *(const char **) other);
}

static char *
join_sorted (GPtrArray *words)
{
  GString *joined = g_string_new (NULL);

  g_ptr_array_sort (words, compare_words);
  for (guint i = 0; i < words->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? ", " : "",
                            (char *) g_ptr_array_index (words, i));

  return g_string_free (joined, FALSE);
}

/* Each element by what must not change of it, in an order that does not depend on the sentence. */
static char *
list_tags (const SpText *text)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sp_text_get_n_runs (text); i++)
    {
      const SpRun *run = sp_text_get_run (text, i);

      if (run->kind == SP_RUN_PHONE)
        g_ptr_array_add (tags, g_strdup_printf ("<phone ref=\"%s\"/>", run->text));
      else if (run->kind == SP_RUN_NUMBER)
        g_ptr_array_add (tags, g_strdup_printf ("<number>%s</number>", run->text));
      else if (run->kind == SP_RUN_STRONG)
        g_ptr_array_add (tags, g_strdup ("<strong>"));
    }

  return join_sorted (tags);
}

void
sp_check_tags (SpStringCheck *check)
{
  g_autofree char *wanted = list_tags (check->place->text);
  g_autofree char *found = list_tags (check->text);

  if (!g_str_equal (wanted, found))
    sp_string_check_report (check, "language-tags", "the English has %s, and this has %s",
                            *wanted != '\0' ? wanted : "no elements",
                            *found != '\0' ? found : "no elements");
}

/* Each match of @pattern, sorted. */
static char *
list_matches (const char *words,
              const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (regex, words, 0, &match);
  while (g_match_info_matches (match))
    {
      g_ptr_array_add (found, g_match_info_fetch (match, 0));
      g_match_info_next (match, NULL);
    }

  return join_sorted (found);
}

static char *
list_gaps (const char *words)
{
  g_autofree char *gaps = strpbrk (words, "{}") != NULL ? list_matches (words, "\\{[^{}]*\\}|[{}]")
                                                        : g_strdup ("");
  g_auto (GStrv) parts = g_strsplit (gaps, "{hour-of-day}", -1);

  /* A language chooses by which of them it counts the hours. */
  return g_strjoinv ("{hour}", parts);
}

void
sp_check_gaps (SpStringCheck *check)
{
  g_autofree char *wanted = list_gaps (check->source);
  g_autofree char *found = list_gaps (check->words);

  if (!g_str_equal (wanted, found))
    sp_string_check_report (check, "language-gaps", "the English has %s, and this has %s",
                            *wanted != '\0' ? wanted : "no gaps",
                            *found != '\0' ? found : "no gaps");
}

void
sp_check_numbers (SpStringCheck *check)
{
  g_autofree char *wanted = list_matches (check->source, "[0-9]+");
  g_autofree char *found = list_matches (check->words, "[0-9]+");

  if (!g_str_equal (wanted, found))
    sp_string_check_report (check, "language-numbers", "the English has %s, and this has %s",
                            *wanted != '\0' ? wanted : "no numbers",
                            *found != '\0' ? found : "no numbers");
}

static gboolean
has_words (const char *words)
{
  g_autoptr (GRegex) gap = g_regex_new ("\\{[^{}]*\\}", 0, 0, NULL);
  g_autofree char *rest = g_regex_replace_literal (gap, words, -1, 0, "", 0, NULL);

  for (const char *p = rest; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalpha (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

/* What is left as it was is not translated, but for names and for what has no words. */
void
sp_check_same (SpStringCheck *check)
{
  g_autofree char *rest = NULL;

  if (!g_str_equal (check->source, check->words))
    return;

  rest = sp_glossary_strip_names (check->glossary, check->words);
  if (has_words (rest))
    sp_string_check_report (check, "language-same", "it is the English text");
}

/* To make it anew for each of thousands of texts takes longer than to use it. */
static GRegex *
get_between_words (void)
{
  static GRegex *between;

  if (between == NULL)
    between = g_regex_new ("[^\\p{L}{}]+", G_REGEX_OPTIMIZE, 0, NULL);

  return between;
}

static GPtrArray *
split_words (const char *words)
{
  g_autofree char *lower = g_utf8_strdown (words, -1);
  g_auto (GStrv) parts = g_regex_split (get_between_words (), lower, 0);
  GPtrArray *split = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] != '\0' && *parts[i] != '{')
        g_ptr_array_add (split, g_strdup (parts[i]));
    }

  return split;
}

static guint
count_alike (GPtrArray *one,
             guint      i,
             GPtrArray *other,
             guint      j)
{
  guint n = 0;

  while (i + n < one->len && j + n < other->len
         && g_str_equal (g_ptr_array_index (one, i + n), g_ptr_array_index (other, j + n)))
    n++;

  return n;
}

void
sp_check_english_left (SpStringCheck *check)
{
  g_autofree char *rest = sp_glossary_strip_names (check->glossary, check->words);
  g_autofree char *source_rest = sp_glossary_strip_names (check->glossary, check->source);
  g_autoptr (GPtrArray) words = split_words (rest);
  g_autoptr (GPtrArray) source = split_words (source_rest);

  for (guint i = 0; i < words->len; i++)
    {
      for (guint j = 0; j < source->len; j++)
        {
          if (count_alike (words, i, source, j) < ENGLISH_IN_A_ROW)
            continue;

          sp_string_check_report (check, "language-english-left",
                                  "“%s” and what follows are English",
                                  (char *) g_ptr_array_index (words, i));
          return;
        }
    }
}

/* In times the length of the text: short words differ more. */
static double
get_most (glong length)
{
  return length <= 10 ? 4 : length <= 30 ? 2.6 : 2;
}

void
sp_check_length (SpStringCheck *check)
{
  glong source = g_utf8_strlen (check->source, -1);
  glong length = g_utf8_strlen (check->words, -1);

  if (length < 0.3 * source || (length < 2 && source > 2))
    sp_string_check_report (check, "language-length",
                            "it has %ld letters, and the text %ld; is all of it there?", length,
                            source);
  else if (length > get_most (source) * source + 2)
    sp_string_check_report (check, "language-length",
                            "it has %ld letters, and the text only %ld; say it in fewer", length,
                            source);
}

void
sp_check_limit (SpStringCheck *check)
{
  guint most = sp_text_limit_get (check->place);
  glong length = g_utf8_strlen (check->words, -1);

  if (most > 0 && length > most)
    sp_string_check_report (check, "language-limit",
                            "it has %ld letters, and there is room for %u", length, most);
}

/* To lose a “not” is the worst slip there is, and reads well. */
void
sp_check_negation (SpStringCheck *check)
{
  static GRegex *says_no;

  if (says_no == NULL)
    says_no = g_regex_new ("\\b(not|never|cannot|nobody|nothing|no one|without)\\b|n’t\\b",
                           G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);

  if (check->language->negation != NULL && g_regex_match (says_no, check->source, 0, NULL)
      && !g_regex_match (check->language->negation, check->words, 0, NULL))
    sp_string_check_report (check, "language-negation",
                            "the English says not, no or never to something, and none of the "
                            "words in negation= of languages.ini stands here");
}

static gboolean
has_term (const char *words,
          const char *term)
{
  gsize length = strlen (term);

  for (const char *p = strstr (words, term); p != NULL; p = strstr (p + 1, term))
    {
      gboolean begins = p == words || !g_ascii_isalnum (p[-1]);

      if (begins && !g_ascii_isalnum (p[length]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_stem (const char         *words,
          const char * const *stems)
{
  for (guint i = 0; stems[i] != NULL; i++)
    {
      if (strstr (words, stems[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

void
sp_check_terms (SpStringCheck *check)
{
  g_autofree char *source = g_utf8_strdown (check->source, -1);
  g_autofree char *words = g_utf8_strdown (check->words, -1);

  for (guint i = 0; i < sp_glossary_get_n_terms (check->glossary); i++)
    {
      const SpTerm *term = sp_glossary_get_term (check->glossary, i);

      if (term->stems == NULL || !has_term (source, term->english)
          || has_stem (words, (const char * const *) term->stems))
        continue;

      sp_string_check_report (check, "language-term", "“%s” is “%s” in the glossary",
                              term->english, term->say != NULL ? term->say : term->stems[0]);
      return;
    }
}

/* The same word twice: a slip of the hand, in a language that does not double words. */
void
sp_check_repeated (SpStringCheck *check)
{
  static GRegex *twice;
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *word = NULL;

  if (check->language->script != G_UNICODE_SCRIPT_LATIN)
    return;

  if (twice == NULL)
    twice = g_regex_new ("(?<!\\p{L})(\\p{L}{2,}) \\1(?!\\p{L})",
                         G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
  if (!g_regex_match (twice, check->words, 0, &match))
    return;

  word = g_match_info_fetch (match, 1);
  sp_string_check_report (check, "language-repeated", "it has “%s” twice in a row", word);
}
