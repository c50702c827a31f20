/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-path-classes.h"

#include "app/proof/sp-story.h"
#include "app/triage/sp-path-census.h"
#include "app/triage/sp-walk.h"

/*
 * Paths are of one class if they show the same destinations in the same order, and keep the same
 * ones for after the emergency. There are few classes, so a review can take in all of them.
 */

typedef struct
{
  guint64    n_paths;
  GPtrArray *shortest;          /* (owned): the first of the shortest paths */
} Class;

typedef struct
{
  SpPack     *pack;
  GHashTable *classes;          /* (owned): what is shown → Class */
} Sorting;

static void
class_free (gpointer data)
{
  Class *self = data;

  g_ptr_array_unref (self->shortest);
  g_free (self);
}

static void
append_ids (GString    *line,
            const char *before,
            GPtrArray  *destinations)
{
  if (destinations->len > 0)
    g_string_append (line, before);
  for (guint i = 0; i < destinations->len; i++)
    g_string_append_printf (line, " %s", sp_item_get_id (g_ptr_array_index (destinations, i)));
}

static char *
outcome_to_string (SpPack    *pack,
                   GPtrArray *path)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, path);
  GString *line = g_string_new (NULL);

  append_ids (line, "->", outcome->shown);
  append_ids (line, ", later", outcome->later);

  return g_string_free (line, FALSE);
}

static void
sort_path (GPtrArray *path,
           gpointer   user_data)
{
  Sorting *sorting = user_data;
  char *shown = outcome_to_string (sorting->pack, path);
  Class *class = g_hash_table_lookup (sorting->classes, shown);

  if (class == NULL)
    {
      class = g_new0 (Class, 1);
      class->shortest = g_ptr_array_copy (path, NULL, NULL);
      g_hash_table_insert (sorting->classes, g_strdup (shown), class);
    }
  else if (path->len < class->shortest->len)
    {
      g_ptr_array_unref (class->shortest);
      class->shortest = g_ptr_array_copy (path, NULL, NULL);
    }

  class->n_paths++;
  g_free (shown);
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
append_class (GString    *lines,
              const char *shown,
              Class      *class)
{
  g_autofree char *example = sp_path_to_string (class->shortest);

  g_string_append_printf (lines, "%s  (%" G_GUINT64_FORMAT " paths, such as %s)\n",
                          shown, class->n_paths, example);
}

/**
 * sp_path_classes_to_string:
 * @pack: a pack
 * @graph: its graph, without a loop
 *
 * Sorts all paths by what they show. This walks every path, so it takes its time with a large tree.
 *
 * Returns: (transfer full): a line for each class: what is shown, how many paths show it, and the
 *   shortest of them
 */
char *
sp_path_classes_to_string (SpPack        *pack,
                           const SpGraph *graph)
{
  g_autoptr (GHashTable) classes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                          class_free);
  Sorting sorting = { pack, classes };
  g_autofree gpointer *keys = NULL;
  GString *lines = g_string_new (NULL);
  guint n_keys;

  sp_path_census_for_each (graph, sort_path, &sorting);
  keys = g_hash_table_get_keys_as_array (classes, &n_keys);
  g_qsort_with_data (keys, n_keys, sizeof *keys, compare_strings, NULL);
  for (guint i = 0; i < n_keys; i++)
    append_class (lines, keys[i], g_hash_table_lookup (classes, keys[i]));

  return g_string_free (lines, FALSE);
}
