/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-page-table.h"

#include "pages/sp-about-page.h"
#include "pages/sp-attract-page.h"
#include "pages/sp-check-page.h"
#include "pages/sp-display-page.h"
#include "pages/sp-emergency-page.h"
#include "pages/sp-home-page.h"
#include "pages/sp-numbers-page.h"
#include "pages/sp-question-page.h"
#include "pages/sp-results-page.h"
#include "pages/sp-topic-page.h"
#include "pages/sp-topics-page.h"

typedef GtkWidget *(*PageFunc) (SpGuide *guide);

static const PageFunc pages[] = {
  [SP_PLACE_ATTRACT] = sp_attract_page_new,
  [SP_PLACE_HOME] = sp_home_page_new,
  [SP_PLACE_TOPICS] = sp_topics_page_new,
  [SP_PLACE_PAGE] = sp_topic_page_new,
  [SP_PLACE_QUESTION] = sp_question_page_new,
  [SP_PLACE_CHECK] = sp_check_page_new,
  [SP_PLACE_RESULTS] = sp_results_page_new,
  [SP_PLACE_EMERGENCY] = sp_emergency_page_new,
  [SP_PLACE_NUMBERS] = sp_numbers_page_new,
  [SP_PLACE_ABOUT] = sp_about_page_new,
  [SP_PLACE_DISPLAY] = sp_display_page_new,
};

/**
 * sp_page_table_make:
 * @guide: a guide
 *
 * Makes the page for where the visitor is.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_page_table_make (SpGuide *guide)
{
  SpPlaceKind kind = sp_visit_get_place (sp_guide_get_visit (guide))->kind;

  g_return_val_if_fail (kind < G_N_ELEMENTS (pages), NULL);

  return pages[kind] (guide);
}
