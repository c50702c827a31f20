/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-contact-parts.h"

#include "app/language/sp-voice-time.h"
#include "app/site/sp-contact-here.h"
#include "app/site/sp-phone-number.h"
#include "app/site/sp-who-answers.h"

/*
 * The number to call, and whether anybody is there. Which number answers now is decided by the
 * site; here it is only put into words.
 */

static SpContactHere
get_here (const SpScene *scene,
          SpContact     *contact)
{
  return sp_site_get_contact_here (scene->site, contact, scene->now);
}

static void
add_words (SpPart     *box,
           SpPartRole  role,
           SpWords    *words)
{
  if (words != NULL)
    sp_part_add (box, sp_part_new (SP_PART_TEXT, role, words));
}

static void
add_line (SpPart     *box,
          SpPartRole  role,
          const char *icon,
          SpWords    *words)
{
  SpPart *line = sp_part_add (box, sp_part_new (SP_PART_LINE, role, words));

  line->icon = g_strdup (icon);
}

/**
 * sp_contact_parts_can_be_reached:
 * @scene: a scene
 * @contact: a contact
 *
 * Returns: whether there is a number or an address to show for it here
 */
gboolean
sp_contact_parts_can_be_reached (const SpScene *scene,
                                 SpContact     *contact)
{
  SpContactHere here = get_here (scene, contact);

  return sp_contact_here_can_be_reached (&here);
}

static SpWords *
say_name (const SpScene       *scene,
          const SpContactHere *here)
{
  if (here->name != NULL)
    return sp_words_new (SP_WORDS_NAME, here->name);

  return sp_scene_say_text (scene, sp_contact_get_name (here->contact));
}

/**
 * sp_contact_parts_say_name:
 * @scene: a scene
 * @contact: a contact
 *
 * Returns: (transfer full): the name the site gives its own contact, else the one in the content
 */
SpWords *
sp_contact_parts_say_name (const SpScene *scene,
                           SpContact     *contact)
{
  SpContactHere here = get_here (scene, contact);

  return say_name (scene, &here);
}

static SpWords *
say_address (const SpScene *scene,
             const char    *web)
{
  g_autoptr (SpWords) address = sp_words_new (SP_WORDS_LINK, web);

  return sp_scene_say (scene, "contact-web", "address", address, NULL);
}

/* Nobody is sent to an office that is closed, or whose own number is not shown. */
static SpWords *
say_withdrawn (const SpScene       *scene,
               const SpContactHere *here)
{
  if (sp_contact_get_scope (here->contact) == SP_SCOPE_NATIONAL)
    return sp_scene_say (scene, "contact-withdrawn-national", NULL);

  return sp_scene_say (scene, sp_scene_all_answer (scene, "contact-withdrawn")
                              ? "contact-withdrawn" : "contact-withdrawn-police", NULL);
}

/* Returns: (nullable): the number, or the address where there is none, or why it is not shown */
static SpPart *
make_number (const SpScene       *scene,
             const SpContactHere *here)
{
  if (here->withdrawn)
    return sp_part_new (SP_PART_TEXT, SP_ROLE_NOBODY, say_withdrawn (scene, here));

  if (here->number != NULL)
    return sp_part_new (SP_PART_NUMBER, SP_ROLE_NONE,
                        sp_words_new (SP_WORDS_PHONE, here->number));

  if (here->web != NULL)
    return sp_part_new (SP_PART_TEXT, SP_ROLE_WEB, say_address (scene, here->web));

  return NULL;
}

/**
 * sp_contact_parts_new_number:
 * @scene: a scene
 * @contact: a contact
 *
 * Returns: (transfer full) (nullable): its number, or where there is none its web address, or %NULL
 *   where the site does not name it
 */
SpPart *
sp_contact_parts_new_number (const SpScene *scene,
                             SpContact     *contact)
{
  SpContactHere here = get_here (scene, contact);

  return make_number (scene, &here);
}

static SpWords *
say_moment (const SpScene *scene,
            SpMomentUse    use,
            gint64         instant)
{
  SpCalendar *calendar = sp_site_get_calendar (scene->site);
  g_autoptr (GDateTime) time = sp_calendar_get_time (calendar, instant);

  return sp_voice_say_moment (scene->voice, use, time, scene->now);
}

