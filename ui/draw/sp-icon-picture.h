/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GdkTexture *sp_icon_picture_get        (const char    *name,
                                        int            size,
                                        const GdkRGBA *colour);
void        sp_icon_picture_forget_all (void);

G_END_DECLS
