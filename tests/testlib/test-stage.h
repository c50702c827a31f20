/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/visit/sp-visit.h"
#include "ui/sp-window.h"

G_BEGIN_DECLS

/* A Saturday night: the cards say most, for they tell of the team that is closed as well. */
#define TEST_NIGHT "2026-11-28T23:00:00Z"

/* The whole window with a visit, which need not be shown. */
typedef struct
{
  SpVisit   *visit;
  SpGuide   *guide;
  SpIdle    *idle;
  GtkWidget *window;
  int        width;             /* in px */
  int        height;
} TestStage;

void test_stage_init    (int        *argc,
                         char     ***argv);
void test_stage_prepare (TestStage  *stage,
                         SpPack     *pack,
                         SpSite     *site,
                         int         width,
                         int         height,
                         const char *now);
void test_stage_open    (TestStage  *stage);
void test_stage_set     (TestStage  *stage,
                         SpPack     *pack,
                         SpSite     *site,
                         int         width,
                         int         height,
                         const char *now);
void test_stage_clear   (TestStage  *stage);
void test_stage_present (TestStage  *stage);
void test_stage_lay_out (TestStage  *stage);
void test_stage_do      (TestStage  *stage,
                         SpMove      move);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TestStage, test_stage_clear)

G_END_DECLS
