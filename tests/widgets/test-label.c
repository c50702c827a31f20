/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/draw/sp-label-text.h"
#include "ui/draw/sp-label.h"
#include "ui/layout/sp-measure.h"

/*
 * Our label beside GTK's: the same words in the same font break into the same lines and are as
 * high, in four sizes, three scripts and both directions.
 */

/* The four text sizes on a panel of the usual size, in points. */
static const char * const sizes[] = { "19", "25", "32", "38" };
static const char * const fonts[] = { "Noto Sans", "Noto Sans Arabic", "Noto Nastaliq Urdu" };
static const int widths[] = { 130, 240, 400, 717, 1500 };

static SpWords *
say_latin (void)
{
  return sp_words_new (SP_WORDS_PLAIN, "Somebody takes money, or things, from a person who needs "
                                       "care; or they are hurt, threatened or left alone.");
}

static SpWords *
say_urdu (void)
{
  return sp_words_new (SP_WORDS_PLAIN, "کیا کوئی آپ کو تکلیف پہنچا رہا ہے، یا آپ کے پیسے لے "
                                       "رہا ہے؟ آپ اکیلے نہیں ہیں۔");
}

static SpWords *
say_strong (void)
{
  SpWords *words = sp_words_new (SP_WORDS_PLAIN, "If it is ");

  sp_words_append (words, SP_WORDS_STRONG, "not happening now", -1);
  sp_words_append (words, SP_WORDS_PLAIN, ", call ", -1);
  sp_words_append (words, SP_WORDS_PHONE, "01632 960123", -1);
  sp_words_append (words, SP_WORDS_PLAIN, " or look at ", -1);
  sp_words_append (words, SP_WORDS_LINK, "www.exampleshire.example/safeguarding", -1);

  return words;
}

static SpWords *
say_mixed (void)
{
  SpWords *words = say_urdu ();

  sp_words_append (words, SP_WORDS_PLAIN, " ", -1);
  sp_words_append (words, SP_WORDS_PHONE, "01632 960123", -1);
  sp_words_append (words, SP_WORDS_PLAIN, " پر فون کریں: ", -1);
  sp_words_append (words, SP_WORDS_NAME, "Exampleshire Library, 1 High Street", -1);

  return words;
}

static SpWords *
say_number (void)
{
  return sp_words_new (SP_WORDS_PLAIN, "01632 960123");
}

static SpWords *
say_nothing (void)
{
  return NULL;
}

static SpWords *(* const texts[]) (void) = {
  say_latin, say_urdu, say_strong, say_mixed, say_number, say_nothing,
};

typedef struct
{
  GtkWidget *window;
  GtkWidget *box;
  GtkWidget *ours;
  GtkWidget *theirs;
} Both;

static void
both_clear (Both *both)
{
  gtk_window_destroy (GTK_WINDOW (both->window));
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Both, both_clear)

static GtkWidget *
make_theirs (const SpWords *words,
             gboolean       centred,
             gboolean       whole)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *text = sp_label_text_make (words, attributes);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), whole ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), centred ? 0.5 : 0);
  gtk_label_set_justify (GTK_LABEL (label), centred ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  gtk_widget_add_css_class (label, "theirs");

  return label;
}

static void
both_make (Both             *both,
           const SpWords    *words,
           gboolean          centred,
           gboolean          whole,
           GtkTextDirection  direction)
{
  both->window = gtk_window_new ();
  /* Wide enough whatever the font: a window that is too narrow for the next one grows too late. */
  gtk_window_set_default_size (GTK_WINDOW (both->window), 2000, 400);
  both->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_window_set_child (GTK_WINDOW (both->window), both->box);
  both->ours = sp_label_new (words, NULL);
  both->theirs = make_theirs (words, centred, whole);
  if (centred)
    sp_label_set_centred (SP_LABEL (both->ours));
  if (whole)
    sp_label_set_whole (SP_LABEL (both->ours));
  gtk_widget_set_direction (both->ours, direction);
  gtk_widget_set_direction (both->theirs, direction);
  gtk_box_append (GTK_BOX (both->box), both->ours);
  gtk_box_append (GTK_BOX (both->box), both->theirs);
  gtk_window_present (GTK_WINDOW (both->window));
}

