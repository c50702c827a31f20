/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-visit.h"

#include "app/triage/sp-walk.h"
#include "sp-history.h"

/*
 * SpVisit:
 *
 * One visitor: where they are, how they came there, what they answered, and how they like the
 * screen to look. All of it lives here and nowhere else, and %SP_MOVE_HIDE wipes it. Nothing of it
 * is ever written or logged.
 */

enum
{
  PROP_0,
  PROP_TEXT_SIZE,
  PROP_THEME,
  PROP_VOICE,
  PROP_CLOCK,
  N_PROPS,
};

enum
{
  MOVED,
  CHANGED,
  STAFF_ASKED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

struct _SpVisit
{
  GObject parent_instance;

  SpPack    *pack;              /* (owned) */
  SpHistory *history;           /* (owned): the last place is where we are */
  GPtrArray *walk;              /* (owned) (element-type SpAnswer) */
  SpAnswer  *chosen;            /* (nullable): on this screen, not yet given; the pack keeps it */
  guint      way;               /* to call in an emergency, on this screen */
  guint      text_size;
  SpTheme    theme;
  guint      voice;
  SpStaffEntry staff;
  gint64      clock;            /* the time it was last taken for, or 0 */
  gboolean    presenting;       /* whether somebody shows it to others, with stories */
  SpScenario *story;            /* (nullable): the one that is answered; the pack keeps it */
};

G_DEFINE_FINAL_TYPE (SpVisit, sp_visit, G_TYPE_OBJECT)

static void
push_kind (SpVisit     *self,
           SpPlaceKind  kind)
{
  sp_history_push (self->history, (SpPlace) { .kind = kind });
}

static void
push_question (SpVisit  *self,
               guint     position,
               gboolean  changing)
{
  sp_history_push (self->history, (SpPlace) { .kind = SP_PLACE_QUESTION, .position = position,
                                              .changing = changing });
}

/* What was only touched on the screen that is left goes with it. */
static void
emit_moved (SpVisit *self)
{
  self->chosen = NULL;
  self->way = 0;
  g_signal_emit (self, signals[MOVED], 0);
}

/* What was chosen is still so when the visitor comes back. */
static void
emit_moved_aside (SpVisit *self)
{
  g_signal_emit (self, signals[MOVED], 0);
}

static void
emit_changed (SpVisit *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
sp_visit_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SpVisit *self = SP_VISIT (object);

  switch (property_id)
    {
    case PROP_TEXT_SIZE:
      g_value_set_uint (value, self->text_size);
      break;

    case PROP_THEME:
      g_value_set_uint (value, self->theme);
      break;

    case PROP_VOICE:
      g_value_set_uint (value, self->voice);
      break;

    case PROP_CLOCK:
      g_value_set_int64 (value, self->clock);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sp_visit_finalize (GObject *object)
{
  SpVisit *self = SP_VISIT (object);

  sp_walk_forget (self->walk);
  sp_staff_entry_wipe (&self->staff);
  g_clear_pointer (&self->history, sp_history_free);
  g_clear_pointer (&self->walk, g_ptr_array_unref);
  g_clear_object (&self->pack);

  G_OBJECT_CLASS (sp_visit_parent_class)->finalize (object);
}

static void
sp_visit_class_init (SpVisitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sp_visit_get_property;
  object_class->finalize = sp_visit_finalize;

  /**
   * SpVisit:text-size:
   *
   * The text size chosen, from 0 up to below %SP_N_TEXT_SIZES.
   */
  properties[PROP_TEXT_SIZE] =
    g_param_spec_uint ("text-size", NULL, NULL, 0, SP_N_TEXT_SIZES - 1, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SpVisit:theme:
   *
   * The colours chosen, a #SpTheme.
   */
  properties[PROP_THEME] =
    g_param_spec_uint ("theme", NULL, NULL, 0, SP_N_THEMES - 1, SP_THEME_STANDARD,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SpVisit:voice:
   *
   * Which of the voices was chosen, from 0, the one the kiosk begins with. Where that comes with a
   * move, #SpVisit::moved tells of both.
   */
  properties[PROP_VOICE] =
    g_param_spec_uint ("voice", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SpVisit:clock:
   *
   * The time that whoever presents it took it for last, in seconds since 1970, or 0. It goes on
   * from there; the visit has no clock of its own.
   */
  properties[PROP_CLOCK] =
    g_param_spec_int64 ("clock", NULL, NULL, 0, G_MAXINT64, 0,
                        G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SpVisit::moved:
   * @self: a visit
   *
   * The visitor is somewhere else.
   */
  signals[MOVED] = g_signal_new ("moved", SP_TYPE_VISIT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  /**
   * SpVisit::changed:
   * @self: a visit
   *
   * The visitor chose something on the screen, and is still there.
   */
  signals[CHANGED] = g_signal_new ("changed", SP_TYPE_VISIT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);

  /**
   * SpVisit::staff-asked:
   * @self: a visit
   * @ask: a #SpStaffAsk
   *
   * Somebody at the staff door asks for what the visit cannot give.
   */
  signals[STAFF_ASKED] = g_signal_new ("staff-asked", SP_TYPE_VISIT, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
sp_visit_init (SpVisit *self)
{
  self->history = sp_history_new ();
  self->walk = sp_walk_new ();
  push_kind (self, SP_PLACE_ATTRACT);
}

/**
 * sp_visit_new:
 * @pack: what the visitor can read and be asked
 *
 * Makes a visit that nobody has begun.
 *
 * Returns: (transfer full): a new visit
 */
SpVisit *
sp_visit_new (SpPack *pack)
{
  SpVisit *self = g_object_new (SP_TYPE_VISIT, NULL);

  self->pack = g_object_ref (pack);

  return self;
}

/**
 * sp_visit_copy:
 * @self: a visit
 *
 * For a look at what a touch would bring: whatever the copy does, the visitor is where they were.
 * It holds what they answered, and is wiped when it goes.
 *
 * Returns: (transfer full): a visit that is where @self is
 */
SpVisit *
sp_visit_copy (SpVisit *self)
{
  SpVisit *copy = sp_visit_new (self->pack);

  sp_history_free (copy->history);
  copy->history = sp_history_copy (self->history);
  for (guint i = 0; i < self->walk->len; i++)
    sp_walk_add (copy->walk, g_ptr_array_index (self->walk, i));
  copy->chosen = self->chosen;
  copy->way = self->way;
  copy->text_size = self->text_size;
  copy->theme = self->theme;
  copy->voice = self->voice;
  copy->staff = self->staff;
  copy->presenting = self->presenting;
  copy->clock = self->clock;
  copy->story = self->story;

  return copy;
}

/**
 * sp_visit_replace_pack:
 * @self: a visit that nobody has begun
 * @pack: what the next visitor can read and be asked
 *
 * Nobody can be in the middle of content that goes.
 */
void
sp_visit_replace_pack (SpVisit *self,
                       SpPack  *pack)
{
  g_return_if_fail (SP_IS_VISIT (self) && sp_visit_get_place (self)->kind == SP_PLACE_ATTRACT);

  g_set_object (&self->pack, pack);
}

/**
 * sp_visit_get_place:
 * @self: a visit
 *
 * Returns: (transfer none): where the visitor is, until they move
 */
const SpPlace *
sp_visit_get_place (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), NULL);

  return sp_history_get_last (self->history);
}

/* Returns: (nullable): the answer that was given to the question on the screen before */
static SpAnswer *
get_given_answer (SpVisit *self)
{
  const SpPlace *place = sp_visit_get_place (self);

  g_return_val_if_fail (place->kind == SP_PLACE_QUESTION, NULL);

  return place->position < self->walk->len ? g_ptr_array_index (self->walk, place->position)
                                           : NULL;
}

/**
 * sp_visit_get_question:
 * @self: a visit at a question
 *
 * Returns: (transfer none) (nullable): the question on the screen
 */
SpQuestion *
sp_visit_get_question (SpVisit *self)
{
  SpAnswer *answer = get_given_answer (self);

  return answer != NULL ? sp_answer_get_question (answer)
                        : sp_walk_get_question (self->pack, self->walk);
}

/**
 * sp_visit_get_chosen:
 * @self: a visit at a question
 *
 * Returns: (transfer none) (nullable): the answer chosen on the screen, else the one given before
 */
SpAnswer *
sp_visit_get_chosen (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), NULL);

  return self->chosen != NULL ? self->chosen : get_given_answer (self);
}

/**
 * sp_visit_get_way:
 * @self: a visit
 *
 * Returns: which way to call in an emergency was chosen on the screen, from 0
 */
guint
sp_visit_get_way (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), 0);

  return self->way;
}

/**
 * sp_visit_get_person:
 * @self: a visit
 *
 * Returns: whom the question on the screen is about, or the results, or anything else that
 *   follows the answers
 */
SpPerson
sp_visit_get_person (SpVisit *self)
{
  const SpPlace *place = sp_visit_get_place (self);

  if (place->kind == SP_PLACE_QUESTION)
    return sp_visit_get_person_at (self, place->position);

  return sp_visit_get_person_at (self, self->walk->len);
}

/**
 * sp_visit_get_person_at:
 * @self: a visit
 * @position: a place in the walk, from 0
 *
 * Returns: whom the question at @position is about
 */
SpPerson
sp_visit_get_person_at (SpVisit *self,
                        guint    position)
{
  g_return_val_if_fail (SP_IS_VISIT (self), SP_PERSON_THEY);

  return sp_walk_get_person (self->walk, position);
}

/**
 * sp_visit_get_walk:
 * @self: a visit
 *
 * Returns: (transfer none) (element-type SpAnswer): the answers given, not to be changed
 */
GPtrArray *
sp_visit_get_walk (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), NULL);

  return self->walk;
}

/**
 * sp_visit_get_outcome:
 * @self: a visit
 *
 * Returns: (transfer full): where the answers given lead
 */
SpOutcome *
sp_visit_get_outcome (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), NULL);

