/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-label.h"

#include <string.h>

#include "sp-label-text.h"

/* In times the height of the font's own line, which is already 1.36 of its size. */
#define LINE_HEIGHT 1.1
#define CLOSE_LINE_HEIGHT 1.0

/* As many widths as a layout may try before it settles on one. */
#define N_HEIGHTS 6

/*
 * SpLabel:
 *
 * Words on the screen: all of them pass through here. They wrap, never end in dots, and never can
 * be selected, for a selected text can be dragged out of the kiosk and stays for the next visitor.
 *
 * To shape words is most of what a new page costs, so it is done as seldom as can be: once for all
 * on one line, which tells how wide they can be and have to be, and once for each width that is
 * narrower. The height at each is remembered. GtkLabel does it anew whenever it is asked.
 *
 * Node name: `label`. Role: label, or heading.
 */
struct _SpLabel
{
  GtkWidget parent_instance;

  PangoLayout   *layout;            /* (owned) (nullable): until there are words to lay out */
  PangoAttrList *attributes;        /* (owned) */
  char          *text;              /* (owned) */
  PangoWrapMode  wrap;
  gboolean       centred;
  gboolean       close;             /* one line to the next, as large words are */
  double         line_height;       /* of the layout */
  guint          serial;            /* of the context the sizes are for, or 0 */
  int            least_width;       /* in px, as all below */
  int            line_width;        /* of all of it on one line */
  int            line_height_px;
  struct
  {
    int width;
    int height;
  } heights[N_HEIGHTS];
  guint          n_heights;         /* found since the context changed; the oldest goes first */
};

G_DEFINE_FINAL_TYPE (SpLabel, sp_label, GTK_TYPE_WIDGET)

/* Words on a button, and all of them where every line counts, stand close as well. */
static gboolean
is_close (SpLabel *self)
{
  if (self->close)
    return TRUE;

  for (GtkWidget *widget = GTK_WIDGET (self); widget != NULL;
       widget = gtk_widget_get_parent (widget))
    {
      if (GTK_IS_BUTTON (widget) || gtk_widget_has_css_class (widget, "close"))
        return TRUE;
    }

  return FALSE;
}

static void
forget_sizes (SpLabel *self)
{
  self->serial = 0;
  self->n_heights = 0;
}

static void
forget_layout (SpLabel *self)
{
  forget_sizes (self);
  g_clear_object (&self->layout);
}

static PangoAlignment
get_alignment (SpLabel *self)
{
  if (self->centred)
    return PANGO_ALIGN_CENTER;

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? PANGO_ALIGN_RIGHT
                                                                          : PANGO_ALIGN_LEFT;
}

static void
make_layout (SpLabel *self)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_copy (self->attributes);

  self->line_height = is_close (self) ? CLOSE_LINE_HEIGHT : LINE_HEIGHT;
  pango_attr_list_insert (attributes, pango_attr_line_height_new (self->line_height));
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
  pango_layout_set_attributes (self->layout, attributes);
  pango_layout_set_wrap (self->layout, self->wrap);
  pango_layout_set_alignment (self->layout, get_alignment (self));
}

/* Returns: (transfer full): how wide each letter is on the one line, by where it is in the text */
static int *
list_widths (SpLabel *self)
{
  int *widths = g_new0 (int, strlen (self->text) + 1);
  PangoLayoutIter *iter = pango_layout_get_iter (self->layout);

  do
    {
      PangoRectangle letter;

      pango_layout_iter_get_cluster_extents (iter, NULL, &letter);
      widths[pango_layout_iter_get_index (iter)] += letter.width;
    }
  while (pango_layout_iter_next_cluster (iter));
  pango_layout_iter_free (iter);

  return widths;
}

/*
 * The widest of what is never broken, in Pango units: a word, or where a word may break, a letter.
 * Space at the end of it counts for nothing, for it hangs over the end of a line.
 */
static int
find_widest_part (SpLabel *self)
{
  const PangoLogAttr *attribute = pango_layout_get_log_attrs_readonly (self->layout, NULL);
  g_autofree int *widths = list_widths (self);
  int widest = 0, width = 0, space = 0;

  for (const char *letter = self->text; *letter != '\0';
       letter = g_utf8_next_char (letter), attribute++)
    {
      int own = widths[letter - self->text];

      if (self->wrap == PANGO_WRAP_WORD ? attribute->is_line_break : attribute->is_cursor_position)
        width = space = 0;
      if (attribute->is_white)
        space += own;
      else
        {
          width += space + own;
          space = 0;
        }
      widest = MAX (widest, width);
    }

  return widest;
}