/* Styles take hold when the window is drawn. */
static void
set_font (Both  *both,
          guint  font,
          guint  size)
{
  g_autofree char *css_class = g_strdup_printf ("font-%u-%u", font, size);
  const char *css_classes[] = { css_class, NULL };
  PangoContext *context = gtk_widget_get_pango_context (both->ours);

  gtk_widget_set_css_classes (both->box, css_classes);
  gtk_widget_queue_draw (both->box);
  gtk_test_widget_wait_for_draw (both->window);
  g_assert_cmpstr (pango_font_description_get_family (
                     pango_context_get_font_description (context)), ==, fonts[font]);
}

static void
assert_same_lines (PangoLayout *ours,
                   PangoLayout *theirs)
{
  g_assert_cmpint (pango_layout_get_line_count (ours), ==, pango_layout_get_line_count (theirs));
  for (int i = 0; i < pango_layout_get_line_count (ours); i++)
    {
      PangoLayoutLine *our_line = pango_layout_get_line_readonly (ours, i);
      PangoLayoutLine *their_line = pango_layout_get_line_readonly (theirs, i);
      PangoRectangle our_place, their_place;

      g_assert_cmpint (our_line->start_index, ==, their_line->start_index);
      g_assert_cmpint (our_line->length, ==, their_line->length);
      pango_layout_line_get_extents (our_line, NULL, &our_place);
      pango_layout_line_get_extents (their_line, NULL, &their_place);
      g_assert_cmpint (our_place.height, ==, their_place.height);
      g_assert_cmpint (our_place.width, ==, their_place.width);
    }
}

/* Where the first letter stands, for that tells of a slip in any of what it follows from. */
static graphene_point_t
find_first (PangoLayout *layout,
            int          x,
            int          y)
{
  PangoRectangle first;

  pango_layout_index_to_pos (layout, 0, &first);

  return GRAPHENE_POINT_INIT (x + PANGO_PIXELS (first.x), y + PANGO_PIXELS (first.y));
}

static void
assert_same_place (Both *both)
{
  int x, y;
  PangoLayout *ours = sp_label_get_layout (SP_LABEL (both->ours), &x, &y);
  PangoLayout *theirs = gtk_label_get_layout (GTK_LABEL (both->theirs));
  /* A fraction of a pixel is rounded at another place; later ones round theirs to a whole one. */
  double epsilon = gtk_get_minor_version () >= 10 ? 1.5 : 1;
  graphene_point_t our_first = find_first (ours, x, y);
  graphene_point_t their_first;

  gtk_label_get_layout_offsets (GTK_LABEL (both->theirs), &x, &y);
  their_first = find_first (theirs, x, y);
  assert_same_lines (ours, theirs);
  g_assert_cmpfloat_with_epsilon (our_first.x, their_first.x, epsilon);
  g_assert_cmpfloat_with_epsilon (our_first.y, their_first.y, epsilon);
}

static void
check_widths (Both *both)
{
  int ours, theirs;

  g_assert_cmpint (sp_measure_width (both->ours), ==, sp_measure_width (both->theirs));
  g_assert_cmpint (sp_measure_least_width (both->ours), ==,
                   sp_measure_least_width (both->theirs));

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      int width = MAX (widths[i], sp_measure_least_width (both->theirs));
      GtkAllocation place = { 0, 0, width, 0 };

      ours = sp_measure_height (both->ours, width);
      theirs = sp_measure_height (both->theirs, width);
      g_assert_cmpint (ours, ==, theirs);

      /* Higher than it has to be, so that it shows where it stands then. */
      place.height = theirs + 20;
      gtk_widget_size_allocate (both->ours, &place, -1);
      gtk_widget_size_allocate (both->theirs, &place, -1);
      assert_same_place (both);
    }
}

static void
check_texts (gboolean         centred,
             gboolean         whole,
             gboolean         close,
             GtkTextDirection direction)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SpWords) words = texts[i] ();
      g_auto (Both) both = { 0 };

      both_make (&both, words, centred, whole, direction);
      if (close)
        {
          sp_label_set_close (SP_LABEL (both.ours));
          gtk_widget_add_css_class (both.theirs, "theirs-close");
        }
      for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
        {
          for (guint font = 0; font < G_N_ELEMENTS (fonts); font++)
            {
              g_test_message ("text %u in %s, %s pt", i, fonts[font], sizes[size]);
              set_font (&both, font, size);
              check_widths (&both);
            }
        }
    }
}

