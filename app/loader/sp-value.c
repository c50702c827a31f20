/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-value.h"

#include <stdio.h>
#include <string.h>

/*
 * What the attributes of a pack may say. A pack has many more attributes than words, so nothing is
 * copied here, and no pattern is compiled.
 */

#define MAX_ID 64

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

  return year >= 1000 && g_date_valid_dmy (day, month, year);
}

static gboolean
is_when (const char *value)
{
  g_autofree char *first_day = NULL;

  if (has_digits_as (value, "0000-00-00"))
    return is_date (value);

  if (has_digits_as (value, "0000-00"))
    first_day = g_strdup_printf ("%s-01", value);
  else if (has_digits_as (value, "0000"))
    first_day = g_strdup_printf ("%s-01-01", value);

  return first_day != NULL && is_date (first_day);
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

static gboolean
is_language (const char *value)
{
  const char *p = value;
  gsize length = strspn (p, "abcdefghijklmnopqrstuvwxyz");

  if (length < 2 || length > 3)
    return FALSE;

  p += length;
  for (guint parts = 0; *p == '-' && parts < 3; parts++)
    {
      p++;
      for (length = 0; g_ascii_isalnum (p[length]); length++)
        ;

      if (length < 2 || length > 8)
        return FALSE;

      p += length;
    }

  return *p == '\0';
}

/* The longest number in use has fifteen digits (ITU-T E.164). */
static gboolean
is_phone (const char *value)
{
  guint digits = 0;

  for (const char *p = value; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p))
        digits++;
      else if (*p != ' ' || p == value || !g_ascii_isdigit (p[1]))
        return FALSE;
    }

  return digits >= 2 && digits <= 15;
}

static gboolean
is_web_part (const char *part,
             gsize       length,
             const char *also)
{
  if (length == 0)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isalnum (part[i]) && strchr (also, part[i]) == NULL)
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

      if (!is_web_part (host, part, "-") || host[0] == '-')
        return FALSE;

      if (dot == NULL)
        return dots > 0;

      dots++;
      host += part + 1;
      length -= part + 1;
    }
}

static gboolean
is_web (const char *value)
{
  gsize length = strcspn (value, "/");

  if (!is_host (value, length))
    return FALSE;

  for (const char *p = value + length; *p != '\0'; p += length)
    {
      p++;
      length = strcspn (p, "/");
      if (!is_web_part (p, length, "._-"))
        return FALSE;
    }

  return TRUE;
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
    "a phone number as it is to be read: 2 to 15 digits, with single spaces between groups" },
  { "web", SP_VALUE_WEB, "a web address such as nhs.uk/sarcs, without “https://”" },
  { "words", SP_VALUE_WORDS, "words" },
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
      return is_language (value);

    case SP_VALUE_PHONE:
      return is_phone (value);

    case SP_VALUE_WEB:
      return is_web (value);

    case SP_VALUE_WORDS:
      return value[strspn (value, " ")] != '\0';

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
