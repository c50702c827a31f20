/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-staff-door.h"

#include <crypt.h>
#include <stdlib.h>
#include <string.h>

#include "app/visit/sp-staff-entry.h"

/*
 * SpStaffDoor:
 *
 * Whether a PIN opens the door for staff. After some wrong ones it opens to none for a while, which
 * doubles with each further one. That is written down before anybody is told that a PIN was wrong,
 * so that pulling the plug gains nothing.
 */
struct _SpStaffDoor
{
  char   *file;                 /* (owned) (nullable): where that is kept */
  char   *hash;                 /* (owned) (nullable): what the right one has to fit */
  char   *tag;                  /* (owned) (nullable): by which it is seen that it is another */
  guint   n_wrong;              /* in a row */
  gint64  wrong_at;             /* when the last was, in seconds since 1970 */
};

/* After the first that makes one wait, and at most. */
#define FIRST_WAIT 60
#define LONGEST_WAIT (24 * 60 * 60)

static guint
get_whole_wait (guint n_wrong)
{
  guint doubled = n_wrong - MIN (n_wrong, SP_STAFF_FREE_TRIES);

  if (n_wrong < SP_STAFF_FREE_TRIES)
    return 0;

  return doubled > 20 ? LONGEST_WAIT : MIN (LONGEST_WAIT, FIRST_WAIT << doubled);
}

static void
read_state (SpStaffDoor *self)
{
  g_autofree char *words = NULL;
  g_auto (GStrv) parts = NULL;

  if (self->file == NULL || !g_file_get_contents (self->file, &words, NULL, NULL))
    return;

  parts = g_strsplit (g_strchomp (words), " ", 3);
  if (g_strv_length (parts) < 3)
    return;

  self->n_wrong = MIN (g_ascii_strtoull (parts[0], NULL, 10), G_MAXUINT / 2);
  self->wrong_at = g_ascii_strtoll (parts[1], NULL, 10);
  self->tag = g_strdup (parts[2]);
}

/* Returns whether it is written down; where there is nowhere to, it counts for this start alone. */
static gboolean
write_state (SpStaffDoor *self)
{
  g_autofree char *words = NULL;

  if (self->file == NULL)
    return TRUE;

  words = g_strdup_printf ("%u %" G_GINT64_FORMAT " %s\n", self->n_wrong, self->wrong_at,
                           self->tag != NULL ? self->tag : "-");

  return g_file_set_contents_full (self->file, words, -1,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, NULL);
}

/**
 * sp_staff_door_new:
 * @state: (nullable): a folder of the kiosk’s own, where wrong PINs are counted across starts
 *
 * Returns: (transfer full): a door
 */
SpStaffDoor *
sp_staff_door_new (const char *state)
{
  SpStaffDoor *self = g_new0 (SpStaffDoor, 1);

  if (state != NULL)
    self->file = g_build_filename (state, "staff", NULL);
  read_state (self);

  return self;
}

/**
 * sp_staff_door_free:
 * @self: a door
 *
 * Frees it.
 */
void
sp_staff_door_free (SpStaffDoor *self)
{
  g_free (self->tag);
  g_free (self->hash);
  g_free (self->file);
  g_free (self);
}

/**
 * sp_staff_door_set_hash:
 * @self: a door
 * @hash: (nullable): what crypt(3) made of the right PIN, or %NULL where there is none
 *
 * Says which PIN opens it. Where that is another than before, nobody has to wait for what was typed
 * against the old one: whoever set it can wait no longer.
 */
void
sp_staff_door_set_hash (SpStaffDoor *self,
                        const char  *hash)
{
  g_autofree char *tag = NULL;

  if (g_strcmp0 (self->hash, hash) == 0)
    return;

  g_free (self->hash);
  self->hash = g_strdup (hash);
  tag = hash != NULL ? g_compute_checksum_for_string (G_CHECKSUM_SHA256, hash, -1) : NULL;
  if (tag == NULL || g_strcmp0 (self->tag, tag) == 0)
    return;

  if (self->tag != NULL)
    self->n_wrong = 0;
  g_free (self->tag);
  self->tag = g_steal_pointer (&tag);
}

/**
 * sp_staff_door_get_wait:
 * @self: a door
 * @now: the time, in seconds since 1970
 *
 * Returns: how many seconds no PIN is taken
 */
guint
sp_staff_door_get_wait (SpStaffDoor *self,
                        gint64       now)
{
  gint64 whole = get_whole_wait (self->n_wrong);

  /* A clock that was set back makes nobody wait longer than there was to wait. */
  if (whole > 0 && now < self->wrong_at)
    {
      self->wrong_at = now;
      write_state (self);
    }

  return MAX (0, whole - (now - self->wrong_at));
}

static gboolean
fits (const char *pin,
      const char *hash)
{
  struct crypt_data *data = g_new0 (struct crypt_data, 1);
  const char *got = crypt_r (pin, hash, data);
  gboolean same = got != NULL && strlen (got) == strlen (hash);
  gsize length = same ? strlen (hash) : 0;

  /* It takes as long whichever letter differs. */
  for (gsize i = 0; i < length; i++)
    same &= got[i] == hash[i];

  explicit_bzero (data, sizeof *data);
  g_free (data);

  return same;
}

/**
 * sp_staff_door_try:
 * @self: a door
 * @pin: what was typed
 * @now: the time, in seconds since 1970
 *
 * Tries a PIN, unless it is time to wait, when none is tried.
 *
 * Returns: whether it opens
 */
gboolean
sp_staff_door_try (SpStaffDoor *self,
                   const char  *pin,
                   gint64       now)
{
  if (self->hash == NULL || sp_staff_door_get_wait (self, now) > 0)
    return FALSE;

  /* Counted as wrong until it is known to be right. */
  self->n_wrong++;
  self->wrong_at = now;
  if (!write_state (self))
    return FALSE;

  if (strlen (pin) < SP_PIN_MIN || !fits (pin, self->hash))
    return FALSE;

  self->n_wrong = 0;
  write_state (self);

  return TRUE;
}

/**
 * sp_staff_door_hash:
 * @pin: a PIN
 *
 * Returns: (transfer full) (nullable): what crypt(3) makes of it, with a salt of its own and in the
 *   way that this system takes for the best
 */
char *
sp_staff_door_hash (const char *pin)
{
  char setting[CRYPT_GENSALT_OUTPUT_SIZE];
  struct crypt_data *data = g_new0 (struct crypt_data, 1);
  const char *made = NULL;
  char *hash = NULL;

  if (crypt_gensalt_rn (NULL, 0, NULL, 0, setting, sizeof setting) != NULL)
    made = crypt_r (pin, setting, data);
  /* What is no hash begins with an asterisk. */
  if (made != NULL && *made != '*')
    hash = g_strdup (made);

  explicit_bzero (data, sizeof *data);
  g_free (data);

  return hash;
}
