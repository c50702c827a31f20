/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/layout/sp-flow.h"
#include "ui/layout/sp-pages.h"
#include "ui/sp-panel.h"

/* Where parts go, by their heights alone; and how large an inch is. None of it needs a display. */

static void
assert_place (const SpFlowItem *item,
              guint             column,
              int               y)
{
  g_assert_cmpuint (item->column, ==, column);
  g_assert_cmpint (item->y, ==, y);
}

static void
test_flow_one_column (void)
{
  SpFlowItem items[] = { { .height = 30 }, { .height = 50 }, { .height = 20 } };

  g_assert_cmpint (sp_flow_in_one_column (items, 3, 5, 1000), ==, 110);
  assert_place (&items[0], 0, 0);
  assert_place (&items[1], 0, 35);
  assert_place (&items[2], 0, 90);
  g_assert_cmpint (sp_flow_in_one_column (items, 0, 5, 1000), ==, 0);
}

/* What is chosen from stands lower where there is room, and nowhere else where there is none. */
static void
test_flow_low (void)
{
  SpFlowItem items[] = { { .height = 30 }, { .height = 50, .low = 0.5 }, { .height = 20 } };

  g_assert_cmpint (sp_flow_in_one_column (items, 3, 5, 210), ==, 160);
  assert_place (&items[0], 0, 0);
  assert_place (&items[1], 0, 85);
  assert_place (&items[2], 0, 140);

  g_assert_cmpint (sp_flow_in_one_column (items, 3, 5, 90), ==, 110);
  assert_place (&items[1], 0, 35);

  items[1].low = 1;
  g_assert_cmpint (sp_flow_in_one_column (items, 3, 5, 210), ==, 210);
  assert_place (&items[2], 0, 190);
}

static void
test_flow_two_columns (void)
{
  SpFlowItem items[] = {
    { .height = 40, .wide = TRUE }, { .height = 30 }, { .height = 30 }, { .height = 50 },
  };

  g_assert_cmpint (sp_flow_in_two_columns (items, 4, 10), ==, 120);
  assert_place (&items[0], 0, 0);
  assert_place (&items[1], 0, 50);
  assert_place (&items[2], 0, 90);
  assert_place (&items[3], 1, 50);
}

/* A heading goes over with what it stands above. */
static void
test_flow_leads_on (void)
{
  SpFlowItem items[] = {
    { .height = 50 }, { .height = 10, .leads_on = TRUE }, { .height = 40 },
  };

  sp_flow_in_two_columns (items, 3, 0);
  assert_place (&items[0], 0, 0);
  assert_place (&items[1], 1, 0);
  assert_place (&items[2], 1, 10);

  g_assert_cmpuint (sp_flow_on_pages (items, 3, 0, 55), ==, 1);
  assert_place (&items[1], 1, 0);
}

static void
test_flow_pages (void)
{
  SpFlowItem items[] = {
    { .height = 20, .wide = TRUE }, { .height = 60 }, { .height = 60 }, { .height = 90 },
    { .height = 90 },
  };

  g_assert_cmpuint (sp_flow_on_pages (items, 5, 10, 100), ==, 2);
  assert_place (&items[0], 0, 0);
  assert_place (&items[1], 0, 30);
  assert_place (&items[2], 1, 30);
  assert_place (&items[3], 2, 100);
  assert_place (&items[4], 3, 100);
}

/* What is wide begins a page, and the columns go on below it. */
static void
test_flow_wide (void)
{
  SpFlowItem items[] = {
    { .height = 30 }, { .height = 20 }, { .height = 40, .wide = TRUE }, { .height = 30 },
  };

  g_assert_cmpuint (sp_flow_on_pages (items, 4, 10, 100), ==, 2);
  assert_place (&items[1], 1, 0);
  assert_place (&items[2], 2, 100);
  assert_place (&items[3], 2, 150);

  g_assert_cmpint (sp_flow_in_two_columns (items, 4, 10), ==, 120);
  assert_place (&items[2], 0, 40);
  assert_place (&items[3], 0, 90);
}

static void
test_flow_too_high (void)
{
  SpFlowItem items[] = { { .height = 20, .wide = TRUE }, { .height = 101 } };

  g_assert_cmpuint (sp_flow_on_pages (items, 2, 10, 100), ==, 0);
  /* Not a first page with nothing but a title. */
  items[1].height = 71;
  g_assert_cmpuint (sp_flow_on_pages (items, 2, 10, 100), ==, 0);
  items[1].height = 70;
  g_assert_cmpuint (sp_flow_on_pages (items, 2, 10, 100), ==, 1);
}

