/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-service.h"

#include <gio/gio.h>
#include <gio/gunixsocketaddress.h>

/*
 * What the manager of the system is told, by the protocol of sd_notify(3): that the screen is
 * there, and that it still is. libsystemd would do the same, and bring compression and ciphers with
 * it.
 *
 * The manager started the compositor, and that started us, so WATCHDOG_PID is not asked for; the
 * unit takes word from all of its processes.
 */

/* An address that begins with @ is a name that has no file (unix(7)). */
static GSocketAddress *
make_address (const char *path)
{
  return *path == '@'
           ? g_unix_socket_address_new_with_type (path + 1, -1, G_UNIX_SOCKET_ADDRESS_ABSTRACT)
           : g_unix_socket_address_new (path);
}

/**
 * sp_service_get_pulse_ms:
 *
 * Returns: how often the manager is to hear of us, in ms, which is twice in the time after which it
 *   takes us for dead (sd_watchdog_enabled(3)); 0 where it does not watch
 */
guint
sp_service_get_pulse_ms (void)
{
  const char *given = g_getenv ("WATCHDOG_USEC");
  guint64 microseconds;

  if (given == NULL || g_getenv ("NOTIFY_SOCKET") == NULL
      || !g_ascii_string_to_unsigned (given, 10, 2000, G_MAXUINT, &microseconds, NULL))
    return 0;

  return microseconds / 2000;
}

/**
 * sp_service_tell:
 * @state: what the manager is told, a line each, such as `READY=1`
 *
 * Tells it, or does nothing where there is none. What does not arrive is not said again: the
 * manager finds out by itself.
 *
 * Returns: whether it was told
 */
gboolean
sp_service_tell (const char *state)
{
  const char *path = g_getenv ("NOTIFY_SOCKET");
  g_autoptr (GSocket) socket = NULL;
  g_autoptr (GSocketAddress) address = NULL;

  g_return_val_if_fail (state != NULL, FALSE);

  if (path == NULL || *path == '\0')
    return FALSE;

  address = make_address (path);
  socket = g_socket_new (G_SOCKET_FAMILY_UNIX, G_SOCKET_TYPE_DATAGRAM, G_SOCKET_PROTOCOL_DEFAULT,
                         NULL);
  if (socket == NULL)
    return FALSE;

  /* A manager that does not listen is not waited for. */
  g_socket_set_blocking (socket, FALSE);

  return g_socket_send_to (socket, address, state, strlen (state), NULL, NULL) >= 0;
}
