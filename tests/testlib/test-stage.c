/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-stage.h"

#include "icons/icons-resources.h"
#include "test-clock.h"
#include "ui-resources.h"
#include "ui/sp-panel.h"
#include "ui/sp-style.h"

/* Sets up what every program with a window does; where none is given, a panel of 102 ppi. */
void
test_stage_init (int    *argc,
                 char ***argv)
{
  g_test_init (argc, argv, NULL);
  gtk_init ();
  sp_icons_register_resource ();
  sp_ui_register_resource ();
  sp_style_init (102);
}

static void
set_resolution (double ppi)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (ppi * 1024), NULL);
}

/* Without a window as yet: what is done now is drawn only when it opens. */
void
test_stage_prepare (TestStage  *stage,
                    SpPack     *pack,
                    SpSite     *site,
                    int         width,
                    int         height,
                    const char *now)
{
  set_resolution (sp_panel_choose_ppi (width, height, 0));
  stage->width = width;
  stage->height = height;
  stage->visit = sp_visit_new (pack);
  stage->guide = sp_guide_new (pack, site, stage->visit, test_clock_get_offset (now), 120,
                               60);
  stage->idle = sp_idle_new (120, 60);
}

void
test_stage_open (TestStage *stage)
{
  stage->window = sp_window_new (stage->guide, stage->idle, stage->width > stage->height);
}

void
test_stage_set (TestStage  *stage,
                SpPack     *pack,
                SpSite     *site,
                int         width,
                int         height,
                const char *now)
{
  test_stage_prepare (stage, pack, site, width, height, now);
  test_stage_open (stage);
}

void
test_stage_clear (TestStage *stage)
{
  if (stage->window != NULL)
    gtk_window_destroy (GTK_WINDOW (stage->window));
  stage->window = NULL;
  g_clear_object (&stage->idle);
  g_clear_object (&stage->guide);
  g_clear_object (&stage->visit);
}

/* Shows it, until its first frame is there. */
void
test_stage_present (TestStage *stage)
{
  gtk_window_set_default_size (GTK_WINDOW (stage->window), stage->width, stage->height);
  gtk_window_present (GTK_WINDOW (stage->window));
  gtk_test_widget_wait_for_draw (stage->window);
}

/* Gives out the places, as GTK would before it draws. */
void
test_stage_lay_out (TestStage *stage)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (stage->window));
  GtkAllocation all = { 0, 0, stage->width, stage->height };
  int least_width, least_height;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, stage->width, &least_height, NULL, NULL,
                      NULL);
  g_assert_cmpint (least_width, <=, stage->width);
  g_assert_cmpint (least_height, <=, stage->height);
  gtk_widget_size_allocate (child, &all, -1);
}

void
test_stage_do (TestStage *stage,
               SpMove     move)
{
  sp_visit_do (stage->visit, &move);
}