/* Nothing is lost, nothing lies on anything else, and nothing reaches over the edge of its page. */
static void
test_flow_any (void)
{
  GRand *random = g_rand_new_with_seed (20261125);

  for (guint round = 0; round < 20000; round++)
    {
      SpFlowItem items[12] = { 0 };
      guint n = g_rand_int_range (random, 1, G_N_ELEMENTS (items));
      int page_height = g_rand_int_range (random, 60, 300);
      guint n_pages;

      for (guint i = 0; i < n; i++)
        {
          items[i].height = g_rand_int_range (random, 1, 120);
          items[i].wide = i == 0 || g_rand_int_range (random, 0, 6) == 0;
          items[i].leads_on = g_rand_int_range (random, 0, 4) == 0;
        }

      n_pages = sp_flow_on_pages (items, n, 7, page_height);
      for (guint i = 0; n_pages > 0 && i < n; i++)
        {
          const SpFlowItem *item = &items[i];
          const SpFlowItem *before = i > 0 ? &items[i - 1] : NULL;
          int top = (int) (item->column / 2) * page_height;

          g_assert_cmpuint (item->column, <, 2 * n_pages);
          g_assert_cmpint (item->y, >=, top);
          g_assert_cmpint (item->y + item->height, <=, top + page_height);
          if (before == NULL)
            continue;

          g_assert_cmpuint (item->column, >=, before->column);
          if (item->column == before->column || (before->wide && item->column % 2 == 1))
            g_assert_cmpint (item->y, ==, before->y + before->height + 7);
          if (item->wide && !before->wide)
            g_assert_cmpint (item->y, ==, top);
        }
    }

  g_rand_free (random);
}

static void
test_panel_known (void)
{
  /* As it is, where the screens fit. */
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (1080, 1920, 102), 102, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (1080, 1920, 90), 90, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (3840, 2160, 138), 138, 0.01);
  /* Smaller, where they would not. */
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (1280, 720, 100), 68, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (768, 1366, 100), 72.53, 0.05);
}

/* Taken for a panel of the usual size. */
static void
test_panel_unknown (void)
{
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (1080, 1920, 0), 102, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (3840, 2160, 0), 204, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (2160, 3840, 0), 204, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_panel_choose_ppi (1920, 1080, 0), 102, 0.01);
}

static void
test_panel_believe (void)
{
  g_assert_cmpfloat_with_epsilon (sp_panel_believe (1080, 268), 102.3, 0.1);
  g_assert_cmpfloat (sp_panel_believe (1080, 0), ==, 0);
  /* A television that says it is ten metres high, and a projector of a few millimetres. */
  g_assert_cmpfloat (sp_panel_believe (1080, 10000), ==, 0);
  g_assert_cmpfloat (sp_panel_believe (1080, 16), ==, 0);
  /* 96 or 100 to the inch, as servers say that have no monitor. */
  g_assert_cmpfloat (sp_panel_believe (2160, 571), ==, 0);
  g_assert_cmpfloat (sp_panel_believe (2160, 549), ==, 0);
  g_assert_cmpfloat (sp_panel_believe (2160, 598), >, 91);
}

/* --- Pages of one column. --- */

static void
assert_page (GArray *pages,
             guint   i,
             int     start,
             int     end)
{
  SpPageSpan *page = &g_array_index (pages, SpPageSpan, i);

  g_assert_cmpuint (i, <, pages->len);
  g_assert_cmpint (page->start, ==, start);
  g_assert_cmpint (page->end, ==, end);
}

/* A page ends before what it would cut, and the next begins with that and its edge. */
static void
test_pages_whole (void)
{
  const SpPageLine lines[] = {
    { 0, 40, 0, FALSE }, { 50, 95, 45, FALSE }, { 100, 130, 100, FALSE },
  };
  g_autoptr (GArray) pages = sp_pages_find (lines, 3, 130, 90);

  g_assert_cmpuint (pages->len, ==, 2);
  assert_page (pages, 0, 0, 50);
  assert_page (pages, 1, 45, 135);
}

static void
test_pages_one (void)
{
  g_autoptr (GArray) fits = sp_pages_find (NULL, 0, 90, 90);
  const SpPageLine lines[] = { { 0, 88, 0, FALSE } };
  g_autoptr (GArray) only_edge = sp_pages_find (lines, 1, 100, 90);

  g_assert_cmpuint (fits->len, ==, 1);
  assert_page (fits, 0, 0, 90);
  g_assert_cmpuint (only_edge->len, ==, 1);
}