  return sp_walk_get_outcome (self->pack, self->walk);
}

/**
 * sp_visit_can_go_back:
 * @self: a visit
 *
 * Returns: whether there is a way back
 */
gboolean
sp_visit_can_go_back (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), FALSE);

  return sp_history_get_length (self->history) > 1;
}

/**
 * sp_visit_get_text_size:
 * @self: a visit
 *
 * Returns: the text size chosen, below %SP_N_TEXT_SIZES
 */
guint
sp_visit_get_text_size (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), 0);

  return self->text_size;
}

/**
 * sp_visit_get_theme:
 * @self: a visit
 *
 * Returns: the colours chosen
 */
SpTheme
sp_visit_get_theme (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), SP_THEME_STANDARD);

  return self->theme;
}

/**
 * sp_visit_get_voice:
 * @self: a visit
 *
 * Returns: which of the voices was chosen, from 0, the one the kiosk begins with
 */
guint
sp_visit_get_voice (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), 0);

  return self->voice;
}

/**
 * sp_visit_get_staff_entry:
 * @self: a visit
 *
 * Returns: (transfer none): how far somebody has come who is at the staff door
 */
const SpStaffEntry *
sp_visit_get_staff_entry (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), NULL);

  return &self->staff;
}

/**
 * sp_visit_set_presenting:
 * @self: a visit that nobody has begun
 * @presenting: whether somebody shows the kiosk to others
 *
 * There are stories to be answered then. A kiosk in public has none.
 */
