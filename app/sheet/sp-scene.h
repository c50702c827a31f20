/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/language/sp-voice.h"
#include "app/model/sp-model.h"
#include "app/site/sp-site.h"
#include "app/visit/sp-visit.h"
#include "sp-sheet.h"
#include "sp-staff-news.h"

G_BEGIN_DECLS

/**
 * SpScene:
 * @pack: the content
 * @site: where the kiosk stands
 * @voice: what things are said in
 * @voices: (element-type SpVoice): what they could be said in
 * @visit: the visitor
 * @now: the time
 * @news: (nullable): what the screens for staff say, where the visitor is on one
 * @idle_seconds: after how many seconds without a touch the screen clears by itself
 *
 * All that a sheet follows from.
 */
typedef struct
{
  SpPack    *pack;
  SpSite    *site;
  SpVoice   *voice;
  GPtrArray *voices;
  SpVisit   *visit;
  GDateTime *now;
  const SpStaffNews *news;
  guint      idle_seconds;
} SpScene;

SpSheet *sp_scene_new_sheet  (const SpScene *self,
                              SpSheetKind    kind) G_GNUC_WARN_UNUSED_RESULT;

gboolean sp_scene_all_answer (const SpScene *self,
                              const char    *key);
SpWords *sp_scene_say        (const SpScene *self,
                              const char    *key,
                              ...) G_GNUC_WARN_UNUSED_RESULT G_GNUC_NULL_TERMINATED;
SpWords *sp_scene_say_text   (const SpScene *self,
                              SpText        *text) G_GNUC_WARN_UNUSED_RESULT;
SpWords *sp_scene_say_count  (const SpScene *self,
                              guint          count) G_GNUC_WARN_UNUSED_RESULT;

SpWords *sp_scene_extend_list (const SpScene *self,
                              SpWords       *list,
                              SpWords       *next) G_GNUC_WARN_UNUSED_RESULT;

SpPart  *sp_scene_add        (const SpScene *self,
                              SpSheet       *sheet,
                              SpZone         zone,
                              SpPartKind     kind,
                              const char    *key);
SpPart  *sp_scene_add_button (const SpScene *self,
                              SpSheet       *sheet,
                              SpZone         zone,
                              SpPartRole     role,
                              const char    *key,
                              SpMove         move);
SpPart  *sp_scene_new_card   (const SpScene *self,
                              const char    *icon,
                              SpWords       *title,
                              SpWords       *text,
                              SpMove         move) G_GNUC_WARN_UNUSED_RESULT;
SpPart  *sp_scene_new_heading (const SpScene *self,
                              guint          level,
                              SpPartRole     role,
                              SpWords       *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
