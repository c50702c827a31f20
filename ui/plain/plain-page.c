/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>

#include <gtk/gtk.h>

#include "app/service/sp-service.h"
#include "app/sp-environment.h"
#include "ui/sp-prepare.h"
#include "ui/sp-public-window.h"

/*
 * plain-page STATUS: what stands on the screen while Signpost cannot, so that whoever is in front
 * of it still reads whom to call. STATUS is how Signpost ended, for whoever looks after the screen.
 *
 * It needs no content, no site and no translation, for one of them may be what is wrong. Its words
 * are therefore the only ones on a screen that stand in the code.
 */

/* How much of the screen a letter is high: of its width, or of its height where that is less. */
#define LETTERS_ACROSS 21
#define LINES_DOWN 28

static const char style[] =
  "window { background: #0d3b5c; color: #ffffff; font-family: \"Noto Sans\", sans-serif;"
  "  font-size: %.1fpx; }"
  ".page { padding: 1.5em; border-spacing: 1em; }"
  ".title { font-size: 1.2em; font-weight: bold; }"
  ".emergency { background: #a8180d; }"
  ".police { background: #ffffff; color: #0d3b5c; }"
  ".panel { padding: 0.8em 1em; border-radius: 0.4em; border-spacing: 0.2em; }"
  ".number { font-size: 2.6em; font-weight: bold; }"
  ".small { font-size: 0.55em; }";

/* Returns: (transfer none): what whoever looks after the screen should look at */
static const char *
get_reason (const char *status)
{
  static const struct
  {
    const char *status;
    const char *reason;
  } reasons[] = {
    { "1", "Something is wrong in the site file or in the content." },
    { "2", "The site file or the content cannot be read." },
    { "5", "A font is missing on this machine." },
    { "6", "Something adds to the environment of every program on this machine." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      if (g_strcmp0 (status, reasons[i].status) == 0)
        return reasons[i].reason;
    }

  return "The program ends by itself, again and again.";
}

static GtkWidget *
add_label (GtkWidget  *box,
           const char *words,
           const char *look)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, look);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static void
add_panel (GtkWidget  *page,
           const char *look,
           const char *when,
           const char *call)
{
  GtkWidget *panel = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (panel, "panel");
  gtk_widget_add_css_class (panel, look);
  add_label (panel, when, "when");
  add_label (panel, call, "number");
  gtk_box_append (GTK_BOX (page), panel);
}

static GtkWidget *
make_page (const char *status)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *hint =
    g_strdup_printf ("For whoever looks after this screen: %s Log in to it, and type: "
                     "signpost-content doctor", get_reason (status));
  GtkWidget *small;

  gtk_widget_add_css_class (page, "page");
  add_label (page, "This screen is not working at the moment", "title");
  add_panel (page, "emergency", "In an emergency", "Call 999");
  add_panel (page, "police", "To tell the police about a crime, when it is not an emergency",
             "Call 101");
  add_label (page, "If you cannot speak, you can still call 999 from a mobile. Press 55 when you "
             "are asked to.", "when");
  add_label (page, "Deaf people can use the Relay UK app, or 999 BSL.", "when");
  small = add_label (page, hint, "small");
  gtk_widget_set_vexpand (small, TRUE);
  gtk_widget_set_valign (small, GTK_ALIGN_END);

  return page;
}

static void
get_panel (GdkRectangle *ret_place)
{
  GListModel *monitors = gdk_display_get_monitors (gdk_display_get_default ());
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, 0);

  *ret_place = (GdkRectangle) { 0, 0, 1080, 1920 };
  if (monitor != NULL)
    gdk_monitor_get_geometry (monitor, ret_place);
}

static void
load_style (const GdkRectangle *panel)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  g_autofree char *sized = g_strdup_printf (style, MIN (panel->width * 1.0 / LETTERS_ACROSS,
                                                        panel->height * 1.0 / LINES_DOWN));

  gtk_css_provider_load_from_data (provider, sized, -1);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* Where nothing manages windows, nothing makes one fill the screen either. */
static GtkWidget *
make_window (const char *status)
{
  GdkRectangle panel;
  GtkWidget *window;

  get_panel (&panel);
  load_style (&panel);
  window = g_object_new (SP_TYPE_PUBLIC_WINDOW, "title", "Signpost", NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), panel.width, panel.height);
  gtk_window_set_child (GTK_WINDOW (window), make_page (status));
  sp_public_window_lock_down (SP_PUBLIC_WINDOW (window));

  return window;
}

static void
on_drawn (gpointer data)
{
  sp_service_tell ("READY=1\nWATCHDOG=1\n"
                   "STATUS=Signpost cannot start; a plain page says whom to call.");
}

int
main (int   argc,
      char *argv[])
{
  GtkWidget *window;

  if (!sp_environment_close (argv))
    return EXIT_FAILURE;

  setlocale (LC_ALL, "C.UTF-8");
  sp_prepare ();
  if (!gtk_init_check ())
    {
      g_printerr ("plain-page: there is no display to show a window on\n");
      return EXIT_FAILURE;
    }

  window = make_window (argc > 1 ? argv[1] : NULL);
  sp_public_window_set_pulse (SP_PUBLIC_WINDOW (window), sp_service_get_pulse_ms (), on_drawn,
                              NULL);
  gtk_window_present (GTK_WINDOW (window));
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}
