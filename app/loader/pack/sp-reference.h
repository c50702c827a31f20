/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-loading.h"

G_BEGIN_DECLS

const char *sp_reference_get_attribute (const SpReference *reference);
GType       sp_reference_get_wanted    (const SpReference *reference);

void        sp_reference_apply         (const SpReference *reference,
                                        SpLoading         *loading,
                                        SpItem            *target);

G_END_DECLS
