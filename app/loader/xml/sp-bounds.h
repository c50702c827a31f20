/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/*
 * How much of anything the loader takes. A folder on a kiosk may hold what somebody made to harm,
 * or what broke on the way; whatever it is, it costs a bounded time and a bounded room.
 */

#include <glib.h>

G_BEGIN_DECLS

/**
 * SP_FILE_MAX_BYTES:
 *
 * The size beyond which no file is read: 8 MiB, about a hundred times the largest shipped one.
 */
#define SP_FILE_MAX_BYTES (8 * 1024 * 1024)

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
 * SP_PACK_MAX_FILES:
 *
 * How many files a pack may have.
 */
#define SP_PACK_MAX_FILES 1000

/**
 * SP_PACK_MAX_BYTES:
 *
 * How large all the files of a pack together may be: room for some hundred thousand questions.
 */
#define SP_PACK_MAX_BYTES (256u * 1024 * 1024)

/**
 * SP_READING_MAX_PROBLEMS:
 *
 * How many problems one file may have before the rest of them is left out. Nobody reads more, and a
 * file made to harm could have millions.
 */
#define SP_READING_MAX_PROBLEMS 1000

/**
 * SP_VALUE_MAX_LINE:
 *
 * How many characters of an operator’s go on a line. More does not fit on the screen, let alone can
 * it be read out in a hurry.
 */
#define SP_VALUE_MAX_LINE 120

/**
 * SP_WORDS_MAX_CHARACTERS:
 *
 * How many characters of words one element may hold: about six times the longest paragraph shipped.
 */
#define SP_WORDS_MAX_CHARACTERS 1000

/**
 * SP_PACK_MAX_PROBLEMS:
 *
 * How many problems a pack may have before the rest is left out. So much is not read by anybody,
 * and a pack made to harm could have many times that.
 */
#define SP_PACK_MAX_PROBLEMS 10000

/**
 * SP_PACK_MAX_SCHEMA_BYTES:
 *
 * Beyond so much, only sp_grammar_check() looks at the files of a pack, because libxml2 would take
 * five times as long to say the same: a test holds the two to each other.
 */
#define SP_PACK_MAX_SCHEMA_BYTES (16 * 1024 * 1024)

/**
 * SP_PACK_MAX_LISTED:
 *
 * How many entries a list in pack.xml may have.
 */
#define SP_PACK_MAX_LISTED 1000

/**
 * SP_QUESTION_MAX_ANSWERS:
 *
 * How many answers a question may have. Nobody can choose among more, and the ways through the
 * questions must be few enough to be proved.
 */
#define SP_QUESTION_MAX_ANSWERS 30

/**
 * SP_SITE_MAX_ELEMENTS:
 *
 * How many elements a site file may have: many times what a site needs. What is compared with each
 * other must be few.
 */
#define SP_SITE_MAX_ELEMENTS 2000

G_END_DECLS
