/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/language/sp-words.h"
#include "app/visit/sp-move.h"

G_BEGIN_DECLS

#define SP_TYPE_PART (sp_part_get_type ())

/**
 * SpPartKind:
 * @SP_PART_TAG: where in a topic or a round of questions this is
 * @SP_PART_TITLE: the title of the screen
 * @SP_PART_LEAD: the sentence below it
 * @SP_PART_HEADING: a heading
 * @SP_PART_TEXT: a paragraph, or a line
 * @SP_PART_LINE: a line with an icon
 * @SP_PART_LIST: a list of %SP_PART_ITEM
 * @SP_PART_ITEM: one thing of a list
 * @SP_PART_NOTE: something to take note of
 * @SP_PART_PANEL: parts that belong together
 * @SP_PART_CARD: parts with an icon before them, and a tag after them
 * @SP_PART_PICTURE: a picture, with words about it
 * @SP_PART_NUMBER: a number to call, large
 * @SP_PART_DESTINATION: a place that can help: its name, and parts
 * @SP_PART_ROW: parts beside each other, the last of them to touch
 * @SP_PART_BUTTON: something to touch
 * @SP_PART_CHOICES: a group of %SP_PART_CHOICE, named but not headed
 * @SP_PART_CHOICE: one of several to choose from
 * @SP_PART_WAYS: a group of %SP_PART_WAY
 * @SP_PART_PICKER: short buttons in rows, such as languages, or the keys of a keypad
 * @SP_PART_WAY: a way to call: its name, to touch, and parts that show once it is touched
 *
 * What a part of a screen is. The screen has one drawing for each.
 */
typedef enum
{
  SP_PART_TAG,
  SP_PART_TITLE,
  SP_PART_LEAD,
  SP_PART_HEADING,
  SP_PART_TEXT,
  SP_PART_LINE,
  SP_PART_LIST,
  SP_PART_ITEM,
  SP_PART_NOTE,
  SP_PART_PANEL,
  SP_PART_CARD,
  SP_PART_PICTURE,
  SP_PART_NUMBER,
  SP_PART_DESTINATION,
  SP_PART_ROW,
  SP_PART_BUTTON,
  SP_PART_CHOICES,
  SP_PART_CHOICE,
  SP_PART_WAYS,
  SP_PART_WAY,
  SP_PART_PICKER,
} SpPartKind;

/**
 * SpPartRole:
 * @SP_ROLE_NONE: no more than its kind says
 * @SP_ROLE_SMALL: said in passing, such as what the words rest on
 * @SP_ROLE_STORY: read out to a room
 * @SP_ROLE_DETAIL: a line about what stands above it
 * @SP_ROLE_NAME: whose number stands below
 * @SP_ROLE_WEB: an address in place of a number
 * @SP_ROLE_NOBODY: that nobody answers now
 * @SP_ROLE_BECAUSE: what the visitor answered, as a reason
 * @SP_ROLE_WHY: why something is asked
 * @SP_ROLE_OPEN: somebody answers now
 * @SP_ROLE_NOT_TOLD: that the screen tells nobody
 * @SP_ROLE_SUMMARY: what a place is for
 * @SP_ROLE_STEPS: of a list: its things come one after the other
 * @SP_ROLE_DO: of a list: what to do
 * @SP_ROLE_DONT: of a list: what not to do
 * @SP_ROLE_IMPORTANT: of a note: not to be missed
 * @SP_ROLE_EMERGENCY: of a note or a place: life is in danger
 * @SP_ROLE_URGENT: of a place: to be called
 * @SP_ROLE_ADVICE: of a place: for advice
 * @SP_ROLE_CONTACT: of a panel: one contact
 * @SP_ROLE_ADDRESS: of a panel: where the kiosk stands
 * @SP_ROLE_NOTES: of a panel: notes at the foot of a screen
 * @SP_ROLE_MAIN: of a button: what most people come for
 * @SP_ROLE_LINK: of a button: to a page
 * @SP_ROLE_GO: of a button: goes on
 * @SP_ROLE_NEXT: of a button: goes on, and stands back while there is more to read here
 * @SP_ROLE_ELSEWHERE: of a button: goes somewhere else
 * @SP_ROLE_START: of a button: begins a visit
 * @SP_ROLE_LANGUAGE: of a button: chooses a language
 *
 * What a part is for, where its kind does not say so: how it sounds and looks may follow from it.
 */