/* A heading, and whose number it is, go over with what they stand above. */
static void
test_pages_leads_on (void)
{
  const SpPageLine lines[] = {
    { 0, 50, 0, FALSE }, { 55, 65, 55, TRUE }, { 65, 75, 65, TRUE }, { 75, 100, 75, FALSE },
  };
  g_autoptr (GArray) pages = sp_pages_find (lines, 4, 100, 90);

  assert_page (pages, 0, 0, 55);
  assert_page (pages, 1, 55, 145);
}

/* What stands beside something that is cut is cut with it, at the higher of the two. */
static void
test_pages_beside (void)
{
  const SpPageLine lines[] = {
    { 0, 50, 0, FALSE }, { 60, 78, 55, FALSE }, { 70, 100, 70, FALSE }, { 66, 75, 66, FALSE },
  };
  g_autoptr (GArray) pages = sp_pages_find (lines, 4, 100, 76);

  assert_page (pages, 0, 0, 60);
  assert_page (pages, 1, 55, 131);
}

/* A long paragraph goes on over the page, and the next page begins with all of it, or goes on. */
static void
test_pages_paragraph (void)
{
  const SpPageLine lines[] = {
    { 0, 30, 0, FALSE }, { 40, 60, 40, FALSE }, { 60, 80, 40, FALSE }, { 80, 100, 40, FALSE },
  };
  g_autoptr (GArray) pages = sp_pages_find (lines, 4, 100, 70);
  const SpPageLine longest[] = {
    { 0, 30, 0, FALSE }, { 30, 60, 0, FALSE }, { 60, 90, 0, FALSE }, { 90, 120, 0, FALSE },
  };
  g_autoptr (GArray) more = sp_pages_find (longest, 4, 120, 70);

  assert_page (pages, 0, 0, 60);
  assert_page (pages, 1, 40, 110);
  assert_page (more, 0, 0, 60);
  assert_page (more, 1, 60, 130);
}

/* Half a page is not left empty, and what is higher than a page is cut, for it has to be. */
static void
test_pages_too_high (void)
{
  const SpPageLine lines[] = {
    { 0, 10, 0, FALSE }, { 20, 250, 15, FALSE }, { 250, 260, 250, FALSE },
  };
  g_autoptr (GArray) pages = sp_pages_find (lines, 3, 260, 100);

  assert_page (pages, 0, 0, 100);
  assert_page (pages, 1, 15, 115);
  assert_page (pages, 2, 20, 120);
}

/* Whatever the lines, pages go on to the end, and each line no higher than half is whole on one. */
static void
check_any_pages (void)
{
  SpPageLine lines[20];
  int y = 0;
  g_autoptr (GArray) pages = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      int height = g_test_rand_int_range (1, 40);

      lines[i] = (SpPageLine) { y, y + height, y - g_test_rand_int_range (0, 3),
                                g_test_rand_bit () };
      lines[i].start = MAX (0, lines[i].start);
      y += height + g_test_rand_int_range (3, 9);
    }
  pages = sp_pages_find (lines, G_N_ELEMENTS (lines), y, 100);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      gboolean whole = FALSE;

      for (guint p = 0; p < pages->len; p++)
        {
          const SpPageSpan *page = &g_array_index (pages, SpPageSpan, p);

          whole = whole || (lines[i].top >= page->start && lines[i].bottom <= page->end);
          g_assert_true (p == 0 || page->start > page[-1].start);
        }
      g_assert_true (whole);
    }
}

static void
test_pages_any (void)
{
  for (guint i = 0; i < 2000; i++)
    check_any_pages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/flow/one-column", test_flow_one_column);
  g_test_add_func ("/flow/low", test_flow_low);
  g_test_add_func ("/flow/two-columns", test_flow_two_columns);
  g_test_add_func ("/flow/leads-on", test_flow_leads_on);
  g_test_add_func ("/flow/pages", test_flow_pages);
  g_test_add_func ("/flow/wide", test_flow_wide);
  g_test_add_func ("/flow/too-high", test_flow_too_high);
  g_test_add_func ("/flow/any", test_flow_any);
  g_test_add_func ("/pages/whole", test_pages_whole);
  g_test_add_func ("/pages/one", test_pages_one);
  g_test_add_func ("/pages/leads-on", test_pages_leads_on);
  g_test_add_func ("/pages/beside", test_pages_beside);
  g_test_add_func ("/pages/paragraph", test_pages_paragraph);
  g_test_add_func ("/pages/too-high", test_pages_too_high);
  g_test_add_func ("/pages/any", test_pages_any);
  g_test_add_func ("/panel/known", test_panel_known);
  g_test_add_func ("/panel/unknown", test_panel_unknown);
  g_test_add_func ("/panel/believe", test_panel_believe);

  return g_test_run ();
}
