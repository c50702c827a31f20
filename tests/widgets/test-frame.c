/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/sheet/sp-guide.h"
#include "tests/testlib/test-pack.h"
#include "tests/testlib/test-stage.h"
#include "ui/draw/sp-icon.h"
#include "ui/draw/sp-label.h"
#include "ui/frame/sp-bar.h"
#include "ui/frame/sp-header.h"
#include "ui/frame/sp-idle-warning.h"

/*
 * What stands around every screen, and what asks whether somebody is still there: each by itself,
 * in four widths, read from the left and from the right.
 */

static const int widths[] = { 768, 1080, 1920, 3840 };
static const GtkTextDirection directions[] = { GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_RTL };

#define SIZE 64

/* Edges are millimetres of the panel, and seldom whole pixels. */
#define PART_OF_PIXEL 0.5

static SpPack *pack;
static SpSite *site;

static SpGuide *
make_guide (SpMoveKind first)
{
  g_autoptr (SpVisit) visit = sp_visit_new (pack);

  if (first != SP_MOVE_NONE)
    sp_visit_do (visit, &(SpMove) { .kind = first });

  return sp_guide_new (pack, site, visit, 0, 120, 60);
}

static void
allocate (GtkWidget *widget,
          int        width,
          int        height)
{
  GtkAllocation all = { 0, 0, width, height };
  int least;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, width);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (widget, &all, -1);
}

static graphene_rect_t
get_bounds (GtkWidget *widget,
            GtkWidget *frame)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, frame, &bounds));

  return bounds;
}

/* Those beside each other follow one another the way they are read, and none reaches out. */
static void
assert_in_order (GtkWidget        *row,
                 int               width,
                 GtkTextDirection  direction)
{
  for (GtkWidget *child = gtk_widget_get_first_child (row); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t here = get_bounds (child, row);
      GtkWidget *next = gtk_widget_get_next_sibling (child);
      graphene_rect_t there;

      g_assert_cmpfloat (here.origin.x, >=, -PART_OF_PIXEL);
      g_assert_cmpfloat (here.origin.x + here.size.width, <=, width + PART_OF_PIXEL);
      if (next == NULL)
        break;

      there = get_bounds (next, row);
      if (direction == GTK_TEXT_DIR_LTR)
        g_assert_cmpfloat (here.origin.x + here.size.width, <=, there.origin.x + PART_OF_PIXEL);
      else
        g_assert_cmpfloat (there.origin.x + there.size.width, <=, here.origin.x + PART_OF_PIXEL);
    }
}

