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

  if (day->openness == SP_CLOSED && night->openness == SP_CLOSED)
    return SP_ANSWERS_NOBODY;

  if (day->openness == SP_CLOSED)
    return night->openness == SP_OPEN ? SP_ANSWERS_AFTER_HOURS : SP_ANSWERS_PERHAPS;

  return night->openness == SP_CLOSED ? SP_ANSWERS_PERHAPS : SP_ANSWERS_EITHER;
}

static gint64
find_opening (const SpSpell *spell)
{
  return spell->openness == SP_CLOSED && spell->next == SP_OPEN ? spell->end : SP_NEVER;
}

static SpContactHere
get_here (SpSite    *self,
          SpContact *contact,
          GDateTime *now)
{
  return contact != NULL ? sp_site_get_contact_here (self, contact, now) : (SpContactHere) { 0 };
}

/*
 * Whoever is more likely to answer comes first: who is there, then who may be, then who is not; and
 * of two that are closed the one who opens first.
 */
static gboolean
is_night_first (const SpSpell *day,
                const SpSpell *night)
{
  static const guint likelihood[] = {
    [SP_CLOSED] = 0, [SP_OPENNESS_UNKNOWN] = 1, [SP_OPEN] = 2,
  };

  if (day->openness == SP_CLOSED && night->openness == SP_CLOSED)
    return find_opening (night) < find_opening (day);

  return likelihood[night->openness] > likelihood[day->openness];
}

static void
put_in_order (SpSite        *self,
              SpContact     *after_hours,
              GDateTime     *now,
              const SpSpell *day,
              const SpSpell *night,
              SpWhoAnswers  *ret)
{
  ret->second = get_here (self, after_hours, now);
  ret->opens = MIN (find_opening (day), find_opening (night));
  if (!is_night_first (day, night))
    return;

  ret->second = ret->first;
  ret->first = get_here (self, after_hours, now);
  if (night->openness == SP_OPEN)
    ret->until = night->end;
}

static void
find_who_answers (SpSite       *self,
                  SpContact    *contact,
                  SpContact    *after_hours,
                  GDateTime    *now,
                  SpWhoAnswers *ret)
{
  SpSpell day;
  SpSpell night = { SP_CLOSED, SP_NEVER, SP_CLOSED };

  *ret = (SpWhoAnswers) {
    .answers = SP_ANSWERS_FIRST,
    .first = get_here (self, contact, now),
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
    ret->until = day.end;
  else
    put_in_order (self, after_hours, now, &day, &night, ret);
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
  find_who_answers (self, contact, sp_contact_get_after_hours (contact), now, ret);
}

/**
 * sp_site_answers_itself:
 * @self: (nullable): a site, or %NULL when there is none
 * @contact: a contact of the pack
 * @now: (nullable): the time, or %NULL when the clock is not to be trusted
 * @ret: (out caller-allocates): whether it answers
 *
 * As sp_site_who_answers(), of @contact alone, whoever stands in for it.
 */
void
sp_site_answers_itself (SpSite       *self,
                        SpContact    *contact,
                        GDateTime    *now,
                        SpWhoAnswers *ret)
{
  find_who_answers (self, contact, NULL, now, ret);
}
