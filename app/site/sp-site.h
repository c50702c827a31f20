/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "app/model/sp-contact.h"

#include "sp-calendar.h"
#include "sp-local-contact.h"

G_BEGIN_DECLS

#define SP_TYPE_SITE (sp_site_get_type ())

G_DECLARE_FINAL_TYPE (SpSite, sp_site, SP, SITE, GObject)

const char         *sp_site_get_place           (SpSite     *self);
const char         *sp_site_get_address         (SpSite     *self);
const char         *sp_site_get_postcode        (SpSite     *self);
const char         *sp_site_get_help_point      (SpSite     *self);
const char         *sp_site_get_nearest_phone   (SpSite     *self);
SpHours            *sp_site_get_place_hours     (SpSite     *self);
const char         *sp_site_get_owner           (SpSite     *self);
const char         *sp_site_get_council         (SpSite     *self);
const char         *sp_site_get_police          (SpSite     *self);
gboolean            sp_site_get_example         (SpSite     *self);
guint               sp_site_get_idle_seconds    (SpSite     *self);
guint               sp_site_get_warning_seconds (SpSite     *self);
double              sp_site_get_ppi             (SpSite     *self);
const char * const *sp_site_get_languages       (SpSite     *self);
gboolean            sp_site_get_counts_weekly   (SpSite     *self);
const char         *sp_site_get_pin             (SpSite     *self);
SpCalendar         *sp_site_get_calendar        (SpSite     *self);
SpLocalContact     *sp_site_get_contact         (SpSite     *self,
                                                 const char *contact_id);

G_END_DECLS
