/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <libxml/parser.h>

#include "app/loader/pack/sp-pack-loader.h"
#include "app/model/sp-model-private.h"
#include "app/proof/sp-proof.h"
#include "tests/testlib/test-base.h"
#include "tests/testlib/test-pack.h"

/*
 * How many slips of one answer the statements, scenarios and rules notice by themselves.
 *
 * An answer can be changed in a few ways: led elsewhere, a destination dropped or put in place of
 * another, what stands first dropped, whom it is about dropped or turned round. What is not noticed
 * must be on the list of changes that take nothing from anybody. With -m thorough each of some ten
 * thousand changes is tried; without, one of four of those of which there are thousands, and all
 * of the others.
 *
 * The answer is changed in the pack that was loaded, and the pack is proved again. A change that
 * the proof lets pass is written into the files, and those are loaded like any others: the loader
 * has rules of its own.
 */

/* What an answer does. */
typedef struct
{
  SpQuestion    *next;
  GPtrArray     *adds;
  SpDestination *lead;
  gboolean       sets_person;
  SpPerson       person;
} Way;

typedef struct
{
  const char *kind;
  const char *attribute;
  SpAnswer   *answer;
  Way         way;              /* its @adds are owned where they are other ones */
  char       *old;              /* (owned): as it is written */
  char       *new;              /* (owned): as it would be written, "" for not at all */
} Change;

/* Of the changes that lead elsewhere or to another destination, one of so many is tried. */
#define ONE_OF 4

/* The share of all changes that must be noticed, harmless or not, of 100. */
#define NOTICED 97

static SpPack *pack;

static Way
get_way (SpAnswer *answer)
{
  return (Way) { answer->next, answer->adds, answer->lead, answer->sets_person, answer->person };
}

static void
set_way (SpAnswer  *answer,
         const Way *way)
{
  answer->next = way->next;
  answer->adds = way->adds;
  answer->lead = way->lead;
  answer->sets_person = way->sets_person;
  answer->person = way->person;
}

static char *
describe (const Change *change)
{
  return g_strdup_printf ("%s %s:%s %s -> %s", change->kind,
                          sp_item_get_id (SP_ITEM (change->answer->question)),
                          sp_item_get_id (SP_ITEM (change->answer)), change->old,
                          *change->new != '\0' ? change->new : "nothing");
}

static void
change_free (gpointer data)
{
  Change *self = data;

  if (self->way.adds != self->answer->adds)
    g_ptr_array_unref (self->way.adds);
  g_free (self->old);
  g_free (self->new);
  g_free (self);
}

/* Returns: (transfer none): a change that changes nothing so far */
static Change *
add_change (GPtrArray  *changes,
            const char *kind,
            const char *attribute,
            SpAnswer   *answer)
{
  Change *change = g_new0 (Change, 1);

  change->kind = kind;
  change->attribute = attribute;
  change->answer = answer;
  change->way = get_way (answer);
  g_ptr_array_add (changes, change);

  return change;
}

static const char *
name_question (SpQuestion *question)
{
  return question != NULL ? sp_item_get_id (SP_ITEM (question)) : "END";
}

static void
add_move (GPtrArray  *changes,
          SpAnswer   *answer,
          SpQuestion *next)
{
  Change *change;

  if (next == answer->next)
    return;

  change = add_change (changes, "moved", "next", answer);
  change->way.next = next;
  change->old = g_strdup (name_question (answer->next));
  change->new = g_strdup (name_question (next));
}

