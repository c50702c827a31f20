/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-itinerary.h"

#include "app/model/sp-model.h"
#include "app/triage/sp-shortest-way.h"

/*
 * SpItinerary:
 *
 * The way to every screen there is, as moves of a visit: for the tour that draws them all, and for
 * the tests that read them all.
 */
struct _SpItinerary
{
  GPtrArray *stops;             /* (owned) (element-type Stop) */
};

typedef struct
{
  char   *name;                 /* (owned) */
  GArray *moves;                /* (owned) (element-type SpMove) */
} Stop;

static void
stop_free (gpointer data)
{
  Stop *stop = data;

  g_free (stop->name);
  g_array_unref (stop->moves);
  g_free (stop);
}

static Stop *
add_stop (SpItinerary *self,
          const char  *kind,
          const char  *id)
{
  Stop *stop = g_new0 (Stop, 1);

  stop->name = id != NULL ? g_strdup_printf ("%s-%s", kind, id) : g_strdup (kind);
  stop->moves = g_array_new (FALSE, FALSE, sizeof (SpMove));
  g_ptr_array_add (self->stops, stop);

  return stop;
}

static void
add_move (Stop   *stop,
          SpMove  move)
{
  g_array_append_val (stop->moves, move);
}

static void
add_answers (Stop      *stop,
             GPtrArray *answers)
{
  add_move (stop, (SpMove) { .kind = SP_MOVE_QUESTIONS });
  for (guint i = 0; i < answers->len; i++)
    {
      add_move (stop, (SpMove) { .kind = SP_MOVE_CHOOSE,
                                 .answer = g_ptr_array_index (answers, i) });
      add_move (stop, (SpMove) { .kind = SP_MOVE_CONTINUE });
    }
}

static void
add_kinds (SpItinerary *self)
{
  static const struct
  {
    SpPlaceKind  kind;
    const char  *name;
  } kinds[] = {
    { SP_PLACE_TOPICS, "topics" },
    { SP_PLACE_EMERGENCY, "emergency" },
    { SP_PLACE_NUMBERS, "numbers" },
    { SP_PLACE_ABOUT, "about" },
    { SP_PLACE_DISPLAY, "display" },
    { SP_PLACE_LANGUAGE, "language" },
  };

  add_move (add_stop (self, "attract", NULL), (SpMove) { .kind = SP_MOVE_HIDE });
  add_move (add_stop (self, "home", NULL), (SpMove) { .kind = SP_MOVE_HOME });
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      Stop *stop = add_stop (self, kinds[i].name, NULL);

      add_move (stop, (SpMove) { .kind = SP_MOVE_HOME });
      add_move (stop, (SpMove) { .kind = SP_MOVE_GO, .place = kinds[i].kind });
    }
}

static void
add_questions (SpItinerary *self,
               SpPack      *pack)
{
  GListModel *questions = sp_pack_get_questions (pack);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      SpQuestion *question = sp_list_peek (questions, i);
      g_autoptr (GPtrArray) answers = sp_shortest_way_find (pack, question);

      add_answers (add_stop (self, "question", sp_item_get_id (SP_ITEM (question))), answers);
    }
}

static void
add_scenarios (SpItinerary *self,
               SpPack      *pack)
{
  GListModel *scenarios = sp_pack_get_scenarios (pack);
  Stop *check = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++)
    {
      SpScenario *scenario = sp_list_peek (scenarios, i);

      add_answers (add_stop (self, "outcome", sp_item_get_id (SP_ITEM (scenario))),
                   sp_scenario_get_answers (scenario));
    }

  if (g_list_model_get_n_items (scenarios) == 0)
    return;

  check = add_stop (self, "check", NULL);
  add_answers (check, sp_scenario_get_answers (sp_list_peek (scenarios,
                                                             g_list_model_get_n_items (scenarios)
                                                             - 1)));
  add_move (check, (SpMove) { .kind = SP_MOVE_GO, .place = SP_PLACE_CHECK });
}

static void
add_pages (SpItinerary *self,
           SpPack      *pack)
{
  GListModel *topics = sp_pack_get_topics (pack);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      GListModel *pages = sp_topic_get_pages (sp_list_peek (topics, i));

      for (guint j = 0; j < g_list_model_get_n_items (pages); j++)
        {
          SpPage *page = sp_list_peek (pages, j);
          Stop *stop = add_stop (self, "page", sp_item_get_id (SP_ITEM (page)));

          add_move (stop, (SpMove) { .kind = SP_MOVE_HOME });
          add_move (stop, (SpMove) { .kind = SP_MOVE_PAGE, .page = page });
        }
    }
}

/**
 * sp_itinerary_new:
 * @pack: the content, which has to outlive the itinerary
 *
 * Finds the way to every screen: each kind of place, each question, the outcome of each scenario,
 * the list of answers, and each page.
 *
 * Returns: (transfer full): a new itinerary
 */
SpItinerary *
sp_itinerary_new (SpPack *pack)
{
  SpItinerary *self = g_new0 (SpItinerary, 1);

  self->stops = g_ptr_array_new_with_free_func (stop_free);
  add_kinds (self);
  add_questions (self, pack);
  add_scenarios (self, pack);
  add_pages (self, pack);

  return self;
}

/**
 * sp_itinerary_free:
 * @self: an itinerary
 *
 * Lets go of it.
 */
void
sp_itinerary_free (SpItinerary *self)
{
  g_ptr_array_unref (self->stops);
  g_free (self);
}

/**
 * sp_itinerary_get_n_stops:
 * @self: an itinerary
 *
 * Returns: how many screens it goes to
 */
guint
sp_itinerary_get_n_stops (const SpItinerary *self)
{
  return self->stops->len;
}

static const Stop *
get_stop (const SpItinerary *self,
          guint              stop)
{
  g_return_val_if_fail (stop < self->stops->len, NULL);

  return g_ptr_array_index (self->stops, stop);
}

/**
 * sp_itinerary_get_name:
 * @self: an itinerary
 * @stop: which screen
 *
 * Returns: (transfer none): a name for the screen, such as `question-E1`
 */
const char *
sp_itinerary_get_name (const SpItinerary *self,
                       guint              stop)
{
  return get_stop (self, stop)->name;
}

/**
 * sp_itinerary_go:
 * @self: an itinerary
 * @stop: which screen
 * @visit: a visit
 *
 * Goes to a screen.
 */
void
sp_itinerary_go (const SpItinerary *self,
                 guint              stop,
                 SpVisit           *visit)
{
  GArray *moves = get_stop (self, stop)->moves;

  for (guint i = 0; i < moves->len; i++)
    sp_visit_do (visit, &g_array_index (moves, SpMove, i));
}