void
sp_visit_set_presenting (SpVisit  *self,
                         gboolean  presenting)
{
  g_return_if_fail (SP_IS_VISIT (self));

  self->presenting = presenting;
}

/**
 * sp_visit_is_presenting:
 * @self: a visit
 *
 * Returns: whether somebody shows the kiosk to others
 */
gboolean
sp_visit_is_presenting (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), FALSE);

  return self->presenting;
}

/**
 * sp_visit_get_clock:
 * @self: a visit
 *
 * Returns: the time it was last taken for, in seconds since 1970, or 0
 */
gint64
sp_visit_get_clock (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), 0);

  return self->clock;
}

/**
 * sp_visit_get_story:
 * @self: a visit
 *
 * Returns: (transfer none) (nullable): the story that the questions are answered for
 */
SpScenario *
sp_visit_get_story (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), NULL);

  return self->story;
}

/**
 * sp_visit_has_reasons:
 * @self: a visit
 *
 * Returns: whether a story was answered to its end, so that there is something to be told of it
 */
gboolean
sp_visit_has_reasons (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), FALSE);

  return self->story != NULL && self->walk->len > 0
         && sp_walk_get_question (self->pack, self->walk) == NULL;
}

/* The door itself is for anybody who knows where it is. */
static gboolean
may_go (SpVisit     *self,
        SpPlaceKind  kind)
{
  switch (kind)
    {
    case SP_PLACE_PANEL:
    case SP_PLACE_TEST:
      return self->staff.admitted;

    case SP_PLACE_STORIES:
    case SP_PLACE_CLOCK:
      return self->presenting;

    case SP_PLACE_REASONS:
      return sp_visit_has_reasons (self);

    default:
      return TRUE;
    }
}

