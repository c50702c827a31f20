/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/sheet/sp-itinerary.h"
#include "app/sheet/sp-sheets.h"
#include "app/triage/sp-path-census.h"
#include "app/triage/sp-walk.h"
#include "tests/testlib/test-pack.h"
#include "tests/testlib/test-stage.h"
#include "tests/testlib/test-voice.h"
#include "ui/draw/sp-icon-picture.h"
#include "ui/draw/sp-label.h"
#include "ui/layout/sp-pager.h"
#include "ui/layout/sp-screen.h"
#include "ui/sp-style.h"

/*
 * The whole window, laid out at every size it may have, without being shown: what is in sight, and
 * whether any words are cut.
 */

static const int sizes[][2] = {
  { 1080, 1920 }, { 1920, 1080 }, { 1024, 768 }, { 1280, 720 }, { 1366, 768 }, { 3840, 2160 },
  { 768, 1366 }, { 2160, 3840 },
};

static SpPack *pack;
static SpSite *site;

static void
answer (TestStage      *stage,
        const char *id)
{
  test_stage_do (stage, (SpMove) { .kind = SP_MOVE_CHOOSE,
                                   .answer = sp_pack_get_answer (pack, id) });
  test_stage_do (stage, (SpMove) { .kind = SP_MOVE_CONTINUE });
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

/* Every label that is there has room for all its words, and for no word less than whole. */
static void
assert_uncut (GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return;

  if (SP_IS_LABEL (widget))
    {
      int needed, x, y;

      pango_layout_get_pixel_size (sp_label_get_layout (SP_LABEL (widget), &x, &y), NULL, &needed);
      /* Edges of a fraction of a pixel are rounded. */
      if (needed > gtk_widget_get_height (widget) + 1)
        g_error ("“%s” needs %d px and has %d", sp_label_get_text (SP_LABEL (widget)), needed,
                 gtk_widget_get_height (widget));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_uncut (child);
}

static gboolean
is_inside (GtkWidget *widget,
           GtkWidget *frame)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, frame, &bounds));

  return bounds.origin.x >= -1 && bounds.origin.y >= -1
         && bounds.origin.x + bounds.size.width <= gtk_widget_get_width (frame) + 1
         && bounds.origin.y + bounds.size.height <= gtk_widget_get_height (frame) + 1;
}

/* Returns: (nullable): the number to call, or the address, of the first that has one */
static GtkWidget *
find_number (GtkWidget *widget)
{
  SpPart *part = sp_drawing_get_part (widget);
  GtkWidget *found = NULL;

  if (part != NULL && (part->kind == SP_PART_NUMBER || part->role == SP_ROLE_WEB))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_number (child);

  return found;
}

/* The number of each place that can help, and has one. */
static GPtrArray *
list_numbers (GtkWidget *columns)
{
  GPtrArray *numbers = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (columns); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SpPart *part = sp_drawing_get_part (child);
      GtkWidget *number = part != NULL && part->kind == SP_PART_DESTINATION ? find_number (child)
                                                                             : NULL;

      if (number != NULL)
        g_ptr_array_add (numbers, number);
    }

  return numbers;
}

/* The first numbers are in sight, whole and without a touch. */
static void
assert_numbers_in_sight (TestStage      *stage,
                         guint       n,
                         const char *name)
{
  GtkWidget *columns = find (stage->window, SP_TYPE_COLUMNS);
  g_autoptr (GPtrArray) numbers = list_numbers (columns);

  for (guint i = 0; i < MIN (n, numbers->len); i++)
    {
      GtkWidget *number = g_ptr_array_index (numbers, i);

      if (!is_inside (number, columns))
        {
          g_test_message ("%s at %dx%d: number %u, “%s”, is not in sight", name, stage->width,
                          stage->height, i + 1, sp_label_get_text (SP_LABEL (number)));
          g_test_fail ();
        }
    }
}

