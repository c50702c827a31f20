/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <gtk/gtk.h>

/*
 * plain-pages FILE: the words of one page after the other, each made of what GTK has for it: boxes
 * and wrapping labels, in GTK's own look. A touch anywhere brings the next page. The file holds
 * "role<Tab>words" a line, and a form feed between pages.
 *
 * plain-pages: a window that a touch paints in another colour, for what a touch costs at least.
 */

#define STYLE                                                                   \
  "window { font: 28px 'Noto Sans'; }"                                          \
  ".page { padding: 40px; }"                                                    \
  ".heading { font-size: 40px; font-weight: bold; }"                            \
  "button { border: 2px solid #0b3954; border-radius: 8px; padding: 20px; }"    \
  ".blue { background: #0b3954; }"

static char **pages;
static guint at;

static GtkWidget *
make_label (const char *role,
            const char *words)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, role);

  return label;
}

static GtkWidget *
make_part (const char *role,
           const char *words)
{
  GtkWidget *label = make_label (role, words);
  GtkWidget *button, *box;

  if (strcmp (role, "button") != 0 && strcmp (role, "radio") != 0)
    return label;

  /* As every card is made: something beside the words. */
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 16);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("go-next-symbolic"));
  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), box);

  return button;
}

static GtkWidget *
make_page (const char *page)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);

  gtk_widget_add_css_class (box, "page");
  for (char **line = lines; *line != NULL; line++)
    {
      char *words = strchr (*line, '\t');

      if (words == NULL)
        continue;

      *words++ = '\0';
      gtk_box_append (GTK_BOX (box), make_part (*line, words));
    }

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_EXTERNAL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);

  return scroller;
}

static void
show_next (GtkWindow *window)
{
  if (pages != NULL)
    gtk_window_set_child (window, make_page (pages[at++ % g_strv_length (pages)]));
  else if (gtk_widget_has_css_class (GTK_WIDGET (window), "blue"))
    gtk_widget_remove_css_class (GTK_WIDGET (window), "blue");
  else
    gtk_widget_add_css_class (GTK_WIDGET (window), "blue");
}

static gboolean
on_event (GtkEventController *controller,
          GdkEvent           *event,
          GtkWindow          *window)
{
  if (gdk_event_get_event_type (event) == GDK_BUTTON_RELEASE)
    show_next (window);

  return gdk_event_get_event_type (event) == GDK_BUTTON_RELEASE;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GtkCssProvider) provider = NULL;
  g_autofree char *text = NULL;
  GtkEventController *events;
  GtkWidget *window;

  if (argc > 1 && !g_file_get_contents (argv[1], &text, NULL, NULL))
    g_error ("%s: no such file", argv[1]);
  if (text != NULL)
    pages = g_strsplit (text, "\f", -1);

  gtk_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_data (provider, STYLE, -1);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1080, 1920);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  events = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect (events, "event", G_CALLBACK (on_event), window);
  gtk_widget_add_controller (window, events);
  show_next (GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (window));

  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}
