/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-staff-desk.h"

#include "app/staff/sp-staff-door.h"
#include "sp-kiosk-news.h"

/*
 * SpStaffDesk:
 *
 * Sits between the visit, in which somebody types a PIN and asks for things, and the kiosk, which
 * can give them.
 */
struct _SpStaffDesk
{
  SpKiosk          *kiosk;      /* (owned) */
  SpGuide          *guide;      /* (owned) */
  SpStaffDoor      *door;       /* (owned) */
  SpStaffEventFunc  func;
  gpointer          data;
  gulong            asked;      /* handler */
};

static gint64
get_seconds (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static void
let_in (SpStaffDesk *self,
        SpVisit     *visit)
{
  const char *hash = sp_site_get_pin (sp_kiosk_get_site (self->kiosk));
  gboolean right;

  sp_staff_door_set_hash (self->door, hash);
  if (hash == NULL || sp_staff_door_get_wait (self->door, get_seconds ()) > 0)
    return;

  right = sp_staff_door_try (self->door, sp_visit_get_staff_entry (visit)->pin,
                             get_seconds ());
  self->func (right ? SP_STAFF_EVENT_LET_IN : SP_STAFF_EVENT_REFUSED, self->data);
  sp_visit_judge_pin (visit, right);
}

static void
on_staff_asked (SpVisit     *visit,
                guint        ask,
                SpStaffDesk *self)
{
  switch ((SpStaffAsk) ask)
    {
    case SP_STAFF_ENTER:
      let_in (self, visit);
      break;

    case SP_STAFF_RELOAD:
      sp_kiosk_read_again (self->kiosk);
      self->func (SP_STAFF_EVENT_RELOAD, self->data);
      break;

    case SP_STAFF_RESTART:
      self->func (SP_STAFF_EVENT_RESTART, self->data);
      break;

    case SP_STAFF_LEAVE:
      self->func (SP_STAFF_EVENT_LEAVE, self->data);
      break;

    default:
      g_return_if_reached ();
    }
}

static void
on_news (SpStaffNews *news,
         gpointer     data)
{
  SpStaffDesk *self = data;

  const char *hash = sp_site_get_pin (sp_kiosk_get_site (self->kiosk));

  sp_staff_door_set_hash (self->door, hash);
  news->has_pin = hash != NULL;
  news->wait_seconds = sp_staff_door_get_wait (self->door, get_seconds ());
  sp_kiosk_tell_staff (self->kiosk, news);
}

/**
 * sp_staff_desk_new:
 * @kiosk: a kiosk with a pair
 * @guide: who says what the screen says
 * @state: (nullable): a folder of the kiosk’s own
 * @func: (scope forever): hears of what happens
 * @data: for @func
 *
 * Returns: (transfer full): a desk that is attended as long as it is there
 */
SpStaffDesk *
sp_staff_desk_new (SpKiosk          *kiosk,
                   SpGuide          *guide,
                   const char       *state,
                   SpStaffEventFunc  func,
                   gpointer          data)
{
  SpStaffDesk *self = g_new0 (SpStaffDesk, 1);

  self->kiosk = g_object_ref (kiosk);
  self->guide = g_object_ref (guide);
  self->door = sp_staff_door_new (state);
  self->func = func;
  self->data = data;
  self->asked = g_signal_connect (sp_guide_get_visit (guide), "staff-asked",
                                  G_CALLBACK (on_staff_asked), self);
  sp_guide_set_staff_news (guide, on_news, self);

  return self;
}

/**
 * sp_staff_desk_free:
 * @self: a desk
 *
 * Nobody attends it any more.
 */
void
sp_staff_desk_free (SpStaffDesk *self)
{
  sp_guide_set_staff_news (self->guide, NULL, NULL);
  g_signal_handler_disconnect (sp_guide_get_visit (self->guide), self->asked);
  g_clear_pointer (&self->door, sp_staff_door_free);
  g_clear_object (&self->guide);
  g_clear_object (&self->kiosk);
  g_free (self);
}
