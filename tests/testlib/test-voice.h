/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/language/sp-voice.h"

G_BEGIN_DECLS

SpVoice   *test_voice_new_from_right (SpPack  *pack);
GPtrArray *test_voice_list           (SpPack  *pack,
                                      SpVoice *other);

G_END_DECLS
