/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* What the parts of the site loader share. Nobody else includes this. */

#include <libxml/tree.h>

#include "app/model/sp-problem.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

/**
 * SP_SITE_NAMESPACE:
 *
 * The namespace of every element of a site file.
 */
#define SP_SITE_NAMESPACE "urn:signpost:site:1"

/**
 * SP_SITE_MAX_CHARACTERS:
 *
 * How long a value may be. More does not fit on a line of the screen, let alone be read out in a
 * hurry.
 */
#define SP_SITE_MAX_CHARACTERS 120

/**
 * SpSiteReader:
 * @file: the file, as problems name it
 * @problems: where to say what is wrong
 * @site: what has been read so far
 *
 * A site file on the way from XML to #SpSite.
 */
typedef struct
{
  const char *file;
  SpProblems *problems;
  SpSite     *site;
} SpSiteReader;

void       sp_site_reader_report          (SpSiteReader  *self,
                                           const xmlNode *node,
                                           const char    *rule,
                                           const char    *format,
                                           ...) G_GNUC_PRINTF (4, 5);

gboolean   sp_site_reader_is_element      (const xmlNode *node);
xmlNodePtr sp_site_reader_find            (xmlNodePtr     parent,
                                           const char    *name);
xmlNodePtr sp_site_reader_find_next       (xmlNodePtr     node);

char      *sp_site_reader_get_content     (const xmlNode *node) G_GNUC_WARN_UNUSED_RESULT;
char      *sp_site_reader_get_words       (const xmlNode *node) G_GNUC_WARN_UNUSED_RESULT;
char      *sp_site_reader_get_child_words (xmlNodePtr     parent,
                                           const char    *name) G_GNUC_WARN_UNUSED_RESULT;
char      *sp_site_reader_get_attribute   (xmlNodePtr     node,
                                           const char    *name) G_GNUC_WARN_UNUSED_RESULT;

gboolean   sp_site_reader_get_date        (SpSiteReader  *self,
                                           xmlNodePtr     node,
                                           const char    *attribute,
                                           GDate         *ret_date);
gboolean   sp_site_reader_get_yes         (SpSiteReader  *self,
                                           xmlNodePtr     node,
                                           const char    *attribute);
char      *sp_site_date_to_string         (const GDate   *date) G_GNUC_WARN_UNUSED_RESULT;

void       sp_site_read_holidays          (SpSiteReader  *self,
                                           xmlNodePtr     root);
void       sp_site_read_contacts          (SpSiteReader  *self,
                                           xmlNodePtr     root);

G_END_DECLS
