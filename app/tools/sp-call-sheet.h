/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

/**
 * SpCall:
 * @reach: the number, or the web address
 * @lines: (element-type utf8): whose it is, what is said of it on the screens, and what to ask
 *
 * A number to make sure of, with all the contacts that have it: it is called once.
 */
typedef struct
{
  char      *reach;
  GPtrArray *lines;
} SpCall;

/**
 * SpCallSheet:
 * @title: what it is, and where
 * @intro: (element-type utf8): how to go about it
 * @calls: (element-type SpCall): what to make sure of, in the order of the content
 *
 * The sheet to ring through before a kiosk stands in public.
 */
typedef struct
{
  char      *title;
  GPtrArray *intro;
  GPtrArray *calls;
} SpCallSheet;

SpCallSheet *sp_call_sheet_new     (SpSite            *site,
                                    const char        *site_file,
                                    SpPack            *pack,
                                    const GDate       *today) G_GNUC_WARN_UNUSED_RESULT;
void         sp_call_sheet_free    (SpCallSheet       *self);

char        *sp_call_sheet_to_text (const SpCallSheet *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean     sp_call_sheet_to_pdf  (const SpCallSheet *self,
                                    int                fd,
                                    GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCallSheet, sp_call_sheet_free)

G_END_DECLS
