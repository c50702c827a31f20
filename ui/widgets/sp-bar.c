/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-bar.h"

#include "sp-icon.h"
#include "sp-words.h"

/*
 * SpBar:
 *
 * The bar at the bottom, the same on every page, with “Hide and clear” always in the same corner.
 *
 * Node name: `bar`.
 */
struct _SpBar
{
  GtkBox parent_instance;

  SpVisit   *visit;             /* (owned) */
  GtkWidget *back;              /* inside */
  GtkWidget *home;              /* inside */
  GtkWidget *display;           /* inside */
};

G_DEFINE_FINAL_TYPE (SpBar, sp_bar, GTK_TYPE_BOX)

static void
on_display_clicked (SpVisit *visit)
{
  sp_visit_go (visit, SP_PLACE_DISPLAY);
}

static void
on_moved (SpBar *self)
{
  SpPlaceKind kind = sp_visit_get_place (self->visit)->kind;

  gtk_widget_set_sensitive (self->back, sp_visit_can_go_back (self->visit));
  gtk_widget_set_sensitive (self->home, kind != SP_PLACE_HOME);
  gtk_widget_set_sensitive (self->display, kind != SP_PLACE_DISPLAY);
}

static void
sp_bar_dispose (GObject *object)
{
  SpBar *self = SP_BAR (object);

  g_clear_object (&self->visit);

  G_OBJECT_CLASS (sp_bar_parent_class)->dispose (object);
}

static void
sp_bar_class_init (SpBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sp_bar_dispose;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "bar");
}

static void
sp_bar_init (SpBar *self)
{
  gtk_box_set_homogeneous (GTK_BOX (self), TRUE);
}

static GtkWidget *
append_button (SpBar      *self,
               SpGuide    *guide,
               const char *icon,
               const char *key,
               GCallback   on_clicked)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *label = sp_guide_say (guide, key, NULL);
  GtkWidget *words = sp_words_new (label, NULL);

  gtk_widget_set_valign (content, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (content, "content");
  gtk_label_set_xalign (GTK_LABEL (words), 0.5);
  gtk_label_set_justify (GTK_LABEL (words), GTK_JUSTIFY_CENTER);
  gtk_box_append (GTK_BOX (content), sp_icon_new (icon));
  gtk_box_append (GTK_BOX (content), words);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (button, "clicked", on_clicked, self->visit, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), button);

  return button;
}

/**
 * sp_bar_new:
 * @guide: a guide
 *
 * Returns: (transfer floating): a new bar
 */
GtkWidget *
sp_bar_new (SpGuide *guide)
{
  SpBar *self = g_object_new (SP_TYPE_BAR, NULL);
  GtkWidget *hide;

  gtk_widget_add_css_class (GTK_WIDGET (self), "steady");
  self->visit = g_object_ref (sp_guide_get_visit (guide));
  self->back = append_button (self, guide, "arrow-back", "bar-back",
                              G_CALLBACK (sp_visit_go_back));
  self->home = append_button (self, guide, "home", "bar-home", G_CALLBACK (sp_visit_go_home));
  self->display = append_button (self, guide, "display", "bar-display",
                                 G_CALLBACK (on_display_clicked));
  hide = append_button (self, guide, "hide", "bar-hide", G_CALLBACK (sp_visit_forget));
  gtk_widget_add_css_class (hide, "hide");

  g_signal_connect_object (self->visit, "moved", G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);
  on_moved (self);

  return GTK_WIDGET (self);
}
