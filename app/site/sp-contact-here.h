/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-site.h"

G_BEGIN_DECLS

/**
 * SpContactHere:
 * @contact: the contact of the pack
 * @name: (nullable): what the site calls it; with %NULL the name in the pack serves
 * @number: (nullable): digits with single spaces
 * @web: (nullable): an address without `https://`
 * @check: (nullable): when and how somebody made sure of it; %NULL when nobody has, and when it is
 *   only an example
 * @always_open: whether it answers day and night
 * @withdrawn: whether it has a number or an address, but is not to be shown any more, for nobody
 *   made sure of it again in time
 *
 * A contact as it is at this site: what is the same everywhere from the pack, what is local from
 * the site. The pack and the site keep all that it points to.
 */
typedef struct
{
  SpContact     *contact;
  const char    *name;
  const char    *number;
  const char    *web;
  const SpCheck *check;
  gboolean       always_open;
  gboolean       withdrawn;
} SpContactHere;

SpContactHere sp_site_get_contact_here       (SpSite              *self,
                                              SpContact           *contact,
                                              GDateTime           *now);
gboolean      sp_contact_here_can_be_reached (const SpContactHere *self);
gboolean      sp_contact_here_takes_calls    (const SpContactHere *self);

G_END_DECLS