static void
test_label_from_left (void)
{
  check_texts (FALSE, FALSE, FALSE, GTK_TEXT_DIR_LTR);
}

static void
test_label_from_right (void)
{
  check_texts (FALSE, FALSE, FALSE, GTK_TEXT_DIR_RTL);
}

static void
test_label_centred (void)
{
  check_texts (TRUE, FALSE, FALSE, GTK_TEXT_DIR_LTR);
  check_texts (TRUE, FALSE, FALSE, GTK_TEXT_DIR_RTL);
}

static void
test_label_whole (void)
{
  check_texts (TRUE, TRUE, FALSE, GTK_TEXT_DIR_LTR);
  check_texts (FALSE, TRUE, FALSE, GTK_TEXT_DIR_RTL);
}

static void
test_label_close (void)
{
  check_texts (FALSE, FALSE, TRUE, GTK_TEXT_DIR_LTR);
  check_texts (FALSE, FALSE, TRUE, GTK_TEXT_DIR_RTL);
}

/* --- A label that stands where another did. --- */

static PangoLayout *
get_layout (GtkWidget *label)
{
  int x, y;

  return sp_label_get_layout (SP_LABEL (label), &x, &y);
}

/*
 * Puts a label with these words in the place of ours, where it is written as @css_class has it.
 * Returns how they were laid out.
 */
static PangoLayout *
replace (Both          *both,
         const SpWords *words,
         const char    *css_class)
{
  PangoLayout *layout = g_object_ref (get_layout (both->ours));
  GtkWidget *label = sp_label_new (words, css_class);

  sp_label_keep_layouts (label, both->ours);
  gtk_box_remove (GTK_BOX (both->box), both->ours);
  gtk_box_prepend (GTK_BOX (both->box), label);
  both->ours = label;

  return layout;
}

/* The same words in the same font need not be laid out again; all else has to be. */
static void
test_label_kept (void)
{
  g_autoptr (SpWords) words = say_strong ();
  g_autoptr (SpWords) others = say_number ();
  g_autoptr (PangoLayout) first = NULL;
  g_autoptr (PangoLayout) second = NULL;
  g_autoptr (PangoLayout) third = NULL;
  g_auto (Both) both = { 0 };

  both_make (&both, words, FALSE, FALSE, GTK_TEXT_DIR_LTR);
  set_font (&both, 0, 0);
  check_widths (&both);

  first = replace (&both, words, NULL);
  check_widths (&both);
  g_assert_true (get_layout (both.ours) == first);

  set_font (&both, 0, 3);
  check_widths (&both);
  g_assert_false (get_layout (both.ours) == first);

  second = replace (&both, words, "font-0-1");
  gtk_widget_add_css_class (both.theirs, "font-0-1");
  gtk_test_widget_wait_for_draw (both.window);
  check_widths (&both);
  g_assert_false (get_layout (both.ours) == second);

  third = replace (&both, others, NULL);
  g_assert_cmpstr (pango_layout_get_text (get_layout (both.ours)), ==, "01632 960123");
}

static void
style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  g_autoptr (GString) css = g_string_new ("label.theirs { line-height: 1.1; } "
                                            "label.theirs-close { line-height: 1; }");

  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
    for (guint font = 0; font < G_N_ELEMENTS (fonts); font++)
      g_string_append_printf (css, ".font-%u-%u { font: %spt \"%s\"; }", font, size, sizes[size],
                              fonts[font]);

  gtk_css_provider_load_from_data (provider, css->str, -1);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  style ();

  g_test_add_func ("/label/from-left", test_label_from_left);
  g_test_add_func ("/label/from-right", test_label_from_right);
  g_test_add_func ("/label/centred", test_label_centred);
  g_test_add_func ("/label/whole", test_label_whole);
  g_test_add_func ("/label/close", test_label_close);
  g_test_add_func ("/label/kept", test_label_kept);

  return g_test_run ();
}
