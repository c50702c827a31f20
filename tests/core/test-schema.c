/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "app/loader/grammar/sp-grammar-check.h"
#include "app/loader/site/sp-site-reader.h"
#include "app/loader/xml/sp-node.h"
#include "app/loader/xml/sp-xml.h"

/*
 * The schemas of content/schema are read twice: by libxml2, which can hold a file to them, and by
 * sp-grammar.c, which can say what is wrong. Here every element and attribute of a small pack is
 * changed in every way that comes to mind, and both must judge the result alike.
 */

static const char * const files[] = {
  "pack.xml", "topics/staying-safe.xml", "triage/questions.xml", "triage/destinations.xml",
  "triage/statements.xml", "contacts/contacts.xml", "sources/sources.xml",
  "scenarios/scenarios.xml",
};

static const char * const element_names[] = {
  "pack", "topics", "results", "numbers", "group", "topic", "page", "triage", "question", "help",
  "answer", "destinations", "destination", "way", "heading", "p", "list", "item", "note", "card",
  "picture", "link", "number-card", "statements", "always", "never", "only", "within", "as-safe",
  "at-most", "contacts", "contact", "sources", "source", "scenarios", "scenario", "interface",
  "text", "strong", "number", "phone", "title", "summary", "lead", "why", "label", "hint",
  "because", "name", "do", "asked", "expect", "tag", "alt", "for", "hours", "cost", "deaf",
  "publisher", "story", "reason", "nothing",
};

static const char * const values[] = {
  "", " ", "x", "a b", "2026-11-23", "2026-13-01", "3", "a:b", "nhs.uk", "0800 1111", "1.0",
  "en-GB", "ß", "yes", "no", "you", "they", "bullets", "steps", "do", "dont", "tip", "important",
  "emergency", "urgent", "advice", "national", "local", "phone", "text", "web", "app", "free",
  "paid", "none",
};

/* Of these, the schema knows all the values there can be. */
static const char * const choices[] = {
  "style", "kind", "decorative", "level", "scope", "by", "always", "cost", "required", "not-sure",
  "about", "for", NULL,
};

static const char * const attribute_names[] = {
  "id", "for", "ref", "style", "sources", "reviewed", "icon", "nothing", "decorative", "unless",
};

static guint n_compared;
static guint n_refused;

static gboolean
fits_shape (xmlDocPtr document)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_auto (SpReading) reading = { 0 };

  sp_reading_init (&reading, problems);
  sp_reading_enter_file (&reading, "test.xml");

  return sp_grammar_check (sp_grammar_get_pack (), &reading, xmlDocGetRootElement (document))
         && sp_problems_get_n (problems) == 0;
}

static char *
write_document (xmlDocPtr document)
{
  xmlChar *text;
  char *copy;
  int length;

  xmlDocDumpMemory (document, &text, &length);
  copy = g_strdup ((const char *) text);
  xmlFree (text);

  return copy;
}

static void
compare (xmlDocPtr document)
{
  gboolean shape = fits_shape (document);
  g_autofree char *why = NULL;
  gboolean schema = sp_grammar_validate (sp_grammar_get_pack (), document, &why);
  g_autofree char *text = NULL;

  n_compared++;
  n_refused += !schema;
  if (shape == schema)
    return;

  text = write_document (document);
  g_error ("The shape is %s with this, and the schema is %s (%s):\n%s",
           shape ? "content" : "not content", schema ? "content" : "not content", why, text);
}

/* Changes that nobody refuses, or that all are refused for, would show nothing. */
static void
finish (xmlDocPtr original)
{
  g_test_message ("%u of %u changes are refused", n_refused, n_compared);
  g_assert_cmpuint (n_refused, >, n_compared / 10);
  g_assert_cmpuint (n_refused, <, n_compared);
  n_refused = n_compared = 0;
  xmlFreeDoc (original);
}

static xmlDocPtr
read_base (const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "packs", "base", file,
                                                 NULL);
  g_autoptr (SpProblems) problems = sp_problems_new ();
  xmlDocPtr document = sp_xml_read_file (path, file, problems);

  g_assert_nonnull (document);
  g_assert_true (fits_shape (document));
  compare (document);

  return document;
}

static void
collect_elements (xmlNodePtr  node,
                  GPtrArray  *elements)
{
  g_ptr_array_add (elements, node);
  SP_NODE_EACH (child, node)
    collect_elements (child, elements);
}

/* Counts on every copy of a document having its elements in the same order. */
static xmlNodePtr
copy_and_find (xmlDocPtr  original,
               guint      index,
               xmlDocPtr *ret_copy)
{
  g_autoptr (GPtrArray) elements = g_ptr_array_new ();

  *ret_copy = xmlCopyDoc (original, 1);
  collect_elements (xmlDocGetRootElement (*ret_copy), elements);

  return g_ptr_array_index (elements, index);
}

static guint
count_elements (xmlDocPtr document)
{
  g_autoptr (GPtrArray) elements = g_ptr_array_new ();

  collect_elements (xmlDocGetRootElement (document), elements);

  return elements->len;
}

