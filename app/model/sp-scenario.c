/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-model-private.h"

/*
 * SpScenario:
 *
 * A story for training, with the answers its reader would give and the destinations they lead to.
 * Each is a test of the tree.
 */

G_DEFINE_FINAL_TYPE (SpScenario, sp_scenario, SP_TYPE_ITEM)

static void
sp_scenario_finalize (GObject *object)
{
  SpScenario *self = SP_SCENARIO (object);

  g_clear_pointer (&self->title, sp_text_unref);
  g_clear_pointer (&self->story, sp_text_unref);
  g_clear_pointer (&self->reason, sp_text_unref);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  g_clear_pointer (&self->expects, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_scenario_parent_class)->finalize (object);
}

static void
sp_scenario_class_init (SpScenarioClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_scenario_finalize;
}

static void
sp_scenario_init (SpScenario *self)
{
}

/**
 * sp_scenario_get_title:
 * @self: a scenario
 *
 * Returns: (transfer none) (nullable): its name
 */
SpText *
sp_scenario_get_title (SpScenario *self)
{
  g_return_val_if_fail (SP_IS_SCENARIO (self), NULL);

  return self->title;
}

/**
 * sp_scenario_get_story:
 * @self: a scenario
 *
 * Returns: (transfer none) (nullable): what happens, as it is told to whoever is to answer
 */
SpText *
sp_scenario_get_story (SpScenario *self)
{
  g_return_val_if_fail (SP_IS_SCENARIO (self), NULL);

  return self->story;
}

/**
 * sp_scenario_get_reason:
 * @self: a scenario
 *
 * Returns: (transfer none) (nullable): why it leads where it leads
 */
SpText *
sp_scenario_get_reason (SpScenario *self)
{
  g_return_val_if_fail (SP_IS_SCENARIO (self), NULL);

  return self->reason;
}

/**
 * sp_scenario_get_answers:
 * @self: a scenario
 *
 * Returns: (transfer none) (nullable) (element-type SpAnswer): the answers, in order
 */
GPtrArray *
sp_scenario_get_answers (SpScenario *self)
{
  g_return_val_if_fail (SP_IS_SCENARIO (self), NULL);

  return self->answers;
}

/**
 * sp_scenario_get_expects:
 * @self: a scenario
 *
 * Returns: (transfer none) (nullable) (element-type SpDestination): the destinations they lead
 *   to, in any order
 */
GPtrArray *
sp_scenario_get_expects (SpScenario *self)
{
  g_return_val_if_fail (SP_IS_SCENARIO (self), NULL);

  return self->expects;
}
