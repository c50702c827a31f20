/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* What the parts of the site loader share. Nobody else but the tests includes this. */

#include "app/loader/xml/sp-node.h"
#include "app/loader/xml/sp-reading.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

/**
 * SpSiteReader:
 * @reading: the reading of the file
 * @site: what has been read so far
 *
 * A site file on the way from XML to #SpSite.
 */
typedef struct
{
  SpReading  reading;
  SpSite    *site;
} SpSiteReader;

SpSite    *sp_site_read                 (xmlDocPtr      document,
                                         const char    *path,
                                         SpProblems    *problems) G_GNUC_WARN_UNUSED_RESULT;

char      *sp_site_reader_get_words     (const xmlNode *node) G_GNUC_WARN_UNUSED_RESULT;
char      *sp_site_reader_find_words    (const xmlNode *parent,
                                         const char    *name) G_GNUC_WARN_UNUSED_RESULT;
gboolean   sp_site_reader_get_date      (const xmlNode *node,
                                         const char    *attribute,
                                         GDate         *ret_date);
char      *sp_site_date_to_string       (const GDate   *date) G_GNUC_WARN_UNUSED_RESULT;

void       sp_site_read_holidays        (SpSiteReader  *self,
                                         const xmlNode *root);
void       sp_site_read_contacts        (SpSiteReader  *self,
                                         const xmlNode *root);
SpHours   *sp_site_read_hours           (SpSiteReader  *self,
                                         const xmlNode *parent) G_GNUC_WARN_UNUSED_RESULT;
void       sp_site_read_check           (SpSiteReader  *self,
                                         const xmlNode *node,
                                         SpCheck       *ret_check);
void       sp_site_read_confirmations   (SpSiteReader  *self,
                                         const xmlNode *root);

G_END_DECLS
