/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-proof-rules.h"

static const SpProofRule rules[] = {
  { "broken-statement", "Every safety statement holds for every path.",
    "A statement is a promise to the people who come; one path that breaks it breaks it for "
    "somebody." },
  { "dead-end", "Every path shows at least one destination.",
    "Nobody may answer all the questions and be told of no one." },
  { "loop", "No answers lead round in a circle.",
    "A visitor would never come to an end, and nothing could be proved of the paths." },
  { "no-not-sure", "Every question has a “not sure” answer, or says why it has none.",
    "Somebody who does not know must not have to guess." },
  { "scenario-outcome", "Every scenario leads to the destinations it expects.",
    "A scenario is a test of the tree, and is taught in training." },
  { "scenario-path", "The answers of a scenario follow from one another, to the end.",
    "Otherwise it tells of another tree." },
  { "unreachable-question", "A path leads to every question.",
    "A question nobody is asked is a slip, and what it protects against is lost." },
  { "unused-destination", "Some answer adds every destination.",
    "A destination nobody is shown is a slip." },
};

/**
 * sp_proof_rules_list:
 * @ret_n: (out): how many there are
 *
 * Returns: (transfer none) (array length=ret_n): the rules, in the order of their ids
 */
const SpProofRule *
sp_proof_rules_list (guint *ret_n)
{
  *ret_n = G_N_ELEMENTS (rules);

  return rules;
}
