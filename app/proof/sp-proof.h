/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

void sp_proof_check (SpPack     *pack,
                     SpProblems *problems);

G_END_DECLS
