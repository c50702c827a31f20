/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpSource:
 *
 * What a claim rests on.
 */

G_DEFINE_FINAL_TYPE (SpSource, sp_source, SP_TYPE_ITEM)

static void
sp_source_finalize (GObject *object)
{
  SpSource *self = SP_SOURCE (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->publisher, g_free);
  g_clear_pointer (&self->date, g_free);

  G_OBJECT_CLASS (sp_source_parent_class)->finalize (object);
}

static void
sp_source_class_init (SpSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_source_finalize;
}

static void
sp_source_init (SpSource *self)
{
}

/**
 * sp_source_get_title:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): what it is
 */
const char *
sp_source_get_title (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), NULL);

  return self->title;
}

/**
 * sp_source_get_publisher:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): who published it
 */
const char *
sp_source_get_publisher (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), NULL);

  return self->publisher;
}

/**
 * sp_source_get_date:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): when, as far as known
 */
const char *
sp_source_get_date (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), NULL);

  return self->date;
}
