/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-value.h"

G_BEGIN_DECLS

/**
 * SP_CONTENT_NAMESPACE:
 *
 * The namespace of every element of a pack.
 */
#define SP_CONTENT_NAMESPACE "urn:signpost:content:1"

typedef struct _SpShape SpShape;

/**
 * SpShapeAttribute:
 * @name: its name
 * @kind: what its value is, unless there are @choices
 * @choices: (nullable): the only values it may have
 * @optional: whether it may be left out
 *
 * An attribute that an element may have.
 */
typedef struct
{
  char         *name;
  SpValueKind   kind;
  char        **choices;
  gboolean      optional;
} SpShapeAttribute;

/**
 * SpShapeChoice:
 * @name: the name of the element
 * @shape: what it may have
 *
 * An element that may stand somewhere.
 */
typedef struct
{
  char          *name;
  const SpShape *shape;
} SpShapeChoice;

/**
 * SpShapePart:
 * @choices: (element-type SpShapeChoice): the elements that may stand here
 * @for_you: whether it is the wording for the reader, marked `for="you"`
 * @optional: whether there may be none
 * @repeated: whether there may be several
 *
 * A place inside an element. The places follow one another in a fixed order.
 */
typedef struct
{
  GArray   *choices;
  gboolean  for_you;
  gboolean  optional;
  gboolean  repeated;
} SpShapePart;

/**
 * SpShape:
 * @name: its name in the table
 * @words: whether words may stand directly inside it
 * @attributes: (element-type SpShapeAttribute): what attributes it may have
 * @parts: (element-type SpShapePart): what elements may stand inside it, in order
 *
 * What an element of the format may have.
 */
struct _SpShape
{
  const char *name;
  gboolean    words;
  GArray     *attributes;
  GArray     *parts;
};

const SpShape *sp_shape_find_root (const char *name);
gboolean       sp_shape_is_known  (const char *element);

G_END_DECLS
