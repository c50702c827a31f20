/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-answer.h"
#include "sp-block.h"
#include "sp-contact.h"
#include "sp-destination.h"
#include "sp-number-group.h"
#include "sp-pack.h"
#include "sp-page.h"
#include "sp-problem.h"
#include "sp-question.h"
#include "sp-scenario.h"
#include "sp-source.h"
#include "sp-statement.h"
#include "sp-topic.h"
