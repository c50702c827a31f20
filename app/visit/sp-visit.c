/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-visit.h"

#include <string.h>

/*
 * SpVisit:
 *
 * One visitor: where they are, how they came there, what they answered, and how they like the
 * screen to look. All of it lives here and nowhere else, and sp_visit_forget() wipes it. Nothing
 * of it is ever written or logged.
 */

/* A visitor who reads for hours keeps no more of the way back than this. */
#define MAX_HISTORY 256

enum
{
  PROP_0,
  PROP_TEXT_SIZE,
  PROP_THEME,
  N_PROPS,
};

enum
{
  MOVED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

struct _SpVisit
{
  GObject parent_instance;

  SpPack    *pack;              /* (owned) */
  GArray    *history;           /* (owned) (element-type SpPlace): the last is where we are */
  GPtrArray *walk;              /* (owned) (element-type SpAnswer) */
  guint      text_size;
  SpTheme    theme;
};

G_DEFINE_FINAL_TYPE (SpVisit, sp_visit, G_TYPE_OBJECT)

static void
wipe_history (SpVisit *self)
{
  explicit_bzero (self->history->data, self->history->len * sizeof (SpPlace));
  g_array_set_size (self->history, 0);
}

static void
push (SpVisit *self,
      SpPlace  place)
{
  if (self->history->len >= MAX_HISTORY)
    g_array_remove_index (self->history, 0);

  g_array_append_val (self->history, place);
}

static void
push_kind (SpVisit     *self,
           SpPlaceKind  kind)
{
  SpPlace place = { .kind = kind };

  push (self, place);
}

static void
push_question (SpVisit  *self,
               guint     position,
               gboolean  changing)
{
  SpPlace place = { .kind = SP_PLACE_QUESTION, .position = position, .changing = changing };

  push (self, place);
}

static void
emit_moved (SpVisit *self)
{
  g_signal_emit (self, signals[MOVED], 0);
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

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sp_visit_finalize (GObject *object)
{
  SpVisit *self = SP_VISIT (object);

  wipe_history (self);
  sp_walk_forget (self->walk);
  g_clear_pointer (&self->history, g_array_unref);
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

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SpVisit::moved:
   * @self: a visit
   *
   * The visitor is somewhere else, or what is to be seen there has changed.
   */
  signals[MOVED] = g_signal_new ("moved", SP_TYPE_VISIT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
sp_visit_init (SpVisit *self)
{
  self->history = g_array_new (FALSE, TRUE, sizeof (SpPlace));
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
 * sp_visit_get_place:
 * @self: a visit
 *
 * Returns: (transfer none): where the visitor is, until they move
 */
const SpPlace *
sp_visit_get_place (SpVisit *self)
{
  g_return_val_if_fail (SP_IS_VISIT (self), NULL);

  return &g_array_index (self->history, SpPlace, self->history->len - 1);
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
  SpAnswer *answer = sp_visit_get_answer (self);

  return answer != NULL ? sp_answer_get_question (answer)
                        : sp_walk_get_question (self->pack, self->walk);
}

/**
 * sp_visit_get_answer:
 * @self: a visit at a question
 *
 * Returns: (transfer none) (nullable): the answer given to it before, if any
 */
SpAnswer *
sp_visit_get_answer (SpVisit *self)
{
  const SpPlace *place = sp_visit_get_place (self);

  g_return_val_if_fail (place->kind == SP_PLACE_QUESTION, NULL);

  return place->position < self->walk->len ? g_ptr_array_index (self->walk, place->position)
                                           : NULL;
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
 * sp_visit_begin:
 * @self: a visit
 *
 * Somebody touched the attract screen.
 */
void
sp_visit_begin (SpVisit *self)
{
  sp_visit_go_home (self);
}

/**
 * sp_visit_go:
 * @self: a visit
 * @kind: a kind of screen that needs nothing else to be known
 *
 * Goes to a screen, unless the visitor is there. From the attract screen the way back leads home.
 */
void
sp_visit_go (SpVisit     *self,
             SpPlaceKind  kind)
{
  SpPlaceKind here;

  g_return_if_fail (SP_IS_VISIT (self));
  g_return_if_fail (kind != SP_PLACE_PAGE && kind != SP_PLACE_QUESTION);

  here = sp_visit_get_place (self)->kind;
  if (here == kind)
    return;

  if (here == SP_PLACE_ATTRACT)
    {
      wipe_history (self);
      push_kind (self, SP_PLACE_HOME);
    }

  push_kind (self, kind);
  emit_moved (self);
}

/**
 * sp_visit_go_to_page:
 * @self: a visit
 * @page: a page of the pack
 *
 * Opens a page.
 */
void
sp_visit_go_to_page (SpVisit *self,
                     SpPage  *page)
{
  SpPlace place = { .kind = SP_PLACE_PAGE, .page = page };

  g_return_if_fail (SP_IS_VISIT (self));
  g_return_if_fail (SP_IS_PAGE (page));

  push (self, place);
  emit_moved (self);
}

/**
 * sp_visit_go_home:
 * @self: a visit
 *
 * Goes to the first screen and lets go of the answers and of the way there.
 */
void
sp_visit_go_home (SpVisit *self)
{
  g_return_if_fail (SP_IS_VISIT (self));

  sp_walk_forget (self->walk);
  wipe_history (self);
  push_kind (self, SP_PLACE_HOME);
  emit_moved (self);
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

  return self->history->len > 1;
}

/**
 * sp_visit_go_back:
 * @self: a visit
 *
 * Goes back one screen. What was answered stays, so that going on again finds it.
 */
void
sp_visit_go_back (SpVisit *self)
{
  g_return_if_fail (SP_IS_VISIT (self));

  if (!sp_visit_can_go_back (self))
    return;

  g_array_set_size (self->history, self->history->len - 1);
  emit_moved (self);
}

/**
 * sp_visit_start_questions:
 * @self: a visit
 *
 * Asks the first question, with nothing left of an earlier round.
 */
void
sp_visit_start_questions (SpVisit *self)
{
  g_return_if_fail (SP_IS_VISIT (self));

  /* The old round is forgotten, so no way back may lead into the middle of it. */
  wipe_history (self);
  push_kind (self, SP_PLACE_HOME);
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
  wipe_history (self);
  push_kind (self, SP_PLACE_HOME);

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

/**
 * sp_visit_answer:
 * @self: a visit at a question
 * @answer: one of its answers
 *
 * Answers the question and goes on: to the next question, to the outcome, or back to the list of
 * answers when the question was opened from there.
 */
void
sp_visit_answer (SpVisit  *self,
                 SpAnswer *answer)
{
  SpPlace place;

  g_return_if_fail (SP_IS_VISIT (self));
  g_return_if_fail (sp_answer_get_question (answer) == sp_visit_get_question (self));

  place = *sp_visit_get_place (self);
  sp_walk_change (self->pack, self->walk, place.position, answer);

  if (place.changing)
    finish_change (self);
  else if (is_last (self, place.position))
    push_outcome (self);
  else
    push_question (self, place.position + 1, FALSE);

  emit_moved (self);
}

/**
 * sp_visit_change_answer:
 * @self: a visit
 * @position: a place in the walk, from 0
 *
 * Opens a question again to change its answer.
 */
void
sp_visit_change_answer (SpVisit *self,
                        guint    position)
{
  g_return_if_fail (SP_IS_VISIT (self));
  g_return_if_fail (position < self->walk->len);

  push_question (self, position, TRUE);
  emit_moved (self);
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
 * sp_visit_set_text_size:
 * @self: a visit
 * @text_size: a text size below %SP_N_TEXT_SIZES
 *
 * Chooses a text size.
 */
void
sp_visit_set_text_size (SpVisit *self,
                        guint    text_size)
{
  g_return_if_fail (SP_IS_VISIT (self));
  g_return_if_fail (text_size < SP_N_TEXT_SIZES);

  if (self->text_size == text_size)
    return;

  self->text_size = text_size;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT_SIZE]);
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
 * sp_visit_set_theme:
 * @self: a visit
 * @theme: the colours
 *
 * Chooses colours.
 */
void
sp_visit_set_theme (SpVisit *self,
                    SpTheme  theme)
{
  g_return_if_fail (SP_IS_VISIT (self));
  g_return_if_fail (theme < SP_N_THEMES);

  if (self->theme == theme)
    return;

  self->theme = theme;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_THEME]);
}

/**
 * sp_visit_forget:
 * @self: a visit
 *
 * Wipes everything about the visitor and goes to the attract screen. There is no way back.
 */
void
sp_visit_forget (SpVisit *self)
{
  g_return_if_fail (SP_IS_VISIT (self));

  sp_walk_forget (self->walk);
  wipe_history (self);
  push_kind (self, SP_PLACE_ATTRACT);
  emit_moved (self);

  sp_visit_set_text_size (self, 0);
  sp_visit_set_theme (self, SP_THEME_STANDARD);
}
