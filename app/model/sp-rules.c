/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-rules.h"

#include "sp-rules-resource.h"

/*
 * The rules, as they stand in `rules/`: what `signpost-content rules` prints, and what a problem
 * may name. They are read when the first problem is found, and kept as long as the program runs.
 */

static const char * const names[SP_N_RULE_BOOKS] = {
  [SP_RULES_LOADER] = "loader",
  [SP_RULES_PROOF] = "proof",
  [SP_RULES_SITE] = "site",
  [SP_RULES_LANGUAGE] = "language",
};

static SpRule
read_rule (GKeyFile *file,
           char     *id)
{
  gboolean warning = g_key_file_has_key (file, id, "severity", NULL);

  return (SpRule) {
    .id = id,
    .severity = warning ? SP_SEVERITY_WARNING : SP_SEVERITY_ERROR,
    .breaks_tree = g_key_file_get_boolean (file, id, "breaks-tree", NULL),
    .what = g_key_file_get_string (file, id, "what", NULL),
    .why = g_key_file_get_string (file, id, "why", NULL),
  };
}

/* A book is part of the program, so it cannot be missing or wrong. */
static GArray *
read_book (SpRuleBook book)
{
  GArray *rules = g_array_new (FALSE, FALSE, sizeof (SpRule));
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *path = g_strdup_printf ("/org/signpost/rules/%s.ini", names[book]);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (sp_rules_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char **ids = NULL;

  if (!g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, NULL))
    g_assert_not_reached ();

  ids = g_key_file_get_groups (file, NULL);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      SpRule rule = read_rule (file, ids[i]);

      g_array_append_val (rules, rule);
    }

  return rules;
}

static const GArray *
get_book (SpRuleBook book)
{
  static gsize books[SP_N_RULE_BOOKS];

  if (g_once_init_enter (&books[book]))
    g_once_init_leave (&books[book], (gsize) read_book (book));

  return (const GArray *) books[book];
}

/**
 * sp_rules_list:
 * @book: where they belong
 * @ret_n: (out): how many there are
 *
 * Returns: (transfer none) (array length=ret_n): the rules, in the order they are written in
 */
const SpRule *
sp_rules_list (SpRuleBook  book,
               guint      *ret_n)
{
  const GArray *rules;

  g_return_val_if_fail (book < SP_N_RULE_BOOKS, NULL);
  g_return_val_if_fail (ret_n != NULL, NULL);

  rules = get_book (book);
  *ret_n = rules->len;

  return &g_array_index (rules, SpRule, 0);
}

/**
 * sp_rules_lookup:
 * @id: the id of a rule
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL when there is none of that id
 */
const SpRule *
sp_rules_lookup (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (SpRuleBook book = 0; book < SP_N_RULE_BOOKS; book++)
    {
      const GArray *rules = get_book (book);

      for (guint i = 0; i < rules->len; i++)
        {
          const SpRule *rule = &g_array_index (rules, SpRule, i);

          if (g_str_equal (rule->id, id))
            return rule;
        }
    }

  return NULL;
}

/**
 * sp_rules_report:
 * @problems: where to say it
 * @rule: the id of a rule, which says how bad it is
 * @file: (nullable): the file it is in
 * @line: the line it is on, from 1, or 0 for the whole file
 * @format: a sentence, as for printf(): what is wrong, and what would be right
 * @...: for @format
 *
 * Adds a problem that breaks a rule.
 */
void
sp_rules_report (SpProblems *problems,
                 const char *rule,
                 const char *file,
                 guint       line,
                 const char *format,
                 ...)
{
  const SpRule *broken = sp_rules_lookup (rule);
  g_autofree char *message = NULL;
  va_list args;

  g_return_if_fail (broken != NULL);

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  sp_problems_add (problems, broken->severity, rule, file, line, "%s", message);
}