static void
add_moves (GPtrArray *changes,
           SpAnswer  *answer)
{
  GListModel *questions = sp_pack_get_questions (pack);

  add_move (changes, answer, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    add_move (changes, answer, sp_list_peek (questions, i));
}

/* @by: (nullable): what comes in place of one that is added, or %NULL for nothing */
static void
add_change_of_destination (GPtrArray     *changes,
                           SpAnswer      *answer,
                           guint          place,
                           SpDestination *by)
{
  Change *change = add_change (changes, by != NULL ? "swapped" : "dropped", "add", answer);

  change->way.adds = g_ptr_array_copy (answer->adds, NULL, NULL);
  if (by != NULL)
    change->way.adds->pdata[place] = by;
  else
    g_ptr_array_remove_index (change->way.adds, place);
  change->old = g_strdup (sp_item_get_id (g_ptr_array_index (answer->adds, place)));
  change->new = test_pack_list_ids (change->way.adds);
}

static void
add_changes_of_destinations (GPtrArray *changes,
                             SpAnswer  *answer)
{
  GListModel *destinations = sp_pack_get_destinations (pack);

  for (guint place = 0; answer->adds != NULL && place < answer->adds->len; place++)
    {
      add_change_of_destination (changes, answer, place, NULL);
      for (guint i = 0; i < g_list_model_get_n_items (destinations); i++)
        {
          SpDestination *by = sp_list_peek (destinations, i);

          if (!g_ptr_array_find (answer->adds, by, NULL))
            add_change_of_destination (changes, answer, place, by);
        }
    }
}

static const char *
name_person (SpPerson person)
{
  return person == SP_PERSON_YOU ? "you" : "they";
}

static void
add_small_changes (GPtrArray *changes,
                   SpAnswer  *answer)
{
  Change *change;

  if (answer->lead != NULL)
    {
      change = add_change (changes, "first", "lead", answer);
      change->way.lead = NULL;
      change->old = g_strdup (sp_item_get_id (SP_ITEM (answer->lead)));
      change->new = g_strdup ("");
    }

  if (answer->sets_person)
    {
      SpPerson other = answer->person == SP_PERSON_YOU ? SP_PERSON_THEY : SP_PERSON_YOU;

      change = add_change (changes, "about", "about", answer);
      change->way.sets_person = FALSE;
      change->old = g_strdup (name_person (answer->person));
      change->new = g_strdup ("");

      change = add_change (changes, "about", "about", answer);
      change->way.person = other;
      change->old = g_strdup (name_person (answer->person));
      change->new = g_strdup (name_person (other));
    }
}

/* Returns: (transfer container): every change of one answer that changes anything */
static GPtrArray *
list_changes (void)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func (change_free);
  GListModel *questions = sp_pack_get_questions (pack);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      SpQuestion *question = sp_list_peek (questions, i);
      GListModel *answers = sp_question_get_answers (question);

      for (guint j = 0; j < g_list_model_get_n_items (answers); j++)
        {
          SpAnswer *answer = sp_list_peek (answers, j);

          add_moves (changes, answer);
          add_changes_of_destinations (changes, answer);
          add_small_changes (changes, answer);
        }
    }

  return changes;
}

static gboolean
is_noticed_by_proof (const Change *change)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  Way before = get_way (change->answer);

  set_way (change->answer, &change->way);
  sp_proof_check (pack, problems);
  set_way (change->answer, &before);

  return sp_problems_get_n_errors (problems) > 0;
}

/* --- In the files. --- */

static xmlNode *
find_element (xmlNode    *parent,
              const char *id)
{
  for (xmlNode *child = parent->children; child != NULL; child = child->next)
    {
      g_autofree char *own = NULL;
      xmlChar *value = NULL;

      if (child->type == XML_ELEMENT_NODE)
        value = xmlGetNoNsProp (child, (const xmlChar *) "id");
      own = g_strdup ((const char *) value);
      xmlFree (value);
      if (g_strcmp0 (own, id) == 0)
        return child;
    }

  g_assert_not_reached ();
}

