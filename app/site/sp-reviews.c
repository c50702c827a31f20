/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-reviews.h"

#include <stdio.h>
#include <string.h>

#include "sp-contact-here.h"

/* Days are written so that the order of letters is the order of days. */
static const char *
get_earlier (const char *one,
             const char *other)
{
  if (one == NULL || other == NULL)
    return one != NULL ? one : other;

  return strcmp (one, other) <= 0 ? one : other;
}

static void
add_contact (SpReviews           *reviews,
             const SpContactHere *here,
             const char          *today)
{
  const char *by = get_earlier (here->check != NULL ? here->check->review_by : NULL,
                                sp_item_get_review_by (SP_ITEM (here->contact)));

  if (here->number == NULL && here->web == NULL)
    return;

  reviews->n_numbers++;
  if (here->check == NULL)
    reviews->n_unconfirmed++;
  if (by == NULL)
    return;

  if (strcmp (by, today) < 0)
    reviews->n_overdue++;
  if (*reviews->next == '\0' || strcmp (by, reviews->next) < 0)
    g_strlcpy (reviews->next, by, sizeof reviews->next);
}

static int
count_days (const GDate *today,
            const char  *iso)
{
  int year, month, day;
  GDate date;

  if (sscanf (iso, "%4d-%2d-%2d", &year, &month, &day) != 3
      || !g_date_valid_dmy (day, month, year))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return g_date_days_between (today, &date);
}

/**
 * sp_site_get_reviews:
 * @self: a site
 * @pack: the pack it is shown with
 * @today: the day it is
 *
 * Returns: how its numbers stand, those of the pack and its own
 */
SpReviews
sp_site_get_reviews (SpSite      *self,
                     SpPack      *pack,
                     const GDate *today)
{
  SpReviews reviews = { .n_numbers = 0 };
  GListModel *contacts;
  char iso[sizeof reviews.next];

  g_return_val_if_fail (SP_IS_SITE (self) && SP_IS_PACK (pack), reviews);

  contacts = sp_pack_get_contacts (pack);
  g_date_strftime (iso, sizeof iso, "%Y-%m-%d", today);
  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContactHere here = sp_site_get_contact_here (self, sp_list_peek (contacts, i), NULL);

      add_contact (&reviews, &here, iso);
    }

  reviews.days_left = count_days (today, reviews.next);

  return reviews;
}
