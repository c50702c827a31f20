/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-loader.h"

#include "app/loader/grammar/sp-grammar-check.h"
#include "app/loader/xml/sp-bounds.h"
#include "app/loader/xml/sp-xml.h"
#include "app/site/sp-site-private.h"
#include "sp-site-reader.h"

/*
 * Reads the file in which an operator says where a kiosk stands and whom to call there. Its grammar
 * is checked first; after that, what the words in it mean.
 */

#define IDLE_SECONDS_DEFAULT 120
#define WARNING_SECONDS_DEFAULT 60

static void
read_place (SpSiteReader  *self,
            const xmlNode *root)
{
  const xmlNode *node = sp_node_find (root, "place");
  SpSite *site = self->site;

  if (node == NULL)
    return;

  site->place_line = sp_xml_get_line (node);
  site->place = sp_site_reader_find_words (node, "name");
  site->address = sp_site_reader_find_words (node, "address");
  site->postcode = sp_site_reader_find_words (node, "postcode");
  site->help_point = sp_site_reader_find_words (node, "help-point");
  site->nearest_phone = sp_site_reader_find_words (node, "nearest-phone");
}

static void
read_run_by (SpSiteReader  *self,
             const xmlNode *root)
{
  const xmlNode *node = sp_node_find (root, "run-by");
  SpSite *site = self->site;

  if (node == NULL)
    return;

  site->run_by_line = sp_xml_get_line (node);
  site->owner = sp_site_reader_find_words (node, "owner");
  site->council = sp_site_reader_find_words (node, "council");
  site->police = sp_site_reader_find_words (node, "police");
}

static double
get_number (const xmlNode *node,
            const char    *attribute,
            double         fallback)
{
  const char *words = sp_node_get_attribute (node, attribute);

  return words != NULL ? g_ascii_strtod (words, NULL) : fallback;
}

static GStrv
read_languages (SpSiteReader  *self,
                const xmlNode *node)
{
  const char *words = sp_node_get_attribute (node, "languages");
  g_auto (GStrv) languages = g_strsplit (words != NULL ? words : "en-GB", " ", -1);

  for (guint i = 0; languages[i] != NULL; i++)
    for (guint j = 0; j < i; j++)
      if (g_str_equal (languages[i], languages[j]))
        sp_reading_report (&self->reading, "site-twice", node,
                           "the language “%s” is named twice; take one out", languages[i]);

  return g_steal_pointer (&languages);
}

static void
read_behaviour (SpSiteReader  *self,
                const xmlNode *root)
{
  const xmlNode *node = sp_node_find (root, "behaviour");
  SpSite *site = self->site;

  site->idle_seconds = get_number (node, "idle-seconds", IDLE_SECONDS_DEFAULT);
  site->warning_seconds = get_number (node, "warning-seconds", WARNING_SECONDS_DEFAULT);
  site->ppi = get_number (node, "ppi", 0);
  site->counts_weekly = node != NULL && sp_node_has_value (node, "counts", "weekly");
  site->languages = read_languages (self, node);
}

/* The bank holidays come first whatever the order in the file: hours are worked out from them. */
static void
read_site (SpSiteReader  *self,
           const xmlNode *root)
{
  self->site->file = g_strdup (self->reading.file);
  self->site->line = sp_xml_get_line (root);
  self->site->example = sp_node_has_value (root, "example", "yes");

  read_place (self, root);
  read_run_by (self, root);
  sp_site_read_holidays (self, root);
  self->site->place_hours = sp_site_read_hours (self, sp_node_find (root, "place"));
  sp_site_read_contacts (self, root);
  sp_site_read_confirmations (self, root);
  read_behaviour (self, root);
  self->site->pin = g_strdup (sp_node_get_attribute (sp_node_find (root, "staff"), "pin"));
}

static guint
count_elements (const xmlNode *node)
{
  guint n = 1;

  SP_NODE_EACH (child, node)
    n += count_elements (child);

  return n;
}

static gboolean
check_size (SpSiteReader  *self,
            const xmlNode *root)
{
  if (count_elements (root) <= SP_SITE_MAX_ELEMENTS)
    return TRUE;

  sp_reading_report (&self->reading, "too-many-nodes", root,
                     "this file has more than %d elements, and no site needs so many; perhaps "
                     "something was copied into it again and again", SP_SITE_MAX_ELEMENTS);

  return FALSE;
}

/* @document is as the grammar says; what is found in it then would be a fault of this program. */
static void
apply_schema (SpSiteReader *self,
              xmlDocPtr     document)
{
  g_autofree char *why = NULL;

  if (!sp_grammar_validate (sp_grammar_get_site (), document, &why))
    sp_reading_report (&self->reading, "schema", xmlDocGetRootElement (document),
                       "this file is not as content/schema/site.rng says (%s)", why);
}

static void
read_document (SpSiteReader *self,
               xmlDocPtr     document,
               guint         n_errors)
{
  xmlNodePtr root = xmlDocGetRootElement (document);

  if (!check_size (self, root))
    return;

  sp_node_tidy (root);
  if (!sp_grammar_check (sp_grammar_get_site (), &self->reading, root))
    return;

  read_site (self, root);
  if (sp_problems_get_n_errors (self->reading.problems) == n_errors)
    apply_schema (self, document);
}

/**
 * sp_site_read:
 * @document: a site file, whose white space is tidied here
 * @path: the file, as problems name it
 * @problems: where to say what is wrong
 *
 * As sp_site_load(), of a file that has been read.
 *
 * Returns: (transfer full) (nullable): the site, or %NULL when anything is wrong with the file
 */
SpSite *
sp_site_read (xmlDocPtr   document,
              const char *path,
              SpProblems *problems)
{
  g_autoptr (SpSite) site = g_object_new (SP_TYPE_SITE, NULL);
  SpSiteReader reader = { .site = site };
  guint n_errors = sp_problems_get_n_errors (problems);

  sp_reading_init (&reader.reading, problems);
  sp_reading_enter_file (&reader.reading, path);
  read_document (&reader, document, n_errors);
  sp_reading_clear (&reader.reading);

  return sp_problems_get_n_errors (problems) == n_errors ? g_steal_pointer (&site) : NULL;
}

/**
 * sp_site_load:
 * @path: the file
 * @problems: where to say what is wrong: every problem, in the order of lines
 *
 * Reads a site file. Whether it fits the content, and whether a kiosk may stand in public with it,
 * is for sp_site_check_pack() and sp_site_check_kiosk().
 *
 * Returns: (transfer full) (nullable): the site, or %NULL when anything is wrong with the file
 */
SpSite *
sp_site_load (const char *path,
              SpProblems *problems)
{
  xmlDocPtr document = sp_xml_read_file (path, path, problems);
  SpSite *site = NULL;

  if (document != NULL)
    {
      site = sp_site_read (document, path, problems);
      xmlFreeDoc (document);
    }
  sp_problems_sort (problems);

  return site;
}