typedef enum
{
  SP_ROLE_NONE,
  SP_ROLE_SMALL,
  SP_ROLE_STORY,
  SP_ROLE_DETAIL,
  SP_ROLE_NAME,
  SP_ROLE_WEB,
  SP_ROLE_NOBODY,
  SP_ROLE_BECAUSE,
  SP_ROLE_WHY,
  SP_ROLE_OPEN,
  SP_ROLE_NOT_TOLD,
  SP_ROLE_SUMMARY,
  SP_ROLE_STEPS,
  SP_ROLE_DO,
  SP_ROLE_DONT,
  SP_ROLE_IMPORTANT,
  SP_ROLE_EMERGENCY,
  SP_ROLE_URGENT,
  SP_ROLE_ADVICE,
  SP_ROLE_CONTACT,
  SP_ROLE_ADDRESS,
  SP_ROLE_NOTES,
  SP_ROLE_MAIN,
  SP_ROLE_LINK,
  SP_ROLE_GO,
  SP_ROLE_NEXT,
  SP_ROLE_ELSEWHERE,
  SP_ROLE_START,
  SP_ROLE_LANGUAGE,
} SpPartRole;

typedef struct _SpPart SpPart;

/**
 * SpPart:
 * @kind: what it is
 * @role: what it is for
 * @level: of a heading, from 1
 * @icon: (nullable): the name of a drawing
 * @words: (nullable): its words; of a group, its name
 * @second: (nullable): a line that goes with them: below a button or a choice, the tag of a card,
 *   the level of a place, the number of a step
 * @name: (nullable): what it is called where it is only heard, if not @words
 * @move: what a touch on it does; of %SP_MOVE_NONE when it cannot be touched
 * @enabled: whether a touch does anything now
 * @chosen: whether it is the chosen one of its group
 * @leads_on: whether it means nothing without the part after it
 * @essential: whether it, and what comes before it, stays in sight whatever else comes up
 * @children: (element-type SpPart) (nullable): the parts inside
 *
 * A part of what a screen says. It never changes once its sheet is made.
 */
struct _SpPart
{
  SpPartKind  kind;
  SpPartRole  role;
  guint       level;
  char       *icon;             /* (owned) */
  SpWords    *words;            /* (owned) */
  SpWords    *second;           /* (owned) */
  SpWords    *name;             /* (owned) */
  SpMove      move;
  gboolean    enabled;
  gboolean    chosen;
  gboolean    leads_on;
  gboolean    essential;
  GPtrArray  *children;         /* (owned) */
};

/**
 * SpPartLikeness:
 * @SP_PARTS_DIFFER: they do not say the same
 * @SP_PARTS_ALIKE: they say the same, but something else is chosen or can be touched
 * @SP_PARTS_SAME: nothing differs
 *
 * How alike two parts are, or two sheets.
 */
typedef enum
{
  SP_PARTS_DIFFER,
  SP_PARTS_ALIKE,
  SP_PARTS_SAME,
} SpPartLikeness;

GType           sp_part_get_type       (void) G_GNUC_CONST;

SpPart         *sp_part_new            (SpPartKind      kind,
                                        SpPartRole      role,
                                        SpWords        *words) G_GNUC_WARN_UNUSED_RESULT;
SpPart         *sp_part_new_key        (SpWords        *words,
                                        SpMove          move) G_GNUC_WARN_UNUSED_RESULT;
SpPart         *sp_part_ref            (SpPart         *self);
void            sp_part_unref          (SpPart         *self);

SpPart         *sp_part_add            (SpPart         *self,
                                        SpPart         *child);
guint           sp_part_get_n_children (const SpPart   *self);
SpPart         *sp_part_get_child      (const SpPart   *self,
                                        guint           index);
const char     *sp_part_get_spoken     (const SpPart   *self);
gboolean        sp_part_has_number     (const SpPart   *self);
SpPartLikeness  sp_part_compare        (const SpPart   *self,
                                        const SpPart   *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPart, sp_part_unref)

G_END_DECLS
