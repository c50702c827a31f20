/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-alternatives.h"

#include "sp-walk.h"

/*
 * What would change an outcome: each other answer on the way is tried, and told of where somebody
 * else would be called. What comes after it is not guessed: an answer that opens other questions is
 * told by what is so whatever is said to them.
 */

/*
 * What is to come from a question on. An emergency overrides everything else, so the ways on that
 * are none are looked at by themselves: what all of them add, and what any does.
 */
typedef struct
{
  gboolean    calm;             /* whether some way on is no emergency */
  gboolean    alarming;         /* whether some way on is one */
  GHashTable *always;           /* (owned) of SpDestination */
  GHashTable *ever;             /* (owned) of SpDestination */
} Outlook;

static Outlook *
outlook_new (void)
{
  Outlook *self = g_new0 (Outlook, 1);

  self->always = g_hash_table_new (NULL, NULL);
  self->ever = g_hash_table_new (NULL, NULL);

  return self;
}

static void
outlook_free (Outlook *self)
{
  g_hash_table_unref (self->always);
  g_hash_table_unref (self->ever);
  g_free (self);
}

static void
add_all (GHashTable *set,
         GHashTable *other)
{
  GHashTableIter iter;
  gpointer destination;

  g_hash_table_iter_init (&iter, other);
  while (g_hash_table_iter_next (&iter, &destination, NULL))
    g_hash_table_add (set, destination);
}

static gboolean
is_not_in (gpointer destination,
           gpointer value,
           gpointer set)
{
  return !g_hash_table_contains (set, destination);
}

static void
add_destinations (GHashTable *set,
                  SpAnswer   *answer)
{
  GPtrArray *adds = sp_answer_get_adds (answer);

  for (guint i = 0; adds != NULL && i < adds->len; i++)
    g_hash_table_add (set, g_ptr_array_index (adds, i));
}

/* One more way on, beside those there are. */
static void
widen (Outlook       *self,
       const Outlook *way)
{
  self->alarming |= way->alarming;
  if (!way->calm)
    return;

  if (self->calm)
    g_hash_table_foreach_remove (self->always, is_not_in, way->always);
  else
    add_all (self->always, way->always);
  add_all (self->ever, way->ever);
  self->calm = TRUE;
}

typedef struct
{
  SpDestination *emergency;
  GHashTable    *known;         /* of SpQuestion to Outlook */
} Search;

static const Outlook *
look_on (Search     *search,
         SpQuestion *question);

/* Returns: (transfer full): what comes of an answer, and of all that may be said after it */
static Outlook *
look_beyond (Search   *search,
             SpAnswer *answer)
{
  SpQuestion *next = sp_answer_get_next (answer);
  Outlook *way = outlook_new ();

  if (next != NULL)
    widen (way, look_on (search, next));
  else
    way->calm = TRUE;

  add_destinations (way->always, answer);
  add_destinations (way->ever, answer);
  if (search->emergency != NULL && g_hash_table_contains (way->always, search->emergency))
    {
      way->calm = FALSE;
      way->alarming = TRUE;
    }

  return way;
}

static const Outlook *
look_on (Search     *search,
         SpQuestion *question)
{
  GListModel *answers = sp_question_get_answers (question);
  Outlook *outlook = g_hash_table_lookup (search->known, question);

  if (outlook != NULL)
    return outlook;

  outlook = outlook_new ();
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      Outlook *way = look_beyond (search, sp_list_peek (answers, i));

      widen (outlook, way);
      outlook_free (way);
    }
  g_hash_table_insert (search->known, question, outlook);

  return outlook;
}

static GPtrArray *
subtract (GHashTable *set,
          GHashTable *other)
{
  GPtrArray *left = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer destination;

  g_hash_table_iter_init (&iter, set);
  while (g_hash_table_iter_next (&iter, &destination, NULL))
    {
      if (!g_hash_table_contains (other, destination))
        g_ptr_array_add (left, destination);
    }
  g_ptr_array_sort (left, sp_destination_compare_ranks);

  return left;
}

static GHashTable *
list_shown (SpPack    *pack,
            GPtrArray *walk)
{
  g_autoptr (SpOutcome) outcome = sp_walk_get_outcome (pack, walk);
  GHashTable *shown = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < outcome->shown->len; i++)
    g_hash_table_add (shown, g_ptr_array_index (outcome->shown, i));

  return shown;
}

static void
alternative_free (SpAlternative *self)
{
  g_ptr_array_unref (self->gains);
  g_ptr_array_unref (self->losses);
  g_free (self);
}

/* What was said before the answer counts as well. */
static void
look_from (Outlook   *way,
           GPtrArray *walk,
           guint      position)
{
  for (guint i = 0; i < position; i++)
    {
      add_destinations (way->always, g_ptr_array_index (walk, i));
      add_destinations (way->ever, g_ptr_array_index (walk, i));
    }
}

static void
become_emergency (Outlook       *way,
                  SpDestination *emergency)
{
  g_hash_table_remove_all (way->always);
  g_hash_table_remove_all (way->ever);
  g_hash_table_add (way->always, emergency);
  g_hash_table_add (way->ever, emergency);
}

static SpAlternative *
try_answer (Search     *search,
            GPtrArray  *walk,
            GHashTable *shown,
            guint       position,
            SpAnswer   *answer)
{
  SpAlternative *self = g_new0 (SpAlternative, 1);
  Outlook *way = look_beyond (search, answer);

  look_from (way, walk, position);
  if (search->emergency != NULL
      && (!way->calm || g_hash_table_contains (way->always, search->emergency)))
    become_emergency (way, search->emergency);
  self->position = position;
  self->answer = answer;
  self->gains = subtract (way->always, shown);
  self->losses = subtract (shown, way->ever);
  self->asks = sp_answer_get_next (answer) != NULL;
  self->may_be_emergency = way->calm && way->alarming;
  outlook_free (way);

  return self;
}

static void
add_alternatives (GPtrArray  *found,
                  Search     *search,
                  GPtrArray  *walk,
                  GHashTable *shown,
                  guint       position)
{
  SpAnswer *given = g_ptr_array_index (walk, position);
  GListModel *answers = sp_question_get_answers (sp_answer_get_question (given));

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      SpAnswer *answer = sp_list_peek (answers, i);
      SpAlternative *alternative;

      if (answer == given)
        continue;

      alternative = try_answer (search, walk, shown, position, answer);
      if (alternative->gains->len > 0 || alternative->losses->len > 0)
        g_ptr_array_add (found, alternative);
      else
        alternative_free (alternative);
    }
}

/**
 * sp_alternatives_list:
 * @pack: a pack without a loop
 * @walk: (element-type SpAnswer): answers as far as there are questions
 *
 * Tries each other answer on a way.
 *
 * Returns: (transfer full) (element-type SpAlternative): those by which somebody else would be
 *   called, the last question of the way first
 */
GPtrArray *
sp_alternatives_list (SpPack    *pack,
                      GPtrArray *walk)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) alternative_free);
  g_autoptr (GHashTable) shown = list_shown (pack, walk);
  g_autoptr (GHashTable) known =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) outlook_free);
  Search search = { sp_pack_get_emergency (pack), known };

  for (guint i = walk->len; i > 0; i--)
    add_alternatives (found, &search, walk, shown, i - 1);

  return found;
}
