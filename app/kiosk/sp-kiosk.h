/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"
#include "app/model/sp-problem.h"
#include "app/sheet/sp-guide.h"
#include "app/site/sp-site.h"
#include "sp-health.h"
#include "sp-voices.h"

G_BEGIN_DECLS

/**
 * SpClockFunc:
 * @data: what was given with it
 *
 * Returns: (transfer full): the time it is
 */
typedef GDateTime *(*SpClockFunc) (gpointer data);

#define SP_TYPE_KIOSK (sp_kiosk_get_type ())

G_DECLARE_FINAL_TYPE (SpKiosk, sp_kiosk, SP, KIOSK, GObject)

SpKiosk          *sp_kiosk_new                   (const char        *content,
                                                  const char        *site,
                                                  const char        *po,
                                                  gboolean           in_public)
  G_GNUC_WARN_UNUSED_RESULT;
void              sp_kiosk_set_clock             (SpKiosk           *self,
                                                  SpClockFunc        clock,
                                                  gpointer           data);
void              sp_kiosk_keep_in               (SpKiosk           *self,
                                                  const char        *state);
void              sp_kiosk_keep                  (SpKiosk           *self);
gboolean          sp_kiosk_check                 (SpKiosk           *self);
void              sp_kiosk_read_again            (SpKiosk           *self);
void              sp_kiosk_set_visited           (SpKiosk           *self,
                                                  gboolean           visited);
void              sp_kiosk_serve                 (SpKiosk           *self,
                                                  SpGuide           *guide);
SpHealth          sp_kiosk_get_health            (SpKiosk           *self);
SpPack           *sp_kiosk_get_pack              (SpKiosk           *self);
SpSite           *sp_kiosk_get_site              (SpKiosk           *self);
const SpProblems *sp_kiosk_get_problems          (SpKiosk           *self);

void              sp_kiosk_set_first_language    (SpKiosk           *self,
                                                  const char        *code);
void              sp_kiosk_set_find_missing      (SpKiosk           *self,
                                                  SpFindMissingFunc  find_missing);
void              sp_kiosk_read_languages        (SpKiosk           *self);
GPtrArray        *sp_kiosk_get_voices            (SpKiosk           *self);
const SpProblems *sp_kiosk_get_language_problems (SpKiosk           *self);

G_END_DECLS
