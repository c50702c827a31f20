/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "tests/testlib/test-stage.h"
#include "ui/draw/sp-drawing.h"
#include "ui/draw/sp-label.h"
#include "ui/layout/sp-choices.h"
#include "ui/layout/sp-columns.h"
#include "ui/layout/sp-measure.h"
#include "ui/layout/sp-pager.h"
#include "ui/layout/sp-pair.h"
#include "ui/layout/sp-stack.h"
#include "ui/sp-style.h"

/*
 * Each drawing and each widget of the layout by itself, with words of the test's own, read from the
 * left and from the right, in rooms of four sizes.
 */

static const int rooms[][2] = { { 320, 400 }, { 600, 300 }, { 900, 1600 }, { 1600, 700 } };

static SpWords *
say (const char *words)
{
  return sp_words_new (SP_WORDS_PLAIN, words);
}

static SpPart *
make_part (SpPartKind  kind,
           SpPartRole  role,
           const char *words)
{
  return sp_part_new (kind, role, say (words));
}

static SpPart *
make_choice (const char *words,
             guint       number,
             gboolean    chosen)
{
  SpPart *choice = make_part (SP_PART_CHOICE, SP_ROLE_NONE, words);

  choice->move = (SpMove) { .kind = SP_MOVE_TEXT_SIZE, .number = number };
  choice->chosen = chosen;

  return choice;
}

static SpPart *
make_way (const char *words,
          guint       number,
          gboolean    chosen)
{
  SpPart *way = make_part (SP_PART_WAY, SP_ROLE_NONE, words);

  way->move = (SpMove) { .kind = SP_MOVE_WAY, .number = number };
  way->chosen = chosen;
  sp_part_add (way, make_part (SP_PART_TEXT, SP_ROLE_NONE, "What to do"));

  return way;
}

static SpPart *
make_button (SpPartRole  role,
             const char *words,
             SpMoveKind  move)
{
  SpPart *button = make_part (SP_PART_BUTTON, role, words);

  button->move = (SpMove) { .kind = move };

  return button;
}

/* One part of each kind, with something inside those that hold others. */
static SpSheet *
make_sheet (guint    chosen,
            gboolean enabled)
{
  SpSheet *sheet = sp_sheet_new (SP_SHEET_READING, "en", SP_DIRECTION_LTR);
  SpPart *list, *note, *card, *place, *row, *choices, *ways, *line, *picture, *title;

  sp_sheet_add (sheet, SP_ZONE_HEAD, make_part (SP_PART_TAG, SP_ROLE_NONE, "A tag"));
  title = sp_sheet_add (sheet, SP_ZONE_HEAD, make_part (SP_PART_TITLE, SP_ROLE_NONE, "A title"));
  title->level = 1;
  sp_sheet_add (sheet, SP_ZONE_HEAD, make_part (SP_PART_LEAD, SP_ROLE_NONE, "A lead"));
  sp_sheet_add (sheet, SP_ZONE_READING, make_part (SP_PART_TEXT, SP_ROLE_NONE, "A paragraph"));
  line = sp_sheet_add (sheet, SP_ZONE_READING, make_part (SP_PART_LINE, SP_ROLE_OPEN, "A line"));
  line->icon = g_strdup ("clock");
  list = sp_sheet_add (sheet, SP_ZONE_READING, sp_part_new (SP_PART_LIST, SP_ROLE_DO, say ("Do")));
  sp_part_add (list, make_part (SP_PART_ITEM, SP_ROLE_NONE, "A thing"));
  sp_part_add (list, make_part (SP_PART_ITEM, SP_ROLE_NONE, "Another"));
  note = sp_sheet_add (sheet, SP_ZONE_READING,
                       sp_part_new (SP_PART_NOTE, SP_ROLE_IMPORTANT, NULL));
  sp_part_add (note, make_part (SP_PART_HEADING, SP_ROLE_NONE, "A heading"))->level = 2;
  card = sp_sheet_add (sheet, SP_ZONE_READING, sp_part_new (SP_PART_CARD, SP_ROLE_NONE, NULL));
  card->icon = g_strdup ("heart");
  card->second = say ("A word");
  sp_part_add (card, make_part (SP_PART_TEXT, SP_ROLE_DETAIL, "A detail"));
  picture = sp_sheet_add (sheet, SP_ZONE_READING,
                          make_part (SP_PART_PICTURE, SP_ROLE_NONE, "A picture"));
  picture->icon = g_strdup ("tree");
  place = sp_sheet_add (sheet, SP_ZONE_READING,
                        make_part (SP_PART_DESTINATION, SP_ROLE_URGENT, "A place"));
  place->level = 2;
  sp_part_add (place, sp_part_new (SP_PART_NUMBER, SP_ROLE_NONE,
                                   sp_words_new (SP_WORDS_PHONE, "01632 960123")));
  row = sp_sheet_add (sheet, SP_ZONE_READING, sp_part_new (SP_PART_ROW, SP_ROLE_NONE, NULL));
  sp_part_add (row, make_part (SP_PART_TEXT, SP_ROLE_NAME, "An answer"));
  sp_part_add (row, make_button (SP_ROLE_ELSEWHERE, "Change", SP_MOVE_CHANGE));
  sp_sheet_add (sheet, SP_ZONE_READING,
                make_button (SP_ROLE_MAIN, "A card to touch", SP_MOVE_HOME));
  choices = sp_sheet_add (sheet, SP_ZONE_DOING,
                          sp_part_new (SP_PART_CHOICES, SP_ROLE_NONE, say ("Choices")));
  choices->level = 2;
  for (guint i = 0; i < 3; i++)
    sp_part_add (choices, make_choice ("A choice", i, i == chosen));
  ways = sp_sheet_add (sheet, SP_ZONE_DOING, sp_part_new (SP_PART_WAYS, SP_ROLE_NONE, NULL));
  for (guint i = 0; i < 3; i++)
    sp_part_add (ways, make_way ("A way", i, i == chosen));
  sp_sheet_add (sheet, SP_ZONE_ACTIONS,
                make_button (SP_ROLE_GO, "Go on", SP_MOVE_CONTINUE))->enabled = enabled;

  return sheet;
}

