/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

/**
 * SpSeverity:
 * @SP_SEVERITY_WARNING: wants attention, harms nobody
 * @SP_SEVERITY_ERROR: must be mended before anything is shown
 *
 * How bad a problem is.
 */
typedef enum
{
  SP_SEVERITY_WARNING,
  SP_SEVERITY_ERROR,
} SpSeverity;

/**
 * SpProblem:
 * @file: (nullable): the file it is in
 * @line: the line it is on, from 1, or 0 for the whole file
 * @severity: how bad it is
 * @rule: the id of the rule that found it
 * @message: what is wrong, and what would be right
 *
 * Something wrong with a pack or a site file, told to the person who can mend it.
 */
typedef struct
{
  char       *file;
  guint       line;
  SpSeverity  severity;
  char       *rule;
  char       *message;
} SpProblem;

typedef struct _SpProblems SpProblems;

char            *sp_problem_to_string      (const SpProblem  *self) G_GNUC_WARN_UNUSED_RESULT;

SpProblems      *sp_problems_new           (void);
void             sp_problems_free          (SpProblems       *self);

void             sp_problems_add           (SpProblems       *self,
                                            SpSeverity        severity,
                                            const char       *rule,
                                            const char       *file,
                                            guint             line,
                                            const char       *format,
                                            ...) G_GNUC_PRINTF (6, 7);
void             sp_problems_add_for       (SpProblems       *self,
                                            SpSeverity        severity,
                                            const char       *rule,
                                            SpItem           *item,
                                            const char       *format,
                                            ...) G_GNUC_PRINTF (5, 6);
void             sp_problems_add_all       (SpProblems       *self,
                                            const SpProblems *others);
void             sp_problems_sort          (SpProblems       *self);

guint            sp_problems_get_n         (const SpProblems *self);
guint            sp_problems_get_n_errors  (const SpProblems *self);
const SpProblem *sp_problems_get           (const SpProblems *self,
                                            guint             index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpProblems, sp_problems_free)

G_END_DECLS
