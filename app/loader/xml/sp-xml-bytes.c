/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-xml-bytes.h"

#include <string.h>

#include "app/model/sp-rules.h"
#include "sp-bounds.h"
#include "sp-xml.h"

/*
 * What can be said of a file before an XML parser sees it. The parser is kept away from whatever
 * is not plain UTF-8, because it would convert it, and complain outside its own error channel, and
 * from what it can only read in quadratic time.
 */

/**
 * sp_xml_bytes_line:
 * @data: a text
 * @place: a place in it
 *
 * Returns: the line @place is on, from 1
 */
guint
sp_xml_bytes_line (const char *data,
                   const char *place)
{
  guint line = 1;

  for (const char *p = data; (p = memchr (p, '\n', place - p)) != NULL; p++)
    line++;

  return line;
}

static gboolean
starts_with (const char *data,
             gsize       length,
             const char *bytes,
             gsize       n_bytes)
{
  return length >= n_bytes && memcmp (data, bytes, n_bytes) == 0;
}

static gboolean
has_foreign_mark (const char *data,
                  gsize       length)
{
  return starts_with (data, length, "\xff\xfe", 2)
         || starts_with (data, length, "\xfe\xff", 2)
         || starts_with (data, length, "<\0", 2)
         || starts_with (data, length, "\0<", 2)
         || starts_with (data, length, "\0\0\0<", 4)
         || starts_with (data, length, "\0\0\xfe\xff", 4);
}

static gboolean
is_blank (const char *data,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isspace (data[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_utf8 (const char *data,
            gsize       length,
            const char *shown_name,
            SpProblems *problems)
{
  const char *nul = memchr (data, '\0', length);
  const char *end;

  if (nul != NULL)
    {
      sp_rules_report (problems, "nul-byte", shown_name, sp_xml_bytes_line (data, nul),
                       "there is a zero byte here, so the file is damaged or is not plain text; "
                       "restore it from a good copy");
      return FALSE;
    }

  if (!g_utf8_validate_len (data, length, &end))
    {
      sp_rules_report (problems, "not-utf8", shown_name, sp_xml_bytes_line (data, end),
                       "this line holds a byte (hexadecimal %02x) that is not UTF-8 text; save "
                       "the file as UTF-8", (guint8) *end);
      return FALSE;
    }

  return TRUE;
}

/* XML takes it for a line end, and no editor of today does: every problem would be on line 1. */
static gboolean
check_line_ends (const char *data,
                 gsize       length,
                 const char *shown_name,
                 SpProblems *problems)
{
  const char *end = data + length;

  for (const char *p = data; (p = memchr (p, '\r', end - p)) != NULL; p++)
    {
      if (p + 1 < end && p[1] == '\n')
        continue;

      sp_rules_report (problems, "line-end", shown_name, sp_xml_bytes_line (data, p),
                       "a line here ends with a carriage return alone; save the file with the line "
                       "ends of Unix or Windows");
      return FALSE;
    }

  return TRUE;
}

static const GRegex *
get_encoding_regex (void)
{
  static gsize regex = 0;

  if (g_once_init_enter (&regex))
    g_once_init_leave (&regex, (gsize) g_regex_new ("\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']",
                                                    G_REGEX_OPTIMIZE, 0, NULL));

  return (const GRegex *) regex;
}

/* Only the declaration in the first line counts, and only to refuse it. */
static gboolean
check_declaration (const char *data,
                   gsize       length,
                   const char *shown_name,
                   SpProblems *problems)
{
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *encoding = NULL;
  const char *end;

  if (!starts_with (data, length, "<?xml", 5))
    return TRUE;

  end = g_strstr_len (data, MIN (length, 1024), "?>");
  if (end == NULL)
    return TRUE;

  if (!g_regex_match_full (get_encoding_regex (), data, end - data, 0, 0, &match, NULL))
    return TRUE;

  encoding = g_match_info_fetch (match, 1);
  if (g_ascii_strcasecmp (encoding, "UTF-8") == 0)
    return TRUE;

  sp_rules_report (problems, "wrong-encoding", shown_name, 1,
                   "the first line says that this file is written in “%s”; save the file as "
                   "UTF-8 and write encoding=\"UTF-8\" there", encoding);

  return FALSE;
}

static gboolean
starts_attribute (const char *p,
                  const char *end)
{
  if (*p != '=')
    return FALSE;

  for (p++; p < end && g_ascii_isspace (*p); p++)
    ;

  return p < end && (*p == '"' || *p == '\'');
}

static gboolean
starts_tag (const char *p,
            const char *end)
{
  if (p + 1 >= end || *p != '<')
    return FALSE;

  return g_ascii_isalpha (p[1]) || p[1] == '_' || p[1] == ':' || (guint8) p[1] >= 0x80;
}

/*
 * A start tag cannot run past the next “<”, because no attribute can hold one. So what is counted
 * here is never less than what the parser would find.
 */
static gboolean
check_attributes (const char *data,
                  gsize       length,
                  const char *shown_name,
                  SpProblems *problems)
{
  const char *end = data + length;
  const char *tag = NULL;
  guint n = 0;

  for (const char *p = data; p < end; p++)
    {
      if (*p == '<')
        {
          tag = starts_tag (p, end) ? p : NULL;
          n = 0;
        }
      else if (tag != NULL && starts_attribute (p, end) && ++n > SP_XML_MAX_ATTRIBUTES)
        {
          sp_rules_report (problems, "too-many-attributes", shown_name,
                           sp_xml_bytes_line (data, tag),
                           "an element here has more than %d attributes, which none needs; "
                           "close it with “>”", SP_XML_MAX_ATTRIBUTES);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * sp_xml_bytes_check:
 * @data: (inout): the text of a file; moved past a byte order mark
 * @length: (inout): its length
 * @shown_name: how problems name the file
 * @problems: where to say what is wrong
 *
 * Checks that a file is plain UTF-8 text that a parser can be given.
 *
 * Returns: whether it is
 */
gboolean
sp_xml_bytes_check (const char **data,
                    gsize       *length,
                    const char  *shown_name,
                    SpProblems  *problems)
{
  if (has_foreign_mark (*data, *length))
    {
      sp_rules_report (problems, "wrong-encoding", shown_name, 1,
                       "this file is written in UTF-16 or UTF-32; save it as UTF-8");
      return FALSE;
    }

  if (starts_with (*data, *length, "\xef\xbb\xbf", 3))
    {
      *data += 3;
      *length -= 3;
    }

  if (is_blank (*data, *length))
    {
      sp_rules_report (problems, "file-empty", shown_name, 0,
                       "there is nothing in this file; write it, or restore it from a good copy");
      return FALSE;
    }

  return check_utf8 (*data, *length, shown_name, problems)
         && check_line_ends (*data, *length, shown_name, problems)
         && check_declaration (*data, *length, shown_name, problems)
         && check_attributes (*data, *length, shown_name, problems);
}