static GtkWidget *
draw_zones (SpSheet   *sheet,
            SpDrawing *drawing)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  for (guint zone = 0; zone < SP_N_ZONES; zone++)
    {
      for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone); i++)
        gtk_box_append (GTK_BOX (box),
                        sp_drawing_draw (drawing, sp_sheet_get_part (sheet, zone, i)));
    }

  return g_object_ref_sink (box);
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
list_all (GtkWidget *widget,
          GType      type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, found);

  return found;
}

/* Everything a sheet says stands on the screen, in its order. */
static void
test_drawing_says_all (void)
{
  g_autoptr (SpSheet) sheet = make_sheet (0, TRUE);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (sheet, FALSE);
  g_autoptr (GtkWidget) box = draw_zones (sheet, drawing);
  g_autoptr (GPtrArray) labels = list_all (box, SP_TYPE_LABEL);
  g_autoptr (GString) said = g_string_new (NULL);

  for (guint i = 0; i < labels->len; i++)
    g_string_append_printf (said, "%s|", sp_label_get_text (g_ptr_array_index (labels, i)));

  g_assert_cmpstr (said->str, ==,
                   "A tag|A title|A lead|A paragraph|A line|Do|A thing|Another|A heading|A detail|"
                   "A word|A picture|A place|01632 960123|An answer|Change|A card to touch|Choices|"
                   "A choice|A choice|A choice|A way|A way|A way|What to do|What to do|What to do|"
                   "Go on|");
}

static GtkAccessibleRole
get_role (GtkWidget *widget)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));
}

static GtkWidget *
find_drawn (GtkWidget  *box,
            SpSheet    *sheet,
            SpZone      zone,
            SpPartKind  kind)
{
  for (guint i = 0; i < sp_sheet_get_n_parts (sheet, zone); i++)
    {
      SpPart *part = sp_sheet_get_part (sheet, zone, i);

      if (part->kind == kind)
        return sp_drawing_find (box, part);
    }

  g_assert_not_reached ();
}

