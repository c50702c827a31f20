/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-language-file.h"

#include <sys/stat.h>

#include <glib/gstdio.h>

#include "app/model/sp-rules.h"

/* In bytes; the largest that ships has a tenth of it. */
#define MOST_BYTES (4 * 1024 * 1024)

/**
 * sp_language_file_check:
 * @file: a file of a translation
 * @rule: the rule that it breaks when it is none
 * @problems: where to say what is wrong
 *
 * What is no file could keep its reader waiting for ever, and a huge one would fill the memory.
 *
 * Returns: whether it may be read
 */
gboolean
sp_language_file_check (const char *file,
                        const char *rule,
                        SpProblems *problems)
{
  GStatBuf info;

  if (g_stat (file, &info) != 0)
    sp_rules_report (problems, rule, file, 0, "this file cannot be read");
  else if (!S_ISREG (info.st_mode))
    sp_rules_report (problems, rule, file, 0, "this is no file of words");
  else if (info.st_size > MOST_BYTES)
    sp_rules_report (problems, rule, file, 0,
                     "this file has more than %d bytes, the most that is read", MOST_BYTES);
  else
    return TRUE;

  return FALSE;
}
