/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/*
 * The inside of a site. The loader fills it once, before anybody else sees it; from then on it
 * never changes. Nothing but this folder, the loader and the tests may include this.
 */

#include <gio/gio.h>

#include "sp-calendar.h"
#include "sp-confirmation.h"
#include "sp-hours.h"
#include "sp-local-contact.h"
#include "sp-site.h"

G_BEGIN_DECLS

SpCalendar *sp_calendar_new         (const GDate      *from,
                                     const GDate      *until);
gboolean    sp_calendar_add_holiday (SpCalendar       *self,
                                     const GDate      *date,
                                     const char       *name);
SpDays      sp_calendar_get_days    (const SpCalendar *self,
                                     const GDate      *date);
gint64      sp_calendar_get_instant (const SpCalendar *self,
                                     const GDate      *date,
                                     guint             minute);

SpHours    *sp_hours_new_unknown    (void);
SpHours    *sp_hours_new_always     (void);
SpHours    *sp_hours_new_weekly     (const SpOpening  *openings,
                                     guint             n_openings,
                                     SpCalendar       *calendar);

struct _SpLocalContact
{
  GObject parent_instance;

  char    *id;                          /* (owned) */
  char    *name;                        /* (owned) */
  char    *number;                      /* (owned) (nullable) */
  char    *web;                         /* (owned) (nullable) */
  SpCheck  check;
  SpHours *hours;                       /* (owned) */
  guint    line;
  guint    number_line;
};

SpConfirmation *sp_site_get_confirmation (SpSite     *self,
                                          const char *contact_id);

struct _SpSite
{
  GObject parent_instance;

  char       *file;                     /* (owned) */
  guint       line;
  gboolean    example;

  char       *place;                    /* (owned) */
  char       *address;                  /* (owned) */
  char       *postcode;                 /* (owned) */
  char       *help_point;               /* (owned) (nullable) */
  char       *nearest_phone;            /* (owned) (nullable) */
  SpHours    *place_hours;              /* (owned) (nullable) */
  guint       place_line;

  char       *owner;                    /* (owned) */
  char       *council;                  /* (owned) */
  char       *police;                   /* (owned) (nullable) */
  guint       run_by_line;

  GPtrArray  *contacts;                 /* (owned) (element-type SpLocalContact) */
  GPtrArray  *confirmations;            /* (owned) (element-type SpConfirmation) */
  SpCalendar *calendar;                 /* (owned) */
  guint       calendar_line;

  guint       idle_seconds;
  guint       warning_seconds;
  double      ppi;
  GStrv       languages;                /* (owned) */
  gboolean    counts_weekly;
  char       *pin;                      /* (owned) (nullable) */
};

G_END_DECLS