static int
measure_used (GtkWidget *columns)
{
  double used = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (columns); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (gtk_widget_compute_bounds (child, columns, &bounds)
          && bounds.origin.y < gtk_widget_get_height (columns))
        used = MAX (used, bounds.origin.y + bounds.size.height);
    }

  return used;
}

static void
assert_columns_used (TestStage      *stage,
                     GtkWidget  *columns,
                     gboolean    goes_on,
                     const char *name)
{
  int height = gtk_widget_get_height (columns);
  int used = measure_used (columns);

  if (goes_on && used < height / 2)
    {
      g_test_message ("%s at %dx%d: %d of %d px are used", name, stage->width, stage->height,
                      used, height);
      g_test_fail ();
    }
}

/* No page leaves half of it empty while what it says goes on below, there or beside it. */
static void
assert_used (TestStage      *stage,
             const char *name)
{
  GtkWidget *screen = find (stage->window, SP_TYPE_SCREEN);
  gboolean goes_on = FALSE;

  for (GtkWidget *pager = gtk_widget_get_first_child (screen); pager != NULL;
       pager = gtk_widget_get_next_sibling (pager))
    goes_on = goes_on || sp_columns_has_more (SP_COLUMNS (find (pager, SP_TYPE_COLUMNS)));

  for (GtkWidget *pager = gtk_widget_get_first_child (screen); pager != NULL;
       pager = gtk_widget_get_next_sibling (pager))
    assert_columns_used (stage, find (pager, SP_TYPE_COLUMNS), goes_on, name);
}

/* As small as newspaper print on a small panel, and never smaller. */
static void
assert_legible (TestStage *stage)
{
  g_assert_cmpfloat (sp_style_get_em (find (stage->window, SP_TYPE_COLUMNS)), >=, 16);
}

static void
check (TestStage *stage)
{
  test_stage_lay_out (stage);
  assert_uncut (gtk_window_get_child (GTK_WINDOW (stage->window)));
  assert_legible (stage);
}

static gboolean
has_page_buttons (TestStage *stage)
{
  GtkWidget *pager = find (stage->window, SP_TYPE_PAGER);
  GtkWidget *buttons = gtk_widget_get_next_sibling (gtk_widget_get_first_child (pager));

  return gtk_widget_get_child_visible (buttons);
}

static void
check_size (int width,
            int height)
{
  g_auto (TestStage) stage = { 0 };

  g_test_message ("%dx%d", width, height);
  test_stage_set (&stage, pack, site, width, height, TEST_NIGHT);
  check (&stage);
  g_assert_false (has_page_buttons (&stage));

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HOME });
  check (&stage);
  g_assert_false (has_page_buttons (&stage));

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_EMERGENCY });
  check (&stage);
  assert_numbers_in_sight (&stage, 1, "999");

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_QUESTIONS });
  check (&stage);
  g_assert_false (has_page_buttons (&stage));
  answer (&stage, "E1:no");
  answer (&stage, "A1:service");
  answer (&stage, "S1:harm");
  answer (&stage, "SX2:no");
  g_assert_cmpint (sp_visit_get_place (stage.visit)->kind, ==, SP_PLACE_RESULTS);
  check (&stage);
  assert_numbers_in_sight (&stage, 2, "service, harm");
}

static void
test_screen_sizes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    check_size (sizes[i][0], sizes[i][1]);
}

/* The same when it is read from the right, where the first column is the right one. */
static void
test_screen_from_right (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    check_size (sizes[i][0], sizes[i][1]);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* A line that leads on to a list stands right above it, never at the foot of a column. */
static void
assert_leads_on (TestStage      *stage,
                 const char *name)
{
  GtkWidget *columns = find (stage->window, SP_TYPE_COLUMNS);

  for (GtkWidget *child = gtk_widget_get_first_child (columns); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);
      SpPart *part = sp_drawing_get_part (child);
      graphene_rect_t here, there;

      if (part == NULL || !part->leads_on || next == NULL)
        continue;

      g_assert_true (gtk_widget_compute_bounds (child, columns, &here));
      g_assert_true (gtk_widget_compute_bounds (next, columns, &there));
      if (there.origin.y < here.origin.y)
        {
          g_test_message ("%s at %dx%d: a line is apart from what it leads on to", name,
                          stage->width, stage->height);
          g_test_fail ();
        }
    }
}