/* From the attract screen the way back leads home. */
static void
go (SpVisit     *self,
    SpPlaceKind  kind)
{
  SpPlaceKind here = sp_visit_get_place (self)->kind;

  g_return_if_fail (kind != SP_PLACE_PAGE && kind != SP_PLACE_QUESTION
                    && kind != SP_PLACE_STORY);

  if (here == kind || !may_go (self, kind))
    return;

  if (here == SP_PLACE_ATTRACT)
    {
      sp_history_wipe (self->history);
      push_kind (self, SP_PLACE_HOME);
    }

  push_kind (self, kind);
  if (sp_place_is_aside (sp_visit_get_place (self)))
    emit_moved_aside (self);
  else
    emit_moved (self);
}

static void
go_to_page (SpVisit *self,
            SpPage  *page)
{
  g_return_if_fail (page != NULL);

  sp_history_push (self->history, (SpPlace) { .kind = SP_PLACE_PAGE, .page = page });
  emit_moved (self);
}

/* The way back leads home, by the story that is answered if there is one. */
static void
push_start (SpVisit *self)
{
  sp_history_wipe (self->history);
  push_kind (self, SP_PLACE_HOME);
  if (self->story == NULL)
    return;

  push_kind (self, SP_PLACE_STORIES);
  sp_history_push (self->history, (SpPlace) { .kind = SP_PLACE_STORY, .story = self->story });
}

/* Whatever was answered before was answered for another. */
static void
go_to_story (SpVisit    *self,
             SpScenario *story)
{
  g_return_if_fail (story != NULL && self->presenting);

  sp_walk_forget (self->walk);
  self->story = story;
  push_start (self);
  emit_moved (self);
}

static void
go_home (SpVisit *self)
{
  self->story = NULL;
  sp_staff_entry_wipe (&self->staff);
  sp_walk_forget (self->walk);
  sp_history_wipe (self->history);
  push_kind (self, SP_PLACE_HOME);
  emit_moved (self);
}

/* What was answered stays, so that going on again finds it. */
static void
go_back (SpVisit *self)
{
  gboolean aside = sp_place_is_aside (sp_visit_get_place (self));

  if (!sp_visit_can_go_back (self))
    return;

  sp_history_pop (self->history);
  if (!sp_place_is_staff (sp_visit_get_place (self)))
    sp_staff_entry_wipe (&self->staff);
  if (aside)
    emit_moved_aside (self);
  else
    emit_moved (self);
}

static void
start_questions (SpVisit *self)
{
  sp_staff_entry_wipe (&self->staff);
  if (sp_visit_get_place (self)->kind != SP_PLACE_STORY)
    self->story = NULL;
  /* The old round is forgotten, so no way back may lead into the middle of it. */
  push_start (self);
  sp_walk_forget (self->walk);
  push_question (self, 0, FALSE);
  emit_moved (self);
}