typedef void (*ChangeFunc) (xmlNodePtr  node,
                            const char *word);

static void
try_change (xmlDocPtr   original,
            guint       index,
            ChangeFunc  change,
            const char *word)
{
  xmlDocPtr copy;
  xmlNodePtr node = copy_and_find (original, index, &copy);

  change (node, word);
  compare (copy);
  xmlFreeDoc (copy);
}

static void
rename_element (xmlNodePtr  node,
                const char *name)
{
  xmlNodeSetName (node, (const xmlChar *) name);
}

static void
remove_element (xmlNodePtr  node,
                const char *unused)
{
  xmlUnlinkNode (node);
  xmlFreeNode (node);
}

static void
empty_element (xmlNodePtr  node,
               const char *unused)
{
  xmlNodeSetContent (node, NULL);
}

static void
repeat_element (xmlNodePtr  node,
                const char *unused)
{
  xmlAddNextSibling (node, xmlCopyNode (node, 1));
}

static void
move_to_front (xmlNodePtr  node,
               const char *unused)
{
  xmlNodePtr first = sp_node_first (node->parent);

  if (first != node)
    xmlAddPrevSibling (first, node);
}

static void
move_to_end (xmlNodePtr  node,
             const char *unused)
{
  xmlNodePtr parent = node->parent;

  xmlUnlinkNode (node);
  xmlAddChild (parent, node);
}

static void
move_into_next (xmlNodePtr  node,
                const char *unused)
{
  xmlNodePtr next = sp_node_next (node);

  if (next == NULL)
    return;

  xmlUnlinkNode (node);
  xmlAddChild (next, node);
}

static void
unwrap (xmlNodePtr  node,
        const char *unused)
{
  while (node->children != NULL)
    xmlAddPrevSibling (node, node->children);
}

static void
add_words (xmlNodePtr  node,
           const char *words)
{
  xmlNodeAddContent (node, (const xmlChar *) words);
}

static void
add_child (xmlNodePtr  node,
           const char *name)
{
  xmlNewChild (node, node->ns, (const xmlChar *) name, (const xmlChar *) "words");
}

static void
remove_attribute (xmlNodePtr  node,
                  const char *name)
{
  xmlUnsetProp (node, (const xmlChar *) name);
}

static void
add_attribute (xmlNodePtr  node,
               const char *name)
{
  if (xmlHasProp (node, (const xmlChar *) name) == NULL)
    xmlNewProp (node, (const xmlChar *) name, (const xmlChar *) "you");
}

static const char *attribute_to_set;

static void
set_attribute (xmlNodePtr  node,
               const char *value)
{
  xmlSetProp (node, (const xmlChar *) attribute_to_set, (const xmlChar *) value);
}

static void
take_namespace (xmlNodePtr  node,
                const char *unused)
{
  xmlSetNs (node, NULL);
}

static void
test_elements (gconstpointer data)
{
  const char *file = data;
  xmlDocPtr original = read_base (file);
  guint n = count_elements (original);

  /* The outermost element stands alone, and there must be one. */
  for (guint i = 1; i < n; i++)
    {
      try_change (original, i, remove_element, NULL);
      try_change (original, i, repeat_element, NULL);
      try_change (original, i, move_to_front, NULL);
      try_change (original, i, move_to_end, NULL);
      try_change (original, i, move_into_next, NULL);
      try_change (original, i, unwrap, NULL);
    }

  for (guint i = 0; i < n; i++)
    {
      try_change (original, i, empty_element, NULL);
      try_change (original, i, take_namespace, NULL);
      try_change (original, i, add_words, "words");
      try_change (original, i, add_words, " \n\t");
      for (guint j = 0; j < G_N_ELEMENTS (element_names); j++)
        try_change (original, i, rename_element, element_names[j]);
    }

  finish (original);
}

static void
test_children (gconstpointer data)
{
  const char *file = data;
  xmlDocPtr original = read_base (file);
  guint n = count_elements (original);

  for (guint i = 0; i < n; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (element_names); j++)
        try_change (original, i, add_child, element_names[j]);
    }

  finish (original);
}

/* Elsewhere the rules are stricter than the schema, but never the other way: see sp-value.c. */
static void
compare_value (xmlDocPtr document)
{
  g_autofree char *why = NULL;
  gboolean schema = sp_grammar_validate (sp_grammar_get_pack (), document, &why);

  n_compared++;
  n_refused += !schema;
  g_assert_true (schema || !fits_shape (document));
}

static void
try_values (xmlDocPtr   original,
            guint       index,
            const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      xmlDocPtr copy;
      xmlNodePtr node = copy_and_find (original, index, &copy);

      xmlSetProp (node, (const xmlChar *) name, (const xmlChar *) values[i]);
      if (g_strv_contains (choices, name))
        compare (copy);
      else
        compare_value (copy);

      xmlFreeDoc (copy);
    }
}

