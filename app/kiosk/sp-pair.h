/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"
#include "app/model/sp-problem.h"
#include "app/site/sp-site.h"
#include "sp-kept.h"

G_BEGIN_DECLS

/**
 * SpPair:
 * @pack: (nullable): the content
 * @site: (nullable): what is so at this place
 *
 * What a kiosk shows. One without the other is not shown, and a pair is only ever handed on whole.
 */
typedef struct
{
  SpPack *pack;
  SpSite *site;
} SpPair;

gboolean sp_pair_is_whole     (const SpPair      *self);
gboolean sp_pair_read         (SpPair            *self,
                               const char        *content,
                               const char        *site,
                               SpProblems        *problems);
gboolean sp_pair_read_kept    (SpPair            *self,
                               const SpKeptFiles *files);
gboolean sp_pair_can_be_shown (const SpKeptFiles *files);
void     sp_pair_check        (const SpPair      *self,
                               const GDate       *public_on,
                               SpProblems        *problems);
void     sp_pair_move         (SpPair            *self,
                               SpPair            *from);
void     sp_pair_clear        (SpPair            *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpPair, sp_pair_clear)

G_END_DECLS