/* Whoever needs the largest text sees at once what most people come for. */
static void
check_largest (int width,
               int height)
{
  g_auto (TestStage) stage = { 0 };
  GtkWidget *columns;

  test_stage_set (&stage, pack, site, width, height, TEST_NIGHT);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_TEXT_SIZE, .number = SP_N_TEXT_SIZES - 1 });
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HOME });
  check (&stage);
  columns = find (stage.window, SP_TYPE_COLUMNS);
  g_assert_true (is_inside (find (columns, GTK_TYPE_BUTTON), columns));

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_EMERGENCY });
  check (&stage);
  assert_numbers_in_sight (&stage, 1, "999");
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HIDE });
}

static void
test_screen_largest (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    check_largest (sizes[i][0], sizes[i][1]);
}

/* Every place, at the two sizes of the design. */
static void
check_places (int width,
              int height)
{
  g_auto (TestStage) stage = { 0 };
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);

  test_stage_set (&stage, pack, site, width, height, TEST_NIGHT);
  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      sp_itinerary_go (itinerary, i, stage.visit);
      check (&stage);
      assert_used (&stage, sp_itinerary_get_name (itinerary, i));
      assert_leads_on (&stage, sp_itinerary_get_name (itinerary, i));
    }
}

static void
test_screen_places (void)
{
  check_places (1080, 1920);
  check_places (1920, 1080);
}

/* A layout counts how often it was changed. */
static guint
count_changes_at_first (PangoLayout *layout)
{
  g_autoptr (PangoLayout) anew = pango_layout_new (pango_layout_get_context (layout));

  pango_layout_set_text (anew, pango_layout_get_text (layout), -1);
  pango_layout_set_attributes (anew, pango_layout_get_attributes (layout));
  pango_layout_set_wrap (anew, pango_layout_get_wrap (layout));
  pango_layout_set_alignment (anew, pango_layout_get_alignment (layout));

  return pango_layout_get_serial (anew);
}

/* All words were laid out on one line, and then at the width they have, if at all. */
static void
assert_laid_out_once (GtkWidget  *widget,
                      const char *name)
{
  if (SP_IS_LABEL (widget))
    {
      int x, y;
      PangoLayout *layout = sp_label_get_layout (SP_LABEL (widget), &x, &y);

      if (pango_layout_get_serial (layout) > count_changes_at_first (layout) + 1)
        {
          g_test_message ("%s: laid out at more than one width: “%s”", name,
                          sp_label_get_text (SP_LABEL (widget)));
          g_test_fail ();
        }
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_laid_out_once (child, name);
}

/* To shape words is most of what a page costs: each part knows its width before it is measured. */
static void
test_screen_laid_out_once (void)
{
  g_auto (TestStage) stage = { 0 };
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);

  test_stage_set (&stage, pack, site, 1080, 1920, TEST_NIGHT);
  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      sp_itinerary_go (itinerary, i, stage.visit);
      test_stage_lay_out (&stage);
      assert_laid_out_once (find (stage.window, SP_TYPE_SCREEN),
                            sp_itinerary_get_name (itinerary, i));
    }
}

/* A window that is shown tries no size after the other, nor for what stands around the page. */
static void
test_screen_shown_laid_out_once (void)
{
  g_auto (TestStage) stage = { 0 };

  test_stage_set (&stage, pack, site, 1080, 1920, TEST_NIGHT);
  test_stage_present (&stage);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HOME });
  gtk_test_widget_wait_for_draw (stage.window);
  assert_laid_out_once (gtk_window_get_child (GTK_WINDOW (stage.window)), "the first page");
}

