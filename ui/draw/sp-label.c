/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-label.h"

#include <string.h>

#include "sp-label-text.h"
#include "sp-text-layout.h"
#include "ui/sp-style.h"

/* In times the height of the font's own line, which is already 1.36 of its size. */
#define LINE_HEIGHT 1.1
#define CLOSE_LINE_HEIGHT 1.0

/*
 * SpLabel:
 *
 * Words on the screen: all of them pass through here. They wrap, never end in dots, and never can
 * be selected, for a selected text can be dragged out of the kiosk and stays for the next visitor.
 *
 * Node name: `label`. Role: label, or heading.
 */
struct _SpLabel
{
  GtkWidget parent_instance;

  SpTextLayout  *layout;        /* (owned) (nullable): until somebody asks how large it is */
  SpTextLayout  *kept;          /* (owned) (nullable): of who said the same here before */
  PangoAttrList *attributes;    /* (owned) */
  char          *text;          /* (owned) */
  PangoWrapMode  wrap;
  gboolean       centred;
  gboolean       close;         /* one line to the next, as large words are */
  double         line_height;   /* of the layout */
  double         stretch;       /* of lines, as the language needs it */
  double         overhang;      /* of letters over the ends of a line, in times the text size */
  gboolean       one_way;       /* read as its language is, whatever letters it begins with */
  gboolean       number;        /* stands where words of the page would begin */
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
forget_layout (SpLabel *self)
{
  g_clear_pointer (&self->layout, sp_text_layout_free);
  g_clear_pointer (&self->kept, sp_text_layout_free);
}

static gboolean
begins_on_right (SpLabel *self)
{
  GtkTextDirection direction = self->number ? gtk_widget_get_default_direction ()
                                            : gtk_widget_get_direction (GTK_WIDGET (self));

  return direction == GTK_TEXT_DIR_RTL;
}

static PangoAlignment
get_alignment (SpLabel *self)
{
  if (self->centred)
    return PANGO_ALIGN_CENTER;

  return begins_on_right (self) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

static void
make_layout (SpLabel      *self,
             PangoContext *context)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_copy (self->attributes);
  SpTextSpec text = { self->text, attributes, self->wrap, get_alignment (self), self->one_way };

  self->line_height = is_close (self) ? CLOSE_LINE_HEIGHT : LINE_HEIGHT;
  pango_attr_list_insert (attributes,
                          pango_attr_line_height_new (self->line_height * self->stretch));
  g_clear_pointer (&self->layout, sp_text_layout_free);
  if (self->kept != NULL && sp_text_layout_adopt (self->kept, context, &text))
    self->layout = g_steal_pointer (&self->kept);
  else
    self->layout = sp_text_layout_new (context, &text);
  g_clear_pointer (&self->kept, sp_text_layout_free);
}

static SpTextLayout *
ensure_layout (SpLabel *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  if (self->layout == NULL || !sp_text_layout_is_for (self->layout, context))
    make_layout (self, context);

  return self->layout;
}

/* In px: what is left free at both ends of a line. */
static int
get_inset (SpLabel *self)
{
  return self->overhang > 0 ? self->overhang * sp_style_get_em (GTK_WIDGET (self)) : 0;
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
  int inset = 2 * get_inset (self);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = sp_text_layout_get_height (ensure_layout (self),
                                                       for_size < 0 ? -1
                                                                    : MAX (0, for_size - inset));
      return;
    }

  *minimum = sp_text_layout_get_least_width (ensure_layout (self)) + inset;
  *natural = sp_text_layout_get_line_width (self->layout) + inset;
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

  return begins_on_right (self) ? 1 : 0;
}

static void
sp_label_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  SpLabel *self = SP_LABEL (widget);
  PangoLayout *layout;
  GdkRGBA colour;
  int x, y;

  if (*self->text == '\0')
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  layout = sp_label_get_layout (self, &x, &y);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
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
  self->stretch = 1;
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
  SP_LABEL (label)->number = TRUE;
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

/* Words of another language are read its way, whatever stands around them. */
static void
set_direction (SpLabel       *self,
               const SpWords *words)
{
  SpDirection direction = words != NULL ? sp_words_get_direction (words) : SP_DIRECTION_AROUND;

  self->one_way = direction != SP_DIRECTION_AROUND;
  if (self->one_way)
    gtk_widget_set_direction (GTK_WIDGET (self), direction == SP_DIRECTION_RTL
                                                 ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
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
  self->stretch = sp_label_text_get_line_height (words);
  self->overhang = sp_label_text_get_overhang (words);
  set_direction (self, words);
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
  PangoLayout *layout;
  PangoRectangle all, ink;
  int width, height;

  g_return_val_if_fail (SP_IS_LABEL (self), NULL);

  width = gtk_widget_get_width (GTK_WIDGET (self));
  height = gtk_widget_get_height (GTK_WIDGET (self));
  layout = sp_text_layout_lay_out (ensure_layout (self), MAX (0, width - 2 * get_inset (self)));
  pango_layout_get_pixel_extents (layout, &ink, &all);
  *x = (int) (get_share_before (self) * (width - all.width)) - all.x;
  /* In some scripts letters reach out over the line they stand on, and would be cut off. */
  if (self->one_way)
    *x = MAX (MIN (*x, width - ink.x - ink.width), -ink.x);
  *y = MAX (0, (height - all.height) / 2);

  return layout;
}

static void
list_labels (GtkWidget *widget,
             GPtrArray *labels)
{
  if (SP_IS_LABEL (widget))
    g_ptr_array_add (labels, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_labels (child, labels);
}

static void
keep_layout (SpLabel   *self,
             GPtrArray *labels)
{
  for (guint i = 0; i < labels->len && self->kept == NULL; i++)
    {
      SpLabel *label = g_ptr_array_index (labels, i);

      if (label->layout != NULL && strcmp (label->text, self->text) == 0)
        self->kept = g_steal_pointer (&label->layout);
    }
}

/**
 * sp_label_keep_layouts:
 * @widget: what has not been shown
 * @before: what was shown of the same and goes now
 *
 * Has the labels in @widget take over how those in @before that say the same were laid out: each of
 * them for one, the first that says it. Where the font is another, it is laid out anew.
 */
void
sp_label_keep_layouts (GtkWidget *widget,
                       GtkWidget *before)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels_before = g_ptr_array_new ();

  list_labels (widget, labels);
  list_labels (before, labels_before);
  for (guint i = 0; i < labels->len; i++)
    keep_layout (g_ptr_array_index (labels, i), labels_before);
}
