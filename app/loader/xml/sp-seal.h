/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SP_SEAL_FILE:
 *
 * What a seal is called in its folder. It is written and read as sha256sum(1) does.
 */
#define SP_SEAL_FILE "SHA256SUMS"

typedef struct _SpSeal SpSeal;

SpSeal *sp_seal_read           (const char *folder,
                                SpProblems *problems) G_GNUC_WARN_UNUSED_RESULT;
void    sp_seal_free           (SpSeal     *self);
GPtrArray *sp_seal_list        (SpSeal     *self);
void    sp_seal_check          (SpSeal     *self,
                                const char *path,
                                GBytes     *bytes,
                                SpProblems *problems);
void    sp_seal_check_complete (SpSeal     *self,
                                SpProblems *problems);
void    sp_seal_add_line       (GString    *seal,
                                const char *relative,
                                GBytes     *bytes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSeal, sp_seal_free)

G_END_DECLS
