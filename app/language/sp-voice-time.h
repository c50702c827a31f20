/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-voice.h"

G_BEGIN_DECLS

/**
 * SpMomentUse:
 * @SP_MOMENT_OPENS: somebody is there from then on
 * @SP_MOMENT_UNTIL: somebody is there up to then
 *
 * In what sort of sentence a day with a time stands. A language may need other forms for each.
 */
typedef enum
{
  SP_MOMENT_OPENS,
  SP_MOMENT_UNTIL,
} SpMomentUse;

SpWords *sp_voice_say_time   (SpVoice     *self,
                              GDateTime   *time) G_GNUC_WARN_UNUSED_RESULT;
SpWords *sp_voice_say_date   (SpVoice     *self,
                              const char  *date) G_GNUC_WARN_UNUSED_RESULT;
SpWords *sp_voice_say_moment (SpVoice     *self,
                              SpMomentUse  use,
                              GDateTime   *time,
                              GDateTime   *now) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
