/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SpSiteRule:
 * @id: the id that stands in square brackets after a problem
 * @severity: whether to break it is an error
 * @what: what it asks for, in one line
 * @why: why it asks for that
 *
 * A rule a site file is held to. Those that begin with “kiosk-” count only for `--kiosk`.
 */
typedef struct
{
  const char *id;
  SpSeverity  severity;
  const char *what;
  const char *why;
} SpSiteRule;

const SpSiteRule *sp_site_rules_list (guint *ret_n);

G_END_DECLS
