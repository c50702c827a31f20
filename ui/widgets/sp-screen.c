/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-screen.h"

#include "sp-blocks.h"
#include "sp-column.h"
#include "sp-pager.h"
#include "sp-words.h"

/* Wide enough for two columns of easy lines, in times the text size. */
#define MAX_EMS 34
#define MAX_EMS_COLUMNS 60

/*
 * SpScreen:
 *
 * The frame all pages share: a tag, a title and a lead, what the page is about, and its buttons at
 * the bottom, where everybody can reach. Upright, what a visitor does stands low, under what they
 * read; in landscape it stands beside it.
 *
 * It takes the focus when it comes, with its title for a name: that is what tells somebody who
 * cannot see that the page has changed.
 *
 * Node name: `screen`. Role: group.
 */
typedef struct
{
  SpGuide   *guide;             /* (owned) */
  gboolean   for_reading;       /* nothing beside: in landscape, the reading takes both columns */
  GtkWidget *body;              /* inside: both columns and the actions */
  GtkWidget *reading;           /* inside: the first column */
  GtkWidget *doing;             /* inside: the second column, or the lower part */
  GtkWidget *doing_side;        /* inside: the second column with its actions, or NULL upright */
  GtkWidget *tag;               /* inside */
  GtkWidget *title;             /* inside */
  GtkWidget *lead;              /* inside */
  GtkWidget *pager;             /* inside: turns the reading */
  GtkWidget *actions;           /* inside (nullable): made with the first action */
  GtkWidget *essential;         /* inside (nullable): the last of what is never covered */
} SpScreenPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (SpScreen, sp_screen, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_GUIDE,
  PROP_FOR_READING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
make_column (void)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (column, "stack");
  gtk_widget_set_hexpand (column, TRUE);

  return column;
}

static GtkWidget *
append_hidden (GtkWidget *column,
               GtkWidget *words)
{
  gtk_widget_set_visible (words, FALSE);
  gtk_box_append (GTK_BOX (column), words);

  return words;
}

/* Side by side, each column turns its own pages. */
static GtkWidget *
arrange_beside (SpScreenPrivate *priv)
{
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (columns, "columns");
  gtk_box_set_homogeneous (GTK_BOX (columns), TRUE);
  priv->doing_side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_visible (priv->doing_side, FALSE);
  gtk_box_append (GTK_BOX (priv->doing_side), sp_pager_new (priv->guide, priv->doing));
  priv->pager = sp_pager_new (priv->guide, priv->reading);
  gtk_box_append (GTK_BOX (columns), priv->pager);
  gtk_box_append (GTK_BOX (columns), priv->doing_side);

  return columns;
}

static GtkWidget *
arrange_below (SpScreenPrivate *priv)
{
  GtkWidget *parts = make_column ();

  gtk_widget_set_visible (priv->doing, FALSE);
  gtk_widget_set_valign (priv->doing, GTK_ALIGN_END);
  gtk_widget_set_vexpand (priv->doing, TRUE);
  gtk_box_append (GTK_BOX (parts), priv->reading);
  gtk_box_append (GTK_BOX (parts), priv->doing);
  priv->pager = sp_pager_new (priv->guide, parts);

  return priv->pager;
}

static GtkWidget *
arrange_spread (SpScreenPrivate *priv)
{
  GtkLayoutManager *spread = sp_spread_new ();

  gtk_widget_set_layout_manager (priv->reading, spread);
  gtk_widget_add_css_class (priv->reading, "spread");
  priv->pager = sp_pager_new (priv->guide, priv->reading);
  sp_pager_set_spread (SP_PAGER (priv->pager), SP_SPREAD (spread));

  return priv->pager;
}

static GtkWidget *
arrange (SpScreenPrivate *priv)
{
  if (!sp_guide_get_landscape (priv->guide))
    return arrange_below (priv);

  return priv->for_reading ? arrange_spread (priv) : arrange_beside (priv);
}