static void
test_drawing_roles (void)
{
  g_autoptr (SpSheet) sheet = make_sheet (0, TRUE);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (sheet, FALSE);
  g_autoptr (GtkWidget) box = draw_zones (sheet, drawing);
  GtkWidget *list = find_drawn (box, sheet, SP_ZONE_READING, SP_PART_LIST);
  GtkWidget *choices = find_drawn (box, sheet, SP_ZONE_DOING, SP_PART_CHOICES);

  g_assert_cmpint (get_role (find_drawn (box, sheet, SP_ZONE_HEAD, SP_PART_TITLE)), ==,
                   GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_cmpint (get_role (list), ==, GTK_ACCESSIBLE_ROLE_LIST);
  g_assert_cmpint (get_role (gtk_widget_get_last_child (list)), ==,
                   GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_assert_cmpint (get_role (choices), ==, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  g_assert_cmpint (get_role (gtk_widget_get_last_child (choices)), ==,
                   GTK_ACCESSIBLE_ROLE_RADIO);
}

static void
note_touch (SpDrawing *drawing,
            SpPart    *part,
            GString   *touched)
{
  g_string_append_printf (touched, "%d:%u ", part->move.kind, part->move.number);
}

/* A touch tells the part that was touched, and only once. */
static void
test_drawing_touch (void)
{
  g_autoptr (SpSheet) sheet = make_sheet (0, TRUE);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (sheet, FALSE);
  g_autoptr (GtkWidget) box = draw_zones (sheet, drawing);
  g_autoptr (GPtrArray) choices = list_all (box, GTK_TYPE_CHECK_BUTTON);
  g_autoptr (GPtrArray) tabs = list_all (box, GTK_TYPE_TOGGLE_BUTTON);
  g_autoptr (GString) touched = g_string_new (NULL);
  g_autofree char *expected = g_strdup_printf ("%d:1 %d:2 %d:0 ", SP_MOVE_TEXT_SIZE, SP_MOVE_WAY,
                                               SP_MOVE_CONTINUE);

  g_signal_connect (drawing, "touched", G_CALLBACK (note_touch), touched);
  gtk_check_button_set_active (g_ptr_array_index (choices, 1), TRUE);
  gtk_toggle_button_set_active (g_ptr_array_index (tabs, 2), TRUE);
  g_signal_emit_by_name (find_drawn (box, sheet, SP_ZONE_ACTIONS, SP_PART_BUTTON), "clicked");
  g_assert_cmpstr (touched->str, ==, expected);
}

/* What is chosen elsewhere shows here, and is nobody's touch. */
static void
test_drawing_update (void)
{
  g_autoptr (SpSheet) sheet = make_sheet (0, FALSE);
  g_autoptr (SpSheet) later = make_sheet (2, TRUE);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (sheet, FALSE);
  g_autoptr (GtkWidget) box = draw_zones (sheet, drawing);
  g_autoptr (GPtrArray) choices = list_all (box, GTK_TYPE_CHECK_BUTTON);
  GtkWidget *go = find_drawn (box, sheet, SP_ZONE_ACTIONS, SP_PART_BUTTON);
  g_autoptr (GString) touched = g_string_new (NULL);

  g_signal_connect (drawing, "touched", G_CALLBACK (note_touch), touched);
  g_assert_false (gtk_widget_get_sensitive (go));
  g_assert_true (gtk_check_button_get_active (g_ptr_array_index (choices, 0)));
  g_assert_cmpint (sp_sheet_compare (sheet, later), ==, SP_PARTS_ALIKE);

  sp_drawing_update (drawing, later);
  g_assert_true (gtk_widget_get_sensitive (go));
  g_assert_true (gtk_check_button_get_active (g_ptr_array_index (choices, 2)));
  g_assert_cmpstr (touched->str, ==, "");
}

/* Only what the chosen way says is there to read. */
static void
test_drawing_ways (void)
{
  g_autoptr (SpSheet) sheet = make_sheet (1, TRUE);
  g_autoptr (SpDrawing) drawing = sp_drawing_new (sheet, FALSE);
  g_autoptr (GtkWidget) box = draw_zones (sheet, drawing);
  SpPart *ways = sp_sheet_get_part (sheet, SP_ZONE_DOING, 1);
  g_autoptr (GPtrArray) tabs = list_all (box, GTK_TYPE_TOGGLE_BUTTON);

  for (guint chosen = 0; chosen < 3; chosen++)
    {
      gtk_toggle_button_set_active (g_ptr_array_index (tabs, chosen), TRUE);
      for (guint i = 0; i < 3; i++)
        {
          SpPart *words = sp_part_get_child (sp_part_get_child (ways, i), 0);
          GtkWidget *panel = gtk_widget_get_parent (sp_drawing_find (box, words));

          g_assert_true (gtk_widget_get_visible (panel) == (i == chosen));
        }
    }
}

/* A number in a sentence never breaks, stands out, and keeps its order in every script. */
static void
test_label_number (void)
{
  g_autoptr (SpWords) words = say ("Call ");
  g_autoptr (GtkWidget) label = NULL;

  sp_words_append (words, SP_WORDS_PHONE, "01632 960123", -1);
  sp_words_append (words, SP_WORDS_PLAIN, " now", -1);
  label = g_object_ref_sink (sp_label_new (words, NULL));

  g_assert_cmpstr (sp_label_get_text (SP_LABEL (label)), ==,
                   "Call \342\201\24601632\302\240960123\342\201\251 now");
  g_assert_cmpstr (sp_words_get_plain (words), ==, "Call 01632 960123 now");
}

/* An address is read out to whoever answers 999: no line ends between a house and its street. */
static void
test_label_address (void)
{
  g_autoptr (SpWords) words = sp_words_new (SP_WORDS_NAME, "1 High Street, Town, ZZ1 1AA");
  g_autoptr (GtkWidget) label = g_object_ref_sink (sp_label_new (words, NULL));

  g_assert_nonnull (strstr (sp_label_get_text (SP_LABEL (label)),
                            "1\302\240High Street, Town, ZZ1\302\2401AA"));
}

/* --- The layout. --- */

static GtkWidget *
make_columns (gboolean two,
              guint    n_parts)
{
  GtkWidget *columns = g_object_ref_sink (sp_columns_new (two, FALSE));

  for (guint i = 0; i < n_parts; i++)
    {
      g_autoptr (SpWords) words = say ("Some words that are long enough to need more than one line "
                                       "in a narrow column");

      sp_columns_append (SP_COLUMNS (columns), sp_label_new (words, NULL));
    }

  return columns;
}

static void
allocate (GtkWidget *widget,
          int        width,
          int        height)
{
  GtkAllocation all = { 0, 0, width, height };
  int least;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
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

/* Nothing lies on anything else, and nothing reaches out at the sides. */
static void
assert_apart (GtkWidget *columns,
              int        width)
{
  for (GtkWidget *child = gtk_widget_get_first_child (columns); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds = get_bounds (child, columns);

      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, width);
      for (GtkWidget *other = gtk_widget_get_next_sibling (child); other != NULL;
           other = gtk_widget_get_next_sibling (other))
        {
          graphene_rect_t there = get_bounds (other, columns);

          g_assert_false (graphene_rect_intersection (&bounds, &there, NULL));
        }
    }
}

static void
check_columns (GtkTextDirection direction,
               gboolean         two)
{
  gtk_widget_set_default_direction (direction);
  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autoptr (GtkWidget) columns = make_columns (two, 9);
      graphene_rect_t first;

      allocate (columns, rooms[i][0], rooms[i][1]);
      assert_apart (columns, rooms[i][0]);
      first = get_bounds (gtk_widget_get_first_child (columns), columns);
      if (two && rooms[i][0] >= 900)
        g_assert_true ((first.origin.x > rooms[i][0] / 3) == (direction == GTK_TEXT_DIR_RTL));
    }
}

static void
test_columns_from_left (void)
{
  check_columns (GTK_TEXT_DIR_LTR, TRUE);
  check_columns (GTK_TEXT_DIR_LTR, FALSE);
}

static void
test_columns_from_right (void)
{
  check_columns (GTK_TEXT_DIR_RTL, TRUE);
  check_columns (GTK_TEXT_DIR_RTL, FALSE);
}

/* --- What is chosen from. --- */

static GtkWidget *
make_choices (guint n)
{
  g_autoptr (SpWords) words = say ("A heading above all of them");
  GtkWidget *choices = g_object_ref_sink (sp_choices_new ());

  sp_choices_append (SP_CHOICES (choices), sp_label_new_heading (words, NULL, 2));
  for (guint i = 0; i < n; i++)
    sp_choices_append (SP_CHOICES (choices), gtk_check_button_new_with_label ("An answer"));

  return choices;
}

/* Down the first column and then down the second, under a heading as wide as both. */
static void
check_choices_in_two (GtkTextDirection direction)
{
  g_autoptr (GtkWidget) choices = NULL;
  GtkWidget *heading;
  graphene_rect_t first, second, last;

  gtk_widget_set_default_direction (direction);
  choices = make_choices (3);
  allocate (choices, 1900, 400);
  assert_apart (choices, 1900);

  heading = gtk_widget_get_first_child (choices);
  first = get_bounds (gtk_widget_get_next_sibling (heading), choices);
  second = get_bounds (gtk_widget_get_prev_sibling (gtk_widget_get_last_child (choices)), choices);
  last = get_bounds (gtk_widget_get_last_child (choices), choices);
  g_assert_cmpint (gtk_widget_get_width (heading), ==, 1900);
  g_assert_cmpfloat (first.origin.x, ==, second.origin.x);
  g_assert_cmpfloat (first.origin.y, <, second.origin.y);
  g_assert_cmpfloat (first.origin.y, ==, last.origin.y);
  g_assert_true ((last.origin.x < first.origin.x) == (direction == GTK_TEXT_DIR_RTL));
}

static void
test_choices_in_two (void)
{
  check_choices_in_two (GTK_TEXT_DIR_RTL);
  check_choices_in_two (GTK_TEXT_DIR_LTR);
}

/* In one column each is as wide as there is room, and all grow into what height is left. */
static void
test_choices_grow (void)
{
  g_autoptr (GtkWidget) choices = make_choices (4);
  int needed = sp_measure_height (choices, 500);
  int height;

  allocate (choices, 500, needed);
  height = gtk_widget_get_height (gtk_widget_get_last_child (choices));
  allocate (choices, 500, needed + 40);
  assert_apart (choices, 500);
  g_assert_cmpint (gtk_widget_get_width (gtk_widget_get_last_child (choices)), ==, 500);
  g_assert_cmpint (gtk_widget_get_height (gtk_widget_get_last_child (choices)), ==, height + 10);
}

static void
count_turn (SpColumns *columns,
            guint     *n)
{
  (*n)++;
}

/* Turning to the end shows every part whole at some time, and turning back leads to the start. */
static void
check_turning (int      width,
               int      height,
               gboolean two)
{
  g_autoptr (GtkWidget) widget = make_columns (two, 30);
  SpColumns *columns = SP_COLUMNS (widget);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_turned = 0;

  g_signal_connect (columns, "turned", G_CALLBACK (count_turn), &n_turned);
  allocate (widget, width, height);
  while (TRUE)
    {
      for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        {
          graphene_rect_t bounds = get_bounds (child, widget);

          if (bounds.origin.y >= 0 && bounds.origin.y + bounds.size.height <= height)
            g_hash_table_add (seen, child);
        }
      if (!sp_columns_has_more (columns))
        break;
      sp_columns_turn (columns, TRUE);
      allocate (widget, width, height);
    }

  g_assert_cmpuint (g_hash_table_size (seen), ==, 30);
  g_assert_cmpuint (n_turned, >, 0);
  while (sp_columns_has_before (columns))
    {
      sp_columns_turn (columns, FALSE);
      allocate (widget, width, height);
    }
  g_assert_cmpint (sp_columns_get_offset (columns), ==, 0);
}

static void
test_columns_turn (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      check_turning (rooms[i][0], rooms[i][1] / 2, FALSE);
      check_turning (rooms[i][0], rooms[i][1] / 2, TRUE);
    }
}

/* Beside each other where both fit on a line, below each other where they do not. */
static void
check_pair (GtkTextDirection direction)
{
  g_autoptr (SpWords) words = say ("A few words");
  GtkWidget *first = sp_label_new (words, NULL);
  GtkWidget *second = sp_label_new (words, NULL);
  g_autoptr (GtkWidget) pair = g_object_ref_sink (sp_pair_new (first, second));
  int natural, height;
  graphene_rect_t one, other;

  gtk_widget_set_default_direction (direction);
  gtk_widget_measure (pair, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  gtk_widget_measure (pair, GTK_ORIENTATION_VERTICAL, natural, &height, NULL, NULL, NULL);
  allocate (pair, natural, height);
  one = get_bounds (first, pair);
  other = get_bounds (second, pair);
  g_assert_true ((one.origin.x < other.origin.x) == (direction == GTK_TEXT_DIR_LTR));

  gtk_widget_measure (pair, GTK_ORIENTATION_VERTICAL, natural - 1, &height, NULL, NULL, NULL);
  allocate (pair, natural - 1, height);
  one = get_bounds (first, pair);
  other = get_bounds (second, pair);
  g_assert_cmpfloat (one.origin.y + one.size.height, <=, other.origin.y);
}

static void
test_pair (void)
{
  check_pair (GTK_TEXT_DIR_LTR);
  check_pair (GTK_TEXT_DIR_RTL);
}

/* However high a row is, what stands in it is as wide as its words, and none lies on another. */
static void
check_stack (GtkTextDirection direction)
{
  gtk_widget_set_default_direction (direction);
  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autoptr (SpWords) words = say ("Words that need more than one line in a narrow room");
      g_autoptr (GtkWidget) stack = g_object_ref_sink (sp_stack_new (2));
      GtkWidget *first = sp_label_new (words, NULL);
      GtkWidget *hidden = sp_label_new (words, NULL);
      GtkWidget *last = sp_label_new (words, NULL);
      int wide, wide_for_height, gap = 2 * sp_style_get_mm (stack);

      sp_stack_append (SP_STACK (stack), first);
      sp_stack_append (SP_STACK (stack), hidden);
      sp_stack_append (SP_STACK (stack), last);
      gtk_widget_set_visible (hidden, FALSE);

      gtk_widget_measure (stack, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wide, NULL, NULL);
      gtk_widget_measure (stack, GTK_ORIENTATION_HORIZONTAL, rooms[i][1], NULL, &wide_for_height,
                          NULL, NULL);
      g_assert_cmpint (wide, ==, wide_for_height);
      g_assert_cmpint (wide, ==, sp_measure_width (first));

      allocate (stack, rooms[i][0], rooms[i][1]);
      g_assert_cmpint (sp_measure_height (stack, rooms[i][0]), ==,
                       2 * sp_measure_height (first, rooms[i][0]) + gap);
      g_assert_cmpfloat (get_bounds (last, stack).origin.y, ==,
                         sp_measure_height (first, rooms[i][0]) + gap);
      g_assert_cmpint (gtk_widget_get_width (last), ==, rooms[i][0]);
    }
}

static void
test_stack (void)
{
  check_stack (GTK_TEXT_DIR_LTR);
  check_stack (GTK_TEXT_DIR_RTL);
}

/* What turns the pages is there when it is needed, at the far end of its row, and not before. */
static void
check_pager (GtkTextDirection direction,
             gboolean         low)
{
  gtk_widget_set_default_direction (direction);
  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autoptr (SpWords) before = say ("Before");
      g_autoptr (SpWords) more = say ("More");
      g_autoptr (GtkWidget) columns = make_columns (FALSE, i % 2 == 0 ? 200 : 1);
      g_autoptr (GtkWidget) pager = g_object_ref_sink (sp_pager_new (SP_COLUMNS (columns), before,
                                                                     more));
      GtkWidget *buttons = gtk_widget_get_next_sibling (columns);
      graphene_rect_t last;

      sp_pager_set_actions (SP_PAGER (pager), gtk_button_new (), low);
      allocate (pager, 900, rooms[i][1]);
      g_assert_true (gtk_widget_get_child_visible (buttons) == (i % 2 == 0));
      if (i % 2 == 1)
        continue;

      last = get_bounds (gtk_widget_get_last_child (buttons), pager);
      if (direction == GTK_TEXT_DIR_LTR)
        g_assert_cmpfloat (last.origin.x + last.size.width, >, 900 * 0.95);
      else
        g_assert_cmpfloat (last.origin.x, <, 900 * 0.05);
    }
}

