/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-value.h"

#include <stdio.h>
#include <string.h>

#include "app/loader/xml/sp-bounds.h"
#include "app/site/sp-opening.h"
#include "app/site/sp-phone-number.h"

/*
 * What the attributes of a file may say, and what elements that hold no others may. A pack has many
 * more attributes than words, so nothing is copied here, and no pattern is compiled.
 */

#define MAX_ID 64

/* Nobody checked a number before the one, or will after the other: it is a slip. */
#define FIRST_YEAR 2000
#define END_YEAR 2200

typedef gboolean (*CheckFunc) (const char *value,
                               gsize       length);

static gboolean
is_id (const char *value,
       gsize       length)
{
  if (length == 0 || length > MAX_ID || !g_ascii_isalnum (value[0]))
    return FALSE;

  for (gsize i = 1; i < length; i++)
    {
      if (!g_ascii_isalnum (value[i]) && value[i] != '_' && value[i] != '-')
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_answer (const char *value,
           gsize       length)
{
  const char *colon = memchr (value, ':', length);

  return colon != NULL
         && is_id (value, colon - value)
         && is_id (colon + 1, value + length - colon - 1);
}

/* How many items there are, each of which @check is content with, or -1 when it is not with one. */
static int
count_items (const char *value,
             CheckFunc   check)
{
  int n = 0;

  for (const char *p = value + strspn (value, " "); *p != '\0'; p += strspn (p, " "))
    {
      gsize length = strcspn (p, " ");

      if (!check (p, length))
        return -1;

      p += length;
      n++;
    }

  return n;
}

/* Whether @value is shaped like @pattern, in which 0 stands for any digit. */
static gboolean
has_digits_as (const char *value,
               const char *pattern)
{
  if (strlen (value) != strlen (pattern))
    return FALSE;

  for (gsize i = 0; pattern[i] != '\0'; i++)
    {
      if (pattern[i] == '0' ? !g_ascii_isdigit (value[i]) : value[i] != pattern[i])
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_date (const char *value)
{
  int year, month, day;

  if (!has_digits_as (value, "0000-00-00")
      || sscanf (value, "%4d-%2d-%2d", &year, &month, &day) != 3)
    return FALSE;

  return year >= FIRST_YEAR && year < END_YEAR && g_date_valid_dmy (day, month, year);
}

/* Of a source, which may be older than any check. */
static gboolean
is_when (const char *value)
{
  int year = 0, month = 1, day = 1;

  if (!has_digits_as (value, "0000-00-00") && !has_digits_as (value, "0000-00")
      && !has_digits_as (value, "0000"))
    return FALSE;

  return sscanf (value, "%4d-%2d-%2d", &year, &month, &day) >= 1
         && year >= 1000 && g_date_valid_dmy (day, month, year);
}

static gboolean
is_count (const char *value)
{
  gsize length = strspn (value, "0123456789");

  return value[length] == '\0' && length >= 1 && length <= 4 && value[0] != '0';
}

static gboolean
is_name (const char *value)
{
  const char *allowed = "abcdefghijklmnopqrstuvwxyz0123456789-";
  gsize length = strspn (value, allowed);

  return value[length] == '\0' && length >= 1 && length <= MAX_ID && value[0] != '-';
}

static gboolean
is_version (const char *value)
{
  guint parts = 0;

  for (const char *p = value;; p++)
    {
      gsize length = strspn (p, "0123456789");

      if (length < 1 || length > 5 || ++parts > 4)
        return FALSE;

      p += length;
      if (*p != '.')
        return *p == '\0';
    }
}

/* A language, and where it is needed a script and a region: en-GB, zh-Hans (RFC 5646). */
static gboolean
is_language (const char *value,
             gsize       length)
{
  g_autofree char *code = g_strndup (value, length);
  g_auto (GStrv) parts = g_strsplit (code, "-", 4);
  guint n = 1;

  if (parts[0] == NULL || strlen (parts[0]) < 2 || strlen (parts[0]) > 3
      || strspn (parts[0], "abcdefghijklmnopqrstuvwxyz") != strlen (parts[0]))
    return FALSE;

  if (parts[n] != NULL && strlen (parts[n]) == 4)
    {
      if (!g_ascii_isupper (parts[n][0])
          || strspn (parts[n] + 1, "abcdefghijklmnopqrstuvwxyz") != 3)
        return FALSE;
      n++;
    }

  if (parts[n] != NULL && strlen (parts[n]) == 2 && g_ascii_isupper (parts[n][0])
      && g_ascii_isupper (parts[n][1]))
    n++;

  return parts[n] == NULL;
}

static gboolean
is_host_part (const char *part,
              gsize       length)
{
  if (length == 0 || part[0] == '-')
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isalnum (part[i]) && part[i] != '-')
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_host (const char *host,
         gsize       length)
{
  guint dots = 0;

  for (;;)
    {
      const char *dot = memchr (host, '.', length);
      gsize part = dot != NULL ? (gsize) (dot - host) : length;

      if (!is_host_part (host, part))
        return FALSE;

      if (dot == NULL)
        return dots > 0;

      dots++;
      host += part + 1;
      length -= part + 1;
    }
}

/* As it is typed: nothing after the name that people could not find on a keyboard, or not see. */
static gboolean
is_web (const char *value)
{
  gsize length = strcspn (value, "/");

  if (strlen (value) > SP_VALUE_MAX_LINE || !is_host (value, length))
    return FALSE;

  for (const char *p = value + length; *p != '\0'; p++)
    {
      if (!g_ascii_isgraph (*p) || strchr ("\"<>", *p) != NULL)
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_decimal (const char *value)
{
  gsize length = strspn (value, "0123456789");

  if (length == 0 || length > 9)
    return FALSE;

  if (value[length] != '.')
    return value[length] == '\0';

  value += length + 1;
  length = strspn (value, "0123456789");

  return length > 0 && length <= 9 && value[length] == '\0';
}

static gboolean
is_whole_number (const char *value)
{
  gsize length = strspn (value, "0123456789");

  return value[length] == '\0' && length >= 1 && length <= 9;
}

/* Of the Royal Mail: letters for a place, a district, and the part of it after a space. */
static gboolean
is_postcode (const char *value)
{
  const char *p = value;
  const char *part = strchr (value, ' ');
  gsize letters = strspn (p, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  if (part == NULL || letters < 1 || letters > 2 || !g_ascii_isdigit (p[letters]))
    return FALSE;

  p += letters + 1;
  if (g_ascii_isdigit (*p) || g_ascii_isupper (*p))
    p++;

  return p == part && strlen (part) == 4 && g_ascii_isdigit (part[1])
         && strspn (part + 2, "ABDEFGHJLNPQRSTUWXYZ") == 2;
}

static gboolean
is_time (const char *value)
{
  guint minutes;

  return sp_wall_time_parse (value, &minutes) && minutes < SP_DAY_MINUTES;
}

static gboolean
is_end (const char *value)
{
  guint minutes;

  return sp_wall_time_parse (value, &minutes);
}

static gboolean
are_days (const char *value)
{
  SpDays days;

  return sp_days_parse (value, &days);
}

static gboolean
is_line (const char *value)
{
  return value[strspn (value, " ")] != '\0'
         && g_utf8_strlen (value, -1) <= SP_VALUE_MAX_LINE;
}

/* $method$salt$hash, as in shadow(5). */
static gboolean
is_crypted (const char *value)
{
  return g_regex_match_simple ("^\\$[a-z0-9]+\\$[./A-Za-z0-9$=,]{20,150}$", value,
                               G_REGEX_DOLLAR_ENDONLY, 0);
}

static const struct
{
  const char  *name;
  SpValueKind  kind;
  const char  *description;
} kinds[] = {
  { "id", SP_VALUE_ID, "an id: letters, digits, “-” and “_”, with no spaces" },
  { "ids", SP_VALUE_IDS, "one or more ids, with spaces between them" },
  { "maybe-ids", SP_VALUE_MAYBE_IDS, "ids with spaces between them, or nothing" },
  { "answers", SP_VALUE_ANSWERS,
    "answers, each written as question:answer, with spaces between them" },
  { "date", SP_VALUE_DATE, "a day that exists, written year-month-day, such as 2026-11-23" },
  { "when", SP_VALUE_WHEN, "a year, a month or a day, such as 2026, 2026-11 or 2026-11-23" },
  { "count", SP_VALUE_COUNT, "a whole number from 1 to 9999" },
  { "name", SP_VALUE_NAME, "the name of a picture: small letters, digits and “-”" },
  { "version", SP_VALUE_VERSION, "a version such as 1.0.0" },
  { "language", SP_VALUE_LANGUAGE, "a language such as en-GB" },
  { "phone", SP_VALUE_PHONE,
    "a phone number as it is called from inside the country, with single spaces between groups" },
  { "web", SP_VALUE_WEB,
    "a web address as people type it, such as nhs.uk/sarcs, without “https://” and spaces" },
  { "words", SP_VALUE_WORDS, "words" },
  { "number", SP_VALUE_NUMBER, "a number" },
  { "whole-number", SP_VALUE_WHOLE_NUMBER, "a whole number" },
  { "line", SP_VALUE_LINE, "words that go on a line of the screen" },
  { "postcode", SP_VALUE_POSTCODE, "a postcode in capitals with one space, such as SW1A 1AA" },
  { "days", SP_VALUE_DAYS,
    "one or more of mon tue wed thu fri sat sun and bank-holiday with spaces between them, or a "
    "run such as mon-fri, and each only once" },
  { "time", SP_VALUE_TIME, "a time of the day from 00:00 to 23:59, such as 09:00" },
  { "end", SP_VALUE_END, "a time of the day from 00:00 to 24:00, such as 17:30" },
  { "languages", SP_VALUE_LANGUAGES,
    "codes of languages such as en-GB, pl or zh-Hans, with spaces between them" },
  { "pin", SP_VALUE_PIN, "what signpost-content set-pin writes, and never the PIN itself" },
};

/**
 * sp_value_find_kind:
 * @name: the name of a kind, such as `id`
 * @ret_kind: (out): the kind
 *
 * Finds the kind that a table calls @name.
 *
 * Returns: whether there is one
 */
gboolean
sp_value_find_kind (const char  *name,
                    SpValueKind *ret_kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].name, name))
        {
          *ret_kind = kinds[i].kind;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * sp_value_check:
 * @kind: what a value should be
 * @value: the value
 *
 * Returns: whether @value is one of its kind
 */
gboolean
sp_value_check (SpValueKind  kind,
                const char  *value)
{
  switch (kind)
    {
    case SP_VALUE_ID:
      return is_id (value, strlen (value));

    case SP_VALUE_IDS:
      return count_items (value, is_id) > 0;

    case SP_VALUE_MAYBE_IDS:
      return count_items (value, is_id) >= 0;

    case SP_VALUE_ANSWERS:
      return count_items (value, is_answer) > 0;

    case SP_VALUE_DATE:
      return is_date (value);

    case SP_VALUE_WHEN:
      return is_when (value);

    case SP_VALUE_COUNT:
      return is_count (value);

    case SP_VALUE_NAME:
      return is_name (value);

    case SP_VALUE_VERSION:
      return is_version (value);

    case SP_VALUE_LANGUAGE:
      return is_language (value, strlen (value));

    case SP_VALUE_LANGUAGES:
      return count_items (value, is_language) > 0;

    case SP_VALUE_PHONE:
      return sp_phone_number_find_fault (value) == NULL;

    case SP_VALUE_WEB:
      return is_web (value);

    case SP_VALUE_WORDS:
      return value[strspn (value, " ")] != '\0';

    case SP_VALUE_LINE:
      return is_line (value);

    case SP_VALUE_NUMBER:
      return is_decimal (value);

    case SP_VALUE_WHOLE_NUMBER:
      return is_whole_number (value);

    case SP_VALUE_POSTCODE:
      return is_postcode (value);

    case SP_VALUE_DAYS:
      return are_days (value);

    case SP_VALUE_TIME:
      return is_time (value);

    case SP_VALUE_END:
      return is_end (value);

    case SP_VALUE_PIN:
      return is_crypted (value);

    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * sp_value_describe:
 * @kind: what a value should be
 *
 * Says what would be right, for a sentence that begins “it must be”.
 *
 * Returns: (transfer none): the words
 */
const char *
sp_value_describe (SpValueKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (kinds[i].kind == kind)
        return kinds[i].description;
    }

  g_return_val_if_reached ("");
}

/* Of several codes, each that is wrong is named. */
static char *
find_fault_of_languages (const char *value)
{
  g_auto (GStrv) codes = g_strsplit (value, " ", -1);
  g_autoptr (GString) wrong = g_string_new (NULL);

  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (!is_language (codes[i], strlen (codes[i])))
        g_string_append_printf (wrong, "%s“%s”", wrong->len > 0 ? " and " : "", codes[i]);
    }

  g_string_append_printf (wrong, " must be %s", sp_value_describe (SP_VALUE_LANGUAGES));

  return g_string_free (g_steal_pointer (&wrong), FALSE);
}

/**
 * sp_value_find_fault:
 * @kind: what a value should be
 * @value: the value
 *
 * Returns: (transfer full) (nullable): what is wrong with it, or would be right, as the end of a
 *   sentence, or %NULL when nothing is wrong
 */
char *
sp_value_find_fault (SpValueKind  kind,
                     const char  *value)
{
  if (sp_value_check (kind, value))
    return NULL;

  if (kind == SP_VALUE_PHONE)
    return g_strdup (sp_phone_number_find_fault (value));

  if (kind == SP_VALUE_LANGUAGES && value[strspn (value, " ")] != '\0')
    return find_fault_of_languages (value);

  if (kind == SP_VALUE_LINE && value[strspn (value, " ")] == '\0')
    return g_strdup ("it is empty; fill it in");

  if (kind == SP_VALUE_LINE)
    return g_strdup_printf ("it has more than %d characters; shorten it", SP_VALUE_MAX_LINE);

  return g_strconcat ("it must be ", sp_value_describe (kind), NULL);
}
