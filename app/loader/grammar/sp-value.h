/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpValueKind:
 * @SP_VALUE_ID: an id
 * @SP_VALUE_IDS: ids, with spaces between
 * @SP_VALUE_MAYBE_IDS: ids, or nothing
 * @SP_VALUE_ANSWERS: answers, each as `question:answer`
 * @SP_VALUE_DATE: a day
 * @SP_VALUE_WHEN: a year, a month or a day
 * @SP_VALUE_COUNT: how many
 * @SP_VALUE_NAME: the name of a picture
 * @SP_VALUE_VERSION: a version
 * @SP_VALUE_LANGUAGE: a language
 * @SP_VALUE_PHONE: a number to call, spaced as it is to be read
 * @SP_VALUE_WEB: a web address, without the part before the name
 * @SP_VALUE_WORDS: words
 * @SP_VALUE_LINE: words that go on a line of the screen
 * @SP_VALUE_NUMBER: a number
 * @SP_VALUE_WHOLE_NUMBER: a whole number
 * @SP_VALUE_POSTCODE: a postcode of the United Kingdom
 * @SP_VALUE_DAYS: days of the week
 * @SP_VALUE_TIME: a time of the day
 * @SP_VALUE_END: a time of the day, or the end of it
 * @SP_VALUE_LANGUAGES: languages, with spaces between
 * @SP_VALUE_PIN: what crypt(3) made of a PIN
 *
 * What the value of an attribute is.
 */
typedef enum
{
  SP_VALUE_ID,
  SP_VALUE_IDS,
  SP_VALUE_MAYBE_IDS,
  SP_VALUE_ANSWERS,
  SP_VALUE_DATE,
  SP_VALUE_WHEN,
  SP_VALUE_COUNT,
  SP_VALUE_NAME,
  SP_VALUE_VERSION,
  SP_VALUE_LANGUAGE,
  SP_VALUE_PHONE,
  SP_VALUE_WEB,
  SP_VALUE_WORDS,
  SP_VALUE_LINE,
  SP_VALUE_NUMBER,
  SP_VALUE_WHOLE_NUMBER,
  SP_VALUE_POSTCODE,
  SP_VALUE_DAYS,
  SP_VALUE_TIME,
  SP_VALUE_END,
  SP_VALUE_LANGUAGES,
  SP_VALUE_PIN,
} SpValueKind;

gboolean    sp_value_find_kind (const char  *name,
                                SpValueKind *ret_kind);
gboolean    sp_value_check     (SpValueKind  kind,
                                const char  *value);
const char *sp_value_describe  (SpValueKind  kind);
char       *sp_value_find_fault (SpValueKind  kind,
                                const char  *value) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
