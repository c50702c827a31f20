/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-dominance.h"

#include <string.h>

/*
 * Is "not sure" at least as safe as "no"?
 *
 * Two visitors stand at the same question; one is not sure, the other says no. They are led on
 * side by side. Where they meet the same question they go on alike; where the first is asked
 * something more, the second waits. The first must come to an emergency, or end with every
 * protective destination the second ends with. Protective are the urgent destinations: what a
 * worried person loses when they are left out.
 */

/*
 * Which protective destinations somebody was given so far: a bit for each rank, as bytes, so that
 * there may be any number of them. Each set is kept once, and two that are equal are the same
 * pointer.
 */
typedef GBytes Protection;

typedef struct
{
  SpQuestion *left;             /* (nullable): where the one who is not sure stands */
  SpQuestion *right;            /* (nullable): where the other stands */
  Protection *left_has;
  Protection *right_has;
} Pair;

typedef struct
{
  guint       n_bytes;          /* of each set */
  GHashTable *sets;             /* (owned): each Protection there has been */
  GHashTable *verdicts;         /* (owned): Pair to whether it is safe */
} Comparison;

static guint
pair_hash (gconstpointer key)
{
  const Pair *pair = key;

  return g_direct_hash (pair->left) * 31 + g_direct_hash (pair->right)
         + g_direct_hash (pair->left_has) * 7 + g_direct_hash (pair->right_has) * 13;
}

static gboolean
pair_equal (gconstpointer a,
            gconstpointer b)
{
  const Pair *left = a;
  const Pair *right = b;

  return left->left == right->left && left->right == right->right
         && left->left_has == right->left_has && left->right_has == right->right_has;
}

static gboolean
is_emergency (SpAnswer *answer)
{
  GPtrArray *adds = sp_answer_get_adds (answer);

  for (guint i = 0; adds != NULL && i < adds->len; i++)
    {
      if (sp_destination_get_level (g_ptr_array_index (adds, i)) == SP_LEVEL_EMERGENCY)
        return TRUE;
    }

  return FALSE;
}

/* Takes @bytes, and gives the set that is kept for them. */
static Protection *
keep_set (Comparison *self,
          guint8     *bytes)
{
  Protection *set = g_bytes_new_take (bytes, self->n_bytes);
  Protection *kept = g_hash_table_lookup (self->sets, set);

  if (kept == NULL)
    {
      g_hash_table_add (self->sets, set);
      return set;
    }

  g_bytes_unref (set);

  return kept;
}

/* @has, or nothing with %NULL, and what @answer adds to it. */
static Protection *
add_protection (Comparison *self,
                Protection *has,
                SpAnswer   *answer)
{
  GPtrArray *adds = sp_answer_get_adds (answer);
  guint8 *bytes = g_malloc0 (self->n_bytes);

  if (has != NULL)
    memcpy (bytes, g_bytes_get_data (has, NULL), self->n_bytes);

  for (guint i = 0; adds != NULL && i < adds->len; i++)
    {
      SpDestination *destination = g_ptr_array_index (adds, i);
      guint rank = sp_destination_get_rank (destination);

      if (sp_destination_get_level (destination) != SP_LEVEL_ADVICE)
        bytes[rank / 8] |= 1u << rank % 8;
    }

  return keep_set (self, bytes);
}

static gboolean
has_all (Comparison *self,
         Protection *has,
         Protection *wanted)
{
  const guint8 *left = g_bytes_get_data (has, NULL);
  const guint8 *right = g_bytes_get_data (wanted, NULL);

  for (guint i = 0; i < self->n_bytes; i++)
    {
      if ((right[i] & ~left[i]) != 0)
        return FALSE;
    }

  return TRUE;
}

static SpAnswer *
find_same_answer (SpQuestion *question,
                  SpAnswer   *answer)
{
  GListModel *answers = sp_question_get_answers (question);

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      SpAnswer *other = sp_list_peek (answers, i);

      if (g_str_equal (sp_item_get_id (SP_ITEM (other)), sp_item_get_id (SP_ITEM (answer))))
        return other;
    }

  return NULL;
}

static gboolean is_safe (Comparison *self,
                         Pair        pair);

/* The one who is not sure has ended; every way the other can still go must give them no more. */
static gboolean
all_ends_covered (Comparison *self,
                  Pair        pair)
{
  GListModel *answers = sp_question_get_answers (pair.right);

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      SpAnswer *answer = sp_list_peek (answers, i);
      Pair next = pair;

      next.right = sp_answer_get_next (answer);
      next.right_has = add_protection (self, pair.right_has, answer);
      if (!is_safe (self, next))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_step_safe (Comparison *self,
              Pair        pair,
              SpAnswer   *answer)
{
  SpAnswer *same = pair.right != NULL ? find_same_answer (pair.right, answer) : NULL;
  Pair next = pair;

  if (is_emergency (answer))
    return TRUE;

  next.left = sp_answer_get_next (answer);
  next.left_has = add_protection (self, pair.left_has, answer);
  if (is_safe (self, next))
    return TRUE;

  if (same == NULL)
    return FALSE;

  next.right = sp_answer_get_next (same);
  next.right_has = add_protection (self, pair.right_has, same);

  return is_safe (self, next);
}

static gboolean
all_steps_safe (Comparison *self,
                Pair        pair)
{
  GListModel *answers = sp_question_get_answers (pair.left);

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      if (!is_step_safe (self, pair, sp_list_peek (answers, i)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
decide (Comparison *self,
        Pair        pair)
{
  gboolean covered = has_all (self, pair.left_has, pair.right_has);

  if (pair.left == pair.right && covered)
    return TRUE;

  if (pair.left != NULL)
    return all_steps_safe (self, pair);

  return pair.right != NULL ? all_ends_covered (self, pair) : covered;
}

static gboolean
is_safe (Comparison *self,
         Pair        pair)
{
  gpointer verdict;

  if (!g_hash_table_lookup_extended (self->verdicts, &pair, NULL, &verdict))
    {
      verdict = GINT_TO_POINTER (decide (self, pair));
      g_hash_table_insert (self->verdicts, g_memdup2 (&pair, sizeof pair), verdict);
    }

  return GPOINTER_TO_INT (verdict);
}

/**
 * sp_dominance_is_as_safe:
 * @pack: a pack without loops
 * @answer: an answer, such as “not sure”
 * @yardstick: another answer to the same question, such as “no”
 *
 * Compares all that can follow either answer.
 *
 * Returns: whether @answer protects at least as well as @yardstick
 */
gboolean
sp_dominance_is_as_safe (SpPack   *pack,
                         SpAnswer *answer,
                         SpAnswer *yardstick)
{
  guint n_destinations = g_list_model_get_n_items (sp_pack_get_destinations (pack));
  Comparison self = { .n_bytes = n_destinations / 8 + 1 };
  Pair pair = { .left = sp_answer_get_next (answer), .right = sp_answer_get_next (yardstick) };
  gboolean safe;

  if (is_emergency (answer))
    return TRUE;

  self.sets = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref,
                                     NULL);
  self.verdicts = g_hash_table_new_full (pair_hash, pair_equal, g_free, NULL);
  pair.left_has = add_protection (&self, NULL, answer);
  pair.right_has = add_protection (&self, NULL, yardstick);
  safe = is_safe (&self, pair);
  g_hash_table_unref (self.verdicts);
  g_hash_table_unref (self.sets);

  return safe;
}
