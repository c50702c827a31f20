/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/kiosk/sp-voices.h"
#include "app/sheet/sp-itinerary.h"
#include "tests/testlib/test-pack.h"
#include "tests/testlib/test-stage.h"
#include "ui/draw/sp-drawing.h"
#include "ui/draw/sp-label.h"
#include "ui/layout/sp-arrangement.h"
#include "ui/layout/sp-columns.h"
#include "ui/sp-style.h"

/*
 * Every screen in every language, laid out without being shown: no word is cut, no letter is
 * missing, no word is wider than what it stands in, nothing lies on anything else, what is to be
 * touched is large enough, and every number keeps its order. A sample of sizes; with -m thorough
 * all of them, upright and low.
 */

/* What is to be touched, in mm. */
#define TARGET_MM 20.0

/* Places are rounded to whole pixels. */
#define SLACK 1.5

static const int sizes[][2] = {
  { 1080, 1920 }, { 1920, 1080 },
};

static SpPack *pack;
static SpSite *site;

typedef struct
{
  SpTranslations   *translations;
  const SpLanguage *language;
} Audit;

typedef struct
{
  const char *language;
  const char *stop;
  guint       text_size;
  int         width;
} Here;

G_GNUC_PRINTF (2, 3)
static void
fail (const Here *here,
      const char *format,
      ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_test_message ("%s, %s, text size %u, %d px wide: %s", here->language, here->stop,
                  here->text_size, here->width, message);
  g_test_fail ();
}

static int
get_x (PangoLayout *layout,
       int          index)
{
  PangoRectangle place;

  pango_layout_index_to_pos (layout, index, &place);

  return MIN (place.x, place.x + place.width);
}

/* Digits beside each other stand from left to right, whichever way the words around them go. */
static void
check_digits (const Here  *here,
              PangoLayout *layout)
{
  const char *text = pango_layout_get_text (layout);
  guint n_digits = 0;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (!g_ascii_isdigit (*p))
        {
          n_digits = 0;
          continue;
        }

      n_digits++;
      if (n_digits > 1 && get_x (layout, p - text) <= get_x (layout, p - 1 - text))
        fail (here, "the digits are not in order in “%s”", text);
    }
}

/*
 * The groups of a number, with a space between them, stand from left to right as well: what follows
 * a space is further right than what stands before it.
 */
static void
check_groups (const Here  *here,
              PangoLayout *layout)
{
  g_autoptr (GRegex) number = g_regex_new ("[0-9]+(?:(?: |\\x{a0})[0-9]{3,})+", 0, 0, NULL);
  const char *text = pango_layout_get_text (layout);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (number, text, 0, &match);
  while (g_match_info_matches (match))
    {
      int start, end, line_first, line_last;

      g_match_info_fetch_pos (match, 0, &start, &end);
      pango_layout_index_to_line_x (layout, start, FALSE, &line_first, NULL);
      pango_layout_index_to_line_x (layout, end - 1, FALSE, &line_last, NULL);
      if (line_first == line_last && get_x (layout, start) >= get_x (layout, end - 1))
        fail (here, "the groups of a number are not in order in “%s”", text);
      g_match_info_next (match, NULL);
    }
}

static void
check_label (const Here *here,
             SpLabel    *label)
{
  int x, y, needed, overhang;
  PangoLayout *layout = sp_label_get_layout (label, &x, &y);
  PangoRectangle ink;

  pango_layout_get_pixel_size (layout, NULL, &needed);
  pango_layout_get_pixel_extents (layout, &ink, NULL);
  /* Edges of a fraction of a pixel are rounded. */
  if (needed > gtk_widget_get_height (GTK_WIDGET (label)) + 1)
    fail (here, "“%s” needs %d px and has %d", sp_label_get_text (label), needed,
          gtk_widget_get_height (GTK_WIDGET (label)));
  /* A letter may reach out over where it stands, as J does; so far there is an edge around it. */
  overhang = SP_ARRANGEMENT_EDGE_MM * sp_style_get_mm (GTK_WIDGET (label));
  if (x + ink.x < -overhang
      || x + ink.x + ink.width > gtk_widget_get_width (GTK_WIDGET (label)) + overhang)
    fail (here, "“%s” is %d px wide and has %d", sp_label_get_text (label), ink.width,
          gtk_widget_get_width (GTK_WIDGET (label)));
  if (pango_layout_get_unknown_glyphs_count (layout) > 0)
    fail (here, "a letter of “%s” is missing in all fonts", sp_label_get_text (label));
  if (pango_layout_is_ellipsized (layout))
    fail (here, "“%s” ends in dots", sp_label_get_text (label));
  check_digits (here, layout);
  check_groups (here, layout);
}

static gboolean
is_shown (GtkWidget *widget)
{
  return gtk_widget_get_visible (widget) && gtk_widget_get_child_visible (widget);
}

/* Returns: (transfer full): what can be read there, to tell it by */
static char *
name_widget (GtkWidget *widget)
{
  if (SP_IS_LABEL (widget))
    return g_strdup (sp_label_get_text (SP_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      char *name = name_widget (child);

      if (name != NULL)
        return name;
    }

  return NULL;
}

static graphene_rect_t
get_bounds (GtkWidget *widget)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), &bounds));

  return bounds;
}

