/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-doctor.h"

#include <stdio.h>
#include <string.h>
#include <sys/statvfs.h>

/* The machine: its screen, its touch, its clock and its disk. */

#define MM_PER_INCH 25.4

/* How far the size that the site file says may be from that of the panel, in per cent. */
#define PPI_TOLERANCE 10

/* What a kept copy takes, several times over. */
#define LEAST_FREE_MIB 64

#define STATE "/var/lib/signpost-kiosk"

/* --- The screen. --- */

typedef struct
{
  int width;                    /* px */
  int height;
  int height_mm;                /* 0 where the panel does not say */
} Panel;

/* The size of the image in centimetres is at these places of the first block (VESA E-EDID 1.4). */
#define EDID_LENGTH 128
#define EDID_HEIGHT_CM 22

static void
read_edid (SpDoctor   *self,
           const char *connector,
           Panel      *panel)
{
  g_autofree char *path = g_build_filename (self->root, "sys/class/drm", connector, "edid", NULL);
  g_autofree char *data = NULL;
  gsize length;

  if (g_file_get_contents (path, &data, &length, NULL) && length >= EDID_LENGTH)
    panel->height_mm = (guint8) data[EDID_HEIGHT_CM] * 10;
}

/* The first mode is the one the panel is made for. */
static gboolean
read_connector (SpDoctor   *self,
                const char *connector,
                Panel      *ret_panel)
{
  g_autofree char *status_path = g_build_filename ("/sys/class/drm", connector, "status", NULL);
  g_autofree char *modes_path = g_build_filename ("/sys/class/drm", connector, "modes", NULL);
  g_autofree char *status = sp_doctor_read (self, status_path);
  g_autofree char *modes = sp_doctor_read (self, modes_path);

  *ret_panel = (Panel) { 0, 0, 0 };
  if (g_strcmp0 (status, "connected") != 0 || modes == NULL
      || sscanf (modes, "%dx%d", &ret_panel->width, &ret_panel->height) != 2)
    return FALSE;

  read_edid (self, connector, ret_panel);

  return TRUE;
}

static guint
find_panels (SpDoctor *self,
             Panel    *ret_first)
{
  g_autofree char *path = sp_doctor_get_path (self, "/sys/class/drm");
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      Panel panel;

      if (!read_connector (self, name, &panel))
        continue;

      if (n++ == 0)
        *ret_first = panel;
    }

  return n;
}

static double
get_ppi (const Panel *panel)
{
  return panel->height_mm > 0 ? panel->height / (panel->height_mm / MM_PER_INCH) : 0;
}

static gboolean
is_ppi_right (SpDoctor    *self,
              const Panel *panel)
{
  double said = self->site != NULL ? sp_site_get_ppi (self->site) : 0;
  double measured = get_ppi (panel);

  return said <= 0 || measured <= 0
         || ABS (said - measured) <= measured * PPI_TOLERANCE / 100;
}

static void
look_at_screen (SpDoctor *self)
{
  Panel panel = { 0, 0, 0 };
  guint n = find_panels (self, &panel);

  if (n == 0)
    sp_doctor_say (self, SP_FINDING_WRONG, "screen",
                   "look at its cable and its power; it must be on when the machine starts",
                   "none is connected");
  else if (n > 1)
    sp_doctor_say (self, SP_FINDING_LOOK, "screen",
                   "disconnect all but the one people stand in front of",
                   "%u are connected; Signpost may be on another one", n);
  else if (!is_ppi_right (self, &panel))
    sp_doctor_say (self, SP_FINDING_LOOK, "screen",
                   "measure its longer side; ppi=\"…\" in the site file is its pixels, divided by "
                   "its inches",
                   "%dx%d, and it says that it has %.0f pixels per inch; the site file says %.0f",
                   panel.width, panel.height, get_ppi (&panel), sp_site_get_ppi (self->site));
  else
    sp_doctor_say (self, SP_FINDING_FINE, "screen", NULL, "%dx%d", panel.width, panel.height);
}

/* --- Touch. --- */

/* ABS_MT_POSITION_X of linux/input-event-codes.h, which every touchscreen has today. */
#define TOUCH_BIT 0x35

#define HALF 32

/*
 * The kernel prints the set of axes in hexadecimal, the highest first: in words of 64 bits, or of
 * 32 on a machine of that size.
 */
