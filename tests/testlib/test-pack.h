/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

/* Four questions, two of which may be left out, with an emergency at either end. */
#define TEST_SMALL_TREE \
  "Q1 | yes>END+999 ; no>Q2 ; unsure?>Q2+SAFE\n" \
  "Q2 | left>Q3+POL ; right>Q4 ; unsure?>Q4+SAFE\n" \
  "Q3 | yes>Q4+help ; unsure?>Q4\n" \
  "Q4 | yes>END+SAFE ; now>END+999 ; unsure?>END+SAFE\n"

SpPack *test_pack_load_shipped (void);
SpSite *test_site_load_example (void);
SpPack *test_pack_load_tree    (const char  *tree,
                                const char  *statements,
                                SpProblems  *problems);
char   *test_pack_list_ids     (GPtrArray   *items);

G_END_DECLS