static void
test_pager (void)
{
  check_pager (GTK_TEXT_DIR_LTR, FALSE);
  check_pager (GTK_TEXT_DIR_LTR, TRUE);
  check_pager (GTK_TEXT_DIR_RTL, FALSE);
  check_pager (GTK_TEXT_DIR_RTL, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  test_stage_init (&argc, &argv);

  g_test_add_func ("/drawing/says-all", test_drawing_says_all);
  g_test_add_func ("/drawing/roles", test_drawing_roles);
  g_test_add_func ("/drawing/touch", test_drawing_touch);
  g_test_add_func ("/drawing/update", test_drawing_update);
  g_test_add_func ("/drawing/ways", test_drawing_ways);
  g_test_add_func ("/label/number", test_label_number);
  g_test_add_func ("/label/address", test_label_address);
  g_test_add_func ("/columns/from-left", test_columns_from_left);
  g_test_add_func ("/columns/from-right", test_columns_from_right);
  g_test_add_func ("/choices/in-two", test_choices_in_two);
  g_test_add_func ("/choices/grow", test_choices_grow);
  g_test_add_func ("/columns/turn", test_columns_turn);
  g_test_add_func ("/pair", test_pair);
  g_test_add_func ("/stack", test_stack);
  g_test_add_func ("/pager", test_pager);

  return g_test_run ();
}
