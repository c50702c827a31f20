/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-xml.h"

#include <string.h>

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "app/model/sp-rules.h"
#include "sp-bounds.h"
#include "sp-file.h"
#include "sp-xml-bytes.h"
#include "sp-xml-message.h"

/*
 * The one way into libxml2 for every file of the project. Whatever a file holds, reading it ends
 * soon, takes little memory, opens nothing else, and prints nothing: the limits are kept while the
 * parser runs, in its own callbacks, so that no tree is built beyond them. Nothing global in
 * libxml2 is changed.
 */

#define XINCLUDE_2001 "http://www.w3.org/2001/XInclude"
#define XINCLUDE_2003 "http://www.w3.org/2003/XInclude"

/* The only namespaces a file may need are its own and a mistaken one; each costs every element. */
#define MAX_NAMESPACES 4

#if LIBXML_VERSION >= 21200
typedef const xmlError *ErrorArg;
#else
typedef xmlErrorPtr ErrorArg;
#endif

typedef struct
{
  const char *data;
  gsize       length;
  const char *shown_name;
  SpProblems *problems;

  const char *place;            /* where counting lines has come to */
  guint       line;             /* the line of @place */
  guint       depth;
  guint       n_nodes;
  guint       n_problems;
  gboolean    lost;             /* whether later errors are only consequences */
} Reading;

static Reading *
get_reading (void *user_data)
{
  xmlParserCtxtPtr context = user_data;

  return context->_private;
}

static void
stop (xmlParserCtxtPtr context)
{
  get_reading (context)->lost = TRUE;
  xmlStopParser (context);
}

/*
 * The line on which the construct that ends here begins. libxml2 gives the line where a tag ends,
 * and keeps only 16 bits of it; authors look where it begins.
 */
static guint
find_line (xmlParserCtxtPtr  context,
           const char       *opening)
{
  Reading *reading = get_reading (context);
  long consumed = xmlByteConsumed (context);
  long counted = reading->place - reading->data;
  const char *start;

  if (consumed < counted || (gsize) consumed > reading->length)
    return context->input->line;

  start = g_strrstr_len (reading->place, consumed - counted, opening);
  if (start == NULL)
    return reading->line;

  reading->line += sp_xml_bytes_line (reading->place, start) - 1;
  reading->place = start;

  return reading->line;
}

/* Nobody reads more, and a file made to harm could have millions. */
static gboolean
has_room (xmlParserCtxtPtr context)
{
  Reading *reading = get_reading (context);

  if (++reading->n_problems <= SP_READING_MAX_PROBLEMS)
    return TRUE;

  sp_rules_report (reading->problems, "too-many-problems", reading->shown_name, 0,
                   "more than %d problems in this file; mend these first, then look again",
                   SP_READING_MAX_PROBLEMS);
  stop (context);

  return FALSE;
}

static void
report (xmlParserCtxtPtr  context,
        const char       *rule,
        guint             line,
        const char       *sentence)
{
  Reading *reading = get_reading (context);

  if (has_room (context))
    sp_rules_report (reading->problems, rule, reading->shown_name, line, "%s", sentence);
}

static gboolean
count_nodes (xmlParserCtxtPtr context,
             guint            n)
{
  Reading *reading = get_reading (context);

  reading->n_nodes += n;
  if (reading->n_nodes <= SP_XML_MAX_NODES)
    return TRUE;

  report (context, "too-many-nodes", context->input->line,
          "this file has more than a million parts up to here; split it into several files");
  stop (context);

  return FALSE;
}

/* libxml2 keeps names in a table that grows slower the more it holds. */
static gboolean
check_names (xmlParserCtxtPtr context,
             guint            line)
{
  if (xmlDictSize (context->dict) <= SP_XML_MAX_NAMES)
    return TRUE;

  report (context, "too-many-names", line,
          "this file has thousands of different names for its elements and attributes; use the "
          "names that FORMAT.md lists");
  stop (context);

  return FALSE;
}

static gboolean
check_depth (xmlParserCtxtPtr context,
             guint            line)
{
  if (++get_reading (context)->depth <= SP_XML_MAX_DEPTH)
    return TRUE;

  report (context, "too-deep", line,
          "more than " G_STRINGIFY (SP_XML_MAX_DEPTH) " elements stand inside one another here; "
          "close those that are finished");
  stop (context);

  return FALSE;
}

