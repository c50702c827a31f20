/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-clock.h"

#include <string.h>

#include "sp-site-private.h"

/*
 * A machine whose battery is empty believes that it is some year long ago, or yet to come. Who
 * answers now, and which number is out of date, cannot be told by such a clock.
 */

/* Nobody leaves a kiosk for so long after the last day on which its last number holds. */
#define YEARS_LEFT_ALONE 2

/* Days are written so that the order of letters is the order of days. */
static void
take_later (const char **latest,
            const char  *day)
{
  if (day != NULL && (*latest == NULL || strcmp (day, *latest) > 0))
    *latest = day;
}

/* Returns: (transfer none) (nullable): the last day on which any number holds */
static const char *
find_last_day (SpSite *site,
               SpPack *pack)
{
  GListModel *contacts = sp_pack_get_contacts (pack);
  const char *latest = NULL;

  for (guint i = 0; i < site->contacts->len; i++)
    {
      SpLocalContact *local = g_ptr_array_index (site->contacts, i);

      take_later (&latest, local->check.review_by);
    }
  for (guint i = 0; i < site->confirmations->len; i++)
    {
      SpConfirmation *confirmation = g_ptr_array_index (site->confirmations, i);

      take_later (&latest, confirmation->check.review_by);
    }
  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    take_later (&latest, sp_item_get_review_by (sp_list_peek (contacts, i)));

  return latest;
}

static char *
add_years (const char *day,
           int         years)
{
  return g_strdup_printf ("%04d%s", (int) g_ascii_strtoll (day, NULL, 10) + years,
                          day + strlen ("YYYY"));
}

/**
 * sp_clock_is_plausible:
 * @site: a site
 * @pack: the pack it is shown with
 * @now: what a clock says
 *
 * Says whether it can be that time: not before the content was finished, and not years after every
 * number was to be checked again. In an example any time may be tried.
 *
 * Returns: whether it can
 */
gboolean
sp_clock_is_plausible (SpSite    *site,
                       SpPack    *pack,
                       GDateTime *now)
{
  g_autofree char *today = g_date_time_format (now, "%F");
  const char *last_day = find_last_day (site, pack);
  const char *finished = sp_pack_get_date (pack);
  g_autofree char *end = last_day != NULL ? add_years (last_day, YEARS_LEFT_ALONE) : NULL;

  if (site->example)
    return TRUE;

  return (finished == NULL || strcmp (today, finished) >= 0)
         && (end == NULL || strcmp (today, end) <= 0);
}
