/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-clicker.h"

/*
 * The keys of a presenter’s clicker, which are those of a slide show everywhere: one step on, one
 * step back, and a blank screen, so that a room looks at whoever speaks. A page that is longer than
 * the screen is turned before it is left.
 */

static void
toggle_blank (SpPublicWindow *window)
{
  sp_public_window_set_dark (window, !sp_public_window_is_dark (window));
}

static gboolean
on_key_pressed (GtkEventController *controller,
                guint               key,
                guint               code,
                GdkModifierType     modifiers,
                SpGuide            *guide)
{
  GtkWidget *window = gtk_event_controller_get_widget (controller);

  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Page_Down:
      sp_public_window_set_dark (SP_PUBLIC_WINDOW (window), FALSE);
      if (!sp_guide_is_read (guide) || !sp_window_turn (SP_WINDOW (window), TRUE))
        sp_guide_lead_on (guide);
      return GDK_EVENT_STOP;

    case GDK_KEY_Page_Up:
      sp_public_window_set_dark (SP_PUBLIC_WINDOW (window), FALSE);
      if (!sp_guide_is_read (guide) || !sp_window_turn (SP_WINDOW (window), FALSE))
        sp_guide_lead_back (guide);
      return GDK_EVENT_STOP;

    case GDK_KEY_b:
    case GDK_KEY_B:
    case GDK_KEY_period:
      toggle_blank (SP_PUBLIC_WINDOW (window));
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/**
 * sp_clicker_attach:
 * @window: what the room sees
 * @guide: what it is told by
 *
 * Has the keys of a clicker lead through the stories.
 */
void
sp_clicker_attach (SpWindow *window,
                   SpGuide  *guide)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  /* Before whatever has the focus makes anything of them. */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (on_key_pressed), guide, 0);
  gtk_widget_add_controller (GTK_WIDGET (window), controller);
}