static void
check_apart (const Here *here,
             GtkWidget  *widget)
{
  graphene_rect_t bounds = get_bounds (widget), other, both;

  for (GtkWidget *next = gtk_widget_get_next_sibling (widget); next != NULL;
       next = gtk_widget_get_next_sibling (next))
    {
      g_autofree char *name = name_widget (widget);
      g_autofree char *next_name = name_widget (next);

      other = get_bounds (next);
      if (is_shown (next) && graphene_rect_intersection (&bounds, &other, &both)
          && both.size.width > SLACK && both.size.height > SLACK)
        fail (here, "“%s” and “%s” lie on each other", name, next_name);
    }
}

/* The pages of what is read lie one below the other, and one of them is in sight. */
static void
check_inside (const Here *here,
              GtkWidget  *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  graphene_rect_t bounds = get_bounds (widget);
  g_autofree char *name = name_widget (widget);

  if (bounds.origin.x < -SLACK
      || bounds.origin.x + bounds.size.width > gtk_widget_get_width (parent) + SLACK)
    fail (here, "“%s” is wider than what it stands in", name);
  if (!SP_IS_COLUMNS (parent)
      && (bounds.origin.y < -SLACK
          || bounds.origin.y + bounds.size.height > gtk_widget_get_height (parent) + SLACK))
    fail (here, "“%s” is higher than what it stands in", name);
}

static gboolean
is_target (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget)
         || gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget))
            == GTK_ACCESSIBLE_ROLE_RADIO;
}

static void
check_target (const Here *here,
              GtkWidget  *widget)
{
  double least = TARGET_MM * sp_style_get_mm (widget) - SLACK;
  graphene_rect_t bounds = get_bounds (widget);
  g_autofree char *name = name_widget (widget);

  if (bounds.size.width < least || bounds.size.height < least)
    fail (here, "“%s” is %.0f times %.0f px, and a finger needs %.0f", name, bounds.size.width,
          bounds.size.height, least);
}

static void
check_widget (const Here *here,
              GtkWidget  *widget)
{
  if (!is_shown (widget))
    return;

  if (SP_IS_LABEL (widget))
    check_label (here, SP_LABEL (widget));
  if (is_target (widget))
    check_target (here, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      check_widget (here, child);
      if (is_shown (child))
        {
          check_inside (here, child);
          check_apart (here, child);
        }
    }
}

static void
check_screens (const Audit *audit,
               guint        text_size,
               int          width,
               int          height)
{
  const char *language = audit->language->code;
  g_auto (TestStage) stage = { 0 };
  g_autoptr (GPtrArray) voices = sp_voices_make (pack, site, audit->translations,
                                                 &(SpVoiceWishes) { .first = language });
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);

  test_stage_prepare (&stage, pack, site, width, height, TEST_NIGHT);
  sp_guide_set_voices (stage.guide, voices);
  test_stage_open (&stage);
  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      Here here = { language, sp_itinerary_get_name (itinerary, i), text_size, width };

      sp_itinerary_go (itinerary, i, stage.visit);
      if (i > 0)
        test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_TEXT_SIZE, .number = text_size });
      test_stage_lay_out (&stage);
      check_widget (&here, gtk_window_get_child (GTK_WINDOW (stage.window)));
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
check_language (gconstpointer data)
{
  const Audit *audit = data;

  if (!g_test_thorough ())
    {
      check_screens (audit, SP_N_TEXT_SIZES - 1, sizes[0][0], sizes[0][1]);
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      for (guint text_size = 0; text_size < SP_N_TEXT_SIZES; text_size++)
        check_screens (audit, text_size, sizes[i][0], sizes[i][1]);
    }
}

static void
add_language (SpTranslations *translations,
              guint           index)
{
  Audit *audit = g_new0 (Audit, 1);
  g_autofree char *path = NULL;

  audit->translations = translations;
  audit->language = sp_translations_get_language (translations, index);
  path = g_strconcat ("/audit/", audit->language->code, NULL);
  g_test_add_data_func_full (path, audit, check_language, g_free);
}

static SpTranslations *
add_languages (const char *folder)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  SpTranslations *translations = sp_translations_read (folder, pack, NULL, problems);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    g_test_message ("%s", sp_problems_get (problems, i)->message);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);
  g_assert_cmpuint (sp_translations_get_n (translations), >, 1);
  for (guint i = 0; i < sp_translations_get_n (translations); i++)
    add_language (translations, i);

  return translations;
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *po = NULL;
  g_autofree char *pseudo = NULL;
  g_autoptr (SpTranslations) shipped = NULL;
  g_autoptr (SpTranslations) made_up = NULL;
  int status;

  test_stage_init (&argc, &argv);
  po = g_test_build_filename (G_TEST_DIST, "..", "po", NULL);
  pseudo = g_test_build_filename (G_TEST_BUILT, "pseudo", NULL);
  pack = test_pack_load_shipped ();
  site = test_site_load_example ();
  shipped = add_languages (po);
  made_up = add_languages (pseudo);

  status = g_test_run ();
  g_clear_object (&site);
  g_clear_object (&pack);

  return status;
}