/* Lays all of it out on one line, once for each font and size. */
static void
ensure_sizes (SpLabel *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  guint serial = pango_context_get_serial (context);
  int width, height;

  if (self->layout != NULL && self->serial == serial)
    return;

  forget_sizes (self);
  if (self->layout == NULL)
    make_layout (self);
  pango_layout_set_width (self->layout, -1);
  pango_layout_get_size (self->layout, &width, &height);
  self->line_width = PANGO_PIXELS_CEIL (width);
  self->line_height_px = PANGO_PIXELS_CEIL (height);
  self->least_width = PANGO_PIXELS_CEIL (find_widest_part (self));
  self->serial = serial;
}

/* What fits on one line is laid out on one, whatever the width. */
static void
lay_out (SpLabel *self,
         int      width)
{
  ensure_sizes (self);
  pango_layout_set_width (self->layout,
                          width < 0 || width >= self->line_width ? -1 : width * PANGO_SCALE);
}

static int
measure_height (SpLabel *self,
                int      width)
{
  guint n_kept;
  int height;

  ensure_sizes (self);
  if (width < 0 || width >= self->line_width)
    return self->line_height_px;

  n_kept = MIN (self->n_heights, N_HEIGHTS);
  for (guint i = 0; i < n_kept; i++)
    {
      if (self->heights[i].width == width)
        return self->heights[i].height;
    }

  lay_out (self, width);
  pango_layout_get_size (self->layout, NULL, &height);
  height = PANGO_PIXELS_CEIL (height);
  self->heights[self->n_heights % N_HEIGHTS].width = width;
  self->heights[self->n_heights % N_HEIGHTS].height = height;
  self->n_heights++;

  return height;
}

static void
sp_label_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  SpLabel *self = SP_LABEL (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (self, for_size);
      return;
    }

  ensure_sizes (self);
  *minimum = self->least_width;
  *natural = self->line_width;
}

static GtkSizeRequestMode
sp_label_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static double
get_share_before (SpLabel *self)
{
  if (self->centred)
    return 0.5;

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? 1 : 0;
}

static void
sp_label_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  SpLabel *self = SP_LABEL (widget);
  GdkRGBA colour;
  int x, y;

  if (*self->text == '\0')
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  sp_label_get_layout (self, &x, &y);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, self->layout, &colour);
  gtk_snapshot_restore (snapshot);
}

/* Another font or size is noticed by the context; how close the lines stand is not. */
static void
sp_label_css_changed (GtkWidget         *widget,
                      GtkCssStyleChange *change)
{
  SpLabel *self = SP_LABEL (widget);

  GTK_WIDGET_CLASS (sp_label_parent_class)->css_changed (widget, change);

  if (self->layout != NULL && is_close (self) != (self->line_height == CLOSE_LINE_HEIGHT))
    {
      forget_layout (self);
      gtk_widget_queue_resize (widget);
    }
}

static void
sp_label_direction_changed (GtkWidget        *widget,
                            GtkTextDirection  before)
{
  forget_layout (SP_LABEL (widget));

  GTK_WIDGET_CLASS (sp_label_parent_class)->direction_changed (widget, before);
}

static void
sp_label_dispose (GObject *object)
{
  forget_layout (SP_LABEL (object));

  G_OBJECT_CLASS (sp_label_parent_class)->dispose (object);
}

static void
sp_label_finalize (GObject *object)
{
  SpLabel *self = SP_LABEL (object);

  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (sp_label_parent_class)->finalize (object);
}

