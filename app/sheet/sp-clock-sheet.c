/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/language/sp-voice-time.h"
#include "sp-clock-parts.h"
#include "sp-place-sheets.h"

/*
 * Where whoever presents it takes the screen to another time: the days on which other numbers
 * answer, the hours of one, and steps to any day and hour there is.
 */

#define DAYS_A_YEAR 366

typedef gboolean (*DayFunc) (const SpScene *scene,
                             GDateTime     *day);

static GTimeZone *
get_zone (const SpScene *scene)
{
  return sp_calendar_get_zone (sp_site_get_calendar (scene->site));
}

static GDateTime *
get_here (const SpScene *scene)
{
  return g_date_time_to_timezone (scene->now, get_zone (scene));
}

/* --- The days. --- */

static gboolean
is_saturday (const SpScene *scene,
             GDateTime     *day)
{
  return g_date_time_get_day_of_week (day) == G_DATE_SATURDAY;
}

static gboolean
is_christmas (const SpScene *scene,
              GDateTime     *day)
{
  return g_date_time_get_month (day) == G_DATE_DECEMBER && g_date_time_get_day_of_month (day) == 25;
}

static gboolean
is_other_holiday (const SpScene *scene,
                  GDateTime     *day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, g_date_time_get_day_of_month (day), g_date_time_get_month (day),
                  g_date_time_get_year (day));

  return !is_christmas (scene, day)
         && sp_calendar_get_holiday (sp_site_get_calendar (scene->site), &date) != NULL;
}

static GTimeSpan
get_offset (const SpScene *scene,
            GDateTime     *day,
            int            days)
{
  g_autoptr (GDateTime) noon = g_date_time_new (get_zone (scene), g_date_time_get_year (day),
                                                g_date_time_get_month (day),
                                                g_date_time_get_day_of_month (day), 12, 0, 0);
  g_autoptr (GDateTime) other = g_date_time_add_days (noon, days);

  return g_date_time_get_utc_offset (other);
}

static gboolean
is_clock_change (const SpScene *scene,
                 GDateTime     *day)
{
  return get_offset (scene, day, 0) != get_offset (scene, day, -1);
}

static const struct
{
  const char *key;
  DayFunc     is_it;
} days[] = {
  { "clock-saturday", is_saturday },
  { "clock-holiday", is_other_holiday },
  { "clock-christmas", is_christmas },
  { "clock-change", is_clock_change },
};

/* Returns: (transfer full) (nullable): the next such day, which may be this one */
static GDateTime *
find_day (const SpScene *scene,
          GDateTime     *here,
          DayFunc        is_it)
{
  for (int i = 0; i < DAYS_A_YEAR; i++)
    {
      g_autoptr (GDateTime) day = g_date_time_add_days (here, i);

      if (is_it (scene, day))
        return g_steal_pointer (&day);
    }

  return NULL;
}

static gboolean
is_same_day (GDateTime *one,
             GDateTime *other)
{
  return g_date_time_get_year (one) == g_date_time_get_year (other)
         && g_date_time_get_day_of_year (one) == g_date_time_get_day_of_year (other);
}

/* The seconds do not count, so that a touch means the same while somebody makes up their mind. */
static SpMove
move_to (const SpScene *scene,
         GDateTime     *day,
         int            hour,
         int            minute)
{
  g_autoptr (GDateTime) time = g_date_time_new (get_zone (scene), g_date_time_get_year (day),
                                                g_date_time_get_month (day),
                                                g_date_time_get_day_of_month (day), hour, minute,
                                                0);

  return (SpMove) { .kind = SP_MOVE_CLOCK, .time = g_date_time_to_unix (time) };
}

static SpPart *
make_day (const SpScene *scene,
          const char    *key,
          GDateTime     *day,
          GDateTime     *here)
{
  SpPart *choice = sp_part_new (SP_PART_CHOICE, SP_ROLE_NONE, sp_scene_say (scene, key, NULL));

  choice->second = sp_clock_parts_say_date (scene, day);
  choice->move = move_to (scene, day, g_date_time_get_hour (here), g_date_time_get_minute (here));
  choice->chosen = is_same_day (day, here);

  return choice;
}

