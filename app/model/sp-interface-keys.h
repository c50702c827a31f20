/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpInterfaceKey:
 * @id: the id a screen asks for its words by
 * @gaps: the gaps a sentence must have, such as `time date`, separated by spaces; of
 *   some there is a choice, as in `hour|hour-of-day`; empty for none
 *
 * Words a pack must have for the screens.
 */
typedef struct
{
  const char *id;
  const char *gaps;
} SpInterfaceKey;

const SpInterfaceKey *sp_interface_keys_get (guint *ret_n_keys);

G_END_DECLS
