/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-grammar.h"

#include <string.h>

#include <gio/gio.h>
#include <libxml/relaxng.h>

#include "app/loader/xml/sp-node.h"
#include "sp-schema-resource.h"

/*
 * SpGrammar:
 *
 * One of the schemas of content/schema, as it was when the program was built. They are written in
 * RELAX NG and are the only place that says what may stand where. libxml2 can hold a file to them,
 * but cannot say to an author what would be right; so they are read here as shapes too, which can.
 *
 * Of RELAX NG, that much is understood which the schemas use. A value is what the definition is
 * called that an attribute refers to: “date-value” is a date, as sp-value.h has it.
 */
struct _SpGrammar
{
  const char   *name;           /* of the file of the schema */
  const char   *noun;           /* what a file of it is */
  char         *namespace;      /* of every element of a file */
  xmlRelaxNGPtr schema;         /* as libxml2 applies it, while files are read */
  GHashTable   *definitions;    /* of xmlNode, by name, while the schema is read */
  GHashTable   *shapes;         /* of SpShape, by the xmlNode that defines it, likewise */
  GHashTable   *known;          /* the names of all elements */
  SpShape       start;          /* what may be outermost, as what stands inside something */
};

#define VALUE_SUFFIX "-value"

/* Files are read by one thread alone. */
static SpGrammar *pack_grammar;
static SpGrammar *site_grammar;

#if LIBXML_VERSION >= 21200
typedef const xmlError *ErrorArg;
#else
typedef xmlErrorPtr ErrorArg;
#endif

static const SpShape *get_shape (SpGrammar     *self,
                                 const xmlNode *element);

/* Which of the places that stand in a pattern may be empty, or hold several. */
typedef struct
{
  gboolean optional;
  gboolean repeated;
} Times;

static void read_patterns (SpGrammar     *self,
                           SpShape       *shape,
                           const xmlNode *parent,
                           Times          times);

static const xmlNode *
get_definition (SpGrammar     *self,
                const xmlNode *reference)
{
  const xmlNode *definition = g_hash_table_lookup (self->definitions,
                                                   sp_node_get_attribute (reference, "name"));

  g_assert (definition != NULL);

  return definition;
}

/* --- Values. --- */

static const char *
get_text (const xmlNode *node)
{
  g_assert (node->children != NULL);

  return (const char *) node->children->content;
}

static void
read_choices (SpShapeValue  *value,
              const xmlNode *parent)
{
  g_autoptr (GStrvBuilder) choices = g_strv_builder_new ();

  SP_NODE_EACH (child, parent)
    g_strv_builder_add (choices, get_text (child));

  value->choices = g_strv_builder_end (choices);
}

static void
read_number (SpShapeValue  *value,
             const xmlNode *data)
{
  value->kind = sp_node_has_value (data, "type", "integer") ? SP_VALUE_WHOLE_NUMBER
                                                            : SP_VALUE_NUMBER;
  SP_NODE_EACH (parameter, data)
    {
      double bound = g_ascii_strtod (get_text (parameter), NULL);

      if (sp_node_has_value (parameter, "name", "minInclusive"))
        value->least = bound;
      else
        value->most = bound;
    }
}

static gboolean
is_number (const xmlNode *pattern)
{
  return sp_node_has_value (pattern, "type", "integer")
         || sp_node_has_value (pattern, "type", "decimal");
}

static void
read_defined_value (SpShapeValue  *value,
                    const xmlNode *definition)
{
  const char *name = sp_node_get_attribute (definition, "name");
  g_autofree char *kind = NULL;

  if (sp_node_is (sp_node_first (definition), "choice"))
    {
      read_choices (value, sp_node_first (definition));
      return;
    }

  g_assert (g_str_has_suffix (name, VALUE_SUFFIX));
  kind = g_strndup (name, strlen (name) - strlen (VALUE_SUFFIX));
  if (!sp_value_find_kind (kind, &value->kind))
    g_error ("%s: no kind of value", name);
}

/* @parent: what has a pattern of a value in it */
static void
read_value (SpGrammar     *self,
            SpShapeValue  *value,
            const xmlNode *parent)
{
  const xmlNode *pattern = sp_node_first (parent);
  const xmlNode *documentation = sp_node_find (parent, "documentation");

  if (documentation != NULL)
    value->meaning = g_strdup (get_text (documentation));

  if (sp_node_is (pattern, "ref"))
    read_defined_value (value, get_definition (self, pattern));
  else if (sp_node_is (pattern, "choice"))
    read_choices (value, pattern);
  else if (sp_node_is (pattern, "value"))
    read_choices (value, parent);
  else if (is_number (pattern))
    read_number (value, pattern);
  else
    g_assert_not_reached ();
}

