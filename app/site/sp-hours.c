/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-site-private.h"

/* From @begin on it is @openness, up to the next turn. A kiosk has ten thousand: 8 bytes each. */
typedef struct
{
  gint64  begin : 56;
  guint64 openness : 8;         /* SpOpenness */
} Turn;

#define BEFORE_ALL_TIME (-(G_GINT64_CONSTANT (1) << 55))

typedef struct
{
  gint64 begin;
  gint64 end;
} Span;

/*
 * SpHours:
 *
 * When somebody answers. Everything that makes hours hard (nights, gaps, bank holidays, the two
 * nights on which clocks change) is worked out once, when the hours are made: what remains is a
 * line of time with turns on it. To look at a moment is then to find the last turn before it.
 */
struct _SpHours
{
  SpHoursKind  kind;
  GArray      *openings;        /* (owned) (element-type SpOpening) */
  Turn        *turns;           /* (owned): the first is before all time */
  guint        n_turns;
  SpCalendar  *calendar;        /* (owned) (nullable) */
};

G_DEFINE_BOXED_TYPE (SpHours, sp_hours, sp_hours_ref, sp_hours_unref)

/* A turn to what it is anyway is none. Of two at the same moment the later one counts. */
static void
add_turn (GArray     *turns,
          gint64      begin,
          SpOpenness  openness)
{
  Turn turn = { begin, openness };

  if (turns->len > 1 && g_array_index (turns, Turn, turns->len - 1).begin == begin)
    g_array_set_size (turns, turns->len - 1);

  if (turns->len == 0 || g_array_index (turns, Turn, turns->len - 1).openness != openness)
    g_array_append_val (turns, turn);
}

static SpHours *
hours_new (SpHoursKind kind)
{
  SpHours *self = g_atomic_rc_box_new0 (SpHours);

  self->kind = kind;
  self->openings = g_array_new (FALSE, FALSE, sizeof (SpOpening));

  return self;
}

/* Without the room that an array keeps to grow. */
static void
keep_turns (SpHours *self,
            GArray  *turns)
{
  self->turns = g_memdup2 (turns->data, turns->len * sizeof (Turn));
  self->n_turns = turns->len;
}

static SpHours *
hours_new_steady (SpHoursKind kind,
                  SpOpenness  openness)
{
  g_autoptr (GArray) turns = g_array_new (FALSE, FALSE, sizeof (Turn));
  SpHours *self = hours_new (kind);

  add_turn (turns, BEFORE_ALL_TIME, openness);
  keep_turns (self, turns);

  return self;
}

/**
 * sp_hours_new_unknown:
 *
 * Makes hours of which nothing is known.
 *
 * Returns: (transfer full): the hours
 */
SpHours *
sp_hours_new_unknown (void)
{
  return hours_new_steady (SP_HOURS_UNKNOWN, SP_OPENNESS_UNKNOWN);
}

/**
 * sp_hours_new_always:
 *
 * Makes hours for somebody who answers day and night.
 *
 * Returns: (transfer full): the hours
 */
SpHours *
sp_hours_new_always (void)
{
  return hours_new_steady (SP_HOURS_ALWAYS, SP_OPEN);
}

static void
add_spans_of_day (SpHours     *self,
                  const GDate *date,
                  GArray      *spans)
{
  SpDays days = sp_calendar_get_days (self->calendar, date);

  for (guint i = 0; i < self->openings->len; i++)
    {
      const SpOpening *opening = &g_array_index (self->openings, SpOpening, i);

      if ((opening->days & days) != 0)
        {
          Span span = {
            sp_calendar_get_instant (self->calendar, date, opening->from),
            sp_calendar_get_instant (self->calendar, date, opening->to),
          };

          g_array_append_val (spans, span);
        }
    }
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const Span *left = a;
  const Span *right = b;

  return (left->begin > right->begin) - (left->begin < right->begin);
}

static GArray *
list_spans (SpHours *self)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (Span));
  GDate date = *sp_calendar_get_from (self->calendar);

  for (; g_date_compare (&date, sp_calendar_get_until (self->calendar)) <= 0;
       g_date_add_days (&date, 1))
    add_spans_of_day (self, &date, spans);

  g_array_sort (spans, compare_spans);

  return spans;
}

/*
 * On the first day of the calendar something may still be open from the day before, of which
 * nothing is known. So what is known begins when nothing from that day can still be open.
 */
