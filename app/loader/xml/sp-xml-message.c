/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-xml-message.h"

#include <string.h>

/*
 * The parser speaks to programmers. This says the same to somebody who has only ever copied an
 * example and changed the words.
 */

typedef struct
{
  int         code;
  const char *sentence;
} Sentence;

static const Sentence sentences[] = {
  { XML_ERR_DOCUMENT_EMPTY,
    "no element begins here; after its first line and comments, a file goes on with “<” and the "
    "name of its outermost element" },
  { XML_ERR_DOCUMENT_END,
    "there is something after the end of the last element; a file has one outermost element, and "
    "everything stands inside it" },
  { XML_ERR_INVALID_CHAR,
    "there is a character here that no text may hold; delete it and type the words again" },
  { XML_ERR_INVALID_CHARREF,
    "there is a “&#…;” here that names no character; write the character itself" },
  { XML_ERR_INVALID_HEX_CHARREF,
    "there is a “&#x…;” here that names no character; write the character itself" },
  { XML_ERR_INVALID_DEC_CHARREF,
    "there is a “&#…;” here that names no character; write the character itself" },
  { XML_ERR_ENTITYREF_SEMICOL_MISSING,
    "there is a “&” here; write &amp; for the sign, or better the word “and”" },
  { XML_ERR_LT_IN_ATTRIBUTE,
    "there is a “<” between the quotation marks of an attribute; perhaps the closing quotation "
    "mark is missing" },
  { XML_ERR_ATTRIBUTE_NOT_STARTED,
    "an attribute here has no quotation marks; write it like id=\"name\"" },
  { XML_ERR_ATTRIBUTE_NOT_FINISHED,
    "the closing quotation mark of an attribute is missing; write it like id=\"name\"" },
  { XML_ERR_ATTRIBUTE_WITHOUT_VALUE,
    "an attribute here has no value; write it like id=\"name\"" },
  { XML_ERR_COMMENT_NOT_FINISHED,
    "a comment here is not closed; end it with “-->”" },
  { XML_ERR_HYPHEN_IN_COMMENT,
    "there is a “--” inside a comment; leave one of the two hyphens out" },
  { XML_ERR_PI_NOT_FINISHED,
    "a “<?” here is not closed; take it out" },
  { XML_ERR_PI_NOT_STARTED,
    "a “<?” here begins nothing; take it out" },
  { XML_ERR_CDATA_NOT_FINISHED,
    "a “<![CDATA[” here is not closed; take it out and write the words alone" },
  { XML_ERR_RESERVED_XML_NAME,
    "“<?xml …?>” may stand only at the very beginning of a file, with nothing before it, not even "
    "a space" },
  { XML_ERR_XMLDECL_NOT_STARTED,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_XMLDECL_NOT_FINISHED,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_VERSION_MISSING,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_UNKNOWN_VERSION,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_UNKNOWN_ENCODING,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_ENCODING_NAME,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_STRING_NOT_STARTED,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_STRING_NOT_CLOSED,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_STANDALONE_VALUE,
    "the first line is wrong; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>" },
  { XML_ERR_SPACE_REQUIRED,
    "a space between two attributes is missing, or the closing quotation mark of the one before; "
    "write them like id=\"name\" next=\"other\"" },
  { XML_ERR_GT_REQUIRED,
    "the closing “>” of an element is missing" },
  { XML_ERR_LTSLASH_REQUIRED,
    "an element here is not closed; write “</”, its name and “>”" },
  { XML_ERR_EQUAL_REQUIRED,
    "an attribute here has no “=”; write it like id=\"name\"" },
  { XML_ERR_MISPLACED_CDATA_END,
    "there is a “]]>” in words; take it out" },
  { XML_ERR_INVALID_ENCODING,
    "this line holds a byte that is not UTF-8 text; save the file as UTF-8" },
  { XML_ERR_NAME_TOO_LONG,
    "a name here is far too long" },
  { XML_ERR_INTERNAL_ERROR,
    "this place cannot be understood at all; restore the file from a good copy" },
  { XML_ERR_NO_MEMORY,
    "there is not enough memory to read this file" },
};

static const char *
find_sentence (int code)
{
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      if (sentences[i].code == code)
        return sentences[i].sentence;
    }

  return NULL;
}

static char *
describe_mismatch (const xmlError *error)
{
  if (error->str2 == NULL || g_strcmp0 (error->str2, "unparsable") == 0)
    return g_strdup_printf ("<%s>, opened on line %d, is not closed before this place; write "
                            "</%s> where it ends", error->str1, error->int1, error->str1);

  return g_strdup_printf ("</%s> cannot stand here, because <%s>, opened on line %d, is still "
                          "open; write </%s> where that ends, or take </%s> out",
                          error->str2, error->str1, error->int1, error->str1, error->str2);
}

static const char *
describe_lone_sign (const xmlError *error)
{
  if (error->message != NULL && g_str_has_prefix (error->message, "xmlParseEntityRef"))
    return "there is a “&” here; write &amp; for the sign, or better the word “and”";

  return "there is a “<” here that begins no element; write &lt; for the sign, or better say it in "
         "words";
}

static char *
describe_other (const xmlError *error)
{
  g_autofree char *message = g_strdup (error->message != NULL ? error->message : "unknown");

  g_strdelimit (g_strchomp (message), "\n\r\t", ' ');

  return g_strdup_printf ("this place is not well-formed XML (%s)", message);
}

/**
 * sp_xml_message_new:
 * @error: what the parser found
 *
 * Says in plain words what is wrong with a file, and what would be right.
 *
 * Returns: (transfer full): a sentence
 */
char *
sp_xml_message_new (const xmlError *error)
{
  const char *sentence;

  switch (error->code)
    {
    case XML_ERR_TAG_NAME_MISMATCH:
      return describe_mismatch (error);

    case XML_ERR_NAME_REQUIRED:
      return g_strdup (describe_lone_sign (error));

    case XML_ERR_TAG_NOT_FINISHED:
      return g_strdup_printf ("the file ends too early: <%s>, opened on line %d, is never closed; "
                              "write the rest, or restore the file from a good copy",
                              error->str1, error->int1);

    case XML_ERR_UNDECLARED_ENTITY:
      return g_strdup_printf ("“&%s;” means nothing here; write the character itself",
                              error->str1);

    case XML_ERR_ATTRIBUTE_REDEFINED:
      return g_strdup_printf ("the attribute %s is written twice in one element; keep one of them",
                              error->str1);

    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return g_strdup_printf ("names here have no prefix; take “%s:” out", error->str1);

    default:
      sentence = find_sentence (error->code);
      return sentence != NULL ? g_strdup (sentence) : describe_other (error);
    }
}

/**
 * sp_xml_message_is_certain:
 * @error: what the parser found
 *
 * Says whether the parser still knows where it is after @error. Where it does not, what it finds
 * next is mostly a consequence of the first mistake, and would send an author the wrong way.
 *
 * Returns: whether later errors can be relied on
 */
gboolean
sp_xml_message_is_certain (const xmlError *error)
{
  switch (error->code)
    {
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_ERR_ATTRIBUTE_REDEFINED:
    case XML_ERR_HYPHEN_IN_COMMENT:
    case XML_ERR_MISPLACED_CDATA_END:
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
    case XML_NS_ERR_ATTRIBUTE_REDEFINED:
      return TRUE;

    default:
      return FALSE;
    }
}
