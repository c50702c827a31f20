/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/language/sp-voice.h"
#include "app/model/sp-types.h"
#include "app/visit/sp-visit.h"
#include "sp-sheet.h"
#include "sp-staff-news.h"

G_BEGIN_DECLS

typedef struct _SpSite SpSite;

/**
 * SP_LEAST_PPI:
 *
 * The fewest pixels an inch of a panel can have; content/schema/site.rng has the same.
 */
#define SP_LEAST_PPI 40

/**
 * SP_MOST_PPI:
 *
 * The most pixels an inch of a panel can have; content/schema/site.rng has the same.
 */
#define SP_MOST_PPI 600

#define SP_TYPE_GUIDE (sp_guide_get_type ())

G_DECLARE_FINAL_TYPE (SpGuide, sp_guide, SP, GUIDE, GObject)

SpGuide *sp_guide_new                 (SpPack    *pack,
                                       SpSite    *site,
                                       SpVisit   *visit,
                                       GTimeSpan  clock_offset,
                                       guint      idle_seconds,
                                       guint      warning_seconds);

SpGuide *sp_guide_new_alike           (SpGuide   *self);

void     sp_guide_replace             (SpGuide   *self,
                                       SpPack    *pack,
                                       SpSite    *site,
                                       GPtrArray *voices);
void     sp_guide_set_voices          (SpGuide   *self,
                                       GPtrArray *voices);
guint    sp_guide_get_n_voices        (SpGuide   *self);

SpVisit *sp_guide_get_visit           (SpGuide   *self);
guint    sp_guide_get_idle_seconds    (SpGuide   *self);
guint    sp_guide_get_warning_seconds (SpGuide   *self);
double   sp_guide_get_ppi             (SpGuide   *self);
SpSheet *sp_guide_make_place          (SpGuide   *self) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_guide_make_ahead          (SpGuide      *self,
                                       const SpMove *move) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_guide_make_frame          (SpGuide   *self) G_GNUC_WARN_UNUSED_RESULT;
SpSheet *sp_guide_make_warning        (SpGuide   *self,
                                       guint      seconds_left) G_GNUC_WARN_UNUSED_RESULT;
gboolean  sp_guide_is_read             (SpGuide         *self);
gboolean  sp_guide_lead_on             (SpGuide         *self);
gboolean  sp_guide_lead_back           (SpGuide         *self);
void      sp_guide_set_staff_news      (SpGuide         *self,
                                        SpStaffNewsFunc  func,
                                        gpointer         data);
gboolean  sp_guide_is_dark             (SpGuide         *self,
                                        guint           *ret_seconds);

G_END_DECLS
