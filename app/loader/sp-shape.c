/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-shape.h"

#include <string.h>

/*
 * The same grammar as content/schema/pack.rng, in a form that can name the precise fault in plain
 * words, which libxml2 cannot. A test holds the two to each other.
 */

typedef struct
{
  const char *name;
  const char *attributes;
  const char *children;
} Row;

#define REVIEW "sources:ids reviewed:date review-by:date"
#define WORDS "#words (strong|number|phone)*"
#define PAGE_BLOCKS "(heading|p|list|note|card|picture|link|number-card)+"

/*
 * A row for each element that is more than a holder of words, named by its element, or by another
 * name where the same element means different things in two places.
 *
 * Attributes are name:kind or name=choice|choice, with “?” when they may be left out. Children are
 * in order, each with “?”, “*” or “+” as usual; “/you” marks the wording for the reader, and
 * “element=row” picks a row. “#words” and “#plain” let words stand between them.
 */
static const Row rows[] = {
  { "pack", "id:id version:version date:date language:language start:id",
    "title topics results numbers" },
  { "topics", "", "topic=reference+" },
  { "results", "", "destination=reference+" },
  { "numbers", "", "group+" },
  { "group", "id:id", "title contact=reference+" },
  { "reference", "ref:id", "" },

  { "topic", "id:id icon:name", "title summary page+" },
  { "page", "id:id " REVIEW, "title lead? " PAGE_BLOCKS },

  { "triage", "", "question+" },
  { "question", "id:id " REVIEW " no-not-sure:words?",
    "title title/you? help? help/you? why why/you? answer+" },
  { "help", "", "(p|list)+" },
  { "answer", "id:id next:id add:ids? lead:id? not-sure=yes|no? about=you|they?",
    "label label/you? hint? hint/you? because because/you?" },

  { "destinations", "", "destination+" },
  { "destination",
    "id:id level=emergency|urgent|advice icon:name contacts:maybe-ids? pages:maybe-ids? " REVIEW,
    "title name short? summary summary/you? do=advice? do=advice/you? asked=advice? "
    "asked=advice/you? expect=advice? expect=advice/you? way*" },
  { "advice", "", "(p|list|note)+" },
  { "way", "id:id icon:name", "title (p|list|note)+" },

  { "heading", "id:id", WORDS },
  { "p", "id:id", WORDS },
  { "list", "id:id style=bullets|steps|do|dont?", "item+" },
  { "item", "id:id", WORDS },
  { "note", "id:id kind=tip|important|emergency", "title? (p|list)+" },
  { "card", "id:id icon:name?", "title p* tag?" },
  { "picture", "id:id name:name decorative=yes?", "alt?" },
  { "link", "id:id page:id? question:id? destination:id?", WORDS },
  { "number-card", "id:id contact:id", "" },

  { "statements", "",
    "(always|never|only|within|ends|asks|first|about|as-safe|at-most|choices)+" },
  { "always", "id:id after:answers shows:ids unless:ids?", "#plain" },
  { "never", "id:id after:answers? shows:ids without:ids? unless:ids?", "#plain" },
  { "only", "id:id after:answers shows:ids", "#plain" },
  { "within", "id:id answers:count after:answers shows:ids", "#plain" },
  { "ends", "id:id after:answers? shows:ids?", "#plain" },
  { "asks", "id:id after:answers? questions:ids unless:ids?", "#plain" },
  { "first", "id:id after:answers shows:ids unless:ids?", "#plain" },
  { "about", "id:id after:answers person=you|they", "#plain" },
  { "as-safe", "id:id question:id answer:id as:id", "#plain" },
  { "at-most", "id:id answers:count", "#plain" },
  { "choices", "id:id answers:count", "#plain" },

  { "contacts", "", "contact+" },
  { "contact",
    "id:id scope=national|local number:phone? web:web? by=phone|text|web|app? always=yes|no? "
    "cost=free? required=yes|no? after-hours:id? checked:date? review-by:date? sources:ids?",
    "name for hours? cost? deaf? note=words?" },

  { "sources", "", "source+" },
  { "source", "id:id date:when?", "title=plain publisher=plain" },

  { "scenarios", "", "scenario+" },
  { "scenario", "id:id answers:answers expects:ids sources:ids?", "title story reason" },

  { "interface", "", "text+" },
  { "text", "id:id", WORDS },

  { "words", "", WORDS },
  { "strong", "", "#plain" },
  { "number", "", "#plain" },
  { "phone", "ref:id", "" },
  { "plain", "", "#plain" },
};

