/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-contact-here.h"

G_BEGIN_DECLS

/**
 * SpAnswers:
 * @SP_ANSWERS_FIRST: the contact itself answers now
 * @SP_ANSWERS_AFTER_HOURS: its out-of-hours contact answers now
 * @SP_ANSWERS_EITHER: it cannot be told, so both are to be shown
 * @SP_ANSWERS_PERHAPS: one may answer, and the other, where there is one, surely does not
 * @SP_ANSWERS_NOBODY: nobody is there now, so 101 and 999 are to be shown
 *
 * Who answers a call to a contact.
 */
typedef enum
{
  SP_ANSWERS_FIRST,
  SP_ANSWERS_AFTER_HOURS,
  SP_ANSWERS_EITHER,
  SP_ANSWERS_PERHAPS,
  SP_ANSWERS_NOBODY,
} SpAnswers;

/**
 * SpWhoAnswers:
 * @answers: who answers now
 * @first: the contact to show first: the one who answers; where that cannot be told, the one more
 *   likely to, and of two that are as likely the contact asked for; when nobody answers, the one
 *   who opens next. Its contact is %NULL for a local one that the site does not name
 * @second: the other of the two, where both are to be shown or to be told of; else its contact is
 *   %NULL
 * @until: how long @first surely answers; %SP_NEVER when that does not end, and when it is not
 *   known that @first answers
 * @opens: when the one who does not answer opens next: @first when nobody answers, else @second;
 *   %SP_NEVER when that is not known
 *
 * A contact as it is here and now: who answers a call to it, by which name and number, and until
 * when. The contacts are kept by the pack and the site; the times are in seconds since the
 * beginning of 1970 in UTC, for sp_calendar_get_time().
 */
typedef struct
{
  SpAnswers      answers;
  SpContactHere  first;
  SpContactHere  second;
  gint64         until;
  gint64         opens;
} SpWhoAnswers;

void sp_site_who_answers    (SpSite       *self,
                             SpContact    *contact,
                             GDateTime    *now,
                             SpWhoAnswers *ret);
void sp_site_answers_itself (SpSite       *self,
                             SpContact    *contact,
                             GDateTime    *now,
                             SpWhoAnswers *ret);

G_END_DECLS
