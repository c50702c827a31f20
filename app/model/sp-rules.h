/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-problem.h"

G_BEGIN_DECLS

/**
 * SpRuleBook:
 * @SP_RULES_LOADER: what every pack is held to
 * @SP_RULES_PROOF: what is proved of its questions
 * @SP_RULES_SITE: what a site file is held to
 * @SP_RULES_LANGUAGE: what a translation is held to
 * @SP_N_RULE_BOOKS: how many there are
 *
 * Where a rule belongs. Each book is a file in `rules/`.
 */
typedef enum
{
  SP_RULES_LOADER,
  SP_RULES_PROOF,
  SP_RULES_SITE,
  SP_RULES_LANGUAGE,
  SP_N_RULE_BOOKS,
} SpRuleBook;

/**
 * SpRule:
 * @id: the id that stands in square brackets after a problem
 * @severity: how bad it is to break it
 * @breaks_tree: whether the tree of questions may be incomplete once it is broken, so that nothing
 *   can be proved about it
 * @what: what it asks for, in one line
 * @why: why it asks for that
 *
 * Something that content or a site is held to.
 */
typedef struct
{
  char       *id;
  SpSeverity  severity;
  gboolean    breaks_tree;
  char       *what;
  char       *why;
} SpRule;

const SpRule *sp_rules_list   (SpRuleBook  book,
                               guint      *ret_n);
const SpRule *sp_rules_lookup (const char *id);
void          sp_rules_report (SpProblems *problems,
                               const char *rule,
                               const char *file,
                               guint       line,
                               const char *format,
                               ...) G_GNUC_PRINTF (5, 6);

G_END_DECLS
