/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/site/sp-reviews.h"

G_BEGIN_DECLS

/**
 * SpHealth:
 * @version: of the program
 * @content_version: (nullable): of the content that is shown
 * @content_date: (nullable): the day it is from, as year-month-day
 * @reviews: how the numbers stand
 * @n_errors: how much is wrong with the files as they are
 * @n_warnings: and how much may be
 * @shown: whether it is on the screen
 * @kept: whether what was right last is shown, for the files are not
 * @good_since: when the files were last read and found right, in seconds since 1970, or 0
 * @started: when the program started, in seconds since 1970
 * @n_starts: how often it has, or 0 where nobody counts
 *
 * How a kiosk is, for whoever watches over it. Nothing here has to do with visits, or changes with
 * them.
 */
typedef struct
{
  const char *version;
  const char *content_version;
  const char *content_date;
  SpReviews   reviews;
  guint       n_errors;
  guint       n_warnings;
  gboolean    shown;
  gboolean    kept;
  gint64      good_since;
  gint64      started;
  guint64     n_starts;
} SpHealth;

char     *sp_health_to_text (const SpHealth  *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean  sp_health_write   (const SpHealth  *self,
                             const char      *file,
                             GError         **error);

G_END_DECLS
