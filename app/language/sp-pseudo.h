/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"

G_BEGIN_DECLS

gboolean sp_pseudo_write (SpPack      *pack,
                          const char  *folder,
                          GError     **error);

G_END_DECLS
