/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"
#include "app/site/sp-site.h"
#include "app/visit/sp-visit.h"

G_BEGIN_DECLS

#define SP_TYPE_GUIDE (sp_guide_get_type ())

G_DECLARE_FINAL_TYPE (SpGuide, sp_guide, SP, GUIDE, GObject)

SpGuide    *sp_guide_new           (SpPack      *pack,
                                    SpSite      *site,
                                    SpVisit     *visit,
                                    GTimeSpan    clock_offset);

SpPack     *sp_guide_get_pack      (SpGuide     *self);
SpSite     *sp_guide_get_site      (SpGuide     *self);
SpVisit    *sp_guide_get_visit     (SpGuide     *self);

guint       sp_guide_get_idle_seconds (SpGuide     *self);
void        sp_guide_set_idle_seconds (SpGuide     *self,
                                       guint        idle_seconds);

gboolean    sp_guide_get_landscape (SpGuide     *self);
void        sp_guide_set_landscape (SpGuide     *self,
                                    gboolean     landscape);

GDateTime  *sp_guide_get_now       (SpGuide     *self) G_GNUC_WARN_UNUSED_RESULT;
char       *sp_guide_get_hour_mark (SpGuide     *self) G_GNUC_WARN_UNUSED_RESULT;

char       *sp_guide_keep_together (const char  *words) G_GNUC_WARN_UNUSED_RESULT;
char       *sp_guide_say           (SpGuide     *self,
                                    const char  *key,
                                    ...) G_GNUC_WARN_UNUSED_RESULT G_GNUC_NULL_TERMINATED;
char       *sp_guide_to_plain      (SpGuide     *self,
                                    SpText      *text) G_GNUC_WARN_UNUSED_RESULT;
char       *sp_guide_to_markup     (SpGuide     *self,
                                    SpText      *text) G_GNUC_WARN_UNUSED_RESULT;
char       *sp_guide_say_markup    (SpGuide     *self,
                                    const char  *key) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