static void
for_each_room (void (*check) (int              width,
                              GtkTextDirection direction))
{
  for (guint d = 0; d < G_N_ELEMENTS (directions); d++)
    {
      gtk_widget_set_default_direction (directions[d]);
      for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
        check (widths[i], directions[d]);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* --- The header. --- */

static void
collect_words (GtkWidget *widget,
               GString   *said)
{
  if (SP_IS_LABEL (widget))
    g_string_append_printf (said, "%s|", sp_label_get_text (SP_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_words (child, said);
}

static void
check_header (int              width,
              GtkTextDirection direction)
{
  g_autoptr (SpGuide) guide = make_guide (SP_MOVE_NONE);
  g_autoptr (SpSheet) frame = sp_guide_make_frame (guide);
  g_autoptr (GtkWidget) header = g_object_ref_sink (sp_header_new (frame));
  g_autoptr (GString) expected = g_string_new (NULL);
  g_autoptr (GString) said = g_string_new (NULL);

  for (guint i = 0; i < sp_sheet_get_n_parts (frame, SP_ZONE_HEAD); i++)
    g_string_append_printf (expected, "%s|",
                            sp_words_get_plain (sp_sheet_get_part (frame, SP_ZONE_HEAD, i)->words));
  collect_words (header, said);
  /* What keeps a name in its own order among other words is not said. */
  g_string_replace (said, "\342\201\246", "", 0);
  g_string_replace (said, "\342\201\251", "", 0);
  g_assert_cmpstr (said->str, ==, expected->str);

  allocate (header, width, 200);
  assert_in_order (gtk_widget_get_first_child (header), width, direction);
}

static void
test_header (void)
{
  for_each_room (check_header);
}

/* --- The bar. --- */

static void
check_bar (int              width,
           GtkTextDirection direction)
{
  g_autoptr (SpGuide) guide = make_guide (SP_MOVE_NONE);
  g_autoptr (SpSheet) frame = sp_guide_make_frame (guide);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (frame, FALSE);
  g_autoptr (GtkWidget) bar = g_object_ref_sink (sp_bar_new (frame, drawing));

  allocate (bar, width, 150);
  assert_in_order (bar, width, direction);

  /* All are as wide, so that a finger learns where each is. */
  for (GtkWidget *child = gtk_widget_get_first_child (bar); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    g_assert_cmpfloat_with_epsilon (get_bounds (child, bar).size.width, width / 4.0, 1);
}

static void
test_bar (void)
{
  for_each_room (check_bar);
}

static void
on_touched (SpDrawing *drawing,
            SpPart    *part,
            GString   *touched)
{
  g_string_append_printf (touched, "%d ", part->move.kind);
}

/* Each does what the sheet says, and what leads nowhere cannot be touched. */
static void
test_bar_touch (void)
{
  g_autoptr (SpGuide) guide = make_guide (SP_MOVE_HOME);
  g_autoptr (SpSheet) frame = sp_guide_make_frame (guide);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (frame, FALSE);
  g_autoptr (GtkWidget) bar = g_object_ref_sink (sp_bar_new (frame, drawing));
  g_autoptr (GString) touched = g_string_new (NULL);
  g_autofree char *expected = g_strdup_printf ("%d ", SP_MOVE_HIDE);
  GtkWidget *home = gtk_widget_get_next_sibling (gtk_widget_get_first_child (bar));

  g_signal_connect (drawing, "touched", G_CALLBACK (on_touched), touched);
  g_assert_false (gtk_widget_get_sensitive (home));
  g_assert_true (gtk_widget_get_sensitive (sp_bar_get_hide (bar)));

  g_signal_emit_by_name (sp_bar_get_hide (bar), "clicked");
  g_assert_cmpstr (touched->str, ==, expected);
}

/* --- The idle warning. --- */

static GtkWidget *
find_button (GtkWidget  *widget,
             SpMoveKind  kind)
{
  SpPart *part = sp_drawing_get_part (widget);
  GtkWidget *found = GTK_IS_BUTTON (widget) && part != NULL && part->move.kind == kind ? widget
                                                                                       : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, kind);

  return found;
}

static gboolean
is_inside (GtkWidget *widget,
           GtkWidget *frame)
{
  graphene_rect_t bounds = get_bounds (widget, frame);

  return bounds.origin.x >= 0 && bounds.origin.y >= 0
         && bounds.origin.x + bounds.size.width <= gtk_widget_get_width (frame)
         && bounds.origin.y + bounds.size.height <= gtk_widget_get_height (frame);
}

/* Whoever is still there sees both ways to answer without turning a page. */
static void
check_warning (int              width,
               GtkTextDirection direction)
{
  g_autoptr (SpGuide) guide = make_guide (SP_MOVE_HOME);
  g_autoptr (SpSheet) sheet = sp_guide_make_warning (guide, 20);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (sheet, FALSE);
  g_autoptr (GtkWidget) warning = g_object_ref_sink (sp_idle_warning_new (sheet, drawing));

  allocate (warning, width, 900);
  g_assert_true (is_inside (find_button (warning, SP_MOVE_STAY), warning));
  g_assert_true (is_inside (find_button (warning, SP_MOVE_HIDE), warning));
}

static void
test_warning (void)
{
  for_each_room (check_warning);
}

/* The seconds go down in the same words, and nothing is drawn anew under somebody's finger. */
static void
test_warning_update (void)
{
  g_autoptr (SpGuide) guide = make_guide (SP_MOVE_HOME);
  g_autoptr (SpSheet) sheet = sp_guide_make_warning (guide, 20);
  g_autoptr (SpSheet) later = sp_guide_make_warning (guide, 7);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (sheet, FALSE);
  g_autoptr (GtkWidget) warning = g_object_ref_sink (sp_idle_warning_new (sheet, drawing));
  g_autoptr (GString) before = g_string_new (NULL);
  g_autoptr (GString) after = g_string_new (NULL);
  GtkWidget *stay = find_button (warning, SP_MOVE_STAY);

  collect_words (warning, before);
  sp_idle_warning_update (warning, later);
  collect_words (warning, after);

  g_assert_nonnull (strstr (before->str, "20"));
  g_assert_null (strstr (before->str, "7"));
  g_assert_null (strstr (after->str, "20"));
  g_assert_nonnull (strstr (after->str, "7"));
  g_assert_true (find_button (warning, SP_MOVE_STAY) == stay);
}

static void
test_warning_touch (void)
{
  g_autoptr (SpGuide) guide = make_guide (SP_MOVE_HOME);
  g_autoptr (SpSheet) sheet = sp_guide_make_warning (guide, 20);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (sheet, FALSE);
  g_autoptr (GtkWidget) warning = g_object_ref_sink (sp_idle_warning_new (sheet, drawing));
  g_autoptr (GString) touched = g_string_new (NULL);
  g_autofree char *expected = g_strdup_printf ("%d %d ", SP_MOVE_STAY, SP_MOVE_HIDE);

  g_signal_connect (drawing, "touched", G_CALLBACK (on_touched), touched);
  g_signal_emit_by_name (find_button (warning, SP_MOVE_STAY), "clicked");
  g_signal_emit_by_name (find_button (warning, SP_MOVE_HIDE), "clicked");
  g_assert_cmpstr (touched->str, ==, expected);
}

/* --- Icons. --- */

/* Returns: (nullable): what an icon draws, SIZE by SIZE, or %NULL for nothing */
static cairo_surface_t *
paint (const char       *name,
       GtkTextDirection  direction)
{
  g_autoptr (GtkWidget) icon = g_object_ref_sink (sp_icon_new (name));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface;
  GskRenderNode *node;
  cairo_t *cr;

  gtk_widget_set_direction (icon, direction);
  gtk_widget_set_halign (icon, GTK_ALIGN_FILL);
  gtk_widget_set_valign (icon, GTK_ALIGN_FILL);
  allocate (icon, SIZE, SIZE);
  GTK_WIDGET_GET_CLASS (icon)->snapshot (icon, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return NULL;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cr = cairo_create (surface);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  gsk_render_node_unref (node);

  return surface;
}

static guint8
get_alpha (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guint32 *row = (const guint32 *) (gpointer)
    (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface));

  return row[x] >> 24;
}

/* How much the two differ, one of them read from its other side if @mirrored; 255 at most. */
static double
compare (cairo_surface_t *one,
         cairo_surface_t *other,
         gboolean         mirrored)
{
  double sum = 0;

  for (int y = 0; y < SIZE; y++)
    {
      for (int x = 0; x < SIZE; x++)
        sum += ABS (get_alpha (one, x, y) - get_alpha (other, mirrored ? SIZE - 1 - x : x, y));
    }

  return sum / (SIZE * SIZE);
}

static void
assert_turns (const char *name,
              gboolean    turns)
{
  cairo_surface_t *from_left = paint (name, GTK_TEXT_DIR_LTR);
  cairo_surface_t *from_right = paint (name, GTK_TEXT_DIR_RTL);

  /* An arrow is not its own mirror image. */
  g_assert_cmpfloat (compare (from_left, from_left, TRUE), >, 5);
  g_assert_cmpfloat (compare (from_left, from_right, turns), <, 1);

  cairo_surface_destroy (from_left);
  cairo_surface_destroy (from_right);
}

/* Arrows point the way that is read; a telephone looks the same in every language. */
static void
test_icon (void)
{
  assert_turns ("arrow-back", TRUE);
  assert_turns ("arrow-next", TRUE);
  assert_turns ("phone", FALSE);
  g_assert_null (paint ("no-such-drawing", GTK_TEXT_DIR_LTR));
}

int
main (int   argc,
      char *argv[])
{
  int status;

  test_stage_init (&argc, &argv);
  pack = test_pack_load_shipped ();
  site = test_site_load_example ();

  g_test_add_func ("/frame/header", test_header);
  g_test_add_func ("/frame/bar", test_bar);
  g_test_add_func ("/frame/bar-touch", test_bar_touch);
  g_test_add_func ("/frame/warning", test_warning);
  g_test_add_func ("/frame/warning-update", test_warning_update);
  g_test_add_func ("/frame/warning-touch", test_warning_touch);
  g_test_add_func ("/frame/icon", test_icon);

  status = g_test_run ();
  g_clear_object (&site);
  g_clear_object (&pack);

  return status;
}