static gboolean
check_attribute_lengths (xmlParserCtxtPtr   context,
                         guint              line,
                         int                n_attributes,
                         const xmlChar    **attributes)
{
  for (int i = 0; i < n_attributes; i++)
    {
      const xmlChar *start = attributes[5 * i + 3];
      const xmlChar *end = attributes[5 * i + 4];

      if (end - start > SP_XML_MAX_ATTRIBUTE_BYTES)
        {
          report (context, "attribute-too-long", line,
                  "an attribute here is longer than 16 KiB; perhaps its closing quotation mark is "
                  "missing");
          stop (context);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
check_namespaces (xmlParserCtxtPtr  context,
                  guint             line,
                  const xmlChar    *uri,
                  int               n_namespaces)
{
  if (n_namespaces > MAX_NAMESPACES)
    {
      report (context, "too-many-attributes", line,
              "an element here has several xmlns attributes; only the outermost element has one");
      stop (context);
      return FALSE;
    }

  if (g_strcmp0 ((const char *) uri, XINCLUDE_2001) == 0
      || g_strcmp0 ((const char *) uri, XINCLUDE_2003) == 0)
    report (context, "xinclude", line,
            "one file cannot include another (XInclude); put the words here instead");

  return TRUE;
}

static void
on_start_element (void           *user_data,
                  const xmlChar  *name,
                  const xmlChar  *prefix,
                  const xmlChar  *uri,
                  int             n_namespaces,
                  const xmlChar **namespaces,
                  int             n_attributes,
                  int             n_defaulted,
                  const xmlChar **attributes)
{
  xmlParserCtxtPtr context = user_data;
  guint line = find_line (context, "<");

  if (!count_nodes (context, 1 + n_namespaces + 2 * n_attributes)
      || !check_names (context, line)
      || !check_depth (context, line)
      || !check_namespaces (context, line, uri, n_namespaces)
      || !check_attribute_lengths (context, line, n_attributes, attributes))
    return;

  xmlSAX2StartElementNs (context, name, prefix, uri, n_namespaces, namespaces,
                         n_attributes, n_defaulted, attributes);
  if (context->node != NULL)
    context->node->_private = GUINT_TO_POINTER (line);
}

static void
on_end_element (void          *user_data,
                const xmlChar *name,
                const xmlChar *prefix,
                const xmlChar *uri)
{
  get_reading (user_data)->depth--;
  xmlSAX2EndElementNs (user_data, name, prefix, uri);
}

/* Long text comes in many pieces that end up in one node. */
static void
on_characters (void          *user_data,
               const xmlChar *text,
               int            length)
{
  xmlParserCtxtPtr context = user_data;
  xmlNodePtr last = context->node != NULL ? context->node->last : NULL;

  if ((last == NULL || last->type != XML_TEXT_NODE) && !count_nodes (context, 1))
    return;

  xmlSAX2Characters (context, text, length);
}

static void
on_comment (void          *user_data,
            const xmlChar *text)
{
  xmlParserCtxtPtr context = user_data;
  guint line = find_line (context, "<!--");

  if (!count_nodes (context, 1))
    return;

  xmlSAX2Comment (context, text);
  if (context->node != NULL && context->node->last != NULL)
    context->node->last->_private = GUINT_TO_POINTER (line);
}

static void
on_cdata (void          *user_data,
          const xmlChar *text,
          int            length)
{
  xmlParserCtxtPtr context = user_data;

  report (context, "cdata", find_line (context, "<![CDATA["),
          "there is a “<![CDATA[” here; take it out and write the words alone");
}

static void
on_processing_instruction (void          *user_data,
                           const xmlChar *target,
                           const xmlChar *text)
{
  xmlParserCtxtPtr context = user_data;

  report (context, "processing-instruction", find_line (context, "<?"),
          "there is a processing instruction (“<?…?>”) here; take it out");
}

static void
on_doctype (void          *user_data,
            const xmlChar *name,
            const xmlChar *external_id,
            const xmlChar *system_id)
{
  xmlParserCtxtPtr context = user_data;

  report (context, "doctype", find_line (context, "<!DOCTYPE"),
          "this file has a DOCTYPE; take it out, with all it declares");
  stop (context);
}

static void
on_error (void     *user_data,
          ErrorArg  error)
{
  Reading *reading = get_reading (user_data);
  g_autofree char *message = NULL;
  const char *rule = "malformed-xml";
  guint line = MAX (error->line, 0);

  if (reading->lost || error->level < XML_ERR_ERROR || !has_room (user_data))
    return;

  if (error->code == XML_ERR_UNDECLARED_ENTITY)
    rule = "unknown-entity";

  /* Where a comment that runs to the end of the file begins is what an author has to find. */
  if (error->code == XML_ERR_COMMENT_NOT_FINISHED)
    line = find_line (user_data, "<!--");

  message = sp_xml_message_new (error);
  sp_rules_report (reading->problems, rule, reading->shown_name, line, "%s", message);
  reading->lost = !sp_xml_message_is_certain (error);
}

static void
connect_callbacks (xmlSAXHandlerPtr sax)
{
  sax->startElementNs = on_start_element;
  sax->endElementNs = on_end_element;
  sax->characters = on_characters;
  /* Two different ones would make the parser guess which white space matters. */
  sax->ignorableWhitespace = on_characters;
  sax->comment = on_comment;
  sax->cdataBlock = on_cdata;
  sax->processingInstruction = on_processing_instruction;
  sax->internalSubset = on_doctype;
  sax->externalSubset = NULL;
  sax->serror = on_error;
}

static xmlDocPtr
parse (Reading *reading)
{
  const int options = XML_PARSE_NONET | XML_PARSE_COMPACT | XML_PARSE_BIG_LINES
                      | XML_PARSE_IGNORE_ENC | XML_PARSE_NOXINCNODE;
  xmlParserCtxtPtr context = xmlNewParserCtxt ();
  xmlDocPtr document;

  connect_callbacks (context->sax);
  context->_private = reading;
  document = xmlCtxtReadMemory (context, reading->data, reading->length, NULL, NULL, options);
  xmlFreeParserCtxt (context);
  xmlResetLastError ();

  return document;
}

/**
 * sp_xml_read_bytes:
 * @bytes: the text of a file
 * @shown_name: how problems name the file
 * @problems: where to say what is wrong
 *
 * Reads XML that somebody else wrote, as sp_xml_read_file() does.
 *
 * Returns: (transfer full) (nullable): a document to free with xmlFreeDoc(), or %NULL after
 *   telling @problems why not
 */
xmlDocPtr
sp_xml_read_bytes (GBytes     *bytes,
                   const char *shown_name,
                   SpProblems *problems)
{
  const guint n_errors = sp_problems_get_n_errors (problems);
  Reading reading = { .shown_name = shown_name, .problems = problems, .line = 1 };
  xmlDocPtr document;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (shown_name != NULL, NULL);

  reading.data = g_bytes_get_data (bytes, &reading.length);
  if (!sp_xml_bytes_check (&reading.data, &reading.length, shown_name, problems))
    return NULL;

  reading.place = reading.data;
  document = parse (&reading);

  if (document == NULL && sp_problems_get_n_errors (problems) == n_errors)
    sp_rules_report (problems, "malformed-xml", shown_name, 0,
                     "this file cannot be understood; restore it from a good copy");

  if (sp_problems_get_n_errors (problems) != n_errors)
    g_clear_pointer (&document, xmlFreeDoc);

  return document;
}

/**
 * sp_xml_read_file:
 * @path: the file
 * @shown_name: how problems name it
 * @problems: where to say what is wrong
 *
 * Reads an XML file that somebody else wrote. It must be UTF-8 without DOCTYPE, processing
 * instructions, CDATA and XInclude, and stay within the limits of this header; then the only
 * references left in it are to characters, so it cannot name another file or grow.
 *
 * The nodes know their lines through sp_xml_get_line().
 *
 * Returns: (transfer full) (nullable): a document to free with xmlFreeDoc(), or %NULL after
 *   telling @problems why not
 */
xmlDocPtr
sp_xml_read_file (const char *path,
                  const char *shown_name,
                  SpProblems *problems)
{
  g_autoptr (GBytes) bytes = sp_file_read (path, shown_name, problems);

  return bytes != NULL ? sp_xml_read_bytes (bytes, shown_name, problems) : NULL;
}

/**
 * sp_xml_get_line:
 * @node: a node of a document from sp_xml_read_file()
 *
 * Finds the line on which an element or comment begins; for anything else, that of the element
 * it stands in.
 *
 * Returns: a line, from 1
 */
guint
sp_xml_get_line (const xmlNode *node)
{
  while (node != NULL && node->type != XML_ELEMENT_NODE && node->type != XML_COMMENT_NODE)
    node = node->parent;

  return node != NULL ? GPOINTER_TO_UINT (node->_private) : 0;
}
