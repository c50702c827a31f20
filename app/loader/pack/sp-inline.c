/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-inline.h"

#include "sp-text-places.h"
#include "sp-word-rules.h"

/*
 * Words with <strong>, <number> and <phone> among them, as runs. Every run of white space becomes
 * one space, and there is none at the ends, so that it does not matter where an author breaks
 * lines, and a translation is found by the same text however it is laid out.
 */

typedef struct
{
  SpLoading     *loading;
  const xmlNode *node;
  SpText        *text;
  GString       *plain;         /* the words since the last inline element */
  gboolean       space;         /* whether white space has been seen and not yet written */
} Reader;

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
write_space (Reader *self)
{
  if (self->space && (self->plain->len > 0 || sp_text_get_n_runs (self->text) > 0))
    g_string_append_c (self->plain, ' ');

  self->space = FALSE;
}

static void
read_words (Reader     *self,
            const char *words)
{
  for (const char *p = words; *p != '\0'; p++)
    {
      if (is_blank (*p))
        {
          self->space = TRUE;
          continue;
        }

      write_space (self);
      g_string_append_c (self->plain, *p);
    }
}

static void
flush_words (Reader *self)
{
  if (self->plain->len == 0)
    return;

  sp_text_append (self->text, SP_RUN_PLAIN, self->plain->str);
  sp_word_rules_check (self->loading, self->node, self->plain->str);
  g_string_truncate (self->plain, 0);
}

/* The words of an element that holds nothing but words, with its white space made single. */
static char *
collapse (const xmlNode *node)
{
  GString *words = g_string_new (NULL);
  gboolean space = FALSE;

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type != XML_TEXT_NODE)
        continue;

      for (const char *p = (const char *) child->content; *p != '\0'; p++)
        {
          if (is_blank (*p))
            {
              space = TRUE;
              continue;
            }

          if (space && words->len > 0)
            g_string_append_c (words, ' ');

          g_string_append_c (words, *p);
          space = FALSE;
        }
    }

  return g_string_free (words, FALSE);
}

/* Tools for translators drop such a space, and two words run together. */
static void
check_edges (SpLoading     *loading,
             const xmlNode *node)
{
  const xmlNode *first = node->children;
  const xmlNode *last = node->last;
  gboolean blank = FALSE;

  if (first != NULL && first->type == XML_TEXT_NODE)
    blank = is_blank (*first->content);

  if (last != NULL && last->type == XML_TEXT_NODE)
    blank = blank || is_blank (last->content[xmlStrlen (last->content) - 1]);

  if (blank)
    sp_loading_report (loading, "space-inside-edge", node,
                       "there is a space just inside <%s>; move it outside",
                       sp_node_get_name (node));
}

static void
report_empty (SpLoading     *loading,
              const xmlNode *node)
{
  sp_loading_report (loading, "empty-text", node,
                     "<%s> has no words; write them, or take it out", sp_node_get_name (node));
}

static void
read_marked (Reader        *self,
             const xmlNode *node,
             SpRunKind      kind)
{
  g_autofree char *words = collapse (node);

  if (*words == '\0')
    {
      report_empty (self->loading, node);
      return;
    }

  check_edges (self->loading, node);
  if (kind == SP_RUN_NUMBER)
    sp_word_rules_check_figure (self->loading, node, words);
  else
    sp_word_rules_check (self->loading, node, words);

  sp_text_append (self->text, kind, words);
}

static void
read_phone (Reader        *self,
            const xmlNode *node)
{
  const char *contact = sp_node_get_attribute (node, "ref");

  sp_text_append (self->text, SP_RUN_PHONE, contact != NULL ? contact : "");
  sp_loading_refer (self->loading, SP_REFERENCE_PHONE, NULL, node, contact);
}

static void
read_element (Reader        *self,
              const xmlNode *node)
{
  write_space (self);
  flush_words (self);

  if (sp_node_is (node, "strong"))
    read_marked (self, node, SP_RUN_STRONG);
  else if (sp_node_is (node, "number"))
    read_marked (self, node, SP_RUN_NUMBER);
  else if (sp_node_is (node, "phone"))
    read_phone (self, node);
}

/**
 * sp_inline_read:
 * @loading: a reading
 * @node: an element that holds words
 *
 * Reads words with their inline elements, and holds them to the rules for words.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL after saying that there are none
 */
SpText *
sp_inline_read (SpLoading     *loading,
                const xmlNode *node)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  g_autoptr (SpText) text = sp_text_new ();
  Reader self = { loading, node, text, plain, FALSE };

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type == XML_TEXT_NODE)
        read_words (&self, (const char *) child->content);
      else if (child->type == XML_ELEMENT_NODE)
        read_element (&self, child);
    }

  flush_words (&self);
  if (!sp_text_is_empty (text))
    {
      sp_text_places_add (loading, node, text);
      return g_steal_pointer (&text);
    }

  if (sp_node_first (node) == NULL)
    report_empty (loading, node);

  return NULL;
}

/**
 * sp_inline_read_child:
 * @loading: a reading
 * @parent: an element
 * @name: the name of an element inside it that holds words
 *
 * Reads the words of an element inside another, as sp_inline_read() does.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL when there is no such element
 */
SpText *
sp_inline_read_child (SpLoading     *loading,
                      const xmlNode *parent,
                      const char    *name)
{
  xmlNodePtr child = sp_node_find (parent, name);

  return child != NULL ? sp_inline_read (loading, child) : NULL;
}

/**
 * sp_inline_read_both:
 * @loading: a reading
 * @parent: an element
 * @name: the name of the elements inside it that hold words
 * @wording: (out caller-allocates): empty, and then filled
 *
 * Reads words of which there may be two: about somebody else, and about the reader.
 */
void
sp_inline_read_both (SpLoading     *loading,
                     const xmlNode *parent,
                     const char    *name,
                     SpWording     *wording)
{
  SP_NODE_EACH_NAMED (child, parent, name)
    {
      SpText **place = &wording->text[sp_node_is_for_you (child) ? SP_PERSON_YOU : SP_PERSON_THEY];

      if (*place == NULL)
        *place = sp_inline_read (loading, child);
    }
}

/**
 * sp_inline_read_plain:
 * @loading: a reading
 * @node: (nullable): an element that holds words for those who keep the pack
 *
 * Reads words that are never translated, in which figures may stand.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL when there are none
 */
char *
sp_inline_read_plain (SpLoading     *loading,
                      const xmlNode *node)
{
  g_autofree char *words = NULL;

  if (node == NULL)
    return NULL;

  words = collapse (node);
  if (*words == '\0')
    {
      if (sp_node_first (node) == NULL)
        report_empty (loading, node);
      return NULL;
    }

  sp_word_rules_check_plain (loading, node, words);

  return g_steal_pointer (&words);
}
