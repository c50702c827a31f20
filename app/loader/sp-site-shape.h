/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-site-reader.h"

G_BEGIN_DECLS

gboolean sp_site_shape_check (SpSiteReader *reader,
                              xmlNodePtr    root);

G_END_DECLS