static void
sp_label_class_init (SpLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_label_dispose;
  object_class->finalize = sp_label_finalize;
  widget_class->measure = sp_label_measure;
  widget_class->get_request_mode = sp_label_get_request_mode;
  widget_class->snapshot = sp_label_snapshot;
  widget_class->css_changed = sp_label_css_changed;
  widget_class->direction_changed = sp_label_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
sp_label_init (SpLabel *self)
{
  self->wrap = PANGO_WRAP_WORD_CHAR;
  self->text = g_strdup ("");
  self->attributes = pango_attr_list_new ();
}

static void
set_up (SpLabel       *self,
        const SpWords *words,
        const char    *css_class)
{
  sp_label_set_words (self, words);
  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
}

/**
 * sp_label_new:
 * @words: (nullable): what it says
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a label that begins where lines begin
 */
GtkWidget *
sp_label_new (const SpWords *words,
              const char    *css_class)
{
  SpLabel *self = g_object_new (SP_TYPE_LABEL, NULL);

  set_up (self, words, css_class);

  return GTK_WIDGET (self);
}

/**
 * sp_label_new_centred:
 * @words: what it says
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a label in the middle
 */
GtkWidget *
sp_label_new_centred (const SpWords *words,
                      const char    *css_class)
{
  GtkWidget *label = sp_label_new (words, css_class);

  sp_label_set_centred (SP_LABEL (label));

  return label;
}

/**
 * sp_label_new_number:
 * @words: a number that stands by itself
 * @css_class: (nullable): a style class
 *
 * Where the largest text leaves no room for it on one line, it breaks between its groups.
 *
 * Returns: (transfer floating): a label that reads from left to right in every language
 */
GtkWidget *
sp_label_new_number (const SpWords *words,
                     const char    *css_class)
{
  g_autoptr (SpWords) plain = sp_words_new (SP_WORDS_PLAIN, sp_words_get_plain (words));
  GtkWidget *label = sp_label_new (plain, css_class);

  sp_label_set_close (SP_LABEL (label));
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);

  return label;
}

/**
 * sp_label_new_button:
 * @words: what it says
 *
 * Returns: (transfer floating): the label of a button, which never breaks a word
 */
GtkWidget *
sp_label_new_button (const SpWords *words)
{
  GtkWidget *label = sp_label_new_centred (words, NULL);

  sp_label_set_whole (SP_LABEL (label));

  return label;
}

/**
 * sp_label_new_heading:
 * @words: what it says
 * @css_class: (nullable): a style class
 * @level: 1 for the title of the screen, 2 below it, and so on
 *
 * Returns: (transfer floating): a label that assistive technology knows for a heading
 */
GtkWidget *
sp_label_new_heading (const SpWords *words,
                      const char    *css_class,
                      guint          level)
{
  SpLabel *self = g_object_new (SP_TYPE_LABEL,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                NULL);

  set_up (self, words, css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) level,
                                  -1);

  return GTK_WIDGET (self);
}

/**
 * sp_label_set_words:
 * @self: a label
 * @words: (nullable): what it says from now on
 */
void
sp_label_set_words (SpLabel       *self,
                    const SpWords *words)
{
  g_return_if_fail (SP_IS_LABEL (self));

  forget_layout (self);
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  g_clear_pointer (&self->text, g_free);
  self->attributes = pango_attr_list_new ();
  self->text = sp_label_text_make (words, self->attributes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->text,
                                  -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sp_label_set_whole:
 * @self: a label
 *
 * Has it never break a word.
 */
void
sp_label_set_whole (SpLabel *self)
{
  g_return_if_fail (SP_IS_LABEL (self));

  self->wrap = PANGO_WRAP_WORD;
  forget_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sp_label_set_centred:
 * @self: a label
 *
 * Has its lines stand in the middle.
 */
void
sp_label_set_centred (SpLabel *self)
{
  g_return_if_fail (SP_IS_LABEL (self));

  self->centred = TRUE;
  forget_layout (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_label_set_close:
 * @self: a label of large words
 *
 * Has its lines stand close.
 */
void
sp_label_set_close (SpLabel *self)
{
  g_return_if_fail (SP_IS_LABEL (self));

  self->close = TRUE;
  forget_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sp_label_get_text:
 * @self: a label
 *
 * Returns: (transfer none): what it says, as it is laid out
 */
const char *
sp_label_get_text (SpLabel *self)
{
  g_return_val_if_fail (SP_IS_LABEL (self), NULL);

  return self->text;
}

/**
 * sp_label_get_layout:
 * @self: a label that has its place
 * @x: (out): where in it the layout begins, in px
 * @y: (out): where in it the layout begins, in px
 *
 * Returns: (transfer none): its words laid out at the width it has
 */
PangoLayout *
sp_label_get_layout (SpLabel *self,
                     int     *x,
                     int     *y)
{
  PangoRectangle all;
  int width, height;

  g_return_val_if_fail (SP_IS_LABEL (self), NULL);

  width = gtk_widget_get_width (GTK_WIDGET (self));
  height = gtk_widget_get_height (GTK_WIDGET (self));
  lay_out (self, width);
  pango_layout_get_pixel_extents (self->layout, NULL, &all);
  *x = (int) (get_share_before (self) * (width - all.width)) - all.x;
  *y = MAX (0, (height - all.height) / 2);

  return self->layout;
}