static const char * const roots[] = {
  "pack", "topic", "triage", "destinations", "statements", "contacts", "sources", "scenarios",
  "interface", NULL,
};

static SpShape shapes[G_N_ELEMENTS (rows)];
static GHashTable *known_elements;

static const SpShape *
find_shape (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (g_str_equal (rows[i].name, name))
        return &shapes[i];
    }

  return NULL;
}

/* Takes the last character off @token where it is @sign. */
static gboolean
take_sign (char *token,
           char  sign)
{
  gsize length = strlen (token);

  if (length == 0 || token[length - 1] != sign)
    return FALSE;

  token[length - 1] = '\0';

  return TRUE;
}

static void
build_attribute (SpShape    *shape,
                 const char *written)
{
  g_autofree char *token = g_strdup (written);
  SpShapeAttribute attribute = { 0 };
  char *end;

  attribute.optional = take_sign (token, '?');
  end = strpbrk (token, ":=");
  g_assert (end != NULL);

  if (*end == '=')
    attribute.choices = g_strsplit (end + 1, "|", -1);
  else if (!sp_value_find_kind (end + 1, &attribute.kind))
    g_assert_not_reached ();

  *end = '\0';
  attribute.name = g_steal_pointer (&token);
  g_array_append_val (shape->attributes, attribute);
}

static void
build_choice (SpShapePart *part,
              const char  *written)
{
  g_auto (GStrv) names = g_strsplit (written, "=", 2);
  SpShapeChoice choice = { g_strdup (names[0]), NULL };

  if (names[1] != NULL)
    choice.shape = find_shape (names[1]);
  else
    choice.shape = find_shape (names[0]);

  if (choice.shape == NULL)
    choice.shape = find_shape ("words");

  g_array_append_val (part->choices, choice);
  g_hash_table_add (known_elements, choice.name);
}

static void
build_part (SpShape    *shape,
            const char *written)
{
  g_autofree char *token = g_strdup (written);
  g_auto (GStrv) names = NULL;
  SpShapePart part = { g_array_new (FALSE, FALSE, sizeof (SpShapeChoice)), FALSE, FALSE, FALSE };

  part.optional = take_sign (token, '?');
  if (take_sign (token, '*'))
    part.optional = part.repeated = TRUE;
  else if (take_sign (token, '+'))
    part.repeated = TRUE;

  part.for_you = g_str_has_suffix (token, "/you");
  if (part.for_you)
    token[strlen (token) - strlen ("/you")] = '\0';

  take_sign (token, ')');
  names = g_strsplit (*token == '(' ? token + 1 : token, "|", -1);
  for (guint i = 0; names[i] != NULL; i++)
    build_choice (&part, names[i]);

  g_array_append_val (shape->parts, part);
}

static void
build_shape (SpShape   *shape,
             const Row *row)
{
  g_auto (GStrv) attributes = g_strsplit (row->attributes, " ", -1);
  g_auto (GStrv) children = g_strsplit (row->children, " ", -1);

  shape->name = row->name;
  shape->attributes = g_array_new (FALSE, FALSE, sizeof (SpShapeAttribute));
  shape->parts = g_array_new (FALSE, FALSE, sizeof (SpShapePart));

  for (guint i = 0; attributes[i] != NULL; i++)
    build_attribute (shape, attributes[i]);

  for (guint i = 0; children[i] != NULL; i++)
    {
      if (*children[i] == '#')
        shape->words = TRUE;
      else
        build_part (shape, children[i]);
    }
}

/* The table is built once and kept as long as the program runs. */
static void
ensure_shapes (void)
{
  static gsize ready = 0;

  if (!g_once_init_enter (&ready))
    return;

  known_elements = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    build_shape (&shapes[i], &rows[i]);

  for (guint i = 0; roots[i] != NULL; i++)
    g_hash_table_add (known_elements, (char *) roots[i]);

  g_once_init_leave (&ready, 1);
}

/**
 * sp_shape_find_root:
 * @name: the name of the outermost element of a file
 *
 * Finds what a file of this sort may have.
 *
 * Returns: (transfer none) (nullable): the shape, or %NULL when no file begins so
 */
const SpShape *
sp_shape_find_root (const char *name)
{
  ensure_shapes ();

  return g_strv_contains (roots, name) ? find_shape (name) : NULL;
}

/**
 * sp_shape_is_known:
 * @element: the name of an element
 *
 * Returns: whether the format has such an element anywhere
 */
gboolean
sp_shape_is_known (const char *element)
{
  ensure_shapes ();

  return g_hash_table_contains (known_elements, element);
}
