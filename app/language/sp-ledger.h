/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

typedef struct _SpLedger SpLedger;

SpLedger *sp_ledger_read        (const char      *folder,
                                 const char      *language,
                                 SpProblems      *problems) G_GNUC_WARN_UNUSED_RESULT;
void      sp_ledger_free        (SpLedger        *self);

char     *sp_ledger_make_mark   (const char      *context,
                                 const char      *source,
                                 const char      *translation) G_GNUC_WARN_UNUSED_RESULT;
guint     sp_ledger_count       (const SpLedger  *self,
                                 const char      *mark);
gboolean  sp_ledger_has         (const SpLedger  *self,
                                 const char      *mark,
                                 const char      *initials);
gboolean  sp_ledger_append      (const char      *folder,
                                 const char      *language,
                                 const char      *mark,
                                 const char      *role,
                                 const char      *initials,
                                 const char      *date,
                                 const char      *path,
                                 GError         **error);

gboolean  sp_ledger_is_role     (const char      *role);
gboolean  sp_ledger_is_initials (const char      *initials);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLedger, sp_ledger_free)

G_END_DECLS
