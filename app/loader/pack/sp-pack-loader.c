/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pack-loader.h"

#include "app/loader/grammar/sp-grammar-check.h"
#include "app/loader/xml/sp-bounds.h"
#include "app/loader/xml/sp-file.h"
#include "app/loader/xml/sp-seal.h"
#include "app/loader/xml/sp-xml.h"
#include "app/model/sp-rules.h"
#include "app/proof/sp-proof.h"
#include "sp-contact-reader.h"
#include "sp-destination-reader.h"
#include "sp-interface-reader.h"
#include "sp-pack-files.h"
#include "sp-pack-reader.h"
#include "sp-resolver.h"
#include "sp-scenario-reader.h"
#include "sp-source-reader.h"
#include "sp-statement-reader.h"
#include "sp-topic-reader.h"
#include "sp-triage-reader.h"

typedef void (*ReadFunc) (SpLoading     *loading,
                          const xmlNode *root);

static const struct
{
  const char *root;
  ReadFunc    read;
} readers[] = {
  { "pack", sp_pack_reader_read },
  { "interface", sp_interface_reader_read },
  { "topic", sp_topic_reader_read },
  { "triage", sp_triage_reader_read },
  { "destinations", sp_destination_reader_read },
  { "statements", sp_statement_reader_read },
  { "contacts", sp_contact_reader_read },
  { "sources", sp_source_reader_read },
  { "scenarios", sp_scenario_reader_read },
};

/* Two files have a fixed name, so that a pack has one of each. */
static gboolean
check_place (SpLoading     *loading,
             const xmlNode *root,
             const char    *folder,
             const char    *name)
{
  g_autofree char *file_name = g_strconcat (name, ".xml", NULL);
  g_autofree char *path = g_build_filename (folder, file_name, NULL);
  gboolean named_so = g_str_equal (loading->reading.file, path);

  if (named_so == sp_node_is (root, name))
    return TRUE;

  if (named_so)
    sp_loading_report (loading, "wrong-root", root, "%s begins with <%s>, not with <%s>",
                       file_name, name, sp_node_get_name (root));
  else
    sp_loading_report (loading, "wrong-root", root,
                       "<%s> stands only in %s, beside the folders of the pack", name, file_name);

  return FALSE;
}

static void
apply_schema (SpLoading *loading,
              xmlDocPtr  document)
{
  g_autofree char *why = NULL;

  if (!sp_grammar_validate (sp_grammar_get_pack (), document, &why))
    sp_loading_report (loading, "schema", xmlDocGetRootElement (document),
                       "this file is not as content/schema/pack.rng says (%s)", why);
}

/* Returns %FALSE when it is no file of a pack, or not the one it should be. */
static gboolean
read_document (SpLoading  *loading,
               xmlDocPtr   document,
               const char *folder,
               gboolean    use_schema)
{
  const xmlNode *root = xmlDocGetRootElement (document);
  guint n_errors = sp_problems_get_n_errors (loading->reading.problems);

  if (!sp_grammar_check (sp_grammar_get_pack (), &loading->reading, root)
      || !check_place (loading, root, folder, "pack")
      || !check_place (loading, root, folder, "interface"))
    return FALSE;

  if (use_schema && sp_problems_get_n_errors (loading->reading.problems) == n_errors)
    apply_schema (loading, document);

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      if (sp_node_is (root, readers[i].root))
        readers[i].read (loading, root);
    }

  return TRUE;
}

