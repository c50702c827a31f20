/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-sheet.h"

#include "sp-part-text.h"

/*
 * SpSheet:
 *
 * All that one screen says, part by part in the order it is read in, with the move behind each
 * touch. It knows neither pixels nor sounds: the screen is drawn from it, and so can be whatever
 * else says the same.
 *
 * It never changes once it is made, so two can be compared.
 */
struct _SpSheet
{
  SpSheetKind  kind;
  char        *language;        /* (owned) */
  SpDirection  direction;
  SpWords     *before;          /* (owned) (nullable) */
  SpWords     *more;            /* (owned) (nullable) */
  GPtrArray   *zones[SP_N_ZONES];       /* (owned) (element-type SpPart) */
};

G_DEFINE_BOXED_TYPE (SpSheet, sp_sheet, sp_sheet_ref, sp_sheet_unref)

/**
 * sp_sheet_new:
 * @kind: what sort of screen it is for
 * @language: the language it is in
 * @direction: which way that is read
 *
 * Returns: (transfer full): a sheet to be filled
 */
SpSheet *
sp_sheet_new (SpSheetKind  kind,
              const char  *language,
              SpDirection  direction)
{
  SpSheet *self = g_atomic_rc_box_new0 (SpSheet);

  self->kind = kind;
  self->language = g_strdup (language);
  self->direction = direction;
  for (guint i = 0; i < SP_N_ZONES; i++)
    self->zones[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_part_unref);

  return self;
}

/**
 * sp_sheet_ref:
 * @self: a sheet
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SpSheet *
sp_sheet_ref (SpSheet *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
sheet_free (gpointer data)
{
  SpSheet *self = data;

  for (guint i = 0; i < SP_N_ZONES; i++)
    g_clear_pointer (&self->zones[i], g_ptr_array_unref);
  g_clear_pointer (&self->before, sp_words_unref);
  g_clear_pointer (&self->more, sp_words_unref);
  g_free (self->language);
}

/**
 * sp_sheet_unref:
 * @self: a sheet
 *
 * Gives a reference back.
 */
void
sp_sheet_unref (SpSheet *self)
{
  g_atomic_rc_box_release_full (self, sheet_free);
}

/**
 * sp_sheet_add:
 * @self: a sheet that is being made
 * @zone: where
 * @part: (transfer full) (nullable): what comes next there, or %NULL for nothing
 *
 * Returns: (transfer none) (nullable): @part
 */
SpPart *
sp_sheet_add (SpSheet *self,
              SpZone   zone,
              SpPart  *part)
{
  if (part != NULL)
    g_ptr_array_add (self->zones[zone], part);

  return part;
}

/**
 * sp_sheet_set_turning:
 * @self: a sheet that is being made
 * @before: (transfer full): what leads back to what came before
 * @more: (transfer full): what leads on to more of it
 *
 * Says what turns its pages, on a screen where it does not fit.
 */
void
sp_sheet_set_turning (SpSheet *self,
                      SpWords *before,
                      SpWords *more)
{
  self->before = before;
  self->more = more;
}

/**
 * sp_sheet_get_before:
 * @self: a sheet
 *
 * Returns: (transfer none): what leads back to what came before, where it does not fit
 */
const SpWords *
sp_sheet_get_before (const SpSheet *self)
{
  return self->before;
}

/**
 * sp_sheet_get_more:
 * @self: a sheet
 *
 * Returns: (transfer none): what leads on to more of it, where it does not fit
 */
const SpWords *
sp_sheet_get_more (const SpSheet *self)
{
  return self->more;
}

/**
 * sp_sheet_get_kind:
 * @self: a sheet
 *
 * Returns: what sort of screen it is for
 */
SpSheetKind
sp_sheet_get_kind (const SpSheet *self)
{
  return self->kind;
}

/**
 * sp_sheet_get_direction:
 * @self: a sheet
 *
 * Returns: which way it is read
 */
SpDirection
sp_sheet_get_direction (const SpSheet *self)
{
  return self->direction;
}

/**
 * sp_sheet_get_n_parts:
 * @self: a sheet
 * @zone: where
 *
 * Returns: how many parts stand there
 */
guint
sp_sheet_get_n_parts (const SpSheet *self,
                      SpZone         zone)
{
  return self->zones[zone]->len;
}

/**
 * sp_sheet_get_part:
 * @self: a sheet
 * @zone: where
 * @index: a place below sp_sheet_get_n_parts()
 *
 * Returns: (transfer none): the part at @index there
 */
SpPart *
sp_sheet_get_part (const SpSheet *self,
                   SpZone         zone,
                   guint          index)
{
  g_return_val_if_fail (index < self->zones[zone]->len, NULL);

  return g_ptr_array_index (self->zones[zone], index);
}

/**
 * sp_sheet_get_title:
 * @self: a sheet
 *
 * Returns: (transfer none): what the screen is called; empty where it has no title
 */
const char *
sp_sheet_get_title (const SpSheet *self)
{
  for (guint zone = 0; zone < SP_N_ZONES; zone++)
    {
      for (guint i = 0; i < self->zones[zone]->len; i++)
        {
          SpPart *part = sp_sheet_get_part (self, zone, i);

          if (part->level == 1)
            return sp_words_get_plain (part->words);
        }
    }

  return "";
}

static SpPartLikeness
compare_zones (const SpSheet *self,
               const SpSheet *other,
               SpZone         zone)
{
  SpPartLikeness likeness = SP_PARTS_SAME;

  if (self->zones[zone]->len != other->zones[zone]->len)
    return SP_PARTS_DIFFER;

  for (guint i = 0; i < self->zones[zone]->len; i++)
    likeness = MIN (likeness, sp_part_compare (sp_sheet_get_part (self, zone, i),
                                               sp_sheet_get_part (other, zone, i)));

  return likeness;
}

/**
 * sp_sheet_compare:
 * @self: a sheet
 * @other: another
 *
 * Returns: how alike they are
 */
SpPartLikeness
sp_sheet_compare (const SpSheet *self,
                  const SpSheet *other)
{
  SpPartLikeness likeness = SP_PARTS_SAME;

  if (self->kind != other->kind || self->direction != other->direction
      || g_strcmp0 (self->language, other->language) != 0)
    return SP_PARTS_DIFFER;

  for (guint zone = 0; zone < SP_N_ZONES; zone++)
    likeness = MIN (likeness, compare_zones (self, other, zone));

  return likeness;
}

/**
 * sp_sheet_to_text:
 * @self: a sheet
 *
 * Writes all the sheet says, one part a line: what it is, its words, and what a touch on it does.
 *
 * Returns: (transfer full): lines of text
 */
char *
sp_sheet_to_text (const SpSheet *self)
{
  GString *text = g_string_new (NULL);

  for (guint zone = 0; zone < SP_N_ZONES; zone++)
    {
      if (zone == SP_ZONE_DOING && self->zones[zone]->len > 0)
        g_string_append (text, "beside\n");
      for (guint i = 0; i < self->zones[zone]->len; i++)
        sp_part_append_text (sp_sheet_get_part (self, zone, i),
                             zone == SP_ZONE_DOING ? 1 : 0, text);
    }

  return g_string_free (text, FALSE);
}