static gboolean
is_value (const xmlNode *reference)
{
  return g_str_has_suffix (sp_node_get_attribute (reference, "name"), VALUE_SUFFIX);
}

/* --- Elements. --- */

static void
read_attribute (SpGrammar     *self,
                SpShape       *shape,
                const xmlNode *pattern,
                Times          times)
{
  SpShapeAttribute attribute = { .optional = times.optional };

  if (sp_node_has_value (pattern, "name", "for"))
    {
      shape->for_you = TRUE;
      return;
    }

  attribute.name = g_strdup (sp_node_get_attribute (pattern, "name"));
  read_value (self, &attribute.value, pattern);
  g_array_append_val (shape->attributes, attribute);
}

static gboolean
has_part (const SpShape *shape,
          const SpShape *inside)
{
  for (guint i = 0; i < shape->parts->len; i++)
    {
      const SpShapePart *part = &g_array_index (shape->parts, SpShapePart, i);
      const SpShape *other = g_ptr_array_index (part->shapes, 0);

      if (part->for_you == inside->for_you && g_str_equal (other->name, inside->name))
        return TRUE;
    }

  return FALSE;
}

static void
add_part (SpShape   *shape,
          GPtrArray *shapes,
          Times      times)
{
  const SpShape *first = g_ptr_array_index (shapes, 0);
  SpShapePart part = { g_ptr_array_ref (shapes), first->for_you, times.optional, times.repeated };

  g_array_append_val (shape->parts, part);
}

/* Ways of which each has one and the same element in it, and others beside, name it only once. */
static void
read_element (SpGrammar     *self,
              SpShape       *shape,
              const xmlNode *pattern,
              Times          times)
{
  g_autoptr (GPtrArray) shapes = g_ptr_array_new ();

  g_ptr_array_add (shapes, (gpointer) get_shape (self, pattern));
  if (!has_part (shape, g_ptr_array_index (shapes, 0)))
    add_part (shape, shapes, times);
}

/* Returns: (nullable): the element, where a pattern is nothing but one */
static const xmlNode *
find_single_element (SpGrammar     *self,
                     const xmlNode *pattern)
{
  const xmlNode *definition;

  if (sp_node_is (pattern, "element"))
    return pattern;

  if (!sp_node_is (pattern, "ref"))
    return NULL;

  definition = sp_node_first (get_definition (self, pattern));

  return sp_node_next (definition) == NULL ? find_single_element (self, definition) : NULL;
}

/* Returns: (nullable): the elements, where each way of a choice is words or a single one */
static GPtrArray *
list_ways (SpGrammar     *self,
           const xmlNode *choice)
{
  g_autoptr (GPtrArray) shapes = g_ptr_array_new ();

  SP_NODE_EACH (way, choice)
    {
      const xmlNode *element = find_single_element (self, way);

      if (element != NULL)
        g_ptr_array_add (shapes, (gpointer) get_shape (self, element));
      else if (!sp_node_is (way, "text"))
        return NULL;
    }

  return g_steal_pointer (&shapes);
}

/* Where the ways are not single elements, each of what stands in them may be there or not. */
static void
read_choice (SpGrammar     *self,
             SpShape       *shape,
             const xmlNode *choice,
             Times          times)
{
  g_autoptr (GPtrArray) shapes = list_ways (self, choice);

  if (sp_node_find (choice, "text") != NULL)
    shape->words = TRUE;

  if (shapes != NULL)
    add_part (shape, shapes, times);
  else
    read_patterns (self, shape, choice, (Times) { TRUE, times.repeated });
}

static void
read_reference (SpGrammar     *self,
                SpShape       *shape,
                const xmlNode *reference,
                Times          times)
{
  const xmlNode *definition = get_definition (self, reference);

  if (!is_value (reference))
    {
      read_patterns (self, shape, definition, times);
      return;
    }

  shape->words = shape->has_value = TRUE;
  read_defined_value (&shape->value, definition);
}