static void
test_attributes (gconstpointer data)
{
  const char *file = data;
  xmlDocPtr original = read_base (file);
  g_autoptr (GPtrArray) elements = g_ptr_array_new ();

  collect_elements (xmlDocGetRootElement (original), elements);
  for (guint i = 0; i < elements->len; i++)
    {
      xmlNodePtr node = g_ptr_array_index (elements, i);

      for (xmlAttrPtr attribute = node->properties; attribute != NULL; attribute = attribute->next)
        {
          try_change (original, i, remove_attribute, (const char *) attribute->name);
          try_values (original, i, (const char *) attribute->name);
        }

      for (guint j = 0; j < G_N_ELEMENTS (attribute_names); j++)
        {
          if (sp_node_get_attribute (node, attribute_names[j]) == NULL)
            try_change (original, i, add_attribute, attribute_names[j]);
        }
    }

  finish (original);
}

/* --- The site file. --- */

static const char * const site_values[] = {
  "", " ", "x", "a b", "yes", "no", "2026-11-23", "2026-02-30", "1999-01-01", "999",
  "01632 960123", "01632960123", "mon", "mon-fri sat", "mon mon", "09:00", "24:00", "9:00", "60",
  "59", "601", "60.5", "1e2", "en-GB", "en-GB pl", "english", "ZZ1 1AA", "zz1 1aa",
  "www.gov.uk/a?b", "https://gov.uk",
};

static const char * const site_attributes[] = {
  "example", "ref", "on", "by", "review-by", "always", "unknown", "days", "from", "to", "until",
  "date", "idle-seconds", "warning-seconds", "languages", "ppi", "nothing",
};

/*
 * Whatever the schema refuses has been named before it is asked, in words that say what would be
 * right: it never has the last word.
 */
static void
try_site (xmlDocPtr   original,
          guint       index,
          ChangeFunc  change,
          const char *word)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpSite) site = NULL;
  xmlDocPtr copy;
  xmlNodePtr node = copy_and_find (original, index, &copy);

  change (node, word);
  site = sp_site_read (copy, "site.xml", problems);
  n_compared++;
  n_refused += site == NULL;
  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      const SpProblem *problem = sp_problems_get (problems, i);
      g_autofree char *text = NULL;

      if (!g_str_equal (problem->rule, "schema"))
        continue;

      text = write_document (copy);
      g_error ("Only the schema refuses this: %s\n%s", problem->message, text);
    }

  xmlFreeDoc (copy);
}

static void
set_content (xmlNodePtr  node,
             const char *words)
{
  xmlNodeSetContent (node, (const xmlChar *) words);
}

static void
try_site_attributes (xmlDocPtr  original,
                     guint      index,
                     GPtrArray *elements)
{
  for (guint i = 0; i < G_N_ELEMENTS (site_attributes); i++)
    {
      if (sp_node_get_attribute (g_ptr_array_index (elements, index), site_attributes[i]) == NULL)
        {
          try_site (original, index, add_attribute, site_attributes[i]);
          continue;
        }

      try_site (original, index, remove_attribute, site_attributes[i]);
      attribute_to_set = site_attributes[i];
      for (guint j = 0; j < G_N_ELEMENTS (site_values); j++)
        try_site (original, index, set_attribute, site_values[j]);
    }
}

static void
test_site (gconstpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "sites", data, NULL);
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (GPtrArray) elements = g_ptr_array_new ();
  xmlDocPtr original = sp_xml_read_file (path, data, problems);
  guint n = count_elements (original);

  collect_elements (xmlDocGetRootElement (original), elements);
  for (guint i = 1; i < n; i++)
    {
      try_site (original, i, remove_element, NULL);
      try_site (original, i, repeat_element, NULL);
      try_site (original, i, move_to_front, NULL);
      try_site (original, i, move_into_next, NULL);
      try_site (original, i, unwrap, NULL);
    }

  for (guint i = 0; i < n; i++)
    {
      try_site (original, i, empty_element, NULL);
      try_site (original, i, take_namespace, NULL);
      try_site (original, i, add_words, "words");
      try_site (original, i, rename_element, "nothing");
      try_site (original, i, rename_element, "name");
      try_site (original, i, add_child, "name");
      for (guint j = 0; j < G_N_ELEMENTS (site_values)
                        && sp_node_first (g_ptr_array_index (elements, i)) == NULL; j++)
        try_site (original, i, set_content, site_values[j]);
      try_site_attributes (original, i, elements);
    }

  finish (original);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *elements = g_strconcat ("/schema/elements/", files[i], NULL);
      g_autofree char *children = g_strconcat ("/schema/children/", files[i], NULL);
      g_autofree char *attributes = g_strconcat ("/schema/attributes/", files[i], NULL);

      g_test_add_data_func (elements, files[i], test_elements);
      g_test_add_data_func (children, files[i], test_children);
      g_test_add_data_func (attributes, files[i], test_attributes);
    }

  g_test_add_data_func ("/schema/site/many-ways", "good-many-ways.xml", test_site);
  g_test_add_data_func ("/schema/site/smallest", "good-smallest.xml", test_site);

  return g_test_run ();
}