/* --- What happens while somebody reads. --- */

static gpointer
get_page (TestStage *stage)
{
  return find (stage->window, SP_TYPE_SCREEN);
}

/* Adds how the words of a page are laid out, by what they say. */
static void
list_layouts (GtkWidget  *widget,
              GHashTable *layouts)
{
  int x, y;

  if (SP_IS_LABEL (widget))
    g_hash_table_insert (layouts, g_strdup (sp_label_get_text (SP_LABEL (widget))),
                         g_object_ref (sp_label_get_layout (SP_LABEL (widget), &x, &y)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_layouts (child, layouts);
}

static GHashTable *
new_layouts (TestStage *stage)
{
  GHashTable *layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  list_layouts (get_page (stage), layouts);

  return layouts;
}

/* What is said still has not been laid out again. */
static void
assert_layouts_kept (GHashTable *before,
                     GHashTable *after)
{
  GHashTableIter iter;
  gpointer words, layout;
  guint n_kept = 0;

  g_hash_table_iter_init (&iter, after);
  while (g_hash_table_iter_next (&iter, &words, &layout))
    {
      if (!g_hash_table_contains (before, words))
        continue;

      if (g_hash_table_lookup (before, words) != layout)
        g_error ("laid out anew: “%s”", (char *) words);
      n_kept++;
    }

  g_assert_cmpuint (n_kept, >, 10);
  g_assert_cmpuint (n_kept, <, g_hash_table_size (after));
}

/* Waits until the page says something else. */
static void
wait_for_refresh (TestStage *stage)
{
  gint64 give_up = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;
  gpointer page = get_page (stage);

  while (get_page (stage) == page && g_get_monotonic_time () < give_up)
    {
      g_usleep (G_USEC_PER_SEC / 20);
      g_signal_emit_by_name (stage->visit, "changed");
    }
  g_assert_true (get_page (stage) != page);
}

/*
 * A team closes while somebody reads the numbers. The page says so, at the place where it was being
 * read, and lays out only what is new; and where nothing changed nothing is drawn anew.
 */
static void
test_screen_refresh (void)
{
  g_auto (TestStage) stage = { 0 };
  g_autoptr (GHashTable) before = NULL;
  g_autoptr (GHashTable) after = NULL;
  gpointer page;
  int offset;

  test_stage_set (&stage, pack, site, 1080, 1920, "2026-11-23T16:59:58Z");
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HOME });
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS });
  test_stage_lay_out (&stage);
  sp_columns_turn (SP_COLUMNS (find (stage.window, SP_TYPE_COLUMNS)), TRUE);
  test_stage_lay_out (&stage);
  offset = sp_columns_get_offset (SP_COLUMNS (find (stage.window, SP_TYPE_COLUMNS)));
  g_assert_cmpint (offset, >, 0);

  page = get_page (&stage);
  before = new_layouts (&stage);
  g_signal_emit_by_name (stage.visit, "changed");
  g_assert_true (get_page (&stage) == page);

  /* The clock is real, and two seconds before the hour. */
  wait_for_refresh (&stage);
  test_stage_lay_out (&stage);
  after = new_layouts (&stage);
  assert_layouts_kept (before, after);
  g_assert_cmpint (sp_columns_get_offset (SP_COLUMNS (find (stage.window, SP_TYPE_COLUMNS))), ==,
                   offset);
}

typedef struct
{
  TestStage   *stage;
  gboolean painted;
  gboolean has_more;            /* as it was painted */
} FirstFrame;

static void
on_painted (FirstFrame *first)
{
  if (!first->painted)
    first->has_more = !sp_pager_get_at_end (SP_PAGER (find (first->stage->window, SP_TYPE_PAGER)));
  first->painted = TRUE;
}

