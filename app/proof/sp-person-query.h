/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"

G_BEGIN_DECLS

SpAnswer *sp_person_query_find_other (SpAnswer *answer,
                                      SpPerson  person);

G_END_DECLS