/* Green says that somebody is there now, so hours that are only known in words are not green. */
static void
add_open (SpPart             *box,
          const SpScene      *scene,
          const SpWhoAnswers *who)
{
  SpText *hours = sp_contact_get_hours (who->first.contact);
  SpPartRole role = who->until != SP_NEVER || who->first.always_open ? SP_ROLE_OPEN : SP_ROLE_NONE;

  if (who->first.withdrawn)
    return;

  if (who->until != SP_NEVER)
    {
      g_autoptr (SpWords) moment = say_moment (scene, SP_MOMENT_UNTIL, who->until);

      add_line (box, role, "clock", sp_scene_say (scene, "contact-open-until", "moment", moment,
                                                  NULL));
    }
  else if (hours != NULL)
    add_line (box, role, "clock", sp_scene_say_text (scene, hours));
  else if (role == SP_ROLE_OPEN)
    add_line (box, role, "clock", sp_scene_say (scene, "contact-always", NULL));
}

static void
add_named (SpPart              *box,
           const SpScene       *scene,
           const SpContactHere *here)
{
  add_words (box, SP_ROLE_NAME, say_name (scene, here));
  sp_part_add (box, make_number (scene, here));
}

/*
 * The team that is closed is one quiet line: its number must not invite a call that nobody answers.
 */
static void
add_closed (SpPart             *box,
            const SpScene      *scene,
            const SpWhoAnswers *who)
{
  gboolean day = sp_contact_get_after_hours (who->second.contact) == who->first.contact;
  g_autoptr (SpWords) number = sp_words_new (SP_WORDS_FIGURE, who->second.number);
  g_autoptr (SpWords) moment = NULL;

  if (who->second.number == NULL)
    return;

  if (who->opens != SP_NEVER)
    moment = say_moment (scene, SP_MOMENT_OPENS, who->opens);
  add_words (box, SP_ROLE_SMALL,
             moment != NULL
             ? sp_scene_say (scene, day ? "contact-after-hours" : "contact-before-hours",
                             "number", number, "moment", moment, NULL)
             : sp_scene_say (scene, day ? "contact-after-hours-unknown"
                                        : "contact-before-hours-unknown",
                             "number", number, NULL));
}

static void
add_after_hours (SpPart             *box,
                 const SpScene      *scene,
                 const SpWhoAnswers *who)
{
  add_named (box, scene, &who->first);
  add_open (box, scene, who);
  if (who->second.contact != NULL)
    add_closed (box, scene, who);
}

/* Either may answer. Of the first it may be known that it does. */
static void
add_either (SpPart             *box,
            const SpScene      *scene,
            const SpWhoAnswers *who)
{
  gboolean sure = who->until != SP_NEVER || who->first.always_open;

  add_named (box, scene, &who->first);
  if (sure)
    add_open (box, scene, who);
  add_named (box, scene, &who->second);
  /* There is nothing to try where one of the two is not shown. */
  if (!who->first.withdrawn && !who->second.withdrawn)
    add_words (box, SP_ROLE_NONE,
               sp_scene_say (scene, sure ? "contact-either-sure" : "contact-either", NULL));
}

/* One may answer, the other surely does not: what to do where nobody does is said as well. */
static void
add_perhaps (SpPart             *box,
             const SpScene      *scene,
             const SpWhoAnswers *who)
{
  /* With one number there is nothing to choose between; it may only not be answered now. */
  if (who->second.contact == NULL)
    {
      sp_part_add (box, make_number (scene, &who->first));
      return;
    }

  add_named (box, scene, &who->first);
  if (!who->first.withdrawn)
    add_words (box, SP_ROLE_NONE, sp_scene_say (scene, "contact-perhaps", NULL));
  add_closed (box, scene, who);
}

/* A number that nobody answers now is told for later, in a line that does not invite a call. */
static void
add_later (SpPart              *box,
           const SpScene       *scene,
           const SpContactHere *here,
           gint64               opens)
{
  g_autoptr (SpWords) number = sp_words_new (SP_WORDS_FIGURE, here->number);
  g_autoptr (SpWords) moment = say_moment (scene, SP_MOMENT_OPENS, opens);

  add_line (box, SP_ROLE_NONE, "clock",
            here->number != NULL
            ? sp_scene_say (scene, "contact-opens-on", "number", number, "moment", moment, NULL)
            : sp_scene_say (scene, "contact-opens", "moment", moment, NULL));
  if (here->withdrawn)
    sp_part_add (box, make_number (scene, here));
}