static gint64
find_beginning (SpHours *self)
{
  guint minute = 0;

  for (guint i = 0; i < self->openings->len; i++)
    {
      const SpOpening *opening = &g_array_index (self->openings, SpOpening, i);

      if (opening->to > SP_DAY_MINUTES)
        minute = MAX (minute, opening->to - SP_DAY_MINUTES);
    }

  return sp_calendar_get_instant (self->calendar, sp_calendar_get_from (self->calendar), minute);
}

static void
add_turns (SpHours *self)
{
  g_autoptr (GArray) spans = list_spans (self);
  g_autoptr (GArray) turns = g_array_new (FALSE, FALSE, sizeof (Turn));
  gint64 beginning = find_beginning (self);
  gint64 end = sp_calendar_get_instant (self->calendar, sp_calendar_get_until (self->calendar),
                                        SP_DAY_MINUTES);
  gint64 reach = beginning;

  add_turn (turns, BEFORE_ALL_TIME, SP_OPENNESS_UNKNOWN);
  add_turn (turns, beginning, SP_CLOSED);

  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);

      if (span->end <= reach)
        continue;

      if (span->begin > reach)
        add_turn (turns, reach, SP_CLOSED);

      add_turn (turns, MAX (span->begin, reach), SP_OPEN);
      reach = span->end;
    }

  add_turn (turns, MIN (reach, end), SP_CLOSED);
  add_turn (turns, end, SP_OPENNESS_UNKNOWN);
  keep_turns (self, turns);
}

/**
 * sp_hours_new_weekly:
 * @openings: (array length=n_openings): when somebody answers
 * @n_openings: how many there are
 * @calendar: the bank holidays
 *
 * Makes hours that come again every week. On a bank holiday the openings for bank holidays count
 * and no others. Outside the days @calendar knows, nothing is known.
 *
 * Returns: (transfer full): the hours
 */
SpHours *
sp_hours_new_weekly (const SpOpening *openings,
                     guint            n_openings,
                     SpCalendar      *calendar)
{
  SpHours *self = hours_new (SP_HOURS_WEEKLY);

  self->calendar = sp_calendar_ref (calendar);
  g_array_append_vals (self->openings, openings, n_openings);
  add_turns (self);

  return self;
}

/**
 * sp_hours_ref:
 * @self: hours
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SpHours *
sp_hours_ref (SpHours *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
hours_clear (gpointer data)
{
  SpHours *self = data;

  g_array_unref (self->openings);
  g_free (self->turns);
  g_clear_pointer (&self->calendar, sp_calendar_unref);
}

/**
 * sp_hours_unref:
 * @self: hours
 *
 * Gives a reference back.
 */
void
sp_hours_unref (SpHours *self)
{
  g_atomic_rc_box_release_full (self, hours_clear);
}

/**
 * sp_hours_get_kind:
 * @self: hours
 *
 * Returns: how they are given
 */
SpHoursKind
sp_hours_get_kind (const SpHours *self)
{
  return self->kind;
}

/**
 * sp_hours_get_openings:
 * @self: hours
 * @ret_n: (out): how many there are
 *
 * Returns: (transfer none) (array length=ret_n): the openings, in the order they were written; none
 *   unless the hours are weekly
 */
const SpOpening *
sp_hours_get_openings (const SpHours *self,
                       guint         *ret_n)
{
  *ret_n = self->openings->len;

  return (const SpOpening *) (gpointer) self->openings->data;
}

/* Finds how many turns have begun by @instant; the one before all time always has. */
static guint
count_turns (const SpHours *self,
             gint64         instant)
{
  guint low = 1;
  guint high = self->n_turns;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->turns[middle].begin <= instant)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * sp_hours_get_spell:
 * @self: hours
 * @now: (nullable): the time, or %NULL when the clock is not to be trusted
 *
 * Says how it stands at a moment, and what comes after.
 *
 * Returns: the spell that @now falls into
 */
SpSpell
sp_hours_get_spell (const SpHours *self,
                    GDateTime     *now)
{
  SpSpell spell = { SP_OPENNESS_UNKNOWN, SP_NEVER, SP_OPENNESS_UNKNOWN };
  const Turn *turn;
  guint n;

  if (now == NULL && self->n_turns > 1)
    return spell;

  n = now != NULL ? count_turns (self, g_date_time_to_unix (now)) : 1;
  turn = &self->turns[n - 1];
  spell.openness = turn->openness;

  if (n < self->n_turns)
    {
      spell.end = turn[1].begin;
      spell.next = turn[1].openness;
    }

  return spell;
}