static void
sp_screen_constructed (GObject *object)
{
  SpScreen *self = SP_SCREEN (object);
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);
  gboolean landscape = sp_guide_get_landscape (priv->guide);
  GtkWidget *column;

  G_OBJECT_CLASS (sp_screen_parent_class)->constructed (object);

  priv->reading = make_column ();
  priv->doing = make_column ();
  priv->tag = append_hidden (priv->reading, sp_words_new (NULL, "tag"));
  gtk_widget_set_halign (priv->tag, GTK_ALIGN_START);
  priv->title = append_hidden (priv->reading, sp_words_new_heading ("", "title", 1));
  priv->lead = append_hidden (priv->reading, sp_words_new (NULL, "lead"));

  priv->body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (priv->body), arrange (priv));
  column = sp_column_new (priv->body, landscape ? MAX_EMS_COLUMNS : MAX_EMS);
  gtk_widget_set_vexpand (column, TRUE);
  gtk_box_append (GTK_BOX (self), column);
}

static void
sp_screen_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (SP_SCREEN (object));

  switch (property_id)
    {
    case PROP_GUIDE:
      priv->guide = g_value_dup_object (value);
      break;

    case PROP_FOR_READING:
      priv->for_reading = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sp_screen_dispose (GObject *object)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (SP_SCREEN (object));

  g_clear_object (&priv->guide);

  G_OBJECT_CLASS (sp_screen_parent_class)->dispose (object);
}

static void
sp_screen_class_init (SpScreenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sp_screen_constructed;
  object_class->set_property = sp_screen_set_property;
  object_class->dispose = sp_screen_dispose;

  /**
   * SpScreen:guide:
   *
   * What the page is made from.
   */
  properties[PROP_GUIDE] =
    g_param_spec_object ("guide", NULL, NULL, SP_TYPE_GUIDE,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SpScreen:for-reading:
   *
   * Whether there is only something to read, and nothing beside it.
   */
  properties[PROP_FOR_READING] =
    g_param_spec_boolean ("for-reading", NULL, NULL, FALSE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "screen");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_screen_init (SpScreen *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

/**
 * sp_screen_new:
 * @guide: a guide
 *
 * Returns: (transfer floating): a screen with nothing on it
 */
GtkWidget *
sp_screen_new (SpGuide *guide)
{
  return g_object_new (SP_TYPE_SCREEN, "guide", guide, NULL);
}

/**
 * sp_screen_new_reading:
 * @guide: a guide
 *
 * Makes a screen to read, with nothing beside: in landscape its words fill both columns.
 *
 * Returns: (transfer floating): a screen with nothing on it
 */
GtkWidget *
sp_screen_new_reading (SpGuide *guide)
{
  return g_object_new (SP_TYPE_SCREEN, "guide", guide, "for-reading", TRUE, NULL);
}

/**
 * sp_screen_get_guide:
 * @self: a screen
 *
 * Returns: (transfer none): what it is made from
 */
SpGuide *
sp_screen_get_guide (SpScreen *self)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_val_if_fail (SP_IS_SCREEN (self), NULL);

  return priv->guide;
}

static void
show_markup (GtkWidget  *words,
             const char *markup)
{
  gtk_label_set_markup (GTK_LABEL (words), markup);
  gtk_widget_set_visible (words, TRUE);
}

/**
 * sp_screen_set_tag:
 * @self: a screen
 * @tag: plain words
 *
 * Puts a small tag above the title.
 */
void
sp_screen_set_tag (SpScreen   *self,
                   const char *tag)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self));

  gtk_label_set_text (GTK_LABEL (priv->tag), tag);
  gtk_widget_set_visible (priv->tag, TRUE);
}

/**
 * sp_screen_set_title:
 * @self: a screen
 * @markup: the title, as Pango markup
 *
 * Sets the title, which is also what assistive technology calls the screen.
 */
void
sp_screen_set_title (SpScreen   *self,
                     const char *markup)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self));

  show_markup (priv->title, markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (GTK_LABEL (priv->title)),
                                  -1);
}

/**
 * sp_screen_set_lead:
 * @self: a screen
 * @markup: a sentence, as Pango markup
 *
 * Puts a sentence below the title.
 */
void
sp_screen_set_lead (SpScreen   *self,
                    const char *markup)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self));

  show_markup (priv->lead, markup);
}

