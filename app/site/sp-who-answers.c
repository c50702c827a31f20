/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-who-answers.h"

#include "sp-site-private.h"

/*
 * The rule that decides which number a frightened person is told to call. It never shows a number
 * as answered unless it is known to be staffed at that minute; where that is not known, it shows
 * both numbers; where nobody is there, it says so.
 */

/* Whether there is such a contact here at all, and how it stands with it now. */
static gboolean
find_spell (SpSite    *self,
            SpContact *contact,
            GDateTime *now,
            SpSpell   *ret_spell)
{
  SpLocalContact *local;

  if (contact == NULL)
    return FALSE;

  if (sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL)
    {
      gboolean always = sp_contact_get_always_open (contact);

      *ret_spell = (SpSpell) { always ? SP_OPEN : SP_OPENNESS_UNKNOWN, SP_NEVER, SP_OPEN };
      return TRUE;
    }

  local = self != NULL ? sp_site_get_contact (self, sp_item_get_id (SP_ITEM (contact))) : NULL;
  if (local == NULL)
    return FALSE;

  *ret_spell = sp_hours_get_spell (local->hours, now);

  return TRUE;
}

static SpAnswers
decide (const SpSpell *day,
        const SpSpell *night)
{
  if (day->openness == SP_OPEN)
    return SP_ANSWERS_FIRST;

  if (day->openness == SP_OPENNESS_UNKNOWN || night->openness == SP_OPENNESS_UNKNOWN)
    return SP_ANSWERS_EITHER;

  return night->openness == SP_OPEN ? SP_ANSWERS_AFTER_HOURS : SP_ANSWERS_NOBODY;
}

static gint64
find_opening (const SpSpell *spell)
{
  return spell->openness == SP_CLOSED && spell->next == SP_OPEN ? spell->end : SP_NEVER;
}

static SpContactHere
get_here (SpSite    *self,
          SpContact *contact)
{
  return contact != NULL ? sp_site_get_contact_here (self, contact) : (SpContactHere) { 0 };
}

/* The one who answers is shown first; where nobody does, the one who opens first. */
static void
tell_of_closed (SpSite        *self,
                SpContact     *after_hours,
                const SpSpell *day,
                const SpSpell *night,
                SpWhoAnswers  *ret)
{
  gint64 day_opens = find_opening (day);
  gint64 night_opens = find_opening (night);

  if (ret->answers == SP_ANSWERS_AFTER_HOURS || night_opens < day_opens)
    {
      ret->second = ret->first;
      ret->first = get_here (self, after_hours);
    }

  if (ret->answers == SP_ANSWERS_AFTER_HOURS)
    ret->until = night->end;

  ret->opens = MIN (day_opens, night_opens);
}

/**
 * sp_site_who_answers:
 * @self: (nullable): a site, or %NULL when there is none
 * @contact: a contact of the pack
 * @now: (nullable): the time, or %NULL when the clock is not to be trusted
 * @ret: (out caller-allocates): who answers
 *
 * Says whom a call to @contact reaches now. A contact that is the same everywhere is always
 * itself: it has only the one number.
 */
void
sp_site_who_answers (SpSite       *self,
                     SpContact    *contact,
                     GDateTime    *now,
                     SpWhoAnswers *ret)
{
  SpContact *after_hours = sp_contact_get_after_hours (contact);
  SpSpell day;
  SpSpell night = { SP_CLOSED, SP_NEVER, SP_CLOSED };

  *ret = (SpWhoAnswers) {
    .answers = SP_ANSWERS_FIRST,
    .first = get_here (self, contact),
    .until = SP_NEVER,
    .opens = SP_NEVER,
  };
  if (sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL)
    return;

  if (!find_spell (self, contact, now, &day))
    {
      ret->answers = SP_ANSWERS_NOBODY;
      ret->first = (SpContactHere) { 0 };
      return;
    }

  if (!find_spell (self, after_hours, now, &night))
    after_hours = NULL;

  ret->answers = decide (&day, &night);
  if (ret->answers == SP_ANSWERS_FIRST)
    {
      ret->until = day.end;
      return;
    }

  ret->second = get_here (self, after_hours);
  if (ret->answers != SP_ANSWERS_EITHER)
    tell_of_closed (self, after_hours, &day, &night, ret);
}
