/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sp-text.h"

G_BEGIN_DECLS

typedef struct _SpItem        SpItem;
typedef struct _SpAnswer      SpAnswer;
typedef struct _SpBlock       SpBlock;
typedef struct _SpContact     SpContact;
typedef struct _SpDestination SpDestination;
typedef struct _SpNumberGroup SpNumberGroup;
typedef struct _SpPack        SpPack;
typedef struct _SpPage        SpPage;
typedef struct _SpQuestion    SpQuestion;
typedef struct _SpScenario    SpScenario;
typedef struct _SpSource      SpSource;
typedef struct _SpStatement   SpStatement;
typedef struct _SpTopic       SpTopic;

/**
 * SpBlockKind:
 * @SP_BLOCK_HEADING: a heading inside a page
 * @SP_BLOCK_PARAGRAPH: a paragraph
 * @SP_BLOCK_LIST: a list; its items are its children
 * @SP_BLOCK_ITEM: an item of a list
 * @SP_BLOCK_NOTE: a call-out
 * @SP_BLOCK_CARD: one of several things side by side
 * @SP_BLOCK_PICTURE: a picture
 * @SP_BLOCK_LINK: a button to another place
 * @SP_BLOCK_NUMBER: the number of a contact, big
 * @SP_BLOCK_WAY: a way to reach a destination
 *
 * What a block is.
 */
typedef enum
{
  SP_BLOCK_HEADING,
  SP_BLOCK_PARAGRAPH,
  SP_BLOCK_LIST,
  SP_BLOCK_ITEM,
  SP_BLOCK_NOTE,
  SP_BLOCK_CARD,
  SP_BLOCK_PICTURE,
  SP_BLOCK_LINK,
  SP_BLOCK_NUMBER,
  SP_BLOCK_WAY,
} SpBlockKind;

/**
 * SpBlockStyle:
 * @SP_BLOCK_STYLE_NONE: nothing special
 * @SP_BLOCK_STYLE_BULLETS: a list in no order
 * @SP_BLOCK_STYLE_STEPS: a list in order
 * @SP_BLOCK_STYLE_DO: a list of what helps
 * @SP_BLOCK_STYLE_DONT: a list of what to leave
 * @SP_BLOCK_STYLE_TIP: a call-out that helps
 * @SP_BLOCK_STYLE_IMPORTANT: a call-out not to miss
 * @SP_BLOCK_STYLE_EMERGENCY: a call-out about danger
 *
 * How a list or a call-out is set.
 */
typedef enum
{
  SP_BLOCK_STYLE_NONE,
  SP_BLOCK_STYLE_BULLETS,
  SP_BLOCK_STYLE_STEPS,
  SP_BLOCK_STYLE_DO,
  SP_BLOCK_STYLE_DONT,
  SP_BLOCK_STYLE_TIP,
  SP_BLOCK_STYLE_IMPORTANT,
  SP_BLOCK_STYLE_EMERGENCY,
} SpBlockStyle;

/**
 * SpLevel:
 * @SP_LEVEL_ADVICE: help that can wait
 * @SP_LEVEL_URGENT: a call to make soon
 * @SP_LEVEL_EMERGENCY: a call to make now; it overrides every other destination
 *
 * How urgent a destination is.
 */
typedef enum
{
  SP_LEVEL_ADVICE,
  SP_LEVEL_URGENT,
  SP_LEVEL_EMERGENCY,
} SpLevel;

/**
 * SpScope:
 * @SP_SCOPE_NATIONAL: the same everywhere in England
 * @SP_SCOPE_LOCAL: named by the site file
 *
 * Where a contact's number comes from.
 */
typedef enum
{
  SP_SCOPE_NATIONAL,
  SP_SCOPE_LOCAL,
} SpScope;

/**
 * SpChannel:
 * @SP_CHANNEL_PHONE: by voice
 * @SP_CHANNEL_TEXT: by text message
 * @SP_CHANNEL_WEB: on a web page
 * @SP_CHANNEL_APP: with an app
 *
 * How a contact is reached.
 */
typedef enum
{
  SP_CHANNEL_PHONE,
  SP_CHANNEL_TEXT,
  SP_CHANNEL_WEB,
  SP_CHANNEL_APP,
} SpChannel;

/**
 * SpStatementKind:
 * @SP_STATEMENT_ALWAYS: every path through one of the answers shows all of the destinations
 * @SP_STATEMENT_NEVER: no path (through one of the answers, if any) shows one of the
 *   destinations (without one of the others, if any)
 * @SP_STATEMENT_ONLY: no path shows one of the destinations without one of the answers
 * @SP_STATEMENT_WITHIN: a path through one of the answers shows the destinations and has at most
 *   so many answers up to that one
 * @SP_STATEMENT_ENDS: each of the answers, or of those that add the destinations, ends the
 *   questions
 * @SP_STATEMENT_ASKS: every path through one of the answers, or every path, asks one of the
 *   questions
 * @SP_STATEMENT_FIRST: on every path through one of the answers, what stands first is one of the
 *   destinations
 * @SP_STATEMENT_ABOUT: from one of the answers on, everything is about this person
 * @SP_STATEMENT_AS_SAFE: one answer protects at least as well as another
 * @SP_STATEMENT_AT_MOST: no path has more answers
 * @SP_STATEMENT_CHOICES: no question has more answers to choose from
 *
 * What a safety statement promises.
 */
typedef enum
{
  SP_STATEMENT_ALWAYS,
  SP_STATEMENT_NEVER,
  SP_STATEMENT_ONLY,
  SP_STATEMENT_WITHIN,
  SP_STATEMENT_ENDS,
  SP_STATEMENT_ASKS,
  SP_STATEMENT_FIRST,
  SP_STATEMENT_ABOUT,
  SP_STATEMENT_AS_SAFE,
  SP_STATEMENT_AT_MOST,
  SP_STATEMENT_CHOICES,
} SpStatementKind;

/**
 * SpPerson:
 * @SP_PERSON_THEY: somebody else, or nothing is known yet
 * @SP_PERSON_YOU: the reader
 *
 * Whom the questions are about. It changes the wording and nothing else.
 */
typedef enum
{
  SP_PERSON_THEY,
  SP_PERSON_YOU,
} SpPerson;

/**
 * SpWording:
 *
 * One wording for each #SpPerson. The one for %SP_PERSON_YOU may be missing, and then the other
 * serves both; see sp_wording_get().
 */
typedef struct
{
  SpText *text[2];              /* (owned) (nullable) */
} SpWording;

SpText   *sp_wording_get   (const SpWording *self,
                            SpPerson         person);
void      sp_wording_clear (SpWording       *self);

gpointer  sp_list_peek     (GListModel      *list,
                            guint            position);

G_END_DECLS
