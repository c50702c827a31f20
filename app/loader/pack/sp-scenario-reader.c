/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-scenario-reader.h"

#include "sp-inline.h"

static SpScenario *
read_scenario (SpLoading     *loading,
               const xmlNode *node)
{
  SpScenario *scenario = g_object_new (SP_TYPE_SCENARIO, NULL);

  sp_loading_begin_item (loading, scenario, node);
  sp_loading_begin_review (loading, scenario, node);
  sp_loading_register (loading, scenario, node);

  scenario->answers = g_ptr_array_new ();
  scenario->expects = g_ptr_array_new ();
  sp_loading_refer_all (loading, SP_REFERENCE_SCENARIO_ANSWER, scenario, node, "answers");
  sp_loading_refer_all (loading, SP_REFERENCE_SCENARIO_EXPECT, scenario, node, "expects");

  scenario->title = sp_inline_read_child (loading, node, "title");
  scenario->story = sp_inline_read_child (loading, node, "story");
  scenario->reason = sp_inline_read_child (loading, node, "reason");

  return scenario;
}

/**
 * sp_scenario_reader_read:
 * @loading: a reading
 * @root: a `<scenarios>`
 *
 * Reads the stories for training.
 */
void
sp_scenario_reader_read (SpLoading     *loading,
                         const xmlNode *root)
{
  SP_NODE_EACH_NAMED (child, root, "scenario")
    sp_loading_keep (loading->pack->scenarios, read_scenario (loading, child));
}
