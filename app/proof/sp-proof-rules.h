/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpProofRule:
 * @id: the id that stands in square brackets after a problem
 * @what: what it asks for, in one line
 * @why: why it asks for that
 *
 * A rule about the tree of questions as a whole. To break any is an error.
 */
typedef struct
{
  const char *id;
  const char *what;
  const char *why;
} SpProofRule;

const SpProofRule *sp_proof_rules_list (guint *ret_n);

G_END_DECLS