static void
read_pattern (SpGrammar     *self,
              SpShape       *shape,
              const xmlNode *pattern,
              Times          times)
{
  if (sp_node_is (pattern, "attribute"))
    read_attribute (self, shape, pattern, times);
  else if (sp_node_is (pattern, "element"))
    read_element (self, shape, pattern, times);
  else if (sp_node_is (pattern, "ref"))
    read_reference (self, shape, pattern, times);
  else if (sp_node_is (pattern, "text"))
    shape->words = TRUE;
  else if (sp_node_is (pattern, "choice"))
    read_choice (self, shape, pattern, times);
  else if (sp_node_is (pattern, "optional"))
    read_patterns (self, shape, pattern, (Times) { TRUE, times.repeated });
  else if (sp_node_is (pattern, "zeroOrMore"))
    read_patterns (self, shape, pattern, (Times) { TRUE, TRUE });
  else if (sp_node_is (pattern, "oneOrMore"))
    read_patterns (self, shape, pattern, (Times) { times.optional, TRUE });
  else if (sp_node_is (pattern, "interleave"))
    {
      shape->in_any_order = TRUE;
      read_patterns (self, shape, pattern, times);
    }
  else
    g_error ("%s: a pattern that is not understood", sp_node_get_name (pattern));
}

static void
read_patterns (SpGrammar     *self,
               SpShape       *shape,
               const xmlNode *parent,
               Times          times)
{
  SP_NODE_EACH (pattern, parent)
    read_pattern (self, shape, pattern, times);
}

static void
shape_init (SpShape    *shape,
            const char *name)
{
  shape->name = g_strdup (name);
  shape->attributes = g_array_new (FALSE, FALSE, sizeof (SpShapeAttribute));
  shape->parts = g_array_new (FALSE, FALSE, sizeof (SpShapePart));
}

static const SpShape *
get_shape (SpGrammar     *self,
           const xmlNode *element)
{
  SpShape *shape = g_hash_table_lookup (self->shapes, element);

  if (shape != NULL)
    return shape;

  shape = g_new0 (SpShape, 1);
  shape_init (shape, sp_node_get_attribute (element, "name"));
  g_hash_table_insert (self->shapes, (gpointer) element, shape);
  g_hash_table_add (self->known, shape->name);
  read_patterns (self, shape, element, (Times) { FALSE, FALSE });

  return shape;
}

/* --- A schema as a whole. --- */

/* Keeps the first error only: those that follow are the parser trying other ways. */
static void
on_error (void     *user_data,
          ErrorArg  error)
{
  char **why = user_data;

  if (*why == NULL && error->message != NULL)
    *why = g_strdelimit (g_strchomp (g_strdup (error->message)), "\n", ' ');
}

