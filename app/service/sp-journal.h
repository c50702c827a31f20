/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/*
 * What each kind of message is known by in the journal, whatever its words: journalctl MESSAGE_ID=…
 * finds all of a kind, and journalctl -x explains it, from data/packaging/kiosk/signpost.catalog.
 */
#define SP_JOURNAL_STARTED "67c6900450874955a46a395ad31d710e"
#define SP_JOURNAL_PROBLEM "09a4c854f594450a824487e858c4d895"
#define SP_JOURNAL_REFUSED "3e930a1888cb4d57b85f29a1e4345293"
#define SP_JOURNAL_STAFF "def9921a10894bdfa26c6af811f0fcf1"
#define SP_JOURNAL_STAFF_REFUSED "911678a744cb4bffa9eae23310c9bd62"

void sp_journal_tell         (const char       *id,
                              GLogLevelFlags    level,
                              const char       *format,
                              ...) G_GNUC_PRINTF (3, 4);
void sp_journal_tell_problem (const SpProblem  *problem);
void sp_journal_tell_all     (const SpProblems *problems);

G_END_DECLS