/* The first frame that shows a page knows whether there is more below. */
static void
test_screen_first_frame (void)
{
  g_auto (TestStage) stage = { 0 };
  FirstFrame first = { .stage = &stage };
  GdkFrameClock *clock;

  test_stage_set (&stage, pack, site, 1080, 1920, TEST_NIGHT);
  test_stage_present (&stage);

  clock = gtk_widget_get_frame_clock (stage.window);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS });
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (on_painted), &first);
  while (!first.painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, &first);

  g_assert_true (first.has_more);
}

/* What is painted, byte for byte. Returns: (transfer full) */
static GBytes *
take_picture (GtkWidget *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (window),
                          gtk_widget_get_height (window));
  node = gtk_snapshot_free_to_node (snapshot);

  return gsk_render_node_serialize (node);
}

static void
on_first_painted (gboolean *painted)
{
  *painted = TRUE;
}

static void
wait_for_frame (TestStage *stage)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (stage->window);
  gboolean painted = FALSE;

  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (on_first_painted), &painted);
  gtk_widget_queue_draw (stage->window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, &painted);
}

static guint
count_parts (TestStage *stage)
{
  GtkWidget *columns = find (stage->window, SP_TYPE_COLUMNS);
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (columns); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;

  return n;
}

/* Returns: whether the rest of the page came after the frame that showed its beginning */
static gboolean
check_in_sight (TestStage  *stage,
                const char *name)
{
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) last = NULL;
  guint n_first;

  wait_for_frame (stage);
  n_first = count_parts (stage);
  first = take_picture (stage->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  if (count_parts (stage) == n_first)
    return FALSE;

  wait_for_frame (stage);
  last = take_picture (stage->window);
  if (!g_bytes_equal (first, last))
    {
      g_test_message ("%s: changed after the first frame", name);
      g_test_fail ();
    }

  return TRUE;
}

/* What is drawn later changes nothing of what was seen first. */
static void
test_screen_in_sight (void)
{
  g_auto (TestStage) stage = { 0 };
  g_autoptr (SpItinerary) itinerary = sp_itinerary_new (pack);
  guint n_later = 0;

  test_stage_set (&stage, pack, site, 1080, 1920, TEST_NIGHT);
  test_stage_present (&stage);
  for (guint i = 0; i < sp_itinerary_get_n_stops (itinerary); i++)
    {
      sp_itinerary_go (itinerary, i, stage.visit);
      test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_TEXT_SIZE,
                                        .number = SP_N_TEXT_SIZES - 1 });
      n_later += check_in_sight (&stage, sp_itinerary_get_name (itinerary, i));
    }

  g_assert_cmpuint (n_later, >=, sp_itinerary_get_n_stops (itinerary) / 2);
}

/* Pictures are unpacked once in a visit, and go with it. */
static void
test_screen_pictures (void)
{
  g_auto (TestStage) stage = { 0 };
  const GdkRGBA black = { 0, 0, 0, 1 };
  g_autoptr (GdkTexture) again = NULL;
  GdkTexture *picture;

  test_stage_set (&stage, pack, site, 1080, 1920, TEST_NIGHT);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HOME });
  picture = sp_icon_picture_get ("heart", 40, &black);
  g_object_add_weak_pointer (G_OBJECT (picture), (gpointer *) &picture);
  g_object_unref (picture);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_TOPICS });
  again = sp_icon_picture_get ("heart", 40, &black);
  g_assert_true (again == picture);
  g_clear_object (&again);

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HIDE });
  g_assert_null (picture);
}

/* A page that changes does not take the focus from what stands around it. */
static void
test_screen_refresh_beside_focus (void)
{
  g_auto (TestStage) stage = { 0 };
  GtkWidget *strip;

  test_stage_set (&stage, pack, site, 1080, 1920, "2026-11-23T16:59:59Z");
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS });
  test_stage_lay_out (&stage);
  gtk_window_present (GTK_WINDOW (stage.window));
  strip = gtk_widget_get_next_sibling (gtk_widget_get_ancestor (get_page (&stage),
                                                                GTK_TYPE_OVERLAY));
  gtk_window_set_focus (GTK_WINDOW (stage.window), strip);

  wait_for_refresh (&stage);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (stage.window)) == strip);
}

