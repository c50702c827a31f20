/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-health.h"

#include <errno.h>
#include <stdio.h>

#include <glib/gstdio.h>

/* systemd-timesyncd(8) makes it when the clock was first set from the network since the start. */
#define CLOCK_FILE "/run/systemd/timesync/synchronized"

#define SECONDS_A_DAY (24 * 60 * 60)

/* The names of metrics are for machines, and stay as they are once somebody watches them. */
static void
add (GString    *text,
     const char *name,
     const char *type,
     const char *help,
     gint64      value)
{
  g_string_append_printf (text, "# HELP signpost_%s %s\n# TYPE signpost_%s %s\n"
                          "signpost_%s %" G_GINT64_FORMAT "\n", name, help, name, type, name,
                          value);
}

static void
add_info (GString        *text,
          const SpHealth *self)
{
  g_string_append_printf (text, "# HELP signpost_info What is shown.\n# TYPE signpost_info gauge\n"
                          "signpost_info{version=\"%s\",content=\"%s\",content_date=\"%s\"} 1\n",
                          self->version,
                          self->content_version != NULL ? self->content_version : "",
                          self->content_date != NULL ? self->content_date : "");
}

static void
add_problems (GString        *text,
              const SpHealth *self)
{
  g_string_append_printf (text, "# HELP signpost_problems How much is wrong with the files as they "
                          "are.\n# TYPE signpost_problems gauge\n"
                          "signpost_problems{severity=\"error\"} %u\n"
                          "signpost_problems{severity=\"warning\"} %u\n",
                          self->n_errors, self->n_warnings);
}

/**
 * sp_health_to_text:
 * @self: how a kiosk is
 *
 * Returns: (transfer full): what Prometheus reads from a text file
 */
char *
sp_health_to_text (const SpHealth *self)
{
  GString *text = g_string_new (NULL);

  add_info (text, self);
  add_problems (text, self);
  add (text, "shown", "gauge", "1 once something was painted on the screen.", self->shown);
  add (text, "kept", "gauge", "1 while older content is shown, for the files are not right.",
       self->kept);
  add (text, "numbers", "gauge", "How many numbers and addresses can be shown.",
       self->reviews.n_numbers);
  add (text, "numbers_unconfirmed", "gauge", "How many of them nobody has made sure of.",
       self->reviews.n_unconfirmed);
  add (text, "numbers_overdue", "gauge", "How many of them are past their review date.",
       self->reviews.n_overdue);
  if (*self->reviews.next != '\0')
    add (text, "review_seconds", "gauge",
         "Whole days until the next number is to be checked again, in seconds.",
         (gint64) self->reviews.days_left * SECONDS_A_DAY);
  if (self->good_since > 0)
    add (text, "good_load_timestamp_seconds", "gauge", "When the files were last found right.",
         self->good_since);
  add (text, "start_time_seconds", "gauge", "When the program started.", self->started);
  if (self->n_starts > 0)
    add (text, "starts_total", "counter", "How often the program has started.", self->n_starts);
  add (text, "clock_synchronized", "gauge", "1 when the clock was set from the network.",
       g_file_test (CLOCK_FILE, G_FILE_TEST_EXISTS));

  return g_string_free (text, FALSE);
}

static gboolean
put_in_place (const char  *written,
              const char  *file,
              GError     **error)
{
  int saved;

  /* Whoever watches is another user, and what is in it is for anybody. */
  if (g_chmod (written, 0644) == 0 && g_rename (written, file) == 0)
    return TRUE;

  saved = errno;
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (saved), "%s cannot be written: %s",
               file, g_strerror (saved));

  return FALSE;
}

/**
 * sp_health_write:
 * @self: how a kiosk is
 * @file: where to write it
 * @error: return location for an error
 *
 * Writes it in one step: whoever reads at that moment reads what was there before.
 *
 * Returns: whether it is written
 */
gboolean
sp_health_write (const SpHealth  *self,
                 const char      *file,
                 GError         **error)
{
  g_autofree char *text = sp_health_to_text (self);
  /* The collector reads what ends in .prom, and nothing else. */
  g_autofree char *written = g_strconcat (file, ".new", NULL);

  return g_file_set_contents (written, text, -1, error) && put_in_place (written, file, error);
}
