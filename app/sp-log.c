/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-log.h"

#include <string.h>
#include <unistd.h>

static int status_without_display;
static gboolean hides_visits;

/*
 * What GDK says of a display that is gone, as its last words: it ends the program right after, with
 * the status of any failure, and on X11 without saying anything that anybody hears.
 */
static const char * const last_words[] = {
  "lost its connection to the display", "Fatal IO error", "Lost connection to Wayland compositor",
  "Error flushing display", "Error reading events from display", "dispatching to Wayland display",
};

static const char *
get_field (const GLogField *fields,
           gsize            n_fields,
           const char      *key)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      if (g_str_equal (fields[i].key, key))
        return fields[i].value;
    }

  return NULL;
}

static gboolean
is_display_lost (const GLogField *fields,
                 gsize            n_fields)
{
  const char *message = get_field (fields, n_fields, "MESSAGE");

  if (g_strcmp0 (get_field (fields, n_fields, "GLIB_DOMAIN"), "Gdk") != 0 || message == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (last_words); i++)
    {
      if (strstr (message, last_words[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/*
 * GTK 4.8 warns of its own accounts when several fingers are lifted at once, for one. Such a line
 * in the journal would tell when somebody was here.
 */
static gboolean
tells_of_visit (GLogLevelFlags   level,
                const GLogField *fields,
                gsize            n_fields)
{
  static const char * const domains[] = { "Gtk", "Gdk", "Gsk", "Pango", NULL };
  const char *domain = get_field (fields, n_fields, "GLIB_DOMAIN");

  return hides_visits && (level & G_LOG_LEVEL_MASK) > G_LOG_LEVEL_CRITICAL && domain != NULL
         && g_strv_contains (domains, domain);
}

/* Nothing is left to be closed in order: what would draw is gone. */
static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         data)
{
  static const char words[] = "signpost: the connection to the display was lost\n";

  if (!is_display_lost (fields, n_fields))
    return tells_of_visit (level, fields, n_fields)
           ? G_LOG_WRITER_HANDLED
           : g_log_writer_default (level, fields, n_fields, data);

  /* Whether anybody hears it or not. */
  (void) !write (STDERR_FILENO, words, strlen (words));
  _exit (status_without_display);
}

/**
 * sp_log_hide_visits:
 *
 * Has nothing be told of what the toolkit merely warns of, for it may come of a touch. What is
 * critical is told all the same.
 */
void
sp_log_hide_visits (void)
{
  hides_visits = TRUE;
}

/**
 * sp_log_watch_display:
 * @exit_status: how the program ends when its display is lost
 *
 * Sees to it that a display that goes away is told of in one line, and by a status of its own:
 * whoever keeps the kiosk running has to start the display again, and not only the kiosk.
 */
void
sp_log_watch_display (int exit_status)
{
  status_without_display = exit_status;
  g_log_set_writer_func (write_log, NULL, NULL);
}
