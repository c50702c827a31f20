/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "app/staff/sp-staff-door.h"
#include "tests/testlib/test-base.h"

/*
 * The door for staff: which PIN opens it, and how long it stays shut after wrong ones, whatever is
 * done to the program, its clock and its folder meanwhile.
 */

#define PIN "271828"
#define STATE "state"
#define START 1795000000

/* As long as a hash takes, one does for all tests. */
static char *hash;

static SpStaffDoor *
reopen_door (const char *state)
{
  SpStaffDoor *door = sp_staff_door_new (state);

  sp_staff_door_set_hash (door, hash);

  return door;
}

static SpStaffDoor *
open_door (void)
{
  test_base_remove (STATE);
  g_assert_cmpint (g_mkdir (STATE, 0700), ==, 0);

  return reopen_door (STATE);
}

static void
test_staff_pin (void)
{
  g_autoptr (SpStaffDoor) door = open_door ();
  g_autofree char *other = sp_staff_door_hash (PIN);

  g_assert_null (strstr (hash, PIN));
  /* Each has a salt of its own, so that nobody sees that two screens have the same PIN. */
  g_assert_cmpstr (hash, !=, other);
  g_assert_true (sp_staff_door_try (door, PIN, START));
  sp_staff_door_set_hash (door, other);
  g_assert_true (sp_staff_door_try (door, PIN, START));
  sp_staff_door_set_hash (door, hash);
  g_assert_false (sp_staff_door_try (door, "271829", START));
  g_assert_false (sp_staff_door_try (door, "27182", START));
  g_assert_false (sp_staff_door_try (door, "", START));
  sp_staff_door_set_hash (door, NULL);
  g_assert_false (sp_staff_door_try (door, PIN, START));
  sp_staff_door_set_hash (door, "*0");
  g_assert_false (sp_staff_door_try (door, PIN, START));
  sp_staff_door_set_hash (door, hash);
  g_assert_true (sp_staff_door_try (door, PIN, START));
}

static void
be_wrong (SpStaffDoor *door,
          guint        n,
          gint64       now)
{
  for (guint i = 0; i < n; i++)
    g_assert_false (sp_staff_door_try (door, "0000", now));
}

/* Five are free; then a minute, two, four, and so on to a day, and the right one is not tried. */
static void
test_staff_waits (void)
{
  g_autoptr (SpStaffDoor) door = open_door ();
  gint64 now = START;
  guint whole = 60;

  be_wrong (door, SP_STAFF_FREE_TRIES - 1, now);
  g_assert_cmpuint (sp_staff_door_get_wait (door, now), ==, 0);
  be_wrong (door, 1, now);
  for (guint i = 0; i < 14; i++)
    {
      g_assert_cmpuint (sp_staff_door_get_wait (door, now), ==, whole);
      g_assert_false (sp_staff_door_try (door, PIN, now));
      g_assert_cmpuint (sp_staff_door_get_wait (door, now + whole - 1), ==, 1);
      g_assert_false (sp_staff_door_try (door, PIN, now + whole - 1));
      now += whole;
      g_assert_cmpuint (sp_staff_door_get_wait (door, now), ==, 0);
      be_wrong (door, 1, now);
      whole = MIN (whole * 2, 24 * 60 * 60);
    }

  now += whole;
  g_assert_true (sp_staff_door_try (door, PIN, now));
  be_wrong (door, SP_STAFF_FREE_TRIES - 1, now);
  g_assert_cmpuint (sp_staff_door_get_wait (door, now), ==, 0);
}

/* Nobody gets more tries by starting the program anew, or the machine, or by moving its clock. */
static void
test_staff_starts_again (void)
{
  g_autoptr (SpStaffDoor) door = open_door ();
  GStatBuf info;

  for (guint i = 0; i < SP_STAFF_FREE_TRIES; i++)
    {
      be_wrong (door, 1, START);
      g_clear_pointer (&door, sp_staff_door_free);
      door = reopen_door (STATE);
    }
  g_assert_cmpuint (sp_staff_door_get_wait (door, START), ==, 60);
  g_assert_false (sp_staff_door_try (door, PIN, START - 1000000));
  g_assert_cmpuint (sp_staff_door_get_wait (door, START - 1000000), ==, 60);
  g_assert_cmpuint (sp_staff_door_get_wait (door, START - 1000000 + 60), ==, 0);
  be_wrong (door, 1, START);
  g_assert_cmpuint (sp_staff_door_get_wait (door, START), ==, 120);
  g_assert_cmpint (g_stat (STATE "/staff", &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  g_assert_true (sp_staff_door_try (door, PIN, START + 120));
  g_clear_pointer (&door, sp_staff_door_free);
  door = reopen_door (STATE);
  g_assert_cmpuint (sp_staff_door_get_wait (door, START + 120), ==, 0);
}

/* Whoever may write the site file lets staff in again by another PIN, across a start as well. */
static void
test_staff_other_pin (void)
{
  g_autoptr (SpStaffDoor) door = open_door ();
  g_autofree char *other = sp_staff_door_hash ("161803");

  be_wrong (door, SP_STAFF_FREE_TRIES, START);
  sp_staff_door_set_hash (door, NULL);
  sp_staff_door_set_hash (door, hash);
  g_assert_cmpuint (sp_staff_door_get_wait (door, START), ==, 60);
  g_clear_pointer (&door, sp_staff_door_free);
  door = sp_staff_door_new (STATE);
  sp_staff_door_set_hash (door, other);
  g_assert_cmpuint (sp_staff_door_get_wait (door, START), ==, 0);
  g_assert_true (sp_staff_door_try (door, "161803", START));
}

/* Where nothing can be written down, no PIN is tried, for it could be tried for ever. */
static void
test_staff_cannot_count (void)
{
  g_autoptr (SpStaffDoor) door = reopen_door ("nowhere");
  g_autoptr (SpStaffDoor) forgetful = reopen_door (NULL);

  g_assert_false (sp_staff_door_try (door, PIN, START));
  /* A demonstration has no folder at all, and counts as long as it runs. */
  be_wrong (forgetful, SP_STAFF_FREE_TRIES, START);
  g_assert_false (sp_staff_door_try (forgetful, PIN, START));
  g_assert_true (sp_staff_door_try (forgetful, PIN, START + 60));
}

static void
test_staff_nonsense (void)
{
  static const char * const nonsense[] = { "", "x", "4294967296 x", "-1 -1", "5", "9 9 9", "\n" };

  for (guint i = 0; i < G_N_ELEMENTS (nonsense); i++)
    {
      g_autoptr (SpStaffDoor) door = NULL;

      test_base_write (STATE "/staff", nonsense[i], -1);
      door = reopen_door (STATE);
      g_assert_cmpuint (sp_staff_door_get_wait (door, START), <=, 24 * 60 * 60);
      g_assert_true (sp_staff_door_try (door, PIN, START + 24 * 60 * 60));
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  test_base_init ("staff");
  hash = sp_staff_door_hash (PIN);
  g_test_add_func ("/staff/pin", test_staff_pin);
  g_test_add_func ("/staff/waits", test_staff_waits);
  g_test_add_func ("/staff/starts-again", test_staff_starts_again);
  g_test_add_func ("/staff/other-pin", test_staff_other_pin);
  g_test_add_func ("/staff/cannot-count", test_staff_cannot_count);
  g_test_add_func ("/staff/nonsense", test_staff_nonsense);
  status = g_test_run ();
  g_free (hash);
  test_base_clear ();

  return status;
}
