/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"
#include "sp-site.h"

G_BEGIN_DECLS

/**
 * SpReviews:
 * @n_numbers: how many numbers and addresses there are
 * @n_unconfirmed: how many of them nobody has made sure of
 * @n_overdue: how many of them were to be made sure of again before today
 * @next: the day by which the next of them is to be, as year-month-day, or "" where none is
 * @days_left: how many days there are until then; below 0 when it has passed
 *
 * How the numbers of a site stand.
 */
typedef struct
{
  guint n_numbers;
  guint n_unconfirmed;
  guint n_overdue;
  char  next[sizeof "YYYY-MM-DD"];
  int   days_left;
} SpReviews;

SpReviews sp_site_get_reviews (SpSite      *self,
                               SpPack      *pack,
                               const GDate *today);

G_END_DECLS
