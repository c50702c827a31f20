/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-pack.h"
#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SpExit:
 * @SP_EXIT_FINE: all is well
 * @SP_EXIT_PROBLEMS: problems were found, and printed
 * @SP_EXIT_USAGE: the command was used wrongly, or something could not be read
 *
 * How a command ends.
 */
typedef enum
{
  SP_EXIT_FINE = 0,
  SP_EXIT_PROBLEMS = 1,
  SP_EXIT_USAGE = 2,
} SpExit;

SpPack *sp_content_load       (const char *folder,
                               gboolean    proved,
                               SpExit     *ret_exit) G_GNUC_WARN_UNUSED_RESULT;

SpExit  sp_content_print_problems (SpProblems *problems);

SpExit  sp_content_call_sheet (int         argc,
                               char      **argv);
SpExit  sp_content_check      (int         argc,
                               char      **argv);
SpExit  sp_content_check_site (int         argc,
                               char      **argv);
SpExit  sp_content_doctor     (int         argc,
                               char      **argv);
SpExit  sp_content_graph      (int         argc,
                               char      **argv);
SpExit  sp_content_languages  (int         argc,
                               char      **argv);
SpExit  sp_content_paths      (int         argc,
                               char      **argv);
SpExit  sp_content_pot        (int         argc,
                               char      **argv);
SpExit  sp_content_prove      (int         argc,
                               char      **argv);
SpExit  sp_content_pseudo     (int         argc,
                               char      **argv);
SpExit  sp_content_rules      (int         argc,
                               char      **argv);
SpExit  sp_content_seal       (int         argc,
                               char      **argv);
SpExit  sp_content_set_pin    (int         argc,
                               char      **argv);
SpExit  sp_content_sign_off   (int         argc,
                               char      **argv);
SpExit  sp_content_sign_sheet (int         argc,
                               char      **argv);
SpExit  sp_content_update_po  (int         argc,
                               char      **argv);
SpExit  sp_content_walk       (int         argc,
                               char      **argv);

G_END_DECLS