/*
 * Where somebody should be there day and night and is not, the police and 999 are named. For a
 * service that nobody expects at night, that would only frighten.
 */
static void
add_nobody (SpPart             *box,
            const SpScene      *scene,
            SpContact          *contact,
            const SpWhoAnswers *who,
            gboolean            named)
{
  if (sp_contact_get_after_hours (contact) != NULL)
    add_words (box, SP_ROLE_NOBODY, sp_scene_say (scene, "contact-nobody", NULL));
  if (who->first.contact == NULL)
    return;

  if (!named)
    add_words (box, SP_ROLE_NAME, say_name (scene, &who->first));
  if (who->opens != SP_NEVER)
    add_later (box, scene, &who->first, who->opens);
  else
    sp_part_add (box, make_number (scene, &who->first));
}

/* A number means nothing without whose it is, so they are never on two pages. */
static void
keep_with_number (SpPart *box)
{
  guint last = sp_part_get_n_children (box);

  while (last > 0 && sp_part_get_child (box, last - 1)->kind != SP_PART_NUMBER)
    last--;

  for (guint i = 0; i + 1 < last; i++)
    sp_part_get_child (box, i)->leads_on = TRUE;
}

/**
 * sp_contact_parts_add_number:
 * @box: a part
 * @scene: a scene
 * @contact: a contact
 * @named: whether its name stands above already
 *
 * Adds the number that answers now, and when another one does.
 *
 * The choice between the team by day, the team out of hours, both, and neither follows
 * sp_site_who_answers().
 */
void
sp_contact_parts_add_number (SpPart        *box,
                             const SpScene *scene,
                             SpContact     *contact,
                             gboolean       named)
{
  SpWhoAnswers who;

  sp_site_who_answers (scene->site, contact, scene->now, &who);

  switch (who.answers)
    {
    case SP_ANSWERS_FIRST:
      if (named)
        sp_part_add (box, make_number (scene, &who.first));
      else
        add_named (box, scene, &who.first);
      add_open (box, scene, &who);
      break;

    case SP_ANSWERS_AFTER_HOURS:
      add_after_hours (box, scene, &who);
      break;

    case SP_ANSWERS_EITHER:
      add_either (box, scene, &who);
      break;

    case SP_ANSWERS_PERHAPS:
      add_perhaps (box, scene, &who);
      break;

    case SP_ANSWERS_NOBODY:
    default:
      add_nobody (box, scene, contact, &who, named);
      break;
    }

  keep_with_number (box);
}

/**
 * sp_contact_parts_say_web:
 * @scene: a scene
 * @contact: a contact
 *
 * Says the web address of a contact that has a number as well.
 *
 * Returns: (transfer full) (nullable): a sentence, or %NULL where the address is shown in place of
 *   the number, or there is none
 */
SpWords *
sp_contact_parts_say_web (const SpScene *scene,
                          SpContact     *contact)
{
  SpContactHere here = get_here (scene, contact);

  return here.number != NULL && here.web != NULL ? say_address (scene, here.web) : NULL;
}

/**
 * sp_contact_parts_new_voiceless:
 * @scene: a scene
 * @contact: a contact
 *
 * Says how to reach a contact without hearing or speaking: as it says itself, or else by Relay UK,
 * which takes a call to any number.
 *
 * Returns: (transfer full) (nullable): a line, or %NULL where there is no such way
 */
SpPart *
sp_contact_parts_new_voiceless (const SpScene *scene,
                                SpContact     *contact)
{
  SpContactHere here = get_here (scene, contact);
  g_autoptr (SpWords) how = sp_scene_say_text (scene, sp_contact_get_deaf (contact));

  if (how != NULL)
    return sp_part_new (SP_PART_TEXT, SP_ROLE_DETAIL,
                        sp_scene_say (scene, "contact-deaf", "how", how, NULL));

  if (sp_contact_here_takes_calls (&here))
    return sp_part_new (SP_PART_TEXT, SP_ROLE_DETAIL, sp_scene_say (scene, "contact-relay", NULL));

  return NULL;
}

