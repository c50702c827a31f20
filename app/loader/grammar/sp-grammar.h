/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/tree.h>

#include "sp-value.h"

G_BEGIN_DECLS

typedef struct _SpShape SpShape;
typedef struct _SpGrammar SpGrammar;

/**
 * SpShapeValue:
 * @kind: what it is, unless there are @choices
 * @choices: (nullable): the only values it may have
 * @least: of a number, the least it may be
 * @most: of a number, the most it may be
 * @meaning: (nullable): of a number, what it counts
 *
 * What an attribute, or an element that holds no others, may say.
 */
typedef struct
{
  SpValueKind   kind;
  char        **choices;
  double        least;
  double        most;
  char         *meaning;
} SpShapeValue;

/**
 * SpShapeAttribute:
 * @name: its name
 * @value: what it may say
 * @optional: whether it may be left out
 *
 * An attribute that an element may have.
 */
typedef struct
{
  char         *name;
  SpShapeValue  value;
  gboolean      optional;
} SpShapeAttribute;

/**
 * SpShapePart:
 * @shapes: (element-type SpShape): the elements that may stand here
 * @for_you: whether it is the wording for the reader, marked `for="you"`
 * @optional: whether there may be none
 * @repeated: whether there may be several
 *
 * A place inside an element.
 */
typedef struct
{
  GPtrArray *shapes;
  gboolean   for_you;
  gboolean   optional;
  gboolean   repeated;
} SpShapePart;

/**
 * SpShape:
 * @name: the name of the element
 * @for_you: whether it is the wording for the reader, marked `for="you"`
 * @words: whether words may stand directly inside it
 * @has_value: whether all it holds is a @value
 * @value: what it says then
 * @in_any_order: whether the @parts need not follow one another as they do here
 * @attributes: (element-type SpShapeAttribute): what attributes it may have
 * @parts: (element-type SpShapePart): what elements may stand inside it
 *
 * What an element may have.
 */
struct _SpShape
{
  char         *name;
  gboolean      for_you;
  gboolean      words;
  gboolean      has_value;
  SpShapeValue  value;
  gboolean      in_any_order;
  GArray       *attributes;
  GArray       *parts;
};

SpGrammar       *sp_grammar_get_pack      (void);
SpGrammar       *sp_grammar_get_site      (void);
void             sp_grammar_rest          (void);

const char      *sp_grammar_get_noun      (const SpGrammar  *self);
const char      *sp_grammar_get_namespace (const SpGrammar  *self);
const SpShape   *sp_grammar_find_root     (const SpGrammar  *self,
                                           const char       *name);
const SpShape   *sp_grammar_get_only_root (const SpGrammar  *self);
char            *sp_grammar_list_roots    (const SpGrammar  *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean         sp_grammar_knows         (const SpGrammar  *self,
                                           const char       *element);
gboolean         sp_grammar_validate      (SpGrammar        *self,
                                           xmlDocPtr         document,
                                           char            **ret_why);

G_END_DECLS
