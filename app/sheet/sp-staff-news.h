/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpStaffNews:
 * @has_pin: whether there is a PIN for the staff
 * @wait_seconds: how long none is taken
 * @health: (element-type utf8): how the kiosk is, a line each
 * @problems: (element-type utf8): what is wrong
 * @numbers: (element-type utf8): each number, and how it was made sure of
 *
 * What the screens for staff say. It is in English, as the messages of all tools are.
 */
typedef struct
{
  gboolean   has_pin;
  guint      wait_seconds;
  GPtrArray *health;
  GPtrArray *problems;
  GPtrArray *numbers;
} SpStaffNews;

/**
 * SpStaffNewsFunc:
 * @news: to be filled; its lists are there, and empty
 * @data: what was given with it
 *
 * Says how things are now.
 */
typedef void (*SpStaffNewsFunc) (SpStaffNews *news,
                                 gpointer     data);

SpStaffNews *sp_staff_news_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void         sp_staff_news_free (SpStaffNews *self);

G_END_DECLS
