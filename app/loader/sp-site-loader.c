/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-loader.h"

#include <string.h>

#include "app/site/sp-site-private.h"

#include "sp-site-reader.h"
#include "sp-site-shape.h"
#include "sp-xml.h"

/*
 * Reads the file in which an operator says where a kiosk stands and whom to call there. Its shape
 * is checked first (sp-site-shape.c); after that, what the words in it mean.
 */

#define IDLE_SECONDS_MIN 60
#define IDLE_SECONDS_DEFAULT 120
#define IDLE_SECONDS_MAX 600
#define WARNING_SECONDS_MIN 20
#define WARNING_SECONDS_DEFAULT 60
#define WARNING_SECONDS_MAX 120
#define PPI_MIN 40
#define PPI_MAX 600

#define POSTCODE "^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}$"
#define DECIMAL "^[0-9]+(\\.[0-9]+)?$"
#define LANGUAGE "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"

static void
read_place (SpSiteReader *self,
            xmlNodePtr    root)
{
  xmlNodePtr node = sp_site_reader_find (root, "place");
  xmlNodePtr postcode = sp_site_reader_find (node, "postcode");
  SpSite *site = self->site;

  if (node == NULL)
    return;

  site->place_line = sp_xml_get_line (node);
  site->place = sp_site_reader_get_child_words (node, "name");
  site->address = sp_site_reader_get_child_words (node, "address");
  site->help_point = sp_site_reader_get_child_words (node, "help-point");
  site->nearest_phone = sp_site_reader_get_child_words (node, "nearest-phone");

  site->postcode = sp_site_reader_get_words (postcode);
  if (site->postcode != NULL && !g_regex_match_simple (POSTCODE, site->postcode, 0, 0))
    sp_site_reader_report (self, postcode, "site-postcode",
                           "“%s” is not a postcode; write one in capitals with one space, such as "
                           "SW1A 1AA", site->postcode);
}

static void
read_run_by (SpSiteReader *self,
             xmlNodePtr    root)
{
  xmlNodePtr node = sp_site_reader_find (root, "run-by");
  SpSite *site = self->site;

  if (node == NULL)
    return;

  site->run_by_line = sp_xml_get_line (node);
  site->owner = sp_site_reader_get_child_words (node, "owner");
  site->council = sp_site_reader_get_child_words (node, "council");
  site->police = sp_site_reader_get_child_words (node, "police");
}

static guint
read_seconds (SpSiteReader *self,
              xmlNodePtr    node,
              const char   *attribute,
              guint         min,
              guint         max,
              guint         fallback)
{
  g_autofree char *words = sp_site_reader_get_attribute (node, attribute);
  guint64 seconds = fallback;

  if (words != NULL && !g_ascii_string_to_unsigned (words, 10, min, max, &seconds, NULL))
    sp_site_reader_report (self, node, "site-behaviour",
                           "“%s” is “%s”; it can be a whole number of seconds from %u to %u",
                           attribute, words, min, max);

  return seconds;
}

static double
read_ppi (SpSiteReader *self,
          xmlNodePtr    node)
{
  g_autofree char *words = sp_site_reader_get_attribute (node, "ppi");
  double ppi;

  if (words == NULL)
    return 0;

  ppi = g_ascii_strtod (words, NULL);
  if (!g_regex_match_simple (DECIMAL, words, 0, 0) || ppi < PPI_MIN || ppi > PPI_MAX)
    sp_site_reader_report (self, node, "site-behaviour",
                           "“ppi” is “%s”; it is how many pixels of the panel go to an inch, from "
                           "%d to %d", words, PPI_MIN, PPI_MAX);

  return ppi;
}

static GStrv
read_languages (SpSiteReader *self,
                xmlNodePtr    node)
{
  g_autofree char *words = sp_site_reader_get_attribute (node, "languages");
  g_auto (GStrv) languages = g_strsplit (words != NULL ? words : "en-GB", " ", -1);

  for (guint i = 0; languages[i] != NULL; i++)
    {
      if (!g_regex_match_simple (LANGUAGE, languages[i], 0, 0))
        sp_site_reader_report (self, node, "site-language",
                               "“%s” is not the code of a language; write codes such as en-GB, pl "
                               "or zh-Hans with spaces between them", languages[i]);

      for (guint j = 0; j < i; j++)
        if (strcmp (languages[i], languages[j]) == 0)
          sp_site_reader_report (self, node, "site-twice",
                                 "the language “%s” is named twice; take one out", languages[i]);
    }

  return g_steal_pointer (&languages);
}

static void
read_behaviour (SpSiteReader *self,
                xmlNodePtr    root)
{
  xmlNodePtr node = sp_site_reader_find (root, "behaviour");
  SpSite *site = self->site;

  site->idle_seconds = read_seconds (self, node, "idle-seconds", IDLE_SECONDS_MIN,
                                     IDLE_SECONDS_MAX, IDLE_SECONDS_DEFAULT);
  site->warning_seconds = read_seconds (self, node, "warning-seconds", WARNING_SECONDS_MIN,
                                        WARNING_SECONDS_MAX, WARNING_SECONDS_DEFAULT);
  site->ppi = read_ppi (self, node);
  site->languages = read_languages (self, node);
}

/* The bank holidays come first whatever the order in the file: hours are worked out from them. */
static void
read_site (SpSiteReader *self,
           xmlNodePtr    root)
{
  self->site->file = g_strdup (self->file);
  self->site->line = sp_xml_get_line (root);
  self->site->example = sp_site_reader_get_yes (self, root, "example");

  read_place (self, root);
  read_run_by (self, root);
  sp_site_read_holidays (self, root);
  sp_site_read_contacts (self, root);
  read_behaviour (self, root);
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
  const guint n_errors = sp_problems_get_n_errors (problems);
  g_autoptr (SpSite) site = g_object_new (SP_TYPE_SITE, NULL);
  SpSiteReader reader = { path, problems, site };
  xmlDocPtr document = sp_xml_read_file (path, path, problems);

  if (document != NULL)
    {
      xmlNodePtr root = xmlDocGetRootElement (document);

      if (sp_site_shape_check (&reader, root))
        read_site (&reader, root);

      xmlFreeDoc (document);
    }

  sp_problems_sort (problems);

  return sp_problems_get_n_errors (problems) == n_errors ? g_steal_pointer (&site) : NULL;
}
