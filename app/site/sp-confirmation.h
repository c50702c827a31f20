/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpCheckHow:
 * @SP_CHECK_CALLED: somebody called the number and heard whose it is
 * @SP_CHECK_SEEN: somebody saw it on a page of its owner
 *
 * How somebody made sure of a number or an address.
 */
typedef enum
{
  SP_CHECK_CALLED,
  SP_CHECK_SEEN,
} SpCheckHow;

/**
 * SpCheck:
 * @on: (nullable): the day, as year-month-day
 * @by: (nullable): the job of whoever did it
 * @how: how
 * @review_by: (nullable): the last day on which it holds
 * @line: where the site file says so
 *
 * That a person made sure of a number or an address.
 */
typedef struct
{
  char       *on;
  char       *by;
  SpCheckHow  how;
  char       *review_by;
  guint       line;
} SpCheck;

/**
 * SpConfirmation:
 * @id: (nullable): which national contact of the pack
 * @as: (nullable): the number, or the address, that was made sure of; what the pack says may have
 *   changed since
 * @left_out: whether it is not to be shown here
 * @check: when and how it was made sure of, or by whom it was left out
 *
 * What an operator says of a national contact.
 */
typedef struct
{
  char     *id;
  char     *as;
  gboolean  left_out;
  SpCheck   check;
} SpConfirmation;

void sp_check_clear       (SpCheck        *self);
void sp_confirmation_free (SpConfirmation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpConfirmation, sp_confirmation_free)

G_END_DECLS
