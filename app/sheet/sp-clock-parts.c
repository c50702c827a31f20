/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-clock-parts.h"

#include "app/language/sp-voice-time.h"

/**
 * sp_clock_parts_say_date:
 * @scene: a scene
 * @day: a day
 *
 * Returns: (transfer full): the day, such as “4 December 2026”
 */
SpWords *
sp_clock_parts_say_date (const SpScene *scene,
                         GDateTime     *day)
{
  g_autofree char *date = g_date_time_format (day, "%F");

  return sp_voice_say_date (scene->voice, date);
}

/**
 * sp_clock_parts_say_now:
 * @scene: a scene
 *
 * Returns: (transfer full): what time the screen takes it for, or that it cannot tell
 */
SpWords *
sp_clock_parts_say_now (const SpScene *scene)
{
  GTimeZone *zone = sp_calendar_get_zone (sp_site_get_calendar (scene->site));
  g_autoptr (GDateTime) here = NULL;
  g_autoptr (SpWords) date = NULL;
  g_autoptr (SpWords) time = NULL;

  if (scene->now == NULL)
    return sp_scene_say (scene, "clock-unknown", NULL);

  here = g_date_time_to_timezone (scene->now, zone);
  date = sp_clock_parts_say_date (scene, here);
  time = sp_voice_say_time (scene->voice, here);

  return sp_scene_say (scene, "clock-taken", "date", date, "time", time, NULL);
}