/* A page that changes below the warning does not take the focus from it. */
static void
test_screen_refresh_below_warning (void)
{
  g_auto (TestStage) stage = { 0 };
  gpointer page;
  GtkWidget *focus;

  test_stage_set (&stage, pack, site, 1080, 1920, "2026-11-23T16:59:59Z");
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS });
  test_stage_lay_out (&stage);
  gtk_window_present (GTK_WINDOW (stage.window));
  page = get_page (&stage);
  g_signal_emit_by_name (stage.idle, "warned");
  focus = gtk_window_get_focus (GTK_WINDOW (stage.window));
  g_assert_nonnull (focus);
  g_assert_false (gtk_widget_is_ancestor (focus, page));

  wait_for_refresh (&stage);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (stage.window)) == focus);
}

/* Returns: whether anything in sight has a letter of this alphabet that no name accounts for */
static gboolean
has_latin (GtkWidget *widget)
{
  SpPart *part = sp_drawing_get_part (widget);
  gboolean found = FALSE;

  if (!gtk_widget_get_visible (widget))
    return FALSE;

  for (guint i = 0; part != NULL && part->words != NULL && !found
       && i < sp_words_get_n_runs (part->words); i++)
    {
      const SpWordsRun *run = sp_words_get_run (part->words, i);

      found = run->kind == SP_WORDS_PLAIN && g_ascii_isalpha (run->text[0]);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = has_latin (child);

  return found;
}

/*
 * Another voice is heard at once, in the page and around it, at the place that was being read; and
 * it goes with the visitor.
 */
static void
test_screen_voice (void)
{
  g_auto (TestStage) stage = { 0 };
  g_autoptr (SpVoice) other = test_voice_new_from_right (pack);
  g_autoptr (GPtrArray) voices = test_voice_list (pack, other);
  GtkWidget *columns;

  test_stage_set (&stage, pack, site, 1080, 1920, TEST_NIGHT);
  sp_guide_set_voices (stage.guide, voices);
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_TEXT_SIZE, .number = SP_N_TEXT_SIZES - 1 });
  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_NUMBERS });
  test_stage_lay_out (&stage);
  columns = find (stage.window, SP_TYPE_COLUMNS);
  sp_columns_turn (SP_COLUMNS (columns), TRUE);
  test_stage_lay_out (&stage);
  g_assert_true (has_latin (gtk_window_get_child (GTK_WINDOW (stage.window))));

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_VOICE, .number = 1 });
  test_stage_lay_out (&stage);
  g_assert_false (has_latin (gtk_window_get_child (GTK_WINDOW (stage.window))));
  g_assert_cmpint (gtk_widget_get_direction (stage.window), ==, GTK_TEXT_DIR_RTL);
  columns = find (stage.window, SP_TYPE_COLUMNS);
  g_assert_true (sp_columns_has_before (SP_COLUMNS (columns)));

  test_stage_do (&stage, (SpMove) { .kind = SP_MOVE_HIDE });
  test_stage_lay_out (&stage);
  g_assert_true (has_latin (gtk_window_get_child (GTK_WINDOW (stage.window))));
  g_assert_cmpint (gtk_widget_get_direction (stage.window), ==, GTK_TEXT_DIR_LTR);
}

/* --- Every set of destinations. --- */

/* The first path to each set of destinations that anybody is shown. */
typedef struct
{
  GHashTable *names;
  GPtrArray  *paths;            /* of GPtrArray */
} Outcomes;

static char *
name_set (GPtrArray *path)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, path);
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < outcome->shown->len; i++)
    g_string_append_printf (name, "%s ",
                            sp_item_get_id (SP_ITEM (g_ptr_array_index (outcome->shown, i))));

  return g_string_free (name, FALSE);
}

