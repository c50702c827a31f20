/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-doctor.h"

#include <string.h>

/* What starts Signpost and keeps it apart. */

#define UNIT "signpost-kiosk.service"
#define WANTED_BY "/etc/systemd/system/graphical.target.wants/" UNIT
#define DISPLAY_MANAGER "/etc/systemd/system/display-manager.service"
#define HEALTH "/run/signpost-kiosk/signpost.prom"

static void
look_at_programs (SpDoctor *self)
{
  static const char * const programs[] = {
    "/usr/bin/signpost", "/usr/bin/cage", "/usr/bin/Xwayland", "/usr/libexec/signpost/session",
    "/usr/libexec/signpost/plain-page", "/etc/pam.d/signpost-kiosk",
  };
  g_autoptr (GString) missing = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (programs); i++)
    {
      if (!sp_doctor_is_there (self, programs[i]))
        g_string_append_printf (missing, "%s%s", missing->len > 0 ? ", " : "", programs[i]);
    }

  if (missing->len > 0)
    sp_doctor_say (self, SP_FINDING_WRONG, "session", "install the package signpost-kiosk again, "
                   "with all that it needs", "these are missing: %s", missing->str);
  else
    sp_doctor_say (self, SP_FINDING_FINE, "session", NULL, "all its programs are there");
}

/* Returns: (transfer full) (nullable): the shell of the user, where there is such a user */
static char *
find_shell (SpDoctor *self)
{
  g_autofree char *users = sp_doctor_read (self, "/etc/passwd");
  g_auto (GStrv) lines = g_strsplit (users != NULL ? users : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "signpost-kiosk:"))
        return g_strdup (strrchr (lines[i], ':') + 1);
    }

  return NULL;
}

static void
look_at_user (SpDoctor *self)
{
  g_autofree char *shell = find_shell (self);

  if (shell == NULL)
    sp_doctor_say (self, SP_FINDING_WRONG, "user", "systemd-sysusers makes it",
                   "there is no user signpost-kiosk");
  else if (!g_str_has_suffix (shell, "/nologin") && !g_str_has_suffix (shell, "/false"))
    sp_doctor_say (self, SP_FINDING_WRONG, "user",
                   "usermod --shell /usr/sbin/nologin signpost-kiosk",
                   "somebody could log in as signpost-kiosk: its shell is %s", shell);
  else
    sp_doctor_say (self, SP_FINDING_FINE, "user", NULL, "nobody can log in as signpost-kiosk");
}

/* Returns: (transfer full) (nullable): what shows a desktop on this machine instead */
static char *
find_other_manager (SpDoctor *self)
{
  g_autofree char *link = g_build_filename (self->root, DISPLAY_MANAGER, NULL);
  g_autofree char *target = g_file_read_link (link, NULL);

  if (target == NULL || g_str_has_suffix (target, UNIT))
    return NULL;

  return g_path_get_basename (target);
}

static gboolean
starts_graphical (SpDoctor *self)
{
  g_autofree char *link = g_build_filename (self->root, "etc/systemd/system/default.target",
                                            NULL);
  g_autofree char *target = g_file_read_link (link, NULL);

  return target == NULL || g_str_has_suffix (target, "graphical.target");
}

static void
look_at_unit (SpDoctor *self)
{
  g_autofree char *other = find_other_manager (self);
  g_autofree char *mend = g_strdup_printf ("systemctl disable --now %s; systemctl enable --now "
                                           "signpost-kiosk", other);

  if (other != NULL)
    sp_doctor_say (self, SP_FINDING_WRONG, "unit", mend, "%s takes the screen", other);
  else if (!sp_doctor_is_there (self, WANTED_BY) && !sp_doctor_is_there (self, DISPLAY_MANAGER))
    sp_doctor_say (self, SP_FINDING_WRONG, "unit", "systemctl enable --now signpost-kiosk",
                   "nothing starts Signpost with the machine");
  else if (!starts_graphical (self))
    sp_doctor_say (self, SP_FINDING_WRONG, "unit", "systemctl set-default graphical.target",
                   "the machine starts without a screen");
  else
    sp_doctor_say (self, SP_FINDING_FINE, "unit", NULL, "it starts with the machine");
}

static void
look_at_consoles (SpDoctor *self)
{
  g_autofree char *sysrq = sp_doctor_read (self, "/proc/sys/kernel/sysrq");
  gboolean closed =
    sp_doctor_is_there (self, "/usr/lib/systemd/logind.conf.d/50-signpost-kiosk.conf");

  if (!closed)
    sp_doctor_say (self, SP_FINDING_WRONG, "consoles",
                   "install the package signpost-kiosk again",
                   "a keyboard that is plugged in opens another console");
  else if (g_strcmp0 (sysrq, "0") != 0)
    sp_doctor_say (self, SP_FINDING_WRONG, "consoles",
                   "start the machine again; if it stays so, something in /etc/sysctl.d sets "
                   "kernel.sysrq",
                   "the magic key of the kernel is on");
  else
    sp_doctor_say (self, SP_FINDING_FINE, "consoles", NULL, "they and the magic key are closed");
}

static void
look_at_running (SpDoctor *self)
{
  g_autofree char *health = sp_doctor_read (self, HEALTH);

  if (health == NULL || strstr (health, "\nsignpost_shown 1") == NULL)
    sp_doctor_say (self, SP_FINDING_WRONG, "running",
                   "systemctl status signpost-kiosk; journalctl -u signpost-kiosk -x",
                   "Signpost has not been on the screen since the machine started");
  else if (strstr (health, "\nsignpost_kept 1") != NULL)
    sp_doctor_say (self, SP_FINDING_WRONG, "running", "journalctl -u signpost-kiosk -x says why",
                   "what is shown is older: the files as they are cannot be");
  else
    sp_doctor_say (self, SP_FINDING_FINE, "running", NULL, "it has been on the screen");
}

/**
 * sp_doctor_look_at_session:
 * @self: a doctor
 *
 * Looks at what starts Signpost, keeps it apart and closes the ways out.
 */
void
sp_doctor_look_at_session (SpDoctor *self)
{
  look_at_programs (self);
  look_at_user (self);
  look_at_unit (self);
  look_at_consoles (self);
  look_at_running (self);
}