/* Returns %FALSE when nothing could be read, so that what others say of it cannot be judged. */
static gboolean
read_file (SpLoading  *loading,
           const char *folder,
           const char *path,
           SpSeal     *seal,
           gsize      *total)
{
  g_autoptr (GBytes) bytes = sp_file_read (path, path, loading->reading.problems);
  xmlDocPtr document;
  gboolean read;

  if (bytes == NULL)
    return FALSE;

  *total += g_bytes_get_size (bytes);
  if (*total > SP_PACK_MAX_BYTES)
    {
      sp_rules_report (loading->reading.problems, "pack-too-big", path, 0,
                       "up to here the files of this pack have more than %u MiB together, which "
                       "no kiosk can hold; make a smaller pack",
                       SP_PACK_MAX_BYTES / (1024 * 1024));
      return FALSE;
    }

  if (seal != NULL)
    sp_seal_check (seal, path, bytes, loading->reading.problems);

  document = sp_xml_read_bytes (bytes, path, loading->reading.problems);
  if (document == NULL)
    return FALSE;

  sp_reading_enter_file (&loading->reading, path);
  read = read_document (loading, document, folder, *total <= SP_PACK_MAX_SCHEMA_BYTES);
  xmlFreeDoc (document);

  return read;
}

static gboolean
has_room (SpLoading  *loading,
          const char *folder)
{
  if (sp_problems_get_n (loading->reading.problems) <= SP_PACK_MAX_PROBLEMS)
    return TRUE;

  sp_rules_report (loading->reading.problems, "too-many-problems", folder, 0,
                   "more than %d problems in this pack; mend these first, then look again",
                   SP_PACK_MAX_PROBLEMS);

  return FALSE;
}

static gboolean
read_files (SpLoading  *loading,
            const char *folder,
            GStrv       files)
{
  g_autoptr (SpSeal) seal = sp_seal_read (folder, loading->reading.problems);
  gboolean complete = TRUE;
  gsize total = 0;

  for (guint i = 0; files[i] != NULL && total <= SP_PACK_MAX_BYTES; i++)
    {
      complete = read_file (loading, folder, files[i], seal, &total) && complete;
      if (!has_room (loading, folder))
        return FALSE;
    }

  if (seal != NULL && complete)
    sp_seal_check_complete (seal, loading->reading.problems);
  loading->pack->sealed = seal != NULL;

  return complete;
}

/*
 * Whether the tree of questions is whole in spite of what is wrong, so that an author hears at once
 * what is wrong with the tree as well.
 */
static gboolean
is_tree_whole (SpProblems *problems)
{
  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      const SpRule *rule = sp_rules_lookup (sp_problems_get (problems, i)->rule);

      if (rule == NULL || rule->breaks_tree)
        return FALSE;
    }

  return TRUE;
}

static SpPack *
load (const char *folder,
      SpProblems *problems,
      gboolean    prove)
{
  g_autoptr (SpLoading) loading = sp_loading_new (problems);
  g_auto (GStrv) files = sp_pack_files_list (folder, problems);
  gboolean listed = sp_problems_get_n_errors (problems) == 0;

  if (files != NULL && read_files (loading, folder, files) && listed)
    {
      sp_resolver_run (loading);
      if (prove && is_tree_whole (problems))
        sp_proof_check (loading->pack, problems);
    }

  sp_problems_sort (problems);
  if (sp_problems_get_n_errors (problems) > 0)
    return NULL;

  return g_steal_pointer (&loading->pack);
}

/**
 * sp_pack_load:
 * @folder: the folder of a pack
 * @problems: where to say what is wrong; empty
 *
 * Reads a pack and proves it. Either all of it is right, or there is no pack, and @problems says
 * all that is wrong, in the order of files and lines. Warnings alone do not keep a pack back.
 *
 * Nothing outside @folder is opened, and no file can take more than its share of time or memory.
 *
 * Returns: (transfer full) (nullable): a pack that never changes again
 */
SpPack *
sp_pack_load (const char *folder,
              SpProblems *problems)
{
  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  return load (folder, problems, TRUE);
}

/**
 * sp_pack_load_unproved:
 * @folder: the folder of a pack
 * @problems: where to say what is wrong; empty
 *
 * As sp_pack_load(), but the tree may loop, and break its safety statements. It is for tools that
 * tell an author of just that, and never for anything a visitor sees.
 *
 * Returns: (transfer full) (nullable): a pack that never changes again
 */
SpPack *
sp_pack_load_unproved (const char *folder,
                       SpProblems *problems)
{
  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  return load (folder, problems, FALSE);
}