/* In a list every contact stands for itself, with its own number and hours. */
static void
add_own_number (SpPart        *box,
                const SpScene *scene,
                SpContact     *contact)
{
  SpContactHere here = get_here (scene, contact);
  SpWhoAnswers who;

  sp_site_answers_itself (scene->site, contact, scene->now, &who);
  if (who.answers == SP_ANSWERS_NOBODY && who.opens != SP_NEVER)
    add_later (box, scene, &here, who.opens);
  else
    sp_part_add (box, make_number (scene, &here));

  if (who.answers == SP_ANSWERS_FIRST)
    add_open (box, scene, &who);

  keep_with_number (box);
}

/**
 * sp_contact_parts_say_dear:
 * @scene: a scene
 * @contact: a contact
 *
 * Returns: (transfer full) (nullable): that a call costs more than a normal one, or %NULL where it
 *   does not
 */
SpWords *
sp_contact_parts_say_dear (const SpScene *scene,
                           SpContact     *contact)
{
  SpContactHere here = get_here (scene, contact);

  return here.number != NULL && sp_phone_number_is_dear (here.number)
         ? sp_scene_say (scene, "contact-dear", NULL) : NULL;
}

static SpWords *
say_cost (const SpScene *scene,
          SpContact     *contact)
{
  g_autoptr (SpWords) cost = sp_scene_say_text (scene, sp_contact_get_cost (contact));

  return cost != NULL ? sp_scene_say (scene, "contact-cost", "cost", cost, NULL)
                      : sp_contact_parts_say_dear (scene, contact);
}

/* A day is told only of a check that somebody made. */
static SpWords *
say_checked (const SpScene *scene,
             SpContact     *contact)
{
  SpContactHere here = get_here (scene, contact);
  g_autoptr (SpWords) date = NULL;

  if (scene->site != NULL && sp_site_get_example (scene->site))
    return sp_scene_say (scene, "contact-example", NULL);

  if (here.check == NULL || here.check->on == NULL)
    return sp_scene_say (scene, "contact-unchecked", NULL);

  date = sp_voice_say_date (scene->voice, here.check->on);

  return sp_scene_say (scene, "contact-checked", "date", date, NULL);
}

static SpPart *
make_card (const SpScene *scene,
           SpContact     *contact,
           void         (*add_number) (SpPart        *box,
                                       const SpScene *scene,
                                       SpContact     *contact))
{
  SpPart *card = sp_part_new (SP_PART_PANEL, SP_ROLE_CONTACT, NULL);

  sp_part_add (card, sp_scene_new_heading (scene, 2, SP_ROLE_NAME,
                                           sp_contact_parts_say_name (scene, contact)));
  add_words (card, SP_ROLE_DETAIL, sp_scene_say_text (scene, sp_contact_get_purpose (contact)));
  add_number (card, scene, contact);
  add_words (card, SP_ROLE_DETAIL, sp_contact_parts_say_web (scene, contact));
  add_words (card, SP_ROLE_DETAIL, say_cost (scene, contact));
  sp_part_add (card, sp_contact_parts_new_voiceless (scene, contact));
  add_words (card, SP_ROLE_DETAIL, sp_scene_say_text (scene, sp_contact_get_note (contact)));
  if (!get_here (scene, contact).withdrawn)
    add_words (card, SP_ROLE_SMALL, say_checked (scene, contact));

  return card;
}

static void
add_number_under_name (SpPart        *box,
                       const SpScene *scene,
                       SpContact     *contact)
{
  sp_contact_parts_add_number (box, scene, contact, TRUE);
}

/**
 * sp_contact_parts_new_card:
 * @scene: a scene
 * @contact: a contact
 *
 * Makes a card that stands by itself: whom, the number that answers now, what for, and how without
 * a voice.
 *
 * Returns: (transfer full) (nullable): a panel, or %NULL for a contact the site does not name
 */
SpPart *
sp_contact_parts_new_card (const SpScene *scene,
                           SpContact     *contact)
{
  if (!sp_contact_parts_can_be_reached (scene, contact))
    return NULL;

  return make_card (scene, contact, add_number_under_name);
}

/**
 * sp_contact_parts_new_list_card:
 * @scene: a scene
 * @contact: a contact
 *
 * Makes a card for a list in which all other contacts stand as well: it shows its own number even
 * while another answers for it.
 *
 * Returns: (transfer full) (nullable): a panel, or %NULL for a contact the site does not name
 */
SpPart *
sp_contact_parts_new_list_card (const SpScene *scene,
                                SpContact     *contact)
{
  if (!sp_contact_parts_can_be_reached (scene, contact))
    return NULL;

  return make_card (scene, contact, add_own_number);
}
