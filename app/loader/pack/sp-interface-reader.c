/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-interface-reader.h"

#include <string.h>

#include "app/loader/grammar/sp-suggest.h"
#include "app/model/sp-interface-keys.h"
#include "sp-inline.h"

static GHashTable *
index_keys (void)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_keys;
  const SpInterfaceKey *keys = sp_interface_keys_get (&n_keys);

  for (guint i = 0; i < n_keys; i++)
    g_hash_table_insert (index, (gpointer) keys[i].id, (gpointer) &keys[i]);

  return index;
}

static const SpInterfaceKey *
find_key (const char *id)
{
  static gsize index = 0;

  if (g_once_init_enter (&index))
    g_once_init_leave (&index, (gsize) index_keys ());

  return g_hash_table_lookup ((GHashTable *) index, id);
}

static void
report_unknown (SpLoading     *loading,
                const xmlNode *node,
                const char    *id)
{
  guint n_keys;
  const SpInterfaceKey *keys = sp_interface_keys_get (&n_keys);
  g_autofree char *suggestion = NULL;
  SpSuggestion nearest;

  sp_suggestion_start (&nearest, id);
  for (guint i = 0; i < n_keys; i++)
    sp_suggestion_consider (&nearest, keys[i].id);

  suggestion = sp_suggestion_finish (&nearest);
  sp_loading_report (loading, "interface-unknown", node,
                     "no screen asks for the words “%s”; take them out%s", id, suggestion);
}

/*
 * Takes the gaps out of a stretch of words. Returns %FALSE where a brace neither begins nor ends
 * one.
 */
static gboolean
collect_gaps (const char *words,
              GHashTable *gaps)
{
  for (const char *p = strpbrk (words, "{}"); p != NULL; p = strpbrk (p, "{}"))
    {
      gsize length = strspn (p + 1, "abcdefghijklmnopqrstuvwxyz-");

      if (*p != '{' || length == 0 || p[1 + length] != '}')
        return FALSE;

      g_hash_table_add (gaps, g_strndup (p + 1, length));
      p += length + 2;
    }

  return TRUE;
}

/* Takes one of the gaps that @wanted allows out of @gaps. */
static gboolean
take_gap (const char *wanted,
          GHashTable *gaps)
{
  g_auto (GStrv) choices = g_strsplit (wanted, "|", -1);

  for (guint i = 0; choices[i] != NULL; i++)
    {
      if (g_hash_table_remove (gaps, choices[i]))
        return TRUE;
    }

  return FALSE;
}

static void
report_gaps (SpLoading            *loading,
             const xmlNode        *node,
             const SpInterfaceKey *key)
{
  g_auto (GStrv) wanted = g_strsplit (key->gaps, " ", -1);
  g_autofree char *joined = g_strjoinv ("}, {", wanted);
  g_autoptr (GString) list = g_string_new (joined);

  if (list->len == 0)
    {
      sp_loading_report (loading, "interface-gap", node,
                         "the words “%s” have no gaps; take the braces out", key->id);
      return;
    }

  g_string_replace (list, "|", "} or {", 0);
  sp_loading_report (loading, "interface-gap", node,
                     "the words “%s” need exactly these gaps: {%s}", key->id, list->str);
}

static void
check_gaps (SpLoading            *loading,
            const xmlNode        *node,
            const SpText         *text,
            const SpInterfaceKey *key)
{
  g_auto (GStrv) wanted = g_strsplit (key->gaps, " ", -1);
  g_autoptr (GHashTable) gaps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean right = TRUE;

  for (guint i = 0; i < sp_text_get_n_runs (text); i++)
    right = collect_gaps (sp_text_get_run (text, i)->text, gaps) && right;

  for (guint i = 0; wanted[i] != NULL; i++)
    right = take_gap (wanted[i], gaps) && right;

  if (!right || g_hash_table_size (gaps) > 0)
    report_gaps (loading, node, key);
}

static void
read_text (SpLoading     *loading,
           const xmlNode *node)
{
  const char *id = sp_node_get_attribute (node, "id");
  g_autoptr (SpText) text = sp_inline_read (loading, node);
  const SpInterfaceKey *key;

  if (id == NULL)
    return;

  key = find_key (id);
  if (key == NULL)
    {
      report_unknown (loading, node, id);
      return;
    }

  if (g_hash_table_contains (loading->pack->interface, id))
    {
      sp_loading_report (loading, "duplicate-id", node,
                         "the words “%s” stand twice in this file; keep one of them", id);
      return;
    }

  if (text == NULL)
    text = sp_text_new ();

  if (!sp_text_is_empty (text))
    check_gaps (loading, node, text, key);

  g_hash_table_insert (loading->pack->interface, g_strdup (id), g_steal_pointer (&text));
}

/**
 * sp_interface_reader_read:
 * @loading: a reading
 * @root: an `<interface>`
 *
 * Reads the words of the screens: every one that a screen asks for, and none besides.
 */
void
sp_interface_reader_read (SpLoading     *loading,
                          const xmlNode *root)
{
  guint n_keys;
  const SpInterfaceKey *keys = sp_interface_keys_get (&n_keys);

  SP_NODE_EACH_NAMED (child, root, "text")
    read_text (loading, child);

  for (guint i = 0; i < n_keys; i++)
    {
      if (!g_hash_table_contains (loading->pack->interface, keys[i].id))
        sp_loading_report (loading, "interface-missing", root,
                           "the words “%s” are missing, which a screen asks for; write "
                           "<text id=\"%s\">…</text>", keys[i].id, keys[i].id);
    }
}
