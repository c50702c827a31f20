/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/tree.h>

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

xmlDocPtr sp_xml_read_file  (const char    *path,
                             const char    *shown_name,
                             SpProblems    *problems) G_GNUC_WARN_UNUSED_RESULT;
xmlDocPtr sp_xml_read_bytes (GBytes        *bytes,
                             const char    *shown_name,
                             SpProblems    *problems) G_GNUC_WARN_UNUSED_RESULT;

guint     sp_xml_get_line   (const xmlNode *node);

G_END_DECLS
