/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/sp-log.h"

#define STATUS 4

typedef struct
{
  const char     *domain;
  GLogLevelFlags  level;
  gboolean        in_public;
  const char     *said;         /* a pattern of what goes to the standard error */
} Case;

static const Case cases[] = {
  { "Gtk", G_LOG_LEVEL_WARNING, FALSE, "*Gtk-WARNING*five fingers*" },
  { "Gtk", G_LOG_LEVEL_WARNING, TRUE, "" },
  { "Pango", G_LOG_LEVEL_WARNING, TRUE, "" },
  { "Gtk", G_LOG_LEVEL_CRITICAL, TRUE, "*Gtk-CRITICAL*five fingers*" },
  { "signpost", G_LOG_LEVEL_WARNING, TRUE, "*signpost-WARNING*five fingers*" },
};

static void
test_log_said (gconstpointer data)
{
  const Case *one = data;

  if (g_test_subprocess ())
    {
      g_log_set_always_fatal (G_LOG_LEVEL_ERROR);
      sp_log_watch_display (STATUS);
      if (one->in_public)
        sp_log_hide_visits ();
      g_log_structured (one->domain, one->level, "MESSAGE", "five fingers");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr (one->said);
}

/* The last words of a display are heard in public, too. */
static void
test_log_display_lost (void)
{
  if (g_test_subprocess ())
    {
      g_log_set_always_fatal (G_LOG_LEVEL_ERROR);
      sp_log_watch_display (STATUS);
      sp_log_hide_visits ();
      g_log_structured ("Gdk", G_LOG_LEVEL_MESSAGE, "MESSAGE",
                        "Lost connection to Wayland compositor.");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("signpost: the connection to the display was lost\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/log/said/%u", i);

      g_test_add_data_func (path, &cases[i], test_log_said);
    }
  g_test_add_func ("/log/display-lost", test_log_display_lost);

  return g_test_run ();
}
