/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/tree.h>

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SP_XML_MAX_DEPTH:
 *
 * How many elements may stand inside one another.
 */
#define SP_XML_MAX_DEPTH 64

/**
 * SP_XML_MAX_NODES:
 *
 * How many elements, attributes, comments and stretches of text a file may have. A file of the
 * largest size that says anything has about half as many; each costs about 130 bytes.
 */
#define SP_XML_MAX_NODES 1000000

/**
 * SP_XML_MAX_ATTRIBUTES:
 *
 * How many attributes an element may have. libxml2 compares each with each.
 */
#define SP_XML_MAX_ATTRIBUTES 32

/**
 * SP_XML_MAX_ATTRIBUTE_BYTES:
 *
 * How long an attribute may be.
 */
#define SP_XML_MAX_ATTRIBUTE_BYTES (16 * 1024)

/**
 * SP_XML_MAX_NAMES:
 *
 * How many different names of elements and attributes a file may use; the format has about a
 * hundred.
 */
#define SP_XML_MAX_NAMES 4096

/**
 * SP_XML_MAX_PROBLEMS:
 *
 * How many problems one file may have before the rest of them is left out.
 */
#define SP_XML_MAX_PROBLEMS 1000

xmlDocPtr sp_xml_read_file  (const char    *path,
                             const char    *shown_name,
                             SpProblems    *problems) G_GNUC_WARN_UNUSED_RESULT;
xmlDocPtr sp_xml_read_bytes (GBytes        *bytes,
                             const char    *shown_name,
                             SpProblems    *problems) G_GNUC_WARN_UNUSED_RESULT;

guint     sp_xml_get_line   (const xmlNode *node);

G_END_DECLS