static void
add_outcome (GPtrArray *path,
             gpointer   user_data)
{
  Outcomes *outcomes = user_data;

  if (g_hash_table_add (outcomes->names, name_set (path)))
    g_ptr_array_add (outcomes->paths, g_ptr_array_copy (path, NULL, NULL));
}

/* Returns: (transfer full): to look at all paths takes a while, so it is done once */
static GPtrArray *
list_outcomes (void)
{
  static GPtrArray *paths;
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (SpGraph) graph = NULL;
  Outcomes outcomes = { names, NULL };

  if (paths != NULL)
    return paths;

  paths = outcomes.paths = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  graph = sp_graph_new (pack);
  sp_path_census_for_each (graph, add_outcome, &outcomes);
  g_assert_cmpuint (paths->len, >, 100);

  return paths;
}

static void
open_outcome (TestStage *stage,
              GPtrArray *path,
              int        width,
              int        height)
{
  test_stage_prepare (stage, pack, site, width, height, TEST_NIGHT);
  test_stage_do (stage, (SpMove) { .kind = SP_MOVE_QUESTIONS });
  for (guint i = 0; i < path->len; i++)
    {
      test_stage_do (stage, (SpMove) { .kind = SP_MOVE_CHOOSE,
                                       .answer = g_ptr_array_index (path, i) });
      test_stage_do (stage, (SpMove) { .kind = SP_MOVE_CONTINUE });
    }
  test_stage_open (stage);
}

/* Half of the time would go into laying out what the outcome before had said as well. */
static void
keep_layouts (TestStage *stage,
              TestStage *before)
{
  if (before->window != NULL)
    sp_label_keep_layouts (find (stage->window, SP_TYPE_SCREEN),
                           find (before->window, SP_TYPE_SCREEN));
  test_stage_clear (before);
}

static void
check_outcomes (int width,
                int height)
{
  GPtrArray *paths = list_outcomes ();
  g_auto (TestStage) before = { 0 };

  for (guint i = 0; i < paths->len; i++)
    {
      GPtrArray *path = g_ptr_array_index (paths, i);
      g_autofree char *name = name_set (path);
      TestStage stage = { 0 };

      open_outcome (&stage, path, width, height);
      keep_layouts (&stage, &before);
      test_stage_lay_out (&stage);
      assert_numbers_in_sight (&stage, 2, name);
      assert_used (&stage, name);
      before = stage;
    }
}

static void
test_screen_outcomes_upright (void)
{
  check_outcomes (1080, 1920);
}

static void
test_screen_outcomes_landscape (void)
{
  check_outcomes (1920, 1080);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  test_stage_init (&argc, &argv);
  pack = test_pack_load_shipped ();
  site = test_site_load_example ();

  g_test_add_func ("/screen/sizes", test_screen_sizes);
  g_test_add_func ("/screen/from-right", test_screen_from_right);
  g_test_add_func ("/screen/largest", test_screen_largest);
  g_test_add_func ("/screen/places", test_screen_places);
  g_test_add_func ("/screen/laid-out-once", test_screen_laid_out_once);
  g_test_add_func ("/screen/shown-laid-out-once", test_screen_shown_laid_out_once);
  g_test_add_func ("/screen/refresh", test_screen_refresh);
  g_test_add_func ("/screen/first-frame", test_screen_first_frame);
  g_test_add_func ("/screen/in-sight", test_screen_in_sight);
  g_test_add_func ("/screen/pictures", test_screen_pictures);
  g_test_add_func ("/screen/refresh-beside-focus", test_screen_refresh_beside_focus);
  g_test_add_func ("/screen/refresh-below-warning", test_screen_refresh_below_warning);
  g_test_add_func ("/screen/voice", test_screen_voice);
  g_test_add_func ("/screen/outcomes-upright", test_screen_outcomes_upright);
  g_test_add_func ("/screen/outcomes-landscape", test_screen_outcomes_landscape);

  status = g_test_run ();
  g_clear_object (&site);
  g_clear_object (&pack);

  return status;
}
