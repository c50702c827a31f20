/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-rules.h"

#define ERROR SP_SEVERITY_ERROR
#define WARNING SP_SEVERITY_WARNING

static const SpSiteRule rules[] = {
  { "site-contact-day", ERROR,
    "A team for the time when another is closed comes with that other",
    "Its hours mean nothing alone" },
  { "site-contact-national", ERROR,
    "A national contact is not given here",
    "Its number is looked after with the content, once for every site" },
  { "site-contact-unknown", ERROR,
    "Every contact is a local one of the content",
    "Otherwise it would never be shown" },
  { "site-dates", ERROR,
    "A check comes before the next one, and not too long before",
    "A number goes stale" },
  { "site-gap", WARNING,
    "One of the two teams answers at every hour",
    "Somebody in need would be told that nobody is there" },
  { "site-holidays", ERROR,
    "The list of bank holidays is whole and in order",
    "On the missing one a closed office would be shown as open" },
  { "site-hours", ERROR,
    "Opening hours are said in exactly one way",
    "They decide which number is shown" },
  { "site-missing", ERROR,
    "A contact has a number or a web address",
    "A contact that cannot be reached is no help" },
  { "site-number", ERROR,
    "999 and 112 are not given as the number of a contact",
    "They have a page of their own" },
  { "site-overlap", ERROR,
    "No two opening hours of a contact cover the same time",
    "One of them is wrong" },
  { "site-time-zone", ERROR,
    "The machine knows the time in London",
    "Without it no opening hours can be told" },
  { "site-twice", ERROR,
    "Nothing is given twice",
    "Nobody knows which of the two is right" },
  { "kiosk-checked", ERROR,
    "Somebody checked every number, and not in the future",
    "A number nobody called may ring nowhere" },
  { "kiosk-contact-missing", ERROR,
    "Every contact the content requires is there",
    "Whoever is told to call it must be able to" },
  { "kiosk-example", ERROR,
    "The example is not used for the public",
    "Its numbers reach nobody" },
  { "kiosk-holidays", WARNING,
    "The list of bank holidays reaches far enough ahead",
    "On the first one after it a closed office would be shown as open" },
  { "kiosk-no-phone", ERROR,
    "There is a help point or a phone nearby",
    "Somebody without a phone must be told where to go" },
  { "kiosk-number-missing", ERROR,
    "A contact the content requires has a number",
    "Whoever is told to call it must be able to" },
  { "kiosk-number-reserved", ERROR,
    "No number is one of those kept for drama",
    "Nobody answers there" },
  { "kiosk-out-of-date", ERROR,
    "No number is past the day it was to be checked again",
    "A number goes stale" },
  { "kiosk-placeholder", ERROR,
    "No words are still those of a form to fill in",
    "Somebody would read them out to 999" },
};

/**
 * sp_site_rules_list:
 * @ret_n: (out): how many there are
 *
 * Returns: (transfer none) (array length=ret_n): the rules, those for every site file first
 */
const SpSiteRule *
sp_site_rules_list (guint *ret_n)
{
  *ret_n = G_N_ELEMENTS (rules);

  return rules;
}
