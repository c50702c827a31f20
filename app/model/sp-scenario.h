/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-item.h"

G_BEGIN_DECLS

#define SP_TYPE_SCENARIO (sp_scenario_get_type ())

G_DECLARE_FINAL_TYPE (SpScenario, sp_scenario, SP, SCENARIO, SpItem)

SpText    *sp_scenario_get_title   (SpScenario *self);
SpText    *sp_scenario_get_story   (SpScenario *self);
SpText    *sp_scenario_get_reason  (SpScenario *self);
GPtrArray *sp_scenario_get_answers (SpScenario *self);
GPtrArray *sp_scenario_get_expects (SpScenario *self);

G_END_DECLS
