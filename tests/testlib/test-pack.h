/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

SpPack *test_pack_load_shipped (void);
SpSite *test_site_load_example (void);
SpPack *test_pack_load_tree    (const char  *tree,
                                const char  *statements,
                                SpProblems  *problems);
char   *test_pack_list_ids     (GPtrArray   *items);

G_END_DECLS