static void
write_change (const Change *change,
              const char   *file)
{
  xmlDoc *document = xmlReadFile (SP_TEST_CONTENT "/triage/questions.xml", NULL, 0);
  xmlNode *question, *answer;

  g_assert_nonnull (document);
  question = find_element (xmlDocGetRootElement (document),
                           sp_item_get_id (SP_ITEM (change->answer->question)));
  answer = find_element (question, sp_item_get_id (SP_ITEM (change->answer)));
  if (*change->new != '\0')
    xmlSetProp (answer, (const xmlChar *) change->attribute, (const xmlChar *) change->new);
  else
    xmlUnsetProp (answer, (const xmlChar *) change->attribute);
  g_assert_cmpint (xmlSaveFile (file, document), >, 0);
  xmlFreeDoc (document);
}

static gboolean
is_noticed_in_files (const Change *change,
                     const char   *content)
{
  g_autofree char *file = g_build_filename (content, "triage", "questions.xml", NULL);
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpPack) changed = NULL;

  write_change (change, file);
  changed = sp_pack_load (content, problems);

  return changed == NULL;
}

/* Returns: (transfer full): a copy of the content that ships, to be changed */
static char *
copy_content (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("signpost-changes-XXXXXX", &error);
  char *content = g_build_filename (folder, "content", NULL);

  g_assert_no_error (error);
  test_base_copy (SP_TEST_CONTENT, content);

  return content;
}

/* --- The list of what is harmless. --- */

/* Two spaces part a change from why it takes nothing from anybody. */
static GHashTable *
read_harmless (void)
{
  GHashTable *harmless = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *words = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (SP_TEST_HARMLESS, &words, NULL, NULL));
  lines = g_strsplit (words, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *reason = strstr (lines[i], "  ");

      if (reason != NULL && *lines[i] != '#')
        g_hash_table_add (harmless, g_strndup (lines[i], reason - lines[i]));
    }

  return harmless;
}

/* Each answer and each kind is there, for they come one after the other. */
static gboolean
is_tried (const Change *change,
          guint         number)
{
  return g_test_thorough () || number % ONE_OF == 0
         || !(g_str_equal (change->kind, "moved") || g_str_equal (change->kind, "swapped"));
}

/* Takes out of @changes what is not tried. Returns: (transfer full): what is not noticed */
static GHashTable *
find_slips (GPtrArray *changes)
{
  g_autofree char *content = copy_content ();
  g_autofree char *folder = g_path_get_dirname (content);
  GHashTable *slips = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = changes->len; i > 0; i--)
    {
      const Change *change = g_ptr_array_index (changes, i - 1);

      if (!is_tried (change, i))
        g_ptr_array_remove_index (changes, i - 1);
      else if (!is_noticed_by_proof (change) && !is_noticed_in_files (change, content))
        g_hash_table_add (slips, describe (change));
    }
  test_base_remove (folder);

  return slips;
}

static guint
tell_others (GHashTable *these,
             GHashTable *others,
             const char *what)
{
  GHashTableIter iter;
  gpointer line;
  guint n_others = 0;

  g_hash_table_iter_init (&iter, these);
  while (g_hash_table_iter_next (&iter, &line, NULL))
    {
      if (g_hash_table_contains (others, line))
        continue;

      n_others++;
      g_test_message ("%s: %s", what, (const char *) line);
    }

  return n_others;
}

static void
test_changes (void)
{
  g_autoptr (GPtrArray) changes = list_changes ();
  g_autoptr (GHashTable) slips = find_slips (changes);
  g_autoptr (GHashTable) harmless = read_harmless ();
  guint n_slips = g_hash_table_size (slips);

  g_test_message ("%u of %u changes of one answer are noticed", changes->len - n_slips,
                  changes->len);
  g_assert_cmpuint (tell_others (slips, harmless, "not noticed, and not known to be harmless"),
                    ==, 0);
  if (g_test_thorough ())
    g_assert_cmpuint (tell_others (harmless, slips, "listed as harmless, and noticed"), ==, 0);
  g_assert_cmpuint (n_slips * 100, <=, changes->len * (100 - NOTICED));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = test_pack_load_shipped ();

  g_test_add_func ("/changes/of-one-answer", test_changes);
  status = g_test_run ();

  g_object_unref (pack);

  return status;
}