static gboolean
has_touch_bit (const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  guint n = g_strv_length (words);
  guint64 last = n > 0 ? g_ascii_strtoull (words[n - 1], NULL, 16) : 0;
  guint64 before = n > 1 ? g_ascii_strtoull (words[n - 2], NULL, 16) : 0;

  return (last >> TOUCH_BIT & 1) != 0
         || (last <= G_MAXUINT32 && (before >> (TOUCH_BIT - HALF) & 1) != 0);
}

static void
look_at_touch (SpDoctor *self)
{
  g_autofree char *devices = sp_doctor_read (self, "/proc/bus/input/devices");
  g_auto (GStrv) lines = g_strsplit (devices != NULL ? devices : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "B: ABS=") && has_touch_bit (lines[i] + strlen ("B: ABS=")))
        {
          sp_doctor_say (self, SP_FINDING_FINE, "touch", NULL, "there is a touchscreen");
          return;
        }
    }

  sp_doctor_say (self, SP_FINDING_WRONG, "touch", "look at the second cable of the panel, by which "
                 "it says where it was touched", "there is no touchscreen");
}

/* --- The clock. --- */

static const char *
find_clock_source (SpDoctor *self)
{
  static const char * const sources[][2] = {
    { "/run/systemd/timesync/synchronized", "systemd-timesyncd" },
    { "/run/chrony/chronyd.pid", "chrony" },
    { "/run/ntpd.pid", "ntpd" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      if (sp_doctor_is_there (self, sources[i][0]))
        return sources[i][1];
    }

  return NULL;
}

/* Content is from a day that has been. */
static gboolean
is_clock_behind (SpDoctor *self)
{
  char today[sizeof "YYYY-MM-DD"];

  g_date_strftime (today, sizeof today, "%Y-%m-%d", &self->today);

  return self->pack != NULL && g_strcmp0 (sp_pack_get_date (self->pack), today) > 0;
}

static void
look_at_clock (SpDoctor *self)
{
  const char *source = find_clock_source (self);

  if (!sp_doctor_is_there (self, "/usr/share/zoneinfo/Europe/London"))
    sp_doctor_say (self, SP_FINDING_WRONG, "clock", "install the package tzdata",
                   "this machine does not know the time zone of England, so no opening hours are "
                   "told");
  else if (is_clock_behind (self))
    sp_doctor_say (self, SP_FINDING_WRONG, "clock",
                   "timedatectl set-time sets it; a new battery may be needed",
                   "it is behind: the content is from %s", sp_pack_get_date (self->pack));
  else if (source == NULL)
    sp_doctor_say (self, SP_FINDING_LOOK, "clock",
                   "timedatectl set-ntp true, where there is a network; else look at it each month",
                   "nothing sets it, so it will go wrong with the months");
  else
    sp_doctor_say (self, SP_FINDING_FINE, "clock", NULL, "set by %s", source);
}

/* --- The disk. --- */

static void
look_at_disk (SpDoctor *self)
{
  g_autofree char *state = sp_doctor_get_path (self, STATE);
  g_autofree char *parent = sp_doctor_get_path (self, "/var/lib");
  const char *folder = g_file_test (state, G_FILE_TEST_IS_DIR) ? state : parent;
  struct statvfs info;
  guint64 free_mib;

  if (statvfs (folder, &info) != 0)
    {
      sp_doctor_say (self, SP_FINDING_WRONG, "disk", "make the folder",
                     "there is no %s, where what was right last is kept", folder);
      return;
    }

  free_mib = (guint64) info.f_bavail * info.f_frsize / (1024 * 1024);
  if ((info.f_flag & ST_RDONLY) != 0)
    sp_doctor_say (self, SP_FINDING_LOOK, "disk", "let " STATE " be on one that can",
                   "%s cannot be written, so what was right last is not kept", folder);
  else if (free_mib < LEAST_FREE_MIB)
    sp_doctor_say (self, SP_FINDING_WRONG, "disk", "make room: apt clean, journalctl "
                   "--vacuum-size=100M",
                   "only %" G_GUINT64_FORMAT " MiB are free at %s", free_mib, folder);
  else
    sp_doctor_say (self, SP_FINDING_FINE, "disk", NULL, "%" G_GUINT64_FORMAT " MiB are free",
                   free_mib);
}

/**
 * sp_doctor_look_at_machine:
 * @self: a doctor
 *
 * Looks at the machine.
 */
void
sp_doctor_look_at_machine (SpDoctor *self)
{
  look_at_screen (self);
  look_at_touch (self);
  look_at_clock (self);
  look_at_disk (self);
}
