/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-phone-number.h"

#include <string.h>

/*
 * What a number to call may look like. A slip in a number is not seen on a screen, so
 * whatever can be told from its shape alone is told.
 */

/*
 * The beginnings of the numbers that Ofcom keeps free for television and radio drama, without
 * spaces. Nobody can ever be reached on them. Both ranges that were published for Northern Ireland
 * are here, and the whole of 01632, which is the code of no place.
 */
static const char * const reserved_beginnings[] = {
  "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960",
  "01414960", "01514960", "01614960", "01914980", "02079460", "02890180", "02896496", "02920180",
  "01632", "07700900", "08081570", "09098790", "03069990", NULL
};

/*
 * Where a number with ten digits, one less than usual, may be whole: forty areas that still have
 * some short local numbers, Brampton, and freephone. Anywhere else a digit was left out.
 */
static const char * const short_beginnings[] = {
  "01204", "01208", "01254", "01276", "01297", "01298", "01363", "01364", "01384", "01386", "01404",
  "01420", "01460", "01461", "01480", "01488", "01524", "01527", "01562", "01566", "01606", "01629",
  "01635", "01647", "01659", "01695", "01726", "01744", "01750", "01768", "01827", "01837", "01884",
  "01900", "01905", "01935", "01946", "01949", "01963", "01995", "016977", "0800", NULL
};

/* The one freephone number of eight digits that is still in use, that of Childline. */
#define CHILDLINE "08001111"

static char *
get_digits (const char *number)
{
  g_auto (GStrv) groups = g_strsplit (number, " ", -1);

  return g_strjoinv (NULL, groups);
}

/* Groups as they are read aloud: neither single digits nor the whole number in one breath. */
static gboolean
is_grouped (const char *number)
{
  g_auto (GStrv) groups = g_strsplit (number, " ", -1);

  for (guint i = 0; groups[i] != NULL; i++)
    if (strlen (groups[i]) < 2 || strlen (groups[i]) > 6)
      return FALSE;

  return TRUE;
}

static gboolean
begins_with_one_of (const char         *digits,
                    const char * const *beginnings)
{
  for (guint i = 0; beginnings[i] != NULL; i++)
    if (g_str_has_prefix (digits, beginnings[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_full_length (const char *digits)
{
  gsize length = strlen (digits);

  if (strcmp (digits, CHILDLINE) == 0)
    return TRUE;

  return length == 11 || (length == 10 && begins_with_one_of (digits, short_beginnings));
}

static const char *
find_fault_of_full_number (const char *digits)
{
  if (digits[1] == '9')
    return "numbers that begin with 09 cost too much to be shown here; give another";

  if (strchr ("123578", digits[1]) == NULL)
    return "no number in the United Kingdom begins like this; most begin with 01, 02, 03, 07 or 08";

  if (!is_full_length (digits))
    return "it has too few or too many digits; a number with its area code has 11, a few have 10";

  return NULL;
}

/* Three digits such as 101 and 111, helplines of Europe (116), and five or six digits for texts. */
static gboolean
is_short_code (const char *digits)
{
  gsize length = strlen (digits);

  if (length == 3)
    return digits[0] == '1' || strcmp (digits, "999") == 0;

  if (length == 6 && g_str_has_prefix (digits, "116"))
    return TRUE;

  return (length == 5 || length == 6) && digits[0] >= '6' && digits[0] <= '8';
}

static const char *
find_fault_of_digits (const char *digits)
{
  gsize length = strlen (digits);

  if (length > 6 && (g_str_has_prefix (digits, "18000") || g_str_has_prefix (digits, "18001")))
    return "leave out the 18000 or 18001 in front; Signpost itself explains Relay UK";

  if (digits[0] == '0' && length > 1)
    return find_fault_of_full_number (digits);

  if (!is_short_code (digits))
    return "it has no area code; write it with the 0 in front, such as 01632 960123";

  return NULL;
}

/**
 * sp_phone_number_find_fault:
 * @number: a number, as an operator wrote it
 *
 * Checks that a number looks like one that can be called in England, from anywhere in it, and is
 * spaced as it is to be read.
 *
 * Returns: (transfer none) (nullable): what is wrong, and what would be right, or %NULL when
 *   nothing is
 */
const char *
sp_phone_number_find_fault (const char *number)
{
  g_autofree char *digits = get_digits (number);
  const char *fault;

  if (*number == '+' || g_str_has_prefix (number, "00"))
    return "write it as it is called from inside the country: 01632 960123, not +44 1632 960123";

  if (*digits == '\0' || strspn (digits, "0123456789") != strlen (digits))
    return "it may have only digits and single spaces, such as 01632 960123";

  fault = find_fault_of_digits (digits);
  if (fault != NULL)
    return fault;

  if (!is_grouped (number))
    return "put single spaces into it where somebody reading it aloud would pause, such as "
           "01632 960123";

  return NULL;
}

/**
 * sp_phone_number_is_for_all:
 * @number: digits and spaces
 *
 * Says whether a number is one that everybody knows and that does not change: 999, 112, 101 and
 * 111. It stays on the screen whenever it was last checked, and nobody is to call it for a check.
 *
 * Returns: whether it is such a number
 */
gboolean
sp_phone_number_is_for_all (const char *number)
{
  static const char * const numbers[] = { "999", "112", "101", "111", NULL };

  return g_strv_contains (numbers, number);
}

/**
 * sp_phone_number_is_dear:
 * @number: digits and spaces
 *
 * Says whether a call costs more than one to an ordinary number: whoever runs a number that begins
 * with 084 or 087 sets a charge of its own; see Ofcom, “National Telephone Numbering Plan”. What
 * begins with 09 or 118 is dearer still, and is refused altogether.
 *
 * Returns: whether it is such a number
 */
gboolean
sp_phone_number_is_dear (const char *number)
{
  static const char * const beginnings[] = { "084", "087", NULL };
  g_autofree char *digits = get_digits (number);

  return begins_with_one_of (digits, beginnings);
}

/**
 * sp_phone_number_is_reserved:
 * @number: digits and spaces
 *
 * Says whether nobody can be reached on a number, because it is kept for drama and examples; see
 * Ofcom, “Telephone numbers for use in TV and radio drama programmes”.
 *
 * Returns: whether it is such a number
 */
gboolean
sp_phone_number_is_reserved (const char *number)
{
  g_autofree char *digits = get_digits (number);

  return begins_with_one_of (digits, reserved_beginnings);
}