/**
 * sp_screen_add:
 * @self: a screen
 * @child: something to read
 *
 * Adds to what there is to read.
 */
void
sp_screen_add (SpScreen  *self,
               GtkWidget *child)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self));

  gtk_box_append (GTK_BOX (priv->reading), child);
}

/**
 * sp_screen_add_essential:
 * @self: a screen
 * @child: something to read
 *
 * Adds to what there is to read. It and what was added before stay in sight whatever comes up over
 * the screen.
 */
void
sp_screen_add_essential (SpScreen  *self,
                         GtkWidget *child)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self));

  sp_screen_add (self, child);
  priv->essential = child;
}

/**
 * sp_screen_get_essential:
 * @self: a screen
 *
 * Returns: (transfer none) (nullable): the last of what has to stay in sight
 */
GtkWidget *
sp_screen_get_essential (SpScreen *self)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_val_if_fail (SP_IS_SCREEN (self), NULL);

  return priv->essential;
}

/**
 * sp_screen_add_blocks:
 * @self: a screen
 * @blocks: (nullable): a list of #SpBlock
 *
 * Adds what an author wrote to what there is to read.
 */
void
sp_screen_add_blocks (SpScreen   *self,
                      GListModel *blocks)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self));

  sp_blocks_append (priv->reading, priv->guide, blocks);
}

/**
 * sp_screen_add_beside:
 * @self: a screen
 * @child: something to choose from, or more to read
 *
 * Adds to the second column, or the lower part of an upright screen.
 */
void
sp_screen_add_beside (SpScreen  *self,
                      GtkWidget *child)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self) && !priv->for_reading);

  gtk_box_append (GTK_BOX (priv->doing), child);
  gtk_widget_set_visible (priv->doing_side != NULL ? priv->doing_side : priv->doing, TRUE);
}

/* Side by side with something to choose from, the actions belong below that. */
static GtkWidget *
make_actions (SpScreenPrivate *priv)
{
  gboolean beside = priv->doing_side != NULL && gtk_widget_get_visible (priv->doing_side);
  GtkWidget *actions = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_set_homogeneous (GTK_BOX (actions), TRUE);
  gtk_widget_add_css_class (actions, "row");
  gtk_widget_add_css_class (actions, "actions");
  gtk_widget_add_css_class (actions, "steady");
  if (gtk_widget_has_css_class (priv->reading, "spread"))
    sp_pager_set_actions (SP_PAGER (priv->pager), actions);
  else
    gtk_box_append (GTK_BOX (beside ? priv->doing_side : priv->body), actions);

  return actions;
}

/**
 * sp_screen_add_action:
 * @self: a screen
 * @button: a button
 *
 * Adds a button at the bottom, which is always in sight. Whatever stands beside must be there
 * before the first action.
 */
void
sp_screen_add_action (SpScreen  *self,
                      GtkWidget *button)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self));

  if (priv->actions == NULL)
    priv->actions = make_actions (priv);

  gtk_box_append (GTK_BOX (priv->actions), button);
}

static void
on_at_end_changed (SpPager    *pager,
                   GParamSpec *pspec,
                   GtkWidget  *next)
{
  gboolean at_end = sp_pager_get_at_end (pager);

  gtk_widget_add_css_class (next, at_end ? "go" : "outline");
  gtk_widget_remove_css_class (next, at_end ? "outline" : "go");
}

/**
 * sp_screen_add_next:
 * @self: a screen
 * @button: a button of the class “go”
 *
 * Adds the button that goes on to what comes after. It stands back while there is more to read
 * here.
 */
void
sp_screen_add_next (SpScreen  *self,
                    GtkWidget *button)
{
  SpScreenPrivate *priv = sp_screen_get_instance_private (self);

  g_return_if_fail (SP_IS_SCREEN (self));

  sp_screen_add_action (self, button);
  g_signal_connect_object (priv->pager, "notify::at-end", G_CALLBACK (on_at_end_changed), button,
                           0);
  on_at_end_changed (SP_PAGER (priv->pager), NULL, button);
}