static gboolean
is_emergency (SpVisit *self)
{
  g_autoptr (SpOutcome) outcome = sp_visit_get_outcome (self);
  SpDestination *emergency = sp_pack_get_emergency (self->pack);

  return emergency != NULL && g_ptr_array_find (outcome->shown, emergency, NULL);
}

static void
push_outcome (SpVisit *self)
{
  push_kind (self, is_emergency (self) ? SP_PLACE_EMERGENCY : SP_PLACE_RESULTS);
}

/* Makes the way back that somebody would have who had just given these very answers. */
static void
retrace (SpVisit *self)
{
  push_start (self);
  for (guint i = 0; i < self->walk->len; i++)
    push_question (self, i, FALSE);
}

static void
finish_change (SpVisit *self)
{
  retrace (self);

  if (sp_walk_get_question (self->pack, self->walk) != NULL)
    {
      push_question (self, self->walk->len, FALSE);
      return;
    }

  push_outcome (self);
  /* An emergency is shown at once; anything else can wait for a look at the answers. */
  if (!is_emergency (self))
    push_kind (self, SP_PLACE_CHECK);
}

static gboolean
is_last (SpVisit *self,
         guint    position)
{
  return position + 1 == self->walk->len
         && sp_walk_get_question (self->pack, self->walk) == NULL;
}

static void
choose (SpVisit  *self,
        SpAnswer *answer)
{
  g_return_if_fail (answer != NULL);
  g_return_if_fail (sp_answer_get_question (answer) == sp_visit_get_question (self));

  if (sp_visit_get_chosen (self) == answer)
    return;

  self->chosen = answer;
  emit_changed (self);
}

/*
 * Goes on to the next question, to the outcome, or back to the list of answers when the question
 * was opened from there.
 */
static void
answer_with_chosen (SpVisit *self)
{
  SpPlace place = *sp_visit_get_place (self);
  SpAnswer *answer = sp_visit_get_chosen (self);

  if (answer == NULL)
    return;

  sp_walk_change (self->pack, self->walk, place.position, answer);

  if (place.changing)
    finish_change (self);
  else if (is_last (self, place.position))
    push_outcome (self);
  else
    push_question (self, place.position + 1, FALSE);

  emit_moved (self);
}

static void
change_answer (SpVisit *self,
               guint    position)
{
  g_return_if_fail (position < self->walk->len);

  push_question (self, position, TRUE);
  emit_moved (self);
}

static void
choose_way (SpVisit *self,
            guint    way)
{
  if (self->way == way)
    return;

  self->way = way;
  emit_changed (self);
}

static void
set_text_size (SpVisit *self,
               guint    text_size)
{
  g_return_if_fail (text_size < SP_N_TEXT_SIZES);

  if (self->text_size == text_size)
    return;

  self->text_size = text_size;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT_SIZE]);
}

static void
set_theme (SpVisit *self,
           SpTheme  theme)
{
  g_return_if_fail (theme < SP_N_THEMES);

  if (self->theme == theme)
    return;

  self->theme = theme;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_THEME]);
}

static void
set_voice (SpVisit *self,
           guint    voice)
{
  if (self->voice == voice)
    return;

  self->voice = voice;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VOICE]);
}

/* Also to the same time again, for the clock has gone on since. */
static void
set_clock (SpVisit *self,
           gint64   time)
{
  g_return_if_fail (self->presenting);

  self->clock = time;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOCK]);
}

/*
 * Whoever chooses a language where nobody is has come; elsewhere they go on where they were. There
 * the screen is told of both at once, and draws once.
 */
static void
choose_voice (SpVisit *self,
              guint    voice)
{
  SpPlaceKind here = sp_visit_get_place (self)->kind;

  if (here != SP_PLACE_ATTRACT && here != SP_PLACE_LANGUAGE)
    {
      set_voice (self, voice);
      return;
    }

  self->voice = voice;
  if (here == SP_PLACE_ATTRACT)
    go_home (self);
  else
    go_back (self);
}

static void
type_figure (SpVisit *self,
             guint    figure)
{
  if (sp_staff_entry_type (&self->staff, figure))
    emit_changed (self);
}