/* The schema is part of the program, so it cannot be missing or wrong. */
static xmlDocPtr
read_document (const char *name)
{
  g_autofree char *path = g_strconcat ("/org/signpost/schema/", name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (sp_schema_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  xmlDocPtr document;

  g_assert (bytes != NULL);
  document = xmlReadMemory (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, NULL,
                            XML_PARSE_NONET);
  g_assert (document != NULL);

  return document;
}

static xmlRelaxNGPtr
read_schema (const char *name)
{
  xmlDocPtr document = read_document (name);
  xmlRelaxNGParserCtxtPtr context = xmlRelaxNGNewDocParserCtxt (document);
  g_autofree char *why = NULL;
  xmlRelaxNGPtr schema;

  xmlRelaxNGSetParserStructuredErrors (context, (xmlStructuredErrorFunc) on_error, &why);
  schema = xmlRelaxNGParse (context);
  xmlRelaxNGFreeParserCtxt (context);
  xmlFreeDoc (document);
  xmlResetLastError ();
  g_assert_cmpstr (why, ==, NULL);

  return schema;
}

static SpGrammar *
grammar_new (const char *name,
             const char *noun)
{
  SpGrammar *self = g_new0 (SpGrammar, 1);
  xmlDocPtr document = read_document (name);
  const xmlNode *root = xmlDocGetRootElement (document);

  self->name = name;
  self->noun = noun;
  self->namespace = g_strdup (sp_node_get_attribute (root, "ns"));
  self->definitions = g_hash_table_new (g_str_hash, g_str_equal);
  self->shapes = g_hash_table_new (NULL, NULL);
  self->known = g_hash_table_new (g_str_hash, g_str_equal);

  SP_NODE_EACH_NAMED (child, root, "define")
    g_hash_table_insert (self->definitions, (gpointer) sp_node_get_attribute (child, "name"),
                         child);

  shape_init (&self->start, "");
  read_patterns (self, &self->start, sp_node_find (root, "start"), (Times) { FALSE, FALSE });
  g_clear_pointer (&self->definitions, g_hash_table_unref);
  g_clear_pointer (&self->shapes, g_hash_table_unref);
  xmlFreeDoc (document);

  return self;
}

/**
 * sp_grammar_get_pack:
 *
 * Returns: (transfer none): the grammar of the files of a pack
 */
SpGrammar *
sp_grammar_get_pack (void)
{
  if (pack_grammar == NULL)
    pack_grammar = grammar_new ("pack.rng", "file of a pack");

  return pack_grammar;
}

/**
 * sp_grammar_get_site:
 *
 * Returns: (transfer none): the grammar of a site file
 */
SpGrammar *
sp_grammar_get_site (void)
{
  if (site_grammar == NULL)
    site_grammar = grammar_new ("site.rng", "site file");

  return site_grammar;
}

/**
 * sp_grammar_rest:
 *
 * Gives back what only reading needs, until something is read again: half a mebibyte, for a program
 * that reads once and then runs for days.
 */
void
sp_grammar_rest (void)
{
  SpGrammar *grammars[] = { pack_grammar, site_grammar };

  for (gsize i = 0; i < G_N_ELEMENTS (grammars); i++)
    if (grammars[i] != NULL)
      g_clear_pointer (&grammars[i]->schema, xmlRelaxNGFree);
}

/**
 * sp_grammar_get_noun:
 * @self: a grammar
 *
 * Returns: (transfer none): what a file of it is, for a sentence
 */
const char *
sp_grammar_get_noun (const SpGrammar *self)
{
  return self->noun;
}

/**
 * sp_grammar_get_namespace:
 * @self: a grammar
 *
 * Returns: (transfer none): the namespace that every element belongs to
 */
const char *
sp_grammar_get_namespace (const SpGrammar *self)
{
  return self->namespace;
}

static const GPtrArray *
get_roots (const SpGrammar *self)
{
  return g_array_index (self->start.parts, SpShapePart, 0).shapes;
}

/**
 * sp_grammar_find_root:
 * @self: a grammar
 * @name: the name of the outermost element of a file
 *
 * Returns: (transfer none) (nullable): what it may have, or %NULL when no file begins so
 */
const SpShape *
sp_grammar_find_root (const SpGrammar *self,
                      const char      *name)
{
  const GPtrArray *roots = get_roots (self);

  for (guint i = 0; i < roots->len; i++)
    {
      const SpShape *root = g_ptr_array_index (roots, i);

      if (g_str_equal (root->name, name))
        return root;
    }

  return NULL;
}

/**
 * sp_grammar_get_only_root:
 * @self: a grammar
 *
 * Returns: (transfer none) (nullable): what is outermost in every file, if it is always the same
 */
const SpShape *
sp_grammar_get_only_root (const SpGrammar *self)
{
  const GPtrArray *roots = get_roots (self);

  return roots->len == 1 ? g_ptr_array_index (roots, 0) : NULL;
}

/**
 * sp_grammar_list_roots:
 * @self: a grammar
 *
 * Returns: (transfer full): the elements a file may begin with, for a sentence
 */
char *
sp_grammar_list_roots (const SpGrammar *self)
{
  const GPtrArray *roots = get_roots (self);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < roots->len; i++)
    g_string_append_printf (list, "%s<%s>",
                            i == 0 ? "" : i + 1 < roots->len ? ", " : " or ",
                            ((const SpShape *) g_ptr_array_index (roots, i))->name);

  return g_string_free (list, FALSE);
}

/**
 * sp_grammar_knows:
 * @self: a grammar
 * @element: the name of an element
 *
 * Returns: whether there is such an element anywhere
 */
gboolean
sp_grammar_knows (const SpGrammar *self,
                  const char      *element)
{
  return g_hash_table_contains (self->known, element);
}

/**
 * sp_grammar_validate:
 * @self: a grammar
 * @document: a file
 * @ret_why: (out) (transfer full): what libxml2 says when it is not
 *
 * Returns: whether @document is as the schema says
 */
gboolean
sp_grammar_validate (SpGrammar  *self,
                     xmlDocPtr   document,
                     char      **ret_why)
{
  xmlRelaxNGValidCtxtPtr context;
  g_autofree char *why = NULL;
  int status;

  /* Reading the schema takes longer than reading a pack, so it is kept from one to the next. */
  if (self->schema == NULL)
    self->schema = read_schema (self->name);

  context = xmlRelaxNGNewValidCtxt (self->schema);
  xmlRelaxNGSetValidStructuredErrors (context, (xmlStructuredErrorFunc) on_error, &why);
  status = xmlRelaxNGValidateDoc (context, document);
  xmlRelaxNGFreeValidCtxt (context);
  xmlResetLastError ();

  if (status != 0)
    *ret_why = why != NULL ? g_steal_pointer (&why) : g_strdup ("unknown");

  return status == 0;
}