static SpPart *
make_days (const SpScene *scene,
           GDateTime     *here)
{
  SpPart *choices = sp_part_new (SP_PART_CHOICES, SP_ROLE_NONE,
                                 sp_scene_say (scene, "clock-day", NULL));

  choices->level = 2;
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GDateTime) day = find_day (scene, here, days[i].is_it);

      if (day != NULL)
        sp_part_add (choices, make_day (scene, days[i].key, day, here));
    }

  return choices;
}

/* --- The hours, and steps. --- */

static SpPart *
make_hours (const SpScene *scene,
            GDateTime     *here)
{
  static const int hours[] = { 3, 7, 10, 14, 18, 22 };
  SpPart *keys = sp_part_new (SP_PART_PICKER, SP_ROLE_NONE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      SpMove move = move_to (scene, here, hours[i], 0);
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (move.time);
      g_autoptr (GDateTime) local = g_date_time_to_timezone (time, get_zone (scene));

      sp_part_add (keys, sp_part_new_key (sp_voice_say_time (scene->voice, local), move));
    }

  return keys;
}

static void
add_step (const SpScene *scene,
          SpPart        *keys,
          const char    *key,
          GDateTime     *time)
{
  sp_part_add (keys, sp_part_new_key (sp_scene_say (scene, key, NULL),
                                      move_to (scene, time, g_date_time_get_hour (time),
                                               g_date_time_get_minute (time))));
}

static SpPart *
make_steps (const SpScene *scene,
            GDateTime     *here)
{
  SpPart *keys = sp_part_new (SP_PART_PICKER, SP_ROLE_NONE, NULL);
  g_autoptr (GDateTime) day_back = g_date_time_add_days (here, -1);
  g_autoptr (GDateTime) day_on = g_date_time_add_days (here, 1);
  g_autoptr (GDateTime) week_on = g_date_time_add_weeks (here, 1);
  g_autoptr (GDateTime) hour_back = g_date_time_add_hours (here, -1);
  g_autoptr (GDateTime) hour_on = g_date_time_add_hours (here, 1);

  add_step (scene, keys, "clock-hour-back", hour_back);
  add_step (scene, keys, "clock-hour-on", hour_on);
  sp_part_add (keys, sp_part_new_key (sp_scene_say (scene, "clock-now", NULL),
                                      (SpMove) { .kind = SP_MOVE_CLOCK }));
  add_step (scene, keys, "clock-day-back", day_back);
  add_step (scene, keys, "clock-day-on", day_on);
  add_step (scene, keys, "clock-week-on", week_on);

  return keys;
}

/**
 * sp_clock_sheet_new:
 * @scene: a scene that is presented
 *
 * Makes the screen to choose another time on. A choice shows at once.
 *
 * Returns: (transfer full): the sheet
 */
SpSheet *
sp_clock_sheet_new (const SpScene *scene)
{
  SpSheet *sheet = sp_scene_new_sheet (scene, SP_SHEET_READING);
  g_autoptr (GDateTime) here = scene->now != NULL ? get_here (scene) : NULL;

  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_TITLE, "clock-title");
  sp_scene_add (scene, sheet, SP_ZONE_HEAD, SP_PART_LEAD, "clock-lead");
  if (here != NULL)
    {
      sp_sheet_add (sheet, SP_ZONE_READING, make_days (scene, here));
      sp_sheet_add (sheet, SP_ZONE_DOING, make_hours (scene, here));
      sp_sheet_add (sheet, SP_ZONE_DOING, make_steps (scene, here));
    }
  sp_scene_add_button (scene, sheet, SP_ZONE_ACTIONS, SP_ROLE_GO, "clock-done",
                       (SpMove) { .kind = SP_MOVE_BACK });

  return sheet;
}