static void
erase_figure (SpVisit *self)
{
  if (sp_staff_entry_erase (&self->staff))
    emit_changed (self);
}

/* Nothing but to be let in can be asked for outside. */
static void
ask (SpVisit    *self,
     SpStaffAsk  what)
{
  if (what != SP_STAFF_ENTER && !self->staff.admitted)
    return;

  g_signal_emit (self, signals[STAFF_ASKED], 0, what);
  if (what == SP_STAFF_RELOAD)
    emit_changed (self);
}

static void
test_touch (SpVisit *self,
            guint    place)
{
  g_return_if_fail (place < SP_N_TOUCH_TESTS);

  self->staff.touched |= 1u << place;
  emit_changed (self);
}

/**
 * sp_visit_judge_pin:
 * @self: a visit at the staff door
 * @right: whether what was typed is the PIN
 *
 * Lets somebody in, or not.
 */
void
sp_visit_judge_pin (SpVisit  *self,
                    gboolean  right)
{
  g_return_if_fail (SP_IS_VISIT (self));
  g_return_if_fail (sp_visit_get_place (self)->kind == SP_PLACE_STAFF);

  sp_staff_entry_judge (&self->staff, right);
  if (!right)
    {
      emit_changed (self);
      return;
    }

  /* The way back leads out, and not to the door. */
  sp_history_pop (self->history);
  push_kind (self, SP_PLACE_PANEL);
  emit_moved (self);
}

/* Wipes everything about the visitor. There is no way back. */
static void
forget (SpVisit *self)
{
  self->story = NULL;
  sp_staff_entry_wipe (&self->staff);
  sp_walk_forget (self->walk);
  sp_history_wipe (self->history);
  push_kind (self, SP_PLACE_ATTRACT);
  self->voice = 0;
  emit_moved (self);

  set_text_size (self, 0);
  set_theme (self, SP_THEME_STANDARD);
  if (self->clock != 0)
    set_clock (self, 0);
}

/**
 * sp_visit_do:
 * @self: a visit
 * @move: what was touched does this
 *
 * Does what a touch asks for.
 */
void
sp_visit_do (SpVisit      *self,
             const SpMove *move)
{
  g_return_if_fail (SP_IS_VISIT (self));

  switch (move->kind)
    {
    case SP_MOVE_GO:
      go (self, move->place);
      break;

    case SP_MOVE_PAGE:
      go_to_page (self, move->page);
      break;

    case SP_MOVE_STORY:
      go_to_story (self, move->story);
      break;

    case SP_MOVE_QUESTIONS:
      start_questions (self);
      break;

    case SP_MOVE_CHOOSE:
      choose (self, move->answer);
      break;

    case SP_MOVE_CONTINUE:
      answer_with_chosen (self);
      break;

    case SP_MOVE_CHANGE:
      change_answer (self, move->number);
      break;

    case SP_MOVE_WAY:
      choose_way (self, move->number);
      break;

    case SP_MOVE_BACK:
      go_back (self);
      break;

    case SP_MOVE_HOME:
      go_home (self);
      break;

    case SP_MOVE_TEXT_SIZE:
      set_text_size (self, move->number);
      break;

    case SP_MOVE_THEME:
      set_theme (self, move->number);
      break;

    case SP_MOVE_VOICE:
      choose_voice (self, move->number);
      break;

    case SP_MOVE_CLOCK:
      set_clock (self, move->time);
      break;

    case SP_MOVE_FIGURE:
      type_figure (self, move->number);
      break;

    case SP_MOVE_ERASE:
      erase_figure (self);
      break;

    case SP_MOVE_ASK:
      ask (self, move->number);
      break;

    case SP_MOVE_TEST:
      test_touch (self, move->number);
      break;

    case SP_MOVE_HIDE:
      forget (self);
      break;

    /* Whoever counts the seconds hears of it; the visitor is where they were. */
    case SP_MOVE_STAY:
    case SP_MOVE_NONE:
    default:
      break;
    }
}
