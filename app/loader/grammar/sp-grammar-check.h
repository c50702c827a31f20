/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/loader/xml/sp-reading.h"
#include "sp-grammar.h"

G_BEGIN_DECLS

gboolean sp_grammar_check (const SpGrammar *self,
                           SpReading       *reading,
                           const xmlNode   *root);

G_END_DECLS
