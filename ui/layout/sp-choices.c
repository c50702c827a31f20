/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-choices.h"

#include "sp-flow.h"
#include "sp-measure.h"
#include "ui/sp-style.h"

/* Millimetres of the panel. A finger that lands between two touches neither. */
#define GAP_MM 3.0
#define GAP_OF_TWO_MM 2.0

/* In times the text size: as wide as a column has to be for an answer of a few words. */
#define COLUMN_EMS 26

/*
 * SpChoices:
 *
 * What one is chosen of: one below the other, or where it is wide enough for that, in two columns,
 * down the first and then down the second. A heading above them is as wide as both. Where it is
 * given more height than it needs, what is touched grows.
 *
 * Node name: `choices`. Role: radio group.
 */
struct _SpChoices
{
  SpContainer parent_instance;
};

typedef struct
{
  SpFlowItem *items;            /* (owned) */
  guint       n_items;
  guint       n_touched[2];     /* in each column */
  int         gap;
  int         column_width;
  int         height;
  gboolean    two;
} Places;

static void
places_clear (Places *places)
{
  g_free (places->items);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Places, places_clear)

G_DEFINE_FINAL_TYPE (SpChoices, sp_choices, SP_TYPE_CONTAINER)

static guint
count_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;

  return n;
}

static void
measure_items (GtkWidget *widget,
               int        width,
               Places    *places)
{
  guint i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SpFlowItem *item = &places->items[i++];

      item->wide = places->two && !GTK_IS_CHECK_BUTTON (child);
      item->height = sp_measure_height (child, item->wide ? width : places->column_width);
    }
}

static void
count_touched (GtkWidget *widget,
               Places    *places)
{
  guint i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    places->n_touched[places->items[i++].column] += GTK_IS_CHECK_BUTTON (child);
}

static void
find_places (GtkWidget *widget,
             int        width,
             Places    *places)
{
  *places = (Places) {
    .n_items = count_children (widget),
    .two = width >= 2 * COLUMN_EMS * sp_style_get_em (widget),
  };
  places->gap = sp_style_get_mm (widget) * (places->two ? GAP_OF_TWO_MM : GAP_MM);
  places->items = g_new0 (SpFlowItem, places->n_items + 1);
  places->column_width = places->two ? (width - places->gap) / 2 : width;
  measure_items (widget, width, places);
  places->height = places->two
                   ? sp_flow_in_two_columns (places->items, places->n_items, places->gap)
                   : sp_flow_in_one_column (places->items, places->n_items, places->gap, 0);
  count_touched (widget, places);
}

static void
sp_choices_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  g_auto (Places) places = { 0 };

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      find_places (widget, for_size, &places);
      *minimum = *natural = places.height;
      return;
    }

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      *minimum = MAX (*minimum, sp_measure_least_width (child));
      *natural = MAX (*natural, sp_measure_width (child));
    }
}

static guint
get_most_touched (const Places *places)
{
  return MAX (places->n_touched[0], places->n_touched[1]);
}

static void
sp_choices_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_auto (Places) places = { 0 };
  int growth, y[2] = { 0, 0 };
  guint i = 0;

  find_places (widget, width, &places);
  growth = MAX (0, height - places.height) / (int) MAX (1, get_most_touched (&places));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      const SpFlowItem *item = &places.items[i++];
      gboolean at_far_side = places.two && !item->wide && (item->column == 1) != from_right;
      GtkAllocation place = {
        at_far_side ? width - places.column_width : 0, item->y + y[item->column],
        item->wide ? width : places.column_width, item->height,
      };

      if (GTK_IS_CHECK_BUTTON (child))
        {
          place.height += growth;
          y[item->column] += growth;
        }
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
sp_choices_class_init (SpChoicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = sp_choices_measure;
  widget_class->size_allocate = sp_choices_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "choices");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
sp_choices_init (SpChoices *self)
{
}

/**
 * sp_choices_new:
 *
 * Returns: (transfer floating): nothing to choose from yet
 */
GtkWidget *
sp_choices_new (void)
{
  return g_object_new (SP_TYPE_CHOICES, NULL);
}

/**
 * sp_choices_append:
 * @self: choices
 * @child: a heading, or a check button
 */
void
sp_choices_append (SpChoices *self,
                   GtkWidget *child)
{
  g_return_if_fail (SP_IS_CHOICES (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/**
 * sp_choices_get_growth:
 * @self: choices
 * @width: the width they will have, in px
 * @target: how high what is touched is to be, in px
 *
 * Returns: how much higher than they have to be they are then, in px
 */
int
sp_choices_get_growth (SpChoices *self,
                       int        width,
                       int        target)
{
  g_auto (Places) places = { 0 };
  int growth[2] = { 0, 0 };
  guint i = 0;

  g_return_val_if_fail (SP_IS_CHOICES (self), 0);

  find_places (GTK_WIDGET (self), width, &places);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      const SpFlowItem *item = &places.items[i++];

      if (GTK_IS_CHECK_BUTTON (child))
        growth[item->column] += MAX (0, target - item->height);
    }

  return MAX (growth[0], growth[1]);
}
